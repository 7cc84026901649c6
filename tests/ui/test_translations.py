import re
import subprocess
import sys
from collections import Counter
from functools import cache

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator

from agentassist.core.bench import ImportState
from agentassist.core.preferences import LANGUAGES
from agentassist.ui.dialogs.workbench import PAGES
from tests.ui import screens
from tests.ui.bench_screens import (
    ASKED,
    DONE,
    EDITING,
    LAKSHMI,
    LOOKING_BACK,
    MERGE,
    RUNNING,
    UNSAVED,
    UNSURE,
    benched,
    importing,
)
from tests.ui.practice_screens import JUDGED, ROOM
from tests.ui.speech import (
    PLACEHOLDER,
    PSEUDO,
    TRANSLATIONS,
    compiled,
    data_of,
    our_own,
    speaking,
    translations,
    words_of,
)

OTHERS = LANGUAGES[1:]
BENCHES = {
    "PEOPLE": benched(person=LAKSHMI),
    "MERGE": benched(merge=MERGE),
    "PREVIEW": importing(ImportState.PREVIEWED),
    "UNSURE": importing(ImportState.PREVIEWED, UNSURE),
    "RUNNING": RUNNING,
    "DONE": DONE,
    "ASKED": benched(asked=ASKED),
    "EDITING": benched(editing=EDITING),
    "UNSAVED": benched(editing=UNSAVED),
    "PRACTICE": benched(practice=ROOM),
    "SCORECARD": benched(practice=JUDGED),
    "LOOKING_BACK": benched(editing=LOOKING_BACK),
}
LATIN = re.compile(r"[A-Za-z]{2,}")
STAYS = frozenset(
    {
        "Agent",
        "Assist",
        "CSV",
        "vCard",
        "CardDAV",
        "IMAP",
        "Markdown",
        "HTML",
        "JSON",
        "MB",
        "PNG",
        "JPEG",
        "GIF",
        "WebP",
        "baresip",
        "ctrl",
        "tcp",
        "PJSIP",
        "TLS",
        "Linphone",
        "Zammad",
        "Placetel",
        "sipgate",
        "agentassist",
        "transcript",
        "faster",
        "whisper",
        "rep",
        "senior",
        "manager",
    }
)
"""Names and signs that are written so in every language."""
SENTENCE_ENDS = {"hi": "।", "te": ".", "ur": "۔"}
NOT_URDU = re.compile("[يكه,;?]")
"""Arabic's own letters and European punctuation have Urdu ones in their place."""
FAMILIAR = {"hi": ("उससे बात", "उससे पूछ"), "ur": ("اس سے رابطہ", "اس سے پوچھ")}
"""Somebody spoken of as children are; people are उनसे and ان سے."""
HOUR = {"hi": re.compile(r"\{number\} (पर|बजे)"), "ur": re.compile(r"\{number\} (پر|بجے)")}
"""A number of a list that sounds like a time of day."""


def latin(text):
    return set(LATIN.findall(text)) - STAYS


def said_by_qt():
    """Return what Qt itself says of days and times in the language of the moment."""
    locale = QLocale()
    lengths = (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)
    days = {locale.dayName(day, length) for day in range(1, 8) for length in lengths}
    months = {locale.monthName(month, length) for month in range(1, 13) for length in lengths}
    return days | months | {locale.amText(), locale.pmText()}


@cache
def names_of_their_own():
    """Return how countries are listed, and how English calls itself."""
    native = {QLocale(QLocale.Language.AnyLanguage, place).nativeTerritoryName() for place in QLocale.Country}
    return native | {QLocale.territoryToString(place) for place in QLocale.Country} | {"English"}


