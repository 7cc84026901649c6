from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.call import HeldBy, Kind
from agentassist.core.effects import Listen
from agentassist.core.preferences import Preferences
from agentassist.core.speech import Hearing, Who

CHOICES = Preferences(rep="meera", region="GB")
AGREED = replace(CHOICES, listen=True, speech_model="/models/small")
SECOND = "+442079460125"


@pytest.fixture
def call(table):
    """A call on which the rep agreed to listening."""
    table.play(m.SetPreferences(AGREED))
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    table.play(m.HearingChanged("c1", Hearing.LISTENING))
    return table


def heard(table, text, who=Who.CALLER, key="c1"):
    return table.play(m.Said(key, who, text))


def asked(table):
    return [one for one in table.effects if isinstance(one, Listen)]


def test_nothing_listens_unless_the_rep_agreed_and_chose_a_model(table):
    for choices in (CHOICES, replace(AGREED, speech_model=""), replace(AGREED, listen=False)):
        table.play(m.SetPreferences(choices))
        table.happens(Kind.RINGING)
        assert table.happens(Kind.ANSWERED).listening is None
        table.happens(Kind.ENDED)
    assert asked(table) == []


def test_listening_begins_with_the_first_word_and_ends_with_the_last(table):
    table.play(m.SetPreferences(AGREED))
    assert table.happens(Kind.RINGING).listening is None
    assert table.happens(Kind.ANSWERED).listening.hearing is Hearing.STARTING
    assert table.happens(Kind.ENDED).listening is None
    assert asked(table) == [Listen("c1", "/models/small"), Listen()]


def test_nobody_listens_while_the_caller_waits(call):
    held = call.happens(Kind.HELD, held_by=HeldBy.REP)
    assert held.listening.hearing is Hearing.HELD
    call.happens(Kind.RESUMED, held_by=HeldBy.REP)
    assert asked(call)[1:] == [Listen(), Listen("c1", "/models/small")]


def test_one_key_pauses_for_this_call_and_forgets_what_was_heard(call):
    heard(call, "My kettle arrived cracked.")
    paused = call.play(m.PauseHearing())
    assert (paused.listening.hearing, paused.listening.offered) == (Hearing.PAUSED, "")
    assert asked(call)[-1] == Listen()
    assert heard(call, "It leaks at the base.").listening.offered == ""
    call.play(m.PauseHearing(paused=False))
    assert asked(call)[-1] == Listen("c1", "/models/small")


def test_after_trouble_the_same_key_tries_again(call):
    assert call.play(m.HearingChanged("c1", Hearing.FAILED)).listening.hearing is Hearing.FAILED
    assert call.play(m.PauseHearing(paused=False)).listening.hearing is Hearing.STARTING
    assert asked(call)[-2:] == [Listen(), Listen("c1", "/models/small")]


def test_switching_it_off_ends_it_at_once(call):
    assert call.play(m.SetPreferences(replace(AGREED, listen=False))).listening is None
    assert asked(call)[-1] == Listen()


def test_what_the_rep_says_is_looked_at_like_what_they_type(call):
    assert heard(call, "I am afraid it is back-ordered.", Who.REP).phrase.rule == "back-ordered"


def test_a_suggestion_that_the_rep_may_be_filling_is_left_alone(call):
    typed = call.play(m.SayTyped("It is back-ordered.")).phrase
    assert heard(call, "Well, that one is back-ordered too, I see.", Who.REP).phrase is typed
    assert heard(call, "Let me look.", Who.REP).phrase is typed


def test_what_the_caller_says_is_no_phrase_of_the_rep(call):
    assert heard(call, "You told me it is back-ordered.").phrase is None


def test_what_the_caller_said_is_offered_and_one_key_keeps_it(call):
    offered = heard(call, "Hello. My kettle arrived cracked.").listening.offered
    assert offered == "My kettle arrived cracked."
    screen = call.play(m.AddHeard(offered))
    assert (screen.prompt.heard, screen.listening.offered) == ((offered,), "")


def test_a_word_or_two_are_not_offered(call):
    assert heard(call, "Yes. Hello?").listening.offered == ""


def test_a_long_line_is_cut_to_what_the_list_takes(call):
    offered = heard(call, "and then " * 40).listening.offered
    assert len(offered) <= 120
    assert offered.endswith("…")


def test_a_card_number_said_in_two_breaths_is_never_seen(call):
    heard(call, "My card is 4111 1111.")
    assert heard(call, "1111 1111 it says here.").listening.offered == "My card is •••• 1111 it says here."


def test_nothing_that_was_heard_is_kept(call):
    call.play(m.NoteTyped("id-1", "Cracked."))
    kept = call.store.drafts.load("id-1")
    heard(call, "My kettle arrived cracked.")
    heard(call, "I will ring you back tomorrow.", Who.REP)
    assert kept is not None
    assert call.store.drafts.load("id-1") == kept
    call.fall_over()
    assert "arrived cracked" not in repr(call.desk.screen)


def test_words_of_the_last_call_never_reach_the_next(call):
    call.happens(Kind.ENDED)
    call.play(m.FinishWrapUp())
    call.happens(Kind.RINGING, "c2", SECOND)
    call.happens(Kind.ANSWERED, "c2", SECOND)
    assert heard(call, "My kettle arrived cracked.").listening.offered == ""
    call.play(m.HearingChanged("c1", Hearing.FAILED))
    assert call.desk.screen.listening.hearing is Hearing.STARTING


def test_an_article_that_answers_the_caller_is_offered(call, told):
    call.play(*told())
    assert heard(call, "I want a refund for a late delivery.").offer.article_id == "refunds"
