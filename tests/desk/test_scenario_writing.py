"""Writing a scenario at the desk: what is shown, and what is asked of the files beside it."""

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.screen import Told, Undoable
from agentassist.core.writing import Add, DraftRow, Put, ScenarioForm, Take, TextFault, Trial
from agentassist.core.writing_effects import (
    BeginWriting,
    KeepScenario,
    LookAtScenario,
    PlayDemoReps,
    PutBackScenario,
    ReadDrafts,
    TakeOutScenario,
)

NOTE = "Lakshmi's lid cracked on arrival. She wants a new one by Friday, order 4417."


@pytest.fixture
def writing(table):
    """The desk with a new scenario open."""
    table.play(m.NewScenario("en"))
    wish = table.effects.pop()
    assert isinstance(wish, BeginWriting) and wish.lang == "en"
    table.play(m.WritingOpened(wish.writing_id, "title: One\n"))
    return table


def opened(table):
    return table.desk.screen.bench.writing


def looked(typed, text="title: Two\n", faults=()):
    return m.ScenarioLooked(typed, text, ScenarioForm("en"), faults)


def test_what_there_is_to_begin_with_is_asked_for_and_shown(table):
    table.play(m.WritingsWanted())
    assert table.effects.pop() == ReadDrafts()
    screen = table.play(m.DraftsRead((DraftRow("d", "Half done"),), ("mine",), ("hi", "en", "ur")))
    shelf = screen.bench.writings
    assert (
        shelf.drafts[0].title == "Half done" and shelf.own == ("mine",) and shelf.langs == ("en", "hi", "ur")
    )


@pytest.mark.parametrize(
    ("message", "wish"),
    [
        (m.CopyScenario("cup"), {"exercise": "cup", "own": False}),
        (m.ChangeScenario("cup"), {"exercise": "cup", "own": True, "writing_id": "cup"}),
        (m.OpenWriting("d"), {"writing_id": "d", "exercise": ""}),
    ],
)
def test_each_beginning_opens_its_own_text(table, message, wish):
    table.play(message)
    asked = table.effects.pop()
    assert all(getattr(asked, name) == value for name, value in wish.items())


def test_what_is_typed_is_looked_at_and_what_comes_of_it_is_shown(writing):
    typed = m.ScenarioTyped(opened(writing).id, "title: One\n", (Put("title", ("Two",)),))
    writing.play(typed)
    assert writing.effects.pop() == LookAtScenario(typed)
    fault = TextFault(1, 1, "title", "too-short", "1")
    writing.play(looked(typed, faults=(fault,)))
    now = opened(writing)
    assert (now.text, now.before, now.changes, now.faults) == (
        "title: Two\n",
        typed.text,
        typed.changes,
        (fault,),
    )


def test_news_of_another_text_is_too_late(writing):
    was = opened(writing)
    writing.play(looked(m.ScenarioTyped("other", "")))
    writing.play(m.ScenarioTyped("other", ""))
    assert opened(writing) == was and not any(isinstance(one, LookAtScenario) for one in writing.effects)


def test_saved_it_is_known_by_its_own_name_and_told(writing):
    typed = m.ScenarioTyped(opened(writing).id, "title: One\n")
    writing.play(m.SaveScenario(typed))
    assert writing.effects.pop() == KeepScenario(typed)
    screen = writing.play(m.ScenarioSaved(typed.writing_id, "own-call-1", "One", "title: One\n"))
    now = screen.bench.writing
    assert (now.id, now.own, now.saved) == ("own-call-1", "own-call-1", "title: One\n")
    assert screen.notices[-1].code == Told.SCENARIO_SAVED
    writing.play(m.ScenarioTyped("own-call-1", "title: Two\n"))
    assert writing.effects.pop().own == "own-call-1"


def test_the_three_try_it_once_at_a_time(writing):
    typed = m.ScenarioTyped(opened(writing).id, "title: One\n")
    writing.play(m.TryScenario(typed))
    assert writing.effects.pop() == PlayDemoReps(typed, "en") and opened(writing).trying
    writing.play(m.TryScenario(typed))
    assert not any(isinstance(one, PlayDemoReps) for one in writing.effects)
    trial = Trial("title: One\n", ())
    writing.play(m.ScenarioTried(typed.writing_id, trial))
    assert opened(writing).trial is trial and not opened(writing).trying


def test_a_trial_that_could_not_be_leaves_the_last_one(writing):
    writing.play(m.TryScenario(m.ScenarioTyped(opened(writing).id, "")))
    writing.play(m.ScenarioTried(opened(writing).id, None))
    assert opened(writing).trial is None and not opened(writing).trying


def test_what_is_thrown_away_comes_back_by_undo(writing):
    writing.play(m.DropWriting(opened(writing).id))
    wish = writing.effects.pop()
    assert isinstance(wish, TakeOutScenario) and wish.writing_id
    screen = writing.play(m.ScenarioGone("drafts/w.yaml", b"title: One"))
    assert screen.bench.writing is None and screen.undo is Undoable.SCENARIO
    writing.play(m.Undo())
    assert writing.effects.pop() == PutBackScenario("drafts/w.yaml", b"title: One")


def test_where_nothing_was_typed_there_is_nothing_to_bring_back(writing):
    screen = writing.play(m.ScenarioGone("", b""))
    assert screen.bench.writing is None and screen.undo is None


def test_closed_it_is_away_and_the_drafts_are_read_anew(writing):
    assert writing.play(m.CloseWriting()).bench.writing is None
    assert writing.effects.pop() == ReadDrafts()


@pytest.fixture
def noted(table):
    """The desk with a past call of Lakshmi Rao's that has a note."""
    for kind in (Kind.RINGING, Kind.ANSWERED, Kind.ENDED):
        table.happens(kind, "past", "+442079460124")
    (call,) = table.store.calls.recent()
    table.store.calls.patch(call.id, 1, summary=NOTE, wrapped=True, outcome="solved", topic="damage")
    return table, call.id


def test_a_past_call_fills_the_template_without_numbers(noted):
    table, call = noted
    table.play(m.DraftsRead((), (), ("en",)))
    (row, *_) = (one for one in table.desk.screen.bench.writings.calls if one.interaction_id == call)
    assert "4417" not in row.about and "cracked" in row.about
    table.play(m.ScenarioOfCall(call))
    wish = table.effects.pop()
    assert wish.lang == "en" and wish.taken_out == ("Lakshmi", "4417")
    facts = [one for one in wish.changes if isinstance(one, Add)]
    assert sum(isinstance(one, Take) for one in wish.changes) == 3 and len(facts) == 2
    assert "4417" not in str(wish.changes) and "Lakshmi" not in str(wish.changes)
    assert "friday" in dict(facts[1].entry)["ask"]


def test_a_call_that_is_gone_begins_nothing(table):
    table.play(m.ScenarioOfCall("no-such"))
    assert not any(isinstance(one, BeginWriting) for one in table.effects)
