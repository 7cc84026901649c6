"""What a cache keeps for the hub: told once, told again where it was lost, and never more than it may be."""

from dataclasses import replace
from pathlib import Path

from agentassist.core.knowledge import Article
from agentassist.core.operation import Change, Operation, OpKind
from agentassist.core.picture import Picture, picture_of
from agentassist.core.stamps import Stamper, ms_of
from agentassist.core.team import Access, HubSays
from agentassist.storage.past import PastAsked
from agentassist.storage.store import Store
from tests.storage.people import ASHA, CARD, DAY, NOW, ROHAN, call, hold, promise
from tests.storage.sharing.feed import NAMES, Feed, enqueue, greet, joined, meet, membership, pull, push
from tests.storage.sharing.test_three_caches import everything_in
from tests.store_template import KEY

THEIRS = Stamper("zzzzzzzz")


def told(table: str, row_id: str, subject: str = "", at_ms: int = NOW + 60_000, **cells: object) -> Operation:
    """Return what a computer with another version of the app tells."""
    stamp = THEIRS.next(at_ms)
    return Operation(f"op-{stamp}", OpKind.PATCH, table, row_id, subject, stamp, cells)  # type: ignore[arg-type]


def tell(feed: Feed, *ops: Operation) -> None:
    feed.push("dddddddd", ops)


def alike(*stores: Store) -> None:
    assert len({store.team.state_hash() for store in stores}) == 1


def test_what_was_here_before_joining_is_shared_with_its_history(tmp_path, store, feed):
    store.contacts.save(ASHA, NOW)
    store.contacts.save(replace(ASHA, notes="Has a dog"), NOW + 5)
    store.calls.begin(call("c1"))
    store.holds.start(hold("h1", "c1"))
    before = store._db.execute("select json(clk) from contact").fetchall()
    store.team.join(membership(0))
    assert store.team.unsent() == 0
    assert store.team.enqueue(2) == (2, 5)
    store.close()
    again = Store(store.path, KEY, device="aaaaaaaa")
    enqueue(again)
    there = joined(tmp_path / "b", 1)
    meet((again, there), feed)
    assert there.contacts.get("asha").notes == "Has a dog"
    assert there._db.execute("select json(clk) from contact").fetchall() == before
    alike(again, there)
    again.close()
    there.close()


def test_a_picture_comes_byte_for_byte(two, feed):
    here, there = two
    picture = picture_of(b"GIF89a" + bytes(range(256)))
    assert isinstance(picture, Picture)
    here.pictures.keep([picture])
    meet(two, feed)
    assert there.pictures.named([picture.id]) == (picture,)


def test_an_answer_that_was_lost_makes_nothing_twice(two, feed):
    here, _ = two
    here.contacts.save(ASHA, NOW)
    feed.push(here.device, here.team.waiting())
    push(here, feed)
    assert len({change.op.id for change in feed.changes}) == len(feed.changes)
    meet(two, feed)
    assert here.team.unsent() == 0
    alike(*two)


def test_what_the_hub_took_and_lost_before_telling_it_is_sent_again(two, feed):
    here, there = two
    meet(two, feed)
    last = len(feed.changes)
    here.contacts.save(ASHA, NOW)
    push(here, feed)
    assert here.team.unsent() == 0
    feed.rewind(last)
    meet(two, feed)
    assert there.contacts.get("asha") == ASHA
    alike(*two)


def test_what_the_hub_lost_and_grew_over_is_sent_again_without_a_new_line(two, feed):
    here, there = two
    meet(two, feed)
    last = len(feed.changes)
    here.contacts.save(ASHA, NOW)
    push(here, feed)
    feed.rewind(last)
    for number in range(4):
        there.contacts.save(replace(ROHAN, place=f"Leeds {number}"), NOW + number)
    push(there, feed)
    pull(here, feed)
    assert here.team.unsent() == 3
    push(here, feed)
    meet(two, feed)
    alike(*two)


