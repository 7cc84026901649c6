"""An amount that is typed along is understood as it is written, and nothing else is taken for one."""

import pytest

from agentassist.text.amounts import Asked, amount_in

RUPEES = ("INR", "PKR", "NPR", "LKR")


@pytest.mark.parametrize(
    ("typed", "number", "meant"),
    [
        ("refund 5000", 5000, ()),
        ("₹5,000 refund", 5000, ("INR",)),
        ("Rs.500 back", 500, RUPEES),
        ("Rs 1,50,000", 150_000, RUPEES),
        ("refund 5k", 5000, ()),
        ("5000/- wapas", 5000, ()),
        ("refund 2.5 lakh", 250_000, ()),
        ("€2.5k refund", 2500, ("EUR",)),
        ("two thousand refund", 2000, ()),
        ("do hazaar wapas", 2000, ()),
        ("पाँच हज़ार रिफंड", 5000, ()),
        ("रिफंड ५०००", 5000, ()),
        ("رقم ۵۰۰۰", 5000, ()),
        ("refund of 5000.50", 5000.5, ()),
    ],
)
def test_money_is_read_however_it_is_written(typed, number, meant):
    assert amount_in(typed) == Asked(number, currencies=meant)


@pytest.mark.parametrize("typed", ["return after 45 days", "45 दिन बाद", "45 రోజులు", "45 دن بعد"])
def test_days_are_told_from_money(typed):
    assert amount_in(typed) == Asked(45, days=True)


@pytest.mark.parametrize(
    "typed", ["", "refund", "#4471 refund", "order 4471234", "do you refund", "the first one", "0 refund"]
)
def test_the_number_of_an_order_and_small_words_are_no_amount(typed):
    assert amount_in(typed) is None
