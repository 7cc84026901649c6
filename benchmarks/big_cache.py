"""A cache as big as years of work make it, written in bulk: for measuring, not for using."""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any
from uuid import UUID

from agentassist.core.call import Direction
from agentassist.core.contact import Contact, ContactPoint, PointKind
from agentassist.core.history import Channel, Interaction, Promise, Resolved
from agentassist.core.knowledge import Article
from agentassist.storage.driver import Connection, connect
from agentassist.storage.finding import folded, tail
from agentassist.storage.names import sounds
from agentassist.storage.records import ARTICLE, CONTACT, INTERACTION, POINT, PROMISE
from agentassist.storage.shape import Shape
from agentassist.storage.store import Store
from benchmarks.articles import articles as made_articles

NOW_MS = 1_790_000_000_000
"""The made-up present: the newest interaction is from the hour before."""
ALONE = 60_000
"""So many contacts have a number of their own, those who call often among them."""
_DAY_MS = 86_400_000
_YEARS_MS = 3 * 365 * _DAY_MS


def _names(listed: str) -> tuple[str, ...]:
    return tuple(listed.split())


_FIRST = _names("""
    Asha Ravi Meera Imran Sana Kavya Rohan Lakshmi Farid Nadia Arjun Priya Vikram Zoya Suresh Anita Tomás
    Elena Marta Jonas Ingrid Piotr Grace Samuel Hannah Liam Olivia Noah Emma Yusuf
    आशा रवि मीरा कविता సీత రాము లక్ష్మి ఆనంద్ ثنا عمران زویا فرید
    """)
_LAST = _names("""
    Rao Sharma Khan Reddy Iyer Gupta Nair Das Menon Patel Brenner Novak Lindqvist Okafor Mensah Silva Moreau
    Keller Rossi Walker Hughes Bennett Foster Coleman Whitfield Ashdown
    शर्मा वर्मा రెడ్డి రావు خان احمد
    """)
_FIRMS = ("", "", "", "Blue Lantern Cafe", "Harbour House", "Nilgiri Stores", "Corner Kitchen", "Maple Inn")
_SUBJECTS = ("Delivery date", "Broken lid", "Refund", "Change of address", "Gift wrapping", "Invoice copy")
_SUMMARIES = (
    "Asked where the parcel is; it left the warehouse yesterday.",
    "The lid came cracked. A new one is on its way, no return needed.",
    "Wanted to know which pot suits an induction stove.",
    "Moved house; the address is changed on both open orders.",
    "Unhappy about the second delay. Apologised, offered express for free.",
)


@dataclass(frozen=True, slots=True)
class Size:
    """How much of everything."""

    contacts: int = 100_000
    interactions: int = 400_000

    @property
    def promises(self) -> int:
        """One promise for every five contacts."""
        return self.contacts // 5


def make(
    path: Path, key: bytes, contacts: int = 100_000, interactions: int = 400_000, articles: int = 0
) -> None:
    """Write a new cache to ``path``; the same numbers always give the same rows."""
    Store(path, key, device="bigcache").close()
    db = connect(path, key)
    chance = random.Random(7)
    size = Size(contacts, interactions)
    try:
        db.execute("PRAGMA synchronous = OFF")
        db.execute("PRAGMA cache_size = -200000")
        _load(db, CONTACT, _contacts(size, chance))
        _load(db, POINT, _points(size))
        _load(db, INTERACTION, _interactions(size, chance))
        _load(db, PROMISE, _promises(size, chance))
        _load(db, ARTICLE, map(ARTICLE.row, made_articles(articles)))
    finally:
        db.close()


def add_articles(path: Path, key: bytes, articles: Iterable[Article]) -> None:
    """Add articles to a cache, far faster than one save after the other."""
    db = connect(path, key)
    try:
        _load(db, ARTICLE, map(ARTICLE.row, articles))
    finally:
        db.close()


def number(contact: int) -> str:
    """Return the E.164 number of one contact; the numbers kept for fiction do not suffice for all.

    From ``ALONE`` on two people share one.
    """
    line = contact if contact < ALONE else ALONE + (contact - ALONE) // 2
    return f"+1{200 + line // 100 % 800}55501{line % 100:02d}"


def contact_id(contact: int) -> str:
    """Return the id of one contact."""
    return _id(1, contact)


def _id(kind: int, count: int) -> str:
    return str(UUID(int=(kind << 96) | (count * 0x9E3779B97F4A7C15 & (1 << 64) - 1), version=4))


def _load(db: Connection, shape: Shape[Any], rows: Iterator[dict[str, Any]]) -> None:
    """Insert every row with its stamps; nothing looks for an older one."""
    first = next(rows, None)
    if first is None:
        return
    columns = ", ".join(f'"{name}"' for name in first)
    marks = ", ".join("?" * len(first))
    insert = f"insert into \"{shape.table}\"({columns}, hlc, clk) values({marks}, '0', '{{}}')"
    with db:
        db.executemany(insert, (tuple(row.values()) for row in chain((first,), rows)))


def _contacts(size: Size, chance: random.Random) -> Iterator[dict[str, Any]]:
    plain = CONTACT.row(Contact("", "", lang="en", tz="America/New_York", place="New York"))
    for count in range(size.contacts):
        name, org = f"{chance.choice(_FIRST)} {chance.choice(_LAST)}", chance.choice(_FIRMS)
        who = {"id": contact_id(count), "name": name, "org": org}
        # Nobody is found by number here: those endings would be half of the time.
        yield (
            plain
            | who
            | {
                "folded": folded(name, org),
                "sound": sounds(name, org),
                "reach": "",
                "created_ms": NOW_MS - chance.randrange(_YEARS_MS),
            }
        )


def _points(size: Size) -> Iterator[dict[str, Any]]:
    plain = POINT.row(ContactPoint("", PointKind.PHONE, "", ""))
    for count in range(size.contacts):
        norm = number(count)
        whose = {"id": _id(2, count), "contact_id": contact_id(count), "pos": 0}
        yield plain | whose | {"value": norm, "norm": norm, "tail": tail(norm)}


def _interactions(size: Size, chance: random.Random) -> Iterator[dict[str, Any]]:
    pool = [
        INTERACTION.row(
            Interaction(
                *("", None, channel, Direction.IN, 0),
                rep_id="rep",
                subject=subject,
                summary=summary,
                outcome="resolved",
                resolved=Resolved.YES,
                wrapped=True,
            )
        )
        for channel in (Channel.CALL, Channel.CALL, Channel.EMAIL)
        for subject in _SUBJECTS
        for summary in _SUMMARIES
    ]
    for count in range(size.interactions):
        # A few people call often.
        who = int(size.contacts * chance.random() ** 2)
        at_ms = NOW_MS - 3_600_000 - chance.randrange(_YEARS_MS)
        times = {"started_ms": at_ms, "answered_ms": at_ms + 6_000, "ended_ms": at_ms + 240_000}
        whose = {"id": _id(3, count), "contact_id": contact_id(who), "number": number(who)}
        yield chance.choice(pool) | whose | times


def _promises(size: Size, chance: random.Random) -> Iterator[dict[str, Any]]:
    plain = PROMISE.row(Promise("", None, None, "Call back with the delivery date", 0, "rep"))
    for count in range(size.promises):
        whose = {"id": _id(4, count), "contact_id": contact_id(chance.randrange(size.contacts))}
        state = chance.choice(("open", "kept", "kept", "late"))
        yield plain | whose | {"state": state, "due_ms": NOW_MS + chance.randrange(-60, 7) * _DAY_MS}