def test_a_hub_that_others_filled_up_again_is_told_what_only_a_trainer_may_tell(three, feed):
    trainer, rep, _ = three
    meet(three, feed)
    rep.team.join(replace(membership(1), access=Access.REP))
    copied = len(feed.changes)
    trainer.articles.save(Article("box", "The box", "en", "Lift."), NOW)
    meet(three, feed)
    rep.contacts.save(ASHA, NOW)
    meet(three, feed)
    before = list(feed.changes)
    feed.rewind(copied)
    # Somebody new comes to stand where the article was, and the rep may tell all but the article.
    feed.let_in(3)
    meet([rep], feed)
    mark = len(before) - 1
    assert feed.changes[mark].op.id == before[mark].op.id, "the same change stands in the same place"
    assert ("article", "box") not in feed.rows
    meet(three, feed)
    assert ("article", "box") in feed.rows
    alike(*three)


def test_an_emptied_hub_is_filled_again_by_whoever_comes(three, feed):
    here, there, third = three
    here.contacts.save(ASHA, NOW)
    there.calls.begin(call("c1", None))
    meet(three, feed)
    feed.rewind(0)
    third.holds.start(hold("h1", "c1"))
    greet(there, feed)
    push(there, feed)
    pull(there, feed)
    new_device_sees = {change.op.row_id for change in feed.changes}
    assert {"asha", "c1"} <= new_device_sees
    meet(three, feed)
    assert [wait.id for wait in here.holds.of("c1")] == ["h1"]
    alike(*three)


def test_a_hub_that_lost_more_than_is_remembered_is_told_all_rows(two, feed):
    here, there = two
    here.contacts.save(ASHA, NOW)
    here.contacts.delete("asha", NOW)
    here.contacts.save(ROHAN, NOW)
    meet(two, feed)
    before = here.team.state_hash()
    for store in two:
        store._db.execute("delete from oplog where seq < 4")
        store._db.commit()
    feed.rewind(0)
    meet(two, feed)
    assert {here.team.state_hash(), there.team.state_hash()} == {before}
    assert {"asha", "rohan"} <= {change.op.row_id for change in feed.changes}


def test_marks_go_further_and_further_back(two, feed):
    here, _ = two
    for number in range(40):
        here.contacts.save(replace(ASHA, notes=f"{number}"), NOW)
    meet([here], feed)
    seqs = [seq for seq, _ in here.team.marks()]
    last = here.team.cursor()
    assert seqs == [last, last - 1, last - 2, last - 4, last - 8, last - 16, last - 32]
    chains = feed.chains()
    assert all(chain == chains[seq] for seq, chain in here.team.marks())


def test_after_rows_were_taken_the_hub_is_known_again(two, feed):
    here, there = two
    here.contacts.save(ASHA, NOW)
    here.calls.begin(call("c1"))
    meet([here], feed)
    rows = [
        Operation("", OpKind.PATCH, table, row_id, row.subject, row.stamp, row.cells, row.clocks)
        for (table, row_id), row in feed.rows.items()
        if row is not None
    ]
    # In any order: rows wait for those they belong to.
    upto = len(feed.changes), feed.chains()[-1]
    taken = there.team.take_rows(rows[::-1], NOW, upto)
    assert taken.people == {"asha"}
    assert there.team.marks() == (upto,)
    greet(there, feed)
    assert there.team.cursor() == upto[0]
    pull(here, feed)
    pull(there, feed)
    assert there.calls.page("asha", 0, 5)[0].id == "c1"
    alike(*two)


def test_the_log_is_kept_for_thirty_days_and_never_quite_emptied(two, feed):
    here, _ = two
    meet([here], feed)
    here._db.executemany(
        "insert into oplog values(?, '', ?, '', '', '', ?, '{}')",
        [(number, f"op-{number}", NOW - 40 * DAY) for number in range(10, 2_000)],
    )
    here._db.execute("insert or replace into sync_state values('cursor', '1999')")
    here._db.commit()
    here.team.trim(NOW)
    assert here._db.execute("select min(seq), max(seq) from oplog").fetchone() == (1_000, 1_999)


