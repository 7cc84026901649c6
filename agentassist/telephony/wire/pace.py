"""How long to wait before the next attempt, and what to say meanwhile."""

from dataclasses import replace

from agentassist.core.call import Fault, LinkState
from agentassist.core.frozen import dataclass

FIRST_RETRY_S = 0.2
"""The wait before the first attempt to reconnect; each further one is twice as long."""
LONGEST_RETRY_S = 5.0
FIRST_SLOW_RETRY_S = 30.0
"""The wait where trying again alone helps nobody; twice as long every time."""
LONGEST_SLOW_RETRY_S = 480.0
STOOD_S = 2.0
"""A link that ends sooner was not really one: its peer falls over, or another program wants it as much."""

_NEEDS_A_HAND = frozenset(
    {Fault.WRONG_SECRET, Fault.NOT_ALLOWED, Fault.OTHER_PROTOCOL, Fault.ENCRYPTED, Fault.UNTRUSTED}
)


@dataclass(frozen=True, slots=True)
class LinkEnd:
    """How one attempt to have a link went."""

    fault: Fault
    stood_s: float | None = None
    """Seconds between connecting and the end; None where nobody was reached."""
    up: bool = False
    """The peer had let us in."""


@dataclass(frozen=True, slots=True)
class Pace:
    """What the next wait depends on."""

    retry_s: float = FIRST_RETRY_S
    slow_s: float = FIRST_SLOW_RETRY_S
    cut_off: bool = False
    """The last attempt gave a link, and the link ended."""


@dataclass(frozen=True, slots=True)
class Rest:
    """What to say and how long to wait, and the pace from there on."""

    pace: Pace
    state: LinkState
    fault: Fault
    wait_s: float


def rest(pace: Pace, end: LinkEnd, exclusive: bool) -> Rest:
    """Return what follows from an attempt that ended like this, with a peer that serves one or many."""
    again = replace(pace, cut_off=end.stood_s is not None)
    if end.up and end.stood_s is not None and end.stood_s >= STOOD_S:
        return _soon(Pace(cut_off=True), end)
    # A phone that died refuses the next attempt; one that was taken accepts it and cuts us off again.
    if exclusive and pace.cut_off and _cut_off(end):
        return _later(again, LinkState.TAKEN, Fault.NONE)
    if end.fault in _NEEDS_A_HAND and not end.up:
        return _later(again, LinkState.DOWN, end.fault)
    return _soon(again, end)


def _cut_off(end: LinkEnd) -> bool:
    return end.stood_s is not None and end.stood_s < STOOD_S and end.fault in (Fault.NONE, Fault.SILENT)


def _soon(pace: Pace, end: LinkEnd) -> Rest:
    following = replace(pace, retry_s=min(pace.retry_s * 2, LONGEST_RETRY_S))
    return Rest(following, LinkState.RETRYING, end.fault, pace.retry_s)


def _later(pace: Pace, state: LinkState, fault: Fault) -> Rest:
    following = replace(pace, slow_s=min(pace.slow_s * 2, LONGEST_SLOW_RETRY_S))
    return Rest(following, state, fault, pace.slow_s)
