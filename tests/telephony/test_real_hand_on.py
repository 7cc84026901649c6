"""Real SIP calls handed on by the steps beside the card, with baresip as everybody's phone."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest
from phones import COLLEAGUE, REP, SOON_S, Desk, Softphone, clock

from agentassist.core import messages as m
from agentassist.core.call import Verb
from agentassist.core.effects import TellPhone
from agentassist.core.messages import Message
from agentassist.core.screen import LegState, LineState, Place, Screen
from agentassist.core.session import SessionState
from agentassist.core.transfer import CameOf, HandStep
from agentassist.telephony.baresip.link import BaresipSource
from agentassist.telephony.wire import place as wire
from tests.desk.conftest import Table
from tests.store_template import fresh_cache

pytestmark = pytest.mark.telephony

RINGING, ACTIVE = SessionState.RINGING, SessionState.ACTIVE
OURS = "baresip:default"


class Seat:
    """A rep's whole desk and a real phone: each does what the other says."""

    def __init__(self, folder: Path, phone: Softphone) -> None:
        self.table = Table(fresh_cache(folder))
        self._source = BaresipSource(clock, wire.Place("127.0.0.1", phone.control_port))
        self._news: SimpleQueue[Message] = SimpleQueue()

    def start(self) -> None:
        """Sit down."""
        self._source.start(
            lambda event: self._news.put(m.CallHappened(event)),
            lambda status: self._news.put(m.SourceChanged(status)),
        )
        self.play(m.Started(), m.Ticked())
        self.until(lambda screen: any(status.source == OURS for status in screen.sources))

    def stop(self) -> None:
        """Leave."""
        self._source.stop()
        self.table.desk.close()

    def play(self, *messages: Message) -> Screen:
        """Let the rep do something."""
        for message in messages:
            self.table.now = clock()
            self.table.effects.clear()
            self.table.play(message, after_s=0.0)
            for effect in self.table.effects:
                if isinstance(effect, TellPhone) and effect.order.source == OURS:
                    self._source.obey(effect.order)
        return self.table.desk.screen

    def until(self, seen: Callable[[Screen], bool]) -> Screen:
        """Take in what the phone tells until the screen shows what is waited for."""
        end_s = time.monotonic() + SOON_S
        while not seen(self.table.desk.screen):
            try:
                self.play(self._news.get(timeout=max(0.0, end_s - time.monotonic())))
            except Empty:
                raise AssertionError(self.table.desk.screen) from None
        return self.table.desk.screen


@pytest.fixture
def seat(tmp_path: Path, softphone: Softphone) -> Iterator[Seat]:
    """The rep's desk, speaking with a caller whom somebody else should help."""
    seat = Seat(tmp_path, softphone)
    seat.start()
    yield seat
    seat.stop()


@pytest.fixture
def speaking(seat: Seat, caller: Desk) -> Seat:
    caller.do(Verb.DIAL, number=REP)
    screen = seat.until(lambda screen: screen.card is not None)
    seat.play(m.AnswerCall(screen.card.call_key))
    seat.until(lambda screen: screen.card.state is LineState.ACTIVE)
    seat.play(m.HandOn(), m.HandTo("Billing", COLLEAGUE), m.TickHandStep(HandStep.AGREE))
    return seat


def test_a_caller_is_handed_on_by_the_steps_and_the_phone_tells_that_it_was_warm(speaking, colleague):
    speaking.play(m.RingColleague())
    screen = speaking.until(lambda screen: screen.handing.leg is LegState.RINGS)
    assert screen.hold is not None and HandStep.RING in screen.handing.done
    colleague.do(Verb.ANSWER, colleague.call(RINGING))
    speaking.until(lambda screen: screen.handing.leg is LegState.ANSWERED)
    speaking.play(m.TickHandStep(HandStep.BRIEF), m.TickHandStep(HandStep.INTRODUCE), m.LeaveCaller())
    speaking.until(lambda screen: screen.handing.leg is LegState.JOINING)
    colleague.do(Verb.ANSWER, colleague.call(RINGING))
    screen = speaking.until(lambda screen: screen.handing.came_of is CameOf.WARM)
    assert screen.place is Place.WRAPUP and screen.handing.who == "Billing"
    assert [line.call_key for line in screen.lines] == [screen.card.call_key]
    assert colleague.call(ACTIVE).peer_raw == "+442079460123"
    kept = speaking.table.store.transfers.of(screen.card.interaction_id)
    assert [one.came_of for one in kept] == [CameOf.WARM]


def test_a_colleague_who_declines_leaves_the_caller_and_everything_else_in_place(speaking, colleague):
    speaking.play(m.NoteTyped(speaking.table.desk.screen.notes.interaction_id, "Cup chipped "))
    speaking.play(m.RingColleague())
    speaking.until(lambda screen: screen.handing.leg is LegState.RINGS)
    colleague.do(Verb.HANGUP, colleague.call(RINGING))
    screen = speaking.until(lambda screen: screen.handing.came_of is CameOf.REFUSED)
    assert screen.place is Place.CALL and screen.hands_on and screen.notes.text == "Cup chipped "
    assert HandStep.AGREE in screen.handing.done and screen.handing.next is HandStep.EXPLAIN
    speaking.play(m.EndHold())
    speaking.until(lambda screen: screen.card.state is LineState.ACTIVE)
