"""Whatever goes wrong, what is written about it names no caller."""

import io
import logging
import sys
import threading
from contextlib import redirect_stderr

import pytest

from agentassist.app import logbook
from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.errors import AssistError, Trouble
from agentassist.desk.loop import DeskThread
from tests.desk.conftest import table  # noqa: F401 - a desk on a real cache

NOTE = "Her stall in Musheerabad opens at six; the tall kettle cracked on Diwali morning. "
SEARCHED = "zebra kettle for Lakshmi"
MATCHING = "select 1 from contact_find where contact_find match ?"
TOLD = ("Lakshmi", "Rao", "79460124", "7946 0124", "Musheerabad", "Diwali", "zebra", "Rao Tea Stall")


@pytest.fixture
def log(tmp_path):
    """Log to a file as the app does, and put everything back."""
    root, hooks = logging.getLogger(), (sys.excepthook, threading.excepthook)
    before, level = root.handlers[:], root.level
    path = tmp_path / "app.log"
    for handler in before:
        root.removeHandler(handler)
    logbook.log_to(path)
    ours = root.handlers[-1]
    yield path
    root.removeHandler(ours)
    ours.close()
    for handler in before:
        root.addHandler(handler)
    root.setLevel(level)
    sys.excepthook, threading.excepthook = hooks


def whole_call(table):  # noqa: F811
    """Play a call with everything in it that somebody could know of a caller."""
    table.happens(Kind.RINGING)
    interaction = table.happens(Kind.ANSWERED).card.interaction_id
    table.play(m.NoteTyped(interaction, NOTE), m.SearchTyped(SEARCHED), m.SearchTyped(""))
    table.play(m.SayTyped("It is back-ordered."), m.AddHeard("Diwali order"))
    table.happens(Kind.ENDED)
    table.play(m.ChooseOutcome("solved"), m.AnswerResolved("yes"), m.FinishWrapUp())
    table.play(m.PeopleWanted("Lakshmi"), m.OpenPerson("lakshmi"), m.DeletePerson("lakshmi"), m.Undo())


class Broken:
    """A desk whose every part fails with a caller's words in the error."""

    def __init__(self, desk):
        self._desk = desk
        self.screen, self.sitting = desk.screen, desk.sitting
        self.told = []

    def handle(self, message, now):
        self._desk.handle(message, now)
        raise LookupError(NOTE, TOLD, message)

    def tell(self, error):
        self.told.append(error)

    def save(self):
        raise ValueError(NOTE)

    def close(self):
        raise AssistError(Trouble.CACHE_BUSY, file="cache.db")


def test_a_call_and_every_failure_leave_no_word_of_the_caller(table, log, tmp_path, caplog):  # noqa: F811
    whole_call(table)
    broken = Broken(table.desk)
    done = threading.Event()
    thread = DeskThread(
        lambda: broken, lambda _: done.set(), lambda _: None, lambda: table.now, lambda _: None
    )
    # Run here, for the cache belongs to this thread.
    thread.post(m.PeopleWanted("Lakshmi Rao"))
    thread.post(m.NoteTyped("call-1", NOTE))
    thread._stopping = True
    thread.run()
    assert [one.code for one in broken.told] == [Trouble.INTERNAL] * 2
    said = io.StringIO()
    with redirect_stderr(said):
        for trouble in Trouble:
            logging.getLogger("x").info("told the rep: %s", AssistError(trouble, file="cache.db"))
        crash("Lakshmi Rao, +442079460124")
    caplog.clear()
    text = log.read_text(encoding="utf-8")
    assert "nobody caught this" in text and "a thread ended" in text and "LookupError" in text
    for path in [log, *tmp_path.glob("*.toml")]:
        found = [told for told in TOLD if told in path.read_text(encoding="utf-8")]
        assert found == [], path.name
    assert [told for told in TOLD if told in said.getvalue()] == []


def crash(words):
    """Fail where nobody catches, in a slot and in a thread."""
    try:
        int(words)
    except ValueError:
        sys.excepthook(*sys.exc_info())
    thread = threading.Thread(target=int, args=(words,))
    thread.start()
    thread.join()


def test_an_error_of_the_cache_names_its_file_and_nothing_in_it(table, log, caplog):  # noqa: F811
    whole_call(table)
    for ask in (
        lambda: table.store._rows.all("select nothing from interaction where summary = ?", NOTE),
        lambda: table.store._rows.ask(MATCHING, f'"{TOLD[0]}'),
        lambda: table.store.contacts.merge(TOLD[0], TOLD[1], 1),
    ):
        try:
            ask()
        except Exception:
            logging.getLogger("x").exception("failed")
    text = log.read_text(encoding="utf-8")
    caplog.clear()
    assert text.count("failed") >= 3 and [told for told in TOLD if told in text] == []
