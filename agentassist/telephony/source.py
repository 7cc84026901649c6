"""What every call source is: something that tells of calls, and may be told what to do with them."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Protocol

from agentassist.core.call import CallEvent, Capabilities, Direction, Kind, Order, SourceStatus
from agentassist.core.moment import Moment

Clock = Callable[[], Moment]
"""Reads both clocks; any thread may call it."""
Emit = Callable[[CallEvent], None]
"""Takes an event; called from the source's own thread."""
Tell = Callable[[SourceStatus], None]
"""Takes the source's state whenever it changes; called from the source's own thread."""


class Source(Protocol):
    """One way to learn of calls.

    ``start`` and ``stop`` come from one thread, each at most once; ``obey`` may come from any thread.
    """

    name: str
    """Written into every event, and where its orders are addressed."""
    capabilities: Capabilities

    def start(self, emit: Emit, tell: Tell) -> None:
        """Begin to tell; returns at once."""

    def stop(self) -> None:
        """Fall silent: after the return neither ``emit`` nor ``tell`` is called again."""

    def obey(self, order: Order) -> None:
        """Try to do it; whether it came true is told by events alone. What it cannot do, it lets pass."""


Factory = Callable[[Clock, Mapping[str, str]], Source]
"""What a source's file ends with, as ``SOURCE``: takes the clock and the source's settings."""


def event_at(
    moment: Moment, kind: Kind, source: str, call_key: str, *, outgoing: bool | None = None
) -> CallEvent:
    """Return a bare event stamped with ``moment``; further facts are set with ``replace``.

    Args:
        moment: When it was heard of.
        kind: What happened.
        source: Who tells.
        call_key: The source's name for the call; empty where it is about none.
        outgoing: Whether the rep began the call; None where nobody knows.
    """
    at = datetime.fromtimestamp(moment.utc_ms / 1000, UTC)
    direction = None if outgoing is None else Direction.OUT if outgoing else Direction.IN
    return CallEvent(kind, source, call_key, moment.mono_s, at, direction=direction)
