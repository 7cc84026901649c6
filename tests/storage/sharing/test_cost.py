"""What taking a colleague's change costs, in what SQLite is asked and in waits for the disk."""

import pytest

from agentassist.core.call import Direction
from agentassist.storage.store import Store
from tests.query_plans import Watched, watch
from tests.storage.people import ASHA, NOW, call
from tests.storage.sharing.feed import meet, pull, push

NORMAL, FULL = "PRAGMA synchronous = NORMAL", "PRAGMA synchronous = FULL"


@pytest.fixture
def watched(two: tuple[Store, Store], feed) -> Watched:
    """Meera's call is on its way to Imran, whose cache is watched from here on."""
    here, there = two
    here.contacts.save(ASHA, NOW)
    here.calls.begin(call("c1"))
    meet(two, feed)
    here.calls.begin(call("c2", direction=Direction.OUT, summary="Lid cracked"))
    push(here, feed)
    return watch(there)


def test_a_colleagues_call_is_kept_with_few_statements(two, feed, watched):
    pull(two[1], feed)
    assert two[1].calls.get("c2") == two[0].calls.get("c2")
    asked = [sql for sql in watched.asked if "sync_state where k = 'cursor'" not in sql]
    assert len(asked) <= 16, "\n".join(asked)


def test_what_the_hub_tells_again_does_not_wait_for_the_disk(two, feed, watched):
    pull(two[1], feed)
    assert [sql for sql in watched.asked if sql.startswith("PRAGMA")] == [NORMAL, FULL]


def test_an_erasure_and_what_a_rep_saves_wait_for_the_disk(two, feed, watched):
    here, there = two
    pull(there, feed)
    watched.asked.clear()
    there.calls.begin(call("c3"))
    here.team.erase("asha", NOW)
    push(here, feed)
    pull(there, feed)
    assert there.contacts.get("asha") is None
    assert not {NORMAL, FULL} & watched.asked.keys()
    assert there._db.execute("PRAGMA synchronous").fetchone() == (2,)
