"""Everything into one zip: streamed, listed with hashes, and there only once it is whole."""

import hashlib
import json
import os
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from agentassist.core.errors import ContentError, Trouble
from agentassist.core.frozen import dataclass
from agentassist.core.whole import MANIFEST, VERSION, Entry, Manifest, write_manifest

_ALWAYS = (1980, 1, 1, 0, 0, 0)
"""The time of every file: two exports of the same cache are alike."""


@dataclass(frozen=True, slots=True)
class Part:
    """One file to be written."""

    path: str
    pieces: Iterable[bytes]
    """Taken once, when its turn comes."""
    lines: bool = False
    """Whether each piece is a line."""


@dataclass(frozen=True, slots=True)
class Exported:
    """When an export is made, and by whom."""

    at_ms: int
    by: str = ""


class StoppedError(Exception):
    """Somebody cancelled; nothing is left of the file."""


def write_whole(
    path: Path, parts: Iterable[Part], exported: Exported, told: Callable[[int], bool] = lambda _: False
) -> Manifest:
    """Write ``parts`` in their order and return the list of contents.

    ``told`` hears now and then how many pieces are written, and ends the writing by True.

    Raises:
        ContentError: The disk refuses; a file that was there is as it was.
        StoppedError: ``told`` said so.
    """
    part_file = path.with_name(f"{path.name}.part")
    try:
        with part_file.open("wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as packed:
                manifest = _written(packed, parts, exported, told)
            file.flush()
            os.fsync(file.fileno())
        part_file.replace(path)
    except OSError as error:
        raise ContentError(Trouble.FOLDER_CLOSED, folder=path.parent.name or ".") from error
    finally:
        with suppress(OSError):
            part_file.unlink()
    return manifest


def line(value: object) -> bytes:
    """Return a value as a line of JSON Lines."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace") + b"\n"


def _written(
    packed: zipfile.ZipFile, parts: Iterable[Part], exported: Exported, told: Callable[[int], bool]
) -> Manifest:
    done, entries = 0, []
    for part in parts:
        entry, done = _entry(packed, part, done, told)
        entries.append(entry)
    when = datetime.fromtimestamp(exported.at_ms / 1000, UTC).isoformat(timespec="seconds")
    manifest = Manifest(VERSION, when, tuple(entries), exported.by)
    listed = json.dumps(write_manifest(manifest), ensure_ascii=False, indent=1) + "\n"
    packed.writestr(_info(MANIFEST), listed.encode("utf-8"))
    return manifest


def _entry(packed: zipfile.ZipFile, part: Part, done: int, told: Callable[[int], bool]) -> tuple[Entry, int]:
    digest, size, rows = hashlib.sha256(), 0, 0
    with packed.open(_info(part.path), "w", force_zip64=True) as file:
        for piece in part.pieces:
            file.write(piece)
            digest.update(piece)
            size, rows, done = size + len(piece), rows + part.lines, done + 1
            if done % 500 == 0 and told(done):
                raise StoppedError
    return Entry(part.path, size, digest.hexdigest(), rows), done


def _info(path: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(path, _ALWAYS)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    info.create_system = 3
    return info


def files_below(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the files of a folder with their places in it, by name; hidden ones and links are left out."""
    for path in sorted(folder.rglob("*")):
        place = path.relative_to(folder)
        if path.is_file() and not path.is_symlink() and not any(one.startswith(".") for one in place.parts):
            yield place.as_posix(), path
