"""Asking for a yes: for what, whom, and what they said."""

from enum import StrEnum

from agentassist.core.frozen import dataclass


class Answered(StrEnum):
    """What became of a request."""

    OPEN = "open"
    GRANTED = "granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    """The rep took it back: asked by mistake, or no longer needed."""


@dataclass(frozen=True, slots=True)
class Approval:
    """One request for something that the rep may not do alone."""

    id: str
    interaction_id: str
    asked_ms: int
    what: str
    """What the action was called when it was asked for, in the rep's language."""
    action: str = ""
    """Its id in the authority file."""
    amount: float | None = None
    """None for no certain amount."""
    unit: str = ""
    """money, days or items; empty without an amount."""
    currency: str = ""
    asked: str = ""
    """Who was asked: a name, or what the role is called."""
    by: str = ""
    """How: warm-transfer, consult or follow-up."""
    state: Answered = Answered.OPEN
    who: str = ""
    """Who answered."""
    why: str = ""
    """Their reason, or what they want instead."""
    answered_ms: int | None = None

    @property
    def took_s(self) -> int | None:
        """How long the answer took, in seconds; None while there is none."""
        return None if self.answered_ms is None else max(0, self.answered_ms - self.asked_ms) // 1000
