"""What was saved stays saved, and stays secret."""

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from agentassist.core.contact import Contact
from agentassist.core.errors import StoreError, Trouble
from agentassist.core.knowledge import Article
from agentassist.storage.store import Store
from tests.storage.people import ASHA, CARD, NOW, call, draft, follow_up, hold, phone, promise
from tests.store_template import KEY, fresh_cache

KILLS = 1_000 if os.environ.get("AGENTASSIST_LONG") else 150
FLIPS = 25
TYPED = ("Cracked", "heirloom", "+12125550123", "చేత్తో")


def run(module: str, *args: object) -> dict[str, object]:
    """Run one of the programs beside this file and return the line it prints."""
    command = [sys.executable, "-m", f"tests.storage.{module}", *map(str, args)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="killing a writer between two commits needs fork")
def test_nothing_saved_is_lost_when_the_app_is_killed(roomy_path):
    result = run("power_cuts", roomy_path, KILLS)
    assert result["acked"] >= KILLS
    assert (result["kills"], result["lost"], result["damaged"]) == (KILLS, 0, 0)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on file sizes to play a full disk")
def test_a_full_disk_is_told_and_nothing_is_lost_once_there_is_room(tmp_path):
    result = run("full_disk", tmp_path)
    assert (result["code"], result["facts"]) == (Trouble.DISK_FULL, {"file": "cache.db"})
    assert result["saved"] == result["during"] > 0
    assert (result["after"], result["sound"]) == (result["saved"] + 1, True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 2 MB; only root may make one."""
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", tmp_path], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("only root can mount a small disk; the limit on file sizes plays it elsewhere")
    yield tmp_path
    subprocess.run(["umount", tmp_path], check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="a small disk is mounted the Linux way")
def test_a_disk_that_is_really_full_is_told_the_same_way(small_disk):
    store = Store(fresh_cache(small_disk), KEY)
    store.contacts.save(ASHA, NOW)
    filler = small_disk / "filler"
    with pytest.raises(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    with pytest.raises(StoreError) as told:
        for count in range(1000):
            store.calls.begin(call(f"c{count}", summary="w" * 500))
    assert told.value.code is Trouble.DISK_FULL
    saved = store.calls.count("asha")
    filler.unlink()
    store.calls.begin(call("after"))
    store.close()
    again = Store(store.path, KEY)
    assert again.calls.count("asha") == saved + 1
    again.close()


def test_a_single_flipped_bit_anywhere_is_noticed(tmp_path):
    path = fresh_cache(tmp_path)
    fill(path)
    sound, chance = path.read_bytes(), random.Random(11)
    for _ in range(FLIPS):
        damaged, at = bytearray(sound), chance.randrange(len(sound))
        damaged[at] ^= 1 << chance.randrange(8)
        path.write_bytes(damaged)
        assert is_noticed(path), f"byte {at}"
    path.write_bytes(sound)
    assert not is_noticed(path)


def test_a_cache_cut_short_is_noticed(tmp_path):
    path = fresh_cache(tmp_path)
    fill(path)
    path.write_bytes(path.read_bytes()[:-4096])
    assert is_noticed(path)


def is_noticed(path: Path) -> bool:
    """Tell whether opening, checking or reading the cache finds fault with it, and says so in our words."""
    try:
        store = Store(path, KEY)
    except StoreError as error:
        return error.code is Trouble.CACHE_UNREADABLE
    sound = store.quick_check()
    try:
        store.calls.page("asha", 0, 1000)
    except StoreError as error:
        assert (error.code, sound) == (Trouble.CACHE_UNREADABLE, False)
    store.close()
    return not sound


def fill(path: Path) -> None:
    """Make a cache a few hundred kilobytes big, all of it in use: no page is left over from an index."""
    store = Store(path, KEY)
    with store.together():
        store.contacts.save(ASHA, NOW)
        for count in range(400):
            store.calls.begin(call(f"c{count}", started_ms=NOW + count, summary="words " * 50))
    store.backup_to(path.with_name("whole.db"))
    store.close()
    path.with_name("whole.db").replace(path)


def save_something_everywhere(store: Store, words: str) -> None:
    """Write ``words`` into every field that takes free text."""
    person = Contact(
        "p1",
        *(words,) * 3,
        place=words,
        circumstances=words,
        threads=words,
        notes=words,
        best_time=words,
        points=(phone("n1", "", words), phone("n2", "+12125550123", "(212) 555-0123")),
    )
    store.contacts.save(person, NOW)
    store.calls.begin(call("c1", "p1", subject=words, summary=words))
    store.calls.patch("c1", NOW, summary=f"{words} again")
    store.holds.start(hold("h1", "c1"))
    store.holds.apology("h1", apologised=False, reason=words, at_ms=NOW)
    store.promises.add(promise("q1", NOW, "p1").__class__("q1", "p1", "c1", words, NOW, "rep"), NOW)
    owed = follow_up("f1", NOW)
    store.follow_ups.add(owed.__class__("f1", owed.kind, "p1", "c1", "+12125550123", words, NOW, "rep"), NOW)
    typed = draft("c1", words)
    store.drafts.save(typed.__class__("c1", words, words, points=(words, words)), NOW)
    store.articles.save(Article("a1", words, "en", words, words, (words,), (words,), source="a1.md"), NOW)
    store.imports.begin("i1", "people.csv", NOW)
    store.imports.put_contacts("i1", (Contact("p2", words, notes=words),), NOW)


def test_no_word_that_was_typed_can_be_read_off_the_disk(tmp_path):
    store = Store(fresh_cache(tmp_path), KEY)
    save_something_everywhere(store, " ".join(TYPED))
    assert store.contacts.find("heirloom")
    assert nothing_readable(tmp_path)
    store.backup_to(tmp_path / "backup.db")
    store.close()
    assert nothing_readable(tmp_path)


def nothing_readable(folder: Path) -> bool:
    written = b"".join(file.read_bytes() for file in folder.iterdir())
    assert len(written) > 100_000
    return not [word for word in TYPED if word.casefold().encode() in written or word.encode() in written]


def test_a_card_number_never_reaches_the_disk_not_even_encrypted(store):
    save_something_everywhere(store, f"The card is {CARD} she said")
    tables = store._db.execute("select name from sqlite_master where type = 'table' and sql like 'create%'")
    names = [name for (name,) in tables.fetchall()]
    kept = " ".join(
        str(row) for name in names for row in store._db.execute(f'select * from "{name}"').fetchall()
    )
    assert "•••• 1111" in kept
    assert CARD not in kept
    assert CARD.replace(" ", "") not in kept
    assert store.articles.vocabulary()
    assert not {"4111"} & set(store.articles.vocabulary())


def test_nothing_of_a_deleted_person_or_article_stays_in_an_index(store):
    store.contacts.save(ASHA, NOW)
    store.contacts.save(Contact("heir", "Heirloom Zanzibarella"), NOW)
    store.articles.save(Article("a1", "Zanzibarella", "en", "Zanzibarella"), NOW)
    assert indexed(store, b"zanzibar")
    store.calls.begin(call("c1", "heir", NOW, subject="Zanzibarella"))
    store.calls.patch("c1", NOW, summary="Zanzibarella called")
    store.imports.begin("i1", "people.csv", NOW)
    store.imports.undo("i1", NOW)
    store.contacts.delete("heir", NOW)
    store.articles.delete("a1")
    assert not indexed(store, b"zanzibar")


def indexed(store: Store, word: bytes) -> bool:
    tables = ("contact_find_data", "sound_find_data", "interaction_find_data", "article_find_data")
    return any(
        word in row[0] for name in tables for row in store._db.execute(f"select block from {name}").fetchall()
    )
