"""Brings what is new elsewhere into the cache, in order and without a gap."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from agentassist.core.frozen import dataclass
from agentassist.core.line_news import ChangePage, Filling, RowPage
from agentassist.core.operation import Change
from agentassist.core.slices import DAYS
from agentassist.sync.answers import strange
from agentassist.sync.client import HubClient
from agentassist.sync.keeper import Keeper

PAGE = 1_000
"""Changes that are asked for at once."""
ROWS = 250
"""Rows likewise; a page of them is taken in one step."""
BATCH, LEAST = 200, 25
"""So many changes are taken in one step at most, and at least where there are more."""
LONG_S, SHORT_S = 0.04, 0.015
"""A step that takes longer is followed by a smaller one, one that takes less by a bigger one."""
MOST_WAITING = 4_000
"""So many changes wait here at most; the hub waits with the rest."""
SLICE_MS = DAYS * 86_400_000
FEW = 2_000
"""A new device reads so many changes one by one; of more, it asks for what they came to."""


@dataclass(frozen=True, slots=True)
class TakingEars:
    """Who hears how taking goes."""

    to_come: Callable[[int], None]
    """Told how many changes are still to come."""
    caught_up: Callable[[int], Awaitable[None]]
    """Told where a device stands that had fallen behind."""


class Taking:
    """Moves one cache forward; one step is in flight at a time.

    Args:
        client: The way to the hub.
        keeper: Takes what comes.
        ears: Hears how that goes.
        now_ms: Reads the hub's clock, in UTC milliseconds.
    """

    def __init__(
        self, client: HubClient, keeper: Keeper, ears: "TakingEars", now_ms: Callable[[], int]
    ) -> None:
        self._client = client
        self._keeper = keeper
        self._ears = ears
        self._now_ms = now_ms
        self.cursor = 0
        """The last change that is on the disk."""
        self._known = 0
        """The newest change that the hub is known to have."""
        self._behind = False
        self._at_once = LEAST
        self._live: deque[Change] = deque()
        self._came = asyncio.Event()
        self._room = asyncio.Event()

    def begin(self, cursor: int, last: int) -> None:
        """Go on from ``cursor`` on a new line, where the hub's newest change is ``last``."""
        self.cursor, self._known, self._behind = cursor, last, False
        self._live.clear()
        self._came.set()
        self._room.set()

    async def heard(self, changes: Sequence[Change]) -> None:
        """Line up changes told live; returns once there is room for more."""
        self._live.extend(changes)
        self._came.set()
        while len(self._live) > MOST_WAITING:
            self._room.clear()
            await self._room.wait()

    def fell_behind(self, last: int) -> None:
        """Hear that the hub tells no more by itself, and has changes up to ``last``."""
        self._behind = True
        self._known = max(self._known, last)
        self._came.set()

    async def run(self, floor: int) -> None:
        """Take what is told, until the line breaks; changes up to ``floor`` are there as rows only."""
        if self.cursor < floor or (self.cursor == 0 and self._known > FEW):
            await self.fill(self.cursor, floor)
            await self.fetch(self._known)
            self._tell()
        while True:
            await self._came.wait()
            self._came.clear()
            while self._live or self._behind:
                await self._step()
            self._tell()

    async def _step(self) -> None:
        if self._behind:
            await self.fetch(self._known)
            self._behind = False
            await self._ears.caught_up(self.cursor)
        elif self._live[0].seq > self.cursor + 1:
            await self.fetch(self._live[0].seq - 1)
        if batch := self._batch():
            await self._take(batch)

    def _batch(self) -> tuple[Change, ...]:
        """Return what follows the cursor; what is known already is left out."""
        batch: list[Change] = []
        following = self.cursor + 1
        while self._live and len(batch) < self._at_once and self._live[0].seq <= following:
            change = self._live.popleft()
            if change.seq == following:
                batch.append(change)
                following += 1
        self._room.set()
        return tuple(batch)

    def _tell(self) -> None:
        self._ears.to_come(max(0, self._known - self.cursor))

    async def fetch(self, upto: int) -> None:
        """Ask for changes until ``upto`` is on the disk; the next ones are under way while some are taken."""
        asked = asyncio.ensure_future(self._client.changes(self.cursor, PAGE))
        try:
            while self.cursor < upto:
                page = await asked
                if page.floor > self.cursor:
                    await self.fill(self.cursor, page.floor)
                    asked = asyncio.ensure_future(self._client.changes(self.cursor, PAGE))
                    continue
                upto = max(upto, page.last)
                following = _following(page, self.cursor)
                if following < upto:
                    asked = asyncio.ensure_future(self._client.changes(following, PAGE))
                await self._take_page(page, upto)
        finally:
            asked.cancel()

    async def _take_page(self, page: ChangePage, upto: int) -> None:
        at = 0
        while at < len(page.changes):
            some = page.changes[at : at + self._at_once]
            at += len(some)
            await self._take(some)
            self._known = max(self._known, upto)
            self._tell()

    async def fill(self, after: int, floor: int) -> None:
        """Ask for what changes after ``after`` came to; what broke off goes on where it was.

        A new device asks for all that is open, and what is closed of late.
        """
        filling = self._keeper.standing().filling
        if filling is None or filling.after != after:
            filling = Filling(after, max(0, self._now_ms() - SLICE_MS))
        asked = self._ask_rows(filling, filling.at)
        try:
            while filling is not None:
                page = await asked
                if filling.at and (page.upto, page.chain) != (filling.upto, filling.chain):
                    # The hub has another history by now: what it told says nothing of what is still to come.
                    filling = Filling(filling.after, filling.since_ms)
                    asked = self._ask_rows(filling, "")
                    continue
                if page.next and page.next == filling.at:
                    raise strange()
                if page.next:
                    asked = self._ask_rows(filling, page.next)
                filling = await self._filled(filling, page)
        finally:
            asked.cancel()
        self.cursor = self._keeper.standing().cursor
        if self.cursor < floor:
            raise strange()

    def _ask_rows(self, filling: Filling, at: str) -> "asyncio.Future[RowPage]":
        """Ask for a page, which is under way while the one before is taken."""
        return asyncio.ensure_future(self._client.rows(filling.after, at, filling.since_ms, ROWS))

    async def _filled(self, filling: Filling, page: RowPage) -> Filling | None:
        """Take one page, and return how to go on; None after the last one."""
        await self._keeper.take_rows(replace(page, since_ms=filling.since_ms))
        following = self._keeper.standing().filling if page.next else None
        if following is not None:
            self._ears.to_come(max(1, following.upto - following.reached))
        return following

    async def person(self, subject: str) -> None:
        """Ask for everything about one person, whatever its age."""
        at, more = "", True
        while more:
            page = await self._client.person(subject, at)
            if page.next and page.next == at:
                raise strange()
            await self._keeper.take_rows(page, subject)
            at, more = page.next, bool(page.next)

    async def _take(self, changes: Sequence[Change]) -> None:
        began_s = asyncio.get_running_loop().time()
        await self._keeper.take(changes)
        self.cursor = changes[-1].seq
        took_s = asyncio.get_running_loop().time() - began_s
        if took_s > LONG_S:
            self._at_once = max(LEAST, self._at_once // 2)
        elif took_s < SHORT_S:
            self._at_once = min(BATCH, self._at_once * 2)


def _following(page: ChangePage, cursor: int) -> int:
    """Return where the page ends.

    Raises:
        HubError: It does not follow the cursor without a gap.
    """
    if not page.changes or [one.seq for one in page.changes] != list(
        range(cursor + 1, cursor + 1 + len(page.changes))
    ):
        raise strange()
    return page.changes[-1].seq
