"""Finding a person by any word of their name or firm, any stretch of a number, any part of an address."""

from collections.abc import Iterator
from contextlib import contextmanager

from agentassist.core.contact import BY_NUMBER, Contact, ContactPoint
from agentassist.storage.names import sounding
from agentassist.storage.records import CONTACT
from agentassist.storage.rows import Rows
from agentassist.text.fold import fold, words

BY_NAME = "indexed by contact_folded"
"""Left to itself SQLite takes the index made for counting, and sorts 100,000 people for every page."""
_FEWEST_DIGITS = 7
"""Shorter numbers are extensions and short codes; their ends say nothing about who calls."""
_TAIL = 8
_SURE = 9
"""So many last digits must agree, where both numbers have as many."""
_SHORTEST_STRETCH = 4
_LOOKED_AT = 200
"""Matches looked at for the best order; more would not be read."""
_AFTER_ALL = chr(0x10FFFF)
_OF_PEOPLE = ("contact_find", "sound_find", "interaction_find")
"""The full-text indexes that hold something of a person."""


def digits(text: str) -> str:
    """Return the digits of ``text`` in ASCII, whatever script they were written in."""
    return "".join(char for char in fold(text) if char.isdigit() and char.isascii())


def tail(number: str) -> str:
    """Return the last eight digits of a phone number; empty for one too short to tell people apart."""
    plain = digits(number)
    return plain[-_TAIL:] if len(plain) >= _FEWEST_DIGITS else ""


def agree(raw_digits: str, point: ContactPoint, told: str) -> bool:
    """Tell whether a number that rings can be this one, having the same tail.

    ``told`` is the caller's number in full where the phone told its country, else empty.
    """
    if told and point.norm:
        return False
    kept = digits(point.norm or point.value)
    length = min(_SURE, len(kept), len(raw_digits))
    return kept[-length:] == raw_digits[-length:]


def folded(name: str, org: str) -> str:
    """Return the name and firm as they are sorted and compared."""
    return fold(f"{name} {org}")


def reach(points: tuple[ContactPoint, ...]) -> str:
    """Return what points are found by: every ending of a number, for a stretch begins one of them."""
    found: list[str] = []
    for point in points:
        if point.kind in BY_NUMBER:
            plain = digits(point.norm or point.value)
            last = max(1, len(plain) - _SHORTEST_STRETCH + 1)
            found += [plain[at:] for at in range(last)]
        else:
            found += words(point.value)
    return " ".join(found)


def find(rows: Rows, text: str, limit: int) -> tuple[Contact, ...]:
    """Return the contacts that have every word of ``text`` begun.

    First those whose name begins with it, then those with all words somewhere, then those whose names sound
    like it or are a slip away.
    """
    start, typed = fold(text), words(text)
    if not typed:
        return ()
    if digits(text) and not any(char.isalpha() for char in start):
        return _matching(rows, _numbers(text), limit)
    found = dict.fromkeys(_beginning(rows, start, limit))
    if len(found) < limit:
        found |= dict.fromkeys(_matching(rows, " ".join(f'"{word}"*' for word in typed), limit))
    if len(found) < limit:
        found |= dict.fromkeys(_sounding(rows, typed, limit))
    return tuple(found)[:limit]


def _numbers(text: str) -> str:
    """Return the expression for a stretch of a number, or a whole one as people of any country write it."""
    plain = digits(text)
    ways: tuple[str, ...] = (plain,)
    if len(plain) >= _FEWEST_DIGITS:
        ways = (plain, plain.lstrip("0"), digits(text.replace("(0)", "")), plain[-_SURE:])
    return "reach : (" + " OR ".join(f'"{way}"*' for way in dict.fromkeys(ways)) + ")"


def _sounding(rows: Rows, typed: tuple[str, ...], limit: int) -> tuple[Contact, ...]:
    alike: list[tuple[str, ...]] = []
    for at, word in enumerate(typed):
        others = sounding(rows, word, begun=at == len(typed) - 1)
        if not others and not _stands_somewhere(rows, word):
            # Nobody has this word, so nobody has them all: most searches are for no person.
            return ()
        alike.append(others)
    if not any(alike):
        return ()
    groups = [
        " OR ".join((f'"{word}"*', *(f'folded : "{other}"' for other in others)))
        for word, others in zip(typed, alike, strict=True)
    ]
    nearest = [other for others in alike for other in others]

    def far(name: str) -> int:
        return next((at for at, other in enumerate(nearest) if other in name), len(nearest))

    looked_at = _looked_at(rows, " AND ".join(f"({group})" for group in groups))
    return _read(rows, sorted(looked_at, key=lambda one: (far(one[1]), one[1], one[0])), limit)


def _stands_somewhere(rows: Rows, word: str) -> bool:
    return bool(rows.all("select 1 from contact_find where contact_find match ? limit 1", f'"{word}"*'))


@contextmanager
def many_at_once(rows: Rows) -> Iterator[None]:
    """Let the index forget many people in one transaction, ten times as fast.

    Their words then leave its pages when these are next merged, not at once: enough for taking back an
    import, not for somebody who asked to be deleted.
    """
    for table in _OF_PEOPLE:
        rows.run(f"insert into {table}({table}, rank) values('secure-delete', 0)")
    yield
    for table in _OF_PEOPLE:
        rows.run(f"insert into {table}({table}, rank) values('secure-delete', 1)")


def _beginning(rows: Rows, start: str, limit: int) -> tuple[Contact, ...]:
    where = f"{BY_NAME} where merged_into = '' and folded >= ? and folded < ? order by folded, n limit ?"
    return rows.values(CONTACT, where, start, start + _AFTER_ALL, limit)


def _matching(rows: Rows, match: str, limit: int) -> tuple[Contact, ...]:
    return _read(rows, sorted(_looked_at(rows, match), key=lambda one: (one[1], one[0])), limit)


def _looked_at(rows: Rows, match: str) -> "list[tuple[int, str]]":
    """Return row and folded name of those that match, for their order; reading all of each takes longer."""
    found = "select rowid from contact_find where contact_find match ? limit ?"
    sql = f"select n, folded from contact where n in ({found}) and merged_into = ''"
    return [(int(n or 0), str(name)) for n, name in rows.all(sql, match, _LOOKED_AT)]


def _read(rows: Rows, ordered: "list[tuple[int, str]]", limit: int) -> tuple[Contact, ...]:
    return tuple(one for n, _ in ordered[:limit] for one in rows.values(CONTACT, "where n = ?", n))
