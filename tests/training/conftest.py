"""A scenario of our own, and callers who hear English."""

from pathlib import Path

import pytest

from agentassist.content.resources import schemas_folder
from agentassist.content.scenario_file import read_scenario
from agentassist.content.schema import Schemas
from agentassist.core.scenario import Scenario
from agentassist.phrasing.linter import Linter
from agentassist.training.caller import Callers
from agentassist.training.equipment import callers

LAMP = (Path(__file__).parent / "lamp.yaml").read_text(encoding="utf-8")
GOOD = (
    "Good evening, this is Tom at the lamp shop, how can I help?",
    "Oh no, how frustrating for you with guests coming. What have you tried, the bulb or the switch?",
    "Since when has it been dark?",
    "So it has been dark since Tuesday and a new bulb did not help, is that right?",
    "I can send you a spare with the evening driver.",
    "I will call you by six to make sure it is there.",
    "Are you happy with that?",
    "Have a lovely evening, goodbye.",
)


@pytest.fixture(scope="session")
def scenario(tmp_path_factory: pytest.TempPathFactory) -> Scenario:
    path: Path = tmp_path_factory.mktemp("scenario") / "lamp.yaml"
    path.write_text(LAMP, encoding="utf-8")
    return read_scenario(path, Schemas(schemas_folder()))


@pytest.fixture(scope="session")
def rosa() -> Callers:
    """Who plays the scenario; without phrasing rules, which take seconds to read."""
    return callers(Linter(()), "en")
