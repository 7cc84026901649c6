"""Real SIP calls with Debian's Linphone daemon: what the rep can rely on."""

import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from linphones import LinphoneDaemon
from listener import Heard, clock
from phones import Desk, Softphone, sip_caller, until_true

from agentassist.core.call import Cause, Direction, Fault, HeldBy, LinkState, Order, Verb
from agentassist.core.session import CallSession, SessionState, Transfer
from agentassist.telephony.discover import build_source

pytestmark = pytest.mark.telephony

REP = "sip:rep@127.0.0.1:15060"
ASHA = "sip:+442079460123@127.0.0.1:15070"
RINGING, DIALING, ACTIVE = SessionState.RINGING, SessionState.DIALING, SessionState.ACTIVE


class Rep(Heard):
    """What the app knows through a daemon."""

    def __init__(self, daemon: LinphoneDaemon, saved: CallSession | None = None) -> None:
        super().__init__(build_source("linphone", clock, {"socket": str(daemon.path)}))
        if saved is not None:
            self.tracker = self.tracker.restored(saved)

    def do(self, verb: Verb, call: CallSession | None = None, number: str = "", other: str = "") -> None:
        """Give an order."""
        key = call.key if call else ""
        self.source.obey(Order("linphone:default", verb, key, number, other))

    def call(self, state: SessionState) -> CallSession:
        """Wait for a call in this state and return it."""
        self.until(lambda: any(call.state is state for call in self.tracker.sessions))
        return next(call for call in self.tracker.sessions if call.state is state)

    def once(self, call: CallSession, seen: Callable[[CallSession], bool]) -> CallSession:
        """Wait until the call is so and return it."""
        self.until(lambda: seen(self._now(call)))
        return self._now(call)

    def _now(self, call: CallSession) -> CallSession:
        known = self.tracker.session(call.key)
        assert known is not None
        return known


def held(call: CallSession) -> bool:
    return call.held_by is HeldBy.REP


def resumed(call: CallSession) -> bool:
    return bool(call.holds) and call.open_hold is None


def ended(call: CallSession) -> bool:
    return call.ended


@pytest.fixture
def daemon(tmp_path: Path) -> Iterator[LinphoneDaemon]:
    """The rep's own phone."""
    with LinphoneDaemon(tmp_path, ("Rep Desk", "rep", 15060)) as daemon:
        yield daemon


@pytest.fixture
def rep(daemon: LinphoneDaemon) -> Iterator[Rep]:
    """The app's view of the rep's phone."""
    with Rep(daemon) as rep:
        rep.until_connected()
        yield rep


@pytest.fixture
def talk(rep: Rep, caller: Desk) -> CallSession:
    """A caller and the rep, speaking."""
    caller.do(Verb.DIAL, number=REP)
    rep.do(Verb.ANSWER, rep.call(RINGING))
    caller.call(ACTIVE)
    return rep.call(ACTIVE)


def test_a_call_is_answered_held_resumed_and_hung_up_from_the_window(rep, caller, talk):
    assert (talk.peer_e164, talk.peer_name, talk.direction) == ("+442079460123", "Asha Rao", Direction.IN)
    rep.do(Verb.HOLD, talk)
    rep.once(talk, held)
    rep.do(Verb.RESUME, talk)
    (span,) = rep.once(talk, resumed).holds
    assert 0 < span.to_s - span.from_s < 5
    rep.do(Verb.HANGUP, talk)
    assert rep.once(talk, ended).cause is Cause.NORMAL
    assert caller.until_ended(caller.tracker.sessions[0]).cause is Cause.NORMAL


def test_a_hold_by_the_caller_is_told_as_theirs(rep, caller, talk):
    theirs = caller.call(ACTIVE)
    caller.do(Verb.HOLD, theirs)
    rep.once(talk, lambda call: call.held_by is HeldBy.REMOTE)
    caller.do(Verb.RESUME, theirs)
    rep.once(talk, resumed)
    caller.do(Verb.HANGUP, theirs)
    assert [span.by for span in rep.once(talk, ended).holds] == [HeldBy.REMOTE]


