"""Stamping anew what a clock that ran ahead put into the future."""

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from agentassist.core.operation import Operation
from agentassist.core.stamps import ms_of
from agentassist.storage.sharing.tables import TABLES

if TYPE_CHECKING:
    from agentassist.storage.rows import Rows
    from agentassist.storage.sharing.outbox import Outbox

_ALLOWED_MS = 60_000
"""So far ahead of the hub a stamp may be left as it is."""


def restamp(rows: "Rows", outbox: "Outbox", hub_ms: int) -> int:
    """Give operations of the future stamps of now, in their order, and with them the rows they made."""
    late = [op for op in outbox.unsent_ops() if ms_of(op.stamp) > hub_ms + _ALLOWED_MS]
    if not late:
        return 0
    rows.stamper.back(hub_ms)
    anew = {op.stamp: rows.stamp(hub_ms - rows.ahead_ms) for op in late}
    for op in late:
        outbox.replace(_restamped(op, anew))
    for table, row_id in dict.fromkeys((op.table, op.row_id) for op in late):
        if table:
            _restamp_row(rows, table, row_id, anew)
    return len(late)


def _restamped(op: Operation, anew: dict[str, str]) -> Operation:
    clocks = {name: anew.get(stamp, stamp) for name, stamp in op.clocks.items()}
    bases = {name: anew.get(stamp, stamp) for name, stamp in op.bases.items()}
    return replace(op, stamp=anew[op.stamp], clocks=clocks, bases=bases)


def _restamp_row(rows: "Rows", table: str, row_id: str, anew: dict[str, str]) -> None:
    if table in TABLES:
        found = rows.one(f'select clk from "{table}" where id = ?', row_id)
        if found:
            clocks = _anew(str(found[0]), anew)
            newest = max(json.loads(clocks).values())
            rows.run(f'update "{table}" set clk = ?, hlc = ? where id = ?', clocks, newest, row_id)
    laid = rows.one("select clk from aside where tbl = ? and row_id = ?", table, row_id)
    if laid:
        sql = "update aside set clk = ? where tbl = ? and row_id = ?"
        rows.run(sql, _anew(str(laid[0]), anew), table, row_id)
    for old, new in anew.items():
        sql = "update clash set other_stamp = ? where row_id = ? and other_stamp = ?"
        rows.run(sql, new, row_id, old)


def _anew(clocks: str, anew: dict[str, str]) -> str:
    return json.dumps({name: anew.get(stamp, stamp) for name, stamp in json.loads(clocks).items()})
