"""Plays a recorded talk with a manager interface through the same rules as a live one."""

import re
from collections.abc import Iterable, Iterator

from agentassist.core.call import CallEvent
from agentassist.core.errors import SourceError, Trouble
from agentassist.core.moment import Moment
from agentassist.telephony.asterisk.exchange import Exchange, Step
from agentassist.telephony.asterisk.frames import Message, understand
from agentassist.telephony.asterisk.hearing import heard
from agentassist.telephony.asterisk.sync import lost, settled
from agentassist.telephony.asterisk.told import Channel, channel

SOURCE_NAME = "asterisk:recording"

_AT = re.compile(r"@\s*(?P<at>\d+(\.\d+)?)\s*$")
_EOF = re.compile(r"[@#]?\s*(?P<at>\d+(\.\d+)?)\s+EOF\b")


def replay(lines: Iterable[str], file: str = "", endpoint: str = "") -> Iterator[CallEvent]:
    """Return the events of a recording; its seconds count from 1970.

    A line ``@ 1.25`` stamps the blocks after it; without any the ``Timestamp`` of the events does.

    Args:
        lines: The recording.
        file: Its name, for trouble.
        endpoint: Whose calls to tell, as in ``PJSIP/rep``.

    Raises:
        SourceError: Nothing in it is an event.
    """
    player = _Player(endpoint)
    block: list[str] = []
    for line in (*lines, ""):
        at = _AT.match(line) or _EOF.match(line)
        if line.strip() and at is None and not line.startswith(("#", ">")):
            block.append(line)
            continue
        yield from player.play(understand(block))
        block = []
        if at is not None:
            yield from player.reach(float(at["at"]), ended="EOF" in line)
    if not player.any_event:
        raise SourceError(Trouble.FILE_UNREADABLE, file=file, reason="no record of an Asterisk")


class _Player:
    """The exchange of the recording, and the time in it."""

    def __init__(self, endpoint: str) -> None:
        self._exchange = Exchange(SOURCE_NAME, endpoint)
        self._at_s: float | None = None
        self._first_stamp_s: float | None = None
        self._lost = False
        self._fresh = True
        """Nothing of the rep's was told yet: a list says what went on before the recording began."""
        self._listed: list[Channel] = []
        self.any_event = False

    def reach(self, at_s: float, *, ended: bool) -> Iterator[CallEvent]:
        """Go on to this second of the recording, at which the link may have ended."""
        self._at_s = at_s
        if ended:
            self._lost, self._listed = True, []
            yield from self._take(lost(self._exchange, self._now(None)))

    def play(self, message: Message) -> Iterator[CallEvent]:
        """Play one block and return what it means."""
        if not message.event:
            return
        self.any_event = True
        now = self._now(message.get("Timestamp"))
        if message.event == "CoreShowChannel":
            seen = channel(message)
            if seen is not None and self._exchange.is_rep(seen):
                self._listed.append(seen)
        elif message.event == "CoreShowChannelsComplete":
            yield from self._listed_all(now)
        else:
            yield from self._take(heard(self._exchange, message, now))
            self._fresh = self._fresh and not self._exchange.calls

    def _listed_all(self, now: Moment) -> Iterator[CallEvent]:
        # A list that somebody asked for in the middle of a link says less than the link did.
        if self._lost or self._fresh:
            yield from self._take(settled(self._exchange, tuple(self._listed), now))
        self._lost, self._fresh, self._listed = False, False, []

    def _now(self, stamp: str | None) -> Moment:
        at_s = self._at_s
        if at_s is None and stamp and re.fullmatch(r"\d+\.\d+", stamp):
            self._first_stamp_s = self._first_stamp_s or float(stamp)
            at_s = float(stamp) - self._first_stamp_s
        return Moment(at_s or 0.0, round((at_s or 0.0) * 1000))

    def _take(self, step: Step) -> tuple[CallEvent, ...]:
        self._exchange = step.exchange
        return step.events
