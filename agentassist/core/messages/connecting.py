"""Messages about servers that people have already: address books, mailboxes, help desks."""

from dataclasses import field

from agentassist.core.connecting import About, Arrived, PushResult
from agentassist.core.errors import AssistError
from agentassist.core.field_names import FieldNames
from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class ConnectorsWanted:
    """Show which connectors there are."""


@dataclass(frozen=True, slots=True)
class ConnectorsRead:
    """These are there."""

    abouts: tuple[About, ...]


@dataclass(frozen=True, slots=True)
class KeepConnectorSecret:
    """Keep a password or token in the keyring."""

    name: str
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ConnectorSecretKept:
    """It is in the keyring."""

    name: str


@dataclass(frozen=True, slots=True)
class TryConnector:
    """Tell whether a connector works as it is set up."""

    name: str


@dataclass(frozen=True, slots=True)
class ConnectorTried:
    """It works."""

    name: str
    known_as: str


@dataclass(frozen=True, slots=True)
class PullConnector:
    """Bring in what is new there."""

    name: str
    dry: bool = False
    """True to count only."""
    quiet: bool = False
    """True where nobody asked just now: trouble is shown on its page, and nowhere else."""


@dataclass(frozen=True, slots=True)
class ConnectorBrought:
    """A batch has come; the desk writes it and asks for the next."""

    name: str
    arrived: Arrived
    last: bool = False


@dataclass(frozen=True, slots=True)
class PushConnector:
    """Bring there what is new here."""

    name: str
    dry: bool = False


@dataclass(frozen=True, slots=True)
class ConnectorPushed:
    """Some of it is there, or was not taken."""

    name: str
    results: tuple[PushResult, ...]
    names: FieldNames
    done: int
    total: int
    last: bool = False


@dataclass(frozen=True, slots=True)
class ConnectorPlanned:
    """So much would go there."""

    name: str
    new: int
    changed: int
    deleted: int
    notes: int


@dataclass(frozen=True, slots=True)
class StopConnector:
    """Stop; what came until now stays."""


@dataclass(frozen=True, slots=True)
class ConnectorFailed:
    """A connector could not do what was asked."""

    name: str
    error: AssistError


ConnectingMessage = (
    ConnectorsWanted
    | ConnectorsRead
    | KeepConnectorSecret
    | ConnectorSecretKept
    | TryConnector
    | ConnectorTried
    | PullConnector
    | ConnectorBrought
    | PushConnector
    | ConnectorPushed
    | ConnectorPlanned
    | StopConnector
    | ConnectorFailed
)
"""One of these."""
