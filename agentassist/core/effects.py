"""What must happen outside the desk; answers come back as messages."""

from agentassist.core.call import Order
from agentassist.core.frozen import dataclass
from agentassist.core.importing import Preview
from agentassist.core.messages import OpenImport
from agentassist.core.preferences import Preferences


@dataclass(frozen=True, slots=True)
class TellPhone:
    """Ask a call source to act; what really happened comes back as events."""

    order: Order


@dataclass(frozen=True, slots=True)
class KeepPreferences:
    """Write the settings file."""

    preferences: Preferences


@dataclass(frozen=True, slots=True)
class ReadPreview:
    """Look into a file; answered by ``ImportPreviewed``."""

    asked: OpenImport


@dataclass(frozen=True, slots=True)
class ReadRows:
    """Read the next batch of the import; answered by ``RowsRead``."""

    asked: OpenImport
    preview: Preview


@dataclass(frozen=True, slots=True)
class StopReading:
    """Close the file of a cancelled import."""


@dataclass(frozen=True, slots=True)
class ReadIndex:
    """Read the search index, or make it of the articles; answered by ``IndexRead`` and ``IndexPacked``."""


Effect = TellPhone | KeepPreferences | ReadPreview | ReadRows | StopReading | ReadIndex
"""One of these."""
