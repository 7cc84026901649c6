"""The rep at one computer, the trainer at another: what each desk does and lets be known."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.call import HeldBy, Kind
from agentassist.core.effects import PreparePractice
from agentassist.core.pairing import (
    Door,
    DoorState,
    Invite,
    JoinDoor,
    Joining,
    JoinState,
    LeaveCall,
    OpenDoor,
    PartWays,
    Seat,
    Sorry,
    SpeakAsCaller,
    TellRep,
    TellTrainer,
)
from agentassist.core.scenario import Ending
from agentassist.core.screen import Told
from agentassist.core.stage import LineNow, Standing
from tests.desk.test_pairing import HELLO
from tests.desk.test_practice import SCENARIO, file, key_of, room, rosa

__all__ = ["room", "rosa"]
ADDRESS = "192.168.1.20"
RINGING = Standing(LineNow.RINGING, 40.0)


@pytest.fixture
def joined(table):
    """A rep who has joined; no scenario of the trainer's is known here."""
    table.play(m.JoinTrainer(ADDRESS, "CODE"))
    assert table.effects.pop() == JoinDoor(ADDRESS, "CODE")
    table.play(m.JoinChanged(Joining(JoinState.JOINED, ADDRESS)))
    return table


@pytest.fixture
def talking(joined, rosa):
    """They are on the line with the trainer's caller."""
    joined.play(m.Invited(SCENARIO, hidden=False))
    assert joined.effects.pop() == PreparePractice(SCENARIO.id, "en")
    joined.play(m.PracticeReady(SCENARIO.id, rosa))
    joined.happens(Kind.ANSWERED, key_of(joined))
    joined.play(m.SayLine(HELLO))
    return joined


@pytest.fixture
def waiting(room):
    """A trainer who waits."""
    room.play(m.PlayWanted(SCENARIO.id), m.PlayAway())
    assert room.effects.pop() == OpenDoor()
    room.play(m.DoorChanged(Door(DoorState.OPEN, (ADDRESS,), code="CODE")))
    return room


@pytest.fixture
def playing(waiting):
    """A trainer whose rep is on the line."""
    waiting.play(m.DoorChanged(Door(DoorState.JOINED)), m.RingRep(hidden=True))
    assert waiting.effects.pop() == Invite(SCENARIO.id, hidden=True)
    waiting.play(m.StandingCame(RINGING))
    return waiting


def told(table):
    return [effect.news for effect in table.effects if isinstance(effect, TellTrainer)]


def codes(table):
    return [notice.code for notice in table.desk.screen.notices]


def test_a_rep_sees_how_their_way_stands(table):
    assert table.play(m.JoinTrainer(ADDRESS, "x")).bench.practice.joining.state is JoinState.JOINING
    screen = table.play(m.JoinChanged(Joining(JoinState.JOINED, ADDRESS)))
    assert screen.bench.practice.joining.address == ADDRESS and codes(table) == [Told.PAIR_JOINED]
    assert table.play(m.JoinChanged(Joining())).bench.practice.joining == Joining()
    assert codes(table)[-1] == Told.PAIR_PARTED


def test_who_does_not_come_in_is_not_told_that_somebody_left(table):
    table.play(m.JoinTrainer(ADDRESS, "x"), m.JoinChanged(Joining()))
    assert codes(table) == [] and table.desk.screen.bench.practice.joining == Joining()


def test_the_trainer_is_told_of_every_step_and_of_nothing_else(talking):
    talking.play(m.TrainerPlayed(SpeakAsCaller("Good morning.")))
    talking.play(m.NoteTyped(talking.desk.screen.notes.interaction_id, "Private.", 8), m.SearchTyped("cup"))
    talking.happens(Kind.HELD, key_of(talking), held_by=HeldBy.REP)
    news = told(talking)
    assert [one.now for one in news] == [
        LineNow.RINGING,
        *[LineNow.TALKING] * 3,
        LineNow.HELD,
    ]
    assert [len(one.lines) for one in news] == [0, 0, 1, 2, 2]
    assert "Private" not in repr(news)


def test_the_trainers_words_are_the_callers(talking):
    screen = talking.play(m.TrainerPlayed(SpeakAsCaller("It is about my wife.")))
    assert screen.practice.played and screen.practice.lines[-1].text == "It is about my wife."
    assert screen.stage is None and "jean" in told(talking)[-1].told


