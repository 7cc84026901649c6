"""The files of a pack, looked over before any of them is read."""

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from agentassist.content.fault import Fault, FaultsError, Reason
from agentassist.core.frozen import dataclass
from agentassist.core.picture import PICTURE_ENDINGS

MAX_FILES = 5_000
MAX_PACK_BYTES = 50_000_000
MAX_FOLDERS = 20
"""So deep may folders lie in one another."""

KINDS = {
    "pack.yaml": "pack",
    "outcomes.yaml": "outcomes",
    "authority.yaml": "authority",
    "company.yaml": "company",
    "words.yaml": "words",
}
"""What the single files are."""
FOLDERS = {
    "playbooks": "playbook",
    "culture": "culture",
    "smalltalk": "smalltalk",
    "snippets": "snippets",
    "people": "people",
    "history": "history",
    "phrasing": "phrasing",
    "rules": "team-phrasing",
    "scenarios": "scenario",
    "paths": "path",
    "changes": "change",
}
"""What the YAML files in each folder are, at any depth."""
ARTICLES = "articles"
"""Markdown files with front matter, and the pictures they show, at any depth."""
PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class PackFile:
    """One file of a pack."""

    name: str
    """Its path inside the pack, with ``/``; what faults tell."""
    path: Path
    kind: str
    """What it should hold by where it lies; empty where nothing of ours lies there."""


def pack_files(folder: Path) -> tuple[PackFile, ...]:
    """Return every file of the pack in ``folder``, by name.

    Raises:
        FaultsError: No pack, too many or too large, or something in it leads outside.
    """
    if not (folder / "pack.yaml").is_file():
        raise FaultsError(Fault("pack.yaml", 0, 0, "", Reason.MISSING_FILE))
    found: list[PackFile] = []
    size = 0
    for path in _walk(folder, folder.resolve(), MAX_FOLDERS):
        found.append(_pack_file(folder, path))
        size += path.stat().st_size
        if len(found) > MAX_FILES:
            raise FaultsError(Fault("", 0, 0, "", Reason.TOO_MANY_FILES, str(MAX_FILES)))
        if size > MAX_PACK_BYTES:
            raise FaultsError(Fault("", 0, 0, "", Reason.PACK_TOO_BIG, str(MAX_PACK_BYTES)))
    return tuple(sorted(found, key=lambda file: file.name))


def unknown_files(files: tuple[PackFile, ...]) -> tuple[Fault, ...]:
    """Return a warning for each file that the app will not look at."""
    return tuple(Fault(file.name, 0, 0, "", Reason.UNKNOWN_FILE) for file in files if not file.kind)


def _walk(folder: Path, root: Path, levels: int) -> Iterator[Path]:
    if not levels:
        raise FaultsError(Fault(folder.name, 0, 0, "", Reason.TOO_DEEP, str(MAX_FOLDERS)))
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: entry.name):
            path = Path(entry.path)
            _refuse_links(entry, path, root)
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(path, root, levels - 1)
            elif not entry.name.startswith("."):
                yield path


def _refuse_links(entry: os.DirEntry[str], path: Path, root: Path) -> None:
    if entry.is_symlink():
        raise FaultsError(Fault(entry.name, 0, 0, "", Reason.LINK))
    # A junction of Windows is a way out that is no symlink.
    if not path.resolve().is_relative_to(root):
        raise FaultsError(Fault(entry.name, 0, 0, "", Reason.OUTSIDE))


def _pack_file(folder: Path, path: Path) -> PackFile:
    name = path.relative_to(folder).as_posix()
    return PackFile(name, path, kind_of(PurePosixPath(name)))


def kind_of(name: PurePosixPath) -> str:
    """Return what a file holds by where it lies in a pack; empty for what is none of ours."""
    if len(name.parts) == 1:
        return KINDS.get(name.name, "")
    if name.parts[0] == ARTICLES:
        pictured = PICTURE if name.suffix.lower() in PICTURE_ENDINGS else ""
        return "article" if name.suffix == ".md" else pictured
    return FOLDERS.get(name.parts[0], "") if name.suffix == ".yaml" else ""
