"""Beside every answer stands what this rep may do, and whom they turn to beyond that."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agentassist.core import messages as m
from agentassist.core.authority import Action, Authority, Colleague, Department, Grant, RoleTitle, Terms
from agentassist.core.call import Kind
from agentassist.core.knowledge import Article, Badge
from agentassist.core.moment import Moment
from agentassist.core.outcome import Codes, Topic
from agentassist.core.screen import KEEPING, RIGHTS, RightsKind
from agentassist.desk.tools import Coming
from tests.desk.conftest import FIRM, NOON_MS, Table, english
from tests.store_template import fresh_cache

BILLING = Department(
    "billing",
    english("Billing"),
    "+442079460902",
    "Mo-Fr 09:00-18:00",
    ("billing",),
    ("en",),
    (Colleague("David", "senior"), Colleague("Asha", "rep", languages=("hi",))),
)
REFUND = Action(
    "refund",
    english("Refund an order"),
    (Grant("rep", 2000, english("bought in the last 30 days")), Grant("senior", 10000), Grant("manager")),
    unit="money",
    ask="senior",
    department="billing",
    by="warm-transfer",
)
RULES = Authority(
    ("rep", "senior", "manager"),
    (BILLING,),
    (REFUND,),
    "INR",
    (RoleTitle("senior", english("a senior")), RoleTitle("manager", english("the manager"))),
)
MONDAY_5PM = Moment(1000.0, round(datetime(2026, 11, 23, 11, 30, tzinfo=UTC).timestamp() * 1000))
"""In Kolkata."""
OPEN = (m.SearchTyped("refund"), m.OpenAnswer("article", "refunds"))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Table]:
    sitting = Table(fresh_cache(tmp_path), MONDAY_5PM, replace(FIRM, authority=RULES, tz="Asia/Kolkata"))
    text = Article("refunds", "Refund for a late delivery", "en", "Give it back.", actions=("refund",))
    sitting.store.articles.save(text, NOON_MS)
    sitting.play(m.Started(), m.Ticked())
    yield sitting
    sitting.store.close()


def badge(desk: Table):
    return desk.desk.screen.reading.badges[0]


def test_an_article_says_how_much_on_what_condition_and_who_beyond_that(desk):
    desk.play(*OPEN)
    may = badge(desk)
    assert (may.badge, may.amount, may.currency) == (Badge.MAY_UP_TO, "2000", "INR")
    assert (may.condition, may.ask, may.by) == ("bought in the last 30 days", "a senior", "warm-transfer")
    assert (may.whom.title, may.whom.people, may.whom.phone) == ("Billing", ("David",), "020 7946 0902")


def test_a_door_closes_while_the_article_is_open(desk):
    desk.play(*OPEN)
    assert badge(desk).whom.open
    closes = datetime.fromtimestamp(badge(desk).whom.changes_ms / 1000, UTC)
    assert closes == datetime(2026, 11, 23, 12, 30, tzinfo=UTC)
    desk.wait(3600)
    desk.play(m.Ticked())
    assert badge(desk).whom.open is False
    opens = datetime.fromtimestamp(badge(desk).whom.changes_ms / 1000, UTC)
    assert opens == datetime(2026, 11, 24, 3, 30, tzinfo=UTC)


def test_other_terms_hold_from_their_day_on_while_the_app_runs(desk):
    midnight = round(datetime(2026, 11, 23, 18, 30, tzinfo=UTC).timestamp() * 1000)
    before = Terms((Grant("rep", 500),), "money", "manager")
    desk.firm = replace(desk.firm, coming=(Coming("refund", midnight, before),))
    desk.open()
    desk.play(m.Started(), m.Ticked(), *OPEN)
    assert (badge(desk).amount, badge(desk).ask) == ("500", "the manager")
    desk.wait(7 * 3600)
    desk.play(m.Ticked())
    assert (badge(desk).amount, badge(desk).ask) == ("2000", "a senior")


def test_a_higher_role_is_never_sent_to_a_lower_one(desk):
    desk.play(m.SetPreferences(replace(desk.preferences, role="senior")), *OPEN)
    assert (badge(desk).amount, badge(desk).ask) == ("10000", "the manager")


LATE = Action("fee", english("Refund the delivery fee"), (Grant("rep"),), ("late",), unasked=True)
GIFT = Action(
    "gift", english("Add a gift"), (Grant("senior", 300),), unit="money", ask="senior", unasked=True
)


def test_all_rights_stand_on_one_card_those_of_the_call_first(desk):
    topic = Topic("late", english("Late parcel"))
    rules = replace(RULES, actions=(REFUND, LATE, GIFT))
    desk.firm = replace(desk.firm, authority=rules, codes=Codes((), (topic,)))
    desk.open()
    desk.play(m.Started(), m.Ticked())
    alone = desk.play(m.OpenAnswer("card", RIGHTS)).sheet
    assert [one.kind for one in alone.rights] == [RightsKind.OTHERS]
    desk.happens(Kind.RINGING)
    desk.happens(Kind.ANSWERED)
    sheet = desk.play(m.ChooseTopic("late"), m.OpenAnswer("card", RIGHTS)).sheet
    told = [(one.kind, one.topic, [right.action for right in one.rights]) for one in sheet.rights]
    assert told == [
        (RightsKind.TOPIC, "Late parcel", ["fee"]),
        (RightsKind.OTHERS, "", ["refund", "gift"]),
    ]


def test_what_keeps_a_customer_is_what_may_be_offered_unasked(desk):
    desk.firm = replace(desk.firm, authority=replace(RULES, actions=(GIFT, REFUND, LATE)))
    desk.open()
    desk.play(m.Started(), m.Ticked())
    (group,) = desk.play(m.OpenAnswer("card", KEEPING)).sheet.rights
    told = [(right.action, right.badge) for right in group.rights]
    assert told == [
        ("fee", Badge.MAY),
        ("gift", Badge.ASK),
    ]


def test_an_open_card_follows_the_doors_and_the_role(desk):
    desk.play(m.OpenAnswer("card", RIGHTS))
    desk.wait(3600)
    assert desk.play(m.Ticked()).sheet.rights[0].rights[0].whom.open is False
    sheet = desk.play(m.SetPreferences(replace(desk.preferences, role="senior"))).sheet
    assert sheet.rights[0].rights[0].amount == "10000"
