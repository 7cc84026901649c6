"""Reads files away from the desk: a thread of its own, one batch for each time it is asked."""

import threading
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue
from uuid import uuid4

from agentassist.core.call_log import PastCall
from agentassist.core.effects import ReadPreview, ReadRows, StopReading
from agentassist.core.errors import AssistError
from agentassist.core.importing import BadRow, GoodRow, Preview, Progress
from agentassist.core.knowledge import Article
from agentassist.core.messages import Failed, ImportPreviewed, Message, OpenImport, RowsRead
from agentassist.core.picture import Picture
from agentassist.importing.article import ReadYaml
from agentassist.importing.call_preview import calls, look_into_log
from agentassist.importing.calls import CallRows
from agentassist.importing.contacts import ContactRows, contacts
from agentassist.importing.knowledge import ArticleRows, articles, look_into
from agentassist.importing.preview import preview

BATCH = 50
"""Rows handed to the desk at once; writing them takes it some milliseconds."""
CALLS = 30
"""So many calls: for each somebody looks who it was, and whether the app was there."""
HEAVY = 2_000_000
"""So do so many bytes of pictures."""
Wish = ReadPreview | ReadRows | StopReading | None
"""None ends the thread."""
Rows = ContactRows | ArticleRows | CallRows


class ImportJob:
    """Does what the desk asks of files and answers with messages.

    ``perform`` may be called from any thread and returns at once.

    Args:
        post: Takes the answers; called from this job's thread.
        region: Whose numbers lack a country code.
        read_yaml: Reads the front matter of articles.
    """

    def __init__(self, post: Callable[[Message], None], region: str, read_yaml: ReadYaml) -> None:
        self._post = post
        self._region = region
        self._read_yaml = read_yaml
        self._wishes: SimpleQueue[Wish] = SimpleQueue()
        self._cancelled = threading.Event()
        self._rows: Rows | None = None
        self._thread: threading.Thread | None = None

    def perform(self, wish: ReadPreview | ReadRows | StopReading) -> None:
        """Queue a wish; a stop also ends what is being read right now."""
        if isinstance(wish, StopReading):
            self._cancelled.set()
        self._wishes.put(wish)
        if self._thread is None:
            # Most days nobody imports anything, so nothing is started before it is needed.
            self._thread = threading.Thread(target=self._run, name="import", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End; returns when the thread has ended."""
        self._cancelled.set()
        if self._thread is not None:
            self._wishes.put(None)
            self._thread.join()

    def _run(self) -> None:
        while (wish := self._wishes.get()) is not None:
            try:
                self._do(wish)
            except AssistError as error:
                self._close()
                self._post(Failed(error))
        self._close()

    def _do(self, wish: ReadPreview | ReadRows | StopReading) -> None:
        match wish:
            case ReadPreview():
                self._cancelled.clear()
                self._close()
                self._post(ImportPreviewed(self._look(wish.asked)))
            case ReadRows():
                self._post(self._read(wish.asked, wish.preview))
            case StopReading():
                self._close()

    def _look(self, asked: OpenImport) -> Preview:
        path = Path(asked.path)
        if asked.knowledge:
            return look_into(path, self._read_yaml, self._cancelled.is_set)
        if asked.calls:
            return look_into_log(asked, self._region, self._cancelled.is_set)
        return preview(
            path,
            region=self._region,
            encoding=asked.encoding or None,
            mapping=asked.mapping,
            stop=self._cancelled.is_set,
        )

    def _read(self, asked: OpenImport, look: Preview) -> RowsRead:
        rows = self._rows or self._open(asked, look)
        self._rows = rows
        batch, last = _batch(rows)
        bad = tuple(row for row in batch if isinstance(row, BadRow))
        good = tuple(row for row in batch if not isinstance(row, BadRow))
        progress: Progress = rows.progress
        if last:
            self._close()
        return RowsRead(good, bad, progress.done, progress.total, last)

    def _open(self, asked: OpenImport, look: Preview) -> Rows:
        path = Path(asked.path)
        if asked.knowledge:
            return articles(path, self._read_yaml, self._cancelled.is_set)
        if asked.calls:
            return calls(path, look, self._region, self._cancelled.is_set)
        return contacts(path, look, self._region, lambda: str(uuid4()), self._cancelled.is_set)

    def _close(self) -> None:
        if self._rows is not None:
            self._rows.close()
            self._rows = None


def _batch(rows: Rows) -> tuple[list[GoodRow | BadRow | Picture | Article | PastCall], bool]:
    """Return the next rows, and whether they are the last; pictures end a batch early."""
    batch: list[GoodRow | BadRow | Picture | Article | PastCall] = []
    weight, most = 0, CALLS if isinstance(rows, CallRows) else BATCH
    for row in rows:
        batch.append(row)
        weight += len(row.data) if isinstance(row, Picture) else 0
        if len(batch) >= most or weight >= HEAVY:
            return batch, False
    return batch, True
