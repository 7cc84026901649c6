"""What a YAML file holds: texts, lists and mappings that know their places."""

from agentassist.content.fault import Reason
from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a file, line and column counted from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Extent:
    """From where to where something is written, in characters of the whole text."""

    start: int = 0
    end: int = 0
    """The first character behind it; comments that follow do not belong to it."""
    flow: bool = False
    """True between brackets or braces."""


NOWHERE = Extent()
"""The extent of what nobody wrote."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value, as typed, without its quotes."""

    text: str
    mark: Mark
    quoted: bool = False
    extent: Extent = NOWHERE


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: "tuple[Node, ...]"
    mark: Mark
    extent: Extent = NOWHERE


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys and values in the order typed; no key twice."""

    pairs: "tuple[tuple[Scalar, Node], ...]"
    mark: Mark
    extent: Extent = NOWHERE

    def get(self, key: str) -> "Node | None":
        """Return the value of ``key``, None where it is not there."""
        return next((value for known, value in self.pairs if known.text == key), None)


Node = Scalar | Sequence | Mapping


class StopError(Exception):
    """Reading ends here; whoever knows the file adds its name."""

    def __init__(self, reason: Reason, mark: Mark | None, detail: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.mark = mark
        self.detail = detail
