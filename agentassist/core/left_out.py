"""What of a story a scenario does not carry, so that its author is told."""

from enum import StrEnum

from agentassist.core.frozen import dataclass

MOST_TOLD = 300
"""More nobody reads; what follows is of the same kinds."""


class Gap(StrEnum):
    """Everything that can stay out when a story becomes a scenario, or that had to be made up."""

    VARIABLE = "variable"
    CONDITION = "condition"
    CODE = "code"
    STYLE = "style"
    PICTURE = "picture"
    FOR_TOOL = "for-tool"
    """A passage for the tool the story was written with: a script, a style sheet, a menu."""
    NOWHERE = "nowhere"
    """A link to a passage that is not there."""
    OUTSIDE = "outside"
    """A link to a web page."""
    UNREACHED = "unreached"
    """A passage that no link leads to."""
    TWICE = "twice"
    """A second passage of one name."""
    TOO_MANY = "too-many"
    """More facts or answers than a scenario holds."""
    TOO_LONG = "too-long"
    """A text that was cut."""
    WORDLESS = "wordless"
    """A passage in which the caller says nothing."""
    GOODBYE = "goodbye"
    """What the caller says at the end; they say goodbye in their own words."""
    TAG = "tag"
    """A tag with a value that it cannot have."""
    DATA = "data"
    """A part of the story's data that cannot be used."""
    NO_NAME = "no-name"
    """The caller has none."""
    NO_WAY_OUT = "no-way-out"
    """No passage is a way out that the caller takes."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One thing that stayed out, where its author can find it."""

    gap: Gap
    passage: str = ""
    """Empty where it is the story's as a whole."""
    line: int = 0
    """Counted from 1; 0 where the file has no lines that anybody reads."""
    detail: str = ""
    """As it stands in the story."""
