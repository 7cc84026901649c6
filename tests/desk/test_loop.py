"""The desk's thread: calls overtake, typing is replaced, trouble never ends it."""

import logging
import threading

import pytest

from agentassist.core import messages as m
from agentassist.core.call import LinkState, SourceStatus
from agentassist.core.errors import StoreError, Trouble
from agentassist.core.moment import Moment
from agentassist.core.screen import Screen
from agentassist.desk.loop import DeskThread


class SlowDesk:
    """Stands at the first message until told to go on, and remembers what it was asked."""

    def __init__(self) -> None:
        self.screen = Screen()
        self.go = threading.Event()
        self.asked: list[object] = []
        self.told: list[Trouble] = []
        self.closed = False

    def handle(self, message, _now):
        self.go.wait(10)
        self.asked.append(message)
        if message == m.SearchTyped("boom"):
            raise ValueError("boom")
        if message == m.SearchTyped("trouble"):
            raise StoreError(Trouble.CACHE_UNREADABLE, file="cache.db")
        return ()

    def save(self):
        return ()

    def tell(self, error) -> None:
        self.told.append(error.code)

    def close(self) -> None:
        self.closed = True


def thread_of(open_desk, refused=lambda _error: None):
    return DeskThread(open_desk, lambda _screen: None, lambda _effect: None, lambda: Moment(0.0, 0), refused)


@pytest.fixture
def desk():
    return SlowDesk()


@pytest.fixture
def thread(desk):
    made = thread_of(lambda: desk)
    made.start()
    yield made
    desk.go.set()
    made.stop()


def test_a_call_overtakes_typing_and_only_the_last_search_is_answered(desk, thread):
    thread.post(m.Started())
    thread.post(m.SearchTyped("k"))
    thread.post(m.SearchTyped("ke"))
    ringing = m.SourceChanged(SourceStatus("phone", LinkState.CONNECTED))
    thread.post(ringing)
    desk.go.set()
    thread.stop()
    assert desk.asked.index(ringing) < desk.asked.index(m.SearchTyped("ke"))
    assert m.SearchTyped("k") not in desk.asked[1:]


def test_trouble_is_told_and_the_next_message_answered(desk, thread):
    desk.go.set()
    thread.post(m.SearchTyped("trouble"))
    thread.post(m.Started())
    thread.stop()
    assert desk.told == [Trouble.CACHE_UNREADABLE] and m.Started() in desk.asked and desk.closed


def test_a_fault_of_ours_is_logged_and_told_calmly(desk, thread, caplog):
    with caplog.at_level(logging.CRITICAL):
        desk.go.set()
        thread.post(m.SearchTyped("boom"))
        thread.stop()
    assert desk.told == [Trouble.INTERNAL]


def test_a_cache_that_cannot_be_opened_is_told_and_ends_the_thread():
    def damaged():
        raise StoreError(Trouble.CACHE_UNREADABLE, file="cache.db")

    told = []
    thread = thread_of(damaged, told.append)
    thread.start()
    thread.join(10)
    thread.post(m.Started())
    thread.stop()
    assert [error.code for error in told] == [Trouble.CACHE_UNREADABLE] and not thread.is_alive()
