"""Content files read and checked, every fault of every file in one go."""

from collections.abc import Iterable

from agentassist.content.fault import Fault, FaultsError, Reason
from agentassist.content.fields import Fields
from agentassist.content.front_matter import front_matter
from agentassist.content.nodes import Mapping, Node, Scalar
from agentassist.content.pack_files import PackFile
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
            if file.kind:
                documents.append(read_document(file, schemas))
        except FaultsError as error:
            faults.extend(error.faults)
    return Reading(tuple(documents), tuple(faults))


def read_document(file: PackFile, schemas: Schemas) -> Document:
    """Return one file, checked as what its place in the pack says it is.

    Raises:
        FaultsError: With everything that is wrong in it.
    """
    node, body = _parts(file)
    _refuse_stray(file, node)
    data = schemas.check(node, file.name, file.kind)
    kind = str(data.get("kind", file.kind))
    return Document(file.name, kind, node, Fields(data, str(data.get("lang", ""))), body)


def _parts(file: PackFile) -> tuple[Node, str]:
    text = text_of(file.path, file.name)
    if file.kind != "article":
        return read(text, file.name), ""
    page = front_matter(text, file.name)
    return page.head, page.body


def _refuse_stray(file: PackFile, node: Node) -> None:
    """Refuse a file of another kind: all its keys would look unknown, which helps nobody."""
    told = node.get("kind") if isinstance(node, Mapping) else None
    if isinstance(told, Scalar) and file.kind not in ("article", ANY_KIND, told.text):
        mark = told.mark
        raise FaultsError(Fault(file.name, mark.line, mark.column, "kind", Reason.WRONG_FOLDER, file.kind))
