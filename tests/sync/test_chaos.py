"""A team, and everything that can go wrong between it and its hub; long with ``AGENTASSIST_LONG=1``."""

import asyncio
import os

import pytest

from benchmarks.figure import NotHereError
from benchmarks.team.crowd import crowd, hub_here
from tests.servers.chaos import Chaos

LONG = bool(os.environ.get("AGENTASSIST_LONG"))
REPS, FOR_S, EVERY_S = (200, 1_800.0, 10.0) if LONG else (24, 16.0, 1.0)
HOUR_MS = 3_600_000


def test_nothing_is_lost_and_all_caches_are_alike_whatever_happens():
    async def story(hub, postgres, invitation) -> None:
        async with crowd(invitation, REPS, (0, HOUR_MS, -HOUR_MS)) as reps:
            chaos = Chaos(reps, hub, postgres)
            await chaos.run(FOR_S, EVERY_S)
            await chaos.settle()
            assert len(chaos.written.calls) > REPS
            assert not chaos.lost()
            assert not chaos.leaks() and chaos.written.erased
            assert len(chaos.states()) == 1
            assert not [rep.name for rep in reps if rep.store.team.held_back()]

    try:
        with hub_here() as (postgres, hub, invitation):
            asyncio.run(story(hub, postgres, invitation))
    except NotHereError as error:
        pytest.skip(str(error))
