"""Which language the rep is typing."""

import pytest

from agentassist.text.language import language


@pytest.mark.parametrize(
    ("text", "hint", "lang"),
    [
        ("hello", "", "en"),
        ("hello", "hi", "en"),
        ("nahi", "hi-Latn", "hi-Latn"),
        ("refund", "te-Latn", "te-Latn"),
        ("refund", "ur-Latn", "hi-Latn"),
        ("Your refund is on its way.", "hi-Latn", "en"),
        ("OK जी हाँ", "en", "hi"),
        ("आपका refund cancel नहीं होगा", "", "hi"),
        ("Please hand this over to Ms अनीता", "", "en"),
        ("?", "te", "en"),
    ],
)
def test_letters_and_small_words_tell_the_language_and_the_hint_settles_the_rest(text, hint, lang):
    assert language(text, hint) == lang


@pytest.mark.parametrize(
    "text",
    [
        "Aapka order kal tak pahunch jayega.",
        "refund nhi hoga",
        "Sorry sir, system down hai",
        "Main abhi check karti hoon",
        "jaldi boliye",
        "Policy mein aisa likha hai",
        "maaf kijiye, galti hamari thi",
    ],
)
def test_hindi_in_latin_letters_is_known_without_a_hint(text):
    assert language(text) == "hi-Latn"


@pytest.mark.parametrize(
    "text",
    [
        "Mee order repu vastundi.",
        "refund ivvalemu andi",
        "Sorry sir, system pani cheyadam ledu",
        "konchem agandi",
        "Policy lo ala undi",
    ],
)
def test_telugu_in_latin_letters_is_known_without_a_hint(text):
    assert language(text) == "te-Latn"


@pytest.mark.parametrize(
    "text",
    [
        "Listen to me.",
        "Hang on a sec",
        "To be honest, he sat in the main hall.",
        "Par for the course, do come in.",
        "She had a bad day at the bar and sold the sale items",
        "Mr Kar and Mrs Rao both rang about the same order",
        "Ring me back at ten, or mail us the form",
        "Thanks, bye!",
        "Refund done",
        "They hate the hat, the mat and that pen",
    ],
)
def test_english_stays_english(text):
    assert language(text) == "en"
