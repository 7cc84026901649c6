"""A rep sees whether they read a script out, and which of their words were the script's."""

import random

import pytest

from agentassist.core.own_words import Manner
from agentassist.own_words.reading import kept_to, reading

SCRIPT = (
    "Your new meter will be fitted on the ninth of June between ten and noon, it takes about forty minutes,"
    " and our fitter Leila carries a blue badge with her photo."
)
OWN = "Leila comes round on June 9th some time after ten, look for her badge, and give it most of an hour."


def test_a_script_read_out_is_read():
    assert reading(SCRIPT, SCRIPT).manner is Manner.READ


def test_own_words_with_the_same_facts_are_own():
    assert reading(OWN, SCRIPT).manner is Manner.OWN


def test_half_and_half_is_mixed():
    said = (
        "Your new meter will be fitted on the ninth of June, so keep that morning free if you can for Leila."
    )
    assert reading(said, SCRIPT).manner is Manner.MIXED


def test_a_few_words_are_nobodys():
    few = reading("on the ninth of June", SCRIPT)
    assert (few.manner, few.enough) == (Manner.OWN, False)


def test_the_copied_words_are_marked_as_typed():
    said = "Right — Your NEW meter will be fitted some day soon, I'd guess."
    copied = reading(said, SCRIPT).copied
    assert [said[start:end] for start, end in copied] == ["Your NEW meter will be fitted"]


def test_digits_for_words_are_still_the_script():
    said = SCRIPT.replace("ninth", "9th").replace("forty", "40").replace("ten", "10")
    assert reading(said, SCRIPT).ratio > 0.9


def test_joined_and_split_words_are_still_the_script():
    assert (
        reading(SCRIPT.replace("about forty", "aboutforty").replace("fitter", "fit ter"), SCRIPT).ratio > 0.9
    )


def test_thinking_aloud_makes_it_mixed_but_marks_the_script():
    said = SCRIPT.replace("fitted on", "fitted, um, on")
    told = reading(said, SCRIPT)
    assert (told.manner, told.ratio) == (Manner.MIXED, 1.0)


@pytest.mark.parametrize("share", [0.15, 0.3])
def test_a_misheard_script_is_not_taken_for_own_words(share):
    chance = random.Random(7)
    told = [reading(_misheard(SCRIPT, share, chance), SCRIPT).manner for _ in range(60)]
    assert sum(one is not Manner.OWN for one in told) >= 58


def _misheard(text, share, chance):
    words = text.split()
    heard = []
    for word in words:
        slip = chance.random() < share
        kind = chance.choice(["other", "letter", "lost", "more"]) if slip else ""
        heard += {
            "": [word],
            "other": [chance.choice(words)],
            "letter": [word[:-1] + chance.choice("aeinst")],
            "lost": [],
            "more": [word, chance.choice(words)],
        }[kind]
    return " ".join(heard)


def test_a_line_that_must_be_said_counts_only_word_for_word():
    line = "This call may be recorded so that we can train our people."
    assert kept_to("So, this call may be recorded so that we can train our people, all right?", line)
    assert not kept_to("Just so you know, we might tape this.", line)
