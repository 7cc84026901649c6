"""Erases somebody for good and prints the certificate; there is no undo."""

import argparse
import json
from collections.abc import Sequence

from agentassist import clock
from agentassist.cli import cache
from agentassist.core.erasure import Certificate, Who, plain
from agentassist.core.errors import StoreError, Trouble
from agentassist.core.team import TeamView, may_erase
from agentassist.opening import House
from agentassist.settings import load
from agentassist.storage.lock import CacheLock
from agentassist.storage.store import Store
from agentassist.text.numbers import read_number

NAME = "erase"


def options(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("person", metavar="NUMBER|ID", help="one of their numbers, or the id of the contact")
    parser.add_argument("--dry-run", action="store_true", help="only tell what would be removed")
    cache.options(parser)


def run(args: argparse.Namespace) -> int:
    """Print one line of JSON: what would go, or the certificate; 1 where the check found something left."""
    house = cache.house(args)
    lock = CacheLock(house.folders.cache)
    try:
        store = house.open_tools().store
        try:
            told = _erased(house, store, args)
        finally:
            store.close()
    finally:
        lock.release()
    print(json.dumps(told, ensure_ascii=False))
    return 0 if args.dry_run or told["complete"] else 1


def _erased(house: House, store: Store, args: argparse.Namespace) -> dict[str, object]:
    who = store.erasure.who(_person(house, store, args.person))
    if args.dry_run:
        counts = dict(store.erasure.counts(who))
        return {
            "dry_run": True,
            "subject": who.ids[0],
            "would_remove": counts,
            "shared_with_others": who.shared,
        }
    if not may_erase(TeamView(membership=store.team.membership())):
        raise StoreError(Trouble.ERASING_NOT_ALLOWED)
    now_ms = clock.read().utc_ms
    traces = store.mentions.traces(who.ids, who.numbers)
    removed = store.erasure.whole(who, now_ms)
    begun = _begun(store, who, now_ms, removed)
    # Brings the copies along, which most commands have nothing to do with.
    from agentassist.storage.erased_copies import Sweep

    certificate = plain(Sweep(house.folders.cache, house.key).swept(begun, who, traces))
    store.erasure.certify(who.ids[0], certificate)
    return certificate


def _begun(store: Store, who: Who, now_ms: int, removed: Sequence[tuple[str, int]]) -> Certificate:
    emptied = store.erasure.empty_log()
    audit = tuple(entry.n for entry in store.audit.about(who.ids))
    return Certificate(
        who.ids[0], now_ms, store.audit.actor, tuple(removed), log_emptied=emptied, audit=audit
    )


def _person(house: House, store: Store, said: str) -> str:
    """Return the id of whom the command line means.

    Raises:
        StoreError: It is nobody, or several people.
    """
    if store.contacts.get(said):
        return said
    number = read_number(said, load(house.folders.settings).preferences.region)
    people = store.contacts.callers(number.e164, number.digits) if number.digits else ()
    if not people:
        raise StoreError(Trouble.PERSON_UNKNOWN)
    if len(people) > 1:
        raise StoreError(Trouble.PERSON_SHARED, count=len(people))
    return people[0].id
