"""What the line to the hub brings, put into the cache; each call is on the disk when it returns."""

from agentassist.core.chain import Mark
from agentassist.core.line_news import Filling, Pushed, RowPage, ToldRow
from agentassist.core.operation import Operation, OpKind
from agentassist.core.team import HubSays
from agentassist.storage.sharing.team import Taken
from agentassist.storage.store import Store

_NEVER = "0" * 24
"""An erasure beats everything, whenever it was."""


def answered(store: Store, pushed: Pushed, now_ms: int) -> None:
    """Let go what the hub has, set aside what it refused, and stamp anew what lay in the future."""
    team = store.team
    late = [one for one in pushed.refused if one.why is HubSays.FUTURE_STAMP]
    with store.together():
        places = {ack.op_id: ack.seq for ack in pushed.acks}
        team.acknowledged(places, [ack.op_id for ack in pushed.acks if ack.erased], now_ms)
        for one in pushed.refused:
            if one not in late:
                team.set_aside(one.op_id, one.why, one.field)
        if late:
            team.restamp(now_ms + pushed.ahead_ms)


def take_rows(store: Store, page: RowPage, subject: str, now_ms: int) -> Taken:
    """Take rows in; the last page of everybody's moves the cursor."""
    told = [*map(_operation, page.rows), *map(_erasure, page.erased)]
    return store.team.take_rows(told, now_ms, None if subject else _upto(store, page))


def _upto(store: Store, page: RowPage) -> Mark | Filling:
    if not page.next:
        return page.upto, page.chain
    reached = page.rows[-1].seq if page.rows else 0
    return Filling(store.team.cursor(), page.since_ms, page.next, page.upto, page.chain, reached)


def _operation(row: ToldRow) -> Operation:
    """Return the operation that would make a row what it is told to be."""
    stamp = max(row.clocks.values(), default="")
    op_id = f"row-{row.seq}"
    return Operation(op_id, OpKind.PATCH, row.table, row.row_id, row.subject, stamp, row.cells, row.clocks)


def _erasure(subject: str) -> Operation:
    return Operation(f"erased-{subject}", OpKind.ERASE, "", subject, subject, _NEVER)
