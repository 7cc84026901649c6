"""All scenarios of a firm: those of its pack, and those a trainer brought since."""

from collections.abc import Iterable
from pathlib import Path

from agentassist.content.documents import Document, read_documents
from agentassist.content.fault import Fault
from agentassist.content.pack_files import PackFile, pack_files
from agentassist.content.resources import schemas_folder
from agentassist.content.scenarios import scenario
from agentassist.content.schema import Schemas
from agentassist.content.stories.bringing import Brought, Hears, deaf, scenario_in
from agentassist.content.stories.giving import story_text
from agentassist.content.strict_yaml import text_of
from agentassist.content.whole_files import write_deep, write_whole
from agentassist.core.errors import ContentError, Trouble
from agentassist.core.scenario import Scenario

BEFORE = ".before"
"""Ends the name of what another file of the same scenario took the place of."""


class ScenarioShelf:
    """Reads, takes and gives scenario files.

    Args:
        pack: The firm's pack.
        own: The folder of what was brought since; it may be missing. Of two with one id, its own counts.
    """

    def __init__(self, pack: Path, own: Path) -> None:
        self._pack = pack
        self._own = own
        self._schemas = Schemas(schemas_folder())

    def read(self) -> tuple[tuple[Scenario, ...], tuple[Fault, ...]]:
        """Return every scenario that can be played, and what is wrong with the other files.

        Raises:
            FaultsError: There is no such pack.
        """
        documents, faults = self._documents()
        return tuple(scenario(one.fields) for one in documents.values()), faults

    def look(self, path: Path, hears: Hears = deaf) -> Brought:
        """Return the scenario in a file, and what stays out where the file is a story; nothing is kept.

        Raises:
            ContentError: It is not there, or something in it is wrong.
        """
        if not path.is_file():
            raise ContentError(Trouble.FILE_MISSING, file=path.name)
        return scenario_in(path, self._schemas, hears)

    def keep(self, brought: Brought) -> Scenario:
        """Keep a scenario, whole or not at all; what it takes the place of stays beside it.

        Raises:
            ContentError: The disk refuses.
        """
        kept = scenario(brought.document.fields)
        self._put(self._own / f"{kept.id}.yaml", brought.data)
        return kept

    def take(self, path: Path) -> Scenario:
        """Keep what is in a file.

        Raises:
            ContentError: It is not there, something in it is wrong, or the disk refuses.
        """
        return self.keep(self.look(path))

    def give(self, scenario_id: str, path: Path) -> None:
        """Write the file of a scenario where somebody can work on it; as a story where its name ends so.

        Raises:
            ContentError: There is none of this id, or the disk refuses.
        """
        document = self._document(scenario_id, path.name)
        told = story_text(scenario(document.fields), path.suffix)
        self._put(path, told.encode() if told else self._place(document).read_bytes())

    def text(self, scenario_id: str) -> str:
        """Return the file of a scenario, letter for letter.

        Raises:
            ContentError: There is none of this id.
        """
        document = self._document(scenario_id, f"{scenario_id}.yaml")
        return text_of(self._place(document), document.file)

    def _document(self, scenario_id: str, file: str) -> Document:
        documents, _ = self._documents()
        document = documents.get(scenario_id)
        if document is None:
            raise ContentError(Trouble.FILE_MISSING, file=file)
        return document

    def _documents(self) -> tuple[dict[str, Document], tuple[Fault, ...]]:
        packed = (file for file in pack_files(self._pack) if file.kind == "scenario")
        found, wrong = self._found(packed)
        own, own_wrong = self._found(self._files())
        return found | own, (*wrong, *own_wrong)

    def _found(self, files: Iterable[PackFile]) -> tuple[dict[str, Document], tuple[Fault, ...]]:
        reading = read_documents(files, self._schemas)
        return {one.fields.text("id"): one for one in reading.of("scenario")}, reading.faults

    def _files(self) -> list[PackFile]:
        paths = sorted(self._own.glob("*.yaml")) if self._own.is_dir() else []
        return [PackFile(path.name, path, "scenario") for path in paths]

    def _place(self, document: Document) -> Path:
        """Return where a document was read from."""
        own = self._own / document.file
        return own if own.is_file() else self._pack / document.file

    def _put(self, path: Path, data: bytes) -> None:
        before = path.with_name(f"{path.name}{BEFORE}")
        try:
            if path.parent == self._own and path.exists():
                write_whole(before, path.read_bytes())
        except OSError as error:
            raise ContentError(Trouble.FOLDER_CLOSED, folder=path.parent.name) from error
        write_deep(path, data)
