"""Reads the search index, or makes it of all articles, away from the desk."""

import logging
import sys
import threading
import time
from collections.abc import Callable, Iterator
from queue import SimpleQueue

from agentassist.core.errors import AssistError
from agentassist.core.messages import Failed, IndexPacked, IndexRead, Message
from agentassist.desk.memory import give_back, keep_little
from agentassist.search.index import Index
from agentassist.search.meaning import Student
from agentassist.search.packing import DamagedIndexError, pack, unpack
from agentassist.search.segment import Segment
from agentassist.storage.store import Store

log = logging.getLogger(__name__)

BATCH = 500
"""So many articles are read at once."""
PART = 1_000_000
"""Bytes handed to the desk at once; writing them takes it some milliseconds."""
WORTH_PACKING = 200
"""With fewer changes the packed index stays as it is; they are read anew at the next start."""
TURN_S = 0.000_5
"""So long this work keeps others from their turn while it lasts."""
BREATH_S = 0.002
"""Between batches, so that the window gets its turn."""


class IndexJob:
    """Makes indexes when asked, in a thread of its own with a connection of its own.

    Args:
        open_store: Opens the cache for reading, in this job's thread.
        read_student: Gives what knows the meaning of words; None for finding articles by their words only.
        post: Takes the answers; called from this job's thread.
    """

    def __init__(
        self,
        open_store: Callable[[], Store],
        read_student: Callable[[], Student | None],
        post: Callable[[Message], None],
    ) -> None:
        self._open_store = open_store
        self._read_student = read_student
        self._post = post
        self._wishes: SimpleQueue[bool] = SimpleQueue()
        """True for a wish; False ends the thread."""
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def perform(self) -> None:
        """Queue a wish; returns at once."""
        self._wishes.put(True)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="index", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End; returns when the thread has ended."""
        self._stopping.set()
        self._wishes.put(False)
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        keep_little()
        while self._wishes.get() and not self._stopping.is_set():
            try:
                self._make()
            except AssistError as error:
                # Searches go on in the full-text index.
                self._post(Failed(error))
            give_back()

    def _make(self) -> None:
        store, patience_s = self._open_store(), sys.getswitchinterval()
        # Threads take turns in Python, and a key pressed needs several: each must be short.
        sys.setswitchinterval(TURN_S)
        try:
            for news in index_news(store, self._read_student(), self._stopping.is_set):
                self._post(news)
        finally:
            sys.setswitchinterval(patience_s)
            store.close()


def index_news(store: Store, student: Student | None, stopped: Callable[[], bool]) -> Iterator[Message]:
    """Give the index, then its parts where they are worth keeping; nothing once ``stopped``."""
    was = _packed(store, student)
    if was:
        index, upto, changed = _brought_up(store, Index([was], student))
    else:
        index, upto, changed = _made(store, Index(meaning=student), stopped)
    if stopped():
        return
    worth_packing = was is None or changed >= WORTH_PACKING
    packed = pack(index.in_one()) if worth_packing else b""
    # Made of pieces, it would hold the memory between them.
    segment = unpack(packed) if packed else index.in_one()
    del index, was
    segment.get_ready()
    yield IndexRead(Index([segment], student), upto)
    starts = range(0, len(packed), PART)
    for place, start in enumerate(starts):
        last = place == len(starts) - 1
        yield IndexPacked(upto, place, packed[start : start + PART], last)


def _made(store: Store, index: Index, stopped: Callable[[], bool]) -> tuple[Index, int, int]:
    """Return the index with all articles, the last change in it, and how many articles there are."""
    upto = store.index.newest_change
    last = 0
    while not stopped():
        last, documents = store.articles.documents_after(last, BATCH)
        if not documents:
            break
        index.put(documents)
        time.sleep(BREATH_S)
    return index, upto, len(index)


def _packed(store: Store, student: Student | None) -> Segment | None:
    packed = store.index.read()
    try:
        known = unpack(packed) if packed else None
        # Packed without the meaning of words, it would never learn what its articles say.
        return known if known is None or student is None or len(known.vectors) else None
    except DamagedIndexError:
        log.info("the packed search index is damaged or of another version; it is made anew")
        return None


def _brought_up(store: Store, index: Index) -> tuple[Index, int, int]:
    """Return the index with what changed since it was packed, the last change in it, and how many."""
    changes = store.index.changes(store.index.upto)
    for at in range(0, len(changes.ids), BATCH):
        some = changes.ids[at : at + BATCH]
        index.drop(some)
        index.put(store.articles.documents(some))
    return index, changes.upto, len(changes.ids)
