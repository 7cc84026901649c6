"""A team's words as a file: written by us, edited by hand, written again without losing what was put in."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from agentassist.content.documents import Document
from agentassist.content.fault import FaultsError
from agentassist.content.nodes import Mapping
from agentassist.content.nodes import Sequence as Items
from agentassist.content.strict_yaml import text_of
from agentassist.content.whole_files import write_whole
from agentassist.content.words import read_words, synonyms
from agentassist.core.synonym import WORD_LISTS, Synonym

HEAD = "kind: words\nschema: 1\ngroups:"
DASH = "  - "
_LINE = re.compile("[^\n]*\n|[^\n]+")
"""YAML counts its lines by this one character; Python knows more."""
_NOT_PLAIN = re.compile(r"""[,\[\]{}:#&*!|>'"%@`?\\~]|^-""")
"""With these YAML would take a word for something else."""


def write_words(path: Path, groups: Sequence[Synonym]) -> None:
    """Write ``groups``; where the file is there already, its comments and what did not change stay as typed.

    Raises:
        ContentError: The folder or its disk refuses; the file is as it was.
    """
    text = _merged(path, groups) or fresh_text(groups)
    write_whole(path, text.encode("utf-8"))


def fresh_text(groups: Sequence[Synonym]) -> str:
    """Return a new file of ``groups``, one a line."""
    lines = "".join(f"\n{DASH}{_line(group)}" for group in groups) or " []"
    return f"{HEAD}{lines}\n"


def _merged(path: Path, groups: Sequence[Synonym]) -> str:
    """Return the file at ``path`` brought up to date line by line; empty where that cannot be."""
    if not path.exists():
        return ""
    try:
        document = read_words(path)
        lines = _LINE.findall(text_of(path, path.name))
    except FaultsError:
        return ""
    spans = _spans(document, lines)
    if spans is None:
        return ""
    return "".join(_up_to_date(lines, spans, synonyms(document.fields), groups))


def _spans(document: Document, lines: list[str]) -> list[tuple[int, int]] | None:
    """Return the first line of each group, from 0, and the line behind it; None where two share a line."""
    items = document.node.get("groups") if isinstance(document.node, Mapping) else None
    if not isinstance(items, Items) or not items.items:
        return None
    starts = [item.mark.line - 1 for item in items.items]
    if len(set(starts)) < len(starts) or not all(lines[at].lstrip().startswith("- ") for at in starts):
        return None
    ends = [
        _end_of_words(lines, start, end) for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)
    ]
    return list(zip(starts, ends, strict=True))


def _end_of_words(lines: list[str], start: int, end: int) -> int:
    """Return the line behind a group: blank lines and comments before the next one belong to that."""
    while end > start + 1 and lines[end - 1].lstrip()[:1] in ("", "#"):
        end -= 1
    return end


def _up_to_date(
    lines: list[str], spans: list[tuple[int, int]], typed: Sequence[Synonym], groups: Sequence[Synonym]
) -> Iterator[str]:
    wanted = {group.spellings[0]: group for group in groups}
    dash = lines[spans[0][0]].split("-")[0] + "- "
    end = 0
    for (start, behind), old in zip(spans, typed, strict=True):
        yield from lines[end:start]
        new = wanted.pop(old.id, None)
        if new and new.named(old.id) == old:
            yield from lines[start:behind]
        elif new:
            yield f"{dash}{_line(new)}\n"
        end = behind
    if wanted and not lines[end - 1].endswith("\n"):
        yield "\n"
    yield from (f"{dash}{_line(group)}\n" for group in wanted.values())
    yield from lines[end:]


def _line(group: Synonym) -> str:
    lists = ((language, getattr(group, language)) for language in WORD_LISTS)
    told = (f"{language}: [{', '.join(map(_typed, words))}]" for language, words in lists if words)
    return f"{{{', '.join(told)}}}"


def _typed(word: str) -> str:
    if not _NOT_PLAIN.search(word):
        return word
    quoted = word.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}"'
