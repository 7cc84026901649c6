"""What a rep is told they may holds: not more, not less, and whom to ask otherwise."""

import pytest

from agentassist.core.authority import Action, Authority, Grant, verdict
from agentassist.core.knowledge import Badge
from agentassist.core.words import Words

MONTH = Words((("en", "bought in the last 30 days"),))
REFUND = Action(
    "refund",
    Words((("en", "Refund"),)),
    (Grant("rep", 2000, MONTH), Grant("senior", 10000), Grant("manager")),
    unit="money",
    ask="senior",
    department="billing",
    by="warm-transfer",
)
TABLE = Authority(("rep", "senior", "manager"), actions=(REFUND,), currency="INR")


@pytest.mark.parametrize(
    ("role", "amount", "badge", "limit", "ask"),
    [
        ("rep", None, Badge.MAY_UP_TO, 2000, "senior"),
        ("rep", 2000, Badge.MAY_UP_TO, 2000, "senior"),
        ("rep", 5000, Badge.ASK, None, "senior"),
        ("rep", 12000, Badge.ASK, None, "manager"),
        ("senior", None, Badge.MAY_UP_TO, 10000, "manager"),
        ("senior", 12000, Badge.ASK, None, "manager"),
        ("manager", 12000, Badge.MAY, None, ""),
        ("nobody", 1, Badge.ASK, None, "senior"),
    ],
)
def test_the_answer_for_an_amount_names_who_may(role, amount, badge, limit, ask):
    told = verdict(TABLE, REFUND, role, amount)
    assert (told.badge, told.up_to, told.ask) == (badge, limit, ask)


def test_beyond_the_limit_the_way_is_told_with_it():
    told = verdict(TABLE, REFUND, "rep", 5000)
    assert (told.by, told.department, told.amount) == ("warm-transfer", "billing", 5000)
    assert verdict(TABLE, REFUND, "rep").condition == MONTH


def test_nobody_is_sent_to_ask_themselves():
    lone = Authority(("rep",), actions=(REFUND,))
    assert verdict(lone, Action("gift", MONTH, (Grant("rep", 5),), ask="rep"), "rep", 9).ask == ""
