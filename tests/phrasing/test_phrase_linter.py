"""What the rep is told while typing."""

import pytest

from agentassist.phrasing.linter import Linter
from agentassist.phrasing.load import read_book


def test_back_ordered_asks_when_it_will_be_there(linter):
    found = linter.best("it's back-ordered", typing=False)
    assert "{date}" in found.better
    assert [(slot.name, slot.question) for slot in found.slots] == [("date", "When will it be there?")]


@pytest.mark.parametrize("text", ["I can't wait to hear how it goes.", "i cant wait", "Can’t wait!"])
def test_looking_forward_is_not_a_refusal(linter, text):
    assert not linter.lint(text)


def test_a_date_the_rep_already_named_is_not_asked_again(linter):
    found = linter.lint("We can't deliver that until 4 May.")[0]
    assert "4 May" in found.better
    assert not found.slots


@pytest.mark.parametrize(
    "text", ["Hello. We CAN’T help, sorry", "Hello. we cant help, sorry", "Hello. We\u200b can't help"]
)
def test_the_mark_sits_on_what_was_typed(linter, text):
    found = linter.best(text, typing=False)
    assert text[found.start : found.end] == found.flagged
    assert found.flagged.casefold().startswith("we")
    assert found.flagged.endswith("help")
    assert text[slice(*found.sentence)] == text[7:]


def test_nothing_is_said_while_a_word_is_being_typed(linter):
    assert linter.best("That item is unavailable", typing=True) is None
    assert linter.best("That item is unavailable ", typing=True).flagged == "unavailable"
    assert linter.best("That item is unavailable.", typing=True) is not None


def test_a_sentence_in_the_making_has_not_ended_before_its_last_word(linter):
    assert linter.best("Hold on", typing=False) is not None
    assert linter.best("Hold on t", typing=True) is None


def test_a_word_in_the_making_is_not_any_word(linter):
    assert linter.best("I can't w", typing=True) is None
    assert linter.best("I can't wait", typing=True) is None
    assert linter.best("I can't reach ", typing=True) is not None


def test_the_better_wording_also_takes_the_place_of_the_word_in_the_making(linter):
    text = "Hi. It's back-ordered so we wi"
    assert text[slice(*linter.best(text, typing=True).sentence)] == "It's back-ordered so we wi"


def test_an_unfinished_word_hides_nothing_before_it(linter):
    assert linter.best("it's back-ordered so we wi", typing=True).rule == "future-out-of-stock"


def test_one_suggestion_the_most_serious(linter):
    text = "Unfortunately it's late. You failed to sign it. Hopefully it works."
    assert linter.best(text, typing=False).rule == "blame-you-failed"


def test_of_equals_the_last_typed_counts(linter):
    assert linter.best("It's sold out. It's back-ordered.", typing=False).flagged == "back-ordered"


def test_a_muted_rule_is_silent(linter):
    muted = frozenset({"future-out-of-stock"})
    assert linter.best("it's back-ordered", typing=False, muted=muted) is None


def test_what_the_rule_excuses_is_left_alone_and_the_rest_is_not(with_phrases):
    linter = with_phrases("can't {word}", unless=["can't wait"])
    assert not linter.lint("I can't wait")
    assert [found.flagged for found in linter.lint("I can't wait but I can't come")] == ["can't come"]


def test_a_rule_for_chats_is_silent_on_calls(with_phrases):
    linter = with_phrases("hang on", channels=["chat"])
    assert linter.lint("hang on", channel="chat")
    assert linter.lint("hang on")
    assert not linter.lint("hang on", channel="call")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("यह नहीं हो सकता।", "hi-refusal-cannot"),
        ("नमस्ते। तुम रुको।", "hi-honorific"),
        ("నేను ఇది చేయలేను.", "te-refusal-cannot"),
        ("میں یہ نہیں کر سکتا۔", "ur-refusal-cannot"),
        ("ميں يہ نہيں كر سكتا", "ur-refusal-cannot"),
    ],
)
def test_every_language_is_read_in_its_own_script(linter, text, rule):
    assert rule in [found.rule for found in linter.lint(text)]


def test_a_vowel_makes_another_word(with_phrases):
    linter = with_phrases("दिन", lang="hi")
    assert linter.lint("दो दिन")
    assert not linter.lint("दीन")


def test_a_text_in_two_languages_is_judged_sentence_by_sentence(linter):
    rules = [found.rule for found in linter.lint("We cannot help. यह नहीं हो सकता।")]
    assert rules[0].startswith("refusal")
    assert "hi-refusal-cannot" in rules


@pytest.mark.parametrize("text", ["Ye NAHIN ho sakta", "ye nhi ho skta", "Yeh nahi, ho sakta"])
def test_a_romanised_word_is_known_in_every_spelling_and_marked_as_typed(with_phrases, text):
    found = with_phrases("nahi ho sakta", lang="hi-Latn").best(text, typing=False)
    assert text.endswith(found.flagged)
    assert found.flagged.casefold().startswith("n")


def test_romanised_urdu_is_judged_as_romanised_hindi(with_phrases):
    assert with_phrases("nahi ho sakta", lang="hi-Latn").lint("refund nahi ho sakta", "ur-Latn")


@pytest.mark.parametrize("text", ["", "   ", "…", "\n\n", "?!", "\u200d"])
def test_nothing_typed_is_nothing_to_say(linter, text):
    assert linter.lint(text) == ()
    assert linter.best(text, typing=True) is None


def test_only_the_changed_sentence_is_judged_again(linter):
    linter.lint("We are here. It's late. Thank you.")
    hits = linter._matchers["en"].hits
    before = hits.cache_info().misses
    linter.lint("We are here. It's very late. Thank you.")
    assert hits.cache_info().misses == before + 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I can't do it.", True),
        ("I can't do it, and I'll ask Mia.", False),
        ("I can't do it. I'll ask Mia.", False),
        ("I'll ask Mia. I can't do it.", True),
        ("I can't do it. It's late. I'll ask Mia.", True),
    ],
)
def test_what_follows_a_refusal_may_redeem_it(text, told):
    rule = {"id": "cannot", "when": ["can't {word}"], "better": ["Sure."], "why": "why"}
    book, flaws = read_book({"lang": "en", "redeem": ["i will"], "rules": [rule]})
    assert not flaws
    assert bool(Linter.of(book).lint(text)) is told


def test_a_rule_may_have_its_own_redemption_or_none():
    rules = [{"id": "cannot", "when": ["can't {word}"], "better": ["Sure."], "why": "why", "redeem": []}]
    book, _ = read_book({"lang": "en", "redeem": ["i will"], "rules": rules})
    assert Linter.of(book).lint("I can't do it, and I'll ask Mia.")
