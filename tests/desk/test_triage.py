"""One search tells whether the rep can help, and who else."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from agentassist.core import messages as m
from agentassist.core.authority import Action, Colleague, Department, Grant
from agentassist.core.knowledge import Article, Badge
from agentassist.core.outcome import Codes, Topic
from agentassist.core.words import Words
from tests.desk.conftest import FIRM, NOON_MS, Table, english
from tests.desk.test_rights import BILLING, MONDAY_5PM, REFUND, RULES
from tests.store_template import fresh_cache

STORES = Department(
    "stores",
    english("Warehouse"),
    "+442079460904",
    "Mo-Sa 08:00-16:30",
    ("late",),
    ("te",),
    (Colleague("Ravi", skills=("crates",), languages=("te", "ur")),),
)
LABEL = Action(
    "label",
    Words((("en", "Send a free return label"), ("hi", "मुफ़्त वापसी लेबल भेजना"))),
    (Grant("rep"),),
)
LATER = Action(
    "later", english("Accept a return after 30 days"), (Grant("rep", 15),), unit="days", ask="senior"
)
ERASE = Action("erase", english("Change a bill by hand"), (Grant("manager"),), never=True)
FULL = replace(RULES, departments=(BILLING, STORES), actions=(REFUND, LABEL, LATER, ERASE))
CODES = Codes((), (Topic("late", english("Late or missing parcel")),))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Table]:
    sitting = Table(
        fresh_cache(tmp_path), MONDAY_5PM, replace(FIRM, authority=FULL, codes=CODES, tz="Asia/Kolkata")
    )
    text = Article("crack", "Teapot cracked in the post", "en", "Send it back.", actions=("label",))
    sitting.store.articles.save(text, NOON_MS)
    sitting.play(m.Started(), m.Ticked())
    yield sitting
    sitting.store.close()


def who(desk: Table, typed: str):
    return desk.play(m.SearchTyped(typed)).finding.triage


@pytest.mark.parametrize(
    ("typed", "action", "badge", "ask"),
    [
        ("refund", "refund", Badge.MAY_UP_TO, "a senior"),
        ("refund 1500", "refund", Badge.MAY_UP_TO, "a senior"),
        ("refund 5000", "refund", Badge.ASK, "a senior"),
        ("₹5,000 refund", "refund", Badge.ASK, "a senior"),
        ("refund 2 lakh", "refund", Badge.ASK, "the manager"),
        ("refund for 45 days", "refund", Badge.MAY_UP_TO, "a senior"),
        ("return after 10 days", "later", Badge.MAY_UP_TO, "a senior"),
        ("return after 45 days", "later", Badge.ASK, "a senior"),
        ("वापसी लेबल", "label", Badge.MAY, ""),
        ("change bill", "erase", Badge.NEVER, ""),
        ("teapot cracked", "label", Badge.MAY, ""),
    ],
)
def test_what_is_typed_names_the_action_and_the_answer_for_the_amount(desk, typed, action, badge, ask):
    told = who(desk, typed).right
    assert (told.action, told.badge, told.ask) == (action, badge, ask)


@pytest.mark.parametrize(
    ("typed", "department", "people"),
    [
        ("billing", "billing", ()),
        ("warehouse", "stores", ()),
        ("missing parcel", "stores", ()),
        ("ravi", "stores", ("Ravi",)),
        ("crates", "stores", ("Ravi",)),
        ("urdu", "stores", ("Ravi",)),
        ("lang:ur", "stores", ("Ravi",)),
        ("#late", "stores", ()),
    ],
)
def test_a_department_or_somebody_of_it_is_found_by_what_they_do_and_speak(desk, typed, department, people):
    told = who(desk, typed)
    assert told.right is None and told.whom.id == department and told.whom.people == people


def test_beyond_the_limit_it_says_who_is_there_and_until_when(desk):
    whom = who(desk, "refund 5000").whom
    assert (whom.title, whom.people, whom.open, whom.phone) == ("Billing", ("David",), True, "020 7946 0902")
    assert who(desk, "warehouse").whom.open is False


def test_what_names_nothing_gets_no_answer_and_a_filter_for_actions_none(desk):
    assert who(desk, "zzz") is None and who(desk, "> refund") is None and who(desk, "@asha") is None
    assert who(desk, "") is None


ALWAYS = Department(
    "nights",
    english("Helpline"),
    "+442079460905",
    "24/7",
    ("late",),
    people=(
        Colleague("Meena", hours="Mo-Fr 09:00-17:00", skills=("late",)),
        Colleague("Joseph", hours="Mo-Fr 17:00-23:00", skills=("late",)),
        Colleague("Farid", phone="+442079460906", skills=("late",)),
    ),
)


@pytest.fixture
def evening(desk):
    """The desk on a Monday at 20:00, with a department that never closes."""
    desk.firm = replace(desk.firm, authority=replace(FULL, departments=(ALWAYS,)))
    desk.open()
    desk.wait(3 * 3600)
    desk.play(m.Started(), m.Ticked())
    return desk


def test_nobody_is_named_who_is_away_by_their_own_hours(evening):
    told = who(evening, "#late").whom
    assert told.open and told.people == ("Joseph", "Farid")


def test_somebody_named_has_their_own_hours_also_without_a_phone_of_their_own(evening):
    away, here, own = (who(evening, name).whom for name in ("meena", "joseph", "farid"))
    assert (away.people[0], away.open, away.phone) == ("Meena", False, "020 7946 0905")
    assert (here.people[0], here.open, here.phone) == ("Joseph", True, "020 7946 0905")
    assert away.changes_ms > here.changes_ms > 0
    assert (own.people[0], own.open, own.phone) == ("Farid", True, "020 7946 0906")


def test_of_several_who_know_it_whoever_is_there_is_named_first(evening):
    knows = replace(ALWAYS, people=tuple(replace(one, skills=("crates",)) for one in ALWAYS.people))
    evening.firm = replace(evening.firm, authority=replace(FULL, departments=(knows,)))
    evening.open()
    evening.play(m.Started(), m.Ticked())
    told = who(evening, "crates").whom
    assert (told.people[0], told.open) == ("Joseph", True)
