"""All paths of a firm: those of its pack, and those a trainer brought since."""

from collections.abc import Iterable
from pathlib import Path

from agentassist.content.documents import read_document
from agentassist.content.fault import Fault, FaultsError
from agentassist.content.nodes import Mapping, Scalar
from agentassist.content.pack_files import PackFile
from agentassist.content.paths import learning_path
from agentassist.content.references import unknown_names
from agentassist.content.shelf import Shelf
from agentassist.content.strict_yaml import read_file
from agentassist.core.learning import LearningPath

KIND = "path"


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
        self._shelf = Shelf(KIND, pack, own)

    def read(self) -> tuple[tuple[LearningPath, ...], tuple[Fault, ...]]:
        """Return every path that can be followed, and what is wrong with the other files.

        Raises:
            FaultsError: There is no such pack.
        """
        documents, faults = self._shelf.documents()
        return tuple(learning_path(one.fields) for one in documents.values()), faults

    def take(self, file: Path, scenarios: Iterable[str]) -> LearningPath:
        """Keep a copy of a path file, whole or not at all; what it takes the place of stays beside it.

        Args:
            file: What was brought.
            scenarios: The ids of the calls there are; a path to others leads nowhere.

        Raises:
            ContentError: Something in it is wrong, or the disk refuses.
        """
        document = read_document(PackFile(file.name, file, KIND), self._shelf.schemas)
        if faults := tuple(unknown_names(document, "scenario", frozenset(scenarios))):
            raise FaultsError(*faults)
        taken = learning_path(document.fields)
        self._shelf.keep(taken.id, file.read_bytes())
        return taken

    def give(self, path_id: str, file: Path) -> None:
        """Write the file of a path where somebody can work on it.

        Raises:
            ContentError: There is none of this id, or the disk refuses.
        """
        document = self._shelf.document(path_id, file.name)
        self._shelf.write(file, self._shelf.file(document).read_bytes())
