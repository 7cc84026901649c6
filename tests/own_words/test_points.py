"""A point counts once it was made, in whatever words; a wrong fact never does."""

import pytest

from agentassist.cli.said_answers import _lexicon as lexicon
from agentassist.own_words.fact import Kind
from agentassist.own_words.making import Made, Points
from agentassist.own_words.point import KeyPoint


def stands(text, said, *, slots=(), prompt=""):
    (verdict,) = Points([KeyPoint("p", text, slots)], prompt, lexicon()).judge(said)
    return verdict.made


@pytest.mark.parametrize(
    ("point", "said"),
    [
        ("fee of £1,250", "The charge comes to twelve hundred and fifty pounds."),
        ("refund within 5 working days", "You have your money back in five business days."),
        ("five to seven working days", "Your bank needs five to seven working days."),
        ("पाँच से सात कामकाजी दिन", "बैंक को पाँच से सात कामकाजी दिन लगते हैं।"),
        ("పది నుంచి పన్నెండు రోజులు", "మీకు పది నుంచి పన్నెండు రోజుల్లో అందుతుంది."),
        ("پانچ سے سات کاروباری دن", "بینک کو پانچ سے سات کام کے دن لگتے ہیں۔"),
        ("visit at 10:30 on Tuesday", "They come on Tuesday at half past ten."),
        ("reference AB 9912", "Quote A B double nine one two if you ring."),
        ("शुल्क ₹350", "साढ़े तीन सौ रुपये लगेंगे।"),
        ("వాయిదా 15 జూన్", "జూన్ పదిహేనో తేదీ వాయిదా కట్టాలి."),
        ("ملاقات پیر کو 3 بجے", "پیر کے دن تین بجے آ جائیں۔"),
        ("water damage is not covered", "Anything water does isn't included."),
        ("stay on the line with them", "I won't hang up until she is here."),
        ("ask whether it is solved", "Is everything sorted now?"),
    ],
)
def test_a_point_in_other_words_is_made(point, said):
    assert stands(point, said) is Made.MADE


@pytest.mark.parametrize(
    ("point", "said"),
    [
        ("fee of £1,250", "The fee is twelve hundred and fifteen pounds."),
        ("refund within 5 working days", "Your refund takes fifteen working days."),
        ("refund within 5 working days", "Your refund comes within five to seven working days."),
        ("five to seven working days", "Your bank needs five to nine working days."),
        ("visit on Tuesday", "We visit on Thursday."),
        ("visit on 4 May", "The visit is on the fourteenth of May."),
        ("visit on 4 May", "The visit is on the fourth of June."),
        ("visit on 4 May", "The visit is on the fourth, no sorry, the fifth of May."),
        ("visit at 10 in the morning", "The visit is at ten in the evening."),
        ("reference AB 9912", "Your reference is AB 9921."),
        ("water damage is not covered", "Water damage is covered, too."),
        ("bags are allowed on board", "Bags are not allowed on board."),
        ("शुल्क ₹350", "शुल्क साढ़े पाँच सौ रुपये है।"),
        ("पिन किसी को न बताएँ", "पिन किसी को भी बताएँ।"),
    ],
)
def test_a_wrong_fact_never_passes(point, said):
    assert stands(point, said) is not Made.MADE


def test_another_surname_is_another_person():
    slots = (("name", "Omar Haddad"),)
    assert stands("technician Omar Haddad", "Your technician is Omar Hamdan.", slots=slots) is Made.WRONG
    assert stands("technician Omar Haddad", "Omar is your technician.", slots=slots) is Made.MADE


def test_what_differs_is_told():
    points = Points([KeyPoint("p", "refund of £40 to the card")], "", lexicon())
    (verdict,) = points.judge("I'm sending the refund of £14 to your card.")
    assert (verdict.made, verdict.off) == (Made.WRONG, Kind.MONEY)


def test_amounts_said_of_each_others_things_are_wrong():
    points = Points([KeyPoint("fee", "fee $30"), KeyPoint("back", "refund $90")], "", lexicon())
    assert {one.made for one in points.judge("The fee is $90, and the refund $30.")} == {Made.WRONG}


def test_points_add_up_over_the_call_and_the_last_word_counts():
    points = Points([KeyPoint("a", "visit on 4 May"), KeyPoint("b", "fee of £20")], "", lexicon())
    made = points.judge_all(
        ["The visit is on 4 June.", "It costs twenty pounds.", "Sorry, the visit is on 4 May."]
    )
    assert [one.made for one in made] == [Made.MADE, Made.MADE]


def test_a_model_may_hear_more_but_never_a_wrong_fact():
    generous = Points(
        [KeyPoint("p", "take ownership"), KeyPoint("q", "fee £9")], "", lexicon(), "en", lambda *_: 1.0
    )
    assert [one.made for one in generous.judge("Consider it handled.")] == [Made.MADE, Made.OPEN]
