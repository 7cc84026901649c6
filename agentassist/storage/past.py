"""Past contacts found by what was written about them, the newest first."""

from itertools import islice

from agentassist.core.frozen import dataclass
from agentassist.core.history import Interaction
from agentassist.storage.records import INTERACTION
from agentassist.storage.rows import Rows, marks
from agentassist.text.fold import words, written

SHORTEST = 3
"""Two letters begin a word in nearly every past contact; the index keeps the beginnings of three."""
_LOOKED_AT = 100
"""So many of the newest are read for a half-typed word; most often they have it."""
_OF_ONE = 300
"""So many of the newest contacts with the people asked for are read."""


@dataclass(frozen=True, slots=True)
class PastAsked:
    """What is looked for; nothing at all finds the newest."""

    text: str = ""
    topics: tuple[str, ...] = ()
    """Ids, one of which it has to be about; none for any."""
    contact_ids: tuple[str, ...] = ()
    """Whom it has to be with; none for anybody."""

    @property
    def half_typed(self) -> bool:
        """Whether the last word may go on."""
        return not self.text[-1:].isspace()

    def fits(self, past: Interaction) -> bool:
        """Tell whether words and topic are those of a past contact."""
        return (not self.topics or past.topic in self.topics) and holds(
            f"{past.subject} {past.summary}", words(self.text), half_typed=self.half_typed
        )


def holds(text: str, typed: tuple[str, ...], *, half_typed: bool) -> bool:
    """Tell whether every typed word is in ``text``, the last at least begun."""
    if not typed:
        return True
    there = set(words(text))
    whole = typed[:-1] if half_typed else typed
    begun = not half_typed or any(word.startswith(typed[-1]) for word in there)
    return begun and there.issuperset(whole)


def find_past(rows: Rows, asked: PastAsked, limit: int) -> tuple[Interaction, ...]:
    """Return the newest past contacts that fit."""
    if asked.contact_ids:
        return _with_people(rows, asked, limit)
    whole = _newest(rows, _match(asked), limit)
    if len(whole) == limit or not asked.half_typed or not words(asked.text):
        return _read(rows, whole)
    begun, all_looked_at = _begun(rows, asked, limit)
    if len(begun) == limit or all_looked_at:
        return _read(rows, begun)
    # Rarer than the newest show: then the index is quick, for few have it at all.
    rare = _newest(rows, _match(asked, len(asked.text)), limit)
    return tuple(past for past in _read(rows, rare) if asked.fits(past))


def _begun(rows: Rows, asked: PastAsked, limit: int) -> tuple[tuple[int, ...], bool]:
    """Return those of the newest that have the half-typed word, and whether none is left to look at."""
    newest = _newest(rows, _match(asked, SHORTEST), _LOOKED_AT)
    if not newest:
        return (), True
    sql = f"select n, subject || ' ' || summary from interaction where n in ({marks(newest)}) order by n desc"
    typed = words(asked.text)
    fitting = (int(n or 0) for n, text in rows.all(sql, *newest) if holds(str(text), typed, half_typed=True))
    return tuple(islice(fitting, limit)), len(newest) < _LOOKED_AT


def _with_people(rows: Rows, asked: PastAsked, limit: int) -> tuple[Interaction, ...]:
    where = f"where contact_id in ({marks(asked.contact_ids)}) order by started_ms desc limit ?"
    newest = rows.values(INTERACTION, where, *asked.contact_ids, _OF_ONE)
    return tuple(past for past in newest if asked.fits(past))[:limit]


def _newest(rows: Rows, match: str, limit: int) -> tuple[int, ...]:
    if not match:
        return ()
    sql = "select rowid from interaction_find where interaction_find match ? order by rowid desc limit ?"
    return tuple(int(row[0] or 0) for row in rows.ask(sql, match, limit))


def _read(rows: Rows, ns: tuple[int, ...]) -> tuple[Interaction, ...]:
    if not ns:
        return ()
    found = rows.values(INTERACTION, f"where n in ({marks(ns)})", *ns)
    # The index counts in hours.
    return tuple(sorted(found, key=lambda past: -past.started_ms))


def _match(asked: PastAsked, letters: int = 0) -> str:
    """Return the full-text expression; the last word begun with so many letters, whole for none."""
    topics = " OR ".join(f'"0{topic.replace("-", "0")}0"' for topic in asked.topics)
    ways = {_all_of(way, letters) for way in (words(asked.text), written(asked.text)) if way}
    said = " OR ".join(f"({way})" for way in sorted(ways) if way)
    return " AND ".join(f"({part})" for part in (topics, said) if part)


def _all_of(typed: tuple[str, ...], letters: int) -> str:
    if not letters:
        return " AND ".join(f'"{word}"' for word in typed)
    *whole, last = typed
    begun = [f'"{last[:letters]}"*'] if len(last) >= SHORTEST else []
    return " AND ".join([*(f'"{word}"' for word in whole), *begun])
