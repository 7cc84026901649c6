"""One call and its holds, as pieced together from what sources tell."""

from dataclasses import replace
from enum import StrEnum

from agentassist.core.call import CallEvent, Cause, Direction, HeldBy
from agentassist.core.frozen import dataclass


class SessionState(StrEnum):
    """How far a call got; it never goes back."""

    RINGING = "ringing"
    DIALING = "dialing"
    ACTIVE = "active"
    ENDED = "ended"


class HoldEnd(StrEnum):
    """Why a hold ended."""

    RESUMED = "resumed"
    CALL_ENDED = "call-ended"
    TAKEN_OVER = "taken-over"
    """The rep held a call that the peer was holding already."""
    UNSEEN = "unseen"
    """The link broke during the hold, and the call was not held any more when it came back."""


class Transfer(StrEnum):
    """What became of passing the caller on."""

    NONE = ""
    STARTING = "starting"
    WARM = "warm"
    """The rep spoke with the colleague first."""
    BLIND = "blind"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class HoldSpan:
    """One hold, from start to end; ``to_s`` is None while it runs."""

    by: HeldBy
    from_s: float
    """On the clock that counts through sleep."""
    from_ms: int
    """The same instant in UTC."""
    to_s: float | None = None
    to_ms: int | None = None
    end_reason: HoldEnd | None = None
    began_by: tuple[str, ...] = ()
    """The sources that told of the start."""
    ended_by: tuple[str, ...] = ()
    """Those that told of the end."""

    @property
    def open(self) -> bool:
        """True while somebody waits."""
        return self.to_s is None

    def closed(self, at_s: float, at_ms: int, reason: HoldEnd) -> "HoldSpan":
        """Return the span ended at this instant, never before its start."""
        return replace(self, to_s=max(at_s, self.from_s), to_ms=max(at_ms, self.from_ms), end_reason=reason)


@dataclass(frozen=True, slots=True)
class Leg:
    """A call as one source sees it; a softphone and its exchange may both tell of the same call."""

    source: str
    key: str
    """The source's own name for the call."""
    answered: bool = False
    lost: bool = False
    """Its link broke, and it has not confirmed the call since."""
    over: bool = False
    held_by: HeldBy | None = None
    """What it last said of a hold."""
    held_said_s: float | None = None
    """When it said so; None while it has said nothing of holds."""
    clicked: bool = False
    """It told that a click dialled the call."""

    @property
    def live(self) -> bool:
        """Whether this source would tell how the call goes on."""
        return not self.lost and not self.over


@dataclass(frozen=True, slots=True)
class CallSession:
    """One call as far as it is known; ``*_s`` on the clock that counts through sleep, ``*_ms`` in UTC."""

    key: str
    source: str
    """Who told of it first."""
    state: SessionState
    started_s: float
    started_ms: int
    direction: Direction = Direction.IN
    line: int | None = None
    peer_raw: str = ""
    peer_e164: str = ""
    peer_name: str = ""
    anonymous: bool = False
    answered_s: float | None = None
    answered_ms: int | None = None
    ended_s: float | None = None
    ended_ms: int | None = None
    cause: Cause | None = None
    holds: tuple[HoldSpan, ...] = ()
    """In order of time, never overlapping; only the last can be open."""
    resumed_s: float | None = None
    """The newest resume heard of, so that a hold told late is not taken for a running one."""
    hold_unknown: bool = False
    """True where the source came back but cannot tell whether the call is held."""
    legs: tuple[Leg, ...] = ()
    """What each source that tells of it knows, the first to tell first."""
    transfer: Transfer = Transfer.NONE
    queue: str = ""
    queue_wait_s: float | None = None
    other_call: str = ""
    """The consult leg, by its key."""
    muted: bool = False
    """As far as the source tells; a mute by the phone's own key often stays unseen."""

    @property
    def ended(self) -> bool:
        """True once it is over."""
        return self.state is SessionState.ENDED

    @property
    def link_lost(self) -> bool:
        """True while nobody can tell how the call goes on."""
        return not self.ended and bool(self.legs) and not any(leg.live for leg in self.legs)

    @property
    def clicked(self) -> bool:
        """True where a click dialled it: what the rep's own phone tells of a caller is the rep's own call."""
        return any(leg.clicked for leg in self.legs)

    def leg(self, source: str) -> Leg | None:
        """Return what ``source`` knows of it."""
        return next((leg for leg in self.legs if leg.source == source), None)

    def with_leg(self, leg: Leg) -> "CallSession":
        """Return the call with a source's leg new or renewed."""
        by_source = {known.source: known for known in self.legs} | {leg.source: leg}
        return replace(self, legs=tuple(by_source.values()))

    @property
    def open_hold(self) -> HoldSpan | None:
        """The hold that runs now."""
        return self.holds[-1] if self.holds and self.holds[-1].open else None

    @property
    def held_by(self) -> HeldBy | None:
        """Who holds the call now; a customer waits only where it is the rep."""
        return self.open_hold.by if self.open_hold else None

    def released(self, event: CallEvent, reason: HoldEnd) -> "CallSession":
        """Return the call with its running hold ended at the instant of ``event``; without one as it is."""
        held = self.open_hold
        if held is None:
            return self
        ended = held.closed(event.mono_s, event.at_ms, reason)
        return self.with_last_hold(replace(ended, ended_by=(event.source,)))

    def with_last_hold(self, span: HoldSpan) -> "CallSession":
        """Return the call with its newest hold renewed."""
        return replace(self, holds=(*self.holds[:-1], span))

    def unseen_by(self, source: str) -> "CallSession":
        """Return the call after the link to ``source`` broke."""
        leg = self.leg(source)
        return self if leg is None or leg.over else self.with_leg(replace(leg, lost=True))

    def gone_from(self, event: CallEvent) -> "CallSession":
        """Return the call after a source came back without it; over, unless another still tells of it."""
        leg = self.leg(event.source)
        left = self if leg is None else self.with_leg(replace(leg, lost=False, over=True))
        return left if any(one.live for one in left.legs) else left.over(event, Cause.UNKNOWN)

    def over(self, event: CallEvent, cause: Cause) -> "CallSession":
        """Return the call ended at the instant of ``event``, its hold with it."""
        free = self.released(event, HoldEnd.CALL_ENDED)
        return replace(
            free,
            state=SessionState.ENDED,
            ended_s=max([event.mono_s, self.started_s, *(span.to_s or span.from_s for span in free.holds)]),
            ended_ms=event.at_ms,
            cause=cause,
            legs=tuple(replace(leg, lost=False, over=True) for leg in free.legs),
            hold_unknown=False,
            muted=False,
        )
