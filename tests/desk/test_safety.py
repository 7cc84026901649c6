"""Copies of the cache: listed, and gone back to when nobody is on the line."""

from agentassist.core import messages as m
from agentassist.core.backup import Backup, BackupKind
from agentassist.core.call import Kind
from agentassist.core.safety_effects import PutBack, ReadBackups
from agentassist.core.screen import Told

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
