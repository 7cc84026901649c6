"""The rules that ship, tried by their own examples."""

import pytest

from agentassist.phrasing.load import read_book
from agentassist.phrasing.proof import prove

LANGUAGES = ("en", "hi", "hi-Latn", "te", "te-Latn", "ur")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_rule_flags_what_it_should_and_no_better_wording(shipped, lang):
    book, flaws = read_book(*shipped[lang])
    assert not flaws
    assert not prove(book)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_rule_has_examples_and_a_reason(books, lang):
    for rule in books[lang].rules:
        assert rule.bad and rule.fine and rule.better and rule.why and rule.tags, rule.id


def test_the_language_tells_whether_a_native_speaker_has_read_it(books):
    assert [books[lang].reviewed for lang in LANGUAGES] == [True] + [False] * (len(LANGUAGES) - 1)


def test_there_are_enough_rules(books):
    assert len(books["en"].rules) >= 300
    assert len(books["hi"].rules) >= 80
    assert len(books["hi-Latn"].rules) >= 40
    assert len(books["te"].rules) >= 80
    assert len(books["te-Latn"].rules) >= 40
    assert len(books["ur"].rules) >= 80
