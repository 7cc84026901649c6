"""The log: codes, ids and places in the code, never a caller's number, name or words."""

import logging
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import suppress
from logging import LogRecord
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger(__name__)

_Failure = tuple[type[BaseException], BaseException, TracebackType | None]


class LogFile(RotatingFileHandler):
    """A small file; a disk that takes no more of it stops nobody."""

    def handleError(self, record: LogRecord) -> None:
        """Let the line go: on a full disk the window says what is to be said."""

    def close(self) -> None:
        """Close the file, whatever of it the disk did not take."""
        with suppress(OSError):
            super().close()


class Discreet(logging.Formatter):
    """Tells where something failed and as what, but not what Python says of it: that may quote a caller."""

    def formatException(self, ei: _Failure | tuple[None, None, None]) -> str:
        """Return the places, from the failure back to its first cause."""
        return "\nbecause of\n".join(_places(ei[1]))


def _places(error: BaseException | None) -> Iterator[str]:
    while error is not None:
        yield f"{''.join(traceback.format_tb(error.__traceback__))}{type(error).__name__}"
        error = error.__cause__ or error.__context__


def log_to(path: Path) -> None:
    """Log to ``path`` from now on, also what nobody catches in a slot or a thread."""
    root = logging.getLogger()
    for old in root.handlers[:]:
        root.removeHandler(old)
        old.close()
    handler = LogFile(path, maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True)
    handler.setFormatter(Discreet("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread


def listen_to_qt() -> None:
    """Log what Qt has to say instead of printing it where nobody looks."""
    qInstallMessageHandler(_from_qt)


def _from_qt(kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    grave = kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
    log.log(logging.ERROR if grave else logging.INFO, "Qt: %s", words)
    if kind is QtMsgType.QtFatalMsg:
        # Qt ends the process right after: the terminal is the only place where somebody may still see why.
        print(words, file=sys.stderr)


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    log.error("nobody caught this", exc_info=(kind, error, trace))


def _uncaught_in_thread(failed: threading.ExceptHookArgs) -> None:
    log.error("a thread ended", exc_info=failed.exc_value)
