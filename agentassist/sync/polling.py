"""Goes without a live line, where something in between lets none through: asks every few seconds."""

import asyncio
from collections.abc import Awaitable, Callable

from agentassist.sync import answers
from agentassist.sync.answers import Told
from agentassist.sync.errors import AwayError

FIRST_S, LONGEST_S = 2.0, 15.0
"""So long the hub is left alone where something came, and where nothing did for a while."""
SLOWER = 1.5
TRY_LINE_S, TRY_LINE_MOST_S = 60.0, 600.0
"""After so long a line is tried again; each time in vain doubles it."""
SHORT_S, MOST_SHORT = 3.0, 4
"""A line that stood no longer broke at once, and so many of them in a row are no accident."""


class Polling:
    """Asks a hub how its history stands, and has fetched what is new.

    Every question is a greeting, so that a hub that was restored is found out at once.

    Args:
        ask: Greets the hub, and returns its hello.
        cursor: Tells up to where this cache has come.
        behind: Told up to where the hub has come, where that is further.
    """

    def __init__(
        self, ask: Callable[[], Awaitable[Told]], cursor: Callable[[], int], behind: Callable[[int], None]
    ) -> None:
        self._ask, self._cursor, self._behind = ask, cursor, behind
        self._line_again_s = TRY_LINE_S
        self._short = 0
        self._hurry = asyncio.Event()

    @property
    def lines_break(self) -> bool:
        """Whether so many lines broke at once that a further one is not worth trying yet."""
        return self._short >= MOST_SHORT

    def line_broke(self, stood_s: float) -> None:
        """Hear how long a line stood."""
        if stood_s < SHORT_S:
            self._short += 1
        else:
            self._short, self._line_again_s = 0, TRY_LINE_S

    def soon(self) -> None:
        """Ask at once."""
        self._hurry.set()

    async def run(self) -> None:
        """Ask until it is time to try a line again.

        Raises:
            AwayError: The hub is another than it was, and has to be greeted anew.
        """
        loop = asyncio.get_running_loop()
        until_s = loop.time() + self._line_again_s
        self._line_again_s = min(TRY_LINE_MOST_S, self._line_again_s * 2)
        wait_s = FIRST_S
        while loop.time() < until_s:
            news = await self._asked()
            wait_s = FIRST_S if news else min(LONGEST_S, wait_s * SLOWER)
            if await self._rested(wait_s):
                wait_s = FIRST_S
        # One more that breaks at once is enough.
        self._short = min(self._short, MOST_SHORT - 1)

    async def _asked(self) -> bool:
        """Greet the hub, and tell whether it has anything new."""
        cursor = self._cursor()
        told = await self._ask()
        if answers.number(told, "base") < cursor:
            raise AwayError("rewound")
        last = answers.number(told, "last")
        if last > cursor:
            self._behind(last)
        return last > cursor

    async def _rested(self, wait_s: float) -> bool:
        """Wait, and tell whether somebody was in a hurry."""
        self._hurry.clear()
        try:
            await asyncio.wait_for(self._hurry.wait(), wait_s)
        except TimeoutError:
            return False
        return True
