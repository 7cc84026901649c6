"""Whoever posts calls to the webhook, in the words of Zammad, sipgate and Placetel."""

import hashlib
import hmac
import json
from urllib.parse import urlencode

from agentassist.core.call import CallEvent
from agentassist.core.moment import Moment
from agentassist.core.tracker import CallTracker
from agentassist.telephony.webhook.gate import path_of
from agentassist.telephony.webhook.porter import Heard, Porter

SECRET = "a-secret-of-enough-bits"
JSON, FORM = "application/json", "application/x-www-form-urlencoded"
CALLER = "442079460123"
Fields = dict[str, str | list[str]]


def zammad(event: str, call: str = "53ba82e2bd6d12d9fb2d3838f0cfb070", **more: str | list[str]) -> Fields:
    return {"event": event, "from": CALLER, "to": "442079460100", "direction": "in", "callId": call, **more}


def sipgate(event: str, call: str = "123456", **more: str | list[str]) -> Fields:
    who = {"user[]": ["Asha", "Ravi"], "userId[]": ["w0", "w1"], "fullUserId[]": ["1w0", "1w1"]}
    return (
        {"event": event, "from": CALLER, "to": "442079460100", "direction": "in", "callId": call}
        | (who if event == "newCall" else {})
        | more
    )


def placetel(event: str, call: str = "f4591ba315d81671", **more: str | list[str]) -> Fields:
    return {"event": event, "from": "02079460123", "to": "02079460100", "call_id": call, **more}


class Sender:
    """Whoever posts to us, and what came of it."""

    def __init__(self, kind: str = "zammad", mine: tuple[str, ...] = (), coding: str = FORM) -> None:
        self.porter = Porter(f"webhook:{kind}", kind, SECRET, mine, "")
        self.coding = coding
        self.now_s = 0.0
        self.events: list[CallEvent] = []
        self.tracker = CallTracker()

    def post(self, fields: Fields, signature: str | None = None, path: str = "") -> int:
        """Post, and return the status."""
        body = (json.dumps(fields) if self.coding == JSON else urlencode(fields, doseq=True)).encode()
        signed = hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()
        head = {"Content-Type": self.coding, "X-Placetel-Signature": signature or signed}
        return self.status(self.say(body, head, path))

    def say(self, body: bytes, head: dict[str, str], path: str = "", method: str = "POST") -> Heard:
        lines = [f"{method} {path or path_of(SECRET)} HTTP/1.1", "Host: x", f"Content-Length: {len(body)}"]
        lines += [f"{name}: {value}" for name, value in head.items()]
        return self.raw("\r\n".join([*lines, "", ""]).encode() + body)

    def raw(self, said: bytes, there: str = "127.0.0.1") -> Heard:
        self.now_s += 1
        now = Moment(self.now_s, round(self.now_s * 1000))
        heard = self.porter.heard(said, there, "127.0.0.1:8470", now)
        assert heard is not None
        self.events += heard.events
        for event in heard.events:
            self.tracker = self.tracker.after(event)
        return heard

    @staticmethod
    def status(heard: Heard) -> int:
        return int(heard.answer.split(b" ")[1]) if heard.answer else 0
