import pytest

from agentassist.content.resources import schemas_folder
from agentassist.content.scenarios import scenario
from agentassist.content.schema import Schemas
from agentassist.content.stories.bringing import brought, story_in

SCHEMAS = Schemas(schemas_folder())


@pytest.fixture(scope="session")
def bring():
    """Give the scenario that a story becomes, and what stays out, as kind, passage and line."""

    def made(text, file="lamp.twee", hear=None):
        got = brought(story_in(text, file), file, SCHEMAS, lambda _: hear)
        return scenario(got.document.fields), [(one.gap, one.passage, one.line) for one in got.left_out]

    return made
