"""A baresip without a socket: what it says goes in, what is told and asked is kept."""

import json

from agentassist.core.call import CallEvent, HeldBy, Kind, Order, Verb
from agentassist.core.moment import Moment
from agentassist.telephony.baresip.frames import split_frames
from agentassist.telephony.baresip.orders import obeying
from agentassist.telephony.baresip.phone import connected, heard
from agentassist.telephony.baresip.state import Phone
from agentassist.telephony.baresip.told import understand


def event(kind: str, **facts: str) -> dict[str, object]:
    return {"event": True, "type": kind, "id": "a", "direction": "incoming", "peeruri": "sip:1001@x"} | facts


def answer(token: str, data: str) -> dict[str, object]:
    return {"response": True, "ok": True, "token": token, "data": data}


class Talk:
    """A phone and all that it told and asked."""

    def __init__(self) -> None:
        self.phone = Phone("baresip:default")
        self.events: list[CallEvent] = []
        self.asked: list[dict[str, str]] = []

    def hears(self, *said: dict[str, object]) -> "Talk":
        for number, one in enumerate(said):
            self._take(heard(self.phone, understand(self.body(one)), Moment(number, number * 1000)))
        return self

    @staticmethod
    def body(said: dict[str, object]) -> bytes:
        return json.dumps(said).encode()

    def connects(self) -> "Talk":
        self._take(connected(self.phone))
        return self

    def obeys(self, verb: Verb, key: str = "", number: str = "", other: str = "") -> list[tuple[str, str]]:
        before = len(self.asked)
        self._take(obeying(self.phone, Order("baresip:default", verb, key, number, other), Moment(0, 0)))
        return self._commands(before)

    def commands(self) -> list[tuple[str, str]]:
        return self._commands(0)

    def told(self) -> list[tuple[Kind, HeldBy | None]]:
        return [(event.kind, event.held_by) for event in self.events]

    def _commands(self, since: int) -> list[tuple[str, str]]:
        return [(asked["command"], asked.get("params", "")) for asked in self.asked[since:]]

    def _take(self, step) -> None:
        self.phone = step.phone
        self.events += step.events
        bodies, rest = split_frames(b"".join(step.frames))
        assert rest == b""
        self.asked += [json.loads(body) for body in bodies]


UP = event("CALL_ESTABLISHED")
