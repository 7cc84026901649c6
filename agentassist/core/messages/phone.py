"""What phones tell, and what the rep wants of them."""

from agentassist.core.call import CallEvent, SourceStatus
from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class CallHappened:
    """A source noticed something."""

    event: CallEvent


@dataclass(frozen=True, slots=True)
class SourceChanged:
    """A source gained or lost its phone."""

    status: SourceStatus


@dataclass(frozen=True, slots=True)
class AnswerCall:
    """Take the ringing line."""

    call_key: str


@dataclass(frozen=True, slots=True)
class StartCall:
    """A call by hand: a pasted or typed number; ``incoming`` tells who rang whom."""

    number: str
    incoming: bool = True


@dataclass(frozen=True, slots=True)
class StartHold:
    """Put the shown line, or ``call_key``, on hold."""

    call_key: str = ""


@dataclass(frozen=True, slots=True)
class EndHold:
    """Go back to the caller."""

    call_key: str = ""


@dataclass(frozen=True, slots=True)
class EndCall:
    """Hang up the shown line, or ``call_key``."""

    call_key: str = ""


@dataclass(frozen=True, slots=True)
class MuteCall:
    """Let the caller on the shown line, or on ``call_key``, not hear the rep, or hear them again."""

    muted: bool
    call_key: str = ""


@dataclass(frozen=True, slots=True)
class ShowLine:
    """Fill the window with another line's caller."""

    call_key: str


@dataclass(frozen=True, slots=True)
class ChooseCaller:
    """Say which of several people behind a number it is."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class ApologyGiven:
    """The apology after a hold: given, or skipped with a reason."""

    hold_id: str
    given: bool = True
    reason: str = ""


PhoneMessage = (
    CallHappened
    | SourceChanged
    | AnswerCall
    | StartCall
    | StartHold
    | EndHold
    | EndCall
    | MuteCall
    | ShowLine
    | ChooseCaller
    | ApologyGiven
)
"""One of these."""
