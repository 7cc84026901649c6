"""Scenarios as text, as they come from another computer."""

from agentassist.content.resources import schemas_folder
from agentassist.content.scenario_file import checked_document
from agentassist.content.scenarios import scenario
from agentassist.content.schema import Schemas
from agentassist.core.scenario import Scenario

_FILE = "scenario.yaml"


def scenario_of_text(text: str) -> Scenario:
    """Return the scenario in a text that somebody else sent; it is looked at as any file that is brought.

    Raises:
        ContentError: With everything that is wrong in it.
    """
    return scenario(checked_document(text, _FILE, Schemas(schemas_folder())).fields)
