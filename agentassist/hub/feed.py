"""A team's newest changes, kept at hand for the lines that wait for them."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence

from agentassist.core.frozen import dataclass
from agentassist.hub.refusal import RefusedError
from agentassist.hub.told import Told

AT_HAND = 2_000
"""Changes; who is further behind fetches them, so that one slow reader costs the others nothing."""
AT_HAND_LETTERS = 8_000_000
MOST_OF_A_TEXT = 1_000_000
"""Letters in one message on a line; what is longer is fetched too."""

Fetch = Callable[[int], Awaitable[Sequence[Told]]]
"""Reads the changes after a place from the database, in order, the first thousand or so."""


@dataclass(frozen=True, slots=True)
class Portion:
    """What a line is told next."""

    text: str
    """Changes, with commas between them."""
    last: int


class Feed:
    """The changes of one team, from whichever replica they came.

    Args:
        fetch: Reads changes.
        last: The newest place in the history.
    """

    def __init__(self, fetch: Fetch, last: int) -> None:
        self.last = last
        self._known = last
        self._fetch = fetch
        self._fetching: asyncio.Task[None] | None = None
        self._at_hand: deque[Told] = deque()
        self._letters = 0
        self._portions: dict[int, Portion] = {}
        self._wakes: set[Callable[[], None]] = set()

    def subscribe(self, wake: Callable[[], None]) -> Callable[[], None]:
        """Call ``wake`` whenever there is something new; the answer ends that."""
        self._wakes.add(wake)
        return lambda: self._wakes.discard(wake)

    @property
    def heard(self) -> bool:
        """True while anybody listens."""
        return bool(self._wakes)

    def happened(self, changes: Sequence[Told]) -> None:
        """Take in what was committed here; where another replica was faster, its changes come first."""
        self._take(changes)
        if changes:
            self.reached(changes[-1].seq)

    def reached(self, last: int) -> None:
        """Fetch what others committed, for the history is known to go to ``last``."""
        self._known = max(self._known, last)
        if self.last < self._known and self._fetching is None:
            self._fetching = asyncio.create_task(self._catch_up())

    def rewound(self, last: int) -> None:
        """Forget everything, for the history ends at ``last``, before what was told already."""
        self.last = self._known = last
        self._at_hand.clear()
        self._letters = 0
        self._portions.clear()

    async def _catch_up(self) -> None:
        try:
            while self.last < self._known and (more := await self._fetch(self.last)):
                self._take(more)
        except RefusedError:
            pass  # the database is away; how far the history goes is looked up again and again
        finally:
            self._fetching = None

    def portion(self, after: int) -> Portion | None:
        """Return what comes after a place; None where it is not at hand, or too long for a line."""
        if after not in self._portions:
            first = self._at_hand[0].seq if self._at_hand else self.last + 1
            if not first <= after + 1 <= self.last:
                return None
            made = _portion(_from(self._at_hand, after + 1 - first))
            if made is None:
                return None
            self._portions[after] = made
        return self._portions[after]

    async def fetched(self, after: int) -> Portion | None:
        """Return what the database has after a place; None where it is too long for a line, or compacted.

        Raises:
            RefusedError: The database does not answer.
        """
        changes = await self._fetch(after)
        return _portion(changes) if changes and changes[0].seq == after + 1 else None

    def _take(self, changes: Sequence[Told]) -> None:
        for told in changes:
            # A gap is never passed on; what is missing comes with the next fetch.
            if told.seq == self.last + 1:
                if told.erases:
                    # The database told nothing of them any more; who is behind is told from there.
                    self._at_hand.clear()
                    self._letters = 0
                self._at_hand.append(told)
                self._letters += len(told.text)
                self.last = told.seq
        while len(self._at_hand) > AT_HAND or self._letters > AT_HAND_LETTERS:
            self._letters -= len(self._at_hand.popleft().text)
        self._portions.clear()
        for wake in tuple(self._wakes):
            wake()


def _portion(changes: Sequence[Told]) -> Portion | None:
    texts, letters = [], 0
    for told in changes:
        letters += len(told.text)
        if letters > MOST_OF_A_TEXT:
            break
        texts.append(told.text)
    return Portion(",".join(texts), changes[len(texts) - 1].seq) if texts else None


def _from(changes: deque[Told], start: int) -> Sequence[Told]:
    """Return the changes from a position on; a deque is slow in its middle, so from its end."""
    return [changes[at] for at in range(start - len(changes), 0)] if start < len(changes) else []
