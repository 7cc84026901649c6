"""The caller listens, softens, refuses and hangs up; the same lines give the same call."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agentassist.core.scenario import Act, Ending
from agentassist.training.mood import TOO_SOON
from agentassist.training.rehearsal import Held, Said
from tests.training.conftest import GOOD


def play(rosa, scenario, *lines, seed=0):
    entries = [line if isinstance(line, Held) else Said(line) for line in lines]
    return rosa.play(scenario, entries, seed)


def test_a_caller_who_is_heard_agrees_and_says_goodbye(rosa, scenario):
    call = play(rosa, scenario, *GOOD)
    assert call.ending is Ending.CLOSED
    assert call.solution == "spare" and call.confirmed
    assert call.mood > scenario.mood.start


def test_the_same_lines_give_the_same_call_and_another_seed_other_words(rosa, scenario):
    calls = [play(rosa, scenario, *GOOD, seed=seed) for seed in (7, 7, *range(8, 20))]
    assert calls[0] == calls[1]
    assert len({tuple(turn.caller for turn in call.turns) for call in calls}) > 1


def test_what_is_asked_for_comes_out_and_what_is_withheld_stays_until_the_mood_is_better(rosa, scenario):
    call = play(rosa, scenario, "Since when is it dark?", "How many guests come tonight?")
    assert call.told == {"since"}
    assert "Since Tuesday." in call.turns[0].caller
    call = play(rosa, scenario, *GOOD[:4], "How many guests come tonight?")
    assert "guests" in call.told


def test_saying_back_what_was_told_counts_and_saying_back_nothing_does_not(rosa, scenario):
    call = play(rosa, scenario, *GOOD[:4])
    assert call.read_back == {"since", "switch"} and Act.READBACK in call.turns[-1].acts
    empty = play(rosa, scenario, *GOOD[:3], "So if I understood you, it is about a lamp, is that right?")
    assert not empty.read_back and Act.READBACK not in empty.turns[-1].acts


def test_the_mood_stays_below_its_ceiling_until_the_rep_has_listened(rosa, scenario):
    kind = (
        "How frustrating for you.",
        "I am so sorry.",
        "I can book an engineer.",
        "Thank you for telling me.",
    ) * 3
    assert play(rosa, scenario, *kind[:8]).mood <= scenario.mood.ceiling_until_readback


def test_a_solution_is_refused_by_somebody_nobody_has_listened_to(rosa, scenario):
    call = play(rosa, scenario, "Good evening.", "I can send you a spare.")
    assert not call.solution
    assert "spare one tonight" not in call.turns[-1].caller


def test_the_same_kind_word_counts_for_less_each_time_and_a_fault_never_does(rosa, scenario):
    kind = play(rosa, scenario, *["I am so sorry."] * 3)
    rises = [move.by for turn in kind.turns for move in turn.moves if move.why == Act.APOLOGISE]
    assert rises == sorted(rises, reverse=True) and rises[0] > rises[-1]
    blamed = play(rosa, scenario, "You must have dropped it.", "You must have dropped it.")
    falls = [move.by for turn in blamed.turns for move in turn.moves if move.why == Act.BLAME]
    assert len(set(falls)) == 1


def test_small_talk_too_soon_costs_and_small_talk_in_a_good_mood_is_kind(rosa, scenario):
    line = "How is the weather with you today?"
    for start, why, kind in ((45, TOO_SOON, False), (60, Act.SMALLTALK, True)):
        turn = play(rosa, replace(scenario, mood=replace(scenario.mood, start=start)), line).turns[0]
        assert Act.SMALLTALK in turn.acts
        assert [move.by > 0 for move in turn.moves if move.why == why] == [kind]


def test_a_scenario_says_itself_who_likes_small_talk_in_any_mood(rosa, scenario):
    mood = replace(scenario.mood, start=20, weights=((Act.SMALLTALK, 4.0),))
    turn = play(rosa, replace(scenario, mood=mood), "How is the weather with you today?").turns[0]
    assert (Act.SMALLTALK, 4.0) in [(move.why, move.by) for move in turn.moves]


def test_whoever_is_blamed_again_and_again_hangs_up_and_hears_nothing_more(rosa, scenario):
    call = play(rosa, scenario, *["You must have dropped it."] * 5)
    assert call.ending is Ending.HUNG_UP
    assert len(call.turns) < 5


def test_waiting_over_what_they_bear_costs_and_a_short_hold_does_not(rosa, scenario):
    short, long = (play(rosa, scenario, "Good evening.", Held(seconds)) for seconds in (20, 90))
    assert short.mood == short.turns[0].mood
    assert long.mood < long.turns[0].mood and long.turns[-1].caller


def test_a_line_that_nobody_understands_is_asked_about_twice_and_then_they_begin_anew(rosa, scenario):
    call = play(rosa, scenario, "Good evening.", *["Blorp wubble."] * 3)
    assert call.turns[-1].acts == (Act.UNKNOWN,)
    assert scenario.opening[0].say("en") in call.turns[-1].caller
    assert all(scenario.opening[0].say("en") not in turn.caller for turn in call.turns[1:3])


def test_an_explanation_of_the_matter_is_not_taken_for_something_unclear(rosa, scenario):
    call = play(rosa, scenario, "Good evening.", "The bulb sits loose in many of them.")
    assert call.turns[-1].acts == () and call.turns[-1].caller


def test_what_is_asked_for_may_stand_beside_the_question(rosa, scenario):
    call = play(rosa, scenario, "Good evening.", "I wonder about the bulb. Could you tell me?")
    assert "switch" in call.told


def test_a_choice_that_is_asked_is_a_question_too(rosa, scenario):
    call = play(rosa, scenario, "Good evening.", "Would you rather try the bulb or the plug?")
    assert "switch" in call.told


def test_a_no_that_holds_the_facts_is_no_saying_back(rosa, scenario):
    call = play(rosa, scenario, *GOOD[:3], "I am not able to send a bulb for Tuesday.")
    assert not call.read_back


def test_a_way_out_named_in_saying_back_is_not_yet_taken(rosa, scenario):
    call = play(
        rosa, scenario, *GOOD[:3], "So dark since Tuesday, and you asked about a spare, is that right?"
    )
    assert call.read_back and not call.solution


def test_a_label_put_right_changes_the_whole_call_after_it(rosa, scenario):
    call = play(rosa, scenario, "Good evening.", "Blorp wubble.")
    better = rosa.corrected(call, 1, [Act.EMPATHISE])
    assert better.turns[1].acts == (Act.EMPATHISE,)
    assert better.mood > call.mood
    assert better.turns[1].entry == Said("Blorp wubble.", (Act.EMPATHISE,))


def test_what_happens_at_the_callers_side_is_told_in_its_turn(rosa, scenario):
    call = play(rosa, scenario, *GOOD[:4])
    assert call.turns[3].caller.startswith("Sorry, that was the door.")


def test_passing_a_caller_on_ends_the_call(rosa, scenario):
    call = play(rosa, scenario, "I am transferring you to the lamp team.", "Hello?")
    assert call.ending is Ending.PASSED_ON_COLD and len(call.turns) == 1


@pytest.mark.parametrize("line", ["", "🙂🙂🙂", "...", "x", "no " * 5_000, "\ud800", "﷽ مرحبا", "क्ष " * 300])
def test_whatever_is_typed_is_answered_in_a_sentence(rosa, scenario, line):
    call = play(rosa, scenario, "Good evening.", line)
    assert call.turns[-1].caller


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.one_of(st.text(max_size=60), st.sampled_from(GOOD)), max_size=20), st.integers())
def test_no_lines_at_all_break_a_call(rosa, scenario, lines, seed):
    call = play(rosa, scenario, *lines, seed=seed)
    assert 0 <= call.mood <= 100
    assert len(call.turns) <= scenario.mood.patience_turns
    assert call.ending or len(call.turns) == len(lines)


def test_telling_a_caller_to_take_their_time_is_no_silence_on_the_line(rosa, scenario):
    turn = play(rosa, scenario, "There's no hurry, take your time.").turns[0]
    assert Act.SILENCE not in turn.acts and play(rosa, scenario, "...").turns[0].acts == (Act.SILENCE,)
