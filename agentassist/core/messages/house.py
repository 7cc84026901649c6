"""What the house tells itself."""

from agentassist.core.errors import AssistError
from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Started:
    """The first message: read what was left open, fill the day list."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """A pause or a date change: save what is pending, refresh what is due."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Work outside the desk met trouble."""

    error: AssistError
