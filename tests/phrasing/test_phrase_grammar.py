"""What a trainer may write in a phrase."""

import pytest

from agentassist.phrasing.flaw import Reason
from agentassist.phrasing.grammar import Grammar, PhraseError
from agentassist.phrasing.pattern import needed


@pytest.mark.parametrize(
    ("phrase", "hit", "missed"),
    [
        ("out of stock", "It's out of stock.", "We have stock."),
        ("(out of stock|sold out)", "All sold out!", "All sold."),
        ("sorry [about that] but", "Sorry about that, but no", "sorry about this but"),
        ("can't .. until", "We cannot send that big old one until May", "can't a b c d e f g until"),
        ("^ hold on $", "Hold on.", "Please hold on."),
        ("^ hold on $", "hold on?", "hold on there"),
        ("you ?", "and you?", "and you."),
        ("{we} can't", "WE CAN’T", "they can't"),
        ("in {number} days", "in 4.5 days", "in some days"),
        ("the {word} is", "The kettle is here", "the is"),
        ("until {date?} then", "until monday then", "until friday then"),
        ("until {date?} then", "until then", "until now"),
        ("it's fine", "it is fine", "its not fine"),
        ("back-ordered", "back ordered", "ordered back"),
        ("don't", "dont", "do"),
        ("not ship*", "it's not shipping", "it's not worship"),
        ("be *ing", "it will be ringing", "it will be ringings"),
        ("back*", "it's back-ordered", "a setback"),
    ],
)
def test_a_phrase_finds_what_it_says_and_nothing_else(with_phrases, phrase, hit, missed):
    linter = with_phrases(phrase, macros={"we": "(i|we)", "date": "monday"})
    assert linter.lint(hit)
    assert not linter.lint(missed)


def test_a_gap_does_not_reach_into_the_next_clause(with_phrases):
    assert not with_phrases("can't .. until").lint("I can't; wait until May")


@pytest.mark.parametrize(
    ("phrase", "hit", "missed"),
    [
        ("*లేను", "నేను చేయలేను.", "నేను చేయలేనా?"),
        ("చేయలే* [అండి] $", "ఇది చేయలేము అండి", "చేయలేము అనను"),
        ("హోల్డ్*", "హోల్డ్\u200cలో", "హోలీ"),
    ],
)
def test_a_verb_that_says_not_within_is_found_by_its_part(with_phrases, phrase, hit, missed):
    linter = with_phrases(phrase, lang="te")
    assert linter.lint(hit)
    assert not linter.lint(missed)


def test_a_word_in_the_making_has_no_ending_yet(with_phrases):
    assert with_phrases("wait*").best("please wait", typing=True) is None


def test_a_word_is_found_whole(with_phrases):
    assert not with_phrases("art").lint("start the party")


@pytest.mark.parametrize(
    ("phrase", "reason"),
    [
        ("(out of", Reason.OPEN_BRACKET),
        ("out]", Reason.STRAY_BRACKET),
        ("{nobody} can't", Reason.NO_MACRO),
        ("{round} can't", Reason.ENDLESS_MACRO),
        ("{open", Reason.STRAY_BRACKET),
        ("a*", Reason.BAD_PART),
        ("pre*fix", Reason.BAD_PART),
        ("*mid*", Reason.BAD_PART),
        ("", Reason.NOTHING_TO_MATCH),
        ("  ,  ", Reason.NOTHING_TO_MATCH),
    ],
)
def test_a_phrase_that_cannot_be_read_says_why(phrase, reason):
    with pytest.raises(PhraseError) as refused:
        Grammar({"round": "a {round}"}).parse(phrase)
    assert refused.value.reason is reason


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("we can't ship", [{"ship"}, {"can"}, {"not"}, {"we"}]),
        ("(ship|send) it", [{"ship", "send"}, {"it"}]),
        ("(we ship|send it) now", [{"ship", "send"}, {"now"}]),
        ("we .. [tomorrow]", [{"we"}]),
        ("(we|{number}) ..", []),
        ("we ship*", [{"ship*"}, {"we"}]),
        ("never *ing", [{"never"}, {"*ing"}]),
    ],
)
def test_only_sentences_with_all_telling_words_are_tried(phrase, words):
    assert list(needed(Grammar({}).parse(phrase))) == words
