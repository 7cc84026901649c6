"""Hubs and apps of different versions in one team: one apart they go on, further apart they say so calmly."""

import asyncio
import json
import shutil
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, replace

import pytest

from agentassist.core.team import Access, HubSays, LinkKind
from agentassist.storage import opening, schema
from agentassist.storage.records import CONTACT
from agentassist.storage.schema.migrations import Migrations
from agentassist.storage.shape import Shape
from agentassist.storage.sharing import tables, whole
from agentassist.storage.sharing.tables import TABLES, SharedTable, fingerprint
from tests.old_caches import STORED
from tests.servers.rep import Rep
from tests.sync.test_real_hub import alike, hub, invited, team  # noqa: F401 - the fixture

ANOTHER = "tests.servers.another_version"


def run_as(process, version: int) -> None:
    """Start a hub anew as one of another version; 0 for this one."""
    process.stop()
    process.program = (ANOTHER, str(version)) if version else ("agentassist",)
    process.start()


def test_a_hub_one_version_newer_serves_this_app(hub, tmp_path):  # noqa: F811
    async def story() -> None:
        await asyncio.to_thread(run_as, hub[0], 2)
        async with team(*hub, tmp_path, 0) as reps:
            reps[1].meet("c1", "Lakshmi Rao")
            await reps[0].until(lambda one: one.store.contacts.get("c1"))
            await alike(reps)

    asyncio.run(story())


def test_a_hub_two_versions_newer_is_said_calmly_and_nothing_is_lost(hub, tmp_path):  # noqa: F811
    async def story() -> None:
        process, _ = hub
        async with team(*hub, tmp_path) as reps:
            await alike(reps)
            await asyncio.to_thread(run_as, process, 3)
            await reps[0].until(lambda one: one.state.says)
            assert (reps[0].state.kind, reps[0].state.says) == (LinkKind.REFUSED, HubSays.PROTOCOL)
            reps[0].meet("c1", "Lakshmi Rao")
            assert reps[0].store.team.unsent() == 1
            # The next look is minutes away; renewed, it is asked at once by who presses the button.
            await asyncio.to_thread(run_as, process, 0)
            reps[0].link.try_now()
            await alike(reps)

    asyncio.run(story())


def test_an_app_one_version_newer_goes_on_with_this_hub(hub, tmp_path, monkeypatch):  # noqa: F811
    monkeypatch.setattr("agentassist.sync.client.PROTOCOL", 2)

    async def story() -> None:
        async with team(*hub, tmp_path, 0) as reps:
            reps[1].meet("c1", "Lakshmi Rao")
            await reps[0].until(lambda one: one.store.contacts.get("c1"))
            await alike(reps)
        asked = [one["what"] for one in hub[0].events() if one["event"] == "request"]
        # By a line, and not by asking again and again.
        assert "/v1/live" in asked and "/v1/rewound" not in asked

    asyncio.run(story())


def test_an_app_two_versions_newer_is_told_so(hub, tmp_path, monkeypatch):  # noqa: F811
    monkeypatch.setattr("agentassist.sync.client.PROTOCOL", 3)

    async def story() -> None:
        rep = Rep(tmp_path / "rep", "rep")
        await rep.join(replace(hub[1], hub=f"localhost:{hub[0].port}"))
        rep.connect()
        await rep.until(lambda one: one.state.says)
        assert (rep.state.kind, rep.state.says) == (LinkKind.REFUSED, HubSays.PROTOCOL)
        await rep.close()

    asyncio.run(story())


@dataclass(frozen=True, slots=True)
class Mood:
    """A row of a table that this version does not know."""

    id: str
    text: str


MOOD = Shape(Mood, "mood", exact=("id",))


@contextmanager
def updated():
    """Be an app one version newer: one more table, one more column, one more step of the cache."""
    later = Migrations("agentassist")

    @later()
    def m999_next(db) -> None:
        db.executescript("""
            alter table contact add column pronoun text not null default '';
            create table mood(id text primary key, text text not null,
                hlc text not null, clk text not null check(json_valid(clk))) strict;
        """)

    contact = SharedTable(CONTACT, also={"pronoun": str}, added={"pronoun": ""}, found_by=tables._of_contact)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(TABLES, "contact", contact)
        patch.setitem(TABLES, "mood", SharedTable(MOOD))
        patch.setattr(whole, "_NAMES", tuple(TABLES))
        patch.setattr(schema.steps, "_migrations", [*schema.steps._migrations, *later._migrations])
        patch.setattr(opening, "VERSION", opening.VERSION + 1)
        fingerprint.cache_clear()
        yield
    fingerprint.cache_clear()


