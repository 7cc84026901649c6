"""Which company's cache a command works on, and how it is opened without a window."""

import argparse
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from agentassist import folders
from agentassist.core.errors import StoreError, Trouble
from agentassist.folders import Folders
from agentassist.opening import House, sample_house
from agentassist.storage.lock import CacheLock
from agentassist.storage.store import Store
from agentassist.vault.vault import Vault


def options(parser: argparse.ArgumentParser) -> None:
    """Declare how a command is told which cache to use."""
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--sample", action="store_true", help="use the sample company")
    where.add_argument("--cache", type=Path, metavar="FOLDER", help="use the cache in this folder")


def chosen(args: argparse.Namespace) -> Folders:
    """Return the folders the command line names; the rep's own by default, else the sample company."""
    if args.cache:
        return Folders(args.cache, args.cache, sample=False)
    mine = folders.own()
    return folders.sample() if args.sample or not mine.cache.exists() else mine


def house(args: argparse.Namespace) -> House:
    """Return what is behind the window, opened by the keyring or the sample's own key.

    Raises:
        VaultError: The key cannot be had without asking somebody.
    """
    where = chosen(args)
    if where.sample:
        return sample_house(where)
    vault = Vault(where.base)
    keys = vault.keys(vault.open_with_keyring())
    return House(where, keys.data_key, keys.former)


@contextmanager
def open_cache(args: argparse.Namespace) -> Iterator[Store]:
    """Open the cache for writing; refused while the app has it.

    Raises:
        StoreError: The cache is in use or cannot be read.
        VaultError: The key cannot be had without asking somebody.
    """
    where = house(args)
    lock = CacheLock(where.folders.cache)
    try:
        store = where.open_tools().store
        try:
            yield store
        finally:
            store.close()
    finally:
        lock.release()


@contextmanager
def reading(args: argparse.Namespace) -> Iterator[Store]:
    """Open the cache only to read, also beside the app; one of an older version is brought up to date first.

    Raises:
        StoreError: The cache cannot be read.
        VaultError: The key cannot be had without asking somebody.
    """
    where = house(args)
    store = _beside(where) or _first(where)
    try:
        yield store
    finally:
        store.close()


def _beside(where: House) -> Store | None:
    """Return a reader, where the app has the cache open."""
    try:
        CacheLock(where.folders.cache).release()
    except StoreError as error:
        if error.code is not Trouble.CACHE_BUSY:
            raise
        return where.open_to_read()
    return None


def _first(where: House) -> Store:
    where.open_tools().store.close()
    return where.open_to_read()


@contextmanager
def read_cache(args: argparse.Namespace) -> Iterator[tuple[House, Store]]:
    """Open the cache for reading, also while the app has it; one of an older version is brought up to date.

    Raises:
        StoreError: The cache cannot be read.
        VaultError: The key cannot be had without asking somebody.
    """
    where = house(args)
    try:
        lock = CacheLock(where.folders.cache)
    except StoreError as error:
        # The app has it, and brought it up to date when it began.
        if error.code is not Trouble.CACHE_BUSY:
            raise
    else:
        try:
            where.open_tools().store.close()
        finally:
            lock.release()
    with closing(where.open_to_read()) as store:
        yield where, store
