"""An import on its way back: small ones at once, large ones in pieces between which the desk answers."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice

from agentassist.core.bench import ImportState, ImportView
from agentassist.core.file_effects import TakeBackMore
from agentassist.core.frozen import dataclass
from agentassist.core.moment import Moment
from agentassist.core.screen import Told
from agentassist.desk.searching import said_anew
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools
from agentassist.storage.taking_back import TakeBack

AT_ONCE = 10
"""So many pieces are done before anybody is told to wait."""
PULL = "connect "
"""Begins the name of what no file brought."""


@dataclass(frozen=True, slots=True)
class TakingBack:
    """What is on its way back; nothing of it outlives the app, and the cache knows that it has begun."""

    import_id: str
    back: TakeBack
    steps: Iterator[None]
    then: Callable[[Sitting], Sitting]
    """What is to be shown besides, once it is done."""


def begun(
    tools: Tools,
    sitting: Sitting,
    import_id: str,
    now: Moment,
    then: Callable[[Sitting], Sitting] = lambda sitting: sitting,
) -> Sitting:
    """Begin; another one has to be through first."""
    if sitting.taking is not None:
        return sitting.telling(Told.TAKING_BACK)
    imports = tools.store.imports
    back = imports.taking_back(import_id)
    taking = TakingBack(import_id, back, imports.undo_steps(back, import_id, now.utc_ms), then)
    sitting = replace(sitting, taking=taking)
    if _done(taking, AT_ONCE):
        return _ended(tools, sitting, now)
    return _told(tools, sitting.telling(Told.TAKING_BACK)).doing(TakeBackMore())


def gone_on(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Take some more back."""
    taking = sitting.taking
    if taking is None:
        return sitting
    if _done(taking, 1):
        return _ended(tools, sitting, now)
    return _told(tools, sitting).doing(TakeBackMore())


def taken_up(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Go on with what the end of the app cut short; most often there is nothing."""
    cut_short = tools.store.imports.cut_short()
    return begun(tools, sitting, cut_short, now) if cut_short else sitting


def _done(taking: TakingBack, pieces: int) -> bool:
    """Do some pieces; tell whether all are done."""
    return len(list(islice(taking.steps, pieces))) < pieces


def _told(tools: Tools, sitting: Sitting) -> Sitting:
    """Show how far it is, in percents, of which there are few."""
    taking, was = sitting.taking, sitting.bench.importing
    file = tools.store.imports.file_name(taking.import_id) if taking else ""
    if taking is None or file.startswith(PULL):
        return sitting
    percent = 100 * taking.back.done // taking.back.of if taking.back.of else 0
    view = ImportView(ImportState.TAKING_BACK, file, done=percent, total=100)
    return sitting if view == was else replace(sitting, bench=replace(sitting.bench, importing=view))


def _ended(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    tools.finder.forget()
    shown = sitting.taking.then(sitting) if sitting.taking else sitting
    bench = replace(shown.bench, importing=None)
    put_away = replace(shown, taking=None, importing=None, bench=bench)
    return said_anew(tools, put_away.silent_about(Told.TAKING_BACK), now).telling(Told.UNDONE)
