"""One scenario, read from a file of its own."""

from pathlib import Path

from agentassist.content.documents import Document, read_document
from agentassist.content.pack_files import PackFile
from agentassist.content.scenarios import scenario
from agentassist.content.schema import Schemas
from agentassist.core.scenario import Scenario


def read_scenario(path: Path, schemas: Schemas) -> Scenario:
    """Return the scenario in a file.

    Raises:
        FaultsError: With everything that is wrong in it.
    """
    return scenario(scenario_document(path, schemas).fields)


def scenario_document(path: Path, schemas: Schemas) -> Document:
    """Return the file as its schema has passed it.

    Raises:
        FaultsError: With everything that is wrong in it.
    """
    return read_document(PackFile(path.name, path, "scenario"), schemas)
