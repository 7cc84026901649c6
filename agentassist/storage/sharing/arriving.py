"""Taking in what the team did: changes in their order, and whole rows."""

from typing import TYPE_CHECKING

from agentassist.core.chain import chained
from agentassist.core.frozen import dataclass
from agentassist.core.operation import Change, Operation, OpKind
from agentassist.core.row_state import RowState, after
from agentassist.storage.records import POINT
from agentassist.storage.sharing.outbox import Logged
from agentassist.storage.sharing.states import points_in
from agentassist.storage.sharing.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from agentassist.storage.sharing.clashes import Clashes
    from agentassist.storage.sharing.erasing import Erasing
    from agentassist.storage.sharing.outbox import Outbox
    from agentassist.storage.sharing.progress import Footing
    from agentassist.storage.sharing.states import States

    Place = tuple[str, str]

_RANK = {name: at for at, name in enumerate(TABLES)}
_LAST = len(_RANK)


@dataclass(frozen=True, slots=True)
class Parts:
    """What taking in works with."""

    states: "States"
    outbox: "Outbox"
    erasing: "Erasing"
    clashes: "Clashes"
    stamp: "Callable[[int], str]"
    """Gives a stamp for what has to be told because of what came."""


class Arriving:
    """One batch on its way in, inside a transaction of the caller.

    Rows are worked out in memory and written once each, however many changes of the batch touch them.

    Args:
        parts: What this works with.
        at_ms: Now.
        footing: What the batch finds here.
        ops: Those that will be taken in.
        whole: Whether they are whole rows, which nobody told by these ids.
    """

    def __init__(
        self, parts: Parts, at_ms: int, footing: "Footing", ops: "Sequence[Operation]", *, whole: bool
    ) -> None:
        self._parts = parts
        self._at_ms = at_ms
        self._erasures = footing.erased
        self.waiting = footing.waiting
        """Whether anything of this cache waited to be told to all."""
        self._own = parts.outbox.told(op.id for op in ops) if footing.waiting and not whole else frozenset()
        self._log: list[Logged] = []
        self._was = parts.states.read_all({(op.table, op.row_id) for op in ops if op.kind is OpKind.PATCH})
        self._now: dict[Place, RowState] = {}
        self._moved = parts.states.moved
        self.began = footing.mark
        self.chain = footing.mark[1]
        self.touched: dict[Place, RowState | None] = {}
        """What the rows that changed came to; None where somebody's erasure may have changed them."""
        self.people: set[str] = set()
        """The contacts that they are about."""

    def change(self, change: Change) -> None:
        """Take one change in."""
        op = change.op
        if op.kind is OpKind.ERASE:
            self._erase(op)
        scrubbed = self._about_erased(op) if self._erasures and op.kind is OpKind.PATCH else False
        if op.kind is OpKind.PATCH and op.id not in self._own and not scrubbed:
            self._patch(change)
        self.chain = chained(self.chain, op.id)
        self._log.append(Logged(change, self.chain, scrubbed))

    def row(self, op: Operation) -> None:
        """Take a whole row in, told as the one operation that would make it so."""
        if op.kind is OpKind.ERASE:
            self._erase(op)
        elif not (self._erasures and self._about_erased(op)):
            self._meet(_cleared(op))

    def _patch(self, change: Change) -> None:
        op = _cleared(change.op)
        was = self._state(op)
        if self._parts.clashes.met(op, change.rep, was):
            # Also where the row stays as it is, for what came is the older of the two.
            self.people.add(was.subject)
        self._meet(op)

    def _meet(self, op: Operation) -> None:
        place = (op.table, op.row_id)
        was = self._state(op)
        now = after(was, op)
        if now is not was:
            self._now[place] = self.touched[place] = now
            self.people |= {was.subject, now.subject}

    def _state(self, op: Operation) -> RowState:
        place = (op.table, op.row_id)
        if place not in self._now:
            if place not in self._was:
                self._was[place] = self._parts.states.read(*place)
            self._now[place] = self._was[place].state
        return self._now[place]

    def _erase(self, op: Operation) -> None:
        self.flush()
        self._erasures = True
        self.people.add(op.subject)
        self.touched |= {("contact", one): None for one in self._parts.erasing.merged_into(op.subject)}
        self._parts.erasing.person(op, self._at_ms)

    def _about_erased(self, op: Operation) -> bool:
        """Tell whether a change says anything about an erased person; then it says nothing."""
        erasing = self._parts.erasing
        with_whom = erasing.erased_with(op.row_id)
        if op.subject and erasing.is_erased(op.subject):
            if not with_whom:
                self.flush()
                erasing.row(op.table, op.row_id, op.subject)
            return True
        if with_whom:
            erasing.tell_of_row(op.table, op.row_id, with_whom, self._parts.stamp(self._at_ms))
        return bool(with_whom)

    def flush(self) -> None:
        """Write every row that changed: deleted ones first, what belongs to others before these."""
        states = self._parts.states
        rows = [(place, now) for place, now in self._now.items() if now is not self._was[place].state]
        rows.sort(key=lambda one: _order(one[0][0], gone=one[1].gone))
        points = ((place[1], now) for place, now in rows if place[0] == POINT.table)
        states.expect(points_in(points))
        for place, now in rows:
            was = self._was[place] if states.moved == self._moved else states.read(*place)
            states.write(*place, was, now)
        states.learn()
        self._parts.outbox.log(self._log, self._at_ms)
        self._log.clear()
        self._was.clear()
        self._now.clear()
        self._moved = states.moved


def _cleared(op: Operation) -> Operation:
    table = TABLES.get(op.table)
    return table.cleared(op) if table else op


def _order(name: str, *, gone: bool) -> int:
    rank = _RANK.get(name, _LAST)
    return -rank - 1 if gone else rank
