"""One scenario, read from a file of its own."""

from pathlib import Path

from agentassist.content.documents import Document, read_document
from agentassist.content.fault import FaultsError
from agentassist.content.fields import Fields
from agentassist.content.nodes import Node
from agentassist.content.pack_files import PackFile
from agentassist.content.scenario_checks import scenario_faults
from agentassist.content.scenarios import scenario
from agentassist.content.schema import Schemas
from agentassist.content.strict_yaml import read
from agentassist.core.scenario import Scenario

KIND = "scenario"


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
    return read_document(PackFile(path.name, path, KIND), schemas)


def document_of(text: str, file: str, schemas: Schemas) -> Document:
    """Return the scenario in ``text`` as its schema has passed it; ``file`` is the name that faults tell.

    Raises:
        FaultsError: With everything that is wrong in it.
    """
    return document_in(read(text, file), file, schemas)


def document_in(node: Node, file: str, schemas: Schemas) -> Document:
    """Return the scenario in what was read of a text, as its schema has passed it.

    Raises:
        FaultsError: With everything that is wrong in it.
    """
    data = schemas.check(node, file, KIND)
    return Document(file, KIND, node, Fields(data, str(data.get("lang", ""))))


def checked_document(text: str, file: str, schemas: Schemas) -> Document:
    """Return the scenario in ``text`` once it can be played, too.

    Raises:
        FaultsError: With everything that is wrong in it.
    """
    document = document_of(text, file, schemas)
    if faults := tuple(scenario_faults(document)):
        raise FaultsError(*faults)
    return document
