"""The talk with an event socket: being let in, subscribing, asking what goes on, obeying."""

import re
from collections.abc import Mapping
from dataclasses import replace

from agentassist.core.call import CallEvent, Capabilities, Fault, Holding, Order, Verb
from agentassist.core.errors import SourceError, Trouble
from agentassist.core.moment import Moment
from agentassist.telephony.dialling import dialled_number
from agentassist.telephony.freeswitch.call import Call
from agentassist.telephony.freeswitch.frames import (
    Frame,
    FrameError,
    LongFrameError,
    command,
    event_in,
    split_frames,
)
from agentassist.telephony.freeswitch.switch import WANTED, Step, Switch, heard
from agentassist.telephony.freeswitch.sync import Row, lost, rows, settled
from agentassist.telephony.source import Clock
from agentassist.telephony.wire.settings import place_of
from agentassist.telephony.wire.source import StreamSource
from agentassist.telephony.wire.speech import Speech, Turn
from agentassist.telephony.wire.vigil import Vigil

NAME = "freeswitch:default"


CAPABILITIES = Capabilities(
    Holding.BOTH,
    name=True,
    call_id=True,
    control=frozenset({Verb.HOLD, Verb.RESUME, Verb.HANGUP, Verb.TRANSFER}),
    resync_hold=True,
    transfers=True,
)

_UUID = re.compile(r"[0-9A-Za-z-]{1,64}")


class EslSpeech(Speech):
    """Frames about one rep's calls."""

    capabilities = CAPABILITIES

    def __init__(self, endpoint: str, password: str) -> None:
        self._password = password
        self._switch = Switch(NAME, endpoint)
        self._unfinished = b""
        self._let_in = False
        self._listed: tuple[Row, ...] | None = None
        """The rep's legs, while the Call-IDs of those not met before are being asked for."""
        self._keys: dict[str, str] = {}
        self._asked_for: list[str] = []
        self._outdated = False
        """The rep's calls changed while the Call-IDs were being asked for."""
        self._vigil = Vigil()

    def began(self, now: Moment) -> Turn:
        """Wait to be asked for the password."""
        self._unfinished, self._let_in = b"", False
        self._asked_for = []
        self._vigil.heard(now)
        return Turn()

    def received(self, data: bytes, now: Moment) -> Turn:
        """Take in what came."""
        self._vigil.heard(now)
        try:
            frames, self._unfinished = split_frames(self._unfinished + data)
        except LongFrameError:
            return Turn(fault=Fault.TOO_LONG)
        except FrameError:
            return Turn(fault=Fault.OTHER_PROTOCOL)
        turn = Turn()
        for frame in frames:
            turn = turn.then(self._said(frame, now))
            if turn.fault:
                break
        return turn

    def ordered(self, order: Order, now: Moment) -> Turn:
        """Do it to the rep's own leg; a caller is passed on through that leg too."""
        call = self._switch.call_with(order.call_key)
        if call is None or not _UUID.fullmatch(call.uuid):
            return Turn()
        match order.verb:
            case Verb.HOLD:
                return Turn(send=command("bgapi uuid_hold", call.uuid))
            case Verb.RESUME:
                return Turn(send=command("bgapi uuid_hold off", call.uuid))
            case Verb.HANGUP:
                return Turn(send=command("bgapi uuid_kill", call.uuid))
            case Verb.TRANSFER:
                return self._pass_on(call, dialled_number(order.number), now)
            case _:
                return Turn()

    def ended(self, now: Moment) -> tuple[CallEvent, ...]:
        """Tell that the link broke."""
        return self._take(lost(self._switch, now))

    @property
    def due_s(self) -> float | None:
        """When to ask whether anybody is there, or to give up waiting for the answer."""
        return self._vigil.due_s

    def woken(self, now: Moment) -> Turn:
        """Ask whether anybody is there; who did not answer is gone."""
        if not self._vigil.ask(now):
            return Turn(fault=Fault.SILENT)
        return Turn(send=command("noop"))

    def _pass_on(self, call: Call, number: str, now: Moment) -> Turn:
        if not number:
            return Turn()
        self._switch = self._switch.with_call(replace(call, passing_s=now.mono_s))
        return Turn(send=command("bgapi uuid_transfer", call.uuid, "-bleg", number))

    def _said(self, frame: Frame, now: Moment) -> Turn:
        if not self._let_in:
            return self._at_the_door(frame)
        if frame.kind == "text/event-plain":
            before = self._switch
            events = self._take(heard(before, event_in(frame), now))
            after = self._switch
            self._outdated |= (after.calls, after.gone) != (before.calls, before.gone)
            return Turn(events)
        return self._answered(frame, now) if frame.kind == "api/response" else Turn()

    def _at_the_door(self, frame: Frame) -> Turn:
        match frame.kind:
            case "auth/request":
                # A password may hold spaces, but nothing that begins another command.
                return Turn(send=b"auth %b\n\n" % self._password.partition("\n")[0].encode())
            case "text/rude-rejection":
                return Turn(fault=Fault.NOT_ALLOWED)
            case "command/reply" if frame.reply.startswith("+OK"):
                self._let_in = True
                return Turn(send=command("event plain", *WANTED) + self._list(), up=True)
            case "command/reply":
                return Turn(fault=Fault.WRONG_SECRET)
            case _:
                return Turn(fault=Fault.OTHER_PROTOCOL)

    def _list(self) -> bytes:
        self._listed, self._keys = None, {}
        return command("api show channels as json")

    def _answered(self, frame: Frame, now: Moment) -> Turn:
        """Take in the list, or the Call-ID of one of its legs; answers come in the order of the questions."""
        if self._asked_for:
            key = frame.body.decode(errors="replace").strip()
            self._keys[self._asked_for.pop(0)] = "" if key.startswith(("-ERR", "_undef_")) else key
        elif self._listed is None:
            # It was made in one go; what was told before, it tells too.
            self._listed, self._outdated = rows(frame.body, self._switch.endpoint), False
            new = [row.uuid for row in self._listed or () if self._switch.call_of(row.uuid) is None]
            self._asked_for = [uuid for uuid in new if _UUID.fullmatch(uuid)]
            if self._asked_for:
                asks = (command("api uuid_getvar", uuid, "sip_call_id") for uuid in self._asked_for)
                return Turn(send=b"".join(asks))
        if self._listed is None or self._asked_for:
            return Turn()
        if self._outdated:
            return Turn(send=self._list())
        listed, self._listed = self._listed, None
        return Turn(self._take(settled(self._switch, listed, self._keys, now)))

    def _take(self, step: Step) -> tuple[CallEvent, ...]:
        self._switch = step.switch
        return step.events


def make(clock: Clock, settings: Mapping[str, str]) -> StreamSource:
    """Build the source from ``host``, ``port``, ``secret`` and ``endpoint`` (the rep's extension).

    Raises:
        SourceError: One of them cannot be.
    """
    endpoint = settings.get("endpoint", "")
    if not re.fullmatch(r"[^\s/@]+(@\S+)?", endpoint):
        raise SourceError(Trouble.SOURCE_SETTING_WRONG, source="freeswitch", setting="endpoint")
    place = place_of(settings, "freeswitch")
    return StreamSource(NAME, clock, place, EslSpeech(endpoint, settings.get("secret", "")))
