"""Real caches, a real hub, a real PostgreSQL."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from agentassist.core.invitation import Invitation, read_invitation
from agentassist.core.team import Access
from tests.servers.hub import HubProcess
from tests.servers.rep import Rep


@asynccontextmanager
async def team(
    hub: HubProcess, invitation: Invitation, folder: Path, *skews_ms: int
) -> AsyncIterator[list[Rep]]:
    """An owner and as many reps as clocks are given, all joined and live."""
    reps = [Rep(folder / f"rep{at}", f"rep{at}", skew_ms) for at, skew_ms in enumerate((0, *skews_ms))]
    try:
        await reps[0].join(replace(invitation, hub=f"localhost:{hub.port}"))
        for rep in reps[1:]:
            await rep.join(await invited(reps[0], rep.name))
        for rep in reps:
            rep.connect()
        yield reps
    finally:
        await asyncio.gather(*(rep.close() for rep in reps))


async def invited(owner: Rep, name: str, access: Access = Access.REP) -> Invitation:
    """Return an invitation that the owner made."""
    async with owner.client() as client:
        told, _ = await client.invite(name, access)
    invitation = read_invitation(told)
    assert invitation
    return replace(invitation, hub=owner.hub)


async def alike(reps: list[Rep]) -> None:
    """Wait until everybody has everything, and see that all caches hold the same."""
    for rep in reps:
        await rep.until(lambda one: one.settled)
    # What a rep pushed may be acknowledged, and not be told to anybody yet.
    async with reps[0].client() as client:
        last = (await client.changes(reps[0].store.team.cursor(), 1)).last
    for rep in reps:
        await rep.until(lambda one: one.store.team.cursor() >= last and one.settled)
    assert len({rep.store.team.state_hash() for rep in reps}) == 1


@pytest.fixture
def hub(postgres, tmp_path):
    """A hub that listens."""
    process = HubProcess(postgres.fresh(), tmp_path / "hub")
    process.folder.mkdir()
    try:
        invitation = process.init("Kettles")
        process.start()
        yield process, invitation
    finally:
        process.kill()


def test_what_one_rep_saves_all_have_within_moments(hub, tmp_path):
    async def story() -> None:
        async with team(*hub, tmp_path, 0, 0) as reps:
            reps[1].meet("c1", "Lakshmi Rao")
            reps[1].note("i1", "c1", "The kettle is cracked")
            for rep in reps:
                await rep.until(lambda one: one.store.calls.get("i1"))
                assert rep.store.contacts.get("c1").name == "Lakshmi Rao"
            await alike(reps)

    asyncio.run(story())


def test_what_was_there_before_is_shared_on_joining(hub, tmp_path):
    async def story() -> None:
        early = Rep(tmp_path / "early", "early")
        early.meet("c1", "Lakshmi Rao")
        early.note("i1", "c1", "The kettle is cracked")
        async with team(*hub, tmp_path, 0) as reps:
            await early.join(await invited(reps[0], "early"))
            early.connect()
            await reps[1].until(lambda one: one.store.calls.get("i1"))
            await alike([*reps, early])
        await early.close()

    asyncio.run(story())


def test_who_was_told_rows_stands_where_those_do_who_took_every_change(hub, tmp_path, monkeypatch):
    async def story() -> None:
        async with team(*hub, tmp_path) as reps:
            reps[0].meet("c1", "Lakshmi Rao")
            late = Rep(tmp_path / "late", "late")
            await late.join(await invited(reps[0], "late"))
            await alike(reps)
            monkeypatch.setattr("agentassist.sync.taking.FEW", 0)
            late.connect()
            await alike([*reps, late])
            assert late.store.team.marks() == reps[0].store.team.marks()[:1]
            reps[0].note("i1", "c1", "The kettle is cracked")
            await late.until(lambda one: one.store.calls.get("i1"))
            await alike([*reps, late])
            assert late.store.team.marks()[0] == reps[0].store.team.marks()[0]
        await late.close()

    asyncio.run(story())


def test_clocks_that_are_an_hour_wrong_share_one_truth(hub, tmp_path):
    async def story() -> None:
        async with team(*hub, tmp_path, 3_600_000, -3_600_000) as reps:
            for at, rep in enumerate(reps):
                rep.meet("c1", f"name {at}")
                await alike(reps)
            assert {rep.store.contacts.get("c1").name for rep in reps} == {"name 2"}
            assert not any(rep.store.team.held_back() for rep in reps)

    asyncio.run(story())


def test_a_person_who_is_erased_is_erased_everywhere(hub, tmp_path):
    async def story() -> None:
        async with team(*hub, tmp_path, 0, 0) as reps:
            reps[1].meet("c1", "Lakshmi Rao")
            await alike(reps)
            await reps[2].disconnect()
            reps[2].note("i1", "c1", "Lakshmi rang again")
            reps[0].erase("c1")
            await reps[1].until(lambda one: one.store.contacts.get("c1") is None)
            reps[2].connect()
            await reps[2].until(lambda one: one.store.calls.get("i1") is None)
            await alike(reps)

    asyncio.run(story())


def test_a_hub_that_is_killed_loses_nothing(hub, tmp_path):
    async def story() -> None:
        process, _ = hub
        async with team(*hub, tmp_path, 0) as reps:
            for at in range(3):
                process.kill()
                reps[at % 2].meet(f"c{at}", f"name {at}")
                await asyncio.to_thread(process.start)
                await alike(reps)
            assert all(rep.store.contacts.get(f"c{at}") for rep in reps for at in range(3))

    asyncio.run(story())


def test_a_device_that_is_shown_out_stops(hub, tmp_path):
    async def story() -> None:
        async with team(*hub, tmp_path, 0) as reps:
            await reps[1].until(lambda one: one.settled)
            async with reps[0].client() as client:
                other = next(one for one in await client.devices() if one.rep == "rep1")
                await client.show_out(other.id)
            await reps[1].until(lambda one: one.state.says)
            assert reps[1].state.says.value == "revoked"

    asyncio.run(story())


def test_who_looks_at_the_same_caller_is_told(hub, tmp_path):
    async def story() -> None:
        async with team(*hub, tmp_path, 0) as reps:
            for rep in reps:
                await rep.until(lambda one: one.settled)
                rep.link.show("c1")
            await reps[0].until(lambda one: one.besides.get("c1") == ("rep1",))
            reps[1].link.show("")
            await reps[0].until(lambda one: one.besides.get("c1") == ())

    asyncio.run(story())
