"""Everything in one file: on its way out, or looked into and brought in."""

from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.audit import Deed
from agentassist.core.backup import WholeStep, WholeView
from agentassist.core.file_effects import (
    BringInEverything,
    LookIntoEverything,
    StopWriting,
    WriteEverything,
)
from agentassist.core.messages import WholeMessage
from agentassist.core.moment import Moment
from agentassist.core.screen import Told
from agentassist.desk.sitting import Sitting, words_of


def answer(sitting: Sitting, message: WholeMessage, now: Moment) -> Sitting:  # noqa: PLR0911 - a line each
    """Return the sitting after a message about everything in one file."""
    match message:
        case m.ExportEverything():
            view = WholeView(WholeStep.WRITING, _name(message.path))
            return _with(sitting, view).doing(WriteEverything(message.path))
        case m.OpenEverything():
            view = WholeView(WholeStep.READING, _name(message.path), path=message.path)
            return _with(sitting, view).doing(LookIntoEverything(message.path))
        case m.StopExport():
            return sitting.doing(StopWriting())
        case m.BringEverything():
            return _brought(sitting)
        case m.LeaveEverything():
            return _with(sitting, None)
        case m.WholeTold():
            told = _with(sitting, message.view)
            if message.view.step is WholeStep.WRITTEN:
                return told.saving(lambda store: store.audit.note(Deed.EXPORT_ALL, now.utc_ms))
            return told
        case m.WholeFailed():
            view = sitting.bench.whole or WholeView(WholeStep.LEFT, str(message.error.facts.get("file", "")))
            ended = WholeStep.FAILED if view.step is WholeStep.WRITING else WholeStep.LEFT
            failed = _with(sitting, replace(view, step=ended))
            return failed.telling(message.error.code, bad=True, **words_of(message.error.facts))


def _brought(sitting: Sitting) -> Sitting:
    view = sitting.bench.whole
    if view is None or view.step is not WholeStep.LOOKED:
        return sitting
    # The app begins anew, which nobody on the line should have to wait for.
    return sitting.telling(Told.BRING_LATER) if sitting.talks else sitting.doing(BringInEverything(view.path))


def _name(path: str) -> str:
    return path.replace("\\", "/").rsplit("/", 1)[-1]


def _with(sitting: Sitting, view: WholeView | None) -> Sitting:
    return replace(sitting, bench=replace(sitting.bench, whole=view))
