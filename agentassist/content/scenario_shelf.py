"""All scenarios of a firm: those of its pack, and those a trainer brought since."""

from pathlib import Path

from agentassist.content.fault import Fault
from agentassist.content.scenarios import scenario
from agentassist.content.shelf import Shelf
from agentassist.content.stories.bringing import Brought, Hears, deaf, scenario_in
from agentassist.content.stories.giving import story_text
from agentassist.content.strict_yaml import text_of
from agentassist.core.errors import ContentError, Trouble
from agentassist.core.scenario import Scenario

KIND = "scenario"


class ScenarioShelf:
    """Reads, takes and gives scenario files.

    Args:
        pack: The firm's pack.
        own: The folder of what was brought since; it may be missing. Of two with one id, its own counts.
    """

    def __init__(self, pack: Path, own: Path) -> None:
        self._shelf = Shelf(KIND, pack, own)

    def read(self) -> tuple[tuple[Scenario, ...], tuple[Fault, ...]]:
        """Return every scenario that can be played, and what is wrong with the other files.

        Raises:
            FaultsError: There is no such pack.
        """
        documents, faults = self._shelf.documents()
        return tuple(scenario(one.fields) for one in documents.values()), faults

    def look(self, path: Path, hears: Hears = deaf) -> Brought:
        """Return the scenario in a file, and what stays out where the file is a story; nothing is kept.

        Raises:
            ContentError: It is not there, or something in it is wrong.
        """
        if not path.is_file():
            raise ContentError(Trouble.FILE_MISSING, file=path.name)
        return scenario_in(path, self._shelf.schemas, hears)

    def keep(self, brought: Brought) -> Scenario:
        """Keep a scenario, whole or not at all; what it takes the place of stays beside it.

        Raises:
            ContentError: The disk refuses.
        """
        kept = scenario(brought.document.fields)
        self._shelf.keep(kept.id, brought.data)
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
        document = self._shelf.document(scenario_id, path.name)
        told = story_text(scenario(document.fields), path.suffix)
        self._shelf.write(path, told.encode() if told else self._shelf.file(document).read_bytes())

    def text(self, scenario_id: str) -> str:
        """Return the file of a scenario, letter for letter.

        Raises:
            ContentError: There is none of this id.
        """
        document = self._shelf.document(scenario_id, f"{scenario_id}.yaml")
        return text_of(self._shelf.file(document), document.file)
