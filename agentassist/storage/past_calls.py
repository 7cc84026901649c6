"""Calls out of a telephone system's log, beside those the app saw itself: none is kept twice."""

from collections.abc import Callable

from agentassist.core.call import Direction
from agentassist.core.call_log import PastCall, Side
from agentassist.core.contact import Contact
from agentassist.core.history import Channel, Interaction
from agentassist.storage.contacts import Contacts
from agentassist.storage.records import INTERACTION
from agentassist.storage.rows import Rows, Saved

SOURCE = "log"
"""Of the interactions that a log tells of."""
SAME_MS = 60_000
"""Two clocks that tell of one call are seldom further apart."""
QUEUED_MS = 900_000
"""A caller may have waited so long in a queue before a telephone of ours rang."""

_NEAR = "where started_ms between ? and ? and channel = 'call' and source != ?"
_WITH_NUMBER = f"indexed by interaction_number {_NEAR} and number = ? and number != ''"
_WITHHELD = f"indexed by interaction_recent {_NEAR} and number = ''"


class PastCalls:
    """Brings logged calls in, inside a transaction of the caller.

    Args:
        rows: The cache's rows.
        contacts: Who is behind a number.
        new_id: Gives a new id.
    """

    def __init__(self, rows: Rows, contacts: Contacts, new_id: Callable[[], str]) -> None:
        self._rows, self._contacts, self._new_id = rows, contacts, new_id

    def put(self, call: PastCall, at_ms: int) -> Saved:
        """Keep a call; one that is kept already only gains that it was answered, where nobody knew."""
        known = self._logged(call)
        if known is not None:
            return self._answered(known, call, at_ms)
        call = self._sided(call)
        if self._seen(call):
            return Saved.UNCHANGED
        people = self._behind(call.peer)
        # Of several people behind one number nobody knows who it was.
        contact_id = people[0].id if len(people) == 1 else None
        return self._rows.put(INTERACTION, _interaction(self._new_id(), contact_id, call), at_ms)

    def _logged(self, call: PastCall) -> Interaction | None:
        found = self._rows.values(INTERACTION, "where call_key = ? and call_key != '' limit 1", call.key)
        return found[0] if found else None

    def _answered(self, known: Interaction, call: PastCall, at_ms: int) -> Saved:
        """Of several telephones that rang, one was answered; each has a row in the log."""
        if known.answered_ms is not None or call.answered_ms is None:
            return Saved.UNCHANGED
        told = {"answered_ms": call.answered_ms, "ended_ms": call.ended_ms, "cause": call.cause}
        self._rows.patch(INTERACTION, known.id, at_ms, **told)
        return Saved.UPDATED

    def _sided(self, call: PastCall) -> PastCall:
        """Let a known contact decide which end is the customer's; else it is the caller's."""
        if call.other is None or self._behind(call.peer) or not self._behind(call.other):
            return call
        return PastCall(
            call.line,
            call.key,
            call.started_ms,
            call.answered_ms,
            call.ended_ms,
            call.cause,
            Direction.OUT,
            call.other,
        )

    def _seen(self, call: PastCall) -> bool:
        """Tell whether the app itself was there: the same number, at the same time."""
        around = (call.started_ms - SAME_MS, call.started_ms + QUEUED_MS)
        if call.peer.number:
            found = self._rows.values(INTERACTION, _WITH_NUMBER, *around, SOURCE, call.peer.number)
        else:
            found = self._rows.values(INTERACTION, _WITHHELD, *around, SOURCE)
        return any(_alike(one, call) for one in found)

    def _behind(self, side: Side) -> tuple[Contact, ...]:
        return self._contacts.callers(side.e164, side.digits or side.e164.lstrip("+")) if side.number else ()


def _alike(one: Interaction, call: PastCall) -> bool:
    if one.direction is not call.direction:
        return False
    if one.answered_ms is not None and call.answered_ms is not None:
        return abs(one.answered_ms - call.answered_ms) <= SAME_MS
    return abs(one.started_ms - call.started_ms) <= SAME_MS


def _interaction(row_id: str, contact_id: str | None, call: PastCall) -> Interaction:
    return Interaction(
        row_id,
        contact_id,
        Channel.CALL,
        call.direction,
        call.started_ms,
        call.answered_ms,
        call.ended_ms,
        number=call.peer.number,
        cause=call.cause.value,
        call_key=call.key,
        source=SOURCE,
        # Nobody is asked to wrap up what is long over.
        wrapped=True,
    )
