"""A recording in place of a phone: its calls come in again, at their own pace or faster."""

import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from agentassist.core.call import CallEvent, Capabilities, Holding, Kind, LinkState, Order, SourceStatus
from agentassist.core.errors import SourceError, Trouble
from agentassist.telephony.recordings import recorded
from agentassist.telephony.source import Clock, Emit, Tell, event_at

FASTEST = 1_000.0
"""Times real speed; more is no pace any more."""


class ReplaySource:
    """Tells what a recording tells, as if it happened now; nobody is on the line.

    Args:
        clock: Stamps what is told.
        events: The recording, in order of time.
        speed: 1.0 for its own pace, 10.0 for ten times as fast.
    """

    name = "replay"
    capabilities = Capabilities(hold=Holding.BOTH, name=True, call_id=True, transfers=True)

    def __init__(self, clock: Clock, events: tuple[CallEvent, ...], speed: float) -> None:
        self._clock = clock
        self._events = events
        self._speed = speed
        # Played once more, the same calls are others: what is done with would not ring again.
        self._mark = f"{clock().utc_ms:x}"
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self, emit: Emit, tell: Tell) -> None:
        """Begin to play."""
        self._thread = threading.Thread(target=self._play, args=(emit, tell), name="replay", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Fall silent in the middle of it."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join()

    def obey(self, order: Order) -> None:
        """Let every order pass: what was recorded is over."""

    def _play(self, emit: Emit, tell: Tell) -> None:
        tell(SourceStatus(self.name, LinkState.CONNECTED, self.capabilities))
        last_s = self._events[0].mono_s
        for event in self._events:
            if self._stopped.wait(max(0.0, event.mono_s - last_s) / self._speed):
                return
            last_s = event.mono_s
            emit(self._now(event))
        # What the recording broke off in the middle of ends with it.
        for kind in (Kind.LOST, Kind.SYNCED):
            emit(event_at(self._clock(), kind, self.name, ""))

    def _now(self, event: CallEvent) -> CallEvent:
        bare = event_at(self._clock(), event.kind, self.name, self._again(event.call_key))
        other = self._again(event.other_call or "") or None
        kept = replace(event, source=self.name, call_key=bare.call_key, other_call=other)
        return replace(kept, mono_s=bare.mono_s, at=bare.at)

    def _again(self, key: str) -> str:
        return f"{key}-{self._mark}" if key else key


def make(clock: Clock, settings: Mapping[str, str]) -> ReplaySource:
    """Build the source from ``file``, ``phone`` (whose recording it is), ``rep`` and ``speed``.

    Raises:
        AssistError: There is no such recording, or a setting is none.
    """
    try:
        speed = float(settings.get("speed", "1"))
    except ValueError as error:
        raise SourceError(Trouble.SOURCE_SETTING_WRONG, source="replay", setting="speed") from error
    if not 0 < speed <= FASTEST:
        raise SourceError(Trouble.SOURCE_SETTING_WRONG, source="replay", setting="speed")
    file = Path(settings.get("file", ""))
    events = tuple(recorded(file, settings.get("phone", ""), settings.get("rep", "")))
    if not any(event.kind is not Kind.LOST for event in events):
        raise SourceError(Trouble.FILE_UNREADABLE, file=file.name, reason="no call in it")
    return ReplaySource(clock, events, speed)


SOURCE = make
