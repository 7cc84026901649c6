"""Asking somebody for a yes, and noting what they said."""

from agentassist.core.approval import Answered
from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class AskApproval:
    """Note that the rep asks for more than they may; without an action, for what is being looked at."""

    action: str = ""
    amount: float | None = None


@dataclass(frozen=True, slots=True)
class AnswerApproval:
    """Note the answer; without an id, of what was asked for last in this call."""

    state: Answered
    approval_id: str = ""


@dataclass(frozen=True, slots=True)
class NoteApproval:
    """Say who answered, and why."""

    approval_id: str
    who: str
    why: str


ApprovalMessage = AskApproval | AnswerApproval | NoteApproval
"""One of these."""
