"""What the rep wants reaches the right call of the softphone, whatever its version can do."""

import pytest
from baresip_talk import UP, Talk, answer, event

from agentassist.core.call import Cause, HeldBy, Holding, Kind, Verb
from agentassist.core.moment import Moment
from agentassist.telephony.baresip.orders import WAIT_S
from agentassist.telephony.baresip.phone import heard
from agentassist.telephony.baresip.told import understand

BILLING = "sip:billing@x"


def about(version: str) -> dict[str, object]:
    return answer("about", f"|      \x1b[34;1mbare\x1b[31;1msip\x1b[;m {version}      |\n")


def listed(*lines: tuple[str, str, bool]) -> dict[str, object]:
    """Answer to listcalls: Call-ID, address and hold of each line; the last is the current one."""
    rows = "".join(
        f"{'>' if number == len(lines) else ' '} [line {number}, id {key}]  0:00:02  ESTABLISHED  "
        f"{'(on hold)  ' if held else ''}{uri}\n"
        for number, (key, uri, held) in enumerate(lines, 1)
    )
    return answer("look", f"--- Active calls ({len(lines)}) ---\n{rows}")


ASHA = ("a", "sip:1001@x")
LEG = ("b", BILLING)
LEG_RINGS = event("CALL_OUTGOING", id="b", direction="outgoing", peeruri=BILLING)
LEG_UP = event("CALL_ESTABLISHED", id="b", direction="outgoing", peeruri=BILLING)
LEG_GONE = event("CALL_CLOSED", id="b", peeruri=BILLING, param="Connection reset by user")
TAKEN_UP = event("CALL_REMOTE_SDP", param="answer")


def said(talk: Talk, verb: str, data: str, ok: bool = True) -> dict[str, object]:
    """Answer the last command of this name."""
    token = next(asked["token"] for asked in reversed(talk.asked) if asked["command"] == verb)
    return answer(token, data) | {"ok": ok}


# --- orders


def test_an_order_for_the_only_call_goes_out_at_once():
    assert Talk().hears(UP).obeys(Verb.HOLD, "a") == [("hold", "")]


def test_an_order_for_one_of_two_calls_picks_its_line_first():
    talk = Talk().hears(UP, event("CALL_INCOMING", id="b", peeruri="sip:1002@x"))
    assert talk.obeys(Verb.ANSWER, "b") == [("listcalls", "")]
    lines = "> [line 1]  0:00:03  ESTABLISHED  sip:1001@x\n  [line 4]  0:00:01   INCOMING  sip:1002@x\n"
    talk.hears(answer("look", f"--- Active calls (2) ---\n{lines}"))
    assert talk.commands()[-2:] == [("line", "4"), ("accept", "")]


def test_an_order_for_a_call_that_is_gone_hangs_up_nobody_else():
    assert Talk().hears(UP).obeys(Verb.HANGUP, "gone") == []


@pytest.mark.parametrize("number", ["", "1\n/quit", "1 | rm", "sip:a@b?x", "1" * 129, "99\x00"])
def test_only_what_looks_like_a_number_or_address_is_dialled(number):
    assert Talk().obeys(Verb.DIAL, number=number) == []


def test_a_number_is_dialled_without_its_spaces_and_brackets():
    assert Talk().obeys(Verb.DIAL, number="+44 (20) 7946 0123") == [("dial", "+442079460123")]


# --- what the version can do


@pytest.mark.parametrize(
    ("version", "holding"), [("1.0.0", Holding.LOCAL), ("1.1.0", Holding.BOTH), ("4.10.0", Holding.BOTH)]
)
def test_a_phone_promises_only_what_its_version_keeps(version, holding):
    talk = Talk().connects().hears(about(version))
    assert talk.phone.capabilities.hold is holding


def test_a_phone_that_does_not_say_its_version_counts_as_the_oldest():
    talk = Talk().connects().hears(answer("about", "command not found (about)"))
    assert talk.phone.capabilities.hold is Holding.LOCAL


# --- mute


