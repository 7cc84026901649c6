"""What the rep sees of a call that a softphone, its exchange and a webhook tell of: one call, one hold."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agentassist.core.call import MANUAL, CallEvent, Cause, Direction, HeldBy, Kind
from agentassist.core.session import CallSession, SessionState, Transfer
from agentassist.core.tracker import CallTracker

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ASHA = "+442079460123"


def told(source: str, kind: Kind, at_s: float, key: str = "", **facts: object) -> CallEvent:
    known = {"peer_raw": ASHA, "direction": Direction.IN} | facts
    return CallEvent(kind, source, key or f"{source}-1", at_s, NOON + timedelta(seconds=at_s), **known)


def phone(kind: Kind, at_s: float, **facts: object) -> CallEvent:
    return told("baresip:default", kind, at_s, peer_e164=ASHA, **facts)


def exchange(kind: Kind, at_s: float, **facts: object) -> CallEvent:
    return told("ami:office", kind, at_s, **({"peer_raw": "02079460123"} | facts))


def after(*events: CallEvent) -> CallTracker:
    tracker = CallTracker()
    for event in events:
        tracker = tracker.after(event)
    return tracker


def the_call(*events: CallEvent) -> CallSession:
    (session,) = after(*events).sessions
    return session


def held(session: CallSession) -> list[tuple[float, float | None]]:
    return [(span.from_s, span.to_s) for span in session.holds]


RINGS = (phone(Kind.RINGING, 1.0), exchange(Kind.RINGING, 1.2, queue="support", queue_wait_s=14.0))
ANSWERS = (phone(Kind.ANSWERED, 3.0), exchange(Kind.ANSWERED, 3.1))


def test_a_softphone_and_its_exchange_ring_once():
    session = the_call(*RINGS, *ANSWERS)
    assert (session.key, session.peer_e164, session.queue_wait_s) == ("baresip:default-1", ASHA, 14.0)
    assert [leg.key for leg in session.legs] == ["baresip:default-1", "ami:office-1"]


def test_one_call_id_is_one_call_whatever_the_numbers():
    ring = exchange(Kind.RINGING, 9.0, key="baresip:default-1", peer_raw=None, anonymous=True)
    assert len(the_call(phone(Kind.RINGING, 1.0, anonymous=True, peer_raw=None), ring).legs) == 2


@pytest.mark.parametrize(
    "other",
    [
        exchange(Kind.RINGING, 4.5),
        exchange(Kind.RINGING, 1.2, peer_raw="02079460124"),
        exchange(Kind.RINGING, 1.2, peer_raw="0123"),
        exchange(Kind.DIALING, 1.2, direction=Direction.OUT),
        exchange(Kind.RINGING, 1.2, peer_raw=None, anonymous=True),
        told("practice", Kind.RINGING, 1.2),
        phone(Kind.RINGING, 1.2, key="baresip:default-2"),
    ],
    ids=["later", "number", "extension", "direction", "withheld", "practice", "same source"],
)
def test_what_may_be_another_call_is_another_call(other):
    assert len(after(phone(Kind.RINGING, 1.0), other).sessions) == 2


CLICK = {"direction": Direction.OUT, "clicked": True}
LIFTED = (phone(Kind.RINGING, 1.0), exchange(Kind.DIALING, 1.1, **CLICK))


@pytest.mark.parametrize("first", [LIFTED, LIFTED[::-1]], ids=["phone first", "exchange first"])
def test_what_a_click_dials_is_the_reps_own_call_and_no_caller(first):
    lifted = the_call(*first, phone(Kind.ANSWERED, 2.0))
    assert (lifted.direction, lifted.answered_s) == (Direction.OUT, None)
    spoken = the_call(*first, phone(Kind.ANSWERED, 2.0), exchange(Kind.ANSWERED, 6.0, **CLICK))
    assert (spoken.direction, spoken.answered_s, spoken.state) == (Direction.OUT, 6.0, SessionState.ACTIVE)
    engaged = exchange(Kind.ENDED, 6.0, cause=Cause.BUSY, **CLICK)
    assert the_call(*first, phone(Kind.ANSWERED, 2.0), engaged).cause is Cause.BUSY
    over = the_call(*first, phone(Kind.ENDED, 2.0), exchange(Kind.ENDED, 2.1, **CLICK))
    assert (over.direction, over.answered_s, over.ended) == (Direction.OUT, None, True)


def test_two_calls_of_one_number_on_two_lines_stay_two_for_both_sources():
    second = (
        phone(Kind.RINGING, 2.0, key="baresip:default-2"),
        exchange(Kind.RINGING, 2.1, key="ami:office-2"),
    )
    one, two = after(*RINGS, *second).sessions
    assert [leg.key for leg in one.legs] == ["baresip:default-1", "ami:office-1"]
    assert [leg.key for leg in two.legs] == ["baresip:default-2", "ami:office-2"]


def test_what_the_rep_told_by_hand_is_the_call_that_a_webhook_tells_of_later():
    by_hand = told(MANUAL, Kind.RINGING, 1.0)
    assert len(the_call(by_hand, told("webhook:office", Kind.RINGING, 21.0)).legs) == 2


def test_a_hold_told_by_both_is_one_hold_and_ends_once():
    session = the_call(
        *ANSWERS,
        phone(Kind.HELD, 5),
        exchange(Kind.HELD, 5.4),
        exchange(Kind.RESUMED, 9),
        phone(Kind.RESUMED, 9.2),
    )
    assert held(session) == [(5, 9)]


def test_a_short_hold_told_late_by_the_other_starts_no_second_one():
    session = the_call(
        *ANSWERS,
        phone(Kind.HELD, 5),
        phone(Kind.RESUMED, 5.2),
        exchange(Kind.HELD, 5.5),
        exchange(Kind.RESUMED, 5.7),
    )
    assert held(session) == [(5, 5.2)]


def test_the_end_of_a_hold_told_late_by_the_other_does_not_end_the_next():
    session = the_call(
        *ANSWERS,
        phone(Kind.HELD, 5),
        exchange(Kind.HELD, 5.1),
        phone(Kind.RESUMED, 9),
        phone(Kind.HELD, 9.2),
        exchange(Kind.RESUMED, 9.5),
    )
    assert held(session) == [(5, 9), (9.2, None)]


def test_a_hold_whose_end_only_the_other_saw_ends():
    session = the_call(*ANSWERS, phone(Kind.HELD, 5), exchange(Kind.HELD, 5.1), exchange(Kind.RESUMED, 20))
    assert held(session) == [(5, 20)]


def test_the_rep_s_own_hand_is_nobody_s_echo():
    by_hand = told(MANUAL, Kind.RESUMED, 9.5, key="baresip:default-1")
    session = the_call(*ANSWERS, phone(Kind.HELD, 5), phone(Kind.RESUMED, 9), phone(Kind.HELD, 9.2), by_hand)
    assert held(session)[-1] == (9.2, 9.5)


def test_one_link_may_break_while_the_other_still_tells():
    lost = after(
        *ANSWERS, phone(Kind.HELD, 5), exchange(Kind.HELD, 5.1), replace(phone(Kind.LOST, 6), call_key="")
    )
    assert lost.sessions[0].link_lost is False
    both = lost.after(replace(exchange(Kind.LOST, 7), call_key=""))
    assert both.sessions[0].link_lost
    assert not both.after(exchange(Kind.SYNCED, 9, hold_known=False)).sessions[0].link_lost


def test_an_exchange_that_cannot_tell_holds_after_a_break_leaves_them_known_where_the_softphone_tells():
    known = after(*ANSWERS, phone(Kind.HELD, 5), replace(exchange(Kind.LOST, 6), call_key=""))
    assert not known.after(exchange(Kind.SYNCED, 9, hold_known=False)).sessions[0].hold_unknown


def test_a_call_gone_from_one_source_goes_on_with_the_other_and_ends_when_it_is_gone_from_both():
    tracker = after(
        *ANSWERS, replace(phone(Kind.LOST, 6), call_key=""), replace(phone(Kind.SYNCED, 8), call_key="")
    )
    assert not tracker.sessions[0].ended
    for kind in (Kind.LOST, Kind.SYNCED):
        tracker = tracker.after(replace(exchange(kind, 9), call_key=""))
    assert tracker.sessions[0].cause is Cause.UNKNOWN


def test_a_call_that_stops_ringing_elsewhere_goes_on_where_it_was_answered():
    session = the_call(*RINGS, phone(Kind.ANSWERED, 3), exchange(Kind.ENDED, 3.2, cause=Cause.MISSED))
    assert not session.ended
    assert after(*RINGS, *ANSWERS, exchange(Kind.ENDED, 9, cause=Cause.NORMAL)).sessions[0].ended


def test_a_transfer_told_after_the_end_was_a_transfer():
    session = the_call(
        *RINGS, *ANSWERS, exchange(Kind.ENDED, 9, cause=Cause.NORMAL), phone(Kind.TRANSFERRED, 9.1)
    )
    assert (session.cause, session.transfer, session.ended_s) == (Cause.TRANSFERRED, Transfer.BLIND, 9)


def test_the_ring_of_a_call_that_is_done_with_rings_no_more():
    done = after(phone(Kind.RINGING, 1), phone(Kind.ENDED, 2, cause=Cause.MISSED)).without(
        "baresip:default-1"
    )
    echoed = done.after(exchange(Kind.RINGING, 2.2)).after(exchange(Kind.ENDED, 2.4))
    assert echoed.sessions == ()
    assert len(echoed.after(exchange(Kind.RINGING, 4.5, key="ami:office-2")).sessions) == 1


def test_a_call_saved_before_a_crash_is_found_again_by_both():
    saved = replace(the_call(*RINGS, *ANSWERS), legs=())
    tracker = CallTracker().restored(saved)
    for event in (exchange(Kind.SYNCED, 30, hold_known=False), phone(Kind.SYNCED, 31)):
        tracker = tracker.after(event)
    (session,) = tracker.sessions
    assert len(session.legs) == 2 and not session.link_lost


# Any order

SPACES = st.lists(st.tuples(st.floats(0.1, 40), st.floats(0.1, 90)), max_size=6)
"""Of each hold: how long the call went on before it, and how long it lasted."""
LATE_S = 0.4


@st.composite
def two_tellings(draw: st.DrawFn) -> tuple[list[tuple[float, float]], list[CallEvent]]:
    """Return the holds of a call, and what two sources tell of it, of which the second misses much."""
    life, spans, at_s = [phone(Kind.RINGING, 1.0), phone(Kind.ANSWERED, 3.0)], [], 3.0
    for gap_s, length_s in draw(SPACES):
        from_s, at_s = at_s + gap_s, at_s + gap_s + length_s
        spans.append((from_s, at_s))
        life += [
            phone(kind, t, held_by=HeldBy.REP) for kind, t in ((Kind.HELD, from_s), (Kind.RESUMED, at_s))
        ]
    life.append(phone(Kind.ENDED, at_s + 1, cause=Cause.NORMAL))
    heard = [event for event in life for _ in range(draw(st.sampled_from([0, 1, 1, 1, 2])))]
    late = sorted(event.mono_s + draw(st.floats(-LATE_S, LATE_S)) for event in heard)
    other = [exchange(e.kind, t, held_by=e.held_by, cause=e.cause) for e, t in zip(heard, late, strict=True)]
    return spans, sorted(life + other, key=lambda event: event.mono_s)


@settings(max_examples=1_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(two_tellings())
def test_holds_are_neither_lost_nor_doubled_when_a_second_source_tells_half_of_them(story):
    spans, events = story
    session = the_call(*events)
    assert session.ended and len(session.holds) == len(spans)
    for span, (from_s, to_s) in zip(session.holds, spans, strict=True):
        assert (span.from_s, span.to_s) == pytest.approx((from_s, to_s), abs=LATE_S + 0.01)


@settings(max_examples=1_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(two_tellings(), st.randoms(use_true_random=False))
def test_in_any_order_no_hold_overlaps_runs_backwards_or_goes_on_after_the_end(story, chance):
    _, events = story
    chance.shuffle(events)
    for session in after(*events).sessions:
        assert all(span.to_s is None or span.to_s >= span.from_s for span in session.holds)
        assert all(one.to_s is not None and one.to_s <= two.from_s for one, two in pairwise(session.holds))
        assert not (session.ended and session.open_hold)
