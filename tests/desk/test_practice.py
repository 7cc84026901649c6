"""A practice call is a call in everything but what is kept of it."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from agentassist.cli.rule_books import linter
from agentassist.content.resources import sample_company, schemas_folder
from agentassist.content.scenario_file import read_scenario
from agentassist.content.schema import Schemas
from agentassist.core import messages as m
from agentassist.core.call import HeldBy, Kind
from agentassist.core.effects import CopyExercise, PreparePractice, ReadExercises, TellPhone, WriteScorecard
from agentassist.core.left_out import Gap, LeftOut
from agentassist.core.practice import Rung
from agentassist.core.scenario import Act, Check, Level, Measure
from agentassist.core.screen import LegState, Place, Told, Undoable
from agentassist.core.sharing import Review, SharedRun, for_a_trainer
from agentassist.core.speech import Who
from agentassist.core.transfer import CameOf, HandStep
from agentassist.storage.store import open_reader
from agentassist.text.fold import words
from agentassist.training.equipment import callers
from tests.store_template import KEY

SCENARIO = read_scenario(sample_company() / "scenarios" / "the-second-cup.yaml", Schemas(schemas_folder()))
SKILLED = (
    (Path(__file__).parents[1] / "training" / "reps" / "the-second-cup.skilled.txt")
    .read_text("utf-8")
    .splitlines()
)


@pytest.fixture(scope="module")
def rosa():
    """Who plays the caller."""
    return callers(linter("en"), "en")


@pytest.fixture
def room(table):
    """The desk with the page of exercises open."""
    table.play(m.PracticeWanted())
    assert table.effects.pop() == ReadExercises()
    table.play(m.ExercisesRead((SCENARIO,)))
    return table


def key_of(table):
    return table.desk.screen.practice.key


def rings(table, rosa, *, hidden=False):
    table.play(m.BeginPractice(SCENARIO.id, hidden))
    assert table.effects.pop() == PreparePractice(SCENARIO.id, "en")
    return table.play(m.PracticeReady(SCENARIO.id, rosa))


@pytest.fixture
def ringing(room, rosa):
    rings(room, rosa)
    return room


@pytest.fixture
def talking(ringing):
    ringing.happens(Kind.ANSWERED, key_of(ringing))
    return ringing


def play_it(table, lines=SKILLED):
    """Say the lines, hold where they do."""
    for line in lines:
        if table.desk.screen.practice is None or table.desk.screen.practice.over:
            return
        if line.startswith("[hold"):
            hold(table, float(line.strip("[]").split()[1]))
        elif line.strip():
            table.play(m.SayLine(line))


def hold(table, seconds):
    key = key_of(table)
    table.happens(Kind.HELD, key, held_by=HeldBy.REP)
    table.wait(seconds - 1)
    table.happens(Kind.RESUMED, key, held_by=HeldBy.REP)


def end(table):
    return table.happens(Kind.ENDED, key_of(table))


def file(table):
    return table.play(m.ChooseOutcome("solved"), m.AnswerResolved("yes"), m.FinishWrapUp())


def rows(table):
    """Return how many rows each table of the cache has, but the one of runs."""
    with closing(open_reader(table.path, KEY)) as store:
        named = store._rows.all(
            "select name from sqlite_master where type = 'table' and sql not like '%virtual%'"
        )
        names = [
            name for (name,) in named if not name.startswith(("practice_run", "line_correction", "sqlite"))
        ]
        return {name: store._rows.number(f'select count(*) from "{name}"') for name in names}


def test_an_exercise_is_listed_as_nobody_has_tried_it(room):
    (exercise,) = room.desk.screen.bench.practice.exercises
    assert (exercise.id, exercise.rung, exercise.runs) == (SCENARIO.id, Rung.NEW, ())
    assert exercise.title == SCENARIO.title.say("en") and SCENARIO.caller.name in exercise.caller


def test_it_rings_in_the_window_like_any_call(ringing):
    screen = ringing.desk.screen
    assert screen.place is Place.CALL and screen.practice.title == SCENARIO.title.say("en")
    assert not screen.practice.answered and screen.bench.practice.waiting is False


def test_the_caller_answers_what_the_rep_says(talking):
    screen = talking.play(m.SayLine("Good morning, Deepa speaking. How can I help you?"))
    rep, caller = screen.practice.lines
    assert (rep.who, caller.who) == (Who.REP, Who.CALLER) and Act.GREET in rep.acts and caller.text


def test_nothing_is_said_to_a_phone_that_rings_or_to_somebody_on_hold(ringing):
    assert ringing.play(m.SayLine("Hello?")).practice.lines == ()
    ringing.happens(Kind.ANSWERED, key_of(ringing))
    ringing.happens(Kind.HELD, key_of(ringing), held_by=HeldBy.REP)
    assert ringing.play(m.SayLine("Hello?")).practice.lines == ()


def test_prompts_notes_and_the_hold_clock_are_those_of_a_real_call(talking):
    interaction = talking.desk.screen.notes.interaction_id
    talking.play(m.NoteTyped(interaction, "The second cup came broken.", 27))
    screen = talking.happens(Kind.HELD, key_of(talking), held_by=HeldBy.REP)
    assert screen.prompt is not None and screen.hold is not None and screen.notes.text


def test_a_test_hides_the_prompts(room, rosa):
    rings(room, rosa, hidden=True)
    screen = room.happens(Kind.ANSWERED, key_of(room))
    assert screen.practice.hidden and screen.prompt is None


def test_a_hold_that_is_over_is_borne_by_the_caller(talking):
    talking.play(m.SayLine("Good morning, may I put you on hold for a minute to look that up?"))
    hold(talking, 300.0)
    assert talking.desk.screen.practice.lines[-1].who is Who.CALLER
    end(talking)
    report = talking.store.practice_runs.report(talking.store.practice_runs.of("meera")[0].id)
    assert any(why == "hold" and by < 0 for why, by in report.moods[-1].moves)


def test_of_a_whole_call_nothing_is_kept_but_the_run(talking):
    before = rows(talking)
    talking.play(m.NoteTyped(talking.desk.screen.notes.interaction_id, "Send a new cup by Friday.", 25))
    play_it(talking)
    if not talking.desk.screen.practice.over:
        end(talking)
    file(talking)
    assert talking.desk.screen.practice is None and rows(talking) == before
    (run,) = talking.store.practice_runs.of("meera")
    assert run.exercise == SCENARIO.id and run.score >= 80
    talking.fall_over()
    assert talking.desk.screen.place is Place.DAY


def test_the_report_is_at_hand_once_the_call_is_filed(talking):
    play_it(talking)
    if not talking.desk.screen.practice.over:
        end(talking)
    screen = file(talking)
    report = screen.bench.practice.report
    assert report.score >= 80 and report.checks and report.goals and len(report.moods) >= len(SKILLED) - 1
    assert [notice.code for notice in screen.notices][-1] == Told.PRACTISED
    assert screen.bench.practice.exercises[0].rung is not Rung.NEW


def test_a_caller_who_has_had_enough_rings_off(talking):
    for _ in range(40):
        if talking.desk.screen.practice.over:
            break
        talking.play(m.SayLine("That is your own fault, you should have read the policy."))
    screen = talking.desk.screen
    assert screen.practice.over and screen.practice.score is not None and screen.practice.score < 40


def test_what_the_rep_mastered_and_could_take_back_is_as_before(talking):
    before = talking.desk._sitting.undo
    talking.play(m.SayLine("Good morning, Deepa speaking."), m.AddHeard("the cup is broken"))
    assert talking.desk._sitting.undo != before
    end(talking)
    file(talking)
    assert talking.desk._sitting.undo == before


def test_a_real_call_beside_it_is_kept_whole(talking):
    talking.happens(Kind.RINGING, "real", "+442079460777")
    talking.happens(Kind.ANSWERED, "real", "+442079460777")
    assert talking.desk.screen.practice is None
    talking.play(m.NoteTyped(talking.desk.screen.notes.interaction_id, "Wants a lid.", 12))
    (kept,) = [call for call in talking.store.calls.recent() if call.call_key == "real"]
    assert kept.answered_ms and talking.store.drafts.load(kept.id).note == "Wants a lid."


def test_nobody_practises_while_somebody_is_on_the_line(room):
    room.happens(Kind.RINGING, "real")
    screen = room.play(m.BeginPractice(SCENARIO.id))
    assert [notice.code for notice in screen.notices][-1] == Told.PRACTICE_LATER
    assert not any(isinstance(effect, PreparePractice) for effect in room.effects)


def test_a_real_call_that_comes_while_it_is_made_ready_is_first(room, rosa):
    room.play(m.BeginPractice(SCENARIO.id))
    room.happens(Kind.RINGING, "real")
    screen = room.play(m.PracticeReady(SCENARIO.id, rosa))
    assert screen.practice is None and len(screen.lines) == 1 and not screen.bench.practice.waiting


def test_a_line_that_was_misheard_is_put_right_and_the_score_follows(talking):
    talking.play(m.SayLine("Blue is a colour I like."))
    talking.play(m.HearAs(0, (Act.EMPATHISE,)))
    assert talking.desk.screen.practice.lines[0].acts == (Act.EMPATHISE,)
    end(talking)
    file(talking)
    was = talking.desk.screen.bench.practice.report
    screen = talking.play(m.HearAs(0, (Act.BLAME,)))
    now = screen.bench.practice.report
    assert now.run_id == was.run_id and now.moods[0].mood < was.moods[0].mood
    assert talking.store.practice_runs.report(now.run_id) == now


def test_a_line_once_put_right_is_heard_so_in_the_next_call(talking, rosa):
    talking.play(m.SayLine("Blue is a colour I like."))
    talking.play(m.HearAs(0, (Act.EMPATHISE,)))
    end(talking)
    file(talking)
    rings(talking, rosa)
    talking.happens(Kind.ANSWERED, key_of(talking))
    screen = talking.play(m.SayLine("blue is a colour I like"))
    assert screen.practice.lines[0].acts == (Act.EMPATHISE,)


def test_a_line_with_a_card_number_is_put_right_once_only(talking):
    said = "Your card is 4111 1111 1111 1111"
    talking.play(m.SayLine(said))
    talking.play(m.HearAs(0, (Act.EMPATHISE,)))
    talking.play(m.SayLine(said))
    assert Act.EMPATHISE not in talking.desk.screen.practice.lines[-2].acts
    assert talking.store.line_corrections.of("en", " ".join(words(said))) is None


def test_who_says_the_same_lines_in_the_next_run_is_told(talking, rosa):
    play_it(talking)
    end(talking)
    file(talking)
    assert talking.desk.screen.bench.practice.report.again == ()
    rings(talking, rosa)
    talking.happens(Kind.ANSWERED, key_of(talking))
    play_it(talking)
    end(talking)
    file(talking)
    again = talking.desk.screen.bench.practice.report.again
    assert len(again) >= 3 and set(again) <= set(SKILLED)


def test_a_run_is_rated_and_removed_and_comes_back(talking):
    end_with_a_run(talking)
    (run,) = talking.store.practice_runs.of("meera")
    assert talking.play(m.RateRun(run.id, 4)).bench.practice.report.rating == 4
    assert talking.store.practice_runs.of("meera")[0].rating == 4
    screen = talking.play(m.ForgetRun(run.id))
    assert screen.bench.practice.report is None and screen.undo is Undoable.RUN
    assert talking.store.practice_runs.of("meera") == ()
    talking.play(m.Undo())
    assert [one.id for one in talking.store.practice_runs.of("meera")] == [run.id]


def test_a_report_is_written_where_somebody_chose(talking):
    end_with_a_run(talking)
    (run,) = talking.store.practice_runs.of("meera")
    talking.play(m.WriteReport("/folder/run.pdf", run.id))
    wish = talking.effects.pop()
    assert isinstance(wish, WriteScorecard) and wish.report.run_id == run.id
    screen = talking.play(m.ReportWritten("run.pdf"))
    assert screen.notices[-1].code == Told.REPORT_WRITTEN


def end_with_a_run(table):
    table.play(m.SayLine("Good morning, Deepa speaking. What happened?"))
    end(table)
    file(table)


def test_a_call_nobody_answered_leaves_nothing(ringing):
    before = rows(ringing)
    screen = end(ringing)
    assert screen.practice is None and screen.place is Place.DAY and screen.bench.practice.report is None
    assert rows(ringing) == before and ringing.store.practice_runs.of("meera") == ()


def test_a_scenario_that_is_brought_in_is_listed_and_told(room):
    room.play(m.BringScenario("/folder/mine.yaml"))
    assert room.effects.pop() == ReadExercises("/folder/mine.yaml")
    screen = room.play(m.ExercisesRead((SCENARIO,), brought=SCENARIO.id))
    assert screen.notices[-1].code == Told.SCENARIO_BROUGHT
    room.play(m.GiveScenario(SCENARIO.id, "/folder/copy.yaml"))
    assert room.effects.pop() == CopyExercise(SCENARIO.id, "/folder/copy.yaml")


def test_what_stayed_out_of_a_story_is_told_until_another_is_brought(room):
    left_out = (LeftOut(Gap.VARIABLE, "Start", 4, "$calm"),)
    screen = room.play(m.ExercisesRead((SCENARIO,), brought=SCENARIO.id, left_out=left_out))
    assert screen.bench.practice.left_out == left_out
    assert room.play(m.PracticeWanted()).bench.practice.left_out == left_out
    assert room.play(m.ExercisesRead((SCENARIO,))).bench.practice.left_out == ()


def test_a_line_that_was_spoken_reaches_the_caller_as_a_typed_one_does(talking):
    screen = talking.play(m.Said(key_of(talking), Who.REP, "Good morning, Deepa speaking."))
    assert [line.who for line in screen.practice.lines] == [Who.REP, Who.CALLER]
    screen = talking.play(m.Said(key_of(talking), Who.CALLER, "Something from the loudspeaker."))
    assert len(screen.practice.lines) == 2


def test_calls_in_the_reps_own_language_come_first_and_then_the_easiest(room):
    hindi = replace(SCENARIO, id="hindi", lang="hi", level=Level.BEGINNER)
    easy, hard = replace(SCENARIO, id="z", level=Level.BEGINNER), replace(SCENARIO, id="a")
    screen = room.play(m.ExercisesRead((hindi, hard, easy)))
    assert [one.id for one in screen.bench.practice.exercises] == ["z", "a", "hindi"]


def test_what_was_compiled_for_a_call_is_kept(room):
    room.play(m.BeginPractice(SCENARIO.id), m.PracticeCompiled((("hash", "acts-en", b"{}"),)))
    assert room.store.compiled.get("hash") == b"{}"


def test_a_line_put_right_after_a_trainer_marked_the_run_leaves_the_marks_in_place(room, rosa):
    rubric = (*SCENARIO.rubric, Check("tone", 10, Measure.TRAINER))
    room.play(m.ExercisesRead((replace(SCENARIO, rubric=rubric),)))
    rings(room, rosa)
    room.happens(Kind.ANSWERED, key_of(room))
    end_with_a_run(room)
    report = room.desk.screen.bench.practice.report
    (place,) = for_a_trainer(report)
    room.play(m.SharedRunRead(SharedRun("meera", report, Review(report.run_id, "Asha", 0, ((place, 5),)))))
    room.play(m.OpenReport(report.run_id))
    now = room.play(m.HearAs(0, (Act.BLAME,))).bench.practice.report
    assert now.checks[place].value == 1.0 and now.moods[0].mood < report.moods[0].mood
    assert room.store.practice_runs.report(now.run_id) == now


def test_handing_on_is_practised_without_a_phone_and_leaves_nothing(talking):
    talking.effects.clear()
    screen = talking.play(m.HandOn(), m.HandTo("Billing", "1002"), m.RingColleague())
    assert screen.handing.leg is LegState.BY_HAND and not screen.handing.rings
    assert {one.order.source for one in talking.effects if isinstance(one, TellPhone)} <= {"manual"}
    screen = talking.play(m.TickHandStep(HandStep.INTRODUCE), m.LeaveCaller())
    assert screen.handing.came_of is CameOf.WARM
    assert rows(talking)["transfer"] == 0
