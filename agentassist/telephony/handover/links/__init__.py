"""Makes ``agentassist:`` links (and ``tel:``, ``callto:`` on request) open here, and gives them back.

What others have is never taken away: on Linux ours goes before theirs in the list of who opens what, on
Windows it is one more to choose from. Removing leaves everything as it was. The macOS bundle says in its
``Info.plist`` what it opens, so there is nothing to install.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from agentassist.core.errors import SourceError, Trouble
from agentassist.core.frozen import dataclass

OWN = ("agentassist",)
PHONES = ("tel", "callto")
"""What the softphone usually wants for itself."""


@dataclass(frozen=True, slots=True)
class Done:
    """One thing that was looked after."""

    what: str
    """A file, a registry key, or a kind of link such as ``tel:``."""
    state: str
    """``written``, ``removed``, ``same``; of a link ``ours``, ``theirs``, ``to-choose`` or ``bundle``."""
    before: str = ""
    """Who opens, or opened, such links besides us; empty where nobody was set."""


def program() -> tuple[str, ...]:
    """Return the command that starts this very app, frozen or not."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    # On Windows the usual Python opens a black window for every link; its twin opens none.
    silent = Path(sys.executable).with_name("pythonw.exe")
    return (str(silent) if silent.exists() else sys.executable, "-m", "agentassist")


def install(*, tel: bool = False) -> Sequence[Done]:
    """Make links open here; ``tel:`` and ``callto:`` exactly if ``tel``. The second time it changes nothing.

    Raises:
        SourceError: ``FOLDER_CLOSED``, for nothing can be written there.
    """
    return _change(OWN + (PHONES if tel else ()))


def remove() -> Sequence[Done]:
    """Take away all that ``install`` made.

    Raises:
        SourceError: ``FOLDER_CLOSED``, for nothing can be written there.
    """
    return _change(())


def _change(schemes: Sequence[str]) -> Sequence[Done]:
    try:
        if sys.platform == "win32":
            from agentassist.telephony.handover.links.registry import change as change_registry

            return change_registry(schemes, program())
        if sys.platform == "darwin":
            return tuple(Done(f"{scheme}:", "bundle") for scheme in schemes if scheme in OWN)
        from agentassist.telephony.handover.links.linux import change, places

        return change(schemes, program(), *places())
    except OSError as error:
        where = Path(error.filename or "").parent
        raise SourceError(Trouble.FOLDER_CLOSED, folder=str(where)) from error
