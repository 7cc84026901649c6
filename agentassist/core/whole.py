"""Everything in one file: what lies in it, and how its list of contents reads. See docs/export-format.md."""

import re
from collections.abc import Mapping

from agentassist.core.frozen import dataclass

FORMAT, VERSION = "agentassist-whole", 1
MANIFEST = "manifest.json"
ERASED, ASIDE = "erased.jsonl", "aside.jsonl"
SHARED, OWN, PICTURES, ARTICLES, CONTENT = "rows", "own", "pictures", "articles", "content"
"""Folders: what a team would share, what is this computer's own, pictures, articles to read, the pack."""
SETTINGS = "settings.toml"
LINES = ".jsonl"
LONGEST_NAME = 200
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Entry:
    """One file in the file."""

    path: str
    size: int
    """In bytes, unpacked."""
    sha256: str
    rows: int = 0
    """So many lines; 0 for what has none."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """The list of contents."""

    version: int
    exported: str
    """When, in ISO; the only thing that differs between two exports of the same cache."""
    entries: tuple[Entry, ...]
    by: str = ""
    """Who, by name; empty where nobody is named."""

    @property
    def rows(self) -> int:
        """All lines together."""
        return sum(one.rows for one in self.entries)

    @property
    def size(self) -> int:
        """All bytes together, unpacked."""
        return sum(one.size for one in self.entries)


class ManifestError(ValueError):
    """What was read is no list of contents of ours."""


def write_manifest(manifest: Manifest) -> dict[str, object]:
    """Return the list as JSON has it."""
    files = [{"path": e.path, "bytes": e.size, "sha256": e.sha256, "rows": e.rows} for e in manifest.entries]
    when = {"exported": manifest.exported} | ({"by": manifest.by} if manifest.by else {})
    return {"format": FORMAT, "version": manifest.version, **when, "files": files}


def read_manifest(told: object) -> Manifest:
    """Return the list that ``told``, parsed JSON, is; one of a newer version has no entries.

    Raises:
        ManifestError: It is none, or lists what no export of ours holds.
    """
    if not isinstance(told, dict) or told.get("format") != FORMAT or not _whole(told.get("version")):
        raise ManifestError("format")
    exported, files = str(told.get("exported", "")), told.get("files")
    if told["version"] > VERSION:
        return Manifest(told["version"], exported, ())
    if not isinstance(files, list):
        raise ManifestError("files")
    entries = tuple(_entry(one) for one in files)
    if len({one.path for one in entries}) != len(entries):
        raise ManifestError("files")
    return Manifest(told["version"], exported, entries, str(told.get("by", ""))[:LONGEST_NAME])


def is_safe(path: str) -> bool:
    r"""Tell whether a path stays where it is put, on every system.

    >>> [is_safe(one) for one in ("rows/contact.jsonl", "../x", "/etc/x", "a//b", "C:/x", "a\\b")]
    [True, False, False, False, False, False]
    """
    if not path.isprintable() or "\\" in path or ":" in path or len(path) > 400:
        return False
    return all(part not in ("", ".", "..") for part in path.split("/"))


def _entry(told: object) -> Entry:
    facts: Mapping[str, object] = told if isinstance(told, dict) else {}
    path, size, rows, digest = (facts.get(name) for name in ("path", "bytes", "rows", "sha256"))
    if not isinstance(path, str) or not is_safe(path) or path == MANIFEST:
        raise ManifestError("path")
    if not isinstance(digest, str) or not _HASH.fullmatch(digest):
        raise ManifestError(path)
    if not isinstance(size, int) or not isinstance(rows, int) or min(size, rows) < 0:
        raise ManifestError(path)
    return Entry(path, size, digest, rows)


def _whole(told: object) -> bool:
    return isinstance(told, int) and not isinstance(told, bool) and told > 0
