"""What the rep can rely on about calls and holds, whatever a source tells, twice or in the wrong order."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentassist.core.call import CallEvent, Cause, Direction, HeldBy, Kind
from agentassist.core.session import CallSession, HoldEnd, SessionState, Transfer
from agentassist.core.tracker import CallTracker

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def told(kind: Kind, at_s: float, key: str = "a", **facts: object) -> CallEvent:
    return CallEvent(kind, "desk", key, at_s, NOON + timedelta(seconds=at_s), **facts)


def after(*events: CallEvent) -> CallTracker:
    tracker = CallTracker()
    for event in events:
        tracker = tracker.after(event)
    return tracker


def call(*events: CallEvent) -> CallSession:
    session = after(*events).session("a")
    assert session is not None
    return session


RING = told(Kind.RINGING, 1, peer_raw="+442079460123", peer_name="Asha Rao", direction=Direction.IN)
ANSWER = told(Kind.ANSWERED, 3)
HOLD = told(Kind.HELD, 5, held_by=HeldBy.REP)
RESUME = told(Kind.RESUMED, 9, held_by=HeldBy.REP)
END = told(Kind.ENDED, 12, cause=Cause.NORMAL)


def test_a_call_rings_is_answered_held_resumed_and_ends():
    session = call(RING, ANSWER, HOLD, RESUME, END)
    assert (session.started_s, session.answered_s, session.ended_s) == (1, 3, 12)
    assert session.started_ms == RING.at_ms
    assert [(span.by, span.from_s, span.to_s) for span in session.holds] == [(HeldBy.REP, 5, 9)]
    assert session.cause is Cause.NORMAL
    assert session.peer_name == "Asha Rao"


def test_telling_everything_twice_changes_nothing():
    once = after(RING, ANSWER, HOLD, RESUME, HOLD)
    again = once
    for event in (RING, ANSWER, HOLD, RESUME, RING, ANSWER, HOLD):
        again = again.after(event)
    assert again is once


def test_a_hold_that_runs_when_the_call_ends_ends_with_it():
    span = call(RING, ANSWER, HOLD, END).holds[0]
    assert (span.to_s, span.end_reason) == (12, HoldEnd.CALL_ENDED)


def test_a_hold_by_the_other_side_keeps_no_customer_waiting():
    tracker = after(RING, ANSWER, replace(HOLD, held_by=HeldBy.REMOTE))
    assert tracker.waiting == ()
    assert tracker.session("a").held_by is HeldBy.REMOTE


def test_the_rep_s_hold_counts_even_while_the_other_side_holds():
    session = call(ANSWER, told(Kind.HELD, 4, held_by=HeldBy.REMOTE), HOLD)
    assert [(span.by, span.to_s) for span in session.holds] == [(HeldBy.REMOTE, 5), (HeldBy.REP, None)]
    assert session.holds[0].end_reason is HoldEnd.TAKEN_OVER


def test_the_other_side_cannot_end_the_rep_s_hold():
    assert call(ANSWER, HOLD, told(Kind.RESUMED, 7, held_by=HeldBy.REMOTE)).held_by is HeldBy.REP


def test_a_call_first_heard_of_on_hold_is_a_call_on_hold():
    session = call(HOLD)
    assert session.state is SessionState.ACTIVE
    assert session.held_by is HeldBy.REP


def test_an_end_told_before_the_ring_leaves_no_call_ringing():
    session = call(told(Kind.ENDED, 4, cause=Cause.MISSED), RING)
    assert session.ended
    assert session.peer_name == "Asha Rao"
    assert session.started_s == 1


def test_a_resume_told_before_its_hold_leaves_no_hold_running():
    session = call(ANSWER, RESUME, HOLD)
    assert [(span.from_s, span.to_s) for span in session.holds] == [(5, 9)]


def test_two_lines_wait_side_by_side_the_longest_first():
    tracker = after(ANSWER, told(Kind.ANSWERED, 4, "b"), HOLD, told(Kind.HELD, 6, "b"))
    assert [session.key for session in tracker.waiting] == ["a", "b"]


def test_a_hold_goes_on_while_the_link_is_lost():
    session = call(ANSWER, HOLD, told(Kind.LOST, 6, ""))
    assert session.link_lost
    assert session.open_hold.from_s == 5


def test_a_call_still_held_after_reconnecting_keeps_its_first_second():
    session = call(ANSWER, HOLD, told(Kind.LOST, 6, ""), told(Kind.SYNCED, 20, held_by=HeldBy.REP))
    assert not session.link_lost
    assert [(span.from_s, span.to_s) for span in session.holds] == [(5, None)]


def test_a_hold_that_ended_unseen_is_closed_on_reconnecting():
    span = call(ANSWER, HOLD, told(Kind.LOST, 6, ""), told(Kind.SYNCED, 20)).holds[0]
    assert (span.to_s, span.end_reason) == (20, HoldEnd.UNSEEN)


def test_a_source_that_cannot_tell_holds_makes_them_unknown_never_not_held():
    session = call(ANSWER, HOLD, told(Kind.LOST, 6, ""), told(Kind.SYNCED, 20, hold_known=False))
    assert session.hold_unknown
    assert session.held_by is HeldBy.REP
    assert not call(ANSWER, told(Kind.SYNCED, 20, hold_known=False), told(Kind.RESUMED, 21)).hold_unknown


def test_calls_that_vanished_while_the_link_was_lost_end_for_an_unknown_reason():
    lost = after(ANSWER, told(Kind.ANSWERED, 4, "b"), told(Kind.LOST, 6, ""), told(Kind.SYNCED, 20, "b"))
    assert [session.key for session in lost.vanished("desk")] == ["a"]
    settled = lost.after(told(Kind.SYNCED, 20, ""))
    assert settled.session("a").cause is Cause.UNKNOWN
    assert not settled.session("b").ended


def test_another_phone_s_lost_link_is_none_of_this_call_s_business():
    assert not call(ANSWER, replace(told(Kind.LOST, 6, ""), source="other")).link_lost


def test_a_call_saved_before_a_crash_comes_back_with_its_hold_and_waits_to_be_confirmed():
    saved = call(RING, ANSWER, HOLD)
    tracker = CallTracker().restored(saved)
    assert tracker.session("a").link_lost
    confirmed = tracker.after(told(Kind.SYNCED, 30, held_by=HeldBy.REP)).session("a")
    assert confirmed == saved


def test_what_is_done_with_does_not_come_back():
    tracker = after(RING, END).without("a")
    assert tracker.after(END).sessions == ()


def test_a_call_passed_on_after_speaking_with_a_colleague_is_a_warm_transfer():
    consult = (told(Kind.DIALING, 6, "b", direction=Direction.OUT), told(Kind.ANSWERED, 7, "b"))
    passed_on = told(Kind.TRANSFERRED, 11)
    session = call(ANSWER, HOLD, *consult, passed_on)
    assert (session.transfer, session.other_call, session.cause) == (Transfer.WARM, "b", Cause.TRANSFERRED)


def test_a_word_with_a_colleague_long_before_makes_no_later_transfer_warm():
    asked = (told(Kind.DIALING, 6, "b", direction=Direction.OUT), told(Kind.ANSWERED, 7, "b"))
    back = (told(Kind.ENDED, 8, "b"), told(Kind.RESUMED, 9, held_by=HeldBy.REP))
    assert call(ANSWER, HOLD, *asked, *back, told(Kind.TRANSFERRED, 90)).transfer is Transfer.BLIND
    assert call(ANSWER, HOLD, *asked, back[0], told(Kind.TRANSFERRED, 8.5)).transfer is Transfer.WARM


@pytest.mark.parametrize("between", [(), (told(Kind.DIALING, 6, "b"),)])
def test_a_call_passed_on_without_speaking_to_anybody_is_a_blind_transfer(between):
    assert call(ANSWER, HOLD, *between, told(Kind.TRANSFERRED, 11)).transfer is Transfer.BLIND


def test_a_refused_transfer_goes_back_to_the_call():
    session = call(ANSWER, told(Kind.TRANSFER_STARTED, 6), told(Kind.TRANSFER_FAILED, 8))
    assert (session.transfer, session.state) == (Transfer.FAILED, SessionState.ACTIVE)


def test_who_was_asked_before_a_refused_transfer_does_not_warm_the_next_one():
    refused = (told(Kind.TRANSFER_STARTED, 6, other_call="b"), told(Kind.TRANSFER_FAILED, 8))
    assert call(ANSWER, *refused, told(Kind.TRANSFERRED, 12)).transfer is Transfer.BLIND


def test_a_mute_goes_on_through_a_hold_until_it_is_lifted():
    muted = (ANSWER, told(Kind.MUTED, 4), HOLD, RESUME)
    assert call(*muted).muted
    assert not call(*muted, told(Kind.UNMUTED, 10)).muted


def test_better_knowledge_of_the_caller_replaces_the_first_guess():
    session = call(RING, told(Kind.IDENTITY, 2, peer_name="Asha R. Rao"))
    assert (session.peer_name, session.peer_raw) == ("Asha R. Rao", "+442079460123")


EVENTS = st.builds(
    lambda kind, at_s, key, held_by: told(kind, at_s, key, held_by=held_by),
    st.sampled_from(list(Kind)),
    st.integers(0, 20).map(float),
    st.sampled_from(["a", "b", ""]),
    st.sampled_from([None, HeldBy.REP, HeldBy.REMOTE]),
)
LIFE = [RING, ANSWER, HOLD, RESUME, told(Kind.HELD, 10, held_by=HeldBy.REMOTE), told(Kind.LOST, 11, ""), END]


def assert_sound(session: CallSession) -> None:
    spans = session.holds
    assert all(span.to_s is None or span.to_s >= span.from_s for span in spans)
    assert all(one.to_s is not None and one.to_s <= two.from_s for one, two in pairwise(spans))
    assert not (session.ended and session.open_hold)
    assert session.ended_s is None or session.ended_s >= session.started_s
    assert session.ended == (session.ended_s is not None)


@given(st.lists(EVENTS, max_size=30))
def test_no_chain_of_news_makes_holds_overlap_or_run_backwards(events):
    for session in after(*events).sessions:
        assert_sound(session)


@given(st.permutations(LIFE), st.lists(st.sampled_from(LIFE), max_size=6))
def test_a_life_told_in_any_order_with_repeats_ends_with_nothing_running(events, repeats):
    session = call(*events, *repeats)
    assert_sound(session)
    assert session.ended
    assert session.started_s == 1


@given(st.lists(EVENTS, max_size=20))
def test_the_same_news_again_changes_nothing_at_all(events):
    events.sort(key=lambda event: event.mono_s)
    for event in events:
        if event.kind not in (Kind.LOST, Kind.SYNCED, Kind.IDENTITY):
            tracker = after(event)
            assert tracker.after(event) == tracker
