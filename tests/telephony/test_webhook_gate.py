"""A webhook is told by whoever may, takes what it can understand, and gives nothing away."""

import hashlib
from urllib.parse import urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from webhook_sender import CALLER, FORM, JSON, SECRET, Sender, placetel, sipgate, zammad

from agentassist.core.call import Fault, Kind
from agentassist.core.moment import Moment
from agentassist.telephony.webhook.gate import AT_ONCE, path_of
from agentassist.telephony.webhook.porter import Heard, Porter

# --- who may tell


def test_pieces_are_joined_only_for_whoever_knows_the_path():
    heard = Sender().raw(b"POST /cti/guess HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n")
    assert (Sender.status(heard), heard.fault) == (404, Fault.WRONG_SECRET)


def test_a_wrong_path_is_answered_like_a_place_that_does_not_exist():
    sender = Sender()
    wrong = [path_of(SECRET)[:-1], path_of(SECRET) + "x", "/", "/cti/", "/" + SECRET, path_of("x" * 30)]
    assert {sender.post(zammad("newCall"), path=path) for path in wrong} == {404}
    assert not sender.events
    assert sender.post(zammad("newCall"), path=path_of(SECRET) + "?a=b") == 200


def test_the_path_does_not_betray_what_signs():
    assert SECRET not in path_of(SECRET)


@pytest.mark.parametrize("method", ["GET", "PUT", "OPTIONS", "DELETE"])
def test_only_a_post_tells(method):
    sender = Sender()
    body = urlencode(zammad("newCall")).encode()
    assert sender.status(sender.say(body, {"Content-Type": FORM}, method=method)) == 405
    assert not sender.events


@pytest.mark.parametrize("signature", ["0" * 64, "é", "x", hashlib.sha256(b"").hexdigest()])
def test_a_wrong_signature_is_refused(signature):
    sender = Sender("placetel")
    assert (sender.post(placetel("IncomingCall"), signature), sender.events) == (401, [])


def test_a_sender_who_signs_must_sign_whatever_was_chosen():
    for kind in ("zammad", "sipgate", "placetel"):
        sender = Sender(kind)
        body = urlencode(placetel("IncomingCall")).encode()
        heard = sender.say(body, {"Content-Type": FORM})
        assert (sender.status(heard), heard.fault, sender.events) == (401, Fault.WRONG_SECRET, [])


def test_the_same_signed_body_counts_once():
    sender = Sender("placetel")
    assert [sender.post(placetel("IncomingCall")) for _ in range(3)] == [200, 409, 409]
    assert len(sender.events) == 1


def test_the_same_event_of_a_call_changes_nothing_the_second_time():
    sender = Sender()
    for event in (
        "newCall",
        "newCall",
        "answer",
        "newCall",
        "answer",
        "hangup",
        "newCall",
        "answer",
        "hangup",
    ):
        assert sender.post(zammad(event)) == 200
    assert [event.kind for event in sender.events] == [Kind.RINGING, Kind.ANSWERED, Kind.ENDED]


def test_an_end_that_overtakes_its_beginning_keeps_it_from_ringing_for_ever():
    sender = Sender()
    for event in ("hangup", "newCall", "answer"):
        sender.post(zammad(event))
    assert sender.events == []


def test_a_sender_caught_in_a_loop_is_slowed_down_and_heard_again_later():
    sender = Sender()
    sender.now_s = -1e6
    answers = []
    for _ in range(round(AT_ONCE) * 3):
        sender.now_s -= 1  # all in one instant
        answers.append(sender.post(zammad("newCall")))
    assert answers.count(429) == round(AT_ONCE) * 2
    sender.now_s += 10
    assert sender.post(zammad("newCall", "another")) == 200


def test_wrong_paths_by_the_thousand_do_not_shut_out_the_sender():
    sender = Sender()
    for _ in range(2000):
        sender.now_s -= 1
        assert sender.post(zammad("newCall"), path="/cti/guess") == 404
    assert sender.post(zammad("newCall")) == 200


def test_somebody_from_the_internet_gets_no_answer_at_all():
    sender = Sender()
    assert sender.raw(b"POST / HTTP/1.1\r\n\r\n", there="8.8.8.8") == Heard(b"")


# --- what is answered


def test_nothing_of_what_was_sent_is_ever_in_an_answer():
    marks = {"Host": "evil.example", "X-Forwarded-Host": "evil.example", "Content-Type": FORM}
    for kind in ("zammad", "sipgate", "placetel"):
        for path in ("", "/evil.example"):
            sender = Sender(kind)
            heard = sender.say(urlencode(zammad("newCall", queue="evil.example")).encode(), marks, path)
            assert b"evil" not in heard.answer and CALLER.encode() not in heard.answer


def test_each_sender_is_answered_as_they_expect():
    answers = {
        kind: Sender(kind).say(urlencode(zammad("newCall", kind)).encode(), {})
        for kind in ("zammad", "sipgate")
    }
    assert answers["zammad"].answer.endswith(b"\r\n\r\n{}")
    assert b"Content-Type: application/json" in answers["zammad"].answer
    ours = f'"http://127.0.0.1:8470{path_of(SECRET)}"'.encode()
    assert answers["sipgate"].answer.endswith(b"<Response onAnswer=%b onHangup=%b/>\n" % (ours, ours))
    signed = Sender("placetel")
    assert signed.post(placetel("IncomingCall")) == 200


def test_a_sender_who_reaches_us_through_a_relay_is_told_its_address():
    sender = Sender("sipgate")
    sender.porter = Porter("webhook:sipgate", "sipgate", SECRET, (), 'https://relay.example/a?b="&c')
    heard = sender.say(urlencode(sipgate("newCall")).encode(), {})
    assert b"onAnswer='https://relay.example/a?b=\"&amp;c'" in heard.answer


