"""A search is remembered without anything that says who it was for."""

import pytest

from agentassist.text.asked_words import LONGEST_WORDS, asked, looks_like_a_name, worth_keeping


def kept(text, *names):
    return worth_keeping(text, lambda found: frozenset(names) & frozenset(found))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Mony Back?", "mony back"),
        ("refund to card 4111 1111 1111 1111", "refund to card"),
        ("refund pin 4821", "refund pin"),
        ("call +44 20 7946 0124 late", "call late"),
        ("late (212) 555-0123", "late"),
        ("order 447100 late", "order late"),
        ("ऑर्डर ४४७१०० कहाँ है", "ऑर्डर कहां है"),
        ("mail to asha@example.com bounced", "mail to bounced"),
        ("error 5003", "error 5003"),
        ("wi-fi, 24/7 help!", "wi-fi 24/7 help"),
    ],
)
def test_numbers_and_addresses_are_left_out(text, left):
    assert kept(text) == left


@pytest.mark.parametrize("text", ["", " ? ", "447100", "+44 20 7946 0124", "a@b.example", "x", "4471"])
def test_what_asks_nothing_is_not_kept(text):
    assert kept(text) == ""


def test_names_are_left_out_with_all_that_hangs_on_them():
    assert kept("refund for Asha's order", "asha") == "refund for order"
    assert kept("asha rao", "asha", "rao") == ""


def test_a_pasted_message_is_not_kept():
    assert kept("word " * LONGEST_WORDS) != ""
    assert kept("word " * (LONGEST_WORDS + 1)) == ""


def test_questions_are_compared_without_marks_and_capitals():
    assert asked("“Where is  my ORDER?”") == asked("where is my order")
    assert asked("वापसी कैसे करें?") == asked("वापसी कैसे करें।")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Asha Varma", True),
        ("Asha varma", False),
        ("Refund", False),
        ("REFUND NOW", False),
        ("Say It In Other Words", False),
    ],
)
def test_text_written_as_a_name_is_told(text, name):
    assert looks_like_a_name(text) is name
