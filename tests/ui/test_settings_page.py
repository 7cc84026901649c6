from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from agentassist.core.key_care import KeyView
from agentassist.core.messages import BackupsWanted, KeepModelKey, SetPreferences
from agentassist.core.preferences import (
    Endpoint,
    MeaningBy,
    ModelUse,
    Preferences,
    Profile,
    Scheme,
    SourceChoice,
    UrduStyle,
)
from agentassist.ui.dialogs.settings_page import GROUPS, SettingsPage
from agentassist.ui.widgets.card import Card
from tests.ui.bench_screens import benched
from tests.ui.screens import DAY_LIST, EMPTY
from tests.ui.settings_parts import look_at

USUAL = EMPTY.preferences
PHONE_ON = replace(DAY_LIST, preferences=replace(USUAL, sources=(SourceChoice("baresip"),)))


@pytest.fixture
def page(qtbot, look, sent):
    made = SettingsPage(sent.append, look)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.show_screen(EMPTY)
    look_at(made, "calls", "models", "you", "window")
    sent.clear()
    return made


def pick(box, code):
    box.show_code(code)
    box.activated.emit(box.currentIndex())


@pytest.mark.parametrize(
    ("box", "code", "expected"),
    [
        ("language", "ur", replace(USUAL, language="ur")),
        ("scheme", "contrast", replace(USUAL, scheme=Scheme.CONTRAST)),
        ("urdu", "nastaliq", replace(USUAL, urdu_style=UrduStyle.NASTALIQ)),
        ("profile", "trainer", replace(USUAL, profile=Profile.TRAINER)),
        ("region", "GB", replace(USUAL, region="GB")),
    ],
)
def test_a_choice_takes_effect_at_once(page, sent, box, code, expected):
    pick(getattr(page, box), code)
    assert sent == [SetPreferences(expected)]


def test_showing_the_choices_chooses_nothing(page, sent):
    page.show_screen(PHONE_ON)
    page.show_screen(EMPTY)
    assert sent == []


def test_every_language_is_named_in_itself(page):
    names = [page.language.itemText(at) for at in range(page.language.count())]
    assert names == ["English", "हिन्दी", "తెలుగు", "اردو"]


def test_text_grows_by_the_keyboard(page, qtbot, sent):
    qtbot.keyClick(page.text_size.slider, Qt.Key.Key_Right)
    assert sent == [SetPreferences(replace(USUAL, text_scale=1.1))]
    assert "110" in page.text_size.number.text()


def test_a_name_is_kept_on_enter_once(page, qtbot, sent):
    qtbot.keyClicks(page.name, "Meera")
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    page.name.clearFocus()
    assert sent == [SetPreferences(replace(USUAL, rep="Meera"))]


def test_ticks_are_kept(page, sent):
    page.sound.click()
    page.still.click()
    page.on_top.click()
    assert sent == [
        SetPreferences(replace(USUAL, sound=True)),
        SetPreferences(replace(USUAL, still=True)),
        SetPreferences(replace(USUAL, stay_on_top=True)),
    ]


def test_everything_has_a_name(page):
    parts = (
        page.language,
        page.scheme,
        page.text_size.slider,
        page.profile,
        page.name,
        page.role,
        page.region,
    )
    assert all(part.accessibleName() for part in parts)


def test_any_preferences_can_be_shown(page):
    page.show_screen(replace(EMPTY, preferences=Preferences(region="XK", text_scale=1.55, role="team lead")))
    assert page.role.text() == "team lead"


def test_a_server_is_chosen_by_address_and_model(page, qtbot, sent):
    server = replace(EMPTY, preferences=replace(USUAL, meaning=MeaningBy.SERVER))
    assert page.models.embedding.isHidden()
    pick(page.models.meaning, "server")
    assert sent.pop() == SetPreferences(server.preferences)
    page.show_screen(server)
    assert not page.models.embedding.isHidden()
    for field, text in (
        (page.models.embedding.address, "https://models.example/v1"),
        (page.models.embedding.model, "e5"),
    ):
        field.setFocus()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert sent[-1].preferences.embedding == Endpoint("https://models.example/v1", "e5")


def test_quiet_suggestions_are_offered_where_a_model_is_chosen(page, sent):
    quiet = page.models.quiet
    assert quiet.isHidden()
    chosen = replace(USUAL, meaning=MeaningBy.INSTALLED)
    page.show_screen(replace(EMPTY, preferences=chosen))
    assert not quiet.isHidden() and quiet.told.isHidden()
    quiet.tick.click()
    assert sent == [SetPreferences(replace(chosen, quiet=True))]


def test_what_a_server_hears_of_sentences_is_said_before_it_is_chosen(page):
    asked = replace(USUAL, meaning=MeaningBy.SERVER)
    page.show_screen(replace(EMPTY, preferences=asked))
    assert not page.models.quiet.told.isHidden()


def test_a_key_goes_to_the_keyring_and_is_not_shown_again(page, qtbot, sent):
    key = page.models.rewording.key
    assert key.echoMode() is QLineEdit.EchoMode.Password
    key.setFocus()
    qtbot.keyClicks(key, "secret")
    qtbot.keyClick(key, Qt.Key.Key_Return)
    assert sent == [KeepModelKey(ModelUse.REWORDING, "secret")] and key.text() == ""
    assert "secret" not in repr(sent)