# --- what must not harm

GARBAGE = [
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc",
    b"\x00" * 100,
    b"hello\r\n\r\n",
    b"POST\r\n\r\n",
    b"POST / HTTP/2.0\r\n\r\n",
    b"POST http://x/ HTTP/1.1\r\n\r\n",
    b"POST / HTTP/1.1\r\nA: b\r\n c\r\n\r\n",
    b"POST / HTTP/1.1\r\nA b\r\n\r\n",
    b"POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
    b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
    b"POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    b"POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n",
    b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + b"z" * 200,
    b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabcd\r\n",
    b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffff\r\n",
    b"POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n",
    b"POST / HTTP/1.1\r\n" + b"A: b\r\n" * 100 + b"\r\n",
    b"POST / HTTP/1.1\r\n" + b"A" * 9000,
    b"POST /" + b"a" * 9000 + b" HTTP/1.1\r\n\r\n",
]


@pytest.mark.parametrize("said", GARBAGE)
def test_what_is_no_request_is_refused_and_named(said):
    # By somebody who knows the path; nobody else may send pieces at all.
    heard = Sender().raw(said.replace(b"POST / ", f"POST {path_of(SECRET)} ".encode()))
    assert Sender.status(heard) in (0, 400, 413, 431)
    assert heard.fault in (Fault.ENCRYPTED, Fault.OTHER_PROTOCOL, Fault.TOO_LONG)


BODIES = [
    (b"", FORM),
    (b"{", JSON),
    (b"[]", JSON),
    (b"null", JSON),
    (b"[" * 60_000, JSON),
    (b'{"a":' * 10_000, JSON),
    (b'{"event": "newCall"}', JSON),
    (b'{"event": "newCall", "callId": {"a": 1}}', JSON),
    (b'{"event": "newCall", "callId": ""}', JSON),
    (b'{"event": ["x"], "callId": "1", "a": NaN, "b": 1e999}' + b" " * 10, "application/json; charset=utf-8"),
    (b'{"event": "newCall", "callId": "%b"}' % (b"x" * 251), JSON),
    (b'{"event": "newCall", "callId": %b}' % (b"9" * 5000), JSON),
    (b"event=newCall&callId=" + b"x" * 300, FORM),
    (b"event=newCall&" * 2000, FORM),
    (b"\xff\xfe", FORM),
    (b"event=%00&callId=%00", FORM),
]


@pytest.mark.parametrize(("body", "coding"), BODIES)
def test_a_body_that_tells_of_no_call_is_refused(body, coding):
    sender = Sender()
    assert sender.status(sender.say(body, {"Content-Type": coding})) in (200, 400)
    assert not sender.events


def test_control_characters_and_half_letters_reach_nobody():
    sender = Sender(coding=JSON)
    sender.post(zammad("newCall", "a\x00b\nc", **{"from": "+44\n20\x1b[1m7946\ud8000123"}))
    [event] = sender.events
    assert event.peer_raw == "+4420[1m79460123" and event.call_key == "webhook:zammad:abc"


def test_a_request_is_taken_however_it_is_cut_and_joined():
    body = urlencode(zammad("newCall")).encode()
    plain = f"POST {path_of(SECRET)} HTTP/1.1\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    chunks = b"".join(b"%x;a=b\r\n%b\r\n" % (len(part), part) for part in (body[:7], body[7:])) + b"0\r\n\r\n"
    cut = f"POST {path_of(SECRET)} HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n".encode() + chunks
    for whole in (plain, cut):
        porter = Porter("webhook:zammad", "zammad", SECRET, (), "")
        heard = [
            porter.heard(whole[:end], "127.0.0.1", "", Moment(0.0, 0)) for end in range(1, len(whole) + 1)
        ]
        done = [one for one in heard if one is not None]
        assert done[0].events and all(not one.events for one in done[1:])


WHOLE = f"POST {path_of(SECRET)} HTTP/1.1\r\nContent-Type: {FORM}\r\nContent-Length: 30\r\n\r\n".encode()
WHOLE += b"event=newCall&callId=1&from=%2"


@settings(max_examples=500)
@given(
    st.binary(max_size=200)
    | st.tuples(st.integers(0, len(WHOLE)), st.binary(max_size=8)).map(
        lambda cut: WHOLE[: cut[0]] + cut[1] + WHOLE[cut[0] :]
    )
    | st.builds(
        lambda body: WHOLE[: WHOLE.index(b"\r\n\r\n") - 2] + b"30\r\n\r\n" + body, st.binary(min_size=30)
    )
)
def test_no_bytes_whatever_bring_the_porter_down(said):
    porter = Porter("webhook:zammad", "zammad", SECRET, (), "")
    heard = porter.heard(said, "192.168.1.20", "192.168.1.10:8470", Moment(0.0, 0))
    assert heard is None or heard.answer.startswith(b"HTTP/1.1 ") or heard.fault is Fault.ENCRYPTED


JSON_WORDS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
NAMES = st.sampled_from(
    ["event", "callId", "call_id", "from", "to", "direction", "user[]", "cause", "origCallId"]
)


@settings(max_examples=500)
@given(st.dictionaries(NAMES, JSON_WORDS | st.sampled_from(["newCall", "answer", "hangup", "in", "out"])))
def test_no_fields_whatever_bring_the_porter_down(told):
    sender = Sender(coding=JSON, mine=("Asha",))
    assert sender.post(told) in (200, 400, 401)
    assert len(sender.events) <= 1
