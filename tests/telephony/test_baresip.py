"""What baresip says is understood whatever its version, and nothing it says can harm."""

import json
from itertools import pairwise

import pytest
from baresip_talk import UP, Talk, answer, event
from hypothesis import given
from hypothesis import strategies as st

from agentassist.core.call import Cause, Direction, HeldBy, Kind
from agentassist.core.moment import Moment
from agentassist.telephony.baresip.frames import LONGEST, FrameError, command, split_frames
from agentassist.telephony.baresip.line import Line, cause_of_end
from agentassist.telephony.baresip.phone import disconnected
from agentassist.telephony.baresip.told import listed_calls, understand

BOTH_LINES = """
--- Active calls (2) ---
  [line 1{a}]  0:00:03  ESTABLISHED  (on hold)  sip:+442079460123@127.0.0.1
> [line 2{b}]  0:00:01   INCOMING             sip:1001@127.0.0.1

"""


# --- frames


@given(st.lists(st.text(max_size=40), max_size=5), st.data())
def test_frames_arrive_whole_however_the_network_cuts_them(texts, data):
    sent = b"".join(command("dial", text, text) for text in texts)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(sent)), max_size=8)))
    got, rest = [], b""
    for start, end in pairwise([0, *cuts, len(sent)]):
        bodies, rest = split_frames(rest + sent[start:end])
        got += bodies
    assert [json.loads(body)["token"] for body in got] == texts
    assert rest == b""


@pytest.mark.parametrize(
    "junk", [b"GET / HTTP/1.1\r\n\r\n", b"%d:" % (LONGEST + 1), b"3:abcd", b"-1:x,", b"9" * 50]
)
def test_what_is_no_frame_ends_the_link_instead_of_filling_the_memory(junk):
    with pytest.raises(FrameError):
        split_frames(junk)


@pytest.mark.parametrize("body", [b"", b"null", b"[1]", b"{", b'"event"', b'{"event":1}', b"\xff\xfe"])
def test_nonsense_in_a_frame_is_passed_over(body):
    assert understand(body) is None


@given(st.dictionaries(st.text(max_size=8), st.none() | st.integers() | st.text(max_size=8), max_size=5))
def test_unheard_of_messages_change_nothing(said):
    talk = Talk().hears({**said, "event": True, "type": "CALL_TELEPATHY", "id": "a"})
    assert talk.events == []


# --- the list of calls


def test_the_list_is_read_with_and_without_call_ids():
    new = listed_calls(BOTH_LINES.format(a=", id aa", b=", id bb"))
    old = listed_calls(BOTH_LINES.format(a="", b=""))
    assert [call.key for call in new] == ["aa", "bb"]
    assert [(call.line, call.key, call.on_hold, call.current, call.state) for call in old] == [
        (1, "", True, False, "ESTABLISHED"),
        (2, "", False, True, "INCOMING"),
    ]


def test_any_other_answer_is_no_list():
    assert listed_calls("call muted") is None


# --- holds


def directions(kind: str, param: str, local: str, remote: str) -> dict[str, object]:
    return event(kind, param=param, localaudiodir=local, remoteaudiodir=remote)


def test_an_old_style_hold_by_the_other_side_is_not_taken_for_the_rep_s():
    talk = Talk().hears(
        UP,
        directions("CALL_REMOTE_SDP", "offer", "inactive", "inactive"),
        directions("CALL_LOCAL_SDP", "answer", "inactive", "inactive"),
        directions("CALL_REMOTE_SDP", "offer", "sendrecv", "sendrecv"),
    )
    assert talk.told()[1:] == [(Kind.HELD, HeldBy.REMOTE), (Kind.RESUMED, HeldBy.REMOTE)]


def test_the_rep_s_hold_goes_on_when_the_other_side_holds_too():
    talk = Talk().hears(
        UP,
        directions("CALL_LOCAL_SDP", "offer", "sendonly", "sendrecv"),
        directions("CALL_HOLD", "", "sendonly", "recvonly"),
        directions("CALL_LOCAL_SDP", "offer", "recvonly", "recvonly"),
    )
    assert talk.told()[1:] == [
        (Kind.HELD, HeldBy.REP),
        (Kind.RESUMED, HeldBy.REP),
        (Kind.HELD, HeldBy.REMOTE),
    ]


def test_directions_before_the_answer_mean_no_hold():
    talk = Talk().hears(event("CALL_OUTGOING"), directions("CALL_LOCAL_SDP", "offer", "inactive", "inactive"))
    assert Kind.HELD not in [kind for kind, _ in talk.told()]


def test_a_phone_that_only_says_that_something_was_agreed_is_asked_for_its_list():
    talk = Talk().hears(UP, event("CALL_REMOTE_SDP", param="answer"))
    assert talk.commands() == [("listcalls", "")]
    talk.hears(
        answer("look", "--- Active calls (1) ---\n> [line 1]  0:00:02  ESTABLISHED  (on hold)  sip:1001@x\n")
    )
    held = talk.events[-1]
    assert (held.kind, held.held_by, held.mono_s) == (Kind.HELD, HeldBy.REP, 1)


def test_an_offer_by_the_other_side_that_may_be_anything_is_let_pass():
    talk = Talk().hears(UP, event("CALL_REMOTE_SDP", param="offer"))
    assert (talk.commands(), len(talk.events)) == ([], 1)


def agreed(param: str, remote: str) -> dict[str, object]:
    return event("CALL_REMOTE_SDP", param=param, remoteaudiodir=remote)


def test_1_1_looks_up_whether_the_rep_holds_while_the_other_side_does():
    talk = Talk().hears(UP, agreed("offer", "inactive"), agreed("answer", "inactive"))
    assert talk.commands()[-1] == ("listcalls", "")
    assert (Kind.HELD, HeldBy.REP) not in talk.told()