def test_a_voice_for_practice_callers_is_off_and_offered_with_a_server_only(page, sent):
    voice = page.models.voice
    assert voice.isHidden() and not USUAL.voice
    named = replace(USUAL, rewording=Endpoint("https://models.example/v1", "small"))
    page.show_screen(replace(EMPTY, preferences=named))
    assert not voice.isHidden() and not voice.tick.isChecked() and not named.voiced
    assert "only when you press Reword" in page.models.told_rewording.text()
    voice.tick.click()
    assert sent == [SetPreferences(replace(named, voice=True))] and sent[0].preferences.voiced
    page.show_screen(replace(EMPTY, preferences=sent[0].preferences))
    assert voice.tick.isChecked() and "in practice calls" in page.models.told_rewording.text()


def test_what_leaves_the_machine_for_the_voice_is_said_beside_it(page):
    told = " ".join(one.text() for one in page.models.voice.findChildren(QLabel))
    assert "this server then gets" in told and "stays here" in told and "3 second" in told


@pytest.fixture
def fresh(qtbot, look, sent):
    """The settings as somebody opens them."""
    made = SettingsPage(sent.append, look)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show_screen(benched())
    return made


def listed(page):
    return page.list.codes


def test_no_page_is_made_before_somebody_looks_at_it(fresh, sent):
    assert not fresh.made
    fresh.show()
    assert list(fresh.made) == ["you"] and sent == []
    fresh.turn_to("files")
    assert list(fresh.made) == ["you", "files"] and sent == [BackupsWanted()]


def test_every_page_has_a_name_and_nothing_is_on_none(fresh):
    fresh.show()
    assert listed(fresh) == [kind.code for kind in GROUPS]
    titles = [fresh.list.item(row).text() for row in range(fresh.list.count())]
    assert all(titles) and len(set(titles)) == len(titles)
    for kind in GROUPS:
        fresh.turn_to(kind.code)
        group = fresh.group(kind.code)
        assert group.isVisible() and group.accessibleName() and group.findChildren(Card)


def test_arrows_and_first_letters_move_in_the_list(fresh, qtbot):
    fresh.show()
    fresh.list.setFocus()
    qtbot.keyClick(fresh.list, Qt.Key.Key_Down)
    assert fresh.code == "window"
    qtbot.keyClicks(fresh.list, "te")
    assert fresh.code == "team" and fresh.group("team").isVisible()


def test_control_and_tab_turn_the_pages_from_anywhere_on_them(fresh, qtbot):
    fresh.show()
    fresh.activateWindow()
    qtbot.waitUntil(fresh.isActiveWindow)
    fresh.group("you").name.setFocus()
    qtbot.keyClick(fresh.group("you").name, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert fresh.code == "window" and fresh.list.code == "window" and fresh.list.hasFocus()
    qtbot.keyClick(fresh.list, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(fresh.list, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert fresh.code == "people"


def test_what_is_typed_is_found_on_its_page_and_marked(fresh, qtbot):
    fresh.show()
    fresh.show_screen(benched(keys=KeyView(True, keyring=True, code_confirmed=True)))
    fresh.field.setText("recovery code")
    qtbot.waitUntil(lambda: listed(fresh) == ["key"])
    assert fresh.code == "key"
    marked = [one.text() for one in fresh.findChildren(QLabel) if one.property("found")]
    assert marked and all("recovery code" in text.casefold() for text in marked)
    fresh.field.clear()
    qtbot.waitUntil(lambda: len(listed(fresh)) == len(GROUPS))
    assert fresh.code == "key"
    assert not any(one.property("found") for one in fresh.findChildren(QLabel))


def test_enter_takes_the_keyboard_to_what_was_found(fresh, qtbot):
    fresh.show()
    fresh.activateWindow()
    qtbot.waitUntil(fresh.isActiveWindow)
    fresh.field.setFocus()
    qtbot.keyClicks(fresh.field, "text size")
    qtbot.waitUntil(lambda: listed(fresh) == ["window"])
    qtbot.keyClick(fresh.field, Qt.Key.Key_Return)
    assert fresh.group("window").text_size.slider.hasFocus()


@pytest.mark.parametrize(("typed", "code"), [("backup", "files"), ("font", "window"), ("privacy", "people")])
def test_a_page_is_also_found_by_what_others_call_it(fresh, qtbot, typed, code):
    fresh.show()
    fresh.field.setText(typed)
    qtbot.waitUntil(lambda: listed(fresh) == [code])


def test_what_nothing_is_called_is_said(fresh, qtbot):
    fresh.show()
    fresh.field.setText("xyzzy")
    qtbot.waitUntil(lambda: listed(fresh) == [])
    assert fresh.none.isVisible()


def test_large_letters_fold_the_list_so_that_the_page_has_room(qtbot, dress, sent):
    made = SettingsPage(sent.append, dress(2.0))
    qtbot.addWidget(made)
    made.show_screen(benched())
    made.show()
    pick(made.list, "team")
    assert made.code == "team" and made.group("team").isVisible()
