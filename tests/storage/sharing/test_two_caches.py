"""Two computers of a team: what is saved on one is on the other, and nobody loses a word."""

from dataclasses import replace

import pytest

from agentassist.core.knowledge import Article
from agentassist.core.team import ClashField
from agentassist.storage.sharing.team import GapFoundError
from tests.storage.people import ASHA, NOW, ROHAN, call, hold, promise
from tests.storage.sharing.feed import meet, pull, push


def test_a_call_saved_here_is_on_the_colleagues_computer(two, feed):
    here, there = two
    here.contacts.save(ASHA, NOW)
    here.calls.begin(call("c1", summary="Lid cracked"))
    here.holds.start(hold("h1", "c1"))
    here.promises.add(promise("p1", NOW), NOW)
    here.calls.keep_ticks("c1", ("greet.name",), NOW)
    meet(two, feed)
    assert there.contacts.get("asha") == ASHA
    assert [known.id for known in there.contacts.find("rao")] == ["asha"]
    assert there.contacts.callers("+12125550123", "12125550123") == (ASHA,)
    assert (there.calls.get("c1"), there.holds.of("c1")) == (here.calls.get("c1"), here.holds.of("c1"))
    assert (there.promises.open_for("asha"), there.calls.ticks("c1")) == (
        here.promises.open_for("asha"),
        ("greet.name",),
    )
    assert here.team.state_hash() == there.team.state_hash()


def test_what_two_wrote_at_once_is_shown_to_both_until_one_settles_it(two, feed):
    here, there = two
    here.contacts.save(ASHA, NOW)
    meet(two, feed)
    here.contacts.save(replace(ASHA, notes="Likes mornings"), NOW + 5)
    there.contacts.save(replace(ASHA, notes="Has a dog"), NOW + 6)
    meet(two, feed)
    (clash,) = here.team.clashes_of("asha")
    assert there.team.clashes_of("asha") == (clash,)
    assert (clash.field, clash.stands, clash.other) == (ClashField.NOTES, "Has a dog", "Likes mornings")
    assert (clash.other_by, clash.at_ms) == ("Meera", NOW + 5)
    assert there.team.settle(clash.id, take_other=False, at_ms=NOW + 9)
    meet(two, feed)
    assert here.team.clashes_of("asha") == there.team.clashes_of("asha") == ()
    assert here.contacts.get("asha").notes == "Has a dog"


@pytest.mark.parametrize("take_other", [True, False])
def test_what_was_settled_can_be_taken_back(two, feed, take_other):
    here, there = two
    here.contacts.save(ASHA, NOW)
    meet(two, feed)
    here.contacts.save(replace(ASHA, notes="Likes mornings"), NOW + 5)
    there.contacts.save(replace(ASHA, notes="Has a dog"), NOW + 6)
    meet(two, feed)
    (clash,) = here.team.clashes_of("asha")
    settled = here.team.settle(clash.id, take_other=take_other, at_ms=NOW + 9)
    meet(two, feed)
    assert here.team.clashes_of("asha") == ()
    here.team.unsettle(settled, NOW + 10)
    assert here.team.clashes_of("asha") == (clash,)
    meet(two, feed)
    assert {store.contacts.get("asha").notes for store in two} == {"Has a dog"}
    assert here.team.state_hash() == there.team.state_hash()


def test_somebody_deleted_comes_back_everywhere_with_an_undo(two, feed):
    here, there = two
    here.contacts.save(ASHA, NOW)
    here.calls.begin(call("c1"))
    here.holds.start(hold("h1", "c1"))
    meet(two, feed)
    removed = here.contacts.delete("asha", NOW + 1)
    meet(two, feed)
    assert (there.contacts.get("asha"), there.calls.get("c1"), there.holds.of("c1")) == (None, None, ())
    here.contacts.restore(removed, NOW + 2)
    meet(two, feed)
    assert there.contacts.get("asha") == here.contacts.get("asha") == ASHA
    assert [wait.id for wait in there.holds.of("c1")] == ["h1"]
    assert here.team.state_hash() == there.team.state_hash()


def test_a_gap_is_never_taken(two, feed):
    here, there = two
    here.contacts.save(ASHA, NOW)
    here.contacts.save(ROHAN, NOW)
    push(here, feed)
    before = there.team.cursor()
    with pytest.raises(GapFoundError):
        there.team.take([feed.changes[0], feed.changes[2]], NOW)
    assert (there.team.cursor(), there.contacts.count()) == (before, 0)
    pull(there, feed)
    assert there.contacts.count() == 2


def test_alone_nothing_is_queued(store):
    store.contacts.save(ASHA, NOW)
    assert (store.team.membership(), store.team.unsent()) == (None, 0)


def test_an_article_written_again_after_it_was_deleted_is_the_same_everywhere(two, feed):
    here, there = two
    here.articles.save(Article("lid", "A lid", "en", "Lift."), NOW)
    here.articles.delete("lid")
    here.articles.save(Article("lid", "Another lid", "en", "Lift."), NOW + 5)
    meet(two, feed)
    there.articles.save(Article("lid", "A third lid", "en", "Lift."), NOW + 9)
    meet(two, feed)
    assert here.articles.get("lid") == there.articles.get("lid")
    assert here.team.state_hash() == there.team.state_hash()
