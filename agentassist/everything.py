"""Everything out of a cache into one file, and back into this or another one; see docs/export-format.md."""

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import islice
from pathlib import Path
from shutil import rmtree
from typing import Any

from agentassist import settings
from agentassist.content.markdown_out import article_text, file_name
from agentassist.content.whole_files import write_deep
from agentassist.content.whole_out import Exported, Part, StoppedError, files_below, line, write_whole
from agentassist.core.backup import WholeInside
from agentassist.core.frozen import dataclass
from agentassist.core.picture import Picture, picture_of, pointed_anew
from agentassist.core.whole import (
    ARTICLES,
    ASIDE,
    CONTENT,
    ERASED,
    LINES,
    OWN,
    PICTURES,
    SETTINGS,
    SHARED,
    Entry,
    Manifest,
)
from agentassist.folders import Folders
from agentassist.importing.whole_in import WholeFile
from agentassist.storage import whole_rows
from agentassist.storage.store import Store
from agentassist.storage.whole_rows import RowRefusedError

BATCH = 200
"""Rows merged at once."""
_SECRET = re.compile(r"^[^=\n]*(?:password|secret|token)[^=\n]*=.*\n?", re.IGNORECASE | re.MULTILINE)
"""Lines of the settings that never leave, whoever wrote them there; passwords lie in the keyring."""
Told = Callable[[int], bool]
"""Hears how far it is, and ends it by True."""


def never(_done: int) -> bool:
    """Go on."""
    return False


def write_everything(store: Store, folders: Folders, path: Path, at_ms: int, told: Told = never) -> Manifest:
    """Write all of a cache, as it stands at one moment, and what lies beside it.

    ``store`` may be a reading one, while others write.

    Raises:
        ContentError: The disk refuses; a file that was there is as it was.
        StoppedError: ``told`` said so.
    """
    with store.together():
        return write_whole(path, _parts(store, folders), Exported(at_ms, _who(store, folders)), told)


def _who(store: Store, folders: Folders) -> str:
    """Return who works here, as colleagues or the settings know them."""
    membership = store.team.membership()
    return membership.rep if membership else settings.rep_in(folders.settings)


def _parts(store: Store, folders: Folders) -> Iterator[Part]:
    rows = store.whole_rows
    yield Part(ERASED, map(line, rows.erased()), lines=True)
    for name in whole_rows.SHARED:
        yield Part(f"{SHARED}/{name}{LINES}", map(line, rows.shared(name)), lines=True)
    yield Part(ASIDE, map(line, rows.aside()), lines=True)
    for name in whole_rows.OWN:
        yield Part(f"{OWN}/{name}{LINES}", map(line, rows.own(name)), lines=True)
    for picture_id in rows.pictures():
        for picture in store.pictures.named((picture_id,)):
            yield Part(f"{PICTURES}/{picture.file_name}", (picture.data,))
    yield from _articles(store)
    if folders.content.is_dir():
        for place, file in files_below(folders.content):
            yield Part(f"{CONTENT}/{place}", _pieces(file))
    if folders.settings.is_file():
        text = _SECRET.sub("", folders.settings.read_text(encoding="utf-8", errors="replace"))
        yield Part(SETTINGS, (text.encode(),))


def _articles(store: Store) -> Iterator[Part]:
    """Yield every article as somebody reads it; the rows are what an import takes."""
    last = ""
    while found := store.articles.after(last, 50):
        for article in found:
            text = pointed_anew(article_text(article), _beside)
            yield Part(f"{ARTICLES}/{file_name(article)}", (text.encode("utf-8", "replace"),))
        last = found[-1].id


def _beside(target: str) -> str:
    kept, _, picture_id = target.partition("picture:")
    return target if kept or not picture_id else f"../../{PICTURES}/{picture_id}"


def _pieces(file: Path) -> Iterator[bytes]:
    with file.open("rb") as opened:
        while piece := opened.read(1 << 18):
            yield piece


@dataclass(frozen=True, slots=True)
class Brought:
    """What an import of everything did."""

    rows: int = 0
    """So many rows the file has."""
    changed: int = 0
    """So many were new here or newer than what was here."""
    files: int = 0
    """So many files of content and settings; none where there are such already."""


