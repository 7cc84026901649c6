"""From a save at one rep to the caches of the whole team, by way of a hub, all on this machine."""

import asyncio
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from agentassist.core.invitation import Invitation
from benchmarks.figure import Figure, p99
from benchmarks.scale import Scale
from benchmarks.team.absence import caught_up
from benchmarks.team.crowd import crowd, hub_here
from benchmarks.team.delivery import Delivery, erased_everywhere
from benchmarks.team.listeners import listening
from benchmarks.team.neighbours import neighbours
from tests.servers.postgres import Postgres
from tests.servers.rep import Rep

LIMITS_MS = (15.0, 60.0)
"""Of the middle, and of 99 of 100."""
MEASURED = 5
"""Reps whose waiting is measured; those beside them give way, as if each had a computer."""
HERE = 10
"""Reps of a large team whose caches are on this computer."""
LARGE_MS = (20.0, 100.0)
ERASED_MS = 2_000.0
CAUGHT_UP_S = 6.0 / 36_000
"""For each change; half an hour of two hundred reps is 36,000."""
PLAIN = 40


def measure(scale: Scale) -> Iterator[Figure]:
    """Measure a working team, then somebody who comes back to it."""
    with hub_here() as (postgres, hub, invitation):
        commits = _two_commits(postgres)
        took_ms, erased_ms = asyncio.run(_working(invitation, scale))
        name = f"a save at one rep until it is in the cache of another, {scale.reps} reps"
        yield Figure(f"{name}, middle", median(took_ms), "ms", median(commits), LIMITS_MS[0])
        yield Figure(f"{name}, 99 of 100", p99(took_ms), "ms", p99(commits), LIMITS_MS[1])
        name = f"a person erased until gone from the caches of {scale.reps} reps"
        yield Figure(name, erased_ms, "ms", median(commits), ERASED_MS)
        if scale.elsewhere:
            third = Invitation(invitation.hub, hub.team("Third"), invitation.pin)
            took_ms = asyncio.run(_large(third, scale))
            name = f"the same, {HERE} reps on this computer and {scale.elsewhere} elsewhere"
            yield Figure(f"{name}, middle", median(took_ms), "ms", median(commits), LARGE_MS[0])
            yield Figure(f"{name}, 99 of 100", p99(took_ms), "ms", p99(commits), LARGE_MS[1])
        second = Invitation(invitation.hub, hub.team("Second"), invitation.pin)
        took_s = asyncio.run(_absent(second, scale.missed))
    name = f"{scale.missed} changes missed, until they are in the cache"
    yield Figure(name, took_s, "s", _plain_s(scale.missed), CAUGHT_UP_S * scale.missed)


async def _working(invitation: Invitation, scale: Scale) -> tuple[list[float], float]:
    measured = min(MEASURED, scale.reps - 1)
    async with crowd(invitation, measured) as reps, neighbours(reps[0], scale.reps - measured) as others:
        delivery = Delivery(reps)
        last = await delivery.run(scale.noted)
        # Whoever gave way has taken all of it too: the load was that of the whole team.
        await others.have(last)
        return delivery.took_ms, await erased_everywhere(reps, others)


async def _large(invitation: Invitation, scale: Scale) -> list[float]:
    async with crowd(invitation, HERE) as reps, listening(reps[0], scale.elsewhere):
        delivery = Delivery(reps)
        await delivery.run(scale.noted)
        return delivery.took_ms


async def _absent(invitation: Invitation, count: int) -> float:
    async with crowd(invitation, 2) as reps:
        return await caught_up(reps[1], reps[0], count)


def _two_commits(postgres: Postgres) -> list[float]:
    """Return how long the two commits take that lie on the way, without anything between them, in ms."""
    import psycopg

    with psycopg.connect(postgres.fresh(), autocommit=True) as conn, _scratch() as rep:
        conn.execute("create table note(at bigint, body text)")
        rep.meet("caller", "Lakshmi Rao")
        return [_timed_ms(lambda at=at: _both(conn.execute, rep, at)) for at in range(PLAIN)]


def _both(execute: Callable[..., object], rep: Rep, at: int) -> None:
    execute("insert into note values(%s, %s)", (at, "The kettle is cracked"))
    rep.note(f"call-{at}", "caller", "The kettle is cracked")


def _timed_ms(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1_000


def _plain_s(count: int) -> float:
    """Return how long as many calls take that are saved by their rep, two hundred in one step."""
    with _scratch() as rep:
        rep.meet("caller", "Lakshmi Rao")
        began = time.perf_counter()
        for start in range(0, count, 200):
            with rep.store.together():
                for at in range(start, min(start + 200, count)):
                    rep.note(f"call-{at}", "caller", "The kettle is cracked")
        return time.perf_counter() - began


@contextmanager
def _scratch() -> Iterator[Rep]:
    """Give a rep without a team."""
    with tempfile.TemporaryDirectory(prefix="plain-") as folder:
        rep = Rep(Path(folder), "plain")
        yield rep
        rep.store.close()


MEASURE = measure
