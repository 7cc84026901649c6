"""All paths of a firm: those of its pack, and those a trainer brought since."""

from collections.abc import Iterable
from pathlib import Path

from agentassist.content.documents import Document, read_document, read_documents
from agentassist.content.fault import Fault, FaultsError
from agentassist.content.nodes import Mapping, Scalar
from agentassist.content.pack_files import PackFile, pack_files
from agentassist.content.paths import learning_path
from agentassist.content.references import unknown_names
from agentassist.content.resources import schemas_folder
from agentassist.content.schema import Schemas
from agentassist.content.strict_yaml import read_file
from agentassist.core.errors import ContentError, Trouble
from agentassist.core.learning import LearningPath

KIND = "path"
BEFORE = ".before"
"""Ends the name of what another file of the same path took the place of."""


def is_path(file: Path) -> bool:
    """Tell whether a file says of itself that it is a path; one that cannot be read says nothing."""
    try:
        node = read_file(file, file.name)
    except FaultsError:
        return False
    kind = node.get("kind") if isinstance(node, Mapping) else None
    return isinstance(kind, Scalar) and kind.text == KIND


class PathShelf:
    """Reads, takes and gives path files.

    Args:
        pack: The firm's pack.
        own: The folder of what was brought since; it may be missing. Of two with one id, its own counts.
    """

    def __init__(self, pack: Path, own: Path) -> None:
        self._pack = pack
        self._own = own
        self._schemas = Schemas(schemas_folder())

    def read(self) -> tuple[tuple[LearningPath, ...], tuple[Fault, ...]]:
        """Return every path that can be followed, and what is wrong with the other files.

        Raises:
            FaultsError: There is no such pack.
        """
        documents, faults = self._documents()
        return tuple(learning_path(one.fields) for one in documents.values()), faults

    def take(self, file: Path, scenarios: Iterable[str]) -> LearningPath:
        """Keep a copy of a path file, whole or not at all; what it takes the place of stays beside it.

        Args:
            file: What was brought.
            scenarios: The ids of the calls there are; a path to others leads nowhere.

        Raises:
            ContentError: Something in it is wrong, or the disk refuses.
        """
        document = read_document(PackFile(file.name, file, KIND), self._schemas)
        if faults := tuple(unknown_names(document, "scenario", frozenset(scenarios))):
            raise FaultsError(*faults)
        taken = learning_path(document.fields)
        self._put(self._own / f"{taken.id}.yaml", file.read_bytes())
        return taken

    def give(self, path_id: str, file: Path) -> None:
        """Write the file of a path where somebody can work on it.

        Raises:
            ContentError: There is none of this id, or the disk refuses.
        """
        documents, _ = self._documents()
        document = documents.get(path_id)
        if document is None:
            raise ContentError(Trouble.FILE_MISSING, file=file.name)
        own = self._own / document.file
        self._put(file, (own if own.is_file() else self._pack / document.file).read_bytes())

    def _documents(self) -> tuple[dict[str, Document], tuple[Fault, ...]]:
        packed = [file for file in pack_files(self._pack) if file.kind == KIND]
        paths = sorted(self._own.glob("*.yaml")) if self._own.is_dir() else []
        own = [PackFile(path.name, path, KIND) for path in paths]
        reading = read_documents((*packed, *own), self._schemas)
        return {one.fields.text("id"): one for one in reading.of(KIND)}, reading.faults

    def _put(self, path: Path, data: bytes) -> None:
        part = path.with_name(f"{path.name}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(data)
            if path.exists() and path.parent == self._own:
                path.replace(path.with_name(f"{path.name}{BEFORE}"))
            part.replace(path)
        except OSError as error:
            raise ContentError(Trouble.FOLDER_CLOSED, folder=path.parent.name) from error