def test_what_the_hub_refuses_is_kept_and_counted(two, feed):
    here, _ = two
    here.contacts.save(ASHA, NOW)
    (refused, *_) = here.team.waiting()
    here.team.set_aside(refused.id, HubSays.BAD_OPERATION, "d")
    assert (here.team.held_back(), refused in here.team.waiting()) == (1, False)
    push(here, feed)
    assert here.team.try_again() == 1
    assert (here.team.held_back(), here.team.waiting()) == (0, (refused,))
    meet(two, feed)
    alike(*two)


def test_what_no_hub_would_take_holds_nothing_else_up(two, feed):
    here, there = two
    here.contacts.save(replace(ROHAN, id="an id with blanks", points=()), NOW)
    here.contacts.save(ASHA, NOW)
    assert here.team.held_back() == 1
    meet(two, feed)
    assert there.contacts.get("asha") == ASHA


def test_much_at_once_is_handed_out_in_parts(two):
    here, _ = two
    for number in range(5):
        here.calls.begin(call(f"c{number}", None, summary="word " * 200_000))
    assert 1 <= len(here.team.waiting(200)) < 5


def test_after_a_clock_that_ran_ahead_all_is_stamped_by_the_hubs(two, feed):
    here, there = two
    ahead = NOW + 9 * DAY
    here.contacts.save(ASHA, ahead)
    here.contacts.save(replace(ASHA, notes="Has a dog"), ahead + 1)
    assert here.team.restamp(NOW) == 4
    assert all(ms_of(op.stamp) <= NOW + 1 for op in here.team.waiting())
    there.contacts.save(ROHAN, NOW + 5)
    meet(two, feed)
    there.contacts.save(replace(ASHA, notes="Has two dogs"), NOW + 9)
    meet(two, feed)
    assert here.contacts.get("asha").notes == "Has two dogs"
    assert here.team.clashes_of("asha") == ()
    alike(*two)


def test_rows_wait_for_those_they_belong_to(two):
    here, there = two
    here.contacts.save(ASHA, NOW)
    here.calls.begin(call("c1"))
    here.holds.start(hold("h1", "c1"))
    ops = here.team.waiting()
    changes = [Change(at, here.device, NAMES[0], op) for at, op in enumerate(reversed(ops), 1)]
    for change in changes:
        there.team.take([change], NOW)
    assert there.contacts.get("asha") == ASHA
    assert [wait.id for wait in there.holds.of("c1")] == ["h1"]
    assert there._db.execute("select count(*) from aside").fetchone() == (0,)


def test_what_a_newer_app_tells_waits_until_this_one_knows_it(two, feed):
    here, there = two
    here.contacts.save(ASHA, NOW)
    here.promises.add(promise("p1", NOW + DAY), NOW)
    meet(two, feed)
    tell(
        feed,
        told("contact", "asha", "asha", mood="calm"),
        told("promise", "p1", "asha", state="forgiven"),
        told("wishlist", "w1", "asha", text="A blue kettle"),
        told("interaction", "c9", "asha", channel="fax", summary="Sent"),
    )
    meet(two, feed)
    for store in two:
        assert store.promises.get("p1").state == "open"
        assert store.calls.get("c9") is None
        state = store.team._states.read("promise", "p1").state
        assert (state.cells["state"], state.cells["text"]) == ("forgiven", "Send the tracking number")
        assert store.team._states.read("contact", "asha").state.cells["mood"] == "calm"
    here.contacts.save(replace(ASHA, notes="Has a dog"), NOW + 5)
    meet(two, feed)
    assert there.team._states.read("contact", "asha").state.cells["mood"] == "calm"
    alike(*two)


def test_an_update_of_the_app_places_what_waited_for_it(two, feed):
    here, there = two
    here.contacts.save(ASHA, NOW)
    meet(two, feed)
    tell(feed, told("contact", "asha", "asha", mood="calm"))
    meet(two, feed)
    there._db.execute("update aside set cells = json_object('place', 'Leeds')")
    there._db.execute("update aside set clk = json_object('place', json_extract(clk, '$.mood'))")
    there._db.execute("update sync_state set v = 'an older app' where k = 'version'")
    there._db.commit()
    there.team.take([], NOW)
    assert there.contacts.get("asha").place == "Leeds"
    assert there._db.execute("select count(*) from aside").fetchone() == (0,)


