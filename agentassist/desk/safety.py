"""Copies of the cache, as the workbench wants them."""

from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.audit import Deed
from agentassist.core.effects import PutBack, ReadBackups
from agentassist.core.messages import SafetyMessage
from agentassist.core.moment import Moment
from agentassist.core.screen import Told
from agentassist.desk.sitting import Sitting


def answer(sitting: Sitting, message: SafetyMessage, now: Moment) -> Sitting:
    """Return the sitting after a message about copies."""
    match message:
        case m.BackupsWanted():
            return sitting.doing(ReadBackups())
        case m.BackupsRead():
            return replace(sitting, bench=replace(sitting.bench, backups=message.backups))
        case m.GoBackTo():
            # The app begins anew, which nobody on the line should have to wait for.
            return sitting.telling(Told.BACK_LATER) if sitting.talks else sitting.doing(PutBack(message.name))
        case m.WentBack():
            back = sitting.saving(lambda store: store.audit.note(Deed.GO_BACK, now.utc_ms))
            return back.telling(Told.WENT_BACK, at_ms=str(message.at_ms))
