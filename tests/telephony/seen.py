"""What a rep sees of a line, to wait for."""

from collections.abc import Callable

from agentassist.core.call import LinkState
from agentassist.core.screen import LineState, Screen


def connected(screen: Screen) -> bool:
    """Tell whether the rep's softphone is heard."""
    return any(s.state is LinkState.CONNECTED and s.source.startswith("baresip") for s in screen.sources)


def is_line(state: LineState) -> Callable[[Screen], bool]:
    """Return what tells whether the shown line stands so."""
    return lambda screen: screen.card is not None and screen.card.state is state


def lines(screen: Screen) -> list[LineState]:
    """Return how all lines stand, in the order they began."""
    return [line.state for line in screen.lines]
