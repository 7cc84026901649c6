"""Everything out of a file into a cache that nobody has open: a copy first, then all of it or nothing."""

import logging
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from agentassist import clock
from agentassist.content.whole_out import StoppedError
from agentassist.core.audit import Deed
from agentassist.core.backup import WholeStep, WholeView
from agentassist.core.errors import AssistError
from agentassist.core.messages import Message, WholeFailed, WholeTold
from agentassist.everything import bring_everything, bring_files, read_everything
from agentassist.folders import Folders
from agentassist.importing.whole_in import WholeFile
from agentassist.storage.backups import Backups
from agentassist.storage.store import Store
from agentassist.ui.dialogs.whole_progress import WholeProgress
from agentassist.ui.look import Look

log = logging.getLogger(__name__)
Tell = Callable[[int, int], None]
"""Hears how many rows of how many are in."""


def brought_in(where: Folders, key: bytes, path: Path, look: Look) -> Message:
    """Bring a file in behind a bar, and return what the next window says of it."""
    stopped = threading.Event()
    news: list[Message] = []

    def work(tell: Tell) -> None:
        news.append(_brought(where, key, path, tell, stopped))

    WholeProgress(look, path.name, work, stopped.set).run()
    return news[0]


def _brought(where: Folders, key: bytes, path: Path, tell: Tell, stopped: threading.Event) -> Message:
    try:
        return WholeTold(bring(where, key, path, tell, stopped.is_set))
    except AssistError as error:
        log.info("nothing of the file came in: %s", error)
        return WholeFailed(error)


def bring(where: Folders, key: bytes, path: Path, tell: Tell, stopped: Callable[[], bool]) -> WholeView:
    """Bring everything in, or nothing; nobody may have the cache open.

    A copy of the cache as it was stays, where anything came in. In a team what came is on its way to all
    others, so that going back here would take nothing back: there is then no copy to go back to.

    Raises:
        AssistError: The file is not as it should be, or the disk refuses; the cache is as it was.
    """
    backups, now_ms = Backups(where.cache), clock.read().utc_ms
    view = WholeView(WholeStep.LEFT, path.name)
    with closing(WholeFile(path)) as whole, closing(Store(where.cache, key)) as store:
        copy = backups.make_before_file(store, now_ms)

        def told(done: int) -> bool:
            tell(done, whole.manifest.rows)
            return stopped()

        try:
            # Looked over before, but somebody may have changed the file since.
            read_everything(whole, lambda _done: stopped())
            with store.together():
                changed = bring_everything(store, whole, now_ms, told).changed
                store.audit.note(Deed.IMPORT, now_ms, "everything")
        except StoppedError:
            backups.drop(copy)
            return view
        except BaseException:
            backups.drop(copy)
            raise
        bring_files(whole, where)
        alone = store.team.membership() is None
    if not changed:
        backups.drop(copy)
    back = copy.name if alone and changed else ""
    return WholeView(WholeStep.BROUGHT, path.name, changed, copy=back)
