"""Whoever is sent to a department finds its door as the app said."""

from datetime import date, datetime

import pytest

from agentassist.core.opening_hours import Standing, read_hours

CHRISTMAS = frozenset({date(2026, 12, 25)})
"""A Friday."""


def at(written: str, now: str, holidays: frozenset[date] = frozenset()) -> Standing:
    hours = read_hours(written)
    assert hours is not None
    return hours.at(datetime.fromisoformat(now), holidays)


@pytest.mark.parametrize(
    ("written", "now", "open_", "until"),
    [
        ("Mo-Sa 09:00-18:00", "2026-11-23T09:00", True, "2026-11-23T18:00"),
        ("Mo-Sa 09:00-18:00", "2026-11-23T18:00", False, "2026-11-24T09:00"),
        ("Mo-Sa 09:00-18:00", "2026-11-28T20:00", False, "2026-11-30T09:00"),
        ("Mo-Fr 10:00-13:00, 14:00-16:00", "2026-11-23T13:30", False, "2026-11-23T14:00"),
        ("Mo-Fr 09:00-18:00; Sa 10:00-14:00", "2026-11-28T13:00", True, "2026-11-28T14:00"),
        ("Mo-Fr 22:00-06:00", "2026-11-28T05:59", True, "2026-11-28T06:00"),
        ("Mo-Fr 22:00-06:00", "2026-11-29T05:59", False, "2026-11-30T22:00"),
        ("Mo-Su 00:00-12:00, 12:00-24:00", "2026-11-28T12:00", True, None),
        ("24/7", "2026-12-25T03:00", True, None),
        ("Fr-Mo 09:00-12:00", "2026-11-24T08:00", False, "2026-11-27T09:00"),
        ("Mo,We 09:00-12:00", "2026-11-24T08:00", False, "2026-11-25T09:00"),
        ("09:00-12:00", "2026-11-29T08:00", False, "2026-11-29T09:00"),
        ("Mo-Sa 09:00-18:00", "2026-12-25T10:00", False, "2026-12-26T09:00"),
        ("Mo-Sa 09:00-18:00; PH 10:00-12:00", "2026-12-25T10:30", True, "2026-12-25T12:00"),
        ("Mo-Su 22:00-06:00", "2026-12-25T05:00", True, "2026-12-25T06:00"),
        ("Mo-Fr 09:00-18:00; We off", "2026-11-25T10:00", False, "2026-11-26T09:00"),
        ("Mo off", "2026-11-25T10:00", False, None),
    ],
)
def test_a_door_stands_as_its_hours_say(written, now, open_, until):
    told = datetime.fromisoformat(until) if until else None
    assert at(written, now, CHRISTMAS) == Standing(open_, told)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "Mon-Fri 9-5",
        "Mo-Fr",
        "Mo-Xx 09:00-18:00",
        "Mo 25:00-26:00",
        "Mo 09:00-24:30",
        "Mo 09:00-09:00",
        ";",
    ],
)
def test_hours_that_cannot_be_read_are_not_guessed(written):
    assert read_hours(written) is None
