"""Somebody at this computer plays the caller, and the rep's call is the practice call they know."""

import pytest

from agentassist.core import messages as m
from agentassist.core.call import HeldBy, Kind
from agentassist.core.effects import PreparePractice
from agentassist.core.pairing import (
    HearRepAs,
    LeaveCall,
    NudgeMood,
    PartKind,
    Seat,
    SpeakAsCaller,
    TickPart,
)
from agentassist.core.scenario import Act, Ending
from agentassist.core.screen import Place, Told
from agentassist.core.speech import Who
from agentassist.core.stage import LineNow
from tests.desk.test_practice import SCENARIO, SKILLED, end, file, hold, key_of, room, rosa, rows

__all__ = ["room", "rosa"]
HELLO = "Good morning, Deepa speaking. How can I help you?"


@pytest.fixture
def part(room):
    """The part of Walter Penhale, in hand."""
    room.play(m.PlayWanted(SCENARIO.id))
    return room


@pytest.fixture
def talking(part, rosa):
    """Played at this computer, the rep has answered."""
    part.play(m.PlayHere(hidden=False))
    assert part.effects.pop() == PreparePractice(SCENARIO.id, "en")
    part.play(m.PracticeReady(SCENARIO.id, rosa))
    part.happens(Kind.ANSWERED, key_of(part))
    return part


def do(table, *wishes):
    return table.play(*(m.PlayPart(wish) for wish in wishes))


def told(table, fact):
    return next(one for one in table.desk.screen.stage.facts if one.id == fact).told


def say(table, line):
    """Say a line as the rep, and what is on offer as the caller."""
    table.play(m.SayLine(line))
    offer = table.desk.screen.stage.standing.offer
    return do(table, SpeakAsCaller(offer)) if offer else table.desk.screen


def test_who_takes_a_part_has_its_facts_and_checks_before_them(part):
    stage = part.desk.screen.stage
    assert stage.seat is Seat.CHOOSING and stage.standing is None and "Walter Penhale" in stage.caller
    assert len(stage.facts) == len(SCENARIO.facts) and len(stage.checks) == len(SCENARIO.rubric)
    assert stage.checks[0].check.critical


def test_it_rings_at_the_rep_like_any_practice_call(part, rosa):
    assert part.play(m.PlayHere(hidden=True)).stage.waiting
    screen = part.play(m.PracticeReady(SCENARIO.id, rosa))
    assert screen.place is Place.CALL and screen.practice.played and screen.practice.hidden
    assert screen.stage.standing.now is LineNow.RINGING and not screen.stage.waiting


def test_the_rep_hears_what_the_player_says_and_not_what_was_offered(talking):
    screen = talking.play(m.SayLine(HELLO))
    assert [line.who for line in screen.practice.lines] == [Who.REP] and screen.stage.standing.offer
    screen = do(talking, SpeakAsCaller("  Hello,\nis that the teapot people? "))
    assert screen.practice.lines[-1].text == "Hello, is that the teapot people?"
    assert screen.stage.standing.offer == ""


def test_the_player_sees_what_comes_of_each_line(talking):
    talking.play(m.SayLine(HELLO))
    before = talking.desk.screen.stage.standing
    after = say(talking, "I am so sorry to hear that, that must be so hard for you.").stage.standing
    assert (
        after.mood > before.mood and after.score != before.score and len(after.values) == len(SCENARIO.rubric)
    )


def test_facts_are_ticked_as_they_come_out_and_by_hand(talking):
    talking.play(m.SayLine(HELLO))
    do(talking, SpeakAsCaller("It is about my wife. Two cups came."))
    assert told(talking, "jean") and told(talking, "cups") and not told(talking, "wish")
    do(talking, TickPart(PartKind.FACT, "wish", on=True), TickPart(PartKind.FACT, "cups", on=False))
    assert told(talking, "wish") and not told(talking, "cups")
    screen = do(
        talking, TickPart(PartKind.SOLUTION, "one-cup", on=True), TickPart(PartKind.SOLVED, "", on=True)
    )
    assert screen.stage.standing.solution == "one-cup" and screen.stage.standing.confirmed


def test_the_player_puts_a_line_right_and_nudges_the_mood(talking):
    talking.play(m.SayLine("Blue is a colour I like."))
    before = talking.desk.screen.stage.standing.mood
    screen = do(talking, HearRepAs(0, (Act.EMPATHISE,)))
    assert screen.stage.standing.lines[0].acts == (Act.EMPATHISE,) and screen.stage.standing.mood > before
    assert do(talking, NudgeMood(-7.5)).stage.standing.mood == screen.stage.standing.mood - 7.5
    assert do(talking, NudgeMood(-9e9)).stage.standing.mood > 0
    assert do(talking, HearRepAs(99, ())).stage == talking.desk.screen.stage