def test_a_trainer_who_rings_off_leaves_the_rep_their_run(talking):
    talking.play(m.TrainerPlayed(LeaveCall()))
    file(talking)
    (run,) = talking.store.practice_runs.of("meera")
    assert talking.store.practice_runs.report(run.id).ending is Ending.HUNG_UP
    assert told(talking)[-1].now is LineNow.OVER


@pytest.mark.parametrize("end", [m.JoinChanged(Joining()), m.LeaveTrainer()])
def test_a_line_that_is_lost_in_the_middle_ends_the_call_and_keeps_the_run(talking, end):
    screen = talking.play(end)
    assert screen.practice.over and screen.practice.score is not None
    assert screen.bench.practice.joining == Joining()
    file(talking)
    (run,) = talking.store.practice_runs.of("meera")
    assert talking.store.practice_runs.report(run.id).ending is Ending.LINE_LOST


def test_a_line_that_is_lost_while_it_rings_leaves_nothing(joined, rosa):
    joined.play(m.Invited(SCENARIO, hidden=False), m.PracticeReady(SCENARIO.id, rosa))
    screen = joined.play(m.JoinChanged(Joining()))
    assert screen.practice is None and not screen.lines and not joined.store.practice_runs.of("meera")


def test_a_line_that_is_lost_while_it_is_made_ready_never_rings(joined, rosa):
    joined.play(m.Invited(SCENARIO, hidden=False), m.JoinChanged(Joining()))
    screen = joined.play(m.PracticeReady(SCENARIO.id, rosa))
    assert not screen.lines and not screen.bench.practice.waiting


def test_a_rep_on_a_call_is_not_rung_and_the_trainer_is_told(joined):
    joined.happens(Kind.RINGING, "real")
    screen = joined.play(m.Invited(SCENARIO, hidden=False))
    assert told(joined) == [Sorry.BUSY] and len(screen.lines) == 1


def test_a_real_call_that_comes_first_is_first(joined, rosa):
    joined.play(m.Invited(SCENARIO, hidden=False))
    joined.happens(Kind.RINGING, "real")
    screen = joined.play(m.PracticeReady(SCENARIO.id, rosa))
    assert told(joined) == [Sorry.BUSY] and screen.practice is None


def test_a_call_that_cannot_be_made_ready_is_told(joined):
    joined.play(m.Invited(SCENARIO, hidden=False), m.PracticeFailed(SCENARIO.id))
    assert told(joined) == [Sorry.SCENARIO] and not joined.desk.screen.bench.practice.waiting


def test_nobody_who_has_not_been_joined_plays_anything(table):
    screen = table.play(
        m.Invited(SCENARIO, hidden=False), m.TrainerPlayed(SpeakAsCaller("Hello?")), m.LeaveTrainer()
    )
    assert not screen.lines and not told(table)
    assert not any(isinstance(one, PreparePractice | PartWays) for one in table.effects)


def test_a_call_practised_alone_is_nobody_elses(joined, rosa):
    joined.play(
        m.ExercisesRead((SCENARIO,)), m.BeginPractice(SCENARIO.id), m.PracticeReady(SCENARIO.id, rosa)
    )
    joined.happens(Kind.ANSWERED, key_of(joined))
    screen = joined.play(m.SayLine(HELLO), m.TrainerPlayed(SpeakAsCaller("Hello?")))
    assert len(screen.practice.lines) == 2 and not told(joined)


def test_a_card_number_does_not_leave_the_computer(talking):
    screen = talking.play(m.SayLine("Your card is 4111 1111 1111 1111, is that right?"))
    assert "4111" in screen.practice.lines[-1].text and "4111 1111" not in repr(told(talking))


def test_who_no_longer_waits_for_a_call_is_not_rung_by_it_later(joined, rosa):
    joined.play(m.Invited(replace(SCENARIO, id="theirs"), hidden=False), m.JoinChanged(Joining()))
    joined.play(m.ExercisesRead((SCENARIO,)), m.BeginPractice(SCENARIO.id))
    screen = joined.play(m.PracticeReady("theirs", rosa), m.PracticeFailed("theirs"))
    assert not screen.lines and screen.bench.practice.waiting
    assert joined.play(m.PracticeReady(SCENARIO.id, rosa)).lines


