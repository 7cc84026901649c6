"""Servers that people have already: tried, pulled from batch by batch, pushed to, stopped, taken back."""

from collections import Counter
from dataclasses import replace
from functools import partial

from agentassist.core import messages as m
from agentassist.core.connecting import Connectors, Doing, PushOutcome, Run, RunState
from agentassist.core.connecting_effects import (
    BeginPull,
    BeginPush,
    KeepSecret,
    NextBatch,
    ReadConnectors,
    StopWork,
    TryOut,
)
from agentassist.core.effects import Effect
from agentassist.core.moment import Moment
from agentassist.core.screen import Told, Undoable
from agentassist.desk import taking_back
from agentassist.desk.searching import said_anew
from agentassist.desk.sitting import Sitting, words_of
from agentassist.desk.tools import Tools


def answer(tools: Tools, sitting: Sitting, message: m.ConnectingMessage, now: Moment) -> Sitting:  # noqa: PLR0911, PLR0912
    """Return the sitting after a message about a server."""
    match message:
        case m.ConnectorsWanted():
            return _placed(tools, sitting).doing(ReadConnectors())
        case m.ConnectorsRead():
            return _with(sitting, replace(_shown(sitting), abouts=message.abouts))
        case m.KeepConnectorSecret():
            return sitting.doing(KeepSecret(message.name, message.secret))
        case m.ConnectorSecretKept():
            return sitting.telling(Told.KEY_KEPT)
        case m.TryConnector():
            return _begun(sitting, Run(message.name, Doing.TRYING), TryOut(message.name))
        case m.ConnectorTried():
            return _ended(sitting, message.name, known_as=message.known_as)
        case m.PullConnector():
            doing = Doing.LOOKING if message.dry else Doing.PULLING
            run = Run(message.name, doing, quiet=message.quiet)
            return _begun(sitting, run, BeginPull(message.name))
        case m.ConnectorBrought():
            return _brought(tools, sitting, message, now)
        case m.PushConnector():
            run = Run(message.name, Doing.PLANNING if message.dry else Doing.PUSHING)
            return _begun(sitting, run, BeginPush(message.name, message.dry))
        case m.ConnectorPlanned():
            return _planned(sitting, message)
        case m.ConnectorPushed():
            return _pushed(tools, sitting, message)
        case m.StopConnector():
            return _stopped(tools, sitting, now)
        case m.ConnectorFailed():
            return _failed(tools, sitting, message, now)


def _shown(sitting: Sitting) -> Connectors:
    return sitting.bench.connectors or Connectors()


def _with(sitting: Sitting, shown: Connectors) -> Sitting:
    return replace(sitting, bench=replace(sitting.bench, connectors=shown))


def _running(sitting: Sitting, name: str) -> Run | None:
    """Return the work that is being done with a server; None where it was stopped, or is another's."""
    run = _shown(sitting).run
    return run if run and run.name == name and run.state is RunState.RUNNING else None


def _begun(sitting: Sitting, run: Run, effect: Effect) -> Sitting:
    """Begin, unless something is being done already: one server at a time."""
    was = _shown(sitting).run
    if was and was.state is RunState.RUNNING:
        return sitting
    return _with(sitting, replace(_shown(sitting), run=run)).doing(effect)


def _now(sitting: Sitting, run: Run) -> Sitting:
    return _with(sitting, replace(_shown(sitting), run=run))


def _ended(sitting: Sitting, name: str, *, known_as: str = "") -> Sitting:
    run = _running(sitting, name)
    return _now(sitting, replace(run, state=RunState.DONE, known_as=known_as)) if run else sitting


def _brought(tools: Tools, sitting: Sitting, batch: m.ConnectorBrought, now: Moment) -> Sitting:
    """Keep one batch, or only count it, and ask for the next."""
    run = _running(sitting, batch.name)
    if run is None:
        return sitting
    pulls, arrived = tools.store.pulls, batch.arrived
    if run.doing is Doing.LOOKING:
        came = pulls.rehearse(run.name, arrived, now.utc_ms)
    else:
        if not run.import_id:
            run = replace(run, import_id=tools.new_id())
            pulls.begin(run.name, run.import_id, now.utc_ms)
        came = pulls.put(run.name, run.import_id, arrived, now.utc_ms)
    run = replace(run, counts=run.counts.plus(came), done=arrived.done, total=arrived.total)
    if not batch.last:
        return _now(sitting, run).doing(NextBatch())
    return _finished(tools, sitting, replace(run, state=RunState.DONE), now)


def _finished(tools: Tools, sitting: Sitting, run: Run, now: Moment) -> Sitting:
    """End a pull, whether it came to its end or not."""
    sitting = _placed(tools, _now(sitting, run))
    if not (run.import_id and (run.counts.created or run.counts.updated)):
        return sitting
    tools.finder.forget()
    changed = said_anew(tools, sitting, now)
    if run.quiet:
        # What came by itself is nobody's last step.
        return changed
    placed = partial(_placed, tools)
    return changed.undoable(
        Undoable.IMPORT, lambda later: taking_back.begun(tools, later, run.import_id, now, placed)
    )


def _planned(sitting: Sitting, plan: m.ConnectorPlanned) -> Sitting:
    run = _running(sitting, plan.name)
    if run is None:
        return sitting
    counted = (("new", plan.new), ("changed", plan.changed), ("deleted", plan.deleted), ("notes", plan.notes))
    return _now(sitting, replace(run, state=RunState.DONE, outcomes=counted))


def _pushed(tools: Tools, sitting: Sitting, told: m.ConnectorPushed) -> Sitting:
    """Keep what became of some wishes; also of those that were on their way when somebody stopped."""
    tools.store.pulls.pushed(told.name, told.results, told.names)
    run = _running(sitting, told.name)
    if run is None:
        return sitting
    counted = Counter(dict(run.outcomes)) + Counter(result.outcome.value for result in told.results)
    ordered = tuple((outcome.value, counted[outcome.value]) for outcome in PushOutcome if counted[outcome])
    run = replace(run, outcomes=ordered, done=told.done, total=told.total)
    return _now(sitting, replace(run, state=RunState.DONE) if told.last else run)


def _stopped(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    run = _shown(sitting).run
    if run is None or run.state is not RunState.RUNNING:
        return sitting
    return _finished(tools, sitting, replace(run, state=RunState.STOPPED), now).doing(StopWork())


def _failed(tools: Tools, sitting: Sitting, told: m.ConnectorFailed, now: Moment) -> Sitting:
    """Show what went wrong; what came before stands."""
    facts = tuple(words_of(told.error.facts).items())
    run = _running(sitting, told.name)
    if run is None:
        return sitting.telling(told.error.code, bad=True, **words_of(told.error.facts))
    failed = replace(run, state=RunState.FAILED, trouble=told.error.code, facts=facts)
    return _finished(tools, sitting, failed, now)


def _placed(tools: Tools, sitting: Sitting) -> Sitting:
    """Show when each connector last brought something."""
    shown, links = _shown(sitting), tools.store.pulls.links
    names = [one.name for one in sitting.preferences.connectors]
    return _with(sitting, replace(shown, places=tuple((name, links.place(name).at_ms) for name in names)))
