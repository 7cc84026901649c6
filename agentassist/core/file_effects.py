"""What the desk has done about files that people take away or bring whole."""

from agentassist.core.faq import FaqFormat
from agentassist.core.frozen import dataclass
from agentassist.core.outcome import Topic


@dataclass(frozen=True, slots=True)
class WriteFaq:
    """Write the articles that are for everybody; answered by ``ArticlesWritten`` or ``Failed``."""

    path: str
    form: FaqFormat
    topics: tuple[Topic, ...]
    """What topics are called."""


@dataclass(frozen=True, slots=True)
class WriteEverything:
    """Write all there is into one file; answered by ``WholeTold`` again and again, or ``WholeFailed``."""

    path: str


@dataclass(frozen=True, slots=True)
class LookIntoEverything:
    """Look a file over to its last row; answered as ``WriteEverything`` is."""

    path: str


@dataclass(frozen=True, slots=True)
class BringInEverything:
    """Close the cache, bring in what a file holds, and begin anew."""

    path: str


@dataclass(frozen=True, slots=True)
class StopWriting:
    """Stop writing everything, or looking into it."""


@dataclass(frozen=True, slots=True)
class TakeBackMore:
    """Come back with ``TakeBackOn``, once whoever rings has been served."""


FileEffect = WriteFaq | WriteEverything | LookIntoEverything | BringInEverything | StopWriting | TakeBackMore
"""Done by ``app/files.py``."""
