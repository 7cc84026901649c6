"""Recordings of phones, each understood by the rules of its own source."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path

from agentassist import telephony
from agentassist.core.call import CallEvent
from agentassist.core.errors import AssistError, SourceError, Trouble

PHONES: Mapping[str, str] = {"ami": "asterisk", "baresip": "baresip", "linphone": "linphone"}
"""The phones whose recordings can be played, and the source that understands each."""
OF_ALL_PHONES = frozenset({"ami"})
"""Those whose recordings hold the calls of a whole house, so that the rep's phone must be named."""


def recorded(file: Path, phone: str, rep: str = "") -> Iterator[CallEvent]:
    """Return the events of a recording in UTF-8, a record a line; its seconds count from 1970.

    Args:
        file: The recording.
        phone: One of ``PHONES``.
        rep: The rep's phone, as in ``PJSIP/201``, where a recording is of a whole house.

    Raises:
        AssistError: The file is missing, or no recording of that phone, or the rep's phone is not named.
    """
    if phone not in PHONES:
        raise SourceError(Trouble.SOURCE_SETTING_WRONG, source="replay", setting="phone")
    if phone in OF_ALL_PHONES and not rep:
        raise SourceError(Trouble.SOURCE_SETTING_WRONG, source=phone, setting="rep")
    whose = (rep,) if phone in OF_ALL_PHONES else ()
    yield from _reader(phone)(_lines(file), file.name, *whose)


def _reader(phone: str) -> Callable[..., Iterable[CallEvent]]:
    # Loaded when asked for: who plays one recording needs one language.
    replay: Callable[..., Iterable[CallEvent]]
    replay = import_module(f"{telephony.__name__}.{PHONES[phone]}.recording").replay
    return replay


def _lines(file: Path) -> list[str]:
    try:
        # What stands in a name is no reason to hear nothing; a live phone is read as kindly.
        return file.read_text(encoding="utf-8-sig", errors="replace").splitlines()
    except FileNotFoundError as error:
        raise AssistError(Trouble.FILE_MISSING, file=file.name) from error
    except OSError as error:
        raise AssistError(Trouble.FILE_UNREADABLE, file=file.name, reason="no text") from error
