"""What a shared row has come to: every field with its newest stamp, in whatever order operations arrive."""

from collections import Counter

from agentassist.core.frozen import dataclass
from agentassist.core.operation import GONE, Cells, Clocks, Operation


@dataclass(frozen=True, slots=True)
class RowState:
    """The fields of one row and when each was last given its value."""

    cells: Cells
    clocks: Clocks
    subject: str = ""

    @property
    def gone(self) -> bool:
        """True while the row is deleted."""
        return bool(self.cells.get(GONE))

    @property
    def stamp(self) -> str:
        """When the row last changed."""
        return max(self.clocks.values(), default="")

    def stamp_of(self, name: str) -> str:
        """Return when a field was given its value; empty for one nobody gave any."""
        if name in self.clocks:
            return self.clocks[name]
        return self.clocks.get("", "") if name in self.cells else ""


NOTHING = RowState({}, {})
"""A row that nobody has told of."""


def after(state: RowState, op: Operation) -> RowState:
    """Return the row once a patch is known; the same however patches are ordered or repeated."""
    newer = won(state, op)
    if not newer:
        return state
    stamps = {name: stamp_in(op, name) for name in newer}
    clocks = {name: state.stamp_of(name) for name in state.cells} | stamps
    # Whom the row is about, the newest stamp tells.
    latest = not state.cells or max(clocks, key=clocks.__getitem__) in newer
    return RowState({**state.cells, **newer}, clocks, op.subject if latest else state.subject)


def told_briefly(clocks: Clocks) -> Clocks:
    """Return ``clocks`` with the stamp that most fields have told once, under the empty name."""
    most, times = Counter(clocks.values()).most_common(1)[0] if clocks else ("", 0)
    if times < 2 or "" in clocks:
        return clocks
    return {"": most} | {name: stamp for name, stamp in clocks.items() if stamp != most}


def won(state: RowState, op: Operation) -> dict[str, str | int | float | None]:
    """Return the cells of ``op`` that are newer than what the row has."""
    if not state.clocks:
        return dict(op.cells)
    return {name: cell for name, cell in op.cells.items() if stamp_in(op, name) > state.stamp_of(name)}


def stamp_in(op: Operation, name: str) -> str:
    """Return when ``op`` gave a field its value."""
    if not op.clocks:
        return op.stamp
    return op.clocks.get(name) or op.clocks.get("") or op.stamp


def overtaken(state: RowState, op: Operation) -> tuple[str, ...]:
    """Return the fields that ``op`` changed without knowing what the row has now: two people at once.

    Where both wrote the same there is nothing to tell anybody; nor where what was known is newer than what
    the row has, for then the row only has to catch up.
    """
    return tuple(
        name
        for name, base in op.bases.items()
        if name in state.cells
        and base < state.stamp_of(name) != stamp_in(op, name)
        and state.cells[name] != op.cells.get(name)
    )
