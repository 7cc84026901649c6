"""Handing a caller on: steps that tick themselves, what came of it, and nothing lost whatever happens."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.authority import Department
from agentassist.core.call import Capabilities, Cause, Direction, HeldBy, Kind, LinkState, SourceStatus, Verb
from agentassist.core.effects import TellPhone
from agentassist.core.history import Promise
from agentassist.core.outcome import Outcome
from agentassist.core.screen import Asks, ChipKind, LegState, Place
from agentassist.core.transfer import CameOf, HandStep, Mood, WhyCold
from tests.desk.conftest import FIRM, NOON_MS, english

RETURNS = Department("returns", english("Returns"), "+442079460903", "Mo-Sa 09:00-18:00", ("damage",))
BILLING = Department("billing", english("Billing"), "+442079460902")
ABLE = frozenset({Verb.HOLD, Verb.RESUME, Verb.HANGUP, Verb.CONSULT, Verb.COMPLETE})
CARD = "4111 1111 1111 1111"


def phone(control=ABLE, transfers=True):
    return m.SourceChanged(
        SourceStatus("phone", LinkState.CONNECTED, Capabilities(control=control, transfers=transfers))
    )


@pytest.fixture
def talking(table):
    """A caller on the line, a phone that can do everything, and departments to hand on to."""
    codes = replace(FIRM.codes, outcomes=(*FIRM.codes.outcomes, Outcome("transferred", english("Passed on"))))
    departments = (BILLING, RETURNS)
    table.firm = replace(FIRM, codes=codes, authority=replace(FIRM.authority, departments=departments))
    table.open()
    table.play(m.Started(), m.Ticked(), phone())
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    table.play(m.ChooseTopic("damage"))
    table.effects.clear()
    return table


def orders(table):
    return [effect.order for effect in table.effects if isinstance(effect, TellPhone)]


def to_returns(table):
    table.play(m.HandOn(), m.TickHandStep(HandStep.EXPLAIN), m.TickHandStep(HandStep.AGREE))
    return table.play(m.RingColleague())


def rings(table, key="c2"):
    table.happens(Kind.HELD, held_by=HeldBy.REP)
    return table.happens(Kind.DIALING, key=key, number="+442079460903", direction=Direction.OUT)


def answers(table, key="c2", name="Rani Iyer"):
    return table.happens(
        Kind.ANSWERED, key=key, number="+442079460903", direction=Direction.OUT, peer_name=name
    )


def kept(table):
    """Return the tries as the cache has them."""
    interaction = table.store.calls.recent(5)[-1].id
    return table.store.transfers.of(interaction)


def test_whom_the_topic_concerns_is_chosen_and_comes_first(talking):
    handing = talking.play(m.HandOn()).handing
    assert handing.open and handing.to.name == "Returns" and handing.to.number == "+442079460903"
    assert [(one.name, one.fits) for one in handing.targets] == [("Returns", True), ("Billing", False)]
    assert handing.next is HandStep.EXPLAIN and talking.desk.screen.hands_on


def test_closing_loses_nothing(talking):
    to_returns(talking)
    talking.play(m.HandTo("Rani", "1003"), m.HandOn())
    assert not talking.desk.screen.hands_on
    handing = talking.play(m.HandOn()).handing
    assert handing.to.number == "1003" and {HandStep.EXPLAIN, HandStep.AGREE} <= set(handing.done)


def test_the_phone_is_told_to_ring_and_the_steps_tick_as_it_tells(talking):
    to_returns(talking)
    assert [(one.verb, one.number) for one in orders(talking)] == [(Verb.CONSULT, "+442079460903")]
    assert HandStep.RING not in talking.desk.screen.handing.done
    handing = rings(talking).handing
    assert handing.leg is LegState.RINGS and HandStep.RING in handing.done and talking.desk.screen.hold
    handing = answers(talking).handing
    assert handing.leg is LegState.ANSWERED and handing.who == "Rani Iyer" and handing.next is HandStep.BRIEF
    assert handing.joins and talking.desk.screen.card.name == "Lakshmi Rao"


def test_a_warm_transfer_is_told_by_the_phone_and_filed_with_who_answered(talking):
    to_returns(talking)
    rings(talking)
    answers(talking)
    talking.effects.clear()
    talking.play(m.LeaveCaller())
    assert [(one.verb, one.other_call) for one in orders(talking)] == [(Verb.COMPLETE, "c2")]
    screen = talking.happens(Kind.TRANSFERRED)
    assert screen.handing.came_of is CameOf.WARM and screen.handing.asks is Asks.NOTHING
    assert screen.place is Place.WRAPUP and screen.wrapup.outcome == "transferred"
    assert [(one.came_of, one.name) for one in kept(talking)] == [(CameOf.WARM, "Rani Iyer")]
    assert kept(talking)[0].department == "returns"


@pytest.mark.parametrize("leg_first", [True, False])
def test_the_line_to_the_colleague_wants_no_wrap_up_in_whatever_order_both_end(talking, leg_first):
    to_returns(talking)
    rings(talking)
    answers(talking)
    for key in ("c2", "c1") if leg_first else ("c1", "c2"):
        talking.happens(Kind.TRANSFERRED if key == "c1" else Kind.ENDED, key=key, direction=None)
    screen = talking.desk.screen
    assert [line.call_key for line in screen.lines] == ["c1"]
    assert screen.handing.came_of is CameOf.WARM and len(kept(talking)) == 1


def test_a_cold_one_asks_for_a_reason_once_and_keeps_it(talking):
    talking.happens(Kind.TRANSFER_STARTED)
    screen = talking.happens(Kind.TRANSFERRED)
    assert screen.handing.came_of is CameOf.COLD and screen.handing.asks is Asks.WHY_COLD
    one = kept(talking)[0]
    screen = talking.play(m.SayWhyCold(one.id, WhyCold.NOBODY_FREE))
    assert screen.handing.asks is Asks.NOTHING and kept(talking)[0].reason == "nobody-free"


def test_who_wants_no_question_is_asked_no_more_and_may_finish(talking):
    talking.happens(Kind.TRANSFERRED)
    screen = talking.play(m.SayWhyCold(kept(talking)[0].id))
    assert screen.handing.asks is Asks.NOTHING
    talking.play(m.AnswerResolved("not-asked"), m.FinishWrapUp())
    assert talking.desk.screen.place is Place.DAY


@pytest.mark.parametrize(
    ("cause", "came_of"), [(Cause.BUSY, CameOf.REFUSED), (Cause.MISSED, CameOf.UNREACHED)]
)
def test_a_colleague_who_cannot_be_had_leaves_the_caller_with_the_rep(talking, cause, came_of):
    talking.play(m.NoteTyped(talking.desk.screen.notes.interaction_id, "Cup chipped "))
    to_returns(talking)
    rings(talking)
    talking.play(m.HandOn())
    screen = talking.happens(Kind.ENDED, key="c2", direction=None, cause=cause)
    assert screen.place is Place.CALL and screen.hands_on and screen.notes.text == "Cup chipped "
    assert screen.handing.came_of is came_of and screen.handing.why is cause
    assert screen.handing.who == "Returns" and screen.handing.next is HandStep.RING
    assert {HandStep.EXPLAIN, HandStep.AGREE} <= set(screen.handing.done)


def test_a_refused_transfer_comes_back_with_everything_in_place(talking):
    to_returns(talking)
    rings(talking)
    answers(talking)
    assert talking.happens(Kind.TRANSFER_STARTED).handing.leg is LegState.JOINING
    screen = talking.happens(Kind.TRANSFER_FAILED, cause=Cause.REJECTED)
    assert screen.handing.came_of is CameOf.REFUSED and screen.handing.why is Cause.REJECTED
    assert screen.handing.who == "Rani Iyer" and screen.place is Place.CALL
    # The other one takes it.
    talking.happens(Kind.ENDED, key="c2", direction=None)
    talking.play(m.HandTo("Billing", "+442079460902", "billing"), m.RingColleague())
    talking.happens(Kind.DIALING, key="c3", number="+442079460902", direction=Direction.OUT)
    talking.happens(Kind.ANSWERED, key="c3", number="+442079460902", direction=Direction.OUT)
    talking.happens(Kind.TRANSFERRED)
    assert [one.came_of for one in kept(talking)] == [CameOf.REFUSED, CameOf.WARM]


def test_a_refusal_without_the_steps_open_opens_them_and_is_counted_once(talking):
    talking.happens(Kind.TRANSFER_STARTED)
    screen = talking.happens(Kind.TRANSFER_FAILED)
    assert screen.hands_on and screen.handing.came_of is CameOf.REFUSED
    assert len(kept(talking)) == 1


def test_a_word_with_a_colleague_is_no_transfer(talking):
    to_returns(talking)
    rings(talking)
    answers(talking)
    screen = talking.happens(Kind.ENDED, key="c2", direction=None, cause=Cause.NORMAL)
    assert screen.handing.came_of is CameOf.STAYED and len(screen.lines) == 1
    assert not any(chip.kind is ChipKind.PASSED_ON for chip in screen.card.chips)


def test_a_call_back_can_be_promised_where_nobody_answered(talking):
    to_returns(talking)
    rings(talking)
    talking.happens(Kind.ENDED, key="c2", direction=None, cause=Cause.MISSED)
    talking.happens(Kind.RESUMED)
    hold = talking.desk.screen.apology.hold_id
    screen = talking.play(m.ApologyGiven(hold), m.PromiseCallBack("Returns ring back"))
    assert screen.promise.what == "Returns ring back" and screen.promise.times
    talking.play(m.KeepPromise(screen.promise.times[0]))
    assert talking.store.promises.open_for("lakshmi")[0].text == "Returns ring back"


def test_a_caller_who_rings_off_meanwhile_was_not_passed_on(talking):
    to_returns(talking)
    rings(talking)
    screen = talking.happens(Kind.ENDED, direction=None, cause=Cause.NORMAL)
    assert screen.handing.came_of is CameOf.LEFT and screen.wrapup.outcome == ""


def test_without_such_a_phone_the_hold_begins_and_the_rep_dials(talking):
    talking.play(phone(frozenset(), transfers=False))
    screen = to_returns(talking)
    assert [one.verb for one in orders(talking)] == [Verb.HOLD]
    assert screen.handing.leg is LegState.BY_HAND and HandStep.RING in screen.handing.done
    screen = talking.play(m.TickHandStep(HandStep.BRIEF), m.LeaveCaller())
    assert screen.handing.came_of is CameOf.WARM and screen.wrapup is None
    assert HandStep.LEAVE in screen.handing.done
    assert talking.play(m.Undo()).handing.came_of is CameOf.OPEN and kept(talking)[0].came_of is CameOf.OPEN


def test_leaving_by_hand_without_a_word_is_cold(talking):
    talking.play(phone(frozenset(), transfers=False))
    screen = talking.play(m.HandOn(), m.LeaveCaller())
    assert screen.handing.came_of is CameOf.COLD and screen.handing.asks is Asks.WHY_COLD


def test_what_nobody_told_is_asked_when_the_call_is_over(talking):
    talking.play(phone(frozenset(), transfers=False))
    to_returns(talking)
    screen = talking.happens(Kind.ENDED, direction=None, cause=Cause.NORMAL)
    assert screen.handing.asks is Asks.CAME_OF
    screen = talking.play(m.SayCameOf(screen.handing.transfer_id, CameOf.WARM))
    assert screen.handing.asks is Asks.NOTHING and screen.wrapup.outcome == "transferred"


def test_a_phone_that_only_passes_on_is_told_to(talking):
    talking.play(phone(frozenset({Verb.HOLD, Verb.TRANSFER})))
    assert talking.play(m.HandOn()).handing.passes
    talking.play(m.LeaveCaller())
    assert [(one.verb, one.number) for one in orders(talking)] == [(Verb.TRANSFER, "+442079460903")]
    assert kept(talking) == ()


def test_a_lost_phone_is_told_nothing(talking):
    to_returns(talking)
    talking.effects.clear()
    talking.happens(Kind.LOST, key="")
    talking.play(m.RingColleague())
    assert {one.source for one in orders(talking)} <= {"manual"}


def test_how_often_somebody_was_passed_on_is_on_their_card(talking):
    for key in ("c1", "d1"):
        if key != "c1":
            talking.happens(Kind.RINGING, key=key)
            talking.happens(Kind.ANSWERED, key=key)
            talking.play(m.ChooseTopic("damage"))
        talking.happens(Kind.TRANSFERRED, key=key)
        talking.play(m.AnswerResolved("no"), m.FinishWrapUp())
    chips = talking.happens(Kind.RINGING, key="e1").card.chips
    assert [(chip.kind, chip.count) for chip in chips if "passed" in chip.kind] == [
        (ChipKind.PASSED_ON_OFTEN, 2)
    ]


def test_the_brief_is_written_from_the_call(talking):
    promise = Promise("p1", "lakshmi", None, "a new cup", NOON_MS + 86_400_000, "meera")
    talking.store.promises.add(promise, NOON_MS)
    talking.happens(Kind.ENDED)
    talking.play(m.ChooseOutcome("solved"), m.AnswerResolved("no"), m.FinishWrapUp())
    talking.happens(Kind.RINGING, key="d1")
    screen = talking.happens(Kind.ANSWERED, key="d1")
    note = m.NoteTyped(screen.notes.interaction_id, f"Card {CARD}, cvv 123. ")
    talking.play(m.ChooseTopic("damage"), note, m.AddHeard("Two cups chipped"), m.CallerAgreed(True))
    talking.play(m.NoteMood(Mood.UPSET), m.TickPoint("solve/0"))
    brief = talking.play(m.HandOn()).handing.brief
    assert (brief.caller.name, brief.matter, brief.mood) == ("Lakshmi Rao", "Damaged", Mood.UPSET)
    assert brief.said == ("Two cups chipped",) and brief.agreed
    assert brief.done == ("the way out",) and brief.promised[0].text == "a new cup"
    assert CARD not in brief.note and "123" not in brief.note


def test_nobody_guesses_a_mood(talking):
    assert talking.play(m.HandOn()).handing.brief.mood is None


def test_a_brief_of_the_reps_own_is_kept_without_card_numbers(talking):
    to_returns(talking)
    interaction = talking.desk.screen.notes.interaction_id
    screen = talking.play(m.BriefTyped(interaction, f"Paid with {CARD}"))
    assert CARD not in screen.handing.written and "Paid with" in screen.handing.written
    assert talking.play(m.BriefTyped(interaction, "")).handing.written == ""


def test_nothing_typed_while_paying_gets_into_the_brief_with_its_digits(talking):
    talking.play(m.HandOn(), m.TakePayment(True))
    screen = talking.play(m.BriefTyped(talking.desk.screen.notes.interaction_id, "code 987 of 12"))
    assert not any(char.isdigit() for char in screen.handing.written)


def test_a_card_number_is_nobodys_phone_number(talking):
    assert talking.play(m.HandOn(), m.HandTo("Rani", CARD)).handing.to.number == ""


def test_after_a_crash_everything_is_in_place(talking):
    to_returns(talking)
    rings(talking)
    interaction = talking.desk.screen.notes.interaction_id
    talking.play(m.BriefTyped(interaction, "Cup chipped"), m.NoteMood(Mood.WORRIED))
    talking.fall_over()
    talking.play(phone())
    handing = talking.play(m.ShowLine("c1")).handing
    assert handing.open and handing.written == "Cup chipped" and handing.brief.mood is Mood.WORRIED
    assert handing.to.name == "Returns" and HandStep.AGREE in handing.done
    answers(talking)
    assert talking.happens(Kind.TRANSFERRED).handing.came_of is CameOf.WARM
    assert len(kept(talking)) == 1


def test_those_rung_before_are_offered_the_next_time(talking):
    talking.play(m.HandOn(), m.HandTo("Rani Iyer", "1003"), m.RingColleague(), m.HandOn())
    targets = talking.play(m.HandOn()).handing.targets
    assert ("Rani Iyer", "1003") in [(one.name, one.number) for one in targets]


def test_a_wish_without_a_call_changes_nothing(table):
    screen = table.desk.screen
    wishes = (m.HandOn(), m.HandTo("x", "1"), m.TickHandStep(HandStep.AGREE), m.RingColleague())
    more = (m.LeaveCaller(), m.SayCameOf("", CameOf.WARM), m.SayWhyCold("", "x"), m.BriefTyped("", "x"))
    assert table.play(*wishes, *more, m.NoteMood(None), m.PromiseCallBack("x")) is screen


def test_a_phone_that_lets_the_colleague_go_first_is_waited_for(talking):
    to_returns(talking)
    rings(talking)
    answers(talking)
    talking.play(m.TickHandStep(HandStep.BRIEF), m.LeaveCaller())
    screen = talking.happens(Kind.ENDED, key="c2", direction=None, cause=Cause.NORMAL)
    assert screen.handing.leg is LegState.JOINING and HandStep.BRIEF in screen.handing.done
    talking.happens(Kind.TRANSFER_STARTED)
    assert talking.happens(Kind.TRANSFERRED).handing.came_of is CameOf.WARM and len(kept(talking)) == 1


def test_one_that_never_says_more_gives_the_caller_back(talking):
    to_returns(talking)
    rings(talking)
    answers(talking)
    talking.play(m.LeaveCaller())
    talking.happens(Kind.ENDED, key="c2", direction=None, cause=Cause.NORMAL)
    assert talking.happens(Kind.RESUMED).handing.came_of is CameOf.STAYED


def test_a_caller_whom_a_refusal_cost_the_line_is_owed_a_call(talking):
    to_returns(talking)
    talking.happens(Kind.TRANSFER_STARTED)
    talking.happens(Kind.TRANSFER_FAILED)
    screen = talking.happens(Kind.ENDED, direction=None, cause=Cause.FAILED)
    assert screen.handing.came_of is CameOf.REFUSED and screen.handing.asks is Asks.CALLER_GONE
    screen = talking.play(m.CallDropped())
    assert screen.handing.asks is Asks.NOTHING and screen.wrapup.outcome == "dropped"
    assert talking.store.follow_ups.open_for("lakshmi")


def test_what_the_exchange_tells_after_the_end_still_counts(talking):
    to_returns(talking)
    rings(talking)
    talking.happens(Kind.ENDED, direction=None, cause=Cause.NORMAL)
    assert kept(talking)[0].came_of is CameOf.LEFT
    screen = talking.happens(Kind.TRANSFERRED)
    assert screen.handing.came_of in (CameOf.WARM, CameOf.COLD) and len(kept(talking)) == 1


def test_a_rep_who_spoke_by_another_phone_is_believed(talking):
    talking.play(phone(frozenset({Verb.HOLD})), m.HandOn(), m.TickHandStep(HandStep.BRIEF), m.LeaveCaller())
    assert talking.happens(Kind.TRANSFERRED).handing.came_of is CameOf.WARM


def by_hand(table):
    """Hand the caller on by a phone that tells nothing and obeys nobody."""
    table.play(phone(frozenset(), transfers=False))
    to_returns(table)
    return table.play(m.TickHandStep(HandStep.BRIEF), m.LeaveCaller())


def test_unticking_that_the_caller_left_takes_it_back(talking):
    by_hand(talking)
    screen = talking.play(m.TickHandStep(HandStep.LEAVE, ticked=False))
    assert screen.handing.came_of is CameOf.OPEN and screen.handing.next is HandStep.INTRODUCE
    assert HandStep.LEAVE not in screen.handing.done and HandStep.BRIEF in screen.handing.done
    assert [(one.came_of, one.done_ms) for one in kept(talking)] == [(CameOf.OPEN, None)]
    screen = talking.play(m.Undo())
    assert screen.handing.came_of is CameOf.WARM and HandStep.LEAVE in screen.handing.done


def test_a_step_taken_back_is_taken_back_for_good(talking):
    talking.play(m.HandOn(), m.TickHandStep(HandStep.EXPLAIN), m.TickHandStep(HandStep.AGREE))
    interaction = talking.play(m.Undo()).notes.interaction_id
    assert talking.store.drafts.load(interaction).handing == ("explain",)


@pytest.mark.parametrize(
    "between", [(m.TickHandStep(HandStep.LEAVE, ticked=False),), (), (m.RingColleague(),)]
)
def test_one_caller_handed_over_twice_to_one_colleague_counts_once(talking, between):
    by_hand(talking)
    screen = talking.play(*between, m.LeaveCaller())
    assert screen.handing.came_of is CameOf.WARM
    assert [one.came_of for one in kept(talking)] == [CameOf.WARM]


def outcome(table):
    """Return the outcome as the wrap-up shows it and as the cache has it."""
    screen = table.play(m.OpenWrapUp())
    stored = table.store.calls.recent(5)[-1].outcome
    assert screen.wrapup.outcome == stored
    return stored


@pytest.mark.parametrize("back", [m.Undo(), m.TickHandStep(HandStep.LEAVE, ticked=False)])
def test_a_hand_over_taken_back_leaves_no_outcome_behind(talking, back):
    by_hand(talking)
    assert talking.store.calls.recent(5)[-1].outcome == "transferred"
    talking.play(back)
    assert outcome(talking) == ""


def test_a_caller_whom_the_colleague_gave_back_was_not_passed_on(talking):
    transfer = by_hand(talking).handing.transfer_id
    talking.play(m.SayCameOf(transfer, CameOf.REFUSED))
    assert outcome(talking) == ""
    talking.play(m.Undo())
    assert outcome(talking) == "transferred" and kept(talking)[0].came_of is CameOf.WARM


def test_an_outcome_of_the_reps_own_outlives_taking_a_hand_over_back(talking):
    by_hand(talking)
    talking.play(m.ChooseOutcome("solved"), m.Undo())
    assert outcome(talking) == "solved" and kept(talking)[0].came_of is CameOf.OPEN


def test_who_did_not_take_over_leaves_the_call_to_the_rep(talking):
    talking.play(phone(frozenset(), transfers=False))
    to_returns(talking)
    screen = talking.happens(Kind.ENDED, direction=None, cause=Cause.NORMAL)
    screen = talking.play(m.SayCameOf(screen.handing.transfer_id, CameOf.STAYED))
    assert screen.place is Place.WRAPUP and screen.wrapup.outcome == ""
    assert screen.handing.asks is Asks.NOTHING and not screen.handing.open
    assert kept(talking)[0].came_of is CameOf.STAYED


def test_a_double_click_or_a_held_key_rings_once(talking):
    to_returns(talking)
    for _press in range(30):
        talking.wait(0.1)
        talking.play(m.RingColleague())
    assert [one.verb for one in orders(talking)] == [Verb.CONSULT]
    talking.wait(2)
    talking.play(m.RingColleague())
    assert [one.verb for one in orders(talking)] == [Verb.CONSULT, Verb.CONSULT]


def test_somebody_else_is_rung_at_once(talking):
    to_returns(talking)
    talking.play(m.HandTo("Billing", "+442079460902", "billing"), m.RingColleague())
    assert [one.number for one in orders(talking)] == ["+442079460903", "+442079460902"]
