"""Articles from a folder or a file of JSON; a bad file costs itself and no other."""

import json
import os
from collections.abc import Generator, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from agentassist.core.authoring import BODY_AT_MOST
from agentassist.core.errors import ImportRefusedError, Trouble
from agentassist.core.importing import BadRow, FileKind, Preview, Progress, Reason
from agentassist.core.knowledge import Article
from agentassist.core.picture import PICTURE_AT_MOST, Picture, PictureFault, drawn
from agentassist.importing.article import ReadYaml, RefusedError, article_of
from agentassist.importing.article_shapes import shaped
from agentassist.importing.encoding import decoded
from agentassist.importing.html_index import is_index, remote_pictures
from agentassist.importing.lines import Stop
from agentassist.importing.pictures import beside

MOST_FILES = 5_000
MOST_BYTES = 50_000_000
LONGEST_FILE = BODY_AT_MOST + 100_000
"""Of one article with its front matter, in bytes: what can be written can be read again."""
ENDINGS = frozenset({".md", ".markdown", ".html", ".htm", ".txt"})
JSON = ".json"
SAMPLE_ARTICLES = 8
MEGABYTES = PICTURE_AT_MOST // 1_000_000
Row = Article | Picture | BadRow
"""Each article comes after the pictures it shows."""
_REASONS = {
    PictureFault.MISSING: Reason.PICTURE_MISSING,
    PictureFault.UNKNOWN: Reason.PICTURE_UNKNOWN,
    PictureFault.TOO_BIG: Reason.PICTURE_TOO_BIG,
}


class ArticleRows:
    """The articles of one folder, to be gone through once, by name, or of one file of JSON.

    Hidden files and other kinds of file are passed over, JSON of other shapes among them; links are not
    followed.

    Args:
        folder: Where the articles lie, at any depth; or the file.
        read_yaml: Turns front matter and its file's name into mappings, lists and text.
        stop: Asked before each file; True ends the articles early.

    Raises:
        ImportRefusedError: There is no such folder, it holds more than an import takes, or the file holds
            no articles.
    """

    def __init__(self, folder: Path, read_yaml: ReadYaml, stop: Stop) -> None:
        self._folder = folder.parent if folder.is_file() else folder
        self._file = folder if folder.is_file() else None
        self._read_yaml = read_yaml
        self._stop = stop
        self._links: list[BadRow] = []
        self._paths = self._looked_over()
        self._done = 0
        self._ids: dict[str, str] = {}
        self._articles = self._read()

    @property
    def progress(self) -> Progress:
        """How far the folder is read, in files."""
        return Progress(self._done, len(self._paths))

    def __iter__(self) -> Iterator[Row]:
        return self

    def __next__(self) -> Row:
        return next(self._articles)

    def close(self) -> None:
        """End the articles early."""
        self._articles.close()

    def _read(self) -> Generator[Row, None, None]:
        yield from self._links
        for path in self._paths:
            if self._stop():
                return
            self._done += 1
            yield from self._one(path)

    def _one(self, path: Path) -> Iterator[Row]:
        """Yield what is in a file."""
        name = path.relative_to(self._folder).as_posix()
        if path.suffix.lower() == JSON or path == self._file:
            yield from self._shaped(path, name)
            return
        try:
            text = _text(path)
        except RefusedError as error:
            yield BadRow(0, error.reason, error.facts, name)
            return
        if path.suffix.lower() in (".html", ".htm") and is_index(text):
            yield BadRow(0, Reason.IS_INDEX, (), name)
            return
        yield from self._with_pictures(path, name, self._article(text, name), remote_pictures(text))

    def _shaped(self, path: Path, name: str) -> Iterator[Row]:
        """Yield the articles of a file of JSON, each with its pictures."""
        found = shaped(_whole(path))
        if found is None:
            if path == self._file:
                raise ImportRefusedError(Trouble.SHAPE_UNKNOWN, file=name)
            return
        if len(found.entries) > MOST_FILES:
            raise _too_big(path)
        for at, entry in enumerate(found.entries, 1):
            if self._stop():
                return
            told = f"{name} ({at})"
            try:
                article: Article | BadRow = found.article(entry)
            except RefusedError as error:
                article = BadRow(0, error.reason, error.facts, told)
            remote = remote_pictures(json.dumps(entry, ensure_ascii=False).replace('\\"', '"'))
            yield from self._with_pictures(path, told, self._once(article, told), remote)

    def _with_pictures(self, path: Path, name: str, article: Article | BadRow, remote: int) -> Iterator[Row]:
        """Yield the pictures of an article and then itself, or why one of them stays out."""
        if isinstance(article, BadRow):
            yield article
            return
        with_pictures = drawn(article.body, lambda target: beside(path, target, self._folder))
        yield from with_pictures.pictures
        yield replace(article, body=with_pictures.body)
        for target, fault in with_pictures.refused:
            yield BadRow(0, _REASONS[fault], (("picture", target), ("megabytes", MEGABYTES)), name)
        if remote:
            yield BadRow(0, Reason.PICTURE_REMOTE, (("count", remote),), name)

    def _article(self, text: str, name: str) -> Article | BadRow:
        try:
            article = article_of(f"{self._folder.resolve().name}/{name}", text, self._read_yaml)
        except RefusedError as error:
            return BadRow(0, error.reason, error.facts, name)
        return self._once(article, name)

    def _once(self, article: Article | BadRow, name: str) -> Article | BadRow:
        if isinstance(article, BadRow):
            return article
        other = self._ids.setdefault(article.id, name)
        return article if other == name else BadRow(0, Reason.ID_TWICE, (("other", other),), name)

    def _looked_over(self) -> tuple[Path, ...]:
        """Return the files to read, by name, before any is read."""
        if self._file is not None:
            return self._only(self._file)
        if not self._folder.is_dir():
            raise ImportRefusedError(Trouble.FILE_MISSING, file=self._folder.name)
        found: list[Path] = []
        size = 0
        for path in _walk(self._folder):
            if path.is_symlink():
                self._links += _outside(path, self._folder)
            elif path.suffix.lower() in (*ENDINGS, JSON) and path.is_file():
                found.append(path)
                size += path.stat().st_size
            if len(found) > MOST_FILES or size > MOST_BYTES:
                raise _too_big(self._folder)
        return tuple(sorted(found))

    def _only(self, file: Path) -> tuple[Path, ...]:
        if file.stat().st_size > MOST_BYTES:
            raise _too_big(file)
        if shaped(_whole(file)) is None:
            raise ImportRefusedError(Trouble.SHAPE_UNKNOWN, file=file.name)
        return (file,)


