"""The talk with a manager interface: being let in, listening, asking whether it is still there."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import replace
from enum import Enum

from agentassist.core.call import CallEvent, Capabilities, Fault, Holding, Order, Verb
from agentassist.core.errors import SourceError, Trouble
from agentassist.core.frozen import dataclass
from agentassist.core.moment import Moment
from agentassist.telephony.asterisk.exchange import Exchange, Step
from agentassist.telephony.asterisk.frames import LongBlockError, Message, action, split_blocks, understand
from agentassist.telephony.asterisk.hearing import heard
from agentassist.telephony.asterisk.sync import lost, settled
from agentassist.telephony.asterisk.told import Channel, channel
from agentassist.telephony.dialling import dialled_number
from agentassist.telephony.source import Clock
from agentassist.telephony.wire.settings import place_of
from agentassist.telephony.wire.source import StreamSource
from agentassist.telephony.wire.speech import Speech, Turn
from agentassist.telephony.wire.vigil import Vigil

NAME = "asterisk:default"
TLS_PORT = 5039
"""Where Asterisk listens encrypted, as it comes."""

BANNER = b"Asterisk Call Manager"
LONGEST_BANNER = 200

_ENDPOINT = re.compile(r"[^/\s]+(/\S+)?")
_HERE = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True, slots=True)
class Account:
    """Who we are on the Asterisk."""

    user: str
    secret: str
    endpoint: str
    """The rep's phone there, as in ``PJSIP/201`` or ``201``."""
    context: str = ""
    """Where a click dials; empty where it may not."""
    private: bool = True
    """Nobody can listen on the way, so the secret itself may be told where nothing better is understood."""


class _Stage(Enum):
    GREETED = "greeted"
    CHALLENGED = "challenged"
    NAMED = "named"
    IN = "in"


