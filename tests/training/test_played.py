"""A person plays the caller: the engine hears and feels, and what comes out is theirs to say."""

import pytest

from agentassist.core.scenario import Act, Ending
from agentassist.training import played
from agentassist.training.played import TRAINER, Played
from agentassist.training.rehearsal import Held, Said
from tests.training.conftest import GOOD

ASKED = "Since when is it dark?"


def play(rosa, scenario, *lines):
    """Return a call in which the rep said these, and nobody has answered the last."""
    part = played.begun(rosa, scenario)
    for line in lines:
        part = played.entered(rosa, part, line if isinstance(line, Held) else Said(line))
    return part


def answered(rosa, scenario, *lines):
    """Return a call in which every offer was taken."""
    part = played.begun(rosa, scenario)
    for line in lines:
        part = played.entered(rosa, part, line if isinstance(line, Held) else Said(line))
        part = played.spoke(part, part.offer.caller) if part.offer else part
    return part


def test_whoever_takes_every_offer_plays_the_caller_as_they_are(rosa, scenario):
    call = rosa.play(scenario, [Said(line) for line in GOOD])
    part = played.ended(answered(rosa, scenario, *GOOD), None)
    assert [(turn.caller, turn.told, turn.mood) for turn in part.call.turns] == [
        (turn.caller, turn.told, turn.mood) for turn in call.turns
    ]
    assert (part.call.ending, part.call.solution, part.call.confirmed) == (Ending.CLOSED, "spare", True)


def test_a_line_is_heard_and_felt_before_anybody_answers(rosa, scenario):
    part = play(rosa, scenario, ASKED)
    turn = part.call.turns[-1]
    assert Act.ASK_INFO in turn.acts and not turn.caller and not part.call.told
    assert "Since Tuesday." in part.offer.caller


def test_other_words_tell_the_facts_that_they_name_and_agree_to_nothing(rosa, scenario):
    part = play(rosa, scenario, *GOOD[:5])
    own = played.spoke(part, "It went dark on Tuesday, that's all I know.")
    assert own.offer is None and "since" in own.call.told and not own.call.solution
    assert own.call.turns[-1].caller.startswith("It went dark")


def test_two_lines_in_a_row_are_one_answer(rosa, scenario):
    part = played.spoke(played.spoke(play(rosa, scenario, ASKED), "Well."), "Who is asking?")
    assert part.call.turns[-1].caller == "Well. Who is asking?"


def test_nobody_listens_to_a_caller_without_end(rosa, scenario):
    part = play(rosa, scenario, ASKED)
    for _ in range(50):
        part = played.spoke(part, "And then. " * 90)
    assert len(part.call.turns[-1].caller) <= played.ANSWER_MOST


def test_nothing_is_said_before_the_reps_first_line(rosa, scenario):
    begun = played.begun(rosa, scenario)
    assert played.spoke(begun, "Hello?") is begun and played.nudged(begun, 5.0) is begun
    assert played.told(begun, "since", on=True) is begun and played.agreed(begun, on=True) is begun


@pytest.mark.parametrize(
    ("tick", "seen"),
    [
        (lambda part, on: played.told(part, "since", on=on), lambda call: "since" in call.told),
        (lambda part, on: played.took(part, "spare", on=on), lambda call: call.solution == "spare"),
        (lambda part, on: played.agreed(part, on=on), lambda call: call.confirmed),
    ],
)
def test_what_is_ticked_happened_until_it_is_unticked(rosa, scenario, tick, seen):
    part = play(rosa, scenario, "Good evening.")
    on = tick(part, True)
    assert not seen(part.call) and seen(on.call)
    later = played.entered(rosa, on, Said("I see."))
    assert seen(later.call) and not seen(tick(later, False).call)


def test_what_no_scenario_knows_is_not_ticked(rosa, scenario):
    part = play(rosa, scenario, "Good evening.")
    assert played.told(part, "moon", on=True) is part and played.took(part, "moon", on=True) is part


def test_a_fact_that_was_ticked_can_be_said_back(rosa, scenario):
    part = play(rosa, scenario, "Good evening, tell me.")
    for fact in ("since", "switch"):
        part = played.told(part, fact, on=True)
    part = played.entered(rosa, part, Said(GOOD[3]))
    assert part.call.read_back == {"since", "switch"}


def test_a_nudge_moves_the_mood_and_what_follows_starts_from_there(rosa, scenario):
    part = play(rosa, scenario, "Good evening.")
    down = played.nudged(played.nudged(part, -5.0), -5.0)
    assert down.call.mood == part.call.mood - 10
    (move,) = [one for one in down.call.turns[-1].moves if one.why == TRAINER]
    assert move.by == -10
    assert played.nudged(down, 10.0).call.turns[-1].moves == part.call.turns[-1].moves
    assert played.entered(rosa, down, Said("I see.")).call.turns[-1].mood < part.call.mood
    assert played.nudged(part, -1_000.0).call.mood == 0


def test_a_line_put_right_keeps_what_the_player_made_of_it(rosa, scenario):
    part = answered(rosa, scenario, "Blue is a colour I like.", ASKED)
    part = played.nudged(played.told(part, "switch", on=True), 4.0)
    mended = played.corrected(rosa, part, 0, (Act.EMPATHISE,))
    assert [turn.caller for turn in mended.call.turns] == [turn.caller for turn in part.call.turns]
    assert mended.call.told == part.call.told and mended.call.mood > part.call.mood
    assert mended.call.turns[0].acts == (Act.EMPATHISE,) and mended.offer is None


def test_a_caller_at_the_end_of_their_patience_leaves_only_when_the_player_does(rosa, scenario):
    part = play(rosa, scenario, *["That is your own fault."] * 8)
    assert part.leaves and part.call.ending is None
    assert played.ended(part, Ending.HUNG_UP).call.ending is Ending.HUNG_UP
    assert played.ended(part, None).call.ending is None


def test_a_call_that_was_closed_is_closed_whoever_rings_off(rosa, scenario):
    part = answered(rosa, scenario, *GOOD)
    assert not part.leaves
    for how in (None, Ending.HUNG_UP, Ending.LINE_LOST):
        assert played.ended(part, how).call.ending is Ending.CLOSED


def test_waiting_too_long_is_felt_and_answered_by_the_player(rosa, scenario):
    part = played.entered(rosa, answered(rosa, scenario, "Good evening."), Held(400.0))
    assert part.offer is not None and not part.call.turns[-1].caller
    assert played.spoke(part, "At last!").call.turns[-1].caller == "At last!"
    assert isinstance(part, Played)
