"""What no app of ours tells, a token's owner can: it is laid aside, and the team goes on."""

import pytest

from agentassist.core.operation import Change, Operation, OperationError, OpKind, read_change, write_change
from agentassist.core.stamps import Stamper, is_stamp
from agentassist.storage.sharing.columns import LONGEST_PROSE, is_tuple, values
from agentassist.storage.sharing.tables import TABLES
from tests.storage.people import NOW

EVIL = Stamper("evilevil")
ALL = [(table, column) for table in TABLES.values() for column in table.kinds]
LISTS = [(table.name, column) for table, column in ALL if is_tuple(table.kinds[column])]
TIMES = [(table.name, column) for table, column in ALL if column.endswith("_ms")]


def whole(table):
    """Return cells that are a row of a table."""
    return {column: plain(kind) for column, kind in TABLES[table].kinds.items()}


def plain(kind):
    if known := values(kind):
        return known[0]
    if is_tuple(kind):
        return "[]"
    return 0 if kind in (int, int | None, bool, bool | None, float) else ""


def told(*ops):
    """Return operations as the hub tells them, by way of the wire."""
    return [read_change(write_change(Change(n, "evilevil", "evil", op))) for n, op in enumerate(ops, 1)]


def patch(name, table, row_id, cells):
    return Operation(name, OpKind.PATCH, table, row_id, "", EVIL.next(NOW), cells)


@pytest.mark.parametrize(
    ("table", "column", "cell"),
    [
        *((*one, "[" * 100_000) for one in LISTS),
        *((*one, 2**53 - 1) for one in TIMES),
        *((*one, -1) for one in TIMES),
        ("picture", "data", "é"),
        ("contact", "notes", "4 " * LONGEST_PROSE),
        ("contact", "name", "4111 1111 1111 1111 " * LONGEST_PROSE),
    ],
)
def test_a_value_that_cannot_be_shown_is_laid_aside_and_holds_nobody_up(two, table, column, cell):
    ops = (
        patch("o1", table, "new", whole(table) | {column: cell}),
        patch("o2", table, "there", whole(table)),
        patch("o3", table, "there", {column: cell}),
        patch("o4", "contact", "asha", whole("contact") | {"name": "Asha"}),
    )
    store = two[0]
    store.team.take(told(*ops), NOW)
    assert store.team.cursor() == 4 and store.contacts.get("asha").name == "Asha"
    there = store._rows.cells(table, "id = 'there'")
    assert cell not in [row[column] for row in there]
    assert not store._rows.cells(table, "id = 'new'")


@pytest.mark.parametrize("stamp", ["f" * 16 + "evilevil", "e677d21fdc00" + "0000" + "evilevil"])
def test_a_stamp_that_none_can_follow_is_no_stamp(stamp):
    assert not is_stamp(stamp)
    with pytest.raises(OperationError):
        told(Operation("o1", OpKind.PATCH, "contact", "asha", "", stamp, {"name": "Asha"}))
