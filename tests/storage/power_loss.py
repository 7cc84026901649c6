"""Cut the power at many points of a program's work, by a log of its writes, and look what is left.

``recorded`` runs a program under a library that logs every write and sync. ``replayed`` rebuilds, for many
points of that log, what a disk may hold when the power fails there: all that was synced, and of the rest a
random half, the last piece of it torn at a sector; of names that were given, changed or taken away and not
synced, the first so many, for file systems keep their order.
"""

import os
import random
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

SOURCE = Path(__file__).with_name("write_log.c")
HEAD = struct.Struct("<ciqq")
SECTOR = 512
ACK = "ack"
"""A file that a program writes a letter to whenever it acknowledges something."""
DURABLE = "drawer/"
"""What lies in here plays the keyring, whose power nobody cuts."""


class NoCompilerError(Exception):
    """This machine cannot make the library that logs."""


@dataclass(frozen=True)
class Piece:
    """One thing a program did."""

    kind: str
    """``N``: opened a file, ``W``: wrote, ``T``: cut it, ``S``: synced, ``U``: unlinked, ``R``: renamed."""
    number: int
    """Of the open file."""
    at: int = 0
    data: bytes = b""


@dataclass
class Disk:
    """One file: what is on the disk for sure, and what may be."""

    sure: bytearray = field(default_factory=bytearray)
    loose: list[Piece] = field(default_factory=list)

    def sync(self) -> None:
        """Have everything for sure."""
        for one in self.loose:
            applied(self.sure, one, len(one.data))
        self.loose.clear()

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


Names = dict[str, Disk]


class Machine:
    """A computer with one folder, that follows what a program does until its power fails.

    Args:
        folder: As the program knew it.
        before: What every file in it held.
    """

    def __init__(self, folder: Path, before: dict[str, bytes]) -> None:
        self._folder = folder
        self._names: Names = {name: Disk(bytearray(data)) for name, data in before.items()}
        self._sure: Names = dict(self._names)
        self._moves: list[Callable[[Names], None]] = []
        """What was done to names and not synced."""
        self._open: dict[int, Disk | None] = {}
        """By number; None for the folder."""
        self._acks: set[int] = set()
        self.acked = 0

    def follow(self, piece: Piece) -> None:
        """Do what the program did."""
        match piece.kind:
            case "N":
                self._opened(piece)
            case "U":
                name = self._name(piece.data)
                self._move(lambda names: names.pop(name, None))
            case "R":
                old, new = map(self._name, piece.data.split(b"\0"))
                self._move(lambda names: names.update({new: names.pop(old)}) if old in names else None)
            case "S" if self._open.get(piece.number) is None:
                self._settle_names()
            case "W" if piece.number in self._acks:
                self.acked += 1
            case _:
                self._written(piece)

    def _name(self, path: bytes) -> str:
        return Path(path.decode()).relative_to(self._folder).as_posix()

    def _opened(self, piece: Piece) -> None:
        name = self._name(piece.data)
        self._acks.discard(piece.number)
        if name in (".", ACK):
            self._open[piece.number] = None
            self._acks |= {piece.number} if name == ACK else set()
            return
        if name not in self._names:
            disk = Disk()
            self._move(lambda names: names.update({name: disk}))
            if name.startswith(DURABLE):
                self._settle_names()
        self._open[piece.number] = self._names[name]
        if piece.at:
            self._written(Piece("T", piece.number))

    def _written(self, piece: Piece) -> None:
        disk = self._open.get(piece.number)
        if disk is None:
            return
        if piece.kind != "S":
            disk.loose.append(piece)
        durable = any(one is disk and name.startswith(DURABLE) for name, one in self._names.items())
        if piece.kind == "S" or durable:
            disk.sync()

    def _move(self, move: Callable[[Names], object]) -> None:
        move(self._names)
        self._moves.append(move)

    def _settle_names(self) -> None:
        for move in self._moves:
            move(self._sure)
        self._moves.clear()

    def loose(self) -> int:
        """Return how many writes and names are not synced."""
        return sum(len(disk.loose) for disk in self._names.values()) + len(self._moves)

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """Return what every file on the disk holds if the power fails now."""
        names = dict(self._sure)
        for move in self._moves[: chance.randint(0, len(self._moves))]:
            move(names)
        return {name: disk.after_a_cut(chance) for name, disk in names.items()}


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


@dataclass(frozen=True)
class Recording:
    """All that a program did to the files of its folder."""

    folder: Path
    before: dict[str, bytes]
    pieces: list[Piece]


def recorded(folder: Path, work: str, *words: str) -> Recording:
    """Let one of the works of ``power_works`` go on in ``folder / "disk"``, and return all it did."""
    where = folder / "disk"
    env = os.environ | {"LD_PRELOAD": str(library(folder)), "WRITE_LOG_FOLDER": str(where)}
    env |= {"WRITE_LOG": str(folder / "log")}
    files = (path for path in where.rglob("*") if path.is_file())
    before = {path.relative_to(where).as_posix(): path.read_bytes() for path in files}
    command = [sys.executable, "-m", "tests.storage.power_works", work, str(where), *words]
    subprocess.run(command, env=env, check=True, cwd=Path(__file__).parents[2])
    return Recording(where, before, [*read_log(folder / "log")])


def read_log(path: Path) -> Iterator[Piece]:
    """Yield the pieces of a log."""
    data, at = path.read_bytes(), 0
    while at < len(data):
        kind, number, offset, length = HEAD.unpack_from(data, at)
        at += HEAD.size
        body = b""
        if kind in b"NWUR":
            body, at = data[at : at + length], at + length
        yield Piece(kind.decode(), number, offset, body)


@dataclass
class Outcome:
    """What was found after so many cuts."""

    points: int = 0
    lost: int = 0
    """Points at which something acknowledged was gone."""
    damaged: int = 0
    loose: int = 0
    """Writes that were not synced when the power failed."""


Look = Callable[[Path, int], tuple[bool, bool]]
"""Looks at what is left after so many acknowledgements: whether any is lost, and whether all is sound."""


def replayed(recording: Recording, points: int, left: Path, look: Look, seed: int = 1) -> Outcome:
    """Cut the power at so many points, and look at what is left each time."""
    chance, machine = random.Random(seed), Machine(recording.folder, recording.before)
    wanted = sorted(chance.choices(range(len(recording.pieces)), k=points))
    outcome, at = Outcome(), 0
    for number, piece in enumerate(recording.pieces):
        machine.follow(piece)
        while at < len(wanted) and wanted[at] == number:
            at += 1
            shutil.rmtree(left, ignore_errors=True)
            for name, data in machine.after_a_cut(chance).items():
                (left / name).parent.mkdir(parents=True, exist_ok=True)
                (left / name).write_bytes(data)
            lost, sound = look(left, machine.acked)
            outcome.points += 1
            outcome.lost += lost
            outcome.damaged += not sound
            outcome.loose += machine.loose()
    return outcome
