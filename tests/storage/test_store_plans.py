"""No query that a rep waits for reads a whole table."""

import re
from collections.abc import Callable
from dataclasses import fields

import pytest

from agentassist.core.contact import Contact
from agentassist.storage.past import PastAsked
from agentassist.storage.records import BY_TABLE
from agentassist.storage.schema.migrations import Database
from agentassist.storage.store import Store
from tests.storage.people import ASHA, DAY, NOW, ROHAN, call, follow_up, promise

ASKED: dict[str, Callable[[Store], object]] = {
    "pop": lambda store: store.contacts.callers("+12125550123", "12125550123"),
    "pop by the ending": lambda store: store.contacts.callers("", "2125550123"),
    "person": lambda store: store.contacts.get("asha"),
    "people by name": lambda store: store.contacts.find("ash"),
    "people by sound": lambda store: store.contacts.find("rohna"),
    "past contacts": lambda store: store.calls.find(PastAsked("lid crack"), 4),
    "past contacts of a topic": lambda store: store.calls.find(PastAsked(topics=("damage",)), 4),
    "past contacts with somebody": lambda store: store.calls.find(PastAsked(contact_ids=("asha",)), 4),
    "people by number": lambda store: store.contacts.find("5550"),
    "list of people": lambda store: store.contacts.page(0, 50),
    "number of people": lambda store: store.contacts.count(),
    "history": lambda store: store.calls.page("asha", 0, 20),
    "visits": lambda store: store.calls.count("asha"),
    "visits this month": lambda store: store.calls.count("asha", NOW),
    "recent calls": lambda store: store.calls.recent(),
    "open calls": lambda store: store.calls.open_calls(),
    "holds": lambda store: store.holds.of("c1"),
    "draft": lambda store: store.drafts.load("c1"),
    "promises": lambda store: store.promises.open_for("asha"),
    "promises kept": lambda store: store.promises.kept_count("asha"),
    "promises due": lambda store: store.promises.due(NOW),
    "follow-ups": lambda store: store.follow_ups.open_for("asha"),
    "follow-ups due": lambda store: store.follow_ups.due(NOW),
    "import, by name": lambda store: store.imports.twin(Contact("x", "Asha Rao")),
    "import, by number": lambda store: store.imports.twin(ASHA),
    "group of words": lambda store: store.synonyms.get("g1"),
    "article": lambda store: store.articles.get("lid"),
    "list of articles": lambda store: store.articles.page(0, 50),
    "articles by title": lambda store: store.articles.titled("lid", 50),
    "articles to export": lambda store: store.articles.after("", 50),
    "versions": lambda store: store.versions.of("lid"),
    "search": lambda store: store.articles.candidates("lid", 50),
    "questions for an article": lambda store: store.searches.questions_for("lid", 5),
    "names in a search": lambda store: store.searches.names_among(("asha", "lid")),
    "articles of a topic": lambda store: store.articles.filed(("care",), "", 5),
    "articles in a language": lambda store: store.articles.filed((), "hi", 5),
    "search within a topic": lambda store: store.articles.among(("lid",), ("care",), "en"),
    "snippet": lambda store: store.articles.snippet("lid", "lid"),
}


def plans(store: Store, ask: Callable[[Store], object]) -> list[str]:
    """Return every step of every query plan that ``ask`` needs."""
    asked: list[str] = []
    store._db.set_trace_callback(asked.append)
    ask(store)
    store._db.set_trace_callback(None)
    # The full-text index asks its own tables; those lines begin with a comment.
    queries = [sql for sql in asked if re.match(r"\s*(select|with)", sql)]
    assert queries
    return [step[3] for sql in queries for step in store._db.execute(f"explain query plan {sql}").fetchall()]


@pytest.fixture
def full(store):
    store.contacts.save(ASHA, NOW)
    store.contacts.save(ROHAN, NOW)
    store.calls.begin(call("c1"))
    store.promises.add(promise("p1", NOW + DAY), NOW)
    store.follow_ups.add(follow_up("f1", NOW + DAY), NOW)
    return store


@pytest.mark.parametrize("ask", ASKED.values(), ids=ASKED)
def test_no_question_reads_a_whole_table(full, ask):
    whole = [step for step in plans(full, ask) if step.startswith("SCAN") and "INDEX" not in step]
    assert [step for step in whole if step not in ("SCAN hit", "SCAN CONSTANT ROW")] == []


@pytest.mark.parametrize(
    "question",
    [
        *("history", "promises", "promises due", "list of people", "recent calls", "follow-ups due"),
        *("list of articles", "articles by title", "versions"),
    ],
)
def test_long_lists_come_in_order_from_the_index(full, question):
    assert not [step for step in plans(full, ASKED[question]) if "TEMP B-TREE" in step]


@pytest.mark.parametrize("shape", BY_TABLE.values(), ids=BY_TABLE)
def test_every_field_of_a_core_value_has_its_column(store, shape):
    columns = Database(store._db).table(shape.table).columns_dict
    assert set(shape.columns) <= set(columns)
    assert {field.name for field in fields(shape.kind)} - set(shape.columns) <= {"points"}


def test_every_table_is_strict_about_its_types(store):
    rows = store._db.execute("select name, strict from pragma_table_list where type = 'table'").fetchall()
    ours = {name: strict for name, strict in rows if not re.match(r"_?sqlite_|.*_find_", name)}
    assert set(ours.values()) == {1}
