"""Which rows a new device takes at once: what is recent or still open. The rest it asks for on demand."""

from agentassist.core.row_state import RowState
from agentassist.core.stamps import ms_of

DAYS = 90
"""So far back a new device takes what is over and done."""

_OVER = {
    "interaction": ("ended_ms", "started_ms"),
    "hold": ("end_ms", "start_ms"),
    "transfer": ("done_ms", "at_ms"),
    "approval": ("answered_ms", "asked_ms"),
    "prompt_tick": (),
    "promise": ("kept_ms", "due_ms"),
    "follow_up": ("done_ms",),
    "feedback": ("sent_ms",),
    "case": ("closed_ms",),
}
"""Tables that grow with every day, and the cells that tell when a row was over, the best first."""
_STILL_OPEN = {
    "interaction": ("wrapped", 0),
    "promise": ("state", "open"),
    "follow_up": ("done_ms", None),
    "feedback": ("sent_ms", None),
    "approval": ("state", "open"),
    "case": ("closed_ms", None),
}
"""What a cell holds for as long as somebody has to see to the row."""


def counts_until_ms(table: str, row: RowState) -> int | None:
    """Return until when, in UTC milliseconds, a row is part of what is recent; None for ever.

    >>> counts_until_ms("contact", RowState({"name": "Meera"}, {})) is None
    True
    >>> counts_until_ms("promise", RowState({"state": "kept", "kept_ms": 7}, {}))
    7
    """
    if table not in _OVER:
        return None
    if table in _STILL_OPEN:
        name, value = _STILL_OPEN[table]
        if row.cells.get(name) == value and not row.gone:
            return None
    times = (row.cells.get(name) for name in _OVER[table])
    return next((time for time in times if isinstance(time, int)), ms_of(row.stamp))
