"""Numbers are understood as they are said, in four languages and in Latin letters."""

import pytest

from agentassist.text.number_words import numbers


@pytest.mark.parametrize(
    ("said", "tongue", "digits"),
    [
        ("two hundred and fifty", "en", ["250"]),
        ("two fifty", "en", ["250"]),
        ("twenty twenty-seven", "en", ["2027"]),
        ("four oh seven one", "en", ["4071"]),
        ("double five nine", "en", ["559"]),
        ("twelve thousand four hundred", "en", ["12400"]),
        ("5 lakh", "en", ["500000"]),
        ("साढे तीन सौ", "hi", ["350"]),
        ("डेढ हजार", "hi", ["1500"]),
        ("आठ आठ दो एक", "hi", ["8821"]),
        ("నూట యాభై", "te", ["150"]),
        ("పదిన్నరకి", "te", ["10.5"]),
        ("రెండు వేల ఐదు వందలు", "te", ["2500"]),
        ("ساڑھے سات", "ur", ["7.5"]),
        ("اسی دن کوئی بہتر راستہ", "ur", []),
        ("اسی ہزار", "ur", ["80000"]),
        ("saadhe teen sau", "hi-Latn", ["350"]),
        ("padakondu vandala yabhai", "te-Latn", ["1150"]),
        ("five , twelve", "en", ["5", "12"]),
        ("my number one and only", "en", ["1"]),
    ],
)
def test_a_number_in_words_is_read(said, tongue, digits):
    assert [one.digits for one in numbers(said.split(), tongue)] == digits


def test_words_that_only_sound_like_numbers_stay_words():
    assert not numbers(["apne", "saath", "rakhiye"], "hi-Latn")
