"""Suggestions never nag: one at a time, gone when stale, muted when unwanted, counted without names."""

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.effects import PrepareRules
from agentassist.core.phrase import FRESH_S
from agentassist.core.rulebook import RuleCount
from agentassist.phrasing.load import read_book
from agentassist.phrasing.matcher import BookMatcher

SAID = "Sorry, it is back-ordered."


@pytest.fixture
def call(table):
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    return table


def note(call, text, cursor=None, *, settled=False):
    interaction = call.desk.screen.card.interaction_id
    return call.play(m.NoteTyped(interaction, text, cursor, settled=settled)).phrase


def test_a_suggestion_goes_when_nothing_was_typed_for_a_while_and_does_not_come_back(call):
    assert call.play(m.SayTyped(SAID)).phrase
    call.wait(FRESH_S - 2)
    assert call.play(m.Ticked()).phrase
    assert call.play(m.Ticked()).phrase is None
    assert call.play(m.SayTyped(SAID + " Well.")).phrase is None


def test_a_suggestion_waits_while_its_date_is_looked_up(call):
    call.play(m.SayTyped(SAID), m.FillSuggestion())
    call.wait(2 * FRESH_S)
    assert call.play(m.Ticked()).phrase


def test_a_sentence_left_behind_is_not_spoken_of_any_more(call):
    assert note(call, SAID)
    assert note(call, f"{SAID} They will wait ")
    assert note(call, f"{SAID} They will wait. And pay later") is None


def test_going_back_to_a_sentence_brings_its_suggestion_back(call):
    text = f"{SAID} They will wait. And they pay later."
    assert note(call, text) is None
    assert note(call, text, len(SAID))


def test_a_word_being_typed_in_the_middle_of_a_note_is_left_alone(call):
    assert note(call, "It is back-ordered today.", len("It is back-ordered")) is None
    assert note(call, "It is back-ordered today.", len("It is back-ordered ")).flagged == "back-ordered"


def test_the_last_word_counts_once_the_field_is_left(call):
    assert note(call, "It is back-ordered") is None
    assert note(call, "It is back-ordered", settled=True)


def test_what_was_dismissed_three_times_stays_quiet_after_a_restart(table):
    for key in ("a", "b", "c"):
        table.happens(Kind.RINGING, key=key)
        table.play(m.ShowLine(key), m.SayTyped(SAID), m.DismissSuggestion())
    table.fall_over()
    table.happens(Kind.RINGING, key="d")
    assert table.play(m.ShowLine("d"), m.SayTyped(SAID)).phrase is None
    table.play(m.UnmuteRule("back-ordered"))
    assert table.play(m.SayTyped(SAID)).phrase


def test_a_dismissal_taken_back_does_not_count(call):
    call.play(m.SayTyped(SAID), m.DismissSuggestion(), m.Undo())
    assert call.store.rule_counts.dismissals("meera", "back-ordered") == 0
    assert call.store.rule_counts.all() == {"back-ordered": RuleCount(shown=1)}


def test_a_rule_is_counted_once_a_call_however_long_the_rep_types(call):
    for words in ("It is back-ordered ", "It is back-ordered now ", "Hm. ", "It is back-ordered "):
        call.play(m.SayTyped(words, typing=True))
    call.play(m.TakeSuggestion("It will be here."))
    assert call.store.rule_counts.all() == {"back-ordered": RuleCount(shown=1, taken=1)}


def test_the_rules_are_made_ready_beside_the_desk_before_the_first_sentence(call):
    wish = next(one for one in call.effects if isinstance(one, PrepareRules))
    assert wish.langs == ("en",)
    rule = {"id": "mine", "when": ["zzz"], "better": ["Yes."], "why": "Because."}
    book, _ = read_book({"lang": "en", "rules": [rule]})
    call.play(m.RulesReady(BookMatcher(book), (("hash", "phrasing-en", b"{}"),)))
    assert note(call, "This is zzz. ").rule == "mine"
    assert call.store.compiled.get("hash") == b"{}"


def test_rules_of_another_language_are_read_beside_the_desk_with_its_first_sentence(call):
    said = "यह हमारा काम नहीं है।"
    assert note(call, said) is None
    assert note(call, f"{said} ") is None
    asked = [one.langs for one in call.effects if isinstance(one, PrepareRules)]
    assert asked.count(("hi",)) == 1
    rule = {"id": "not-ours", "when": ["हमारा काम नहीं"], "better": ["मैं देखता हूँ।"], "why": "Because."}
    ready = m.RulesReady(BookMatcher(read_book({"lang": "hi", "rules": [rule]})[0]))
    assert call.play(ready).phrase.rule == "not-ours"