def test_a_mute_shows_once_the_phone_says_so():
    talk = Talk().hears(UP)
    assert talk.obeys(Verb.MUTE, "a") == [("mute", "")]
    talk.hears(said(talk, "mute", "\ncall muted\n"))
    assert talk.events[-1].kind is Kind.MUTED
    talk.obeys(Verb.UNMUTE, "a")
    talk.hears(said(talk, "mute", "\ncall un-muted\n"))
    assert talk.events[-1].kind is Kind.UNMUTED


def test_a_call_muted_by_the_phone_s_own_key_is_muted_again_not_opened():
    talk = Talk().hears(UP)
    talk.obeys(Verb.MUTE, "a")
    talk.hears(said(talk, "mute", "call un-muted"))
    assert talk.commands()[-1] == ("mute", "")
    talk.hears(said(talk, "mute", "call muted"))
    assert [event.kind for event in talk.events[-2:]] == [Kind.UNMUTED, Kind.MUTED]


def test_a_phone_that_never_does_as_told_is_not_asked_for_ever():
    talk = Talk().hears(UP)
    talk.obeys(Verb.MUTE, "a")
    for _ in range(3):
        talk.hears(said(talk, "mute", "call un-muted"))
    assert len(talk.commands()) == 2


def test_a_muted_line_leaves_the_rep_s_line_chosen():
    talk = Talk().hears(UP, LEG_UP)
    talk.obeys(Verb.MUTE, "a")
    talk.hears(listed((*ASHA, False), (*LEG, False)))
    assert talk.commands()[-3:] == [("line", "1"), ("mute", ""), ("line", "2")]


# --- two callers must never hear each other's talk


def test_going_back_to_one_caller_holds_the_other_first():
    talk = Talk().hears(UP, LEG_UP, listed((*ASHA, True), (*LEG, False)))
    talk.obeys(Verb.RESUME, "a")
    talk.hears(listed((*ASHA, True), (*LEG, False)))
    assert talk.commands()[-4:] == [("line", "2"), ("hold", ""), ("line", "1"), ("resume", "")]


@pytest.mark.parametrize("verb", [Verb.DIAL, Verb.CONSULT])
def test_nobody_is_rung_up_while_the_caller_can_listen(verb):
    talk = Talk().connects().hears(about("1.0.0"), UP)
    key = "a" if verb is Verb.CONSULT else ""
    assert talk.obeys(verb, key, BILLING) == [("hold", "")]
    talk.hears(TAKEN_UP)
    assert talk.commands()[-1] == ("listcalls", "")
    talk.hears(listed((*ASHA, True)))
    assert talk.commands()[-1] == ("dial", BILLING)
    assert talk.told()[-1] == (Kind.HELD, HeldBy.REP)


def test_a_caller_on_hold_already_is_not_held_again_before_a_consultation():
    talk = Talk().hears(UP, listed((*ASHA, True)))
    assert talk.obeys(Verb.CONSULT, "a", BILLING) == [("dial", BILLING)]


def test_a_hold_that_comes_too_late_rings_nobody_up():
    talk = Talk().hears(UP)
    talk.obeys(Verb.CONSULT, "a", BILLING)
    talk.hears(TAKEN_UP)
    late = understand(talk.body(listed((*ASHA, True))))
    talk._take(heard(talk.phone, late, Moment(WAIT_S + 1, 0)))
    assert ("dial", BILLING) not in talk.commands()
    assert talk.phone.later == ()


def test_a_caller_who_hangs_up_before_the_colleague_is_rung_leaves_nobody_ringing():
    talk = Talk().hears(UP)
    talk.obeys(Verb.CONSULT, "a", BILLING)
    talk.hears(event("CALL_CLOSED", param="Connection reset by peer"))
    assert talk.commands() == [("hold", "")]


# --- passing on


def test_a_blind_transfer_is_under_way_once_the_phone_took_it_up():
    talk = Talk().hears(UP)
    assert talk.obeys(Verb.TRANSFER, "a", "1003") == [("transfer", "1003")]
    talk.hears(said(talk, "transfer", ""), event("CALL_CLOSED", param="Call transfered"))
    assert [kind for kind, _ in talk.told()[1:]] == [Kind.TRANSFER_STARTED, Kind.TRANSFERRED]


