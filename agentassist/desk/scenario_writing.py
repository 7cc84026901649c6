"""Scenarios in the workbench: begun, typed, tried, saved, taken out."""

from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.messages import WritingMessage
from agentassist.core.screen import Told, Undoable
from agentassist.core.writing import Writing, WritingShelf
from agentassist.core.writing_effects import (
    BeginWriting,
    KeepScenario,
    LookAtScenario,
    PlayDemoReps,
    PutBackScenario,
    ReadDrafts,
    TakeOutScenario,
)
from agentassist.desk import past_scenario
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools


def answer(tools: Tools, sitting: Sitting, message: WritingMessage) -> Sitting:  # noqa: PLR0911, PLR0912
    """Return the sitting after a message."""
    match message:
        case m.WritingsWanted():
            return sitting.doing(ReadDrafts())
        case m.DraftsRead():
            return _shelved(tools, sitting, message)
        case m.NewScenario():
            return sitting.doing(BeginWriting(tools.new_id(), lang=message.lang))
        case m.CopyScenario():
            return sitting.doing(BeginWriting(tools.new_id(), exercise=message.exercise))
        case m.ChangeScenario():
            return sitting.doing(BeginWriting(message.exercise, exercise=message.exercise, own=True))
        case m.OpenWriting():
            return sitting.doing(BeginWriting(message.writing_id))
        case m.ScenarioOfCall():
            return past_scenario.begun(tools, sitting, message.interaction_id)
        case m.WritingOpened():
            return _opened(sitting, message)
        case m.ScenarioTyped():
            return _typed(sitting, message)
        case m.ScenarioLooked():
            return _looked(sitting, message)
        case m.SaveScenario():
            return sitting.doing(KeepScenario(message.typed, _own(sitting, message.typed.writing_id)))
        case m.ScenarioSaved():
            return _saved(sitting, message)
        case m.TryScenario():
            return _trying(sitting, message)
        case m.ScenarioTried():
            return _tried(sitting, message)
        case m.CloseWriting():
            return _showing(sitting, None).doing(ReadDrafts())
        case m.DropWriting():
            return sitting.doing(TakeOutScenario(writing_id=message.writing_id))
        case m.DeleteScenario():
            return sitting.doing(TakeOutScenario(exercise=message.exercise))
        case m.ScenarioGone():
            return _gone(sitting, message)


def _shelved(tools: Tools, sitting: Sitting, news: m.DraftsRead) -> Sitting:
    """Show what there is to begin with, the templates of the rep's own language first."""
    language = sitting.preferences.language
    langs = tuple(sorted(news.langs, key=lambda lang: (lang != language, lang)))
    shelf = WritingShelf(news.drafts, news.own, langs, past_scenario.rows(tools, language))
    return replace(sitting, bench=replace(sitting.bench, writings=shelf))


def _opened(sitting: Sitting, news: m.WritingOpened) -> Sitting:
    last = sitting.bench.writing
    revision = last.revision + 1 if last else 1
    return _showing(
        sitting,
        Writing(news.writing_id, news.text, news.own, news.saved, revision, taken_out=news.taken_out),
    )


def _typed(sitting: Sitting, news: m.ScenarioTyped) -> Sitting:
    writing = sitting.bench.writing
    if writing is None or writing.id != news.writing_id:
        # It was saved meanwhile under its own name; the editor tells again what it holds.
        return sitting
    return sitting.doing(LookAtScenario(news, writing.own))


def _own(sitting: Sitting, writing_id: str) -> str:
    writing = sitting.bench.writing
    return writing.own if writing and writing.id == writing_id else ""


def _looked(sitting: Sitting, news: m.ScenarioLooked) -> Sitting:
    """Show what a text came to; one of another scenario is too late."""
    writing, typed = sitting.bench.writing, news.typed
    if writing is None or writing.id != typed.writing_id:
        return sitting
    return _showing(
        sitting,
        replace(
            writing,
            text=news.text,
            before=typed.text,
            changes=typed.changes,
            form=news.form,
            faults=news.faults,
        ),
    )


def _saved(sitting: Sitting, news: m.ScenarioSaved) -> Sitting:
    """Go on with the saved scenario; from now on it is the one that is changed."""
    told = sitting.telling(Told.SCENARIO_SAVED, title=news.title)
    writing = sitting.bench.writing
    if writing is None or writing.id != news.writing_id:
        return told
    saved = replace(writing, id=news.scenario_id, own=news.scenario_id, saved=news.text)
    return _showing(told, saved)


def _trying(sitting: Sitting, wish: m.TryScenario) -> Sitting:
    writing = sitting.bench.writing
    if writing is None or writing.trying or writing.id != wish.typed.writing_id:
        return sitting
    trying = _showing(sitting, replace(writing, trying=True))
    return trying.doing(PlayDemoReps(wish.typed, sitting.preferences.language, writing.own))


def _tried(sitting: Sitting, news: m.ScenarioTried) -> Sitting:
    writing = sitting.bench.writing
    if writing is None or not writing.trying:
        return sitting
    return _showing(sitting, replace(writing, trying=False, trial=news.trial or writing.trial))


def _gone(sitting: Sitting, news: m.ScenarioGone) -> Sitting:
    """Put the editor away if it was its text, and let it be brought back."""
    gone = _showing(sitting, None)
    if not news.data:
        return gone

    def back(later: Sitting) -> Sitting:
        return later.doing(PutBackScenario(news.name, news.data))

    return gone.undoable(Undoable.SCENARIO, back)


def _showing(sitting: Sitting, writing: Writing | None) -> Sitting:
    return replace(sitting, bench=replace(sitting.bench, writing=writing))
