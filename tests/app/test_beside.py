"""What the desk does not wait for is done in turn, and whatever comes of it is told."""

from queue import SimpleQueue
from threading import Event

import pytest

from agentassist.app.beside import Beside
from agentassist.core.errors import AssistError, Trouble
from agentassist.core.messages import Failed, Message, Started, Ticked, WordFileFailed


@pytest.fixture
def told() -> SimpleQueue[Message]:
    return SimpleQueue()


@pytest.fixture
def beside(told):
    made = Beside(told.put)
    yield made
    made.stop()


def test_one_thing_is_done_before_the_next_and_nobody_waits(beside, told):
    may_go_on = Event()

    def slowly():
        may_go_on.wait(10)
        yield Started()

    beside.do(slowly)
    beside.do(lambda: [Ticked()])
    assert told.empty()
    may_go_on.set()
    beside.stop()
    assert [told.get(), told.get()] == [Started(), Ticked()]


def test_what_was_done_before_the_trouble_is_told_too(beside, told):
    def failing():
        yield Started()
        raise AssistError(Trouble.DISK_FULL)

    beside.do(failing)
    beside.do(failing, WordFileFailed)
    beside.stop()
    assert [type(told.get()) for _ in range(4)] == [Started, Failed, Started, WordFileFailed]


def test_nothing_runs_before_the_first_wish(beside, told):
    beside.stop()
    assert told.empty()
