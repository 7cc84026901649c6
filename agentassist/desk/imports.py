"""Imports in small batches: the jobs thread reads, the desk writes, calls overtake both."""

from dataclasses import replace

from agentassist.core.bench import SHOWN_BAD, ImportState, ImportView
from agentassist.core.call_log import PastCall
from agentassist.core.effects import ReadPreview, ReadRows, StopReading
from agentassist.core.errors import Trouble
from agentassist.core.importing import GoodRow, Summary
from agentassist.core.knowledge import Article
from agentassist.core.messages import ImportPreviewed, OpenImport, RowsRead, UndoImport
from agentassist.core.moment import Moment
from agentassist.core.picture import Picture
from agentassist.core.screen import Told, Undoable
from agentassist.desk import taking_back
from agentassist.desk.searching import said_anew
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools


def opened(sitting: Sitting, wish: OpenImport) -> Sitting:
    """Have a file looked into."""
    if sitting.taking is not None:
        return sitting.telling(Told.TAKING_BACK)
    view = ImportView(ImportState.READING, wish.path.replace("\\", "/").rsplit("/", 1)[-1])
    return _with(replace(sitting, importing=wish), view).doing(ReadPreview(wish))


def previewed(sitting: Sitting, told: ImportPreviewed) -> Sitting:
    """Show what the file holds; nothing is imported yet."""
    view = sitting.bench.importing
    if view is None or view.state is not ImportState.READING:
        return sitting
    return _with(sitting, replace(view, state=ImportState.PREVIEWED, preview=told.preview))


def confirmed(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Begin; every batch asks for the next."""
    view, asked = sitting.bench.importing, sitting.importing
    if view is None or view.preview is None or asked is None or view.state is not ImportState.PREVIEWED:
        return sitting
    if view.preview.needs_zone:
        return sitting.telling(Trouble.ZONE_NEEDED, bad=True, file=view.file)
    import_id = tools.new_id()
    tools.store.imports.begin(import_id, view.file, now.utc_ms)
    running = replace(view, state=ImportState.RUNNING, import_id=import_id, summary=Summary())
    return _with(sitting, running).doing(ReadRows(asked, view.preview))


def rows_read(tools: Tools, sitting: Sitting, batch: RowsRead, now: Moment) -> Sitting:
    """Write one batch in one transaction."""
    view, asked = sitting.bench.importing, sitting.importing
    preview = view.preview if view else None
    if view is None or preview is None or asked is None or view.state is not ImportState.RUNNING:
        return sitting
    imports = tools.store.imports
    people = tuple(row.contact for row in batch.good if isinstance(row, GoodRow))
    articles = tuple(row for row in batch.good if isinstance(row, Article))
    tools.store.pictures.keep(row for row in batch.good if isinstance(row, Picture))
    statuses = imports.put_contacts(view.import_id, people, now.utc_ms) if people else ()
    statuses += imports.put_articles(view.import_id, articles, now.utc_ms) if articles else ()
    past = tuple(row for row in batch.good if isinstance(row, PastCall))
    statuses += imports.put_calls(view.import_id, past, now.utc_ms) if past else ()
    was = view.summary or Summary()
    view = replace(
        view,
        done=batch.done,
        total=batch.total,
        bad=(view.bad + batch.bad)[:SHOWN_BAD],
        summary=Summary(
            was.created + statuses.count("created"),
            was.updated + statuses.count("updated"),
            was.unchanged + statuses.count("unchanged"),
            was.refused + len(batch.bad),
        ),
        state=ImportState.DONE if batch.last else ImportState.RUNNING,
    )
    sitting = _with(sitting, view)
    return _done(tools, sitting, view, now) if batch.last else sitting.doing(ReadRows(asked, preview))


def _done(tools: Tools, sitting: Sitting, view: ImportView, now: Moment) -> Sitting:
    tools.finder.forget()
    changed = said_anew(tools, sitting, now)
    return changed.undoable(
        Undoable.IMPORT, lambda later: taking_back.begun(tools, later, view.import_id, now)
    )


def failed(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Put away an import that could not be looked into; one that runs keeps what it brought in."""
    view = sitting.bench.importing
    if view is None or view.state not in (ImportState.READING, ImportState.RUNNING):
        return sitting
    if view.state is ImportState.READING:
        return closed(sitting)
    return _done(tools, _with(sitting, replace(view, state=ImportState.CANCELLED)), view, now)


def cancelled(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Stop; what came in stays until it is undone."""
    view = sitting.bench.importing
    if view is None:
        return sitting
    running = view.state is ImportState.RUNNING
    stopped = _with(sitting, replace(view, state=ImportState.CANCELLED)).doing(StopReading())
    return _done(tools, stopped, view, now) if running else closed(stopped)


def undone(tools: Tools, sitting: Sitting, wish: UndoImport, now: Moment) -> Sitting:
    """Take a whole import back."""
    return taking_back.begun(tools, sitting, wish.import_id, now)


def closed(sitting: Sitting) -> Sitting:
    """Put the import page away; while one is on its way back, it shows how far that is."""
    if sitting.taking is not None:
        return sitting
    return replace(sitting, importing=None, bench=replace(sitting.bench, importing=None))


def _with(sitting: Sitting, view: ImportView) -> Sitting:
    return replace(sitting, bench=replace(sitting.bench, importing=view))
