"""What the desk wants of servers that people have; whoever does it answers with messages."""

from dataclasses import field

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class ReadConnectors:
    """List the connectors; answered by ``ConnectorsRead``."""


@dataclass(frozen=True, slots=True)
class KeepSecret:
    """Keep a password in the keyring; answered by ``ConnectorSecretKept`` or ``ConnectorFailed``."""

    name: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class TryOut:
    """Try a connector; answered by ``ConnectorTried`` or ``ConnectorFailed``."""

    name: str


@dataclass(frozen=True, slots=True)
class BeginPull:
    """Bring in what is new; answered by ``ConnectorBrought``, batch by batch, or ``ConnectorFailed``."""

    name: str


@dataclass(frozen=True, slots=True)
class NextBatch:
    """Go on: the last batch is kept."""


@dataclass(frozen=True, slots=True)
class BeginPush:
    """Push; answered by ``ConnectorPlanned`` where ``dry``, else by ``ConnectorPushed``."""

    name: str
    dry: bool = False


@dataclass(frozen=True, slots=True)
class StopWork:
    """End what is being done, and say nothing more of it."""


ConnectingEffect = ReadConnectors | KeepSecret | TryOut | BeginPull | NextBatch | BeginPush | StopWork
"""One of these."""
