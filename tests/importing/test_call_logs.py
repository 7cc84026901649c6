"""Logs of telephone systems become past calls, and what cannot be told stays out."""

import pytest

from agentassist.core.call import Cause, Direction
from agentassist.core.call_log import CallField
from agentassist.core.errors import ImportRefusedError
from agentassist.core.importing import BadRow
from agentassist.core.messages import OpenImport
from agentassist.importing.call_preview import calls, look_into_log
from agentassist.importing.call_times import Clock, instant, length_s

TAIL = (
    '"2026-11-20 10:00:00","2026-11-20 10:00:08","2026-11-20 10:03:08","188","180","ANSWERED","DOCUMENTATION"'
)
AT = 1795168800000
"""Ten in the morning of that day, UTC."""


class Log:
    def __init__(self, path, region="GB", zone="UTC", own="", mapping=None):
        asked = OpenImport(str(path), calls=True, zone=zone, own=own, mapping=mapping)
        self.look = look_into_log(asked, region, lambda: False)
        self.rows = list(calls(path, self.look, region, lambda: False)) if self.look.mapping.complete else []
        self.good = [row for row in self.rows if not isinstance(row, BadRow)]
        self.bad = [(row.line, row.reason.value) for row in self.rows if isinstance(row, BadRow)]


@pytest.fixture
def log(tmp_path):
    def made(text, **how):
        path = tmp_path / "Master.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return Log(path, **how)

    return made


def plain(src, dst, channels='"SIP/trunk-1","SIP/101-2"', tail=TAIL, more=""):
    return f'"","{src}","{dst}","ctx","""A"" <{src}>",{channels},"Dial","x",{tail}{more}'


def custom(src, dst, more=""):
    return f'"""A"" <{src}>","{src}","{dst}","ctx","SIP/trunk-1","SIP/101-2","Dial","x",{TAIL},""{more}'


@pytest.mark.parametrize(
    "row",
    [
        plain("+12125550145", "101"),
        plain("+12125550145", "101", more=',"1795168800.1"'),
        plain("+12125550145", "101", more=',"a free field"'),
        plain("+12125550145", "101", more=',"1795168800.1",""'),
        custom("+12125550145", "101"),
        custom("+12125550145", "101", more=',"1795168800.1",""'),
        custom("+12125550145", "101", more=',"1795168800.1","","7"'),
        "accountcode,src,dst,dcontext,clid,channel,dstchannel,lastapp,lastdata,start,answer,end,duration,billsec"
        f",disposition,amaflags\n{plain('+12125550145', '101')}",
    ],
)
def test_both_orders_of_the_log_are_told_apart_with_and_without_headings_and_ids(log, row):
    (call,) = log(row + "\n").good
    assert (call.peer.e164, call.direction, call.cause) == ("+12125550145", Direction.IN, Cause.NORMAL)
    assert (call.started_ms, call.answered_ms, call.ended_ms) == (AT, AT + 8_000, AT + 188_000)


def test_an_id_of_the_log_is_the_key_of_the_call(log):
    keyed = log(plain("+12125550145", "101", more=',"1795168800.1",""') + "\n").good[0]
    made = log(plain("+12125550145", "101") + "\n").good[0]
    again = log(plain("+12125550145", "101") + "\n").good[0]
    assert keyed.key == "log:1795168800.1" and made.key == again.key != keyed.key


def test_the_customer_is_the_end_outside(log):
    out = log(plain("101", "02079460123", '"SIP/101-1","SIP/trunk-2"') + "\n").good[0]
    assert (out.direction, out.peer.e164) == (Direction.OUT, "+442079460123")
    named = log(plain("02079460123", "02079460999", '"x","y"') + "\n", own="+4420794609*").good[0]
    assert (named.direction, named.peer.e164, named.other) == (Direction.IN, "+442079460123", None)


def test_two_ends_that_look_like_customers_are_left_to_the_contacts(log):
    call = log(plain("02079460123", "02079460999", '"x","y"') + "\n").good[0]
    assert call.peer.e164 == "+442079460123" and call.other.e164 == "+442079460999"


def test_calls_within_the_firm_stay_out(log):
    assert log(plain("101", "102", '"SIP/101-1","SIP/102-2"') + "\n").bad == [(1, "call-inside")]


def test_a_withheld_number_is_nobody_and_still_a_call(log):
    call = log(plain("anonymous", "101") + "\n").good[0]
    assert call.peer.number == "" and call.direction is Direction.IN


