"""Stores for the tests of the cache."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from agentassist.storage.store import Store
from tests.roomy import roomy_path  # noqa: F401 - a fixture
from tests.store_template import fresh_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An open, empty store."""
    opened = fresh_store(tmp_path)
    yield opened
    opened.close()
