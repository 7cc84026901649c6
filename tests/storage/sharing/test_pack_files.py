"""The firm's pack travels file by file, and is there once all of it is."""

from agentassist.core.shared_pack import SharedPack
from tests.pictures import CUP, LID
from tests.storage.people import NOW
from tests.storage.sharing.feed import meet, pull, push

FILES = {"pack.yaml": "id: kettles", "playbooks/any.yaml": "id: any", "scenarios/lid.yaml": "id: lid"}


def shared(store) -> SharedPack:
    whole = store.pack_files.whole()
    assert whole is not None
    return whole


def test_what_one_shares_all_have(two, feed):
    mine, theirs = two
    assert mine.pack_files.put("kettles", 3, FILES.items(), NOW) == 4
    meet(two, feed)
    assert dict(shared(theirs).files) == FILES
    assert shared(theirs) == shared(mine)
    assert theirs.pack_files.version() == 3
    assert theirs.pack_files.fingerprint() == mine.pack_files.fingerprint() != ""


def test_only_what_changed_is_written_and_what_is_missing_goes(two, feed):
    mine, theirs = two
    mine.pack_files.put("kettles", 3, FILES.items(), NOW)
    meet(two, feed)
    newer = {"pack.yaml": "id: kettles", "playbooks/any.yaml": "id: any, and more"}
    # The playbook, the list, and the practice call that is no more.
    assert mine.pack_files.put("kettles", 4, newer.items(), NOW + 1) == 3
    assert mine.pack_files.put("kettles", 4, newer.items(), NOW + 2) == 0
    meet(two, feed)
    assert (shared(theirs).version, dict(shared(theirs).files)) == (4, newer)
    assert [file.path for file in theirs.pack_files.all()] == ["pack.yaml", "playbooks/any.yaml"]


def test_a_pack_that_has_come_in_part_is_no_pack(two, feed):
    mine, theirs = two
    meet(two, feed)
    mine.pack_files.put("kettles", 3, FILES.items(), NOW)
    push(mine, feed)
    whole = []
    while changes := feed.after(theirs.team.cursor(), 1):
        theirs.team.take(changes, NOW)
        whole.append(theirs.pack_files.whole() is not None)
        assert theirs.pack_files.complete() == whole[-1]
    assert whole == [False, False, False, True]


def test_of_two_packs_shared_at_once_both_computers_take_the_same(two, feed):
    mine, theirs = two
    meet(two, feed)
    mine.pack_files.put("kettles", 3, FILES.items(), NOW)
    theirs.pack_files.put("kettles", 3, ({"pack.yaml": "id: kettles # other"}).items(), NOW + 5)
    meet(two, feed)
    assert mine.pack_files.whole() == theirs.pack_files.whole()
    assert dict(shared(mine).files) == {"pack.yaml": "id: kettles # other"}


def test_files_of_two_sharings_never_make_one_pack(two, feed):
    mine, theirs = two
    mine.pack_files.put("kettles", 3, FILES.items(), NOW)
    meet(two, feed)
    mine.pack_files.put("kettles", 4, (FILES | {"pack.yaml": "id: kettles # mine"}).items(), NOW + 5)
    theirs.pack_files.put("kettles", 4, (FILES | {"playbooks/any.yaml": "id: any # theirs"}).items(), NOW + 9)
    meet(two, feed)
    assert mine.pack_files.whole() is None and theirs.pack_files.whole() is None
    theirs.pack_files.put("kettles", 5, FILES.items(), NOW + 20)
    meet(two, feed)
    assert dict(shared(mine).files) == FILES


def test_a_pack_waits_for_its_pictures_and_reads_them_back_byte_for_byte(two, feed):
    mine, theirs = two
    files = {
        **FILES,
        "articles/lid.png": LID.link,
        "articles/cup.gif": CUP.link,
        "articles/same.png": LID.link,
    }
    mine.pack_files.put("kettles", 3, files.items(), NOW)
    meet(two, feed)
    assert not theirs.pack_files.complete() and theirs.pack_files.whole() is None
    mine.pictures.keep((LID, CUP))
    meet(two, feed)
    assert theirs.pack_files.complete() and set(shared(theirs).pictures) == {LID, CUP}


def test_a_card_number_in_a_file_leaves_the_pack_whole(two, feed):
    mine, theirs = two
    mine.pack_files.put("kettles", 1, ({"pack.yaml": "note: 4111 1111 1111 1111"}).items(), NOW)
    push(mine, feed)
    pull(theirs, feed)
    assert "4111 1111 1111 1111" not in str(theirs.pack_files.all())


def test_leaving_without_a_copy_leaves_nothing_of_it(two):
    mine, _ = two
    mine.pack_files.put("kettles", 3, FILES.items(), NOW)
    mine.team.leave(keep=False)
    assert (mine.pack_files.all(), mine.pack_files.version()) == ((), 0)
