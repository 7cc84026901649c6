"""No word of the four scripts is cut or lost on its way into the index, as common tools do."""

import re

import pytest
from rapidfuzz.utils import default_process
from sqlcipher3 import dbapi2

from agentassist.text.fold import words

WHOLE = ("पासवर्ड", "किताबें", "పాస్వర్డ్", "వస్తుంది", "پارسل", "पृष्ठ", "క్షమించండి")
"""Words with vowel signs and viramas."""


@pytest.mark.parametrize("word", WHOLE)
def test_a_word_with_vowel_signs_stays_one_word(word):
    assert len(words(word)) == 1
    assert words(f"{word}, {word}।") == words(word) * 2


@pytest.mark.parametrize("word", ["पासवर्ड", "పాస్వర్డ్"])
def test_the_tools_we_do_not_cut_with_would_have_cut_it(word):
    assert re.findall(r"\w+", word) != [word]
    assert default_process(word) != word
    assert cut_by_fts5(word, "unicode61") != [word]


@pytest.mark.parametrize("word", [word for word in WHOLE if words(word) == (word,)])
def test_the_cut_of_our_full_text_table_agrees(word):
    assert cut_by_fts5(word, "unicode61 remove_diacritics 2 categories 'L* N* Co M*'") == [word]


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("సాఫ్ట్\u200cవేర్", "సాఫ్ట్వేర్"),
        ("क्\u200dष", "क्ष"),
        ("می\u200cخواہم", "میخواہم"),
        ("re\u00adfund", "refund"),
        ("\ufeffrefund", "refund"),
        ("\u202erefund\u202c", "refund"),
    ],
)
def test_an_invisible_character_neither_cuts_a_word_nor_makes_another(typed, plain):
    assert words(typed) == words(plain)
    assert len(words(typed)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("हिन्दी", "हिंदी"),
        ("सम्पर्क", "संपर्क"),
        ("रिफ़ंड", "रिफंड"),
        ("पहुँच", "पहुंच"),
        ("\u095bरूरी", "ज\u093cरूरी"),
        ("సమ్పర్క", "సంపర్క"),
        ("اُردُو", "اردو"),
        ("كي", "کی"),
        ("آرڈر", "ارڈر"),
        ("رقـــم", "رقم"),
        ("१२३", "123"),
        ("౧౨౩", "123"),
        ("۱۲۳", "123"),
        ("Café", "cafe"),
        ("ＲＥＦＵＮＤ", "refund"),
    ],
)
def test_two_ways_of_writing_a_word_are_one_word(one, other):
    assert words(one) == words(other)


@pytest.mark.parametrize(("one", "other"), [("दिन", "दीन"), ("కల", "కాల"), ("बल", "बाल")])
def test_a_vowel_sign_that_makes_another_word_is_kept(one, other):
    assert words(one) != words(other)


def test_signs_between_words_belong_to_none():
    assert words("पता?नाम|दाम।") == ("पता", "नाम", "दाम")
    assert words("رقم؟ کارڈ، آرڈر۔") == words("رقم کارڈ آرڈر")


def cut_by_fts5(text: str, tokenizer: str) -> list[str]:
    db = dbapi2.connect(":memory:")
    db.execute(f'CREATE VIRTUAL TABLE page USING fts5(text, tokenize="{tokenizer}")')
    db.execute("CREATE VIRTUAL TABLE term USING fts5vocab(page, 'instance')")
    db.execute("INSERT INTO page VALUES (?)", (text,))
    cut = [row[0] for row in db.execute("SELECT term FROM term ORDER BY offset")]
    db.close()
    return cut
