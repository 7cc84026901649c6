"""The clauses of a sentence, and what the words of each say about promising."""

from collections.abc import Sequence
from functools import cached_property

from agentassist.promising.table import Table
from agentassist.promising.words import Word

_MARKS = frozenset(",;:!(")


class Clause:
    """One stretch of a sentence that has a verb of its own, or is set off by a comma.

    Args:
        table: Its language.
        found: Its words, marks between them included.
    """

    def __init__(self, table: Table, found: Sequence[Word]) -> None:
        said = found[1:] if len(found) > 1 and found[0].text in _MARKS else found
        self._cues = table.cues
        self.text = " ".join(word.text for word in said if word.text not in _MARKS)
        """Its folded words, parted by one space."""
        self.start = said[0].start
        """First character in the text that was typed."""
        self.end = said[-1].end
        self._words = said

    def covers(self, at: int) -> bool:
        """Tell whether a character of the text belongs to it."""
        return self.start <= at < self.end

    @cached_property
    def deed(self) -> int:
        """The first character of what is promised, behind "I'll" where it begins so."""
        lead = self._cues["lead"].match(self.text)
        skipped = lead[0].count(" ") + 1 if lead else 0
        return self._words[skipped].start if skipped < len(self._words) else self.start

    @cached_property
    def outright(self) -> bool:
        """Whether it commits somebody, a time or not."""
        return self._cues["strong"].search(self.text) is not None

    @cached_property
    def commits(self) -> bool:
        """Whether it may commit somebody, if it says when."""
        return self.outright or self._cues["weak"].search(self.text) is not None

    @cached_property
    def never(self) -> bool:
        """Whether it only looks like a promise: a negation, a hedge, somebody else's words."""
        return self._cues["never"].search(self.text) is not None

    @cached_property
    def barred(self) -> bool:
        """Whether it promises nothing, whatever else it says."""
        return self.never or self._cues["condition"].match(self.text) is not None

    @cached_property
    def carried(self) -> bool:
        """Whether it goes on with what the clause before it began, as "that …" does."""
        return self._cues["carried"].match(self.text) is not None

    @cached_property
    def elsewhere(self) -> bool:
        """Whether a time in it is not the time of a promise."""
        if self.never or self._cues["aside"].match(self.text):
            return True
        return not self.commits and self._cues["past"].search(self.text) is not None

    @cached_property
    def step(self) -> bool:
        """Whether it announces a step of this very call, unless a time is given."""
        return self._cues["step"].search(self.text) is not None

    @cached_property
    def agrees(self) -> bool:
        """Whether it only asks for a yes, as in "…, is that all right?"."""
        return self._cues["tag"].fullmatch(self.text) is not None


def clauses(table: Table, found: Sequence[Word]) -> list[Clause]:
    """Return the clauses of a sentence, in order."""
    text = " ".join(word.text for word in found)
    places: list[int] = []
    at = 0
    for word in found:
        places.append(at)
        at += len(word.text) + 1
    cuts = {match.start() for match in table.cues["breaks"].finditer(text)}
    edges = [n for n, word in enumerate(found) if n and (places[n] in cuts or word.text in _MARKS)]
    made = [
        Clause(table, found[first:last])
        for first, last in zip([0, *edges], [*edges, len(found)], strict=True)
    ]
    return [clause for clause in made if clause.text]
