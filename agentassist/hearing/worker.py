"""The hearing process: both ends of the line in, utterances out; no sound and no text is kept anywhere."""

import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from queue import Full, Queue
from typing import BinaryIO, NoReturn

from agentassist.core.errors import AssistError
from agentassist.core.frozen import dataclass
from agentassist.core.speech import Who
from agentassist.hearing.cutting import Cut, Cutter, Judge
from agentassist.hearing.lines import News, Ready, Refused, Utterance, packed
from agentassist.hearing.model import Decode, read_model
from agentassist.hearing.sound import Listening, both_ends

NICENESS = 10
"""The window, the softphone and everything else go first."""
WAITING = 6
"""So many utterances wait for a slow model; of more, the newest are lost rather than told too late."""
GONE_WRONG = 3
"""The exit code where a device vanished."""


@dataclass(frozen=True, slots=True)
class _Heard:
    who: Who
    cut: Cut


def hear(folder: Path) -> int:
    """Tell what is said until standard input ends; return 1 where there is nothing to hear with."""
    out = _own_output()
    threading.Thread(target=_end_with_the_app, name="app-watch", daemon=True).start()
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    try:
        judge, decode = read_model(folder)
        with both_ends() as ends:
            _listen(ends, judge, decode, lambda news: _tell(out, news))
    except AssistError as error:
        _tell(out, Refused(error.code))
    return 1


def _own_output() -> BinaryIO:
    """Return standard output for our lines alone; what libraries print goes where errors go."""
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return out


def _end_with_the_app() -> NoReturn:
    """Wait for the app's end of the pipe to close, which it does even where the app is killed."""
    with suppress(OSError):
        while os.read(sys.stdin.fileno(), 1024):
            pass
    os._exit(0)


def _tell(out: BinaryIO, news: News) -> None:
    try:
        out.write(packed(news))
        out.flush()
    except OSError:
        os._exit(0)


def _listen(
    ends: dict[Who, Listening], judge: Judge, decode: Decode, tell: Callable[[News], None]
) -> NoReturn:
    """Record in a thread for each end, decode in this one: a block that nobody fetches is lost."""
    heard: Queue[_Heard] = Queue(WAITING)
    for who, listening in ends.items():
        wish = (who, listening, Cutter(judge), heard)
        threading.Thread(target=_record, args=wish, name=who, daemon=True).start()
    tell(Ready())
    while True:
        one = heard.get()
        text = decode(one.cut.sound)
        if text:
            tell(Utterance(one.who, text, one.cut.at_s))


def _record(who: Who, listening: Listening, cutter: Cutter, heard: Queue[_Heard]) -> None:
    try:
        while True:
            cut = cutter.take(listening())
            if cut is not None:
                with suppress(Full):
                    heard.put_nowait(_Heard(who, cut))
    finally:
        # Half a conversation would mislead; the app tells that listening stopped.
        os._exit(GONE_WRONG)