def test_a_transfer_the_phone_does_not_even_try_has_failed():
    talk = Talk().hears(UP)
    talk.obeys(Verb.TRANSFER, "a", "1003")
    talk.hears(said(talk, "transfer", "Invalid argument", ok=False))
    assert talk.events[-1].kind is Kind.TRANSFER_FAILED


def test_a_refused_transfer_goes_back_to_a_caller_who_is_still_there():
    talk = Talk().hears(UP, event("TRANSFER_FAILED", param="486 Busy Here"))
    assert talk.commands() == [("listcalls", "")]
    talk.hears(listed((*ASHA, False)))
    assert talk.events[-1].kind is Kind.TRANSFER_FAILED
    assert [line.key for line in talk.phone.lines] == ["a"]


def test_a_caller_whom_a_refused_transfer_cost_is_not_left_on_the_screen():
    talk = Talk().hears(UP, event("TRANSFER_FAILED", param="486 Busy Here"), listed())
    assert [(event.kind, event.cause) for event in talk.events[-2:]] == [
        (Kind.TRANSFER_FAILED, None),
        (Kind.ENDED, Cause.FAILED),
    ]
    assert talk.phone.lines == ()


def test_a_phone_that_joins_calls_is_let_to():
    talk = Talk().connects().hears(about("4.10.0"), UP)
    assert talk.obeys(Verb.CONSULT, "a", BILLING) == [("atransferstart", BILLING)]
    talk.hears(LEG_RINGS, said(talk, "atransferstart", ""), LEG_UP)
    talk.obeys(Verb.COMPLETE, "a", other="b")
    talk.hears(listed((*ASHA, True), (*LEG, False)))
    assert talk.commands()[-2:] == [("line", "2"), ("atransferexec", "")]
    talk.hears(said(talk, "atransferexec", ""))
    assert (talk.events[-1].kind, talk.events[-1].other_call) == (Kind.TRANSFER_STARTED, "b")


def test_a_number_rung_to_be_joined_is_written_with_the_rep_s_exchange():
    up = event("CALL_ESTABLISHED", accountaor="sip:rep@pbx.example:5061")
    talk = Talk().connects().hears(about("4.10.0"), up)
    assert talk.obeys(Verb.CONSULT, "a", "1003") == [("atransferstart", "sip:1003@pbx.example:5061")]


def test_a_phone_that_knows_no_consultation_after_all_holds_and_dials():
    talk = Talk().connects().hears(about("4.0.0"), UP)
    talk.obeys(Verb.CONSULT, "a", BILLING)
    talk.hears(said(talk, "atransferstart", "command not found (atransferstart)", ok=False))
    assert talk.commands()[-1] == ("hold", "")


def test_a_phone_that_says_yes_to_a_consultation_and_rings_nobody_is_not_waited_for():
    talk = Talk().connects().hears(about("4.10.0"), UP)
    talk.obeys(Verb.CONSULT, "a", BILLING)
    talk.hears(said(talk, "atransferstart", ""))
    assert talk.commands()[-1] == ("hold", "")


def test_a_phone_that_cannot_join_calls_passes_the_caller_on_after_the_colleague_hung_up():
    talk = Talk().connects().hears(about("1.0.0"), UP, LEG_UP, listed((*ASHA, True), (*LEG, False)))
    talk.obeys(Verb.COMPLETE, "a", other="b")
    talk.hears(listed((*ASHA, True), (*LEG, False)))
    assert talk.commands()[-2:] == [("line", "2"), ("hangup", "")]
    talk.hears(LEG_GONE)
    assert talk.commands()[-1] == ("transfer", BILLING)
    talk.hears(said(talk, "transfer", ""))
    assert (talk.events[-1].kind, talk.events[-1].other_call) == (Kind.TRANSFER_STARTED, "b")


@pytest.mark.parametrize("leg", ["", "gone"])
def test_nobody_is_passed_on_to_a_colleague_who_is_not_there(leg):
    assert Talk().hears(UP).obeys(Verb.COMPLETE, "a", other=leg) == []


def test_nobody_is_handed_over_to_a_colleague_who_has_not_answered():
    assert Talk().hears(UP, LEG_RINGS).obeys(Verb.COMPLETE, "a", other="b") == []
