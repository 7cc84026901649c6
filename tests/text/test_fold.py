"""Names and words are found however they were typed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentassist.text.fold import fold, words

SCRIPTS = st.text(
    st.one_of(
        st.characters(min_codepoint=0x20, max_codepoint=0x24F),
        st.characters(min_codepoint=0x600, max_codepoint=0x6FF),
        st.characters(min_codepoint=0x900, max_codepoint=0x97F),
        st.characters(min_codepoint=0xC00, max_codepoint=0xC7F),
        st.sampled_from("\u200b\u200c\u200d\ufeff\u00ad\u2028\u3000０Ａ"),
    )
)


@pytest.mark.parametrize(
    ("typed", "same_as"),
    [
        ("Zoë Brenner", "zoe brenner"),
        ("ŁUKASZ Øster", "lukasz oster"),
        ("Straße", "strasse"),
        ("e\u0301clair", "éclair"),
        ("ＦＵＬＬ　ｗｉｄｔｈ", "full width"),
        ("co\u00adop\ufeff", "coop"),
        ("क़लम", "कलम"),
        ("हिन्दी", "हिंदी"),
        ("चाँद", "चांद"),
        ("क्\u200dष", "क्ष"),
        ("పాస్\u200cవర్డ్", "పాస్వర్డ్"),
        ("హిన్దీ", "హిందీ"),
        ("علي", "علی"),
        ("كريم", "کریم"),
        ("مُحَمَّد", "محمد"),
        ("محـــمد", "محمد"),
        ("آصف", "اصف"),
        ("ا\u0653صف", "اصف"),
        ("९८७", "987"),
        ("౧౨౩", "123"),
        ("۴۵۶", "456"),
        ("٤٥٦", "456"),
        ("  two\t\nlines\u00a0", "two lines"),
    ],
)
def test_what_looks_or_sounds_the_same_to_a_rep_is_the_same(typed, same_as):
    assert fold(typed) == fold(same_as) == unicodedata.normalize("NFC", fold(same_as))


@pytest.mark.parametrize("word", ["हिंदी", "पासवर्ड", "పాస్వర్డ్", "అన్న", "सम्मान", "کھاتہ", "میں"])
def test_vowel_signs_and_letters_that_matter_stay(word):
    assert fold(word) == word


def test_words_are_never_cut_at_a_vowel_sign():
    assert words("नमस्ते, पासवर्ड! పాస్వర్డ్; میرا-نام") == ("नमस्ते", "पासवर्ड", "పాస్వర్డ్", "میرا", "نام")


def test_words_keep_numbers_whole_and_drop_punctuation():
    assert words("Order №17/ab_c: “₹४२”") == ("order", "no17", "ab", "c", "42")


def test_nothing_has_no_words():
    assert fold("") == "" and words(" …\u200b ") == ()


def test_every_decimal_digit_of_every_script_is_ascii_afterwards():
    digits = [chr(code) for code in range(0x20000) if unicodedata.category(chr(code)) == "Nd"]
    assert all(fold(digit) == str(unicodedata.decimal(digit)) for digit in digits)


@given(SCRIPTS)
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text)


@given(SCRIPTS)
def test_case_never_matters(text):
    assert fold(text.casefold()) == fold(text)