def test_a_caller_who_holds_too_does_not_end_the_rep_s_hold(rep, caller, talk):
    rep.do(Verb.HOLD, talk)
    since_s = rep.once(talk, held).holds[0].from_s
    caller.do(Verb.HOLD, caller.call(ACTIVE))
    caller.until_held(caller.call(ACTIVE))
    caller.do(Verb.HANGUP, caller.call(ACTIVE))
    (span,) = rep.once(talk, ended).holds
    assert (span.by, span.from_s) == (HeldBy.REP, since_s)


def test_taking_a_second_call_holds_the_first_without_a_click(rep, caller, talk):
    with sip_caller("noname") as other:
        second = rep.call(RINGING)
        assert second.peer_raw == "02079460123"
        rep.do(Verb.ANSWER, second)
        rep.once(talk, held)
        rep.once(second, ended)
        assert other.wait(5) == 0
    caller.do(Verb.HANGUP, caller.call(ACTIVE))
    assert rep.once(talk, ended).holds[0].by is HeldBy.REP


def test_a_mute_is_told_when_the_daemon_has_done_it(rep, talk):
    rep.do(Verb.MUTE, talk)
    rep.once(talk, lambda call: call.muted)
    rep.do(Verb.UNMUTE, talk)
    rep.once(talk, lambda call: not call.muted)


def test_a_caller_passed_on_without_a_word_is_a_blind_transfer(rep, talk, tmp_path):
    address = '"Billing" <sip:billing@127.0.0.1:15076>'
    with Softphone(tmp_path, "billing", address, 15076) as phone, Desk(phone) as billing:
        rep.do(Verb.TRANSFER, talk, number="billing@127.0.0.1:15076")
        rep.once(talk, lambda call: call.transfer is Transfer.STARTING)
        billing.do(Verb.ANSWER, billing.call(RINGING))
        over = rep.once(talk, ended)
        assert (over.transfer, over.cause) == (Transfer.BLIND, Cause.TRANSFERRED)


def test_a_caller_passed_on_to_a_colleague_who_was_asked_is_a_warm_transfer(rep, tmp_path):
    asha = LinphoneDaemon(tmp_path, ("आशा राव", "+442079460145", 15086))
    # Whom to join is told without a port.
    billing = LinphoneDaemon(tmp_path, ("Billing", "billing", 5060), "--auto-answer")
    with asha, billing:
        asha.told(f"call {REP}")
        ringing = rep.call(RINGING)
        assert (ringing.peer_name, ringing.peer_e164) == ("आशा राव", "+442079460145")
        rep.do(Verb.ANSWER, ringing)
        talk = rep.call(ACTIVE)
        rep.do(Verb.CONSULT, talk, number="billing@127.0.0.1")
        since_s = rep.once(talk, held).holds[0].from_s
        rep.until(lambda: len([call for call in rep.tracker.running if call.answered_s is not None]) == 2)
        leg = next(call for call in rep.tracker.sessions if call.direction is Direction.OUT)
        rep.do(Verb.COMPLETE, talk, other=leg.key)
        over = rep.once(talk, ended)
        assert (over.transfer, over.other_call, over.cause) == (Transfer.WARM, leg.key, Cause.TRANSFERRED)
        assert (over.holds[0].from_s, over.holds[0].to_s) == (since_s, over.ended_s)
        rep.once(leg, ended)


def test_an_outgoing_call_is_told_with_whom_it_is(rep, caller):
    rep.do(Verb.DIAL, number=ASHA)
    dialing = rep.call(DIALING)
    assert (dialing.direction, dialing.peer_e164) == (Direction.OUT, "+442079460123")
    caller.do(Verb.ANSWER, caller.call(RINGING))
    caller.do(Verb.HANGUP, caller.call(ACTIVE))
    assert rep.once(dialing, ended).cause is Cause.NORMAL


