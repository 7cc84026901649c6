"""What a practice caller is about to say, as far as whoever words it may know."""

from agentassist.core.frozen import dataclass

ANSWER_S = 3.0
"""So long a caller may think about other words; then they speak in those of the scenario."""


@dataclass(frozen=True, slots=True)
class LineBrief:
    """One line, decided; nothing in it is the caller's secret."""

    lang: str
    mood: str
    """A ``Band`` value."""
    does: tuple[str, ...]
    """What the caller does by it, in order: ``training.rehearsal.Part.does`` values."""
    line: str
    """What they say in the words of the scenario."""
    facts: tuple[str, ...] = ()
    """Of these, what they tell now."""
    must_say: tuple[str, ...] = ()
    """Words that no other words may replace."""
    heard: tuple[str, ...] = ()
    """What the rep said last, the newest at the end, without what must not leave the house."""
