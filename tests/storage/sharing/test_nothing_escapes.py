"""Whatever the app saves of shared rows waits for the team in the same transaction."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import agentassist.storage
from agentassist.core.approval import Answered
from agentassist.core.contact import Contact
from agentassist.core.history import PromiseState
from agentassist.core.knowledge import Article
from agentassist.core.operation import GONE, Operation
from agentassist.core.picture import Picture, picture_of
from agentassist.core.synonym import Synonym
from agentassist.core.transfer import CameOf
from agentassist.storage.records import CASE, FEEDBACK, PACK_FILE, REP
from agentassist.storage.sharing.kinds import Case, Feedback, PackFile, Teammate
from agentassist.storage.sharing.tables import TABLES
from agentassist.storage.store import Store
from tests.storage.people import ASHA, NOW, ROHAN, approval, call, draft, follow_up, hold, promise, transfer
from tests.storage.sharing.feed import Feed, joined, meet, push

LID = Article("lid", "A cracked lid", "en", "Send a new one.")
GIF = picture_of(b"GIF89a...")
assert isinstance(GIF, Picture)


def import_people(store: Store) -> None:
    store.imports.begin("i1", "people.csv", NOW)
    store.imports.put_contacts("i1", [Contact("new", "Noor"), replace(ROHAN, place="York")], NOW)
    store.imports.put_articles("i1", [LID], NOW)


def take_import_back(store: Store) -> None:
    import_people(store)
    store.imports.undo("i1", NOW)


WAYS: dict[str, Callable[[Store], object]] = {
    "a new person": lambda store: store.contacts.save(ASHA, NOW),
    "a changed person": lambda store: store.contacts.save(replace(ROHAN, notes="Has a dog"), NOW),
    "a number less": lambda store: store.contacts.save(replace(ROHAN, points=()), NOW),
    "a person deleted": lambda store: store.contacts.delete("rohan", NOW),
    "a deletion taken back": lambda store: store.contacts.restore(store.contacts.delete("rohan", NOW), NOW),
    "a merge": lambda store: (store.contacts.save(ASHA, NOW), store.contacts.merge("asha", "rohan", NOW)),
    "a merge taken back": lambda store: (
        store.contacts.save(ASHA, NOW),
        store.contacts.unmerge(store.contacts.merge("asha", "rohan", NOW), NOW),
    ),
    "a call": lambda store: store.calls.begin(call("c9", "rohan")),
    "a call wrapped up": lambda store: store.calls.patch("c1", NOW, summary="Sent", wrapped=True),
    "a call of somebody else": lambda store: store.calls.patch("c1", NOW, contact_id=None),
    "points covered": lambda store: store.calls.keep_ticks("c1", ("greet.name", "two words"), NOW),
    "a hold": lambda store: store.holds.start(hold("h9", "c1")),
    "a hold over": lambda store: store.holds.end("h1", NOW),
    "an apology": lambda store: store.holds.apology("h1", True, "", NOW),
    "a transfer": lambda store: store.transfers.begin(transfer("t9", "c1")),
    "a transfer over": lambda store: store.transfers.patch("t1", NOW, came_of=CameOf.WARM, done_ms=NOW),
    "an approval": lambda store: store.approvals.ask(approval("v9", "c1")),
    "an approval taken back": lambda store: store.approvals.remove("v1", NOW),
    "an approval answered": lambda store: store.approvals.patch(
        "v1", NOW, state=Answered.GRANTED, who="Rani"
    ),
    "a promise": lambda store: store.promises.add(promise("p9", NOW, "rohan"), NOW),
    "a promise kept": lambda store: store.promises.settle("p1", PromiseState.KEPT, NOW),
    "a follow-up": lambda store: store.follow_ups.add(replace(follow_up("f9", NOW), contact_id=None), NOW),
    "a follow-up done": lambda store: store.follow_ups.done("f1", NOW),
    "a follow-up undone": lambda store: (
        store.follow_ups.done("f1", NOW),
        store.follow_ups.undone("f1", NOW),
    ),
    "a follow-up removed": lambda store: store.follow_ups.remove("f1"),
    "an article": lambda store: store.articles.save(LID, NOW),
    "an article kept as a version": lambda store: store.versions.keep(LID, "Meera", NOW),
    "an article deleted": lambda store: store.articles.delete("box"),
    "an article removed": lambda store: store.versions.remove("box"),
    "an article restored": lambda store: store.versions.restore(store.versions.remove("box"), NOW),
    "a picture": lambda store: store.pictures.keep([GIF]),
    "words": lambda store: store.synonyms.save(Synonym("g9", en=("lid", "cover")), NOW),
    "words deleted": lambda store: store.synonyms.delete("g1"),
    "an import": import_people,
    "an import taken back": take_import_back,
    "a case": lambda store: store._rows.put(CASE, Case("k9", "rohan", "damage", "Lids", NOW), NOW),
    "somebody of the team": lambda store: store._rows.put(REP, Teammate("joy", "Joy", "rep"), NOW),
    "feedback": lambda store: store._rows.put(
        FEEDBACK, Feedback("b9", "c1", "rohan", "packing", "More padding"), NOW
    ),
    "a file of the pack": lambda store: store._rows.put(
        PACK_FILE, PackFile("firm/a.yaml", "firm", "a.yaml", "a: 1", "h", 2), NOW
    ),
    "an erasure": lambda store: store.team.erase("rohan", NOW),
}


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Store]:
    """A cache of a team with something in every table, all of it with the hub."""
    store = joined(tmp_path / "a", 0)
    store.contacts.save(ROHAN, NOW)
    store.calls.begin(call("c1", "rohan"))
    store.holds.start(hold("h1", "c1"))
    store.transfers.begin(transfer("t1", "c1"))
    store.approvals.ask(approval("v1", "c1"))
    store.calls.keep_ticks("c1", ("close.thank",), NOW)
    store.promises.add(promise("p1", NOW, "rohan"), NOW)
    store.follow_ups.add(replace(follow_up("f1", NOW), contact_id="rohan"), NOW)
    store.articles.save(replace(LID, id="box"), NOW)
    store.synonyms.save(Synonym("g1", en=("kettle", "pot")), NOW)
    yield store
    store.close()


def rows_of(store: Store) -> dict[tuple[str, str], str]:
    """Return what travels of every shared row."""
    return {
        (name, str(row["id"])): repr([row[column] for column in table.columns])
        for name, table in TABLES.items()
        for row in store._rows.cells(name, "true")
    }


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_every_way_to_write_tells_the_team_of_every_row_it_changes(full, way):
    push(full, feed := Feed())
    told_before = len(feed.changes)
    before = rows_of(full)
    way(full)
    after = rows_of(full)
    changed = {place for place in before.keys() | after.keys() if before.get(place) != after.get(place)}
    push(full, feed)
    told = [change.op for change in feed.changes[told_before:]]
    assert changed <= {(op.table, op.row_id) for op in told} | erased_by(full, told)


def erased_by(store: Store, told: list[Operation]) -> set[tuple[str, str]]:
    erased = {op.subject for op in told if op.kind == "e"}
    rows = store._db.execute("select tbl, row_id, subject from erased_row").fetchall()
    return {(name, row_id) for name, row_id, subject in rows if subject in erased}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_every_way_to_write_comes_to_the_same_on_a_colleagues_computer(full, way, tmp_path):
    there = joined(tmp_path / "b", 1)
    feed = Feed()
    meet((full, there), feed)
    way(full)
    meet((full, there), feed)
    assert full.team.state_hash() == there.team.state_hash()
    assert visible(full) == visible(there)
    there.close()


def visible(store: Store) -> dict[str, list[object]]:
    """Return the values of every shared table."""
    return {name: sorted(map(repr, store._rows.values(table.shape, ""))) for name, table in TABLES.items()}


def test_every_shared_table_is_among_the_ways(full):
    for way in (
        "a case",
        "feedback",
        "somebody of the team",
        "a file of the pack",
        "a picture",
        "a person deleted",
    ):
        WAYS[way](full)
    said = {row[0] for row in full._db.execute("select distinct tbl from outbox").fetchall()}
    assert said >= set(TABLES)
    assert any(GONE in op.cells for op in full.team.waiting(1_000))


def test_no_file_of_the_cache_writes_a_shared_table_past_the_one_way():
    """Statements on shared tables stand in the files that read and write whole rows, and nowhere else."""
    names = "|".join((*TABLES, '"case"'))
    writing = re.compile(rf"(?:insert (?:or \w+ )?into|delete from|update) (?:{names})\b")
    folder = Path(agentassist.storage.__file__).parent
    found = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*.py")
        if path.parent.name != "schema" and writing.search(path.read_text("utf-8"))
    }
    # The columns that people are found by are nobody else's; they stand beside the words that made them.
    assert found <= {"found_by.py", "sharing/states.py"}


def test_what_is_rolled_back_is_not_told(full):
    waiting = full.team.unsent()
    with pytest.raises(ZeroDivisionError), full.together():
        full.contacts.save(ASHA, NOW)
        full.meta.set("rep", str(1 // 0))
    assert full.team.unsent() == waiting


def test_what_is_a_reps_own_is_not_told(full):
    waiting = full.team.unsent()
    full.drafts.save(draft("c1", "Lid cracked"), NOW)
    full.drafts.drop("c1")
    assert full.team.unsent() == waiting
