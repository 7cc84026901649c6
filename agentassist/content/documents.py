"""Content files read and checked, every fault of every file in one go."""

from collections.abc import Iterable

from agentassist.content.fault import Fault, FaultsError, Reason
from agentassist.content.fields import Fields
from agentassist.content.front_matter import Page, front_matter
from agentassist.content.nodes import Mapping, Node, Scalar
from agentassist.content.pack_files import PICTURE, PackFile
from agentassist.content.schema import ANY_KIND, Schemas
from agentassist.content.strict_yaml import read, text_of
from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """One file that its schema has passed."""

    file: str
    kind: str
    node: Node
    """The file as typed; knows the places of its values."""
    fields: Fields
    body: str = ""
    """The Markdown of an article."""
    body_line: int = 1
    """Where that begins in the file."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What could be read, and what was wrong with the rest."""

    documents: tuple[Document, ...]
    faults: tuple[Fault, ...]

    def of(self, kind: str) -> tuple[Document, ...]:
        """Return the documents of one kind, by file name."""
        return tuple(document for document in self.documents if document.kind == kind)


def read_documents(files: Iterable[PackFile], schemas: Schemas) -> Reading:
    """Read the files that are of a known kind; a file with a fault is left out whole."""
    documents: list[Document] = []
    faults: list[Fault] = []
    for file in files:
        try:
            if file.kind not in ("", PICTURE):
                documents.append(read_document(file, schemas))
        except FaultsError as error:
            faults.extend(error.faults)
    return Reading(tuple(documents), tuple(faults))


def read_document(file: PackFile, schemas: Schemas) -> Document:
    """Return one file, checked as what its place in the pack says it is.

    Raises:
        FaultsError: With everything that is wrong in it.
    """
    page = _page(file)
    _refuse_stray(file, page.head)
    data = schemas.check(page.head, file.name, file.kind)
    fields = Fields(data, str(data.get("lang", "")))
    return Document(file.name, str(data.get("kind", file.kind)), page.head, fields, page.body, page.body_line)


def _page(file: PackFile) -> Page:
    text = text_of(file.path, file.name)
    return front_matter(text, file.name) if file.kind == "article" else Page(read(text, file.name))


def _refuse_stray(file: PackFile, node: Node) -> None:
    """Refuse a file of another kind: all its keys would look unknown, which helps nobody."""
    told = node.get("kind") if isinstance(node, Mapping) else None
    if isinstance(told, Scalar) and file.kind not in ("article", ANY_KIND, told.text):
        mark = told.mark
        raise FaultsError(Fault(file.name, mark.line, mark.column, "kind", Reason.WRONG_FOLDER, file.kind))
