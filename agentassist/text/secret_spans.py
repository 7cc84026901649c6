"""What must not be stored: its kinds, and where it stands in a text."""

from bisect import bisect_right
from enum import StrEnum

from agentassist.core.frozen import dataclass
from agentassist.text.card_runs import Run, digits
from agentassist.text.spoken_digits import Piece

NOISE_CHARS = 60
"""How much talk may stand between two parts of one card number, or between a card and its expiry."""


class Secret(StrEnum):
    """What must not be stored."""

    CARD = "card"
    CODE = "code"
    """CVV, PIN or one-time code."""
    EXPIRY = "expiry"
    AADHAAR = "aadhaar"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text that must not be stored."""

    start: int
    end: int
    kind: Secret
    last4: str = ""
    """The last four digits of a card or Aadhaar number, which may stay."""

    @property
    def stand_in(self) -> str:
        """What is stored in its place."""
        if self.last4:
            return f"•••• {self.last4}"
        return "••/••" if self.kind is Secret.EXPIRY else "•••"


def span_of(run: Run, kind: Secret, *, last4: bool = True) -> Span:
    """Return the stretch of a run, with its last four digits where these may stay."""
    return Span(run[0].start, run[-1].end, kind, digits(run)[-4:] if last4 else "")


def free(read: list[Piece], taken: list[Span]) -> list[Piece]:
    """Return the pieces outside the spans found so far."""
    spans = sorted((span.start, span.end) for span in taken)

    def is_free(piece: Piece) -> bool:
        at = bisect_right(spans, piece.start, key=lambda span: span[0]) - 1
        return at < 0 or spans[at][1] <= piece.start

    return [piece for piece in read if is_free(piece)]
