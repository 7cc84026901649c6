"""The call sources that are switched on: started, told what to do, exchanged while the app runs."""

from collections.abc import Callable, Iterable

from agentassist import clock
from agentassist.core.call import CallEvent, Kind, LinkState, Order, SourceStatus
from agentassist.core.errors import AssistError
from agentassist.core.preferences import SourceChoice
from agentassist.telephony.discover import build_source
from agentassist.telephony.source import Source, event_at

MANUAL = SourceChoice("manual")
"""Calls told by hand; always there."""


class Phones:
    """All phones of one rep; used by the window's thread, but for ``obey``.

    Args:
        emit: Takes events, from the sources' own threads.
        told: Takes how a source stands with its phone, from the sources' own threads.
        trouble: Takes why a source cannot be used; the others still ring.
    """

    def __init__(
        self,
        emit: Callable[[CallEvent], None],
        told: Callable[[SourceStatus], None],
        trouble: Callable[[AssistError], None],
    ) -> None:
        self._emit = emit
        self._told = told
        self._trouble = trouble
        self._running: dict[SourceChoice | str, Source] = {}

    def choose(self, choices: Iterable[SourceChoice]) -> None:
        """Let exactly these phones (and the hand) tell of calls; those that stay are not disturbed."""
        wanted = dict.fromkeys((MANUAL, *choices))
        for choice in [known for known in self._running if isinstance(known, SourceChoice)]:
            if choice not in wanted:
                self._end(self._running.pop(choice))
        for choice in wanted:
            if choice not in self._running:
                self._begin(choice)

    def add(self, source: Source) -> None:
        """Start a source that is no choice, such as the hand-over."""
        try:
            source.start(self._emit, self._told)
        except AssistError as error:
            self._trouble(error)
        else:
            self._running[source.name] = source

    def _begin(self, choice: SourceChoice) -> None:
        try:
            source = build_source(choice.name, clock.read, dict(choice.settings))
            source.start(self._emit, self._told)
        except AssistError as error:
            self._trouble(error)
        else:
            self._running[choice] = source

    def _end(self, source: Source) -> None:
        source.stop()
        # Nobody will tell how its calls go on; the rep can end them by hand.
        self._emit(event_at(clock.read(), Kind.LOST, source.name, ""))
        self._told(SourceStatus(source.name, LinkState.OFF))

    def obey(self, order: Order) -> None:
        """Have the source that is named try it; any thread may call this."""
        for source in tuple(self._running.values()):
            if source.name == order.source:
                source.obey(order)

    def stop(self) -> None:
        """Fall silent; returns when no source will tell anything any more."""
        for source in self._running.values():
            source.stop()
        self._running.clear()
