"""Scenarios as text: handed to another computer, and read as it came from one."""

import tempfile
from pathlib import Path

from agentassist.content.fault import FaultsError
from agentassist.content.resources import schemas_folder
from agentassist.content.scenario_checks import scenario_faults
from agentassist.content.scenario_file import scenario_document
from agentassist.content.scenario_shelf import ScenarioShelf
from agentassist.content.scenarios import scenario
from agentassist.content.schema import Schemas
from agentassist.core.scenario import Scenario

_FILE = "scenario.yaml"


def text_of_scenario(shelf: ScenarioShelf, scenario_id: str) -> str:
    """Return the file of a scenario.

    Raises:
        ContentError: There is none of this id.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / _FILE
        shelf.give(scenario_id, path)
        return path.read_text("utf-8-sig")


def scenario_of_text(text: str) -> Scenario:
    """Return the scenario in a text that somebody else sent; it is looked at as any file that is brought.

    Raises:
        ContentError: With everything that is wrong in it.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / _FILE
        path.write_text(text, "utf-8", "replace")
        document = scenario_document(path, Schemas(schemas_folder()))
    if faults := tuple(scenario_faults(document)):
        raise FaultsError(*faults)
    return scenario(document.fields)
