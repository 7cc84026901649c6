"""Power loss in the middle of a call: the rep comes back into it."""

import random
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from agentassist.opening import sample_house
from agentassist.storage.store import Store
from tests.sample_template import folders_in, fresh_sample
from tests.whole.processes import Program, event
from tests.whole.puppet import HEARD, WORDS

LETTERS = (300, 20, 90)
"""How much is typed before each kill, give or take a word."""
LOST_AT_MOST_S = 2.0
NUMBER, NAME = "+442079460124", "Lakshmi Rao"


@dataclass
class Killed:
    """What was known at each kill, and what was back after it."""

    folder: Path
    before: list[dict] = field(default_factory=list)
    """What had been typed for long enough, and what was ticked, heard and held."""
    after: list[dict] = field(default_factory=list)
    sound: list[bool] = field(default_factory=list)
    readable: list[str] = field(default_factory=list)
    """Files in which a typed word stood in clear."""


def start(folder: Path) -> tuple[Program, dict]:
    app = Program("tests.whole.puppet", folder)
    return app, app.until("ready")


def take_call(app: Program, folder: Path) -> dict:
    """Let the phone ring, answer, and hold once the rep has ticked and noted a point."""
    for kind in ("ringing", "answered"):
        assert event(folder, kind, number=NUMBER, name=NAME, call_id="c1").returncode == 0
    app.until("screen", lambda screen: screen["ticks"] and screen["heard"])
    assert event(folder, "held", number=NUMBER, call_id="c1").returncode == 0
    return app.until("screen", lambda screen: screen["hold"] is not None)


def kill_while_typing(app: Program, letters: int, known: str) -> str:
    """Kill after so many more letters; return what had been typed two seconds before."""
    app.until("typed", lambda text: len(text) >= len(known) + letters)
    now = time.monotonic()
    app.kill()
    old = (news["typed"] for news in app.told if "typed" in news and news["at"] < now - LOST_AT_MOST_S)
    return max(old, key=len, default=known)


def in_clear(folder: Path) -> list[str]:
    words = [word.encode() for word in (*WORDS, HEARD, NAME, "Lakshmi", NUMBER, NUMBER[-4:])]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if any(word in path.read_bytes() for word in words)]


def is_sound(folder: Path) -> bool:
    store = Store(folder / "cache.db", sample_house(folders_in(folder)).key)
    sound = store.quick_check()
    store.close()
    return sound


@pytest.fixture(scope="module")
def killed(tmp_path_factory) -> Killed:
    """One call, and an app that is killed in it again and again."""
    told = Killed(tmp_path_factory.mktemp("killed"))
    fresh_sample(told.folder)
    chance = random.Random(13)
    app, _ = start(told.folder)
    held, note = take_call(app, told.folder), ""
    for letters in LETTERS:
        wanted = kill_while_typing(app, letters + chance.randrange(10), note)
        told.before.append(held | {"note": wanted})
        told.readable += in_clear(told.folder)
        told.sound.append(is_sound(told.folder))
        app, back = start(told.folder)
        told.after.append(back)
        note = back["note"]
    app.kill()
    return told


def test_caller_ticks_and_what_was_heard_are_back_after_every_kill(killed):
    for before, after in zip(killed.before, killed.after, strict=True):
        assert after["name"] == before["name"] == NAME
        assert after["ticks"] == before["ticks"] != []
        assert after["heard"] == before["heard"] == [HEARD]


def test_the_hold_goes_on_from_its_very_start(killed):
    assert {after["hold"] for after in killed.after} == {killed.before[0]["hold"]}
    assert {after["state"] for after in killed.after} == {"held"}


def test_at_most_two_seconds_of_typing_are_lost(killed):
    for before, after in zip(killed.before, killed.after, strict=True):
        assert after["note"].startswith(before["note"])
    assert len(killed.before[0]["note"]) > LETTERS[0] / 4
    assert len(killed.after[-1]["note"]) > len(killed.after[0]["note"])


def test_the_cache_is_sound_after_every_kill(killed):
    assert killed.sound == [True] * len(LETTERS)


def test_no_word_name_or_number_lies_in_clear_in_any_file(killed):
    assert not killed.readable
