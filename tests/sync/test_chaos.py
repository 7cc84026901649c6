"""A team, and everything that can go wrong between it and its hub; long with ``AGENTASSIST_LONG=1``."""

import asyncio
import os
from dataclasses import replace

from agentassist.sync import pace
from benchmarks.team.crowd import crowd
from tests.servers.chaos import Chaos
from tests.sync.test_real_hub import hub  # noqa: F401 - a fixture

LONG = bool(os.environ.get("AGENTASSIST_LONG"))
REPS, FOR_S, TIMES, PATIENCE_S = (200, 1_800.0, 15, 3_600.0) if LONG else (60, 6.0, 3, 300.0)
HOUR_MS = 3_600_000


def test_nothing_is_lost_and_all_caches_are_alike_whatever_happens(hub, postgres, monkeypatch):  # noqa: F811
    # Nobody waits half a minute for a hub that is long back.
    monkeypatch.setattr(pace, "LONGEST_S", 1.0)

    async def story() -> None:
        process, invitation = hub
        here = replace(invitation, hub=f"localhost:{process.port}")
        async with crowd(here, REPS, (0, HOUR_MS, -HOUR_MS)) as reps:
            chaos = Chaos(reps, process, postgres)
            await chaos.run(FOR_S, TIMES)
            await chaos.settle(PATIENCE_S)
            assert len(chaos.written.calls) > REPS
            assert not chaos.lost()
            assert not chaos.leaks() and chaos.written.erased
            assert len(chaos.states()) == 1
            assert not [rep.name for rep in reps if rep.store.team.held_back()]

    asyncio.run(story())
