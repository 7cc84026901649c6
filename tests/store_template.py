"""A migrated, keyed cache, made once a session and copied for each test."""

import shutil
import tempfile
from functools import cache
from pathlib import Path

from agentassist.folders import Folders
from agentassist.storage.store import Store

KEY = bytes(range(32))
"""The key of every test cache."""
DEVICE = "testtest"


@cache
def template() -> Path:
    """Return the path of a closed cache that has every table and no row."""
    path = Path(tempfile.mkdtemp(prefix="cache-template-")) / "cache.db"
    Store(path, KEY, device=DEVICE).close()
    return path


def fresh_cache(folder: Path) -> Path:
    """Return the path of a new, empty cache in ``folder``."""
    return Path(shutil.copy(template(), folder / "cache.db"))


def fresh_house(tmp_path: Path, name: str) -> Folders:
    """Return the folders of somebody's own data, with a new, empty cache."""
    folder = tmp_path / name
    folder.mkdir()
    fresh_cache(folder)
    return Folders(folder, folder, sample=False)


def fresh_store(tmp_path: Path) -> Store:
    """Return an open, empty store in ``tmp_path``; the caller closes it."""
    return Store(fresh_cache(tmp_path), KEY)
