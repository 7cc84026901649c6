"""One queue a team: what devices push at once is committed together, one batch after the other."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import psycopg

from agentassist.core.team import HubSays
from agentassist.hub.history import Ack, Pushed, Taken
from agentassist.hub.refusal import RefusedError

MOST_OF_A_BATCH = 500
"""Operations that share a commit; beyond it, those who wait behind would wait too long."""

Commit = Callable[[Sequence[Pushed]], Awaitable[Taken]]


class _Wish:
    """What one device pushed, until it is done."""

    def __init__(self, pushed: Sequence[Pushed]) -> None:
        self.pushed = pushed
        self.done: asyncio.Future[dict[str, Ack]] = asyncio.get_running_loop().create_future()

    def grant(self, taken: Taken) -> None:
        if not self.done.done():
            self.done.set_result({one.op.id: taken.acks[one.op.id] for one in self.pushed})

    def refuse(self, error: BaseException) -> None:
        if not self.done.done():
            self.done.set_exception(error)


class PushQueue:
    """The queue of one team.

    Args:
        commit: Keeps a batch in one transaction, and lets those who listen know.
    """

    def __init__(self, commit: Commit) -> None:
        self._commit = commit
        self._waiting: list[_Wish] = []
        self._work: asyncio.Task[None] | None = None

    async def push(self, pushed: Sequence[Pushed]) -> dict[str, Ack]:
        """Return the place of every operation, once all of them are kept.

        Raises:
            RefusedError: None of them was kept.
        """
        wish = _Wish(pushed)
        self._waiting.append(wish)
        if self._work is None:
            self._work = asyncio.create_task(self._do())
        return await wish.done

    async def finish(self) -> None:
        """Return once nothing waits any more."""
        if self._work is not None:
            await asyncio.wait((self._work,))

    async def _do(self) -> None:
        try:
            while batch := self._next():
                await self._keep(batch)
        finally:
            self._work = None

    def _next(self) -> list[_Wish]:
        count, batch = 0, list[_Wish]()
        while self._waiting and (not batch or count + len(self._waiting[0].pushed) <= MOST_OF_A_BATCH):
            batch.append(self._waiting.pop(0))
            count += len(batch[-1].pushed)
        return batch

    async def _keep(self, batch: list[_Wish]) -> None:
        try:
            taken = await self._commit([one for wish in batch for one in wish.pushed])
        except psycopg.DataError:
            await self._keep_apart(batch)
        except Exception as error:  # noqa: BLE001 - whatever it was, each of those who wait has to hear of it
            for wish in batch:
                wish.refuse(error)
        else:
            for wish in batch:
                wish.grant(taken)

    async def _keep_apart(self, batch: list[_Wish]) -> None:
        """Let what the database cannot hold hinder nobody but who sent it."""
        if len(batch) == 1:
            batch[0].refuse(RefusedError(HubSays.BAD_OPERATION, op="", field=""))
            return
        for wish in batch:
            await self._keep([wish])
