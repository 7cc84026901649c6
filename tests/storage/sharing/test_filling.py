"""A new cache takes rows instead of all that ever happened to them."""

from dataclasses import replace

from agentassist.core.operation import Operation, OpKind
from tests.storage.people import ASHA, NOW
from tests.storage.sharing.feed import Feed, meet, pull


def rows_of(feed: Feed) -> list[Operation]:
    """Return every row as a hub tells it now."""
    return [
        Operation("", OpKind.PATCH, table, row_id, row.subject, row.stamp, row.cells, row.clocks)
        for (table, row_id), row in feed.rows.items()
        if row is not None
    ]


def test_what_was_written_on_while_rows_came_is_no_clash(two, feed):
    here, there = two
    here.contacts.save(ASHA, NOW)
    meet([here], feed)
    upto = len(feed.changes), feed.chains()[-1]
    for at, notes in enumerate(("Has a dog", "Has two cats", "Likes tea"), 1):
        here.contacts.save(replace(ASHA, notes=notes), NOW + at)
        meet([here], feed)
    there.team.take_rows(rows_of(feed), NOW, upto)
    pull(there, feed)
    assert there.team.clashes_of("asha") == ()
    assert there.team.state_hash() == here.team.state_hash()
