"""What the line asks of those who keep the team's memory on this computer."""

from collections.abc import Sequence
from typing import Protocol

from agentassist.core.chain import Mark
from agentassist.core.frozen import dataclass
from agentassist.core.line_news import Filling, LineState, Pushed, RowPage
from agentassist.core.operation import Change, Operation


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a cache has come."""

    cursor: int
    """The last change that it took, and with it all before."""
    marks: tuple[Mark, ...]
    """The cursor and places before it, exponentially further back, each with what proves all before it."""
    filling: Filling | None = None
    """How to go on where rows are taken instead of changes."""

    @property
    def reached(self) -> int:
        """Up to which change rows are here; what is still to come is counted from there."""
        if self.filling is None or self.filling.after != self.cursor:
            return self.cursor
        return max(self.cursor, self.filling.reached)


class NotKeptError(Exception):
    """What came could not be put on the disk; the line tries again later."""


class Keeper(Protocol):
    """All is called in the line's thread; what is awaited is in the cache when it returns.

    What may fail raises ``NotKeptError``, and nothing of it is kept then.
    """

    def standing(self) -> Standing:
        """Return how far the cache has come."""

    def waiting(self, limit: int) -> Sequence[Operation]:
        """Return what the hub has not taken yet, the oldest first."""

    async def take(self, changes: Sequence[Change]) -> None:
        """Take changes in; they follow the cursor without a gap."""

    async def take_rows(self, page: RowPage, subject: str = "") -> None:
        """Take rows in; the cursor is ``upto`` with the last page; not for those of one person."""

    async def answered(self, pushed: Pushed) -> None:
        """Let go what the hub has, set aside what it refused, stamp anew what lay in the future."""

    async def rewound(self, base: int) -> None:
        """Hear up to where the hub knows what is known here; put back among what waits what it lost."""

    def stands(self, state: LineState) -> None:
        """Hear how the line stands."""

    def beside(self, contact: str, names: Sequence[str]) -> None:
        """Hear who else has a contact on the screen."""

    def runs_ahead(self, ahead_ms: int) -> None:
        """Hear by how much the hub's clock runs ahead of this computer's."""
