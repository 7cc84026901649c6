"""The files of one kind that a firm has: those of its pack, and those a trainer brought since."""

from pathlib import Path

from agentassist.content.documents import Document, read_documents
from agentassist.content.fault import Fault
from agentassist.content.pack_files import PackFile, pack_files
from agentassist.content.resources import schemas_folder
from agentassist.content.schema import Schemas
from agentassist.content.whole_files import write_deep, write_whole
from agentassist.core.errors import ContentError, Trouble

BEFORE = ".before"
"""Ends the name of what another file with the same id took the place of."""


class Shelf:
    """Reads, keeps and writes files that have an id of their own.

    Args:
        kind: What the files are.
        pack: The firm's pack.
        own: The folder of what was brought since; it may be missing. Of two with one id, its own counts.
    """

    def __init__(self, kind: str, pack: Path, own: Path) -> None:
        self.kind = kind
        self.schemas = Schemas(schemas_folder())
        self._pack = pack
        self._own = own

    def documents(self) -> tuple[dict[str, Document], tuple[Fault, ...]]:
        """Return what can be used, by its id, and what is wrong with the other files.

        Raises:
            FaultsError: There is no such pack.
        """
        packed = [file for file in pack_files(self._pack) if file.kind == self.kind]
        paths = sorted(self._own.glob("*.yaml")) if self._own.is_dir() else []
        own = [PackFile(path.name, path, self.kind) for path in paths]
        reading = read_documents((*packed, *own), self.schemas)
        return {one.fields.text("id"): one for one in reading.of(self.kind)}, reading.faults

    def document(self, name: str, file: str) -> Document:
        """Return the one with this id, for whoever wants it in ``file``.

        Raises:
            ContentError: There is none of this id.
        """
        documents, _ = self.documents()
        if name not in documents:
            raise ContentError(Trouble.FILE_MISSING, file=file)
        return documents[name]

    def file(self, document: Document) -> Path:
        """Return the file that a document was read from."""
        own = self._own / document.file
        return own if own.is_file() else self._pack / document.file

    def keep(self, name: str, data: bytes) -> None:
        """Keep a file under its id, whole or not at all; what it takes the place of stays beside it.

        Raises:
            ContentError: The disk refuses.
        """
        self.write(self._own / f"{name}.yaml", data)

    def write(self, path: Path, data: bytes) -> None:
        """Write a file wherever it is wanted; what is the firm's own is not lost by it.

        Raises:
            ContentError: The disk refuses.
        """
        before = path.with_name(f"{path.name}{BEFORE}")
        try:
            if path.parent == self._own and path.exists():
                write_whole(before, path.read_bytes())
        except OSError as error:
            raise ContentError(Trouble.FOLDER_CLOSED, folder=path.parent.name) from error
        write_deep(path, data)