def test_every_text_is_collected_and_translated():
    done = subprocess.run(
        [sys.executable, str(TRANSLATIONS / "compile.py"), "--check"],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_loads(language):
    assert QTranslator().load(f"agentassist_{language}", str(compiled()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_loses_a_name_or_a_number(language):
    lost = [
        (source, form)
        for _, source, forms in translations(language)
        for form in forms
        if form and Counter(PLACEHOLDER.findall(source)) != Counter(PLACEHOLDER.findall(form))
    ]
    assert not lost


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_in_english(language):
    left = [
        (source, form)
        for _, source, forms in translations(language)
        for form in forms
        if latin(PLACEHOLDER.sub(" ", form))
    ]
    assert not left


@pytest.mark.parametrize("language", OTHERS)
def test_sentences_end_as_the_language_ends_them(language):
    ends = SENTENCE_ENDS[language]
    wrong = [
        form
        for _, source, forms in translations(language)
        for form in forms
        if source.endswith(".") != form.endswith(ends)
    ]
    assert not wrong


def test_urdu_is_written_in_urdu_letters():
    wrong = [
        form
        for _, _, forms in translations("ur")
        for form in forms
        if NOT_URDU.search(form) and ";;" not in form
    ]
    assert not wrong


@pytest.mark.parametrize("language", FAMILIAR)
def test_colleagues_are_spoken_of_politely(language):
    forms = [form for _, _, forms in translations(language) for form in forms]
    assert not [form for form in forms if any(word in form for word in FAMILIAR[language])]


@pytest.mark.parametrize("language", HOUR)
def test_the_number_of_a_choice_does_not_sound_like_a_time_of_day(language):
    offered = [
        form for where, _, forms in translations(language) if where == "CallBackPanel" for form in forms
    ]
    assert offered and not [form for form in offered if HOUR[language].search(form)]


def test_the_window_changes_its_language_while_a_call_runs(qtbot, qapp, clock):
    with speaking(qapp, "en") as speaker:
        window = speaker.window(clock)
        qtbot.addWidget(window)
        window.show()
        for screen in screens.EVERY.values():
            window.show_screen(screen)
            for language in OTHERS:
                speaker.speak(language)
                window.redress()
                speaker.sweep()
                data = data_of(screen) | said_by_qt()
                left = [said for said in words_of(window) if latin(our_own(said[1], data))]
                assert not left, language
                mirrored = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
                assert mirrored == (language == "ur")


@pytest.mark.parametrize("name", screens.EVERY)
def test_no_text_of_the_window_bypasses_translation(qtbot, qapp, clock, name):
    screen = screens.EVERY[name]
    with speaking(qapp, PSEUDO) as speaker:
        window = speaker.window(clock)
        qtbot.addWidget(window)
        window.show()
        window.show_screen(screen)
        data = data_of(screen) | said_by_qt()
        outside = [(kind, text) for kind, text in words_of(window) if latin(our_own(unbracketed(text), data))]
    assert not outside


@pytest.mark.parametrize("name", BENCHES)
def test_no_text_of_the_workbench_bypasses_translation(qtbot, qapp, name):
    screen = BENCHES[name]
    with speaking(qapp, PSEUDO) as speaker:
        bench = speaker.workbench()
        qtbot.addWidget(bench)
        bench.show()
        bench.show_screen(screen)
        data = data_of(screen) | said_by_qt() | names_of_their_own()
        for page in PAGES:
            bench.turn_to(page)
            outside = [
                (kind, text) for kind, text in words_of(bench) if latin(our_own(unbracketed(text), data))
            ]
            assert not outside, page.__name__


def unbracketed(text):
    """Return what stands outside of all brackets."""
    while (shorter := re.sub(r"\[[^\[\]]*\]", " ", text)) != text:
        text = shorter
    return text


def test_arrows_turn_round_where_writing_runs_to_the_left(qapp):
    def drawn(name):
        return speaker.look.icon(name).pixmap(18, 18).toImage()

    with speaking(qapp, "en") as speaker:
        back, note = drawn("arrow-left"), drawn("phone")
        speaker.speak("ur")
        assert drawn("arrow-left") == back.flipped(Qt.Orientation.Horizontal) != back
        assert drawn("phone") == note
