"""What cannot be opened is said in a sentence and left as it is."""

import argparse
import json
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from agentassist.app import run
from agentassist.core.errors import StoreError, Trouble
from agentassist.core.messages import CacheMended
from agentassist.opening import sample_house
from agentassist.storage.damage import Damage
from agentassist.storage.driver import connect
from agentassist.ui.dialogs.refusal import Refusal
from agentassist.vault.slots import FILE_NAME
from tests.sample_template import folders_in
from tests.whole.processes import command


def damage(folder: Path) -> None:
    spoilt = bytearray((folder / "cache.db").read_bytes())
    spoilt[100:600] = random.Random(3).randbytes(500)
    (folder / "cache.db").write_bytes(spoilt)


def cut_short(folder: Path) -> None:
    path = folder / "cache.db"
    path.write_bytes(path.read_bytes()[:1000])


def bring_foreign(folder: Path) -> None:
    (folder / "cache.db").unlink()
    other = sqlite3.connect(folder / "cache.db")
    other.execute("create table recipes(name)")
    other.commit()
    other.close()


def change_key(folder: Path) -> None:
    slots = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    slots["slots"][0]["key_in_clear"] = "A" * 43 + "="
    (folder / FILE_NAME).write_text(json.dumps(slots), encoding="utf-8")


def bring_newer(folder: Path) -> None:
    db = connect(folder / "cache.db", sample_house(folders_in(folder)).key)
    db.execute("PRAGMA user_version = 999")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()


def break_slots(folder: Path) -> None:
    (folder / FILE_NAME).write_text("{", encoding="utf-8")


@pytest.mark.parametrize(
    ("spoil", "word"),
    [
        (damage, "damaged"),
        (cut_short, "damaged"),
        (change_key, "key is another"),
        (bring_foreign, "not made by this app"),
        (bring_newer, "newer version"),
        (break_slots, "keys.json is damaged"),
    ],
    ids=lambda value: value.__name__ if callable(value) else "",
)
def test_a_cache_that_cannot_be_opened_is_told_in_a_sentence_and_left_alone(
    folder, spoil: Callable[[Path], None], word
):
    spoil(folder)
    before = {path.name: path.read_bytes() for path in folder.glob("*.*") if path.is_file()}
    done = command(home=folder.parent)
    after = {name: (folder / name).read_bytes() for name in before}
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1 and word in done.stderr and done.stderr.endswith(".\n")
    assert before == after


def test_a_place_where_nothing_can_be_written_is_told_in_a_sentence(tmp_path):
    home = tmp_path / "home"
    home.write_text("a file where a folder should be", encoding="utf-8")
    done = command(home=home)
    assert done.returncode == 2 and "Nothing can be written into" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_damaged_cache_is_put_right_before_the_app_opens_again(folder):
    house = sample_house(folders_in(folder))
    Damage(folder).note()
    with pytest.raises(StoreError):
        Damage(folder).refuse("cache.db")
    args = argparse.Namespace(news=None)
    assert run._mended(house.folders, args, (house.key,)) == run.ANEW
    assert isinstance(args.news, CacheMended) and args.news.carried > 100 and args.news.lost == 0
    Damage(folder).refuse("cache.db")
    with closing(house.open_to_read()) as store:
        assert store.quick_check() and store.calls.recent()


def test_the_window_that_refuses_offers_what_can_be_saved(qtbot):
    error = StoreError(Trouble.CACHE_UNREADABLE, file="cache.db")
    with_copy, without = Refusal(error, "/data", 1_780_000_000_000), Refusal(error, "/data", 0)
    for box in (with_copy, without):
        qtbot.addWidget(box)
    assert "copy of" in with_copy.back.text() and "after that copy" in with_copy.informativeText()
    assert "can be read" in without.back.text() and "kept" in without.informativeText()


def test_the_window_that_refuses_says_why_and_where_the_data_lies(qtbot):
    error = StoreError(Trouble.CACHE_NEWER, file="cache.db", found=9, known=1)
    box = Refusal(error, "/home/meera/data")
    qtbot.addWidget(box)
    assert "newer version" in box.text()
    assert "Nothing was changed" in box.informativeText() and "/home/meera/data" in box.informativeText()