class AmiSpeech(Speech):
    """Blocks of ``Key: Value`` about one rep's calls."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._exchange = Exchange(NAME, account.endpoint)
        self._unfinished = b""
        self._stage = _Stage.GREETED
        self._listed: list[Channel] = []
        self._outdated = False
        """The rep's calls changed while they were being listed."""
        self._vigil = Vigil()

    @property
    def capabilities(self) -> Capabilities:
        """Whatever its account allows, Asterisk tells holds by both sides, but not those from before."""
        control = frozenset({Verb.DIAL}) if self._account.context else frozenset()
        return Capabilities(Holding.BOTH, name=True, control=control, transfers=True, queue=True)

    def began(self, now: Moment) -> Turn:
        """Ask for a riddle, so that the secret need not be told."""
        self._unfinished, self._stage = b"", _Stage.GREETED
        self._vigil.heard(now)
        return Turn(send=action("Challenge", AuthType="MD5", ActionID="challenge"))

    def received(self, data: bytes, now: Moment) -> Turn:
        """Take in what came."""
        self._vigil.heard(now)
        self._unfinished += data
        if self._stage is _Stage.GREETED and not self._past_banner():
            foreign = not BANNER.startswith(self._unfinished[: len(BANNER)])
            too_long = len(self._unfinished) > LONGEST_BANNER
            return Turn(fault=Fault.OTHER_PROTOCOL if foreign or too_long else Fault.NONE)
        try:
            blocks, self._unfinished = split_blocks(self._unfinished)
        except LongBlockError:
            return Turn(fault=Fault.TOO_LONG)
        turn = Turn()
        for block in blocks:
            turn = turn.then(self._said(understand(block.decode(errors="replace").split("\n")), now))
            if turn.fault:
                break
        return turn

    def ordered(self, order: Order, now: Moment) -> Turn:  # noqa: ARG002 - events stamp what comes of it
        """Dial, where that is allowed; the rep's own phone rings first."""
        number = dialled_number(order.number)
        if order.verb not in self.capabilities.control or not number:
            return Turn()
        self._exchange = replace(self._exchange, dialling=number)
        wish = action(
            "Originate",
            Channel=self._account.endpoint
            if "/" in self._account.endpoint
            else f"PJSIP/{self._account.endpoint}",
            Context=self._account.context,
            Exten=number,
            Priority="1",
            CallerID=number,
            Async="true",
            ActionID="dial",
        )
        return Turn(send=wish)

    def ended(self, now: Moment) -> tuple[CallEvent, ...]:
        """Tell that the link broke."""
        return self._take(lost(self._exchange, now))

    @property
    def due_s(self) -> float | None:
        """When to ask whether anybody is there, or to give up waiting for the answer."""
        return self._vigil.due_s

    def woken(self, now: Moment) -> Turn:
        """Ask whether anybody is there; who did not answer is gone."""
        if not self._vigil.ask(now):
            return Turn(fault=Fault.SILENT)
        return Turn(send=action("Ping", ActionID="ping"))

    def _past_banner(self) -> bool:
        line, newline, rest = self._unfinished.partition(b"\n")
        if not newline or not line.startswith(BANNER):
            return False
        self._unfinished, self._stage = rest, _Stage.CHALLENGED
        return True

    def _said(self, message: Message, now: Moment) -> Turn:
        if self._stage is _Stage.IN:
            return self._told(message, now)
        if not message.response:
            return Turn()
        if self._stage is _Stage.CHALLENGED:
            self._stage = _Stage.NAMED
            return self._name_ourselves(message.get("Challenge"))
        if message.response != "Success":
            return Turn(fault=Fault.WRONG_SECRET)
        self._stage = _Stage.IN
        return Turn(send=self._list(), up=True)

    def _list(self) -> bytes:
        self._listed, self._outdated = [], False
        return action("CoreShowChannels", ActionID="list")

    def _name_ourselves(self, riddle: str) -> Turn:
        account = self._account
        who = {"Username": account.user, "Events": "call,agent", "ActionID": "login"}
        if riddle:
            # The protocol knows no other digest; over TLS it matters little.
            key = hashlib.md5((riddle + account.secret).encode(), usedforsecurity=False).hexdigest()
            return Turn(send=action("Login", AuthType="MD5", Key=key, **who))
        if not account.private:
            return Turn(fault=Fault.NOT_ALLOWED)
        return Turn(send=action("Login", Secret=account.secret, **who))

    def _told(self, message: Message, now: Moment) -> Turn:
        if message.get("ActionID") == "dial" and message.response == "Error":
            # Whom they wished to dial must not be taken for whoever rings next.
            self._exchange = replace(self._exchange, dialling="")
        if message.get("ActionID") != "list":
            before = self._exchange
            events = self._take(heard(before, message, now))
            after = self._exchange
            self._outdated |= (after.calls, after.gone) != (before.calls, before.gone)
            return Turn(events)
        seen = channel(message)
        if seen is not None and self._exchange.is_rep(seen):
            self._listed.append(seen)
        if message.event != "CoreShowChannelsComplete":
            return Turn()
        if self._outdated:
            return Turn(send=self._list())
        return Turn(self._take(settled(self._exchange, tuple(self._listed), now)))

    def _take(self, step: Step) -> tuple[CallEvent, ...]:
        self._exchange = step.exchange
        return step.events


def make(clock: Clock, settings: Mapping[str, str]) -> StreamSource:
    """Build the source.

    Args:
        clock: Stamps what is told.
        settings: ``host`` and ``port``; ``user`` and ``secret`` of the manager account; ``endpoint``, the
            rep's phone; ``tls`` (``yes``), ``certificate`` (a file to trust) and ``tls_name`` (where the
            certificate is for another name than ``host``); ``dial`` (``yes``) and ``context`` for dialling
            by a click.

    Raises:
        SourceError: One of them cannot be.
    """
    encrypted = settings.get("tls") == "yes"
    place = place_of(settings, "asterisk", TLS_PORT if encrypted else 0)
    for name in ("user", "endpoint"):
        if not settings.get(name) or (name == "endpoint" and not _ENDPOINT.fullmatch(settings[name])):
            raise SourceError(Trouble.SOURCE_SETTING_WRONG, source="asterisk", setting=name)
    context = settings.get("context") or "from-internal"
    account = Account(
        settings["user"],
        settings.get("secret", ""),
        settings["endpoint"],
        context if settings.get("dial") == "yes" else "",
        private=encrypted or place.host in _HERE,
    )
    speech: Speech = AmiSpeech(account)
    if encrypted:
        # A start without encryption does not load what encrypts.
        from agentassist.telephony.wire.secure import SecureSpeech, trusting

        trusted = trusting(settings.get("certificate", ""), "asterisk")
        speech = SecureSpeech(speech, trusted, settings.get("tls_name") or place.host)
    return StreamSource(NAME, clock, place, speech)
