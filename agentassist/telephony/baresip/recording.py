"""Plays a recorded session with baresip through the same rules as a live one."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from agentassist.core.call import CallEvent
from agentassist.core.errors import SourceError, Trouble
from agentassist.core.moment import Moment
from agentassist.telephony.baresip.orders import LOOK
from agentassist.telephony.baresip.phone import SYNC, disconnected, heard
from agentassist.telephony.baresip.state import Phone, Step
from agentassist.telephony.baresip.told import PhoneAnswer, PhoneEvent, listed_calls, understand

SOURCE_NAME = "baresip:recording"

_RECORD = re.compile(r"\s*(?P<at>\d+\.\d+)\s+(?P<who>\S+)\s+(?P<what>[<>]|EOF)\s+(?P<said>.*)")
_REP_SIDE = re.compile(r"rep|[A-Z]")
"""Recordings hold all ends of a call; the rep's links are called rep, or A, B, … one after another."""

_COMMAND = re.compile(rb'"command": ?"(hold|resume)"')


def replay(lines: Iterable[str], file: str = "") -> Iterator[CallEvent]:
    """Return the events of a recording; its seconds count from 1970. ``file`` names it in trouble.

    Raises:
        SourceError: No line is a record.
    """
    player, any_record = _Player(), False
    for line in lines:
        record = _RECORD.match(line)
        any_record = any_record or record is not None
        if record is not None and _REP_SIDE.fullmatch(record["who"]):
            at_s = float(record["at"])
            yield from player.play(record["what"], record["said"].encode(), Moment(at_s, round(at_s * 1000)))
    if not any_record:
        raise SourceError(Trouble.FILE_UNREADABLE, file=file, reason="no record of a phone")


class _Player:
    """The phone of the recording, and what the recorder made it do."""

    def __init__(self) -> None:
        self._phone = Phone(SOURCE_NAME)
        self._lost = False
        self._holding: bool | None = None
        """What the recorder last asked for: to hold, to resume, or neither since the phone agreed."""

    def play(self, what: str, said: bytes, now: Moment) -> Iterator[CallEvent]:
        """Play one record and return what it means."""
        if what == ">":
            self._asked(said)
        elif what == "EOF":
            self._lost = True
            yield from self._take(disconnected(self._phone, now))
        else:
            yield from self._heard(understand(said), now)

    def _asked(self, said: bytes) -> None:
        asked = _COMMAND.search(said)
        if asked is not None:
            self._holding = asked[1] == b"hold"

    def _heard(self, said: PhoneEvent | PhoneAnswer | None, now: Moment) -> Iterator[CallEvent]:
        if self._lost and isinstance(said, PhoneAnswer) and listed_calls(said.data) is not None:
            # The recorder listed calls under tokens of its own; the first list on a new link is the sync.
            self._lost, said = False, replace(said, token=SYNC)
        step = heard(self._phone, said, now)
        yield from self._take(step)
        if isinstance(said, PhoneEvent) and said.type == "CALL_REMOTE_SDP" and step.frames:
            yield from self._explained(said.key, now)

    def _explained(self, key: str, now: Moment) -> Iterator[CallEvent]:
        """Answer the phone's question: nobody does so in a recording, but the recorder's own command."""
        if self._holding is not None:
            yield from self._take(heard(self._phone, self._list(key, self._holding), now))
            self._holding = None

    def _list(self, key: str, on_hold: bool) -> PhoneAnswer:
        lines = (
            f"> [line {number}, id {line.key}]  0:00:00  ESTABLISHED  "
            f"{'(on hold)  ' if (on_hold if line.key == key else line.ours) else ''}{line.uri}"
            for number, line in enumerate(self._phone.lines, 1)
        )
        return PhoneAnswer(LOOK, "\n".join(["--- Active calls (1) ---", *lines]))

    def _take(self, step: Step) -> tuple[CallEvent, ...]:
        self._phone = step.phone
        return step.events
