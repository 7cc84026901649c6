"""Who has whose card on the screen now; nothing of it is kept."""

import asyncio
from collections.abc import Callable, Mapping

from agentassist.core.frozen import dataclass

FORGOTTEN_S = 60.0
"""So long what another replica told counts, unless it is told again."""


@dataclass(frozen=True, slots=True)
class Seat:
    """One line, on whichever replica it is."""

    rep_id: str
    rep: str
    contact: str
    """Empty for nobody's card."""


class Room:
    """The seats of one team.

    Args:
        changed: Set when the other replicas have to hear of it.
    """

    def __init__(self, changed: asyncio.Event) -> None:
        self._changed = changed
        self._here: dict[str, Seat] = {}
        self._told: dict[str, Callable[[str, tuple[str, ...]], None]] = {}
        self._elsewhere: dict[str, tuple[float, dict[str, Seat]]] = {}

    @property
    def seats(self) -> Mapping[str, Seat]:
        """The seats of lines at this replica that have a card on the screen, by line."""
        return {line: seat for line, seat in self._here.items() if seat.contact}

    def sit(self, line: str, seat: Seat, tell: Callable[[str, tuple[str, ...]], None]) -> None:
        """Let everybody concerned know what a line has on the screen now, itself included."""
        before = self._here.get(line)
        self._here[line], self._told[line] = seat, tell
        self._changed.set()
        self._tell({seat.contact} | ({before.contact} if before else set()))

    def rise(self, line: str) -> None:
        """Forget a line that ended."""
        self._told.pop(line, None)
        if seat := self._here.pop(line, None):
            self._changed.set()
            self._tell({seat.contact})

    def elsewhere(self, replica: str, seats: Mapping[str, Seat], now_s: float) -> None:
        """Take in all that another replica told of itself."""
        _, before = self._elsewhere.get(replica, (0.0, {}))
        self._elsewhere[replica] = (now_s, dict(seats))
        self._tell({seat.contact for seat in (*before.values(), *seats.values())})

    def forget(self, now_s: float) -> None:
        """Drop what replicas told that have fallen silent."""
        silent = [name for name, (at_s, _) in self._elsewhere.items() if at_s < now_s - FORGOTTEN_S]
        for name in silent:
            _, seats = self._elsewhere.pop(name)
            self._tell({seat.contact for seat in seats.values()})

    def _tell(self, contacts: set[str]) -> None:
        for line, seat in tuple(self._here.items()):
            if seat.contact and seat.contact in contacts:
                self._told[line](seat.contact, self._others(seat))

    def _others(self, mine: Seat) -> tuple[str, ...]:
        far = [seat for _, seats in self._elsewhere.values() for seat in seats.values()]
        there = (seat for seat in (*self._here.values(), *far) if seat.contact == mine.contact)
        return tuple(sorted({seat.rep for seat in there if seat.rep_id != mine.rep_id}))
