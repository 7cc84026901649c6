"""Cut the power at many points of a writer's work, by a log of its writes, and look what is left.

``recorded`` runs a writer under a library that logs every write and sync. ``replayed`` rebuilds, for many
points of that log, what a disk may hold when the power fails there: all that was synced, and of the rest a
random half, the last piece of it torn at a sector. Nothing acknowledged by then may be missing.
"""

import os
import random
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from agentassist.core.errors import StoreError
from agentassist.storage.store import Store
from tests.storage.people import ASHA, NOW, call
from tests.store_template import KEY, fresh_cache

SOURCE = Path(__file__).with_name("write_log.c")
HEAD = struct.Struct("<ciqq")
SECTOR = 512
COMMITS = 400


class NoCompilerError(Exception):
    """This machine cannot make the library that logs."""


@dataclass(frozen=True)
class Piece:
    """One thing a program did to a file."""

    kind: str
    """``W`` for a write, ``T`` for a truncation, ``S`` for a sync."""
    file: str
    at: int = 0
    data: bytes = b""


@dataclass
class Disk:
    """One file: what is on the disk for sure, and what may be."""

    sure: bytearray = field(default_factory=bytearray)
    loose: list[Piece] = field(default_factory=list)

    def take(self, piece: Piece) -> None:
        """Follow the program."""
        if piece.kind == "S":
            for one in self.loose:
                applied(self.sure, one, len(one.data))
            self.loose.clear()
        else:
            self.loose.append(piece)

    def after_a_cut(self, chance: random.Random) -> bytes:
        """Return what the disk holds if the power fails now."""
        left = bytearray(self.sure)
        kept = [piece for piece in self.loose if chance.random() < 0.5]
        for piece in kept:
            torn = piece is kept[-1] and len(piece.data) > SECTOR
            length = chance.randrange(0, len(piece.data), SECTOR) if torn else len(piece.data)
            applied(left, piece, length)
        return bytes(left)


def applied(content: bytearray, piece: Piece, length: int) -> None:
    """Do to a file what was done to it."""
    if piece.kind == "T":
        del content[piece.at :]
        content.extend(bytes(piece.at - len(content)))
        return
    if len(content) < piece.at:
        content.extend(bytes(piece.at - len(content)))
    content[piece.at : piece.at + length] = piece.data[:length]


def library(folder: Path) -> Path:
    """Make the library that logs, or raise ``NoCompilerError``."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or sys.platform != "linux":
        raise NoCompilerError("a C compiler on Linux makes the library that logs every write")
    made = folder / "write_log.so"
    done = subprocess.run(
        [compiler, "-shared", "-fPIC", "-O1", "-o", str(made), str(SOURCE), "-ldl"],
        capture_output=True,
        check=False,
    )
    if done.returncode:
        raise NoCompilerError("the C compiler here does not make the library that logs every write")
    return made


def recorded(folder: Path, *words: str, writer: str = "tests.storage.power_loss") -> list[Piece]:
    """Let a writer work, and return all it did to its files; the first pieces are the files as they were."""
    where = folder / "disk"
    where.mkdir()
    cache = fresh_cache(where)
    with closing(Store(cache, KEY)) as store:
        store.contacts.save(ASHA, NOW)
    before = cache.read_bytes()
    env = os.environ | {"LD_PRELOAD": str(library(folder)), "WRITE_LOG_FOLDER": str(where)}
    env |= {"WRITE_LOG": str(folder / "log")}
    command = [sys.executable, "-m", writer, str(where), *words]
    subprocess.run(command, env=env, check=True, cwd=Path(__file__).parents[2])
    return [Piece("W", "cache.db", 0, before), Piece("S", "cache.db"), *read_log(folder / "log")]


def read_log(path: Path) -> Iterator[Piece]:
    """Yield the pieces of a log, each with the name of its file."""
    names: dict[int, str] = {}
    data, at = path.read_bytes(), 0
    while at < len(data):
        kind, number, offset, length = HEAD.unpack_from(data, at)
        at += HEAD.size
        if kind in b"NWU":
            body, at = data[at : at + length], at + length
        if kind == b"N":
            names[number] = Path(body.decode()).name
        elif kind == b"W":
            yield Piece("W", names[number], offset, body)
        elif kind in b"TS":
            yield Piece(kind.decode(), names[number], offset)


@dataclass
class Outcome:
    """What was found after so many cuts."""

    points: int = 0
    lost: int = 0
    """Points at which something acknowledged was gone."""
    damaged: int = 0
    loose: int = 0
    """Writes that were not synced when the power failed."""


Judge = Callable[[Store, int], bool]
"""Tells of what was left by a cut, and of how many acknowledgements, whether nothing is lost."""


def all_calls(store: Store, acked: int) -> bool:
    """Tell whether every acknowledged call is there."""
    return store.calls.count("asha") >= acked


def replayed(pieces: list[Piece], points: int, folder: Path, judge: Judge = all_calls) -> Outcome:
    """Cut the power at so many points, and open what is left each time."""
    chance, disks, acked = random.Random(1), {}, 0
    # Before the first acknowledgement there is nothing to lose.
    first = next(number for number, piece in enumerate(pieces) if piece.file == "ack")
    wanted = sorted(chance.choices(range(first, len(pieces)), k=points))
    outcome, at = Outcome(), 0
    for number, piece in enumerate(pieces):
        if piece.file == "ack":
            acked += piece.kind == "W"
        else:
            disks.setdefault(piece.file, Disk()).take(piece)
        while at < len(wanted) and wanted[at] == number:
            at += 1
            _cut(disks, folder, chance)
            _look(folder, lambda store, acked=acked: judge(store, acked), outcome)
            outcome.loose += sum(len(disk.loose) for disk in disks.values())
    return outcome


def _cut(disks: dict[str, Disk], folder: Path, chance: random.Random) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, disk in disks.items():
        (folder / name).write_bytes(disk.after_a_cut(chance))


def _look(folder: Path, whole: Callable[[Store], bool], outcome: Outcome) -> None:
    outcome.points += 1
    try:
        with closing(Store(folder / "cache.db", KEY)) as store:
            outcome.damaged += not store.quick_check()
            outcome.lost += not whole(store)
    except StoreError:
        outcome.damaged += 1


def write(folder: Path, synchronous: str) -> None:
    """Save call after call, and tell each in a file of its own; runs under the library."""
    store = Store(folder / "cache.db", KEY)
    store._db.execute(f"PRAGMA synchronous = {synchronous}")
    # The log is written into the cache several times while this runs.
    store._db.execute("PRAGMA wal_autocheckpoint = 60")
    acks = os.open(folder / "ack", os.O_WRONLY | os.O_CREAT, 0o600)
    for number in range(COMMITS):
        store.calls.begin(call(f"c{number}", started_ms=NOW + number, summary="words " * 20))
        os.write(acks, b".")
    os._exit(0)


if __name__ == "__main__":
    write(Path(sys.argv[1]), sys.argv[2])
