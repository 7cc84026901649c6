"""Caches of a team, and the feed between them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from agentassist.storage.store import Store
from tests.storage.sharing.feed import Feed, joined


@pytest.fixture
def feed() -> Feed:
    """An empty feed."""
    return Feed()


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    """Two caches that have just joined."""
    stores = joined(tmp_path / "a", 0), joined(tmp_path / "b", 1)
    yield stores
    for store in stores:
        store.close()


@pytest.fixture
def three(tmp_path: Path, two: tuple[Store, Store]) -> Iterator[tuple[Store, Store, Store]]:
    """Three of them."""
    third = joined(tmp_path / "c", 2)
    yield (*two, third)
    third.close()
