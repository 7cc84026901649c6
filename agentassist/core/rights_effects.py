"""What is to be done outside the desk when somebody is erased."""

from agentassist.core.erasure import Certificate, Traces, Who
from agentassist.core.frozen import dataclass
from agentassist.core.retention import Retention


@dataclass(frozen=True, slots=True)
class EraseMore:
    """Come back with ``EraseOn``, once whoever rings has been served."""


@dataclass(frozen=True, slots=True)
class SweepErased:
    """Clear the copies and look whether anything is left; answered by ``ErasureSwept``."""

    begun: Certificate
    who: Who
    traces: Traces


@dataclass(frozen=True, slots=True)
class KeepCertificate:
    """Write a certificate into a file; answered by ``ReportWritten`` or ``Failed``."""

    path: str
    certificate: Certificate
    readable: str


@dataclass(frozen=True, slots=True)
class WritePerson:
    """Write all that is known about somebody; answered by ``ReportWritten`` or ``Failed``."""

    contact_id: str
    path: str
    words: tuple[tuple[str, str], ...] = ()
    """What tables, columns and values are called."""
    lang: str = "en"
    """The language of these words."""


@dataclass(frozen=True, slots=True)
class KeepMore:
    """Come back with ``KeepOn`` after a little while."""


@dataclass(frozen=True, slots=True)
class CountOld:
    """Count what these rules would concern; answered by ``OldCounted``."""

    asked: Retention
    now_ms: int


RightsEffect = EraseMore | SweepErased | KeepCertificate | WritePerson | KeepMore | CountOld
"""One of these."""
