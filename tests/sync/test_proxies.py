"""A real hub behind a real proxy that refuses live lines."""

import asyncio
from dataclasses import replace

import pytest

from agentassist.core.team import LinkKind
from tests.servers.proxy import before
from tests.servers.rep import Rep
from tests.sync.test_real_hub import alike, hub, invited, team  # noqa: F401 - the fixture


@pytest.mark.parametrize("upgrade", [200, 400, 403, 502, None])
def test_a_rep_behind_a_proxy_that_refuses_lines_is_one_of_the_team(hub, tmp_path, upgrade, monkeypatch):  # noqa: F811
    monkeypatch.setattr("agentassist.sync.polling.FIRST_S", 0.1)

    async def story() -> None:
        async with team(*hub, tmp_path, 0) as reps, before(hub[0]) as proxy:
            proxy.upgrade = upgrade
            behind = Rep(tmp_path / "behind", "behind")
            behind.meet("c1", "Lakshmi Rao")
            told = await invited(reps[0], "behind")
            await behind.join(replace(told, hub=f"localhost:{proxy.port}"))
            behind.connect()
            await reps[0].until(lambda one: one.store.contacts.get("c1"))
            reps[1].note("i1", "c1", "The kettle is cracked")
            await behind.until(lambda one: one.store.calls.get("i1"))
            behind.note("i2", "c1", "A new one goes out")
            await reps[1].until(lambda one: one.store.calls.get("i2"))
            await alike([*reps, behind])
            assert behind.state.kind is LinkKind.LIVE
            assert {"/v1/live", "/v1/rewound", "/v1/changes", "/v1/push"} <= set(proxy.asked)
            await behind.close()

    asyncio.run(story())


def test_a_hub_killed_behind_a_proxy_is_away_and_comes_back(hub, tmp_path, monkeypatch):  # noqa: F811
    monkeypatch.setattr("agentassist.sync.polling.FIRST_S", 0.1)

    async def story() -> None:
        process, _ = hub
        async with team(*hub, tmp_path) as reps, before(process) as proxy:
            behind = Rep(tmp_path / "behind", "behind")
            await behind.join(replace(await invited(reps[0], "behind"), hub=f"localhost:{proxy.port}"))
            behind.connect()
            await behind.until(lambda one: one.settled)
            process.kill()
            await behind.until(lambda one: one.state.kind is LinkKind.AWAY)
            behind.meet("c1", "Lakshmi Rao")
            await asyncio.to_thread(process.start)
            await reps[0].until(lambda one: one.store.contacts.get("c1"))
            await alike([*reps, behind])
            await behind.close()

    asyncio.run(story())
