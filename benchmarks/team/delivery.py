"""How long what one rep saves takes into the caches of the others."""

import asyncio
import time
from collections.abc import Callable, Sequence
from uuid import uuid4

from agentassist.core.operation import Change
from benchmarks.team.neighbours import Neighbours
from tests.servers.rep import Rep

EVERY_S = 0.08
"""Between two saves of the whole team: fifty reps who save something every four seconds."""


class Delivery:
    """Notes when each save was on the disk of each rep.

    Args:
        reps: All of the team.
    """

    def __init__(self, reps: Sequence[Rep]) -> None:
        self._reps = reps
        self._saved_s: dict[str, float] = {}
        self.took_ms: list[float] = []
        for rep in reps:
            rep.took = self._taker(rep)

    def _taker(self, rep: Rep) -> Callable[[Sequence[Change]], None]:
        def took(changes: Sequence[Change]) -> None:
            now_s = time.perf_counter()
            for change in changes:
                saved_s = self._saved_s.get(change.op.row_id)
                if saved_s is not None and change.device != rep.store.device:
                    self.took_ms.append((now_s - saved_s) * 1_000)

        return took

    async def run(self, count: int) -> str:
        """Have ``count`` calls noted, one after the other by different reps; return the last."""
        self._reps[0].meet("caller", "Lakshmi Rao")
        await self._everywhere(lambda rep: rep.store.contacts.get("caller") is not None)
        name = ""
        for at in range(count):
            rep, name = self._reps[at % len(self._reps)], str(uuid4())
            rep.note(name, "caller", "The kettle is cracked, a new one goes out on Thursday")
            # On the disk by now; the line has been told, and goes as soon as this waits.
            self._saved_s[name] = time.perf_counter()
            await asyncio.sleep(EVERY_S)
        expected = count * (len(self._reps) - 1)
        await within(lambda: len(self.took_ms) >= expected)
        return name

    async def _everywhere(self, seen: Callable[[Rep], bool]) -> None:
        for rep in self._reps:
            await rep.until(seen)


async def within(seen: Callable[[], bool], limit_s: float = 60.0) -> None:
    """Wait until something is so."""
    async with asyncio.timeout(limit_s):
        while not seen():
            await asyncio.sleep(0.005)


async def erased_everywhere(reps: Sequence[Rep], others: Neighbours) -> float:
    """Erase somebody; return after how many milliseconds nobody has anything of them."""
    reps[1].meet("gone", "Somebody Else")
    reps[1].note("gone-call", "gone", "Rang about a lid")
    for rep in reps:
        await rep.until(lambda one: one.store.calls.get("gone-call") is not None)
    await others.have("gone-call")
    began = time.perf_counter()
    reps[0].erase("gone")
    for rep in reps:
        await rep.until(lambda one: one.store.contacts.get("gone") is None)
        assert rep.store.calls.get("gone-call") is None
    await others.have_nobody("gone")
    return (time.perf_counter() - began) * 1_000
