"""The whole app as a program of its own, with somebody who works in it."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from agentassist.app.logbook import log_to
from agentassist.app.still import application
from agentassist.storage.lock import CacheLock
from tests.sample_template import folders_in
from tests.whole.running import Running


def say(**news: object) -> None:
    """Tell whoever started this program."""
    sys.stdout.write(json.dumps(news) + "\n")
    sys.stdout.flush()


def run(
    folder: Path,
    puppet: Callable[[Running], QObject],
    begun: Callable[[QApplication], object],
    *,
    own: bool = False,
) -> int:
    """Run the app until it is closed or killed.

    Args:
        folder: Where its sample company lies.
        puppet: Makes who works in it.
        begun: Told of Qt before there is a window.
        own: As for ``Running``.
    """
    where = folders_in(folder)
    log_to(where.log)
    lock = CacheLock(where.cache)
    qt = application()
    begun(qt)
    app = Running(qt, folder, own=own)
    working = puppet(app)
    code = qt.exec()
    working.deleteLater()
    app.stop()
    lock.release()
    return code