def articles(folder: Path, read_yaml: ReadYaml, stop: Stop) -> ArticleRows:
    """Return the articles of ``folder``, by name; files that cannot be read are told in their place."""
    return ArticleRows(folder, read_yaml, stop)


def look_into(folder: Path, read_yaml: ReadYaml, stop: Stop) -> Preview:
    """Return a first look at all of ``folder``; nothing is imported.

    Raises:
        ImportRefusedError: There is no such folder, nothing to read in it, or more than an import takes.
    """
    found = ArticleRows(folder, read_yaml, stop)
    good: list[tuple[str, ...]] = []
    bad: list[BadRow] = []
    for one in found:
        if isinstance(one, BadRow):
            bad.append(one)
        elif isinstance(one, Article):
            good.append((one.title, one.lang))
    if not good and not bad:
        raise ImportRefusedError(Trouble.IMPORT_EMPTY, file=folder.name)
    return Preview(
        FileKind.KNOWLEDGE,
        folder.name,
        found.progress.total,
        sample=tuple(islice(good, SAMPLE_ARTICLES)),
        rows_estimate=len(good) + len(bad),
        good=len(good),
        bad=tuple(bad),
        whole=found.progress.done == found.progress.total,
    )


def _too_big(folder: Path) -> ImportRefusedError:
    megabytes = MOST_BYTES // 1_000_000
    return ImportRefusedError(
        Trouble.FOLDER_TOO_BIG, folder=folder.name, files=MOST_FILES, megabytes=megabytes
    )


def _walk(folder: Path) -> Iterator[Path]:
    """Yield files and links below ``folder``; hidden ones and what lies behind a link are left out."""
    for at, folders, files in os.walk(folder, followlinks=False):
        here = Path(at)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        links = (here / name for name in folders if (here / name).is_symlink())
        yield from (*links, *(here / name for name in sorted(files) if not name.startswith(".")))


def _outside(link: Path, folder: Path) -> list[BadRow]:
    """Return the refusal of a link that leads out; one that stays within names a file that is read anyway."""
    try:
        inside = link.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):
        inside = False
    name = link.relative_to(folder).as_posix()
    return [] if inside else [BadRow(0, Reason.LINK_OUTSIDE, file=name)]


def _whole(path: Path) -> str:
    """Return the letters of a file of JSON; empty where it has none, which is no shape that is known."""
    try:
        return decoded(path.read_bytes()) or ""
    except OSError:
        return ""


def _text(path: Path) -> str:
    """Return the letters of one file."""
    try:
        if path.stat().st_size > LONGEST_FILE:
            raise RefusedError(Reason.FILE_TOO_LONG, (("limit", LONGEST_FILE),))
        text = decoded(path.read_bytes())
    except OSError as error:
        raise RefusedError(Reason.FILE_UNREADABLE) from error
    if text is None or "\ufffd" in text:
        raise RefusedError(Reason.UNDECODABLE)
    return text.replace("\r\n", "\n").replace("\r", "\n")
