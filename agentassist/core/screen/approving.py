"""A request for a yes, as it is shown."""

from agentassist.core.approval import Answered
from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class RequestView:
    """What was asked for, whom, and what they said."""

    id: str
    what: str
    asked_ms: int
    wanted: str = ""
    """The amount as a plain number; empty for none."""
    unit: str = ""
    """money, days or items; empty without an amount."""
    currency: str = ""
    asked: str = ""
    """Who was asked; empty where nobody knows."""
    by: str = ""
    """How: warm-transfer, consult or follow-up."""
    state: Answered = Answered.OPEN
    who: str = ""
    """Who answered."""
    why: str = ""
    took_s: int | None = None
    """How long the answer took, in seconds; None while there is none."""
    name: str = ""
    """Whose call it belongs to, where that is not the one on the screen."""
