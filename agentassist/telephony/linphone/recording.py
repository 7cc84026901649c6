"""Plays a recorded session with a Linphone daemon through the same rules as a live one."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from agentassist.core.call import CallEvent, Cause, Kind
from agentassist.core.errors import SourceError, Trouble
from agentassist.core.moment import Moment
from agentassist.telephony.linphone.line import DIALING, RINGING, Line
from agentassist.telephony.linphone.phone import EVENTS, Asked, Phone, Step, What, status
from agentassist.telephony.linphone.steps import answered, disconnected
from agentassist.telephony.linphone.told import Answer, in_fields
from agentassist.telephony.linphone.transcript import ASKED, LOST, Said, said_in
from agentassist.telephony.peers import name_and_address

SOURCE_NAME = "linphone:recording"

_PASSED = "Transfer to"
_REPEATED = frozenset({"Identity", "State", "Proxy", "Id"})
"""What the list of accounts has once for each."""


def replay(lines: Iterable[str], file: str = "") -> Iterator[CallEvent]:
    """Return the events of a recording; its seconds count from 1970. ``file`` names it in trouble.

    Raises:
        SourceError: Nothing in it is of a Linphone daemon.
    """
    said = said_in(lines)
    if not said:
        raise SourceError(Trouble.FILE_UNREADABLE, file=file, reason="no record of a phone")
    player, since_s = _Player(), 0.0
    fields: list[tuple[str, str]] = []
    for one in said:
        if fields and _begins_anew(one, fields):
            yield from player.told(tuple(fields), _moment(since_s))
            fields = []
        if one.what == ASKED:
            player.asked(one.text)
        elif one.what == LOST:
            yield from player.lost(_moment(one.at_s))
        else:
            since_s = since_s if fields else one.at_s
            fields.append((one.name, one.text))
    yield from player.told(tuple(fields), _moment(since_s))


def _begins_anew(one: Said, fields: list[tuple[str, str]]) -> bool:
    names = [name for name, _ in fields]
    if one.name in ("", "Status") or "Identity" in names:
        return one.name not in _REPEATED
    # Some recorders leave out everything but events.
    return one.name in names or (one.name == "Event-type" and "Event" in names)


class _Player:
    """The phone of the recording, and what the recorder asked it last."""

    def __init__(self) -> None:
        self._phone = Phone(SOURCE_NAME, "recording")
        self._asked: Asked | None = None
        self._lost = False

    def asked(self, command: str) -> None:
        """Remember a command, so that its answer is understood."""
        self._asked = _meant(command)
        if self._asked.text == "terminate":
            lines = [line for line in self._phone.lines if line.id == self._asked.id or not self._asked.id]
            for line in lines:
                self._phone = self._phone.with_line(replace(line, dropped=True))

    def lost(self, now: Moment) -> tuple[CallEvent, ...]:
        """Play the end of the link."""
        self._lost, self._asked = True, None
        return self._take(disconnected(self._phone, now))

    def told(self, fields: tuple[tuple[str, str], ...], now: Moment) -> tuple[CallEvent, ...]:
        """Play an answer and return what it means."""
        if not fields:
            return ()
        answer = in_fields(fields)
        asked, self._asked = self._asked, None
        if answer.queued is not None or answer.news is not None:
            self._begin_anew(answer)
            asked = EVENTS
        elif _PASSED in dict(fields):
            asked = _transfer(dict(fields))
        elif asked is None or (asked.what is What.STATUS and not asked.id):
            asked = status(self._nameless(answer))
        if asked.what is What.STATUS and self._lost:
            return self._found_again(asked, answer, now)
        return self._take(answered(replace(self._phone, asked=()), asked, answer, now))

    def _begin_anew(self, answer: Answer) -> None:
        """Notice a daemon that was started again during the recording: it counts from 1 once more."""
        news = answer.news
        if (
            self._lost
            and news is not None
            and news.id in self._phone.over
            and news.state in RINGING | DIALING
        ):
            self._phone = Phone(SOURCE_NAME, f"{self._phone.life}-again")
        self._lost = False

    def _found_again(self, asked: Asked, answer: Answer, now: Moment) -> tuple[CallEvent, ...]:
        line = self._phone.line(asked.id)
        events = self._take(answered(self._phone, replace(asked, what=What.SYNC), answer, now))
        if line is None or self._phone.line(asked.id) is not None:
            return events
        return (replace(self._phone.event(line, Kind.ENDED, now), cause=Cause.UNKNOWN),)

    def _nameless(self, answer: Answer) -> int:
        """Return the call that an answer without a number is about; 0 where nobody can tell."""
        fits = [line.id for line in self._phone.lines if _same(line, answer)]
        return fits[0] if len(fits) == 1 else 0

    def _take(self, step: Step) -> tuple[CallEvent, ...]:
        self._phone = replace(step.phone, asked=())
        return step.events


def _same(line: Line, answer: Answer) -> bool:
    if not line.address:
        return bool(line.outgoing) and answer.outgoing is not False
    return name_and_address(line.address)[1] == name_and_address(answer.address)[1]


def _transfer(fields: dict[str, str]) -> Asked:
    """Return the transfer that an answer is about; it names both ends, which no other answer does."""
    return Asked(What.TRANSFER, "call-transfer", _number(fields.get("Call ID", "")), _number(fields[_PASSED]))


def _meant(command: str) -> Asked:
    verb, *told = command.split()
    number = _number(next(iter(told), ""))
    match verb:
        case "call":
            return Asked(What.DIAL, verb, address=next(iter(told), ""))
        case "call-status":
            return status(number)
        case _:
            return Asked(What.OTHER, verb, number)


def _number(word: str) -> int:
    return int(word) if re.fullmatch(r"[0-9]{1,9}", word) else 0


def _moment(at_s: float) -> Moment:
    return Moment(at_s, round(at_s * 1000))
