"""What the line to the hub brings, and what its other end answers."""

from collections.abc import Mapping
from dataclasses import field

from agentassist.core.frozen import dataclass
from agentassist.core.operation import Cells, Change, Clocks, OperationError, OpKind, read_operation
from agentassist.core.team import Access, HubSays, LinkKind


@dataclass(frozen=True, slots=True)
class ToldRow:
    """What all operations on one row came to, as the hub tells it."""

    table: str
    row_id: str
    subject: str
    cells: Cells
    clocks: Clocks
    """The empty name stands for all fields not named."""
    seq: int
    """The last change that touched the row."""


@dataclass(frozen=True, slots=True)
class RowPage:
    """Some rows of the team's memory, by their last change."""

    rows: tuple[ToldRow, ...]
    next: str = ""
    """Where the next page begins; empty at the end."""
    erased: tuple[str, ...] = ()
    """People who were erased, as far as the page goes."""
    upto: int = 0
    """Where a cache is once all pages are taken."""
    chain: str = ""
    """What proves, there, that it has the same history as the hub."""
    since_ms: int = 0
    """What was closed before was not asked for, in UTC milliseconds; 0 where everything was."""


@dataclass(frozen=True, slots=True)
class Filling:
    """How far a cache has come that takes rows instead of all changes, page by page."""

    after: int = 0
    """The rows asked for changed after this."""
    since_ms: int = 0
    """As in the pages. Who has had rows before asks for everything: what they have may have changed."""
    at: str = ""
    """Where the next page begins; empty for the first."""
    upto: int = 0
    chain: str = ""
    reached: int = 0
    """The last change of the last row that was taken."""


@dataclass(frozen=True, slots=True)
class ChangePage:
    """Some changes in their order."""

    changes: tuple[Change, ...]
    last: int
    """The newest change there is."""
    floor: int
    """Changes up to it are told as rows only."""


@dataclass(frozen=True, slots=True)
class Ack:
    """The hub has an operation."""

    op_id: str
    seq: int
    fresh: bool
    """False for one that it had already."""
    erased: bool
    """True where its values were left out, because the person is erased."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The hub does not take an operation."""

    op_id: str
    why: HubSays
    field: str = ""
    """What is wrong with it, by its name on the wire."""


@dataclass(frozen=True, slots=True)
class Pushed:
    """What the hub said to some operations."""

    acks: tuple[Ack, ...] = ()
    refused: tuple[Refused, ...] = ()
    ahead_ms: int = 0
    """So far the hub's clock runs ahead of this computer's."""


@dataclass(frozen=True, slots=True)
class Welcome:
    """A hub let this device in."""

    team_id: str
    team: str
    rep_id: str
    rep: str
    access: Access
    token: str = field(repr=False)
    ahead_ms: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True)
class LineState:
    """How the line stands."""

    kind: LinkKind
    to_come: int = 0
    says: HubSays | None = None
    wipe: bool = False
    """True where a revoked device shall keep nothing."""


def read_row(told: object) -> ToldRow:
    """Return the row that ``told``, parsed JSON, is.

    Raises:
        OperationError: It is none.
    """
    if not isinstance(told, Mapping):
        raise OperationError("row")
    # A row is told like the one operation that would make it so; only its stamp is that of its fields.
    stamp = max(map(str, clocks.values()), default="") if isinstance(clocks := told.get("c"), Mapping) else ""
    op = read_operation({**told, "op": "-", "k": OpKind.PATCH.value, "h": stamp})
    seq = told.get("n")
    if not isinstance(seq, int) or isinstance(seq, bool) or seq < 0:
        raise OperationError("n")
    return ToldRow(op.table, op.row_id, op.subject, op.cells, op.clocks, seq)