class Member:
    """One computer that is opened and closed, with this version of the app or the next.

    Args:
        folder: For its cache.
        name: How colleagues see it.
    """

    def __init__(self, folder, name: str) -> None:
        self.folder, self.name = folder / name, name
        self._known: tuple | None = None

    async def work(self, invitation, story: Callable) -> None:
        """Connect, wait until everything is here and there, do something, and wait again."""
        rep = Rep(self.folder, self.name)
        if self._known is None:
            await rep.join(invitation)
            self._known = rep._member, rep._token
        rep._member, rep._token = self._known
        rep.connect()
        await alike([rep])
        await story(rep)
        await alike([rep])
        await rep.close()


def say(rep: Rep, contact: str, pronoun: str) -> None:
    """Fill in the field that only the newer app has."""
    with rep.store.together():
        stamp = rep.store._rows.stamp(rep.now_ms())
        rep.store._rows.capture.update("contact", contact, {"pronoun": pronoun}, stamp)
    rep.saved()


def field(rep: Rep, contact: str) -> object:
    """Return what the cache has in that field."""
    return rep.store._rows.one("select pronoun from contact where id = ?", contact)[0]


def test_an_older_and_a_newer_app_share_one_team_and_nothing_is_lost(hub, tmp_path):  # noqa: F811
    process, owners = hub
    newer, older = Member(tmp_path, "newer"), Member(tmp_path, "older")
    older.folder.mkdir()
    # They came to the team with a cache that an app of long ago wrote.
    shutil.copy(STORED / "v2.db", older.folder / "cache.db")
    told = []

    async def begin(rep: Rep) -> None:
        rep.meet("c1", "Lakshmi Rao")
        say(rep, "c1", "she")
        with rep.store.together():
            stamp = rep.store._rows.stamp(rep.now_ms())
            cells = {"id": "m1", "text": "calm", "hlc": stamp, "clk": json.dumps({"": stamp})}
            rep.store._rows.capture.insert("mood", "m1", cells, stamp)
        rep.saved()
        told.append(await invited(rep, "older", Access.TRAINER))

    async def edit(rep: Rep) -> None:
        assert rep.store.contacts.get("c1").name == "Lakshmi Rao"
        aside = {(op.table, op.row_id) for op in rep.store.team.aside()}
        assert ("mood", "m1") in aside
        rep.meet("c1", "Lakshmi R.")
        rep.meet("c2", "Emily Novak")

    async def answer(rep: Rep) -> None:
        assert (rep.store.contacts.get("c1").name, field(rep, "c1")) == ("Lakshmi R.", "she")
        # A row that the older app made is not laid aside for what it lacks, and what is filled in wins.
        assert (rep.store.contacts.get("c2").name, field(rep, "c2")) == ("Emily Novak", "")
        say(rep, "c2", "they")

    async def rename(rep: Rep) -> None:
        rep.meet("c2", "Emily N.")

    hashes = []

    async def look(rep: Rep) -> None:
        assert [field(rep, one) for one in ("c1", "c2")] == ["she", "they"]
        names = [rep.store.contacts.get(one).name for one in ("c1", "c2")]
        assert names == ["Lakshmi R.", "Emily N."]
        assert rep.store._rows.one("select text from mood where id = 'm1'")[0] == "calm"
        assert rep.store._rows.number("select count(*) from aside where unknown") == 0
        hashes.append(rep.store.team.state_hash())

    owner = replace(owners, hub=f"localhost:{process.port}")
    with updated():
        asyncio.run(newer.work(owner, begin))
    asyncio.run(older.work(told[0], edit))
    with updated():
        asyncio.run(newer.work(owner, answer))
    asyncio.run(older.work(told[0], rename))
    with updated():
        for member in (older, newer, older):
            asyncio.run(member.work(told[0], look))
    assert len(set(hashes)) == 1
