"""Back into a call after a crash, with what nobody had typed but everybody relied on."""

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.contact import Contact, ContactPoint, PointKind
from agentassist.core.history import FollowUpKind, Resolved
from agentassist.core.screen import Place
from tests.desk.conftest import NOON_MS


@pytest.mark.parametrize("asking", [m.AnswerResolved(Resolved.PARTLY), m.ChooseOutcome("follow-up")])
def test_a_follow_up_asked_for_before_a_crash_is_still_owed(table, asking):
    for kind in (Kind.RINGING, Kind.ANSWERED, Kind.ENDED):
        table.happens(kind)
    table.play(asking)
    table.fall_over()
    screen = table.desk.screen
    assert screen.place is Place.WRAPUP and screen.wrapup.follow_up and screen.wrapup.follow_owner == "meera"
    screen = table.play(m.ChooseOutcome("follow-up"), m.AnswerResolved(Resolved.PARTLY), m.FinishWrapUp())
    assert [item.kind for item in screen.day.items] == [FollowUpKind.FOLLOW_UP]


def test_a_contact_that_was_solved_owes_nothing_after_a_crash(table):
    for kind in (Kind.RINGING, Kind.ANSWERED, Kind.ENDED):
        table.happens(kind)
    table.play(m.ChooseOutcome("solved"), m.AnswerResolved(Resolved.YES))
    table.fall_over()
    assert not table.desk.screen.wrapup.follow_up


def test_the_people_behind_a_shared_number_are_offered_again_after_a_crash(table):
    point = ContactPoint("p2", PointKind.PHONE, "020 7946 0124", "+442079460124")
    table.store.contacts.save(Contact("ravi", "Ravi Rao", points=(point,)), NOON_MS)
    table.happens(Kind.RINGING)
    before = {choice.name for choice in table.desk.screen.card.choices}
    table.fall_over()
    card = table.desk.screen.card
    assert {choice.name for choice in card.choices} == before == {"Lakshmi Rao", "Ravi Rao"}
