"""Somebody is erased in a team: in both caches, their copies, the hub's database, and by whom it may be."""

import asyncio
import json
from contextlib import closing
from dataclasses import replace

import psycopg
import pytest

from agentassist.cli import run
from agentassist.core.invitation import read_invitation
from agentassist.core.team import Access
from agentassist.storage.backups import Backups
from agentassist.storage.store import Store
from tests.sample_template import fresh_sample
from tests.servers.hub import command
from tests.servers.rep import Rep
from tests.store_template import KEY
from tests.sync.test_real_hub import alike, hub  # noqa: F401 - the fixture

NUMBER, NAME = "+13125550150", "Novak"
TRACES = (NAME, "5550150", "emily.novak")


class Team:
    """The sample company at a trainer's computer, and a rep's.

    Args:
        process: The hub.
        folder: For the caches.
    """

    def __init__(self, process, folder) -> None:
        self.process, self._folder = process, folder
        self.house = fresh_sample(folder / "sample")
        self.invited = {access: self._invitation(access) for access in ("trainer", "rep")}
        self.kept: dict[str, tuple] = {}

    def _invitation(self, access):
        done = command("invite", "--folder", str(self.process.folder), "--name", access, "--access", access)
        told = read_invitation(json.loads(done.stdout)["invitation"])
        return replace(told, hub=f"localhost:{self.process.port}")

    def together(self, story) -> None:
        """Have a story told to both, live and alike, and close their caches."""

        async def whole() -> None:
            reps = [self._rep("trainer", self.house.open_tools().store), self._rep("rep", None)]
            for rep in reps:
                if rep.name not in self.kept:
                    await rep.join(self.invited[rep.name])
                    self.kept[rep.name] = rep._member, rep._token
                rep._member, rep._token = self.kept[rep.name]
                rep.connect()
            await alike(reps)
            await story(*reps)
            for rep in reps:
                await rep.close()

        asyncio.run(whole())

    def _rep(self, name, store) -> Rep:
        return Rep(self._folder / name, name, store=store)


def in_database(process) -> str:
    """Return every row of a hub as text."""
    with psycopg.connect(process.database) as conn:
        sql = "select tablename from pg_tables where schemaname = 'agentassist'"
        tables = [name for (name,) in conn.execute(sql).fetchall()]
        found = (conn.execute(f"select t::text from agentassist.{name} t") for name in tables)
        return "\n".join(str(row) for rows in found for row in rows)


@pytest.fixture
def both(hub, tmp_path, monkeypatch):  # noqa: F811
    monkeypatch.setenv("AGENTASSIST_HOME", str(tmp_path))
    return Team(hub[0], tmp_path)


async def all_know(*reps) -> None:
    assert [knows(rep.store) for rep in reps] == [["Emily Novak"]] * 2


async def nobody_knows(*reps) -> None:
    assert [knows(rep.store) for rep in reps] == [[], []]


def knows(store) -> list[str]:
    return [one.name for one in store.contacts.callers(NUMBER, NUMBER[1:])]


def test_from_the_command_line_somebody_goes_from_both_caches_the_hub_and_the_copies(both, tmp_path, capsys):
    both.together(all_know)
    assert NAME in in_database(both.process)
    with closing(Store(tmp_path / "rep" / "cache.db", KEY)) as store:
        Backups(store.path).make(store, 1_790_000_000_000)
    assert run(["erase", "--sample", NUMBER]) == 0
    certificate = json.loads(capsys.readouterr().out)
    assert certificate["complete"] and certificate["check"]["found"] == 0
    both.together(nobody_knows)
    text = in_database(both.process)
    assert not [trace for trace in TRACES if trace in text] and certificate["subject"] in text
    for name in ("sample", "rep"):
        key = both.house.key if name == "sample" else KEY
        with closing(Store(tmp_path / name / "cache.db", key)) as store:
            assert not knows(store)
            copy = Backups(store.path).make(store, 1_790_000_100_000)
            path = store.path.parent / "backups" / copy.name
        with closing(Store(path, key)) as copied:
            assert copied.team.is_erased(certificate["subject"]) and not knows(copied)


def test_a_rep_is_told_at_the_terminal_that_others_erase_and_nothing_is_touched(both, capsys):
    both.together(all_know)
    with closing(both.house.open_tools().store) as store:
        store.team.join(replace(store.team.membership(), access=Access.REP))
    assert run(["erase", "--sample", NUMBER]) == 2
    assert capsys.readouterr().err == (
        "In a team only trainers and owners erase people; ask one of them. Nothing was removed.\n"
    )
    with closing(both.house.open_tools().store) as store:
        assert knows(store) == ["Emily Novak"] and store.team.unsent() == 0


def test_what_a_rep_erases_past_the_window_is_refused_by_the_hub(both):
    async def story(_trainer, rep) -> None:
        (person,) = rep.store.contacts.callers(NUMBER, NUMBER[1:])
        rep.store.team.erase(person.id, rep.now_ms())
        rep.saved()
        await rep.until(lambda one: one.store.team.held_back() == 1 and one.settled)

    both.together(story)
    assert NAME in in_database(both.process)
    with closing(both.house.open_tools().store) as store:
        assert knows(store) == ["Emily Novak"]
