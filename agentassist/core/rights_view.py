"""What the workbench shows of an erasure and of the audit."""

from enum import StrEnum

from agentassist.core.audit import Entry
from agentassist.core.erasure import Certificate, Counts
from agentassist.core.frozen import dataclass


class ErasingState(StrEnum):
    """How far an erasure is."""

    ASKED = "asked"
    """What would go is shown; nothing is touched."""
    RUNNING = "running"
    CHECKING = "checking"
    """All is taken out; copies are cleared, and it is looked whether anything is left."""
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ErasingView:
    """An erasure from the question to its certificate."""

    state: ErasingState
    contact_id: str
    confirm: str = ""
    """What has to be typed before anything is done; empty once it began."""
    counts: Counts = ()
    shared: int = 0
    """Numbers of theirs that other people have too."""
    certificate: Certificate | None = None


@dataclass(frozen=True, slots=True)
class AuditView:
    """The newest entries, and whether all of them are as they were written."""

    entries: tuple[Entry, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    """Reps of the team by their ids."""
    count: int = 0
    broken: int | None = None
    """The first entry that was changed or is missing."""