def test_rubbish_of_any_depth_is_no_event():
    assert understand(b"[" * 200_000) is None


def test_a_repeated_answer_is_told_once():
    assert len(Talk().hears(UP, UP, event("CALL_ANSWERED")).events) == 1


# --- after connecting


def test_calls_without_ids_are_asked_for_theirs_and_the_rep_s_line_stays_chosen():
    talk = Talk().connects().hears(answer("sync", BOTH_LINES.format(a="", b="")))
    assert talk.commands()[2:] == [
        ("line", "1"),
        ("callstat", ""),
        ("line", "2"),
        ("callstat", ""),
        ("line", "2"),
    ]
    assert talk.events == []
    talk.hears(answer("who1", " af=AF_INET id=aa\n"), answer("who2", " af=AF_INET id=bb\n"))
    assert [(event.kind, event.call_key, event.held_by) for event in talk.events] == [
        (Kind.SYNCED, "aa", HeldBy.REP),
        (Kind.RINGING, "bb", None),
        (Kind.SYNCED, "", None),
    ]
    assert [event.direction for event in talk.events] == [None, Direction.IN, None]


def test_known_calls_are_recognised_by_their_address():
    talk = Talk().hears(UP, event("CALL_ESTABLISHED", id="b", peeruri="sip:1002@x"))
    talk._take(disconnected(talk.phone, Moment(5, 5000)))
    listed = "--- Active calls (1) ---\n> [line 2]  0:00:02  ESTABLISHED             sip:1002@x\n"
    talk.connects().hears(answer("sync", listed))
    assert [(event.kind, event.call_key) for event in talk.events[-3:]] == [
        (Kind.LOST, ""),
        (Kind.SYNCED, "b"),
        (Kind.SYNCED, ""),
    ]
    assert [line.key for line in talk.phone.lines] == ["b"]


def test_a_call_that_ends_before_its_id_is_learnt_is_not_left_behind():
    listed = "--- Active calls (1) ---\n> [line 1]  0:00:02  ESTABLISHED             sip:1001@x\n"
    talk = Talk().connects().hears(answer("sync", listed), event("CALL_CLOSED"), answer("who1", "no call"))
    assert (talk.commands()[-1], talk.events) == (("listcalls", ""), [])
    talk.hears(answer("sync", "--- Active calls (0) ---\n"))
    assert [(event.kind, event.call_key) for event in talk.events] == [(Kind.SYNCED, "")]
    assert talk.phone.lines == ()


def test_a_known_call_that_ends_while_another_is_asked_for_its_id_does_not_come_back():
    talk = Talk().hears(UP)
    talk._take(disconnected(talk.phone, Moment(5, 5000)))
    both = "--- Active calls (2) ---\n  [line 1]  0:00:02  ESTABLISHED  sip:1001@x\n"
    both += "> [line 2]  0:00:02  ESTABLISHED  sip:1002@x\n"
    talk.connects().hears(answer("sync", both), event("CALL_CLOSED"), answer("who2", " af=AF_INET id=bb\n"))
    left = "--- Active calls (1) ---\n> [line 2]  0:00:02  ESTABLISHED  sip:1002@x\n"
    talk.hears(answer("sync", left), answer("who2", " af=AF_INET id=bb\n"))
    assert [line.key for line in talk.phone.lines] == ["bb"]
    assert [(event.kind, event.call_key) for event in talk.events[2:]] == [
        (Kind.ENDED, "a"),
        (Kind.SYNCED, "bb"),
        (Kind.SYNCED, ""),
    ]


def test_of_two_calls_with_one_address_the_one_that_rings_is_not_taken_for_the_one_that_talks():
    one = "--- Active calls (1) ---\n> [line 1]  0:00:02  ESTABLISHED  sip:1001@x\n"
    talk = Talk().connects().hears(answer("sync", one), event("CALL_INCOMING", id="bb"))
    two = one.replace("(1)", "(2)") + "  [line 2]  0:00:02  INCOMING  sip:1001@x\n"
    talk.hears(answer("sync", two), answer("who1", " af=AF_INET id=aa\n"))
    assert {(line.key, line.established) for line in talk.phone.lines} == {("aa", True), ("bb", False)}


def test_a_call_that_will_not_say_its_id_still_gets_one():
    listed = "--- Active calls (1) ---\n> [line 1]  0:00:02  ESTABLISHED             sip:1001@x\n"
    talk = Talk().connects().hears(answer("sync", listed), answer("who1", "no active call"))
    assert talk.events[0].call_key.startswith("baresip:default-")


# --- the end


@pytest.mark.parametrize(
    ("line", "told", "cause"),
    [
        (Line("a", "", False, established=True), "Connection reset by peer [104]", Cause.NORMAL),
        (Line("a", "", False, established=True), "<b;to-tag=c> replaced", Cause.NORMAL),
        (Line("a", "", False, established=True), "Connection timed out", Cause.FAILED),
        (Line("a", "", False), "Connection reset by peer", Cause.MISSED),
        (Line("a", "", False), "Rejected by user", Cause.REJECTED),
        (Line("a", "", True), "486 Busy Here", Cause.BUSY),
        (Line("a", "", True), "603 Decline", Cause.REJECTED),
        (Line("a", "", True), "404 Not Found", Cause.FAILED),
        (Line("a", "", True), "Connection reset by user", Cause.CANCELLED),
    ],
)
def test_the_end_of_a_call_is_told_as_the_rep_would(line, told, cause):
    assert cause_of_end(line, told) is cause
