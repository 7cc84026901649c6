"""Small talk is offered seldom: never at a bad moment, and of a real caller facts alone tell which is one."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Direction, Kind
from agentassist.core.company import CultureCard
from agentassist.core.history import Channel, Interaction, Promise, Resolved
from agentassist.core.knowledge import Group
from agentassist.core.outcome import Codes, Topic
from agentassist.core.prompt import Rail
from agentassist.core.screen import Undoable
from agentassist.core.small_talk import Opening, Whom, opening_for
from tests.desk.conftest import FIRM, LAKSHMI, NOON_MS, english

HOUR_MS = 3_600_000
OPENINGS = tuple(
    Opening(f"{lang}-{about}", lang, about, f"About {about}", f"What of {about}?")
    for lang in ("en", "hi")
    for about in ("weather", "tea", "cricket", "family")
)
CARD = CultureCard(
    "telangana",
    english("Telangana"),
    "IN-TG",
    places=("Hyderabad",),
    zones=("Asia/Kolkata",),
    welcome_subjects=("tea",),
    leave_subjects=("family",),
)


@pytest.fixture
def kind(table):
    """The desk of a firm that has small talk."""
    topics = (*FIRM.codes.topics, Topic("late", english("Late parcel"), serious=True))
    table.firm = replace(FIRM, openings=OPENINGS, cultures=(CARD,), codes=Codes(FIRM.codes.outcomes, topics))
    table.store.contacts.save(replace(LAKSHMI, place="Hyderabad"), NOON_MS)
    reopen(table)
    return table


def reopen(table):
    table.store.close()
    table.open()
    table.play(m.Started(), m.Ticked())


def answered(table):
    table.happens(Kind.RINGING)
    return table.happens(Kind.ANSWERED)


def past(table, days=1, resolved=Resolved.YES):
    began = NOON_MS - days * 24 * HOUR_MS
    table.store.calls.begin(
        Interaction(
            f"past-{days}", "lakshmi", Channel.CALL, Direction.IN, began, resolved=resolved, wrapped=True
        )
    )
    reopen(table)


def test_what_is_welcome_there_is_offered_while_the_rep_greets(kind):
    assert answered(kind).small_talk.id == "en-tea"


def test_it_goes_on_with_the_call_and_comes_back_before_the_end(kind):
    answered(kind)
    assert kind.play(m.NextPrompt()).small_talk is None
    last = kind.play(m.GoToRail(Rail.CLOSE)).small_talk
    assert last is not None
    assert last.id != "en-tea"


def test_nothing_is_offered_before_somebody_is_on_the_line(kind):
    assert kind.happens(Kind.RINGING).small_talk is None


def test_while_the_rep_looks_something_up_there_is_something_to_say(kind):
    answered(kind)
    kind.play(m.NextPrompt())
    searching = kind.play(m.SearchTyped("refund")).small_talk
    assert searching.looking_up
    assert not searching.in_prompt
    reading = kind.play(m.OpenAnswer(Group.ARTICLE, "refunds")).small_talk
    assert reading.looking_up
    assert kind.play(m.CloseReading()).small_talk is None


def test_what_is_left_alone_there_is_never_offered():
    whom = Whom("en", 5, CARD.region, CARD.welcome_subjects, CARD.leave_subjects)
    offered = {opening_for(OPENINGS, whom, f"call-{at}", turn).about for at in range(40) for turn in range(3)}
    assert offered == {"tea", "weather", "cricket"}


def test_months_and_regions_are_kept():
    rains = Opening("rains", "en", "season", "The rains", "Have they come?", (6, 7), ("IN",))
    assert opening_for([rains], Whom("en", 6, "IN-TG"), "c", 0) is rains
    assert opening_for([rains], Whom("en", 1, "IN-TG"), "c", 0) is None
    assert opening_for([rains], Whom("en", 6, "GB"), "c", 0) is None
    assert opening_for([rains], Whom("en", 6), "c", 0) is None
    assert opening_for([rains], Whom("hi", 6, "IN"), "c", 0) is None


def test_it_is_in_the_language_of_the_rep(kind):
    hindi = replace(kind.desk.screen.preferences, language="hi")
    kind.play(m.SetPreferences(hindi))
    assert answered(kind).small_talk.id == "hi-tea"


def test_somebody_whose_matter_is_open_is_not_asked_about_the_weather(kind):
    past(kind, resolved=Resolved.NO)
    assert answered(kind).small_talk is None


def test_somebody_whose_matter_was_solved_may_be(kind):
    past(kind)
    assert answered(kind).small_talk


def test_somebody_who_has_to_ring_again_and_again_is_not(kind):
    for days in (1, 2):
        past(kind, days)
    assert answered(kind).small_talk is None


def test_a_promise_that_was_not_kept_leaves_no_room_for_it(kind):
    promise = Promise("pr", "lakshmi", None, "Ring back", NOON_MS - HOUR_MS, "meera")
    kind.store.promises.add(promise, NOON_MS - 2 * HOUR_MS)
    reopen(kind)
    assert answered(kind).small_talk is None


def test_a_serious_topic_ends_it(kind):
    assert answered(kind).small_talk
    assert kind.play(m.ChooseTopic("late")).small_talk is None


def test_nobody_on_hold_is_talked_about(kind):
    answered(kind)
    assert kind.happens(Kind.HELD).small_talk is None
    assert kind.happens(Kind.RESUMED).small_talk is None


def test_not_now_holds_for_the_call_and_can_be_undone(kind):
    answered(kind)
    screen = kind.play(m.DismissSmallTalk())
    assert screen.small_talk is None
    assert screen.undo is Undoable.DISMISS
    assert kind.play(m.SearchTyped("refund")).small_talk is None
    kind.play(m.SearchTyped(""))
    assert kind.play(m.Undo()).small_talk


def test_another_call_has_its_own(kind):
    answered(kind)
    kind.play(m.DismissSmallTalk())
    kind.happens(Kind.ENDED)
    kind.play(m.ChooseOutcome("solved"), m.AnswerResolved(Resolved.YES), m.FinishWrapUp())
    kind.happens(Kind.RINGING, key="c2")
    assert kind.happens(Kind.ANSWERED, key="c2").small_talk
