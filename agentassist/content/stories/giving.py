"""A scenario as the file of a story, in the kind that the file's name asks for."""

from agentassist.content.stories.ink_out import ink_text
from agentassist.content.stories.scenario_story import story_of
from agentassist.content.stories.twee_out import ifid_of, twee_text
from agentassist.core.scenario import Scenario

TWEE, INK = (".twee", ".tw"), (".json",)
"""How the names of such files end."""


def story_text(told: Scenario, ending: str) -> str:
    """Return the story of a scenario; empty where the ending is none of a story's."""
    if ending.lower() in TWEE:
        return twee_text(story_of(told), ifid_of(told.id))
    return ink_text(story_of(told)) if ending.lower() in INK else ""
