"""One device's line to its hub: comes back by itself for ever, and says how it stands."""

import asyncio
from collections.abc import Coroutine
from contextlib import suppress

import aiohttp

from agentassist.core.line_news import LineState
from agentassist.core.team import HubSays, LinkKind
from agentassist.sync import answers
from agentassist.sync.answers import Told
from agentassist.sync.client import HubClient
from agentassist.sync.clocks import Clocks
from agentassist.sync.errors import FINAL, AwayError, HubError, NoLineError
from agentassist.sync.greeting import Greeting, heard, say
from agentassist.sync.keeper import Keeper, NotKeptError
from agentassist.sync.pace import Pace
from agentassist.sync.polling import Polling
from agentassist.sync.pushing import Pushing
from agentassist.sync.taking import Taking, TakingEars

STEADY_S = 5.0
"""A line that stood for so long is tried again soon; one that breaks at once ever less often."""
WATCH_S = 2.0
"""So often the clock is looked at."""
SLEPT_S = 15.0
"""Where so much more time went by, the computer was asleep, and the line is dead without knowing."""
OTHER_VERSION_S = 600.0
"""So often a hub of another version is asked whether it is renewed."""


class Link:
    """The line; used within one event loop.

    Args:
        client: The way to the hub, open.
        keeper: What keeps the team's memory here.
        clocks: Reads the time.
    """

    def __init__(self, client: HubClient, keeper: Keeper, clocks: Clocks) -> None:
        self._client, self._keeper, self._clocks = client, keeper, clocks
        self._pace = Pace(clocks.chance)
        self._greeting = Greeting(client, keeper, clocks)
        self._pushing = Pushing(client, keeper, Pace(clocks.chance))
        ears = TakingEars(self._to_come, self._caught_up)
        self._taking = Taking(client, keeper, ears, self._greeting.hub_ms)
        self._polling = Polling(
            self._greeting.without_line, lambda: self._taking.cursor, self._taking.fell_behind
        )
        self._live: aiohttp.ClientWebSocketResponse | None = None
        self._hurry = asyncio.Event()
        self._slept = asyncio.Event()
        self._on = ""
        self._showing = asyncio.Event()
        self._people: asyncio.Queue[str] = asyncio.Queue()
        self._state: LineState | None = None

    def soon(self) -> None:
        """Something new is saved here: hand it over at once."""
        self._pushing.soon()

    def try_now(self) -> None:
        """Do not wait until the hub is asked again by itself."""
        self._hurry.set()
        self._polling.soon()

    def show(self, contact: str) -> None:
        """Say whose card is on the screen; empty for nobody's."""
        self._on = contact
        self._showing.set()

    def fetch_person(self, subject: str) -> None:
        """Ask for everything about one person, once the line stands."""
        self._people.put_nowait(subject)

    async def run(self) -> None:
        """Keep the line, until the hub wants this device no more."""
        watching = asyncio.ensure_future(self._watch())
        try:
            while await self._once():
                pass
        finally:
            watching.cancel()

    async def _once(self) -> bool:
        """Keep one line until it breaks, wait, and tell whether another is worth trying."""
        wait_s = 0.0
        try:
            await self._session()
        except HubError as error:
            wait_s = max(error.wait_s, OTHER_VERSION_S if error.says is HubSays.PROTOCOL else 0.0)
            final = error.says in FINAL
            kind = LinkKind.REFUSED if final or error.says is HubSays.PROTOCOL else LinkKind.AWAY
            self._stands(LineState(kind, says=error.says, wipe=error.wipe))
            if final:
                return False
        except (AwayError, NotKeptError):
            self._stands(LineState(LinkKind.AWAY))
        await self._rest(self._pace.next_s(wait_s))
        return True

    async def _rest(self, wait_s: float) -> None:
        self._hurry.clear()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._hurry.wait(), wait_s)

    async def _watch(self) -> None:
        """Notice that the computer slept."""
        while True:
            before = self._clocks.mono_s()
            await asyncio.sleep(WATCH_S)
            if self._clocks.mono_s() - before > WATCH_S + SLEPT_S:
                self._pace.succeeded()
                self._hurry.set()
                self._slept.set()

    async def _session(self) -> None:
        try:
            live, told = await self._line()
        except NoLineError:
            live, told = None, await self._greeting.without_line()
        began_s = self._clocks.mono_s()
        try:
            floor = await self._met(told)
            self._hurry.clear()
            self._live = live
            if self._on:
                self._showing.set()
            self._pushing.soon()
            await first_to_fail(
                self._listen(live) if live else self._polling.run(),
                self._taking.run(floor),
                self._pushing.run(),
                self._fetch_people(),
                self._tell_shown(),
                self._roused(),
            )
        finally:
            self._live = None
            stood_s = self._clocks.mono_s() - began_s
            if stood_s > STEADY_S:
                self._pace.succeeded()
            if live:
                self._polling.line_broke(stood_s)
                await live.close()

    async def _line(self) -> tuple[aiohttp.ClientWebSocketResponse, Told]:
        if self._polling.lines_break:
            raise NoLineError("lines break")
        return await self._greeting.by_line()

    async def _met(self, told: Told) -> int:
        """Find out together where both stand; return up to where changes are there as rows only."""
        base, last = answers.number(told, "base"), answers.number(told, "last")
        await self._keeper.rewound(base)
        standing = self._keeper.standing()
        self._taking.begin(standing.cursor, last)
        self._to_come(max(0, last - standing.reached))
        return answers.number(told, "floor")

    async def _listen(self, live: aiohttp.ClientWebSocketResponse) -> None:
        while True:
            told = await heard(live)
            if "changes" in told:
                await self._taking.heard(answers.changes(told))
            if "behind" in told:
                self._taking.fell_behind(answers.last_of(told, "behind"))
            if "beside" in told:
                for contact, names in answers.names(told, "beside").items():
                    self._keeper.beside(contact, names)

    async def _fetch_people(self) -> None:
        while True:
            subject = await self._people.get()
            try:
                await self._taking.person(subject)
            except (AwayError, NotKeptError):
                self._people.put_nowait(subject)
                raise

    async def _tell_shown(self) -> None:
        while True:
            await self._showing.wait()
            self._showing.clear()
            await self._say({"on": self._on})

    async def _roused(self) -> None:
        """End a line that a sleeping computer cannot have kept."""
        await self._slept.wait()
        self._slept.clear()
        raise AwayError("slept")

    async def _say(self, told: Told) -> None:
        if self._live is None:
            return
        await say(self._live, told)

    async def _caught_up(self, cursor: int) -> None:
        await self._say({"cursor": cursor})

    def _to_come(self, changes: int) -> None:
        kind = LinkKind.CATCHING_UP if changes else LinkKind.LIVE
        self._stands(LineState(kind, changes))

    def _stands(self, state: LineState) -> None:
        if state != self._state:
            self._state = state
            self._keeper.stands(state)


async def first_to_fail(*works: Coroutine[None, None, None]) -> None:
    """Do all at once until one ends, and raise what it raised; the others are cancelled."""
    tasks = [asyncio.ensure_future(work) for work in works]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    for task in done:
        task.result()
