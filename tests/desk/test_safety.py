"""Copies of the cache: listed, and gone back to when nobody is on the line."""

from contextlib import contextmanager

import pytest

from agentassist.core import messages as m
from agentassist.core.backup import Backup, BackupKind
from agentassist.core.call import Kind
from agentassist.core.errors import StoreError, Trouble
from agentassist.core.key_care import KeyView, KeyWish
from agentassist.core.safety_effects import LockApp, PutBack, ReadBackups, ReadKeys, TendKey
from agentassist.core.screen import Told
from agentassist.desk.safety import CHECKED
from agentassist.storage.ballast import Ballast

COPY = Backup("1780000000000.daily.db", BackupKind.DAILY, 1_780_000_000_000, 12_000_000)


def codes(screen):
    return [notice.code for notice in screen.notices]


def test_copies_are_looked_for_and_shown(table):
    table.play(m.BackupsWanted())
    assert table.effects.pop() == ReadBackups()
    assert table.play(m.BackupsRead((COPY,))).bench.backups == (COPY,)


def test_going_back_is_left_to_the_app(table):
    table.play(m.GoBackTo(COPY.name))
    assert table.effects.pop() == PutBack(COPY.name)


def test_nobody_goes_back_while_somebody_is_on_the_line(table):
    table.happens(Kind.RINGING, "c1")
    before = len(table.effects)
    screen = table.play(m.GoBackTo(COPY.name))
    assert Told.BACK_LATER in codes(screen)
    assert not any(isinstance(effect, PutBack) for effect in table.effects[before:])


def test_the_new_window_says_where_it_is(table):
    screen = table.play(m.WentBack(COPY.at_ms))
    (notice,) = (one for one in screen.notices if one.code == Told.WENT_BACK)
    assert dict(notice.facts) == {"at_ms": str(COPY.at_ms)}


def test_the_key_is_seen_to_when_nobody_is_on_the_line(table):
    table.play(m.KeysWanted(), m.WantKey(KeyWish.KEY))
    assert table.effects[-2:] == [ReadKeys(), TendKey(KeyWish.KEY)]
    assert table.play(m.KeysRead(KeyView(True))).bench.keys == KeyView(True)
    table.happens(Kind.RINGING, "c1")
    before = len(table.effects)
    assert Told.KEY_LATER in codes(table.play(m.WantKey(KeyWish.KEY)))
    assert not any(isinstance(effect, TendKey) for effect in table.effects[before:])


def test_what_was_done_about_the_key_is_told(table):
    assert Told.CODE_RENEWED in codes(table.play(m.KeyTended(KeyWish.CODE)))


def test_a_call_keeps_the_window_open_and_one_to_be_filed_does_not(table):
    table.happens(Kind.RINGING, "c1")
    table.happens(Kind.ANSWERED, "c1")
    table.play(m.WantLock())
    assert LockApp() not in table.effects
    table.happens(Kind.ENDED, "c1")
    table.play(m.WantLock())
    assert table.effects[-1] == LockApp()


def test_a_save_that_a_full_disk_refuses_goes_through_with_the_room_held_back(table):
    Ballast(table.path.parent).hold()
    together = table.store.together

    @contextmanager
    def full():
        if Ballast(table.path.parent).there:
            raise StoreError(Trouble.DISK_FULL, file="cache.db")
        with together():
            yield

    with pytest.MonkeyPatch.context() as disk:
        disk.setattr(table.store, "together", full)
        table.happens(Kind.RINGING, "c1")
        screen = table.play(m.Ticked())
    assert screen.can_save and Told.DISK_LOW in codes(screen)
    assert table.store.calls.open_calls()
    assert Told.DISK_LOW not in codes(table.play(m.RoomHeld()))


def test_a_check_that_finds_nothing_is_remembered_and_told_nobody(table):
    assert not codes(table.play(m.CacheChecked(5, True)))
    assert table.store.meta.get(CHECKED) == "5"
    assert Trouble.CACHE_DAMAGED in codes(table.play(m.CacheChecked(6, False)))
    assert table.store.meta.get(CHECKED) == "5"


def test_what_was_saved_of_a_damaged_cache_is_told_in_numbers(table):
    screen = table.play(m.CacheMended(COPY.at_ms, 12, 1))
    (notice,) = (one for one in screen.notices if one.code == Told.MENDED)
    assert dict(notice.facts) == {"count": "12", "lost": "1", "at_ms": str(COPY.at_ms)}
    assert Told.MENDED_ALONE in codes(table.play(m.CacheMended(0, 12, 1)))
