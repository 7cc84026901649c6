"""Changes and rows as they lie in the database and as they are told: the same text, never read on the way."""

import json

from agentassist.core.frozen import dataclass
from agentassist.core.operation import Operation, OpKind
from agentassist.core.row_state import RowState, told_briefly


@dataclass(frozen=True, slots=True)
class Told:
    """One change as devices are told it."""

    seq: int
    text: str
    """A JSON object."""
    erases: bool = False
    """Somebody goes, or a row turns out to be theirs: what was told of them before may not be told again."""


@dataclass(frozen=True, slots=True)
class Head:
    """What is known of a change beside its values."""

    seq: int
    letters: str
    rep_id: str
    op_id: str
    kind: str
    table: str
    row_id: str
    subject: str
    stamp: str


_NAMES = ("n", "dev", "rep", "op", "k", "t", "r", "s", "h")


def change(head: Head, data: str | None) -> Told:
    """Return a change as it is told; without ``data``, of an erased person."""
    values = (head.seq, head.letters, head.rep_id, head.op_id, head.kind)
    named = zip(_NAMES, (*values, head.table, head.row_id, head.subject, head.stamp), strict=True)
    return Told(head.seq, _joined(dict(named), data), data is None)


def row(table: str, row_id: str, subject: str, seq: int, data: str) -> str:
    """Return a row as it is told."""
    return _joined({"t": table, "r": row_id, "s": subject, "n": seq}, data)


def data_of(op: Operation) -> str | None:
    """Return what an operation changes, as text; None for an erasure."""
    if op.kind is OpKind.ERASE:
        return None
    parts = {"d": op.cells, "c": op.clocks, "b": op.bases}
    return text({name: dict(part) for name, part in parts.items() if part})


def data_of_row(state: RowState) -> str:
    """Return what a row has come to, as text."""
    return text({"d": dict(state.cells), "c": dict(told_briefly(state.clocks))})


def row_of(data: str, subject: str) -> RowState:
    """Return the row whose text ``data`` is."""
    told = json.loads(data)
    return RowState(told["d"], told["c"], subject)


def _joined(head: dict[str, object], data: str | None) -> str:
    start = text(head)
    return start if data in (None, "{}") else f"{start[:-1]},{data[1:]}"


def text(value: object) -> str:
    """Return a value as JSON, as short as it can be said."""
    return _ENCODER.encode(value)


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
