"""An abusive caller: nothing is lost, nothing is final, and nobody is left alone with it."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.authority import Authority, Department
from agentassist.core.call import Capabilities, Kind, LinkState, SourceStatus, Verb
from agentassist.core.calm import CalmStep
from agentassist.core.messages.calming import BackAtWork, BringSenior, EndAbuse, GiveWarning, MeetAbuse
from agentassist.core.outcome import Codes, Outcome
from agentassist.core.preferences import Preferences, Profile
from agentassist.core.prompt import Playbook, Stage, StageCard
from agentassist.core.screen import Place, Undoable
from tests.desk.conftest import FIRM, PHONE, english, prompt

BOOK = Playbook(
    "bad-words",
    english("Bad words"),
    "en",
    (
        StageCard(Stage.SOLVE, (prompt("first", "the behaviour"), prompt("second", "the consequence"))),
        StageCard(Stage.CLOSE, (prompt("end", "no waiting"),)),
    ),
    topics=("abuse",),
)
SENIORS = Department("seniors", english("Seniors"), "+442079460903", handles=("abuse",))


@pytest.fixture
def talking(table):
    table.firm = replace(
        FIRM,
        playbooks=(*FIRM.playbooks, BOOK),
        codes=Codes((*FIRM.codes.outcomes, Outcome("ended-abusive", english("Ended after abuse")))),
        authority=Authority(("rep",), (SENIORS,)),
    )
    table.store.close()
    table.open()
    table.play(m.Started(), m.Ticked(), m.SourceChanged(PHONE))
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    return table


def test_the_window_gets_calm_and_says_what_comes_next(talking):
    assert talking.desk.screen.calm is None
    card = talking.play(MeetAbuse()).calm
    assert (card.step, card.intent, card.points) == (CalmStep.FIRST, "First", ("the behaviour",))
    assert card.who == "Lakshmi Rao" and card.senior.title == "Seniors"


def test_there_are_two_warnings_and_then_the_end(talking):
    card = talking.play(MeetAbuse(), GiveWarning()).calm
    assert (card.step, card.warnings, card.intent) == (CalmStep.SECOND, 1, "Second")
    card = talking.play(GiveWarning(), GiveWarning()).calm
    assert (card.step, card.warnings, card.intent) == (CalmStep.END, 2, "End")


def test_every_step_can_be_taken_back(talking):
    talking.play(MeetAbuse(), GiveWarning())
    assert talking.desk.screen.undo is Undoable.CALM
    assert talking.play(m.Undo()).calm.step is CalmStep.FIRST
    assert talking.play(m.Undo()).calm is None


def test_who_calmed_down_is_talked_to_as_before_and_a_warning_stays_given(talking):
    assert talking.play(MeetAbuse(), GiveWarning(), MeetAbuse(False)).calm is None
    assert talking.play(MeetAbuse()).calm.step is CalmStep.SECOND


def test_no_suggestion_disturbs(talking):
    talking.play(m.SayTyped("It is back-ordered."))
    assert talking.desk.screen.phrase is not None
    assert talking.play(MeetAbuse()).phrase is None
    assert talking.play(MeetAbuse(False)).phrase is not None


def test_it_outlives_the_app(talking):
    talking.play(MeetAbuse(), GiveWarning())
    talking.fall_over()
    assert talking.desk.screen.calm.step is CalmStep.SECOND


def test_ending_it_hangs_up_and_files_it_as_what_it_was(talking):
    talking.play(MeetAbuse(), EndAbuse())
    assert talking.effects[-1].order.verb is Verb.HANGUP
    screen = talking.happens(Kind.ENDED)
    assert screen.place is Place.WRAPUP and screen.wrapup.outcome == "ended-abusive"
    screen = talking.play(m.AnswerResolved("not-asked"), m.FinishWrapUp())
    assert screen.place is Place.DAY and screen.cooling


def test_the_minutes_afterwards_end_by_themselves_or_when_the_rep_says_so(talking):
    talking.play(MeetAbuse(), EndAbuse())
    talking.happens(Kind.ENDED)
    assert talking.play(m.AnswerResolved("not-asked"), m.FinishWrapUp(), m.Ticked()).cooling
    talking.wait(600)
    assert not talking.play(m.Ticked()).cooling


def test_back_at_work_is_one_key(talking):
    talking.play(MeetAbuse(), EndAbuse())
    talking.happens(Kind.ENDED)
    talking.play(m.AnswerResolved("not-asked"), m.FinishWrapUp())
    assert not talking.play(BackAtWork()).cooling


def test_no_usual_call_asks_for_minutes_alone(talking):
    talking.happens(Kind.ENDED)
    screen = talking.play(m.ChooseOutcome("solved"), m.AnswerResolved("yes"), m.FinishWrapUp())
    assert screen.place is Place.DAY and not screen.cooling


def test_a_senior_is_rung_where_the_phone_can_and_else_their_number_stands_there(talking):
    card = talking.play(MeetAbuse()).calm
    assert card.senior.number == "+442079460903" and not card.senior.consults
    talking.effects.clear()
    talking.play(BringSenior())
    assert talking.effects == []
    control = PHONE.capabilities.control | {Verb.CONSULT}
    able = SourceStatus("phone", LinkState.CONNECTED, Capabilities(control=control))
    assert talking.play(m.SourceChanged(able)).calm.senior.consults
    talking.play(BringSenior(), BringSenior())
    (order,) = (effect.order for effect in talking.effects)
    assert (order.verb, order.number, order.call_key) == (Verb.CONSULT, "+442079460903", "c1")


def test_who_works_alone_has_the_steps_and_nobody_to_bring_in(talking):
    alone = Preferences(rep="meera", region="GB", profile=Profile.SOLO)
    card = talking.play(m.SetPreferences(alone), MeetAbuse()).calm
    assert card.senior is None and card.intent


def test_a_firm_that_says_nothing_about_it_has_the_steps_all_the_same(table):
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    card = table.play(MeetAbuse()).calm
    assert card.step is CalmStep.FIRST and not card.intent and not card.article
    table.play(EndAbuse())
    assert table.effects[-1].order.verb is Verb.HANGUP


def test_ending_it_is_taken_back_in_one_step_with_its_outcome(talking):
    talking.play(MeetAbuse(), GiveWarning(), EndAbuse())
    assert talking.store.calls.recent(1)[0].outcome == "ended-abusive"
    screen = talking.play(m.Undo())
    assert screen.calm.step is CalmStep.SECOND
    assert talking.store.calls.recent(1)[0].outcome == ""
    assert talking.play(m.OpenWrapUp()).wrapup.outcome == ""


def test_ending_it_twice_is_one_step(talking):
    screen = talking.play(MeetAbuse(), EndAbuse(), EndAbuse(), m.Undo())
    assert screen.calm.step is CalmStep.FIRST
    assert talking.play(m.Undo()).calm is None


def test_an_outcome_chosen_before_comes_back(talking):
    talking.play(m.ChooseOutcome("solved"), EndAbuse(), m.Undo())
    assert talking.store.calls.recent(1)[0].outcome == "solved"
