"""Every test: Qt without a display, and no warning goes unnoticed."""

import logging
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false;qt.qpa.*=false")

import pytest
from hypothesis import HealthCheck, settings

from tests.servers.postgres import postgres  # noqa: F401 - a fixture for all folders
from tests.servers.radicale import address_book, radicale  # noqa: F401

# Other tests run beside: how long an example takes says nothing here.
settings.register_profile("beside others", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("beside others")


@pytest.fixture(autouse=True)
def nothing_was_logged(caplog):
    """A line from WARNING up fails the test, unless the test took it out with ``caplog.clear()``."""
    yield
    said = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not said, f"logged: {said}"
