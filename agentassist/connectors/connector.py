"""What every connector is: something that brings what a server has, and takes what is new here."""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Protocol

from agentassist.core.connecting import About, Access, Batch, Outgoing, PushResult
from agentassist.core.frozen import dataclass
from agentassist.core.importing import Entry

BATCH = 50
"""So many pieces are handed over at once."""
ReadCard = Callable[[str], tuple[Entry, ...]]
"""Returns what a vCard says of a person; nothing for a card that cannot be read."""


class StoppedError(Exception):
    """Somebody stopped the connector; what was handed over until then stands."""


def everybody(_address: str) -> bool:
    """Take every address for one of somebody known."""
    return True


@dataclass(frozen=True, slots=True)
class Means:
    """What a connector works with besides its settings."""

    read_card: ReadCard
    stopping: threading.Event
    """Once set, nothing more is asked, and the connector ends with ``StoppedError``."""
    patience_s: float = 20.0
    """So long an answer may take."""
    longest_rest_s: float = 120.0
    """A server may ask for so long a rest; with one that asks for more, the work ends."""
    knows: Callable[[str], bool] = everybody
    """Tells whether an e-mail address is of somebody known here; what others wrote is not even read."""


class Connector(Protocol):
    """One server, used by one thread; ``Means.stopping`` may be set by any."""

    def try_out(self) -> str:
        """Return the name by which the server knows us.

        Raises:
            ConnectorError: It cannot be reached, or does not take us.
        """

    def pull(self, since: str, known: Mapping[str, str]) -> Iterator[Batch]:
        """Yield what is new since then, oldest first; at least one batch, the last with where to go on.

        Args:
            since: What the last batch that was kept gave; empty for everything.
            known: Every person that was pulled, with their tag; those that have it still may be left out.

        Raises:
            ConnectorError: It cannot be reached, or what it answers is no answer.
            StoppedError: Somebody stopped it.
        """

    def push(self, wishes: Sequence[Outgoing]) -> Iterator[PushResult]:
        """Do each wish, and yield what became of it.

        Raises:
            ConnectorError: It cannot be reached, or does not take us.
            StoppedError: Somebody stopped it.
        """

    def wait(self, up_to_s: float) -> bool:
        """Return once something new may be there, at the latest after so long; False once stopped."""

    def close(self) -> None:
        """Hang up; nothing is asked afterwards."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a connector's file ends with, as ``CONNECTOR``."""

    about: About
    make: Callable[[Access, Means], Connector]
    """Makes one; nothing is asked of the server yet.

    Raises ``ConnectorError`` where a setting is wrong.
    """
