"""The whole app, started and stopped around a test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from agentassist.core.preferences import SourceChoice
from tests.sample_template import fresh_sample
from tests.whole.running import Running
from tests.whole.seats import seats, team_hub  # noqa: F401 - fixtures for who needs a team

PHONE = SourceChoice("demo", (("number", "+442079460124"), ("name", "Lakshmi Rao"), ("after_s", "0")))
"""A caller who rings at once, on a phone that obeys."""


@pytest.fixture
def folder(tmp_path) -> Path:
    """Where a sample company lies."""
    fresh_sample(tmp_path / "sample")
    return tmp_path / "sample"


@pytest.fixture
def app(qapp, folder) -> Iterator[Running]:
    """The app without a phone; calls are handed over."""
    running = Running(qapp, folder)
    yield running
    running.stop()


@pytest.fixture
def ringing(qapp, folder) -> Iterator[Running]:
    """The app while Lakshmi Rao rings."""
    running = Running(qapp, folder, (PHONE,))
    running.until(lambda screen: screen.card is not None and screen.card.known)
    yield running
    running.stop()
