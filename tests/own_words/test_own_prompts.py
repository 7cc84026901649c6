"""On its own set of prompts, in four languages and in Latin letters, the app hears what a rep says."""

import pytest

from tests.own_words.judged import f1, judged

HARD = {"paraphrase", "partial", "off", "wrong_fact"}
LANGUAGES = ("en", "hi", "te", "ur", "hi-Latn", "te-Latn")


@pytest.fixture(scope="module")
def lines():
    return list(judged())


@pytest.mark.parametrize("lang", LANGUAGES)
def test_points_said_in_other_words_are_found(lines, lang):
    assert f1([one for one in lines if one.lang == lang and one.kind in HARD]) >= 0.95


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_point_is_ticked_that_was_said_wrong_or_not_at_all(lines, lang):
    assert not [one.text for one in lines if one.lang == lang and one.told - one.covered]


def test_what_was_said_wrong_is_told(lines):
    wrong = [one for one in lines if one.kind == "wrong_fact" and len(one.all - one.covered) == 1]
    told = [one for one in wrong if one.all - one.covered <= one.wrong]
    assert len(told) / len(wrong) >= 0.9


def test_reading_out_is_told_from_own_words(lines):
    known = [one for one in lines if one.reading]
    right = [one for one in known if one.reading == one.told_reading]
    assert len(right) / len(known) >= 0.9
    assert not [one.text for one in known if {one.reading, one.told_reading} == {"read", "own"}]