def test_calls_that_nobody_took_are_missed_rejected_and_cancelled(rep, caller):
    caller.do(Verb.DIAL, number=REP)
    missed = rep.call(RINGING)
    caller.do(Verb.HANGUP, caller.call(DIALING))
    assert rep.once(missed, ended).cause is Cause.MISSED
    caller.do(Verb.DIAL, number=REP)
    rejected = rep.call(RINGING)
    rep.do(Verb.HANGUP, rejected)
    assert rep.once(rejected, ended).cause is Cause.REJECTED
    rep.do(Verb.DIAL, number=ASHA)
    caller.call(RINGING)
    cancelled = rep.call(DIALING)
    rep.do(Verb.HANGUP, cancelled)
    assert rep.once(cancelled, ended).cause is Cause.CANCELLED


@pytest.mark.parametrize("scenario", ["hold_sendonly", "hold_inactive", "hold_zero_ip"])
def test_no_way_of_holding_by_the_other_side_starts_the_rep_s_timer(rep, scenario):
    with sip_caller(scenario) as other:
        ringing = rep.call(RINGING)
        rep.do(Verb.ANSWER, ringing)
        over = rep.once(ringing, ended)
        assert other.wait(5) == 0
    assert over.answered_s is not None
    assert HeldBy.REP not in [span.by for span in over.holds]


def test_withheld_numbers_and_names_in_devanagari_are_read(rep):
    with sip_caller("anonymous") as other:
        hidden = rep.call(RINGING)
        rep.do(Verb.ANSWER, hidden)
        rep.once(hidden, ended)
        assert other.wait(5) == 0
    with sip_caller("unicode") as other:
        shown = rep.call(RINGING)
        rep.do(Verb.ANSWER, shown)
        rep.once(shown, ended)
        assert other.wait(5) == 0
    assert (hidden.anonymous, hidden.peer_raw) == (True, "")
    assert (shown.peer_name, shown.peer_e164) == ('आशा राव "VIP"', "+442079460145")


def test_a_call_and_its_hold_come_back_after_the_app_was_killed(daemon, caller):
    with Rep(daemon) as before:
        before.until_connected()
        caller.do(Verb.DIAL, number=REP)
        before.do(Verb.ANSWER, before.call(RINGING))
        talk = before.call(ACTIVE)
        before.do(Verb.HOLD, talk)
        saved = before.once(talk, held)
    with Rep(daemon, saved) as after:
        found = after.once(talk, lambda call: not call.link_lost)
        assert found.holds == saved.holds
        after.do(Verb.RESUME, talk)
        after.once(talk, resumed)


def test_a_daemon_killed_in_a_hold_keeps_the_timer_until_it_is_back(daemon, rep, talk):
    rep.do(Verb.HOLD, talk)
    since = rep.once(talk, held).open_hold
    daemon.stop(signal.SIGKILL)
    assert rep.once(talk, lambda call: call.link_lost).open_hold == since
    daemon.start()
    over = rep.once(talk, ended)
    assert (over.cause, over.holds[0].to_s) == (Cause.UNKNOWN, over.ended_s)
    assert rep.statuses[-1].state is LinkState.CONNECTED


def test_calls_of_a_daemon_started_anew_are_not_taken_for_old_ones(daemon, rep, caller, talk):
    daemon.stop(signal.SIGKILL)
    daemon.start()
    rep.once(talk, ended)
    caller.do(Verb.DIAL, number=REP)
    assert rep.call(RINGING).key != talk.key


def test_two_apps_on_one_daemon_do_not_take_it_from_each_other(daemon, rep, talk):
    with Rep(daemon) as other:
        other.until(lambda: other.statuses[-1:] != [] and other.statuses[-1].state is LinkState.TAKEN)
        assert (other.statuses[-1].fault, other.events) == (Fault.NONE, [])
    until_true(lambda: rep.statuses[-1].state is LinkState.CONNECTED)
    rep.do(Verb.HANGUP, talk)
    rep.once(talk, ended)