def test_a_table_of_another_system_is_read_by_its_headings(log):
    told = log(
        "Call Time;Caller ID;Destination;Direction;Status;Ringing;Talking\n"
        "22/11/2026 15:30:00;Asha Rao (101);+44 20 7946 0123;Outbound;Answered;00:00:05;00:01:15\n"
        "22/11/2026 15:31:00;+44 20 7946 0124;101;Inbound;Unanswered;00:00:20;00:00:00\n"
        "22/11/2026 15:32:00;102;101;Internal;Answered;00:00:01;00:00:09\n"
    )
    first, second = told.good
    assert (first.peer.e164, first.answered_ms - first.started_ms, first.ended_ms - first.answered_ms) == (
        "+442079460123",
        5_000,
        75_000,
    )
    assert (second.cause, second.answered_ms) == (Cause.MISSED, None)
    assert told.bad == [(4, "call-inside")]


def test_any_other_table_wants_its_columns_named(log):
    text = "Wann,Wer,Lang\n2026-11-20 10:00:00,+12125550145,60\n"
    look = log(text).look
    assert look.needs_mapping and not look.mapping.complete
    mapping = look.mapping.choosing("Wann", CallField.STARTED).choosing("Wer", CallField.PEER)
    mapping = mapping.choosing("Lang", CallField.DURATION)
    (call,) = log(text, mapping=mapping).good
    assert (call.peer.e164, call.ended_ms - call.started_ms, call.cause) == (
        "+12125550145",
        60_000,
        Cause.UNKNOWN,
    )


def test_a_day_and_its_clock_may_stand_in_two_columns(log):
    (call,) = log("Date,Time,From,To\n2026-11-20,10:00,+12125550145,101\n").good
    assert call.started_ms == AT


def test_times_without_a_zone_are_asked_for(log):
    text = plain("+12125550145", "101") + "\n"
    assert log(text, zone="").look.needs_zone
    assert log(text, zone="Asia/Kolkata").good[0].started_ms == AT - 19_800_000
    own = "start,from,to\n2026-11-20T10:00:00Z,+12125550145,101\n"
    assert not log(own, zone="").look.needs_zone and log(own, zone="").good[0].started_ms == AT


def test_a_zone_that_there_is_not_is_refused(log):
    with pytest.raises(ImportRefusedError, match="zone-unknown"):
        log(plain("1", "2") + "\n", zone="Mars/Olympus")


def test_bad_rows_are_told_with_their_reason_and_cost_no_other(log):
    lines = (
        plain("+12125550145", "101"),
        plain("+12125550145", "101", tail=TAIL.replace("2026-11-20 10:00:00", "yesterday")),
        plain("+12125550145", "101", tail=TAIL.replace("10:03:08", "09:03:08")),
        plain("+12125550145", "101") + ',"too","many","columns"',
        plain("+12125550145\0", "101"),
        plain("+12125550145", "101"),
    )
    told = log("\n".join(lines) + "\n")
    assert len(told.good) == 2
    assert told.bad == [(2, "call-time"), (3, "call-order"), (4, "fields-extra"), (5, "control-character")]


@pytest.mark.parametrize(
    "junk", [b"\0" * 5000, b'"' * 3000, b",,,,\n" * 50, b"\xff\xfe\n\n", b"start,from\n" + b"9" * 200_000]
)
def test_junk_is_refused_and_breaks_nothing(log, junk):
    try:
        told = log(junk)
    except ImportRefusedError:
        return
    assert not told.good


def test_days_and_months_are_told_apart_by_the_whole_file(log):
    rows = "start,from,to\n01/02/2026 10:00,+12125550145,101\n11/22/2026 10:00,+12125550145,101\n"
    assert [call.started_ms for call in log(rows).good] == [
        instant("2026-01-02T10:00Z", Clock()),
        instant("2026-11-22T10:00Z", Clock()),
    ]


@pytest.mark.parametrize(
    "text", ["", "32/13/2026", "2026-02-30", "99:99", "9" * 70, "2026-11-20 25:61", "a:b"]
)
def test_what_is_no_time_is_none(text):
    assert instant(text, Clock()) is None


def test_lengths_are_read_as_systems_write_them():
    assert [length_s(one) for one in ("61", "01:01", "0:01:01", "1m 1s", "", "x")] == [
        61,
        61,
        61,
        61,
        None,
        None,
    ]