def test_card_numbers_of_a_careless_app_are_cleared_on_the_way_in(two, feed):
    here, _ = two
    here.contacts.save(ASHA, NOW)
    meet([here], feed)
    tell(feed, told("contact", "asha", "asha", notes=f"Card {CARD}"))
    pull(here, feed)
    assert here.contacts.get("asha").notes == "Card •••• 1111"


def test_leaving_keeps_a_copy_or_nothing(two, feed):
    here, there = two
    here.contacts.save(ASHA, NOW)
    here.calls.begin(call("c1"))
    meet(two, feed)
    here.team.leave(keep=True)
    there.team.leave(keep=False)
    assert here.contacts.get("asha") == ASHA
    assert (there.contacts.count(), there.contacts.find("asha"), there.calls.get("c1")) == (0, (), None)
    for store in two:
        assert (store.team.membership(), store.team.cursor(), store.team.marks()) == (None, 0, ())
        store.contacts.save(ROHAN, NOW)
        assert store.team.unsent() == 0


def test_after_leaving_without_a_copy_the_cache_works_as_a_new_one(two, store):
    here, _ = two
    here.contacts.save(ASHA, NOW)
    here.articles.save(Article("lid", "A cracked lid", "en", "Send a new one.", topics=("damage",)), NOW)
    here.team.leave(keep=False)
    assert "asha rao" not in everything_in(here).casefold()
    for one in (here, store):
        one.contacts.save(ROHAN, NOW)
        one.calls.begin(call("c1", "rohan", summary="The lid was cracked"))
        one.articles.save(Article("box", "A torn box", "en", "Send a new one.", topics=("damage",)), NOW)
    asked = [
        [
            one.contacts.find("sharma"),
            one.contacts.find("rohna"),
            one.calls.find(PastAsked("lid cracked"), 5),
            one.articles.candidates("box", 5),
            one.articles.filed(("damage",), "", 5),
            one._db.execute("select name, sql from sqlite_master order by name").fetchall(),
            one._db.execute("select * from article_find_config").fetchall(),
            one._db.execute("select * from contact_find_config").fetchall(),
        ]
        for one in (here, store)
    ]
    assert asked[0] == asked[1]
    assert here.quick_check()


def test_whoever_comes_back_to_the_team_has_all_of_it_again(two, feed):
    here, there = two
    here.contacts.save(ASHA, NOW)
    meet(two, feed)
    there.team.leave(keep=True)
    there.contacts.save(ROHAN, NOW + 1)
    here.contacts.save(replace(ASHA, notes="Has a dog"), NOW + 2)
    there.team.join(membership(1))
    meet(two, feed)
    assert there.contacts.get("asha").notes == "Has a dog"
    assert here.contacts.get("rohan") == ROHAN
    alike(*two)


def test_a_cache_put_back_from_a_copy_takes_its_own_changes_from_the_hub(two, feed, tmp_path):
    here, there = two
    meet(two, feed)
    here.backup_to(tmp_path / "copy.db")
    here.contacts.save(ASHA, NOW)
    meet(two, feed)
    copy = Store(tmp_path / "copy.db", KEY)
    meet((copy, there), feed)
    assert copy.contacts.get("asha") == ASHA
    alike(copy, there)
    copy.close()


def test_an_older_cache_can_join(tmp_path, feed):
    path = tmp_path / "cache.db"
    path.write_bytes((Path(__file__).parents[2] / "data" / "old_caches" / "v20.db").read_bytes())
    store = Store(path, KEY, device="aaaaaaaa")
    ticked = [str(row[0]) for row in store._db.execute("select distinct interaction_id from prompt_tick")]
    assert ticked
    store.team.join(membership(0))
    enqueue(store)
    there = joined(tmp_path / "b", 1)
    meet((store, there), feed)
    assert there.contacts.get("asha") == store.contacts.get("asha")
    assert [known.id for known in there.calls.page("asha", 0, 5)] == ["call-2", "call-1"]
    assert there._db.execute("select count(*) from draft").fetchone() == (0,)
    assert there.team.cursor() == len(feed.changes)
    store.close()
    there.close()
