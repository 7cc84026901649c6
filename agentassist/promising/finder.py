"""Finds the promises in what a rep types or says."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from agentassist.core.frozen import dataclass
from agentassist.core.heard_promise import HeardPromise
from agentassist.core.hours import Hours
from agentassist.promising.asked_time import Asked, asked_times
from agentassist.promising.clause import Clause, clauses
from agentassist.promising.grammar import pieces
from agentassist.promising.marking import marks
from agentassist.promising.resolving import Due, Resolver
from agentassist.promising.table import Table, table
from agentassist.promising.words import words
from agentassist.text.language import language
from agentassist.text.sentences import sentences

_CERTAIN, _LIKELY, _UNTIMED = 0.95, 0.8, 0.7
"""How sure a promise is: said outright, only by its tense, without a time."""
_BLANKS = re.compile(r"\s+")
_EDGES = " ,;:.!?-–—।॥۔؟،؛()"


@dataclass(frozen=True, slots=True)
class _Timed:
    """A time as it was said, and what it means."""

    asked: Asked
    due: Due


class PromiseFinder:
    """Knows how promises are said in each language; used by one thread.

    Args:
        folder: Where the tables are; each is read when its first sentence is met.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(
        self, text: str, now: datetime, lang: str = "", hours: Hours | None = None
    ) -> tuple[HeardPromise, ...]:
        """Return the promises in ``text``, in its order.

        Args:
            text: Any number of sentences.
            now: Local time, without a zone.
            lang: The language meant (``hi-Latn``); empty where the letters must tell.
            hours: The firm's own; nine to six on weekdays where it has none.
        """
        resolver = Resolver(now, hours or Hours())
        return tuple(
            heard
            for start, end in sentences(text)
            if (spoken := table(self._folder, lang or language(text[start:end]))) is not None
            for heard in _Sentence(spoken, text, start, end).promises(resolver)
        )

    def best(
        self, text: str, now: datetime, lang: str = "", hours: Hours | None = None
    ) -> HeardPromise | None:
        """Return the one promise worth a line: one with a time, the surest, the last."""
        found = self.find(text, now, lang, hours)
        return max(found, key=lambda one: (one.due_to is not None, one.sure, one.start), default=None)


class _Sentence:
    """One sentence, taken apart.

    Args:
        spoken: Its language.
        text: All that was typed.
        start: Its first character.
        end: Just behind its last one.
    """

    def __init__(self, spoken: Table, text: str, start: int, end: int) -> None:
        self._table = spoken
        self._text = text
        self._words = words(text, start, end)
        self._clauses = clauses(spoken, self._words) if self._words else []

    def promises(self, resolver: Resolver) -> Iterator[HeardPromise]:
        """Yield what is promised here."""
        told = self._told()
        times = list(self._times(resolver)) if told else []
        for clause in told:
            heard = self._heard(clause, _time_of(clause, told, times))
            if heard is not None:
                yield heard

    def _times(self, resolver: Resolver) -> Iterator[_Timed]:
        """Yield the times that may be those of a promise."""
        joined = pieces(marks(self._table, self._words), self._table.before)
        for asked in asked_times(joined, self._table.before):
            if any(clause.covers(asked.start) and clause.elsewhere for clause in self._clauses):
                continue
            due = resolver.due(asked)
            if due is not None:
                yield _Timed(asked, due)

    def _told(self) -> list[Clause]:
        """Return the clauses that promise, as far as their words tell."""
        told = [clause for clause in self._clauses if clause.commits]
        if told and self._words[-1].text == "?":
            last = self._clauses[-1]
            if not last.agrees or len(self._clauses) == 1:
                return []
            told = [clause for clause in told if clause is not last]
        return [clause for clause in told if not self._excluded(clause)]

    def _excluded(self, clause: Clause) -> bool:
        if clause.barred:
            return True
        before = self._clauses.index(clause) - 1
        return before >= 0 and clause.carried and self._excluded(self._clauses[before])

    def _heard(self, clause: Clause, timed: _Timed | None) -> HeardPromise | None:
        if timed is None and (not clause.outright or clause.step):
            return None
        due = timed.due if timed else None
        sure = (_CERTAIN if clause.outright else _LIKELY) if due else _UNTIMED
        what = self._what(clause, timed.asked if timed else None)
        start, end = (due.start, due.end) if due else (None, None)
        return HeardPromise(
            _who(self._table, clause.text, what), what, start, end, clause.start, clause.end, sure
        )

    def _what(self, clause: Clause, asked: Asked | None) -> str:
        first = clause.deed
        said = self._text[first : clause.end]
        if asked is not None and clause.covers(asked.start):
            start, end = max(asked.start - first, 0), max(asked.end - first, 0)
            said = f"{said[:start]} {said[end:]}"
        return _BLANKS.sub(" ", said).strip(_EDGES)


def _time_of(clause: Clause, told: Sequence[Clause], times: Sequence[_Timed]) -> _Timed | None:
    """Return the time inside the clause, or else one that no other promise claims."""
    inside = [timed for timed in times if clause.covers(timed.asked.start)]
    if not inside:
        firm = [one for one in told if one.outright]
        inside = [timed for timed in times if not any(one.covers(timed.asked.start) for one in firm)]
    return max(inside, key=_exactness, default=None)


def _who(spoken: Table, clause: str, what: str) -> str:
    """Return who promises; without a pronoun, who the clause begins with once its time is left out."""
    for pattern, name in spoken.who:
        if pattern.search(clause):
            return name
    subject = spoken.cues["subject"].match(" ".join(word.text for word in words(what)))
    return next((one for one in subject.groups() if one), "") if subject else ""


def _exactness(timed: _Timed) -> tuple[bool, bool, int]:
    """Rank a clock or a length over a mere day, and what was said last over the rest."""
    asked = timed.asked
    exact = asked.clock is not None or asked.length is not None or asked.part is not None
    return exact, bool(asked.signs), asked.start
