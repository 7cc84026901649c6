from dataclasses import replace

from agentassist.core.messages import CloseNotice
from agentassist.core.screen import Notice, Told
from agentassist.ui.panels.notices import NoticesPanel
from tests.ui.conftest import NARROW, USUAL
from tests.ui.screens import CALL, EMPTY, NOTICED

MANY = replace(CALL, notices=tuple(Notice(number, Told.WRAPPED) for number in range(1, 6)))


def said(panel):
    return [banner.sentence.text() for banner in panel.banners]


def test_an_empty_and_a_full_screen_may_come_twice(make):
    panel = make(NoticesPanel)
    for screen in (NOTICED, NOTICED, CALL, NOTICED):
        panel.show_screen(screen)
    assert len(panel.banners) == 2


def test_without_notices_there_is_no_room_taken(make):
    panel = make(NoticesPanel)
    assert not panel.wanted(EMPTY)
    assert panel.wanted(NOTICED)


def test_the_newest_is_on_top(make):
    panel = make(NoticesPanel)
    panel.show_screen(NOTICED)
    assert "softphone" in said(panel)[0]
    assert said(panel)[1].startswith("You are back in the call")


def test_two_are_seen_and_the_others_are_counted(make):
    panel = make(NoticesPanel)
    panel.show_screen(MANY)
    assert len(panel.banners) == 2
    assert panel.more.text().startswith("3 more")


def test_large_text_leaves_room_for_one(make, dress):
    panel = make(NoticesPanel, other_look=dress(2.0))
    panel.show_screen(NOTICED)
    assert len(panel.banners) == 1
    assert panel.more.text().startswith("1 more")


def test_each_is_closed_by_itself(make, sent):
    panel = make(NoticesPanel)
    panel.show_screen(NOTICED)
    panel.banners[0].close_button.click()
    assert sent == [CloseNotice(2)]


def test_a_notice_that_stays_is_not_drawn_anew(make):
    panel = make(NoticesPanel)
    panel.show_screen(NOTICED)
    first = panel.banners[0]
    panel.show_screen(replace(NOTICED, notices=(NOTICED.notices[1],)))
    assert panel.banners == [first]


def test_trouble_has_a_sign_and_a_tone_of_its_own(make):
    panel = make(NoticesPanel)
    panel.show_screen(NOTICED)
    assert [banner.property("tone") for banner in panel.banners] == ["bad", ""]


def test_a_notice_never_takes_the_keyboard(make, qtbot):
    panel = make(NoticesPanel)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.show_screen(NOTICED)
    assert not panel.isAncestorOf(panel.focusWidget()) if panel.focusWidget() else True


def test_long_sentences_wrap_at_either_size(make, dress):
    for scale, width in ((1.0, NARROW), (2.0, USUAL)):
        panel = make(NoticesPanel, other_look=dress(scale))
        panel.show_screen(NOTICED)
        assert panel.minimumSizeHint().width() <= width - 24
