"""Quiet suggestions: held back until a model was asked, and never lost to a model that is away."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.effects import JudgePhrase, UseModel
from agentassist.core.preferences import MeaningBy
from agentassist.core.rulebook import RuleCount
from agentassist.phrasing.load import read_book
from agentassist.phrasing.matcher import BookMatcher
from tests.desk.conftest import RULES

SAID = "Sorry, it is back-ordered."
RUDE = {
    "id": "rude",
    "when": ["shut up"],
    "better": ["One moment, please."],
    "why": "Nobody is to be shouted at.",
    "severity": "3",
}


@pytest.fixture
def call(table):
    table.preferences = replace(table.preferences, meaning=MeaningBy.INSTALLED, quiet=True)
    table.fall_over()
    book, _ = read_book(RULES | {"rules": [*RULES["rules"], RUDE]})
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    table.play(m.RulesReady(BookMatcher(book)))
    return table


def asked(call):
    return [one.sentence for one in call.effects if isinstance(one, JudgePhrase)]


def says(call, wants_rewording, sentence=None):
    return call.play(m.PhraseJudged(sentence or asked(call)[-1], wants_rewording)).phrase


def test_a_suggestion_waits_for_the_model_and_shows_where_it_agrees(call):
    assert call.play(m.SayTyped(SAID)).phrase is None
    assert asked(call) == [SAID]
    assert says(call, True).rule == "back-ordered"
    assert call.play(m.SayTyped(SAID)).phrase and len(asked(call)) == 1


def test_where_the_model_does_not_agree_nothing_shows_or_is_counted(call):
    call.play(m.SayTyped(SAID))
    assert says(call, False) is None
    assert call.play(m.SayTyped(SAID)).phrase is None
    assert len(asked(call)) == 1 and call.store.rule_counts.all() == {}


def test_what_is_serious_shows_at_once(call):
    assert call.play(m.SayTyped("Shut up. It is back-ordered.")).phrase.rule == "rude"
    assert asked(call) == []


def test_what_is_serious_shows_in_a_sentence_the_model_finds_fine(call):
    call.play(m.SayTyped(SAID))
    says(call, False)
    assert call.play(m.SayTyped(f"{SAID} Shut up!")).phrase.rule == "rude"


def test_an_answer_about_another_sentence_is_dropped(call):
    call.play(m.SayTyped(SAID), m.SayTyped("It is here."))
    assert says(call, True, SAID) is None
    call.play(m.SayTyped("It is back-ordered."))
    assert says(call, True, SAID) is None


def test_a_suggestion_stays_while_its_sentence_is_typed_on(call):
    call.play(m.SayTyped("It is back-ordered "))
    assert says(call, True)
    longer = "It is back-ordered until May, as I have just seen."
    assert call.play(m.SayTyped(longer)).phrase
    assert asked(call)[-1] == longer
    assert says(call, False) is None


def test_what_shows_of_one_sentence_stays_while_the_next_is_judged(call):
    call.play(m.SayTyped(SAID))
    says(call, True)
    both = f"{SAID} That is back-ordered too."
    phrase = call.play(m.SayTyped(both)).phrase
    assert phrase.sentence == (0, len(SAID)) and asked(call)[-1] == "That is back-ordered too."
    assert says(call, False).sentence == (0, len(SAID))


def test_after_the_last_sentence_the_one_before_is_asked_about(call):
    call.play(m.SayTyped(f"{SAID} That is back-ordered too."))
    assert says(call, False) is None
    assert asked(call) == ["That is back-ordered too.", SAID]
    assert says(call, True).sentence == (0, len(SAID))


def test_a_model_hears_no_card_number_or_address(call):
    call.play(m.SayTyped("It is back-ordered for asha@example.com, order 447100, card 4111 1111 1111 1111."))
    (told,) = asked(call)
    assert "back-ordered" in told
    assert not [one for one in ("asha", "447100", "4111") if one in told]
    assert says(call, True).rule == "back-ordered"


def test_the_age_of_a_suggestion_counts_from_the_last_key(call):
    call.play(m.SayTyped(SAID))
    call.wait(18)
    assert says(call, True)
    call.wait(1)
    assert call.play(m.Ticked()).phrase is None


def test_while_a_date_is_filled_in_nothing_is_taken_away(call):
    call.play(m.SayTyped("It is back-ordered "))
    says(call, True)
    call.play(m.SayTyped("It is back-ordered until May."), m.FillSuggestion())
    assert says(call, False).rule == "back-ordered"


def test_a_payment_is_not_disturbed_by_a_late_answer(call):
    call.play(m.SayTyped(SAID), m.TakePayment(on=True))
    assert says(call, True) is None


def test_each_rule_is_counted_once_when_it_shows(call):
    call.play(m.SayTyped(SAID))
    says(call, True)
    assert call.store.rule_counts.all() == {"back-ordered": RuleCount(shown=1)}


@pytest.mark.parametrize("choice", [{"quiet": False}, {"meaning": MeaningBy.OFF}])
def test_without_the_choice_or_a_model_the_rule_alone_decides(call, choice):
    call.play(m.SetPreferences(replace(call.preferences, **choice)))
    assert call.play(m.SayTyped(SAID)).phrase and asked(call) == []


def test_the_model_learns_once_the_choice_is_made(call):
    before = len([one for one in call.effects if isinstance(one, UseModel)])
    loud = replace(call.preferences, quiet=False)
    call.play(m.SetPreferences(loud), m.SetPreferences(replace(loud, quiet=True)))
    assert len([one for one in call.effects if isinstance(one, UseModel)]) == before + 2


def test_what_the_model_learned_is_kept(call):
    call.play(m.JudgeTaught((("stamp", "judge-en", b"numbers"),)))
    assert call.store.compiled.get("stamp") == b"numbers"