def bring_everything(store: Store, whole: WholeFile, at_ms: int, told: Told = never) -> Brought:
    """Merge the rows of a verified file into a cache: all of them, or none where something is wrong.

    Of every field the newer value wins; whoever was taken out for ever stays out.

    Raises:
        ImportRefusedError: A row is not as it should be; nothing was changed.
        StoppedError: ``told`` said so; nothing was changed.
    """
    done = changed = 0
    with store.together():
        for entry in whole.manifest.entries:
            for some in batches(whole, entry):
                try:
                    changed += store.whole_rows.bring(entry.path, some, at_ms)
                except RowRefusedError as error:
                    raise whole.damaged(entry.path) from error
                done += len(some)
                if told(done):
                    raise StoppedError
    return Brought(whole.manifest.rows, changed)


def read_everything(whole: WholeFile, told: Told = never) -> None:
    """Read every byte of a file; ``told`` hears how many were read.

    Raises:
        ImportRefusedError: Something is not as it was written.
        StoppedError: ``told`` said so.
    """
    if not whole.verify(told):
        raise StoppedError


def check_everything(store: Store, whole: WholeFile, at_ms: int, told: Told = never) -> None:
    """Look over what ``bring_everything`` would bring, and keep nothing; a reading store will do.

    Raises:
        ImportRefusedError: A row is not as it should be.
        StoppedError: ``told`` said so.
    """
    done = 0
    for entry in whole.manifest.entries:
        for some in batches(whole, entry):
            try:
                store.whole_rows.check(entry.path, some, at_ms)
            except RowRefusedError as error:
                raise whole.damaged(entry.path) from error
            done += len(some)
            if told(done):
                raise StoppedError


def inside_of(manifest: Manifest) -> WholeInside:
    """Return what a file holds, for eyes."""
    folders = (f"{SHARED}/", f"{OWN}/")
    rows = (
        (one.path.removesuffix(LINES), one.rows) for one in manifest.entries if one.path.startswith(folders)
    )
    counts = tuple((name.partition("/")[2], count) for name, count in rows if count)
    pictures, files = (
        sum(one.path.startswith(f"{folder}/") for one in manifest.entries) for folder in (PICTURES, CONTENT)
    )
    return WholeInside(_when(manifest.exported), manifest.by, counts, pictures, files)


def _when(exported: str) -> int | None:
    try:
        return round(datetime.fromisoformat(exported).timestamp() * 1000)
    except (ValueError, OverflowError, OSError):
        return None


def _brought(whole: WholeFile, entry: Entry) -> Iterator[Any]:
    if entry.path.endswith(LINES) and entry.rows:
        yield from whole.rows(entry)
    elif entry.path.startswith(f"{PICTURES}/"):
        picture = picture_of(whole.data(entry))
        if not isinstance(picture, Picture) or entry.path != f"{PICTURES}/{picture.file_name}":
            raise whole.damaged(entry.path)
        yield picture


def batches(whole: WholeFile, entry: Entry, most: int = BATCH) -> Iterator[list[Any]]:
    """Yield the rows of one file, or its picture, some at a time; of what is only to be read nothing.

    Raises:
        ImportRefusedError: One is not as it should be.
    """
    rows = _brought(whole, entry)
    while some := list(islice(rows, most)):
        yield some


def bring_files(whole: WholeFile, folders: Folders) -> int:
    """Put the firm's content and the settings in their places, where there are none yet; return how many.

    Raises:
        ContentError: The disk refuses.
    """
    content = [entry for entry in whole.manifest.entries if entry.path.startswith(f"{CONTENT}/")]
    done = 0
    if content and not folders.content.exists():
        part = folders.content.with_name(f"{folders.content.name}.part")
        rmtree(part, ignore_errors=True)
        for entry in content:
            write_deep(part / entry.path.removeprefix(f"{CONTENT}/"), whole.data(entry))
        part.replace(folders.content)
        done += len(content)
    settings = [entry for entry in whole.manifest.entries if entry.path == SETTINGS]
    if settings and not folders.settings.exists():
        write_deep(folders.settings, whole.data(settings[0]))
        done += 1
    return done
