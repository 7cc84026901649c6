"""What the house tells itself."""

from agentassist.core.errors import AssistError
from agentassist.core.frozen import dataclass
from agentassist.core.synonym import Synonym


@dataclass(frozen=True, slots=True)
class Started:
    """The first message: read what was left open, fill the day list."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """A pause or a date change: save what is pending, refresh what is due."""


@dataclass(frozen=True, slots=True)
class IndexRead:
    """The search index stands, with all changes of articles up to one."""

    index: object
    """Opaque here: an index is what only the search looks into. Nobody else keeps it."""
    upto: int
    groups: tuple[Synonym, ...] = ()
    """The words that it takes for the same."""


@dataclass(frozen=True, slots=True)
class IndexPacked:
    """A part of the index as bytes, to be kept in the cache."""

    upto: int
    """The last change that is in it."""
    place: int
    """Counts the parts from 0."""
    part: bytes
    last: bool
    """True where no part follows."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Work outside the desk met trouble."""

    error: AssistError
