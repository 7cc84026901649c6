"""One file made into an article: front matter where it has some, else what the text itself says."""

import uuid
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath

from agentassist.core.errors import AssistError
from agentassist.core.frozen import dataclass
from agentassist.core.importing import Facts, Reason
from agentassist.core.knowledge import Article
from agentassist.core.markdown import headed, plain
from agentassist.importing.html_text import markdown_of

ReadYaml = Callable[[str, str], object]
"""Turns YAML and its file's name into mappings, lists and text; raises ``AssistError`` where it is broken."""
LONGEST_TITLE = 200
NAMESPACE = uuid.UUID("6f1a3c52-0d0b-5f5e-9a53-3d1c8f2f7c11")
"""Ids of articles without one are made from their place, so that a second import finds them again."""
_SCRIPTS = (("hi", "ऀ", "ॿ"), ("te", "ఀ", "౿"), ("ur", "؀", "ۿ"))
_UNPUBLISHED = frozenset({"draft", "retired"})


class RefusedError(Exception):
    """A file stays out."""

    def __init__(self, reason: Reason, facts: Facts = ()) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.facts = facts


@dataclass(frozen=True, slots=True)
class _Head:
    """Front matter, every value as typed."""

    values: Mapping[str, object]

    def text(self, name: str) -> str:
        """Return a text, empty where it is not there."""
        value = self.values.get(name, "")
        if not isinstance(value, (str, int, float)):
            raise RefusedError(Reason.FIELD_WRONG, (("field", name),))
        return plain(str(value))

    def source(self, place: str) -> str:
        """Return where the article came from first, as an export wrote it; else ``place``."""
        told = self.values.get("source")
        return str(told["file"]) if isinstance(told, Mapping) and "file" in told else place

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts; one text counts as a list of commas."""
        value = self.values.get(name, [])
        items = value.split(",") if isinstance(value, str) else value
        if not isinstance(items, list) or not all(isinstance(item, (str, int, float)) for item in items):
            raise RefusedError(Reason.FIELD_WRONG, (("field", name),))
        return tuple(text for item in items if (text := plain(str(item))))


@dataclass(frozen=True, slots=True)
class _Page:
    """What the text itself says."""

    title: str
    body: str


def article_of(source: str, text: str, read_yaml: ReadYaml) -> Article:
    """Return the article that ``text`` holds; ``source`` is its place, with ``/``, and tells the format.

    Raises:
        RefusedError: It has no text, or front matter that cannot be read.
    """
    path = PurePosixPath(source)
    head, rest = _parted(text, path.name, read_yaml)
    page = _page(path, rest, head.text("title"))
    if not page.body:
        raise RefusedError(Reason.NO_TEXT)
    if head.text("status") in _UNPUBLISHED:
        raise RefusedError(Reason.NOT_PUBLISHED, (("status", head.text("status")),))
    return Article(
        id=head.text("id") or str(uuid.uuid5(NAMESPACE, source)),
        title=page.title[:LONGEST_TITLE],
        lang=head.text("lang") or language_of(f"{page.title}\n{page.body}"),
        body=page.body,
        summary=head.text("summary"),
        questions=head.texts("questions"),
        keywords=head.texts("keywords"),
        topics=head.texts("topics"),
        actions=head.texts("actions"),
        public=head.text("audience") == "public",
        owner=head.text("owner"),
        updated=head.text("updated"),
        review_by=head.text("review_by"),
        translation_of=head.text("translation_of"),
        source=head.source(source),
    )


def language_of(text: str) -> str:
    """Return the language that the script of most letters tells; English where none does.

    >>> language_of("चाय ठंडी है, please")
    'hi'
    """
    counts = {lang: sum(first <= char <= last for char in text) for lang, first, last in _SCRIPTS}
    best = max(counts, key=lambda lang: counts[lang])
    latin = sum(char.isascii() and char.isalpha() for char in text)
    return best if counts[best] > latin // 2 else "en"


def _parted(text: str, file: str, read_yaml: ReadYaml) -> tuple[_Head, str]:
    """Return front matter and the rest; a rule at the top that nothing answers is part of the text."""
    yaml, rule, body = text.removeprefix("---\n").partition("\n---\n")
    if not text.startswith("---\n") or not rule:
        return _Head({}), text
    try:
        # A comment in place of the first rule keeps the line numbers of the file.
        values = read_yaml(f"#\n{yaml}\n", file)
    except AssistError as error:
        raise RefusedError(Reason.FRONT_MATTER_BROKEN, _place(error)) from error
    if not isinstance(values, Mapping):
        raise RefusedError(Reason.FRONT_MATTER_BROKEN)
    return _Head(values), body


def _place(error: AssistError) -> Facts:
    return tuple((name, error.facts[name]) for name in ("line", "column", "reason") if name in error.facts)


def _page(path: PurePosixPath, text: str, title: str) -> _Page:
    """Return title and body; a heading that only repeats the title would be read twice, and goes."""
    if path.suffix.lower() in (".html", ".htm"):
        own, text = markdown_of(text)
        title = title or own
    heading, rest = ("", text) if path.suffix.lower() == ".txt" else headed(text)
    body = rest if heading and title in ("", heading) else text
    stem = " ".join(path.stem.replace("-", " ").replace("_", " ").split())
    return _Page((title or heading or stem or path.name), plain(body))