def test_a_call_of_the_reps_own_does_not_take_the_trainers_away(joined, rosa):
    joined.play(m.ExercisesRead((SCENARIO,)), m.Invited(replace(SCENARIO, id="theirs"), hidden=False))
    joined.play(m.BeginPractice(SCENARIO.id), m.PracticeReady("theirs", rosa))
    assert joined.desk.screen.practice.played


def test_whoever_joins_waits_for_nobody_and_whoever_waits_has_joined_nobody(waiting):
    screen = waiting.play(m.JoinTrainer(ADDRESS, "CODE"))
    assert screen.stage is None and waiting.effects.pop() == JoinDoor(ADDRESS, "CODE")
    waiting.play(m.JoinChanged(Joining(JoinState.JOINED, ADDRESS)), m.PlayWanted(SCENARIO.id))
    screen = waiting.play(m.PlayAway())
    assert screen.bench.practice.joining == Joining() and waiting.effects.pop() == OpenDoor()
    assert waiting.play(m.PlayHere(hidden=False)).stage.seat is Seat.AWAY


def test_a_trainer_sees_where_they_wait_and_who_came(waiting):
    stage = waiting.desk.screen.stage
    assert (stage.seat, stage.door.state, stage.door.code) == (Seat.AWAY, DoorState.OPEN, "CODE")
    stage = waiting.play(m.DoorChanged(Door(DoorState.JOINED))).stage
    assert stage.door.state is DoorState.JOINED and codes(waiting) == [Told.PAIR_JOINED]


def test_what_the_trainer_does_goes_to_the_rep(playing):
    playing.play(m.PlayPart(SpeakAsCaller("Hello.")))
    assert playing.effects.pop() == TellRep(SpeakAsCaller("Hello."))
    assert playing.desk.screen.practice is None


def test_a_trainers_own_runs_and_calls_stay_as_they_were(playing):
    playing.play(m.StandingCame(Standing(LineNow.OVER, 50.0, score=80)))
    assert not playing.store.practice_runs.of("meera") and not playing.store.calls.recent()


@pytest.mark.parametrize(
    ("why", "code"), [(Sorry.BUSY, Told.PAIR_BUSY), (Sorry.SCENARIO, Told.PAIR_SCENARIO)]
)
def test_a_rep_who_cannot_take_the_call_is_told_of(waiting, why, code):
    waiting.play(m.DoorChanged(Door(DoorState.JOINED)), m.RingRep(hidden=False))
    assert waiting.desk.screen.stage.waiting
    screen = waiting.play(m.StandingCame(why))
    assert not screen.stage.waiting and codes(waiting)[-1] == code


def test_a_rep_who_is_gone_leaves_the_trainer_with_what_was_seen(playing):
    screen = playing.play(m.DoorChanged(Door()))
    assert screen.stage.standing.now is LineNow.OVER and codes(playing)[-1] == Told.PAIR_PARTED
    playing.effects.clear()
    playing.play(m.PlayPart(SpeakAsCaller("Hello?")), m.RingRep(hidden=False))
    assert not playing.effects


def test_who_has_joined_stays_for_the_next_call(playing):
    playing.play(m.StandingCame(Standing(LineNow.OVER, 50.0)))
    stage = playing.play(m.PlayWanted(SCENARIO.id)).stage
    assert stage.door.state is DoorState.JOINED and stage.standing is None
    playing.play(m.RingRep(hidden=False))
    assert playing.effects.pop() == Invite(SCENARIO.id, hidden=False)


def test_a_trainer_who_puts_the_part_away_waits_for_nobody(waiting):
    assert waiting.play(m.StopPlaying()).stage is None
    assert waiting.effects.pop() == PartWays()
    assert waiting.play(m.DoorChanged(Door(DoorState.JOINED))).stage is None


def test_a_trainer_who_waits_can_choose_again(waiting):
    stage = waiting.play(m.PlayWanted(SCENARIO.id)).stage
    assert stage.seat is Seat.CHOOSING and waiting.effects.pop() == PartWays()


def test_a_code_that_was_not_used_in_time_is_told_and_made_anew(waiting):
    assert waiting.play(m.DoorChanged(Door(DoorState.EXPIRED))).stage.door.state is DoorState.EXPIRED
    waiting.play(m.PlayAway())
    assert waiting.effects.pop() == OpenDoor()
