"""Everything on its way into one file: begun, followed, stopped."""

from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.audit import Deed
from agentassist.core.backup import WholeStep, WholeView
from agentassist.core.file_effects import StopWriting, WriteEverything
from agentassist.core.messages import WholeMessage
from agentassist.core.moment import Moment
from agentassist.desk.sitting import Sitting, words_of


def answer(sitting: Sitting, message: WholeMessage, now: Moment) -> Sitting:
    """Return the sitting after a message about everything in one file."""
    match message:
        case m.ExportEverything():
            name = message.path.replace("\\", "/").rsplit("/", 1)[-1]
            return _with(sitting, WholeView(WholeStep.WRITING, name)).doing(WriteEverything(message.path))
        case m.StopExport():
            return sitting.doing(StopWriting())
        case m.WholeTold():
            told = _with(sitting, message.view)
            if message.view.step is WholeStep.WRITTEN:
                return told.saving(lambda store: store.audit.note(Deed.EXPORT_ALL, now.utc_ms))
            return told
        case m.WholeFailed():
            view = sitting.bench.whole or WholeView(WholeStep.FAILED, "")
            failed = _with(sitting, replace(view, step=WholeStep.FAILED))
            return failed.telling(message.error.code, bad=True, **words_of(message.error.facts))


def _with(sitting: Sitting, view: WholeView) -> Sitting:
    return replace(sitting, bench=replace(sitting.bench, whole=view))
