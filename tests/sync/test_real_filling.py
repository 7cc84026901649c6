"""Real caches that take rows from a real hub: what breaks off goes on, who was here before misses nothing."""

import asyncio
from dataclasses import replace
from uuid import uuid4

import psycopg
import pytest

from agentassist.core.call import Direction
from agentassist.core.history import Channel, Interaction
from agentassist.core.operation import Operation, OpKind
from agentassist.core.stamps import Stamper
from agentassist.core.team import LinkKind
from agentassist.storage.store import Store
from agentassist.sync import pace, taking
from agentassist.sync.client import HubClient
from tests.servers.hub import HubProcess
from tests.servers.rep import Rep
from tests.servers.wire import Wire
from tests.store_template import KEY
from tests.sync.test_real_hub import alike, hub, invited, team  # noqa: F401 - one is a fixture

DAY_MS = 86_400_000
PEOPLE = 30


@pytest.fixture(autouse=True)
def small_pages_in_a_hurry(monkeypatch):
    monkeypatch.setattr(taking, "ROWS", 7)
    monkeypatch.setattr(pace, "FIRST_S", 0.05)


def long_ago(rep: Rep, call_id: str, contact_id: str) -> None:
    """Save a call that is over and done for half a year."""
    at_ms = rep.now_ms() - 200 * DAY_MS
    call = Interaction(call_id, contact_id, Channel.CALL, Direction.IN, at_ms, ended_ms=at_ms, wrapped=True)
    rep.store.calls.begin(call)
    rep.saved()


def emptied(process: HubProcess) -> None:
    """Start the hub with nothing in its database but who is in the team."""
    process.kill()
    with psycopg.connect(process.database, autocommit=True) as conn:
        for table in ("change", "shared_row", "erased"):
            conn.execute(f"delete from agentassist.{table}")
        conn.execute("update agentassist.team set last_seq = 0, chain = '', floor_seq = 0")
    process.start()


def mended(rep: Rep, call_id: str) -> None:
    """Write on about a call."""
    rep.store.calls.patch(call_id, rep.now_ms(), summary="Mended after all")
    rep.saved()


async def first_of_all(rep: Rep) -> None:
    """Have an emptied hub begin another history than the one that all know."""
    stamp = Stamper("otherdev").next(rep.now_ms())
    op = Operation(str(uuid4()), OpKind.PATCH, "contact", "c2", "c2", stamp, {"name": "Rohan"})
    async with rep.client() as client:
        await client.push([op])


def test_who_is_sent_back_to_the_beginning_hears_what_became_of_old_calls(hub, tmp_path, monkeypatch):  # noqa: F811
    async def story() -> None:
        process, _ = hub
        async with team(*hub, tmp_path, 0) as (stays, away):
            stays.meet("c1", "Lakshmi Rao")
            long_ago(stays, "old", "c1")
            await alike([stays, away])
            monkeypatch.setattr(taking, "FEW", 0)
            await away.disconnect()
            mended(stays, "old")
            await stays.until(lambda one: one.settled)
            await stays.disconnect()
            await asyncio.to_thread(emptied, process)
            await first_of_all(stays)
            stays.connect()
            await stays.until(lambda one: one.settled and one.store.team.cursor())
            away.connect()
            await alike([stays, away])
            assert away.store.calls.get("old").summary == "Mended after all"

    asyncio.run(story())


def test_who_comes_back_to_a_team_hears_what_became_of_old_calls(hub, tmp_path, monkeypatch):  # noqa: F811
    async def story() -> None:
        async with team(*hub, tmp_path, 0) as (stays, away):
            stays.meet("c1", "Lakshmi Rao")
            long_ago(stays, "old", "c1")
            await alike([stays, away])
            monkeypatch.setattr(taking, "FEW", 0)
            await away.disconnect()
            away.store.team.leave(keep=True)
            mended(stays, "old")
            await stays.until(lambda one: one.settled)
            await away.join(await invited(stays, away.name))
            away.connect()
            await alike([stays, away])
            assert away.store.calls.get("old").summary == "Mended after all"

    asyncio.run(story())


@pytest.mark.parametrize("killed", [False, True], ids=["cut", "killed"])
def test_a_first_filling_that_breaks_off_goes_on_and_misses_nothing(hub, tmp_path, monkeypatch, killed):  # noqa: F811
    asked: list[str] = []
    rows = HubClient.rows

    async def told(client: HubClient, after: int, at: str, since_ms: int, limit: int):
        asked.append(at)
        return await rows(client, after, at, since_ms, limit)

    monkeypatch.setattr(HubClient, "rows", told)
    monkeypatch.setattr(taking, "FEW", 0)

    async def story() -> None:
        process, _ = hub
        with Wire(process.port) as wire:
            async with team(*hub, tmp_path) as (owner,):
                for at in range(PEOPLE):
                    owner.meet(f"c{at:02d}", f"Name {at}")
                    owner.note(f"i{at:02d}", f"c{at:02d}", "Rang about a kettle")
                await owner.until(lambda one: one.settled)
                asked.clear()
                late = Rep(tmp_path / "late", "late")
                await late.join(replace(await invited(owner, "late"), hub=f"localhost:{wire.port}"))
                late.connect()
                await late.until(lambda one: (it := one.store.team.filling()) and it.reached > PEOPLE)
                wire.cut()
                if killed:
                    await again(late)
                assert late.store.team.cursor() == 0
                told_already = late.store.contacts.get("c00")
                # One of them is here already, the other one is not yet.
                for contact_id in ("c00", f"c{PEOPLE - 1}"):
                    known = owner.store.contacts.get(contact_id)
                    owner.store.contacts.save(replace(known, notes="Likes tea"), owner.now_ms())
                owner.saved()
                await owner.until(lambda one: one.settled)
                wire.mend()
                if killed:
                    late.connect()
                await late.until(lambda one: one.store.team.cursor())
                assert late.store.team.filling() is None
                await alike([owner, late])
                assert told_already and late.store.contacts.get(f"c{PEOPLE - 1}").name
                assert asked.count("") == 1 and len(asked) > 2 * PEOPLE // 7
                await late.close()

    asyncio.run(story())


async def again(rep: Rep) -> None:
    """Have what a killed app leaves: its cache, opened anew."""
    await rep.disconnect()
    path, device = rep.store.path, rep.store.device
    rep.store.close()
    rep.store = Store(path, KEY, device=device)
    assert rep.state.kind is LinkKind.AWAY
