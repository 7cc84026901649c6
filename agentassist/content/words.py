"""Words that mean the same: from files into core values, with what only a look at whole groups can tell."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

from agentassist.content.documents import Document, Reading, read_document
from agentassist.content.fault import Fault, FaultsError, Reason
from agentassist.content.fields import Fields
from agentassist.content.finding_faults import Way, field_of, mark_of
from agentassist.content.fingerprints import usual_files
from agentassist.content.pack_files import PackFile
from agentassist.content.plain import plain_data
from agentassist.content.resources import schemas_folder
from agentassist.content.schema import Data, Schemas
from agentassist.core.synonym import FEWEST, WORD_LISTS, Synonym, WordBook

KIND = "words"


def synonyms(fields: Fields) -> tuple[Synonym, ...]:
    """Return the groups of one file of kind ``words``; each is known by its first word."""
    return tuple(_group(group) for group in fields.each("groups"))


def read_words(path: Path) -> Document:
    """Return the file that somebody brought, checked through and through.

    Raises:
        FaultsError: With everything that is wrong in it.
    """
    document = read_document(PackFile(path.name, path, KIND), Schemas(schemas_folder()))
    faults = tuple(_file_faults(document))
    if faults:
        raise FaultsError(*faults)
    return document


def word_faults(reading: Reading) -> tuple[Fault, ...]:
    """Return a fault for every group of one word, word given twice in its group, and group given twice."""
    return tuple(fault for document in reading.of(KIND) for fault in _file_faults(document))


def usual_words() -> WordBook:
    """Return the groups that ship with the app; it takes a second, so what it gives is kept.

    They are checked when they are written, not here.
    """
    texts = ((path.name, path.read_text(encoding="utf-8")) for path in usual_files())
    files = (Fields(cast("dict[str, Data]", plain_data(text, name)), "en") for name, text in texts)
    return WordBook(tuple(group for fields in files for group in synonyms(fields)))


def _group(fields: Fields) -> Synonym:
    group = Synonym("", **{language: fields.tags(language) for language in WORD_LISTS})
    return group.named(group.spellings[0])


def _file_faults(document: Document) -> Iterator[Fault]:
    firsts: set[str] = set()
    for at, group in enumerate(document.fields.each("groups")):
        words = [
            ((*_WAY, at, lang, n), word) for lang in WORD_LISTS for n, word in enumerate(group.tags(lang))
        ]
        seen: set[str] = set()
        for way, word in words:
            if word in seen or (not seen and word in firsts):
                yield _fault(document, way, Reason.TWICE, word)
            seen.add(word)
        firsts.update(word for _, word in words[:1])
        if len(seen) < FEWEST:
            yield _fault(document, (*_WAY, at), Reason.TOO_SHORT, str(FEWEST))


_WAY: Way = ("groups",)


def _fault(document: Document, way: Way, reason: Reason, detail: str) -> Fault:
    mark = mark_of(document.node, way)
    return Fault(document.file, mark.line, mark.column, field_of(way), reason, detail)
