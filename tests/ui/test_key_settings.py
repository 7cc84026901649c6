from dataclasses import replace

import pytest

from agentassist.core.key_care import KeyView, KeyWish
from agentassist.core.messages import KeysWanted, SetPreferences, WantKey, WantLock
from agentassist.ui.dialogs.settings_page import SettingsPage
from tests.ui.bench_screens import benched

OWN = KeyView(True, keyring=True, code_confirmed=True)


@pytest.fixture
def keys(qtbot, look, sent):
    page = SettingsPage(sent.append, look)
    qtbot.addWidget(page)
    page.resize(800, 600)
    page.show()
    page.turn_to("key")
    page.show_screen(benched(keys=OWN))
    keys = page.group("key").keys
    keys.page = page
    return keys


def test_the_ways_are_asked_for_when_somebody_looks(keys, sent):
    assert keys.isVisible() and KeysWanted() in sent


def test_it_says_what_opens_the_data(keys):
    assert "keyring" in keys.state.text() and "recovery code" in keys.state.text()
    keys.page.show_screen(benched(keys=KeyView(True, passphrase=True, code_confirmed=False)))
    assert "passphrase" in keys.state.text() and "Nobody has typed" in keys.state.text()


@pytest.mark.parametrize(
    ("name", "wish"),
    [("code", KeyWish.CODE), ("key", KeyWish.KEY), ("keyring", KeyWish.KEYRING)],
)
def test_each_thing_to_be_done_has_a_button(keys, sent, name, wish):
    getattr(keys, name).click()
    assert sent[-1] == WantKey(wish)


def test_a_passphrase_is_offered_where_no_keyring_opens_the_data(keys):
    assert not keys.passphrase.isVisibleTo(keys)
    keys.page.show_screen(benched(keys=replace(OWN, keyring=False)))
    assert keys.passphrase.isVisibleTo(keys)


def test_the_sample_company_has_no_key_to_care_for(keys):
    keys.page.show_screen(benched(keys=KeyView()))
    assert not keys.buttons.isVisibleTo(keys) and "sample company" in keys.state.text()


def test_the_window_can_be_locked_and_when_it_does_so_chosen(keys, sent):
    keys.lock.click()
    assert sent[-1] == WantLock()
    keys.after.picked.emit("0")
    assert isinstance(sent[-1], SetPreferences) and sent[-1].preferences.lock_after_min == 0


def test_a_time_that_was_written_by_hand_is_shown(keys):
    keys.show_minutes(7)
    assert keys.after.code == "7"
