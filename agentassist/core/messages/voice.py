"""A model was asked to word what a practice caller says."""

from agentassist.core.errors import AssistError
from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class LineWorded:
    """What came of it, within three seconds in any case."""

    call_key: str
    place: int
    """Which turn of the call it is about."""
    text: str = ""
    """Empty where there is none; nobody has looked at it yet."""
    error: AssistError | None = None
    """Why there is none."""
