"""Past contacts found by what was written about them, the newest first."""

from itertools import islice

from agentassist.core.frozen import dataclass
from agentassist.core.history import Interaction
from agentassist.storage.records import INTERACTION
from agentassist.storage.rows import Rows, marks
from agentassist.text.fold import words, written

SHORTEST = 3
"""Two letters begin a word in nearly every past contact; the index keeps the beginnings of three."""
_LOOKED_AT = 40
"""So many of the newest are read for a half-typed word; most often they have it."""
_TELLING = 2
"""So many words, the longest, are asked of the index; the others are in nearly everything."""
_OF_SOME = 40
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

    def fits(self, text: str, topic: str) -> bool:
        """Tell whether words and topic are those of a past contact."""
        about = not self.topics or topic in self.topics
        return about and holds(text, words(self.text), half_typed=self.half_typed)


def holds(text: str, typed: tuple[str, ...], *, half_typed: bool) -> bool:
    """Tell whether every typed word is in ``text``, the last at least begun."""
    return holds_words(frozenset(words(text)), typed, half_typed=half_typed)


def holds_words(there: frozenset[str], typed: tuple[str, ...], *, half_typed: bool) -> bool:
    """Tell the same of a text whose words are folded already."""
    if not typed:
        return True
    if not half_typed:
        return there.issuperset(typed)
    return there.issuperset(typed[:-1]) and any(word.startswith(typed[-1]) for word in there)


def find_past(rows: Rows, asked: PastAsked, limit: int) -> tuple[Interaction, ...]:
    """Return the newest past contacts that fit."""
    if asked.contact_ids:
        return _with_people(rows, asked, limit)
    if not (asked.half_typed and words(asked.text)):
        return _read(rows, _newest(rows, _match(asked), limit))
    looked_at = _newest(rows, _match(asked, telling=_TELLING), _LOOKED_AT)
    if not looked_at:
        return ()
    begun = _fitting(rows, asked, limit, f"n in ({marks(looked_at)})", *looked_at)
    if len(begun) == limit or len(looked_at) < _LOOKED_AT:
        return _read(rows, begun)
    # Rarer than the newest show: then the index is quick, for few have it at all.
    rare = _newest(rows, _match(asked, letters=len(asked.text)), limit)
    return _read(rows, _fitting(rows, asked, limit, f"n in ({marks(rare)})", *rare))


def _with_people(rows: Rows, asked: PastAsked, limit: int) -> tuple[Interaction, ...]:
    narrowed = bool(asked.topics or words(asked.text))
    # Which are the newest is in an index of its own; some people have called a thousand times.
    which = f"""rowid in (select rowid from interaction where contact_id in ({marks(asked.contact_ids)})
        order by started_ms desc limit ?)"""
    if not narrowed:
        return _ordered(rows.values(INTERACTION, f"where {which}", *asked.contact_ids, limit))
    return _read(rows, _fitting(rows, asked, limit, which, *asked.contact_ids, _OF_SOME))


def _fitting(rows: Rows, asked: PastAsked, limit: int, which: str, *params: "str | int") -> tuple[int, ...]:
    """Return the newest of ``which`` that fit; whole contacts are read only of what is shown."""
    sql = f"select n, subject || ' ' || summary, topic from interaction where {which} order by n desc"
    found = rows.all(sql, *params)
    return tuple(
        islice((int(n or 0) for n, text, topic in found if asked.fits(str(text), str(topic))), limit)
    )


def _newest(rows: Rows, match: str, limit: int) -> tuple[int, ...]:
    if not match:
        return ()
    sql = "select rowid from interaction_find where interaction_find match ? order by rowid desc limit ?"
    return tuple(int(row[0] or 0) for row in rows.ask(sql, match, limit))


def _read(rows: Rows, ns: tuple[int, ...]) -> tuple[Interaction, ...]:
    return _ordered(rows.values(INTERACTION, f"where n in ({marks(ns)})", *ns)) if ns else ()


def _ordered(found: tuple[Interaction, ...]) -> tuple[Interaction, ...]:
    # The index counts in hours.
    return tuple(sorted(found, key=lambda past: -past.started_ms))


def _match(asked: PastAsked, *, letters: int = 0, telling: int = 0) -> str:
    """Return the full-text expression.

    Args:
        asked: What is looked for.
        letters: So many of the last word are asked for; none for the whole word.
        telling: Only so many words are asked for, the longest, and the last with the letters of the index.
    """
    topics = " OR ".join(f'"0{topic.replace("-", "0")}0"' for topic in asked.topics)
    ways = (way for way in (words(asked.text), written(asked.text)) if way)
    said = {_begun(way, SHORTEST, telling) if telling else _begun(way, letters, len(way)) for way in ways}
    either = " OR ".join(f"({way})" for way in sorted(said) if way)
    return " AND ".join(f"({part})" for part in (topics, either) if part)


def _begun(typed: tuple[str, ...], letters: int, telling: int) -> str:
    """Return the longest words, the last of all begun where it has the letters."""
    whole = [(len(word), f'"{word}"') for word in (typed[:-1] if letters else typed)]
    last = [(len(typed[-1]), f'"{typed[-1][:letters]}"*')] if letters and len(typed[-1]) >= SHORTEST else []
    longest = sorted((*whole, *last), reverse=True)[:telling]
    return " AND ".join(word for _, word in longest)
