"""What is heard of a call, and the rep's say in it."""

from agentassist.core.frozen import dataclass
from agentassist.core.speech import Hearing, Who


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody said something; only guessed by a machine, and kept by nobody."""

    call_key: str
    who: Who
    text: str
    """One utterance, without card numbers and secret codes."""


@dataclass(frozen=True, slots=True)
class HearingChanged:
    """Listening to a call began, or failed."""

    call_key: str
    hearing: Hearing


@dataclass(frozen=True, slots=True)
class PauseHearing:
    """Do not listen to the shown call any more, or do again."""

    paused: bool = True


SpeechMessage = Said | HearingChanged | PauseHearing
"""One of these."""
