"""Everything out of one zip: looked over to its last byte before anything of it is taken in."""

import hashlib
import json
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

from agentassist.core.errors import ImportRefusedError, Trouble
from agentassist.core.whole import LINES, MANIFEST, VERSION, Entry, Manifest, ManifestError, read_manifest

LONGEST_LIST = 20_000_000
"""Of the list of contents, in bytes."""
LONGEST_LINE = 40_000_000
"""Of one row, in bytes: a long article that was drawn upon."""
MOST_BYTES = 20_000_000_000
"""Unpacked; a zip that claims more is not opened."""
MOST_FOLD = 400
"""No text of ours shrinks so far; what does is made to fill a disk."""
SMALL = 1_000_000
"""Below this many bytes nothing fills anything."""
_CHUNK = 1 << 18
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)
"""What reading a damaged zip may raise: RuntimeError is a password, NotImplementedError another packing."""
_ENCRYPTED = 0x1


class WholeFile:
    """One zip with everything; ``close`` it.

    Args:
        path: The file.

    Raises:
        ImportRefusedError: It is missing, no export of ours, damaged, a newer version's, or far too big.
    """

    def __init__(self, path: Path) -> None:
        self._name = path.name
        try:
            if not path.is_file():
                raise ImportRefusedError(Trouble.FILE_MISSING, file=path.name)
            self._zip = zipfile.ZipFile(path)
        except _BROKEN as error:
            raise ImportRefusedError(Trouble.WHOLE_FOREIGN, file=path.name) from error
        try:
            self.manifest = self._list()
            self._agrees()
        except BaseException:
            self._zip.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._zip.close()

    def verify(self, told: Callable[[int], bool] = lambda _: False) -> bool:
        """Read every byte; False where ``told``, which hears how many were read, said to stop.

        Raises:
            ImportRefusedError: Something is not as it was written.
        """
        done = 0
        for entry in self.manifest.entries:
            for size in self._checked(entry):
                done += size
                if told(done):
                    return False
        return True

    def rows(self, entry: Entry) -> Iterator[dict[str, Any]]:
        """Yield the rows of a file of lines.

        Raises:
            ImportRefusedError: One is no row.
        """
        with self._zip.open(entry.path) as file:
            while read := file.readline(LONGEST_LINE + 1):
                yield self._row(read, entry)

    def data(self, entry: Entry) -> bytes:
        """Return what a file holds."""
        return self._zip.read(entry.path)

    def damaged(self, where: str) -> ImportRefusedError:
        """Return the refusal of a file in which something is not as it should be."""
        return ImportRefusedError(Trouble.WHOLE_DAMAGED, file=self._name, part=where)

    def _row(self, read: bytes, entry: Entry) -> dict[str, Any]:
        try:
            row = json.loads(read)
        except (ValueError, RecursionError) as error:
            raise self.damaged(entry.path) from error
        if not isinstance(row, dict):
            raise self.damaged(entry.path)
        return row

    def _list(self) -> Manifest:
        """Return the list of contents."""
        try:
            if self._zip.getinfo(MANIFEST).file_size > LONGEST_LIST:
                raise self._too_big()
            with self._zip.open(MANIFEST) as file:
                manifest = read_manifest(json.loads(file.read(LONGEST_LIST)))
        except (KeyError, ManifestError, RecursionError, *_BROKEN) as error:
            raise ImportRefusedError(Trouble.WHOLE_FOREIGN, file=self._name) from error
        if manifest.version > VERSION:
            raise ImportRefusedError(Trouble.WHOLE_NEWER, file=self._name)
        return manifest

    def _agrees(self) -> None:
        """Refuse a zip that holds other files than it lists, or more than it says."""
        held = self._zip.infolist()
        sizes = {one.filename: one for one in held}
        listed = {one.path: one.size for one in self.manifest.entries}
        if len(sizes) != len(held) or sizes.keys() - {MANIFEST} != listed.keys():
            odd = (sizes.keys() ^ listed.keys()) - {MANIFEST}
            raise self.damaged(min(odd, default=MANIFEST)[:80])
        if self.manifest.size > MOST_BYTES:
            raise self._too_big()
        for path, size in listed.items():
            info = sizes[path]
            if info.file_size != size or info.flag_bits & _ENCRYPTED:
                raise self.damaged(path)
            if size > SMALL and size > MOST_FOLD * max(1, info.compress_size):
                raise self._too_big()

    def _too_big(self) -> ImportRefusedError:
        return ImportRefusedError(Trouble.WHOLE_TOO_BIG, file=self._name)

    def _checked(self, entry: Entry) -> Iterator[int]:
        """Read one file, and yield how many bytes were read at a time."""
        digest, left = hashlib.sha256(), entry.size
        lines = 0
        try:
            with self._zip.open(entry.path) as file:
                while chunk := self._piece(file):
                    digest.update(chunk)
                    lines += chunk.count(b"\n")
                    left -= len(chunk)
                    if left < 0:
                        break
                    yield len(chunk)
        except _BROKEN as error:
            raise self.damaged(entry.path) from error
        rows = lines if entry.path.endswith(LINES) else entry.rows
        if left or digest.hexdigest() != entry.sha256 or rows != entry.rows:
            raise self.damaged(entry.path)

    def _piece(self, file: IO[bytes]) -> bytes:
        return file.read(_CHUNK)
