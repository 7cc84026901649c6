"""Reads the search index, or makes it of all articles, away from the desk."""

import logging
import time
from collections.abc import Callable, Iterator

from agentassist.core.messages import IndexPacked, IndexRead, Message
from agentassist.core.synonym import Synonym
from agentassist.search.index import Index
from agentassist.search.meaning import Student
from agentassist.search.packing import DamagedIndexError, pack, unpack
from agentassist.search.segment import Segment
from agentassist.search.synonyms import Synonyms
from agentassist.storage.store import Store

log = logging.getLogger(__name__)

BATCH = 500
"""So many articles are read at once."""
PART = 1_000_000
"""Bytes handed to the desk at once; writing them takes it some milliseconds."""
WORTH_PACKING = 200
"""With fewer changes the packed index stays as it is; they are read anew at the next start."""
BREATH_S = 0.002
"""Between batches, so that the window gets its turn."""


def index_news(
    store: Store, student: Student | None, groups: tuple[Synonym, ...], stopped: Callable[[], bool]
) -> Iterator[Message]:
    """Give the index, then its parts where they are worth keeping; nothing once ``stopped``.

    Args:
        store: Used in this thread only.
        student: Knows the meaning of words; None for finding articles by their words only.
        groups: The words that mean the same.
        stopped: Asked again and again.
    """
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
    ready = Index([segment], student)
    ready.know(Synonyms(groups))
    yield IndexRead(ready, upto, groups)
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
