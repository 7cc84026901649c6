"""What people may ask of whoever keeps their data: erased, told, kept no longer than needed."""

from agentassist.core.erasure import Certificate
from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class PreviewErase:
    """Show what would go if somebody were erased."""

    contact_id: str


@dataclass(frozen=True, slots=True)
class LeaveErase:
    """Put the page of an erasure away."""


@dataclass(frozen=True, slots=True)
class EraseNow:
    """Erase somebody; there is no undo, so what was typed has to be their name."""

    contact_id: str
    typed: str


@dataclass(frozen=True, slots=True)
class EraseOn:
    """Go on with an erasure, some rows at a time."""


@dataclass(frozen=True, slots=True)
class ErasureSwept:
    """The copies are cleared and all is looked through."""

    certificate: Certificate


@dataclass(frozen=True, slots=True)
class WriteCertificate:
    """Write the certificate that is shown into a file: JSON, or as it reads."""

    path: str
    readable: str


@dataclass(frozen=True, slots=True)
class ExportPerson:
    """Write all that is known about somebody into a folder, to read and for machines."""

    contact_id: str
    path: str
    words: tuple[tuple[str, str], ...] = ()
    """What tables, columns and values are called in the rep's language; English without."""


@dataclass(frozen=True, slots=True)
class AuditWanted:
    """Show what was done with people's data."""


RightsMessage = (
    PreviewErase
    | LeaveErase
    | EraseNow
    | EraseOn
    | ErasureSwept
    | WriteCertificate
    | ExportPerson
    | AuditWanted
)
"""What the rights of people are about."""
