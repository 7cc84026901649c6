"""The thread of the line to the hub; what it brings goes to the desk, which alone writes."""

import asyncio
import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from agentassist.core.errors import StoreError
from agentassist.core.line_news import LineState, Pushed, RowPage
from agentassist.core.messages import (
    BesideCame,
    ChangesCame,
    ClockMeasured,
    HubRewound,
    LineChanged,
    Message,
    PushAnswered,
    RowsCame,
)
from agentassist.core.operation import Change, Operation
from agentassist.core.team import LinkKind
from agentassist.core.team_effects import OpenLine, Settled
from agentassist.opening import House

if TYPE_CHECKING:
    from agentassist.storage.store import Store
    from agentassist.sync.keeper import Standing
    from agentassist.sync.link import Link

T = TypeVar("T")
log = logging.getLogger(__name__)
MEND_S = 60.0
"""So long a line rests that ended in a way nobody thought of."""
PATIENCE_S = 120.0
"""So long the desk may take for one step; whatever became of it then, the line begins anew."""
NEAR_MS = 250
"""A clock that differs by less from what is known of it is the same clock."""


class LineThread(threading.Thread):
    """One line; ``do``, ``settle`` and ``stop`` are for the desk's thread, all else happens in this one.

    Args:
        house: Whose cache is shared.
        wish: Which hub it is.
        post: Takes what comes.
    """

    def __init__(self, house: House, wish: OpenLine, post: Callable[[Message], None]) -> None:
        super().__init__(name="line", daemon=True)
        self._house, self._wish, self._post = house, wish, post
        self._wishes: deque[Callable[[Link], object]] = deque()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping: asyncio.Event | None = None
        self._stopped = False
        self._link: Link | None = None
        self._keeper: DeskKeeper | None = None

    def do(self, wish: "Callable[[Link], object]") -> None:
        """Have something done with the line, soon."""
        self._wishes.append(wish)
        self._ring()

    def settle(self, done: Settled) -> None:
        """Let the line know that something it brought is dealt with."""
        self._wishes.append(partial(self._settle, done))
        self._ring()

    def _settle(self, done: Settled, _link: "Link") -> None:
        if self._keeper is not None:
            self._keeper.settle(done)

    def stop(self) -> None:
        """End soon."""
        self._stopped = True
        self._ring()

    def run(self) -> None:
        """Keep the line until it is stopped."""
        asyncio.run(self._run())

    def _ring(self) -> None:
        if self._loop is not None:
            # A loop that ended just now has nothing left to do.
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._look)

    def _look(self) -> None:
        while self._wishes and self._link is not None:
            self._wishes.popleft()(self._link)
        if self._stopped and self._stopping is not None:
            self._stopping.set()

    async def _run(self) -> None:
        self._loop, self._stopping = asyncio.get_running_loop(), asyncio.Event()
        line = asyncio.ensure_future(self._kept())
        stopping = asyncio.ensure_future(self._stopping.wait())
        self._look()
        await asyncio.wait((line, stopping), return_when=asyncio.FIRST_COMPLETED)
        # Where the hub wants this computer no more, the line is done and only the end is waited for.
        await stopping
        line.cancel()
        await asyncio.gather(line, return_exceptions=True)

    async def _kept(self) -> None:
        """Keep the line, for ever: a fault in it is logged, and it begins anew."""
        while True:
            try:
                await self._line()
            except StoreError as error:
                log.info("line not opened: %s", error)
            except Exception:
                log.exception("line broke")
            else:
                return
            self._post(LineChanged(LineState(LinkKind.AWAY)))
            await asyncio.sleep(MEND_S)

    async def _line(self) -> None:
        # All of the network is loaded here, where nobody waits for it.
        from agentassist.app.hub_wishes import CLOCKS, token_of
        from agentassist.sync.client import HubClient
        from agentassist.sync.link import Link

        token = await asyncio.to_thread(token_of, self._wish)
        store = self._house.open_to_read()
        member = self._wish.membership
        try:
            async with HubClient(member.hub, member.pin, CLOCKS, token) as client:
                self._keeper = DeskKeeper(store, self._post)
                self._link = Link(client, self._keeper, CLOCKS)
                self._look()
                await self._link.run()
        finally:
            self._link = None
            store.close()


class DeskKeeper:
    """Reads with a connection of the line's own, and has the desk write.

    Args:
        store: Only reads.
        post: Takes what comes.
    """

    def __init__(self, store: "Store", post: Callable[[Message], None]) -> None:
        self._store, self._post = store, post
        self._tickets = 0
        self._open: dict[int, asyncio.Future[bool]] = {}
        self._ahead_ms: int | None = None

    def settle(self, done: Settled) -> None:
        """Let whoever waits for a ticket go on."""
        waiting = self._open.pop(done.ticket, None)
        if waiting is not None and not waiting.done():
            waiting.set_result(done.kept)

    def standing(self) -> "Standing":
        """Return how far the cache has come."""
        from agentassist.sync.keeper import Standing

        team = self._store.team
        return _read(lambda: Standing(team.cursor(), team.marks(), team.filling()))

    def waiting(self, limit: int) -> Sequence[Operation]:
        """Return what the hub has not taken yet."""
        return _read(lambda: self._store.team.waiting(limit))

    async def take(self, changes: Sequence[Change]) -> None:
        """Have the desk take changes in."""
        await self._settled(lambda ticket: ChangesCame(ticket, changes))

    async def take_rows(self, page: RowPage, subject: str = "") -> None:
        """Have the desk take rows in."""
        await self._settled(lambda ticket: RowsCame(ticket, page, subject))

    async def answered(self, pushed: Pushed) -> None:
        """Have the desk let go what the hub has."""
        await self._settled(lambda ticket: PushAnswered(ticket, pushed))

    async def rewound(self, base: int) -> None:
        """Have the desk put back what the hub lost."""
        await self._settled(lambda ticket: HubRewound(ticket, base))

    def stands(self, state: LineState) -> None:
        """Tell the desk how the line stands."""
        self._post(LineChanged(state))

    def beside(self, contact: str, names: Sequence[str]) -> None:
        """Tell the desk who is beside."""
        self._post(BesideCame(contact, tuple(names)))

    def runs_ahead(self, ahead_ms: int) -> None:
        """Tell the desk how wrong the clock is, where that is news."""
        if self._ahead_ms is None or abs(ahead_ms - self._ahead_ms) > NEAR_MS:
            self._ahead_ms = ahead_ms
            self._post(ClockMeasured(ahead_ms))

    async def _settled(self, told: Callable[[int], Message]) -> None:
        from agentassist.sync.keeper import NotKeptError

        self._tickets += 1
        ticket = self._tickets
        self._open[ticket] = asyncio.get_running_loop().create_future()
        self._post(told(ticket))
        try:
            async with asyncio.timeout(PATIENCE_S):
                kept = await self._open[ticket]
        except TimeoutError:
            kept = False
        finally:
            self._open.pop(ticket, None)
        if not kept:
            raise NotKeptError


def _read(read: Callable[[], T]) -> T:
    from agentassist.sync.keeper import NotKeptError

    try:
        return read()
    except StoreError as error:
        raise NotKeptError from error
