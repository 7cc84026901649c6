import pytest

from agentassist.core.bench import ImportState
from agentassist.core.call import LinkState
from agentassist.core.errors import Trouble
from agentassist.core.history import Channel, Resolved
from agentassist.core.hold import HoldPhase
from agentassist.core.importing import Field, FileKind, Reason
from agentassist.core.knowledge import Badge
from agentassist.core.preferences import Profile, Scheme, UrduStyle
from agentassist.core.prompt import Rail, Stage
from agentassist.core.screen import (
    DAY_KINDS,
    Chip,
    ChipKind,
    LineState,
    Missing,
    Notice,
    Nudge,
    RowState,
    Told,
    Undoable,
)
from agentassist.ui.choice_words import ChoiceWords
from agentassist.ui.import_words import ImportWords
from agentassist.ui.language_words import LanguageWords
from agentassist.ui.words import Words, isolated, left_to_right
from tests.ui.screens import ms

pytestmark = pytest.mark.usefixtures("look")

CODES = [
    (Words, "stage", Stage),
    (Words, "rail", Rail),
    (Words, "nudge", Nudge),
    (Words, "hold_phase", HoldPhase),
    (Words, "line_state", LineState),
    (Words, "link_state", LinkState),
    (Words, "channel", Channel),
    (Words, "row_state", [state for state in RowState if state is not RowState.NONE]),
    (Words, "badge", Badge),
    (Words, "resolved", Resolved),
    (Words, "missing", Missing),
    (Words, "day_kind", DAY_KINDS),
    (Words, "undo", Undoable),
    (ChoiceWords, "scheme", Scheme),
    (ChoiceWords, "profile", Profile),
    (ChoiceWords, "urdu_style", UrduStyle),
    (ImportWords, "state", ImportState),
    (ImportWords, "file_kind", FileKind),
    (ImportWords, "field", Field),
    (ImportWords, "reason", Reason),
]


@pytest.mark.parametrize(("kind", "method", "codes"), CODES, ids=[method for _, method, _ in CODES])
def test_every_code_has_words_of_its_own(kind, method, codes):
    words = kind()
    said = [getattr(words, method)(code) for code in codes]
    assert all(said)
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("code", [*Trouble, *Told])
def test_every_notice_is_a_sentence_even_without_its_facts(code):
    said = Words().notice(Notice(1, code.value))
    assert said.endswith(".")
    assert "{" not in said


def test_a_day_full_of_notices_leaves_nothing_behind():
    words = Words()
    for at, code in enumerate((*Told, *Trouble)):
        words.notice(Notice(at, code, ()))
    assert words.children() == []


def test_trouble_of_a_newer_version_is_still_told_calmly():
    assert Words().notice(Notice(1, "never-heard-of")) == Words().notice(Notice(1, Trouble.INTERNAL))


def test_a_fact_keeps_its_own_direction():
    said = Words().notice(Notice(1, Trouble.FILE_MISSING, (("file", "people.csv"),)))
    assert isolated("people.csv") in said


@pytest.mark.parametrize("kind", ChipKind)
def test_every_chip_says_something(kind):
    assert Words().chip(Chip(kind, 4, ms("2026-12-12T12:00"), Channel.EMAIL))


def test_a_promise_chip_names_its_day():
    assert "12 Dec" in Words().chip(Chip(ChipKind.PROMISE_LATER, at_ms=ms("2026-12-12T12:00")))


def test_a_badge_names_its_limit_or_whom_to_ask():
    assert isolated("500 INR") in Words().badge(Badge.MAY_UP_TO, "500 INR")
    assert isolated("the team lead") in Words().badge(Badge.ASK, "the team lead")


def test_a_language_we_have_no_word_for_says_its_own_name():
    assert LanguageWords().name("te") == "Telugu"
    assert LanguageWords().name("sv") == "svenska"
    assert LanguageWords().name("x!") == "x!"


def test_nothing_is_wrapped_around_nothing():
    assert isolated("") == left_to_right("") == ""
