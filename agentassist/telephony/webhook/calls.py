"""Tells what a webhook's event means for the rep: which call, whether it is theirs, what happened to it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from agentassist.core.call import CallEvent, Cause, Direction, Kind
from agentassist.core.moment import Moment
from agentassist.telephony.peers import peer, with_peer
from agentassist.telephony.source import event_at
from agentassist.telephony.webhook.shapes import Told

MOST_OPEN = 256
"""Calls at once; of more, the oldest is one whose end was never told."""
MOST_DONE = 4096
"""How many calls are remembered as over, so that what is told of them late or again changes nothing."""


@dataclass(slots=True)
class _Call:
    """One call that is going on."""

    direction: Direction
    told: set[Kind]
    named: bool = False
    """Whether the rep was named when it rang, and not only the number that was called."""
    passed_on: bool = False


class WebhookCalls:
    """The calls of one sender; used by one thread.

    Args:
        source: Written into every event.
        mine: Names, ids, extensions and numbers of the rep; where there are none, every call is theirs.
    """

    def __init__(self, source: str, mine: Iterable[str] = ()) -> None:
        self._source = source
        self._mine = frozenset(filter(None, map(_bare, mine)))
        self._open: dict[str, _Call] = {}
        self._done: dict[str, None] = {}

    def events(self, told: Told, now: Moment) -> tuple[CallEvent, ...]:
        """Return what ``told`` means; nothing where it is no news, or somebody else's."""
        if told.call in self._done:
            return ()
        match told.kind:
            case Kind.RINGING:
                return self._passing_on(told, now) or self._new(told, now)
            case Kind.ANSWERED:
                return self._answered(told, now)
        return self._ended(told, now)

    def _new(self, told: Told, now: Moment) -> tuple[CallEvent, ...]:
        named, number = self._names_me(told.ours), told.called
        if told.direction is Direction.OUT:
            number = told.caller
        if not named and not self._names_me((number,)):
            return ()
        call = self._begun(told)
        if Kind.RINGING in call.told:
            return ()
        call.told.add(Kind.RINGING)
        call.named = named
        ringing = Kind.DIALING if call.direction is Direction.OUT else Kind.RINGING
        return (self._event(ringing, told, now),)

    def _answered(self, told: Told, now: Moment) -> tuple[CallEvent, ...]:
        known = self._open.get(told.call)
        if known is not None and Kind.ANSWERED in known.told:
            return ()
        if known is None and not self._names_me((*told.ours, told.called)):
            return ()
        if known is not None and known.named and told.ours and not self._names_me(told.ours):
            # A colleague took it: the phone falls silent, and nobody is owed a call.
            return self._over(told, now, Cause.CANCELLED)
        self._begun(told).told.add(Kind.ANSWERED)
        return (self._event(Kind.ANSWERED, told, now),)

    def _ended(self, told: Told, now: Moment) -> tuple[CallEvent, ...]:
        known = self._open.get(told.call)
        if known is None:
            # Its beginning may still be on the way, and must not ring any more.
            self._forget(told.call)
            return ()
        answered = Kind.ANSWERED in known.told
        if told.talked and not answered:
            # Of calls that go out, some tell only at the end that somebody answered.
            spoke = self._event(Kind.ANSWERED, told, now)
            return (spoke, *self._over(told, now, Cause.NORMAL))
        if answered and (known.passed_on or told.cause is Cause.TRANSFERRED):
            return self._last(self._event(Kind.TRANSFERRED, told, now), told.call)
        return self._over(told, now, _cause(told.cause, known.direction, answered))

    def _over(self, told: Told, now: Moment, cause: Cause) -> tuple[CallEvent, ...]:
        return self._last(replace(self._event(Kind.ENDED, told, now), cause=cause), told.call)

    def _last(self, event: CallEvent, call: str) -> tuple[CallEvent, ...]:
        """Return the event that ends a call, whose beginning it still needed."""
        self._forget(call)
        return (event,)

    def _passing_on(self, told: Told, now: Moment) -> tuple[CallEvent, ...]:
        """Return that a call of the rep is being passed on, where ``told`` is how it goes on elsewhere."""
        known = self._open.get(told.before)
        if known is None or Kind.ANSWERED not in known.told or (self._mine and self._names_me(told.ours)):
            return ()
        self._forget(told.call)
        if known.passed_on:
            return ()
        known.passed_on = True
        return (event_at(now, Kind.TRANSFER_STARTED, self._source, self._key(told.before)),)

    def _names_me(self, words: Iterable[str]) -> bool:
        return not self._mine or any(_bare(word) in self._mine for word in words)

    def _begun(self, told: Told) -> _Call:
        if told.call not in self._open and len(self._open) >= MOST_OPEN:
            del self._open[next(iter(self._open))]
        return self._open.setdefault(told.call, _Call(told.direction or Direction.IN, set()))

    def _forget(self, call: str) -> None:
        self._open.pop(call, None)
        self._done[call] = None
        if len(self._done) > MOST_DONE:
            del self._done[next(iter(self._done))]

    def _event(self, kind: Kind, told: Told, now: Moment) -> CallEvent:
        direction = told.direction or self._open[told.call].direction
        other = told.called if direction is Direction.OUT else told.caller
        # Told of an answer or an end, no number only means that it is not said again.
        who = peer(other) if other or kind is Kind.RINGING else None
        bare = replace(event_at(now, kind, self._source, self._key(told.call)), direction=direction)
        if who is None:
            return bare
        return replace(with_peer(bare, who), queue=told.queue or None)

    def _key(self, call: str) -> str:
        # Others number their calls too; what is long enough to be drawn by lot may be the phone's own id.
        return call if len(call) >= 16 else f"{self._source}:{call}"


def _bare(word: str) -> str:
    """Return a name for comparing, a number by its digits."""
    small = word.strip().casefold()
    digits = "".join(letter for letter in small if letter.isdecimal())
    return digits.lstrip("0") if small.strip("+0123456789 ().-/") == "" and digits else small


def _cause(cause: Cause | None, direction: Direction, answered: bool) -> Cause:
    if answered:
        return Cause.NORMAL
    if cause in (None, Cause.MISSED, Cause.NORMAL):
        # Whoever was rung up missed it; whoever rang gave up.
        return Cause.MISSED if direction is Direction.IN else Cause.CANCELLED
    return cause or Cause.UNKNOWN
