import pytest
from PySide6.QtCore import Qt

from agentassist.core.messages import DismissPromise, KeepPromise
from agentassist.ui.panels.call.promise import PromisePanel
from tests.ui.screens import CALL, EMPTY, PROMISED, ROOMIER, TO_BEAT


@pytest.fixture
def promise(make):
    panel = make(PromisePanel)
    panel.show_screen(PROMISED)
    panel.show()
    return panel


def key(panel, name):
    return panel.findChild(object, name)


def seen(panel):
    return [button for button in panel.times if not button.isHidden()]


def test_it_is_seen_only_while_a_promise_waits(make):
    panel = make(PromisePanel)
    assert panel.wanted(PROMISED)
    assert not panel.wanted(CALL)
    assert not panel.wanted(EMPTY)


def test_it_tells_what_was_promised_and_is_kept_by_one_click_or_key(promise, qtbot, sent):
    assert "ring you back about the kettle" in promise.line.text()
    assert seen(promise) == []
    qtbot.mouseClick(promise.keep, Qt.MouseButton.LeftButton)
    key(promise, "keep-promise-1").trigger()
    due = PROMISED.promise.times[0]
    assert sent == [KeepPromise(due), KeepPromise(due)]


def test_it_is_put_away_by_one_click_or_key(promise, qtbot, sent):
    qtbot.mouseClick(promise.not_now, Qt.MouseButton.LeftButton)
    key(promise, "dismiss-promise").trigger()
    assert sent == [DismissPromise(), DismissPromise()]


def test_without_a_time_it_asks_for_one_that_can_be_beaten(promise, sent):
    promise.show_screen(TO_BEAT)
    assert "beat" in promise.line.text() and promise.keep.isHidden()
    assert len(seen(promise)) == 3
    key(promise, "keep-promise-3").trigger()
    assert sent == [KeepPromise(TO_BEAT.promise.times[2])]


def test_who_was_late_lately_is_offered_a_later_time_too(promise):
    promise.show_screen(ROOMIER)
    assert "Only you" in promise.why.text() and not promise.why.isHidden()
    assert seen(promise) == [promise.times[1]]


def test_keys_of_times_that_are_not_there_do_nothing(promise, sent):
    assert not key(promise, "keep-promise-2").isEnabled()
    promise.show_screen(CALL)
    key(promise, "keep-promise-1").trigger()
    assert sent == []


def test_every_part_has_a_name(promise):
    promise.show_screen(TO_BEAT)
    assert promise.accessibleName()
    assert all(button.accessibleName() and button.accessibleDescription() for button in seen(promise))
