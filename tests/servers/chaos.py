"""Everything that can go wrong between a team and its hub, in one run."""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import uuid4

import psycopg

from tests.servers.hub import HubProcess
from tests.servers.postgres import Postgres
from tests.servers.rep import Rep

PEOPLE = 12


@dataclass
class Written:
    """What reps saved, and so must be there at the end."""

    calls: dict[str, str] = field(default_factory=dict)
    """With whom each was."""
    erased: set[str] = field(default_factory=set)


class Chaos:
    """A team at work, and what happens to it.

    Args:
        reps: The first of them its owner.
        hub: Their hub.
        postgres: Where that keeps everything.
        seed: Of everything that is left to chance.
    """

    def __init__(self, reps: Sequence[Rep], hub: HubProcess, postgres: Postgres, seed: int = 7) -> None:
        self.reps, self._hub, self._postgres = reps, hub, postgres
        self._chance = random.Random(seed)
        self.written = Written()

    async def work(self, rep: Rep, every_s: float, times: int) -> None:
        """Save something now and then, and so many times whatever else keeps this computer busy."""
        for _ in range(times):
            await asyncio.sleep(every_s * (0.5 + self._chance.random()))
            who = f"who-{self._chance.randrange(PEOPLE)}"
            if self._chance.random() < 0.3 and who not in self.written.erased:
                rep.meet(who, f"{who} as {rep.name} heard it, {self._chance.randrange(1_000)}")
            if who not in self.written.erased and rep.store.contacts.get(who) is not None:
                name = str(uuid4())
                rep.note(name, who, f"Said to {rep.name}")
                self.written.calls[name] = who

    async def run(self, for_s: float, times: int) -> None:
        """Let each work so many times while everything goes wrong; all are connected again at the end."""
        for rep in self.reps:
            # No power fails here; what the disk makes of it is tried elsewhere.
            rep.store._db.execute("PRAGMA synchronous = OFF")
        away = self.reps[1::4]
        self._meet_everybody()
        # Somebody works until the end, also after the hub was emptied.
        every_s = 1.5 * for_s / times
        works = [asyncio.ensure_future(self.work(rep, every_s, times)) for rep in self.reps]
        await asyncio.sleep(for_s * 0.1)
        for rep in away:
            await rep.disconnect()
        for _ in range(3):
            await asyncio.to_thread(self._hub.kill)
            await asyncio.sleep(for_s * 0.05)
            await asyncio.to_thread(self._hub.start)
            await asyncio.sleep(for_s * 0.1)
        await asyncio.to_thread(self._postgres.crash)
        await asyncio.to_thread(self._postgres.start)
        await asyncio.sleep(for_s * 0.15)
        for rep in away:
            rep.connect()
        await self._erase_somebody()
        await asyncio.sleep(for_s * 0.1)
        await asyncio.to_thread(self._empty)
        await asyncio.gather(*works)

    def _meet_everybody(self) -> None:
        """Have all people known from the first moment."""
        for at in range(PEOPLE):
            self.reps[0].meet(f"who-{at}", f"who-{at}")

    async def _erase_somebody(self) -> None:
        """Have the owner take a person out for ever."""
        who = next((one for at in range(PEOPLE) if self.reps[0].store.contacts.get(one := f"who-{at}")), "")
        if who:
            self.written.erased.add(who)
            self.reps[0].erase(who)

    def _empty(self) -> None:
        """Make the hub forget what it was told, as if restored from a copy of the first day."""
        self._hub.kill()
        with psycopg.connect(self._hub.database, autocommit=True) as conn:
            for table in ("change", "shared_row", "erased"):
                conn.execute(f"delete from agentassist.{table}")
            conn.execute("update agentassist.team set last_seq = 0, chain = '', floor_seq = 0")
        self._hub.start()

    async def settle(self, within_s: float = 300.0) -> None:
        """Wait until all have everything of all."""
        async with asyncio.timeout(within_s):
            while not self._is_settled():
                await asyncio.sleep(0.1)

    def _is_settled(self) -> bool:
        cursors = {rep.store.team.cursor() for rep in self.reps}
        return len(cursors) == 1 and all(rep.settled for rep in self.reps)

    def lost(self) -> list[str]:
        """Return the calls that somebody saved and not all have, but for those with erased people."""
        return [
            f"{name} at {rep.name}"
            for name, who in self.written.calls.items()
            for rep in self.reps
            if who not in self.written.erased and rep.store.calls.get(name) is None
        ]

    def leaks(self) -> list[str]:
        """Return where anything of an erased person is left."""
        return [
            f"{who} at {rep.name}"
            for who in self.written.erased
            for rep in self.reps
            if rep.store.contacts.get(who) is not None or rep.store.calls.count(who)
        ]

    def states(self) -> set[str]:
        """Return one value for each different cache."""
        return {rep.store.team.state_hash() for rep in self.reps}
