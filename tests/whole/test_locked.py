"""Locked, the app shows nothing and holds no key; opened again, everything is as it was."""

import gc
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from agentassist.app.idle import AGAIN_S, IdleWatch
from agentassist.app.locking import Locking
from agentassist.core import messages as m
from agentassist.core.errors import StoreError
from agentassist.core.screen import LineState
from agentassist.opening import sample_house
from agentassist.storage.store import Store
from agentassist.ui.dialogs.contacts_page import ContactsPage
from agentassist.ui.panels.call.notes import NotesPanel
from tests.sample_template import folders_in
from tests.whole.processes import event
from tests.whole.running import Running, wait_for, words_on

NOTE = "the base is cracked again"


@pytest.fixture
def locking(app):
    made = Locking(app.joined, app.joined._dresser, app.joined._house.folders)
    yield made
    made.stop()


@pytest.fixture
def noted(app, folder) -> Running:
    """A call that is over and not yet filed, with a note."""
    for kind in ("ringing", "answered"):
        assert event(folder, kind, number="+442079460124", name="Lakshmi Rao", call_id="c1").returncode == 0
    app.until(lambda screen: screen.card is not None and screen.card.state is LineState.ACTIVE)
    field = app.panel(NotesPanel).field
    field.setFocus()
    app.type(NOTE)
    return app


def end_call(app, folder):
    assert event(folder, "ended", number="+442079460124", call_id="c1").returncode == 0
    app.until(lambda screen: screen.wrapup is not None)


def locked(app):
    app.post(m.WantLock())
    wait_for(lambda: app.joined.locked and not app.joined.desk.is_alive())


def opened(app, locking):
    locking.page.open.click()
    wait_for(lambda: not app.joined.locked)
    app.until(lambda screen: screen.day.today)


def kept_note(folder: Path) -> str:
    """Return the note that lies in the cache while nobody has it open."""
    with closing(Store(folder / "cache.db", sample_house(folders_in(folder)).key)) as store:
        (call,) = store.calls.open_calls()
        return store.drafts.load(call.id).note


def cache_files() -> list[str]:
    """Return which files of a cache this process has open."""
    links = (link for link in Path("/proc/self/fd").iterdir() if link.is_symlink())
    return [name for name in (str(link.readlink()) for link in links) if "cache.db" in name]


def test_nothing_typed_is_lost_and_all_is_as_it_was(noted, locking, folder):
    end_call(noted, folder)
    before = noted.screen
    locked(noted)
    assert kept_note(folder) == NOTE
    opened(noted, locking)
    assert noted.window.isVisible() and locking.page is None
    assert (noted.screen.place, noted.screen.wrapup) == (before.place, before.wrapup)
    assert noted.screen.notes.text == noted.panel(NotesPanel).field.toPlainText() == NOTE
    noted.post(m.Ticked())
    noted.until(lambda screen: screen.can_save)


def test_while_locked_no_window_shows_and_no_key_is_held(noted, locking, folder):
    end_call(noted, folder)
    locked(noted)
    seen = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    assert seen == [locking.page]
    assert "Lakshmi" not in words_on(locking.page) and NOTE not in words_on(locking.page)
    assert noted.joined._house.key == b""
    with pytest.raises(StoreError):
        noted.joined._house.open_to_read()
    assert not (folder / "cache.db-wal").exists()
    opened(noted, locking)


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="only Linux tells which files are open")
def test_while_locked_the_cache_is_closed(app, locking):
    assert cache_files()
    locked(app)
    assert not cache_files()
    opened(app, locking)
    assert cache_files()


def test_a_call_keeps_the_app_open(noted, locking):
    noted.post(m.WantLock(), m.Ticked())
    noted.until(lambda screen: screen.notes.saved)
    assert not noted.joined.locked and locking.page is None


def test_a_ring_is_shown_without_who_it_is_and_answered_once_opened(app, locking, folder):
    locked(app)
    assert event(folder, "ringing", number="+442079460124", name="Lakshmi Rao", call_id="c9").returncode == 0
    wait_for(locking.page.ring.isVisible)
    said = words_on(locking.page)
    assert "Somebody rings" in said and "Lakshmi" not in said and "7946" not in said
    opened(app, locking)
    app.until(lambda screen: screen.card is not None and screen.card.name == "Lakshmi Rao")


def test_somebody_outside_who_wants_the_window_gets_the_locked_page(app, locking):
    locked(app)
    app.joined._wished("show")
    wait_for(locking.page.isActiveWindow)
    assert not app.window.isVisible()
    opened(app, locking)


def test_the_second_window_is_there_again_at_its_page(app, locking):
    page = app.page(ContactsPage)
    wait_for(page.isVisible)
    locked(app)
    assert not page.isVisible()
    opened(app, locking)
    wait_for(page.isVisible)


def test_the_lock_can_come_again(app, locking):
    for _ in range(3):
        locked(app)
        opened(app, locking)
    app.post(m.BackupsWanted())
    app.until(lambda screen: screen.bench.backups is not None)


@pytest.mark.parametrize("_again", range(3))
def test_the_app_can_be_closed_while_it_is_locked(app, locking, _again):
    locked(app)
    locking.page.close()
    locking.stop()
    app.joined.stop()
    app.joined.stop = lambda: None
    gc.collect()
    assert app.joined.locked


@pytest.mark.usefixtures("qapp")
def test_nobody_here_for_so_long_is_told_and_again_each_minute():
    now, told = [1000.0], []
    watch = IdleWatch(lambda: 15, lambda: now[0], lambda: told.append(now[0]))
    for now[0] in (1000.0 + 15 * 60 - 1, 1000.0 + 15 * 60, 1010.0 + 15 * 60, 1000.0 + 15 * 60 + AGAIN_S):
        watch.look()
    assert told == [1900.0, 1960.0]
    watch._follow(None)
    now[0] += 60
    watch.look()
    assert len(told) == 2


@pytest.mark.usefixtures("qapp")
def test_a_key_shows_that_somebody_is_here_and_never_means_never():
    now, told, minutes = [0.0], [], [5]
    watch = IdleWatch(lambda: minutes[0], lambda: now[0], lambda: told.append(now[0]))
    now[0] = 250.0
    assert watch.eventFilter(QObject(), QEvent(QEvent.Type.KeyPress)) is False
    now[0] = 400.0
    watch.look()
    minutes[0], now[0] = 0, 99_999.0
    watch.look()
    assert told == []
