"""Our search and its peers on one shelf, with identical questions."""

import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from benchmarks.figure import NotHereError
from benchmarks.knowledge import page
from benchmarks.knowledge.contestant import OURS, PEERS, Contestant, Entry
from benchmarks.knowledge.shelf import Shelf
from benchmarks.knowledge.standing import CLEAN, Marks, Standing, keys, marks, wrongly_answered
from benchmarks.scale import Scale

_TIE = 0.005
"""Ranks closer than this read alike."""


@dataclass(frozen=True, slots=True)
class Contest:
    """How all of them did."""

    shelf: Shelf
    ours: Standing
    peers: tuple[Standing, ...]
    wrongly_answered: tuple[float, ...]
    """One for each set with lines that no article answers; see ``standing.wrongly_answered``."""

    @property
    def groups(self) -> tuple[str, ...]:
        """The kinds of questions in the shelf's own script."""
        return _groups(self.shelf, romanised=False)

    @property
    def romanised(self) -> tuple[str, ...]:
        """The kinds of questions in Latin letters, where the articles are in another script."""
        return _groups(self.shelf, romanised=True)

    def best(self, groups: Sequence[str], way: str) -> Standing:
        """Return the peer that ranks best."""
        return max(self.peers, key=lambda peer: peer.over(groups, way))

    def ahead(self, group: str) -> str:
        """Return the peer that ranks a group better than ours, asked clean; empty if none does."""
        best = self.best([group], CLEAN)
        lead = best.over([group], CLEAN) - self.ours.over([group], CLEAN)
        return best.engine if lead > _TIE else ""


def contest(shelf: Shelf, scale: Scale, ours: Entry = OURS, peers: Sequence[Entry] = PEERS) -> Contest:
    """Let every engine that is here answer; one that is not is named on standard error.

    Raises:
        NotHereError: Ours is not here.
    """
    with tempfile.TemporaryDirectory(prefix="shelf-") as place, ExitStack() as stack:
        path = Path(place) / "pages.jsonl"
        page.write(path, shelf.pages)
        own = _ranked(ours, path, shelf, scale)
        stack.enter_context(own.contestant)
        done = _typed(own, shelf, scale)
        wrong = [wrongly_answered(own.contestant, outside) for outside in shelf.outside]
        # Ranks are the same on a busy machine; keys are timed one engine at a time.
        with ThreadPoolExecutor(2) as pool:
            beside = [one for one in pool.map(lambda peer: _beside(peer, path, shelf, scale), peers) if one]
        for one in beside:
            stack.enter_context(one.contestant)
        peers_done = tuple(_typed(one, shelf, scale) for one in beside)
    return Contest(shelf, done, peers_done, tuple(share for share in wrong if share is not None))


@dataclass(frozen=True, slots=True)
class _Ranked:
    """An engine at work, half measured."""

    contestant: Contestant
    marks: Marks


def _ranked(entry: Entry, path: Path, shelf: Shelf, scale: Scale) -> _Ranked:
    with ExitStack() as stack:
        contestant = stack.enter_context(Contestant(entry, path))
        known = marks(contestant, shelf.questions, scale.patience_s)
        stack.pop_all()
    return _Ranked(contestant, known)


def _beside(peer: Entry, path: Path, shelf: Shelf, scale: Scale) -> _Ranked | None:
    try:
        return _ranked(peer, path, shelf, scale)
    except NotHereError as error:
        print(error, file=sys.stderr)
        return None


def _typed(ranked: _Ranked, shelf: Shelf, scale: Scale) -> Standing:
    one = ranked.contestant
    typed = keys(one, shelf.questions, scale.typed, scale.patience_s)
    return Standing(one.name, one.build_s, one.memory_mb, ranked.marks, typed)


def _groups(shelf: Shelf, *, romanised: bool) -> tuple[str, ...]:
    groups = (question.group for question in shelf.questions if question.romanised is romanised)
    return tuple(dict.fromkeys(groups))
