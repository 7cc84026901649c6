"""What three reps say who try out a scenario, in one language: from plain data."""

from collections.abc import Mapping

from agentassist.core.frozen import dataclass
from agentassist.core.scenario import Act

OPEN, ASK, OFFER = "open", "ask", "offer"
"""What the skilled one says besides the acts that bear their own name."""
NEEDED = (
    Act.GREET.value,
    OPEN,
    ASK,
    Act.READBACK.value,
    OFFER,
    Act.EMPATHISE.value,
    Act.PROMISE.value,
    Act.RESOLUTION_CHECK.value,
    Act.TRANSFER_WARM.value,
    Act.CLOSE.value,
)
"""Without one of these no call comes to its end."""


@dataclass(frozen=True, slots=True)
class DemoPhrases:
    """The phrases of one language."""

    lang: str
    skilled: tuple[tuple[str, tuple[str, ...]], ...]
    """By what they are for: an ``Act`` value, or ``OPEN``, ``ASK``, ``OFFER``."""
    scripted: tuple[str, ...]
    """Line by line; ``[hold 90]`` is a hold of so many seconds."""
    careless: tuple[str, ...]

    def of(self, use: str) -> tuple[str, ...]:
        """Return what the skilled one says for a use; none where they have no words for it."""
        return dict(self.skilled).get(use, ())


def read_demo_phrases(data: object) -> DemoPhrases:
    """Return the phrases of a file.

    Raises:
        ValueError: A part is missing; it tells which.
    """
    top = data if isinstance(data, Mapping) else {}
    told = top.get("skilled")
    entries = told if isinstance(told, Mapping) else {}
    if missing := [use for use in NEEDED if not entries.get(use)]:
        raise ValueError(f"skilled.{missing[0]}")
    skilled = tuple((str(use), tuple(map(str, said))) for use, said in entries.items())
    return DemoPhrases(str(top.get("lang", "")), skilled, _lines(top, "scripted"), _lines(top, "careless"))


def _lines(top: Mapping[str, object], rep: str) -> tuple[str, ...]:
    told = top.get(rep)
    if not isinstance(told, list) or not told:
        raise ValueError(rep)
    return tuple(map(str, told))