def test_nobody_is_heard_while_the_line_is_held(talking):
    talking.play(m.SayLine(HELLO))
    talking.happens(Kind.HELD, key_of(talking), held_by=HeldBy.REP)
    screen = do(talking, SpeakAsCaller("Hello?"))
    assert screen.stage.standing.now is LineNow.HELD and len(screen.practice.lines) == 1
    talking.happens(Kind.RESUMED, key_of(talking), held_by=HeldBy.REP)
    assert len(do(talking, SpeakAsCaller("Hello?")).practice.lines) == 2


def test_a_long_hold_is_felt(talking):
    say(talking, "Good morning, may I put you on hold to look that up?")
    before = talking.desk.screen.stage.standing.mood
    hold(talking, 300.0)
    assert talking.desk.screen.stage.standing.mood < before


def test_who_takes_every_offer_gives_a_skilled_rep_the_score_they_have_earned(talking):
    before = rows(talking)
    for line in SKILLED:
        if line.startswith("[hold"):
            hold(talking, float(line.strip("[]").split()[1]))
        elif line.strip():
            say(talking, line)
    end(talking)
    assert talking.desk.screen.stage.standing.now is LineNow.OVER
    screen = file(talking)
    (run,) = talking.store.practice_runs.of("meera")
    assert run.score >= 80 and run.exercise == SCENARIO.id and rows(talking) == before
    report = screen.bench.practice.report
    assert report.ending is Ending.CLOSED and report.score == screen.stage.standing.score


def test_a_player_who_rings_off_ends_the_call_and_the_run_is_the_reps(talking):
    say(talking, HELLO)
    screen = do(talking, LeaveCall())
    assert screen.practice.over and screen.stage.standing.ending is Ending.HUNG_UP
    assert do(talking, SpeakAsCaller("Hello?")).practice.lines == screen.practice.lines
    file(talking)
    assert len(talking.store.practice_runs.of("meera")) == 1


def test_a_rep_who_rings_off_ends_it_too(talking):
    say(talking, HELLO)
    end(talking)
    assert talking.desk.screen.stage.standing.now is LineNow.OVER
    assert talking.desk.screen.stage.standing.ending is None


def test_a_call_nobody_answered_is_over_for_the_player_too(part, rosa):
    part.play(m.PlayHere(hidden=False), m.PracticeReady(SCENARIO.id, rosa))
    screen = do(part, LeaveCall())
    assert screen.practice is None and screen.stage.standing.now is LineNow.OVER
    assert part.store.practice_runs.of("meera") == ()


def test_another_call_follows(talking):
    say(talking, HELLO)
    assert talking.play(m.PlayWanted(SCENARIO.id)).stage.standing is not None
    do(talking, LeaveCall())
    screen = talking.play(m.PlayWanted(SCENARIO.id))
    assert screen.stage.standing is None and screen.stage.seat is Seat.CHOOSING


def test_a_part_put_away_leaves_no_caller_on_the_line(talking):
    say(talking, HELLO)
    screen = talking.play(m.StopPlaying())
    assert screen.stage is None and screen.practice.over


def test_a_part_put_away_while_it_is_made_ready_never_rings(part, rosa):
    part.play(m.PlayHere(hidden=False))
    screen = part.play(m.StopPlaying(), m.PracticeReady(SCENARIO.id, rosa))
    assert screen.stage is None and not screen.lines and not screen.bench.practice.waiting


def test_nobody_plays_while_somebody_real_is_on_the_line(part):
    part.happens(Kind.RINGING, "real")
    screen = part.play(m.PlayHere(hidden=False))
    assert screen.notices[-1].code == Told.PRACTICE_LATER and not screen.stage.waiting
    assert not any(isinstance(effect, PreparePractice) for effect in part.effects)


def test_what_the_player_does_while_a_real_call_is_shown_is_not_kept_and_the_real_call_is(talking):
    say(talking, HELLO)
    talking.happens(Kind.RINGING, "real", "+442079460777")
    talking.happens(Kind.ANSWERED, "real", "+442079460777")
    do(talking, SpeakAsCaller("Are you there?"), LeaveCall())
    (kept,) = talking.store.calls.recent()
    assert kept.call_key == "real" and kept.answered_ms
    assert talking.desk.screen.stage.standing.now is LineNow.OVER


def test_a_line_put_right_in_the_report_keeps_what_the_player_said(talking):
    say(talking, "Blue is a colour I like.")
    do(talking, LeaveCall())
    file(talking)
    was = talking.desk.screen.bench.practice.report
    now = talking.play(m.HearAs(0, (Act.BLAME,))).bench.practice.report
    assert now.lines[-1] == was.lines[-1] and now.moods[0].mood < was.moods[0].mood
    assert now.ending is Ending.HUNG_UP


def test_a_call_practised_alone_after_that_has_its_own_caller_again(talking, rosa):
    say(talking, HELLO)
    do(talking, LeaveCall())
    file(talking)
    talking.play(m.StopPlaying(), m.BeginPractice(SCENARIO.id), m.PracticeReady(SCENARIO.id, rosa))
    talking.happens(Kind.ANSWERED, key_of(talking))
    screen = talking.play(m.SayLine(HELLO))
    assert not screen.practice.played and screen.practice.lines[-1].who is Who.CALLER
