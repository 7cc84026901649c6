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
class StopWriting:
    """Stop writing everything."""


FileEffect = WriteFaq | WriteEverything | StopWriting
"""Done by ``app/files.py``."""
