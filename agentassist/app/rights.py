"""Clears the copies after an erasure, and writes its certificate, in threads of its own."""

import contextlib
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from agentassist import clock
from agentassist.app.beside import Beside
from agentassist.core.erasure import plain
from agentassist.core.errors import AssistError, Trouble
from agentassist.core.messages import EraseOn, ErasureSwept, KeepOn, Message, OldCounted, ReportWritten
from agentassist.core.retention import MONTH_MS
from agentassist.core.rights_effects import (
    CountOld,
    EraseMore,
    KeepCertificate,
    KeepMore,
    RightsEffect,
    SweepErased,
    WritePerson,
)
from agentassist.opening import House

REST_S = 0.2
"""Between two steps through what is old."""


class Rights:
    """Does beside the desk what an erasure needs.

    Args:
        house: Whose cache it is.
        post: Takes the answers; called from those threads.
    """

    def __init__(self, house: House, post: Callable[[Message], None]) -> None:
        self._house, self._post = house, post
        self._beside = Beside(post)
        self._later: threading.Timer | None = None

    def perform(self, wish: RightsEffect) -> None:
        """Begin, and return at once."""
        match wish:
            case EraseMore():
                # Behind whatever has come meanwhile: a call goes first.
                self._post(EraseOn())
            case SweepErased():
                self._beside.do(partial(self._swept, wish))
            case KeepCertificate():
                self._beside.do(partial(kept, wish))
            case KeepMore():
                self._later = threading.Timer(REST_S, self._post, (KeepOn(),))
                self._later.daemon = True
                self._later.start()
            case CountOld():
                self._beside.do(partial(self._counted, wish))
            case WritePerson():
                self._beside.do(partial(self._written, wish))

    def stop(self) -> None:
        """Return when nothing is done any more."""
        if self._later is not None:
            self._later.cancel()
        self._beside.stop()

    def _swept(self, wish: SweepErased) -> Iterator[Message]:
        # Somebody is erased rarely.
        from agentassist.storage.erased_copies import Sweep

        sweep = Sweep(self._house.folders.cache, self._house.key)
        yield ErasureSwept(sweep.swept(wish.begun, wish.who, wish.traces))

    def _counted(self, wish: CountOld) -> Iterator[Message]:
        with closing(self._house.open_to_read()) as reader:
            counts = tuple(
                (rule, reader.keeping.count(rule, wish.now_ms - wish.asked.months(rule) * MONTH_MS))
                for rule in wish.asked.rules
            )
        yield OldCounted(wish.asked, counts)

    def _written(self, wish: WritePerson) -> Iterator[Message]:
        """Write what is known about somebody.

        Raises:
            AssistError: They are gone, or the folder refuses.
        """
        # Most days nobody asks for it.
        from agentassist.content.person_out import write_person

        with closing(self._house.open_to_read()) as reader:
            person = reader.person_files.of(wish.contact_id)
        if person is None:
            raise AssistError(Trouble.PERSON_UNKNOWN)
        files = write_person(Path(wish.path), person, clock.read().utc_ms, dict(wish.words), wish.lang)
        yield ReportWritten(", ".join(file.name for file in files))


def kept(wish: KeepCertificate) -> Iterator[Message]:
    """Write a certificate whole or not at all: as JSON, or as it reads where the file ends in txt.

    Raises:
        AssistError: The folder or its disk refuses.
    """
    path = Path(wish.path)
    path = path if path.suffix.lower() in (".json", ".txt") else path.with_name(f"{path.name}.json")
    readable = path.suffix.lower() == ".txt"
    told = wish.readable if readable else json.dumps(plain(wish.certificate), ensure_ascii=False, indent=2)
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_text(f"{told}\n", encoding="utf-8")
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise AssistError(Trouble.FOLDER_CLOSED, folder=path.parent.name) from error
    yield ReportWritten(path.name)
