"""Which points a rep made, and which with a wrong fact."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum

from agentassist.core.frozen import dataclass
from agentassist.own_words import limits
from agentassist.own_words.checking import Checked, Right, check
from agentassist.own_words.fact import Fact, Kind
from agentassist.own_words.lexicon import Lexicon
from agentassist.own_words.point import KeyPoint, Needs, needs
from agentassist.own_words.spoken import spoken
from agentassist.own_words.stretch import Stretch, best_stretch, said_in_clause
from agentassist.own_words.terms import Heard, Term, heard, terms

Likeness = Callable[[str, str], float]
"""Tells how near two sentences are in meaning, 0 to 1; an optional second opinion."""


class Made(StrEnum):
    """How a point stands."""

    OPEN = "open"
    MADE = "made"
    WRONG = "wrong"
    """Said, but a fact of it differs."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How one point stands after what was said."""

    id: str
    made: Made
    off: Kind | None = None
    """Which sort of fact differs."""


@dataclass(frozen=True, slots=True)
class _Prepared:
    point: KeyPoint
    needs: Needs
    terms: tuple[Term, ...]
    denied: bool


class Points:
    """The points of one prompt, prepared once; what is said adds up over the call.

    Args:
        points: In the order of the prompt.
        prompt: The script, where there is one.
        lexicon: Words that may stand for each other.
        tongue: The language of the points; guessed where empty.
        likeness: A model's opinion for points without a fact; lexical alone where None.
    """

    def __init__(
        self,
        points: Sequence[KeyPoint],
        prompt: str,
        lexicon: Lexicon,
        tongue: str = "",
        likeness: Likeness | None = None,
    ) -> None:
        self._tongue = tongue or spoken(" ".join([prompt, *(point.text for point in points)])).tongue
        self._lexicon, self._likeness = lexicon, likeness
        self._prepared = tuple(self._prepare(point, prompt) for point in points)

    def judge(self, said: str) -> tuple[Verdict, ...]:
        """Return how each point stands after one saying alone."""
        listened = heard(spoken(said, self._tongue), self._lexicon)
        checked = [
            check(one.needs, listened.said, listened.facts, self._elsewhere(one)) for one in self._prepared
        ]
        verdicts = [
            self._verdict(one, found, listened) for one, found in zip(self._prepared, checked, strict=True)
        ]
        return self._unswapped(verdicts, checked, listened)

    def judge_all(self, sayings: Sequence[str]) -> tuple[Verdict, ...]:
        """Return how each point stands after several sayings: the last word on it counts."""
        standing = tuple(Verdict(one.point.id, Made.OPEN) for one in self._prepared)
        for at, said in enumerate(sayings):
            alone = self.judge(said)
            joined = self.judge(f"{sayings[at - 1]} {said}") if at else alone
            standing = tuple(map(_latest, standing, alone, joined))
        return standing

    def _prepare(self, point: KeyPoint, prompt: str) -> _Prepared:
        said = spoken(point.text, self._tongue)
        wanted = needs(point, prompt, self._tongue)
        named = {word for name in wanted.names for word in name}
        about = tuple(term for term in terms(said, self._lexicon) if not set(term.words) <= named)
        denied = wanted.denied or any(heard(said, self._lexicon).denied)
        return _Prepared(point, wanted, about, denied)

    def _elsewhere(self, here: _Prepared) -> tuple[Fact, ...]:
        return tuple(fact for one in self._prepared if one is not here for fact in one.needs.facts)

    def _verdict(self, one: _Prepared, found: Checked, listened: Heard) -> Verdict:
        best = best_stretch(one.terms, listened)
        point, facts = one.point.id, bool(one.needs.facts or one.needs.names)
        if found.right is Right.OTHER and (best.score >= limits.TELLING or not one.terms):
            return Verdict(point, Made.WRONG, found.off)
        if found.right is not Right.ALL:
            return Verdict(point, Made.OPEN)
        if facts and found.places:
            made = found.strong or best.score >= limits.MADE_WITH_FACT or not one.terms
            reach = limits.DENIAL_REACH if best.hits else limits.DENIAL_NEAR
            best = best if best.hits else Stretch(1.0, found.places)
        else:
            made, reach = self._about(one, best, listened), limits.DENIAL_REACH
        if made and self._flipped(one, best, listened, reach):
            return Verdict(point, Made.WRONG, Kind.NOT)
        return Verdict(point, Made.MADE if made else Made.OPEN)

    def _about(self, one: _Prepared, best: Stretch, listened: Heard) -> bool:
        if best.score >= limits.MADE:
            return True
        near = self._likeness
        return near is not None and near(one.point.text, listened.said.text) >= limits.NEAR

    def _flipped(self, one: _Prepared, best: Stretch, listened: Heard, reach: int) -> bool:
        """Return whether the clauses that make a point say yes for no, or no for yes."""
        clauses = {listened.said.words[at].clause for at in best.hits if at >= 0}
        denied = any(
            listened.denied[at] and min(abs(at - hit) for hit in best.hits) <= reach
            for at, word in enumerate(listened.said.words)
            if word.clause in clauses
        )
        if denied is one.denied:
            return False
        return not self._opposed(one, listened)

    def _opposed(self, one: _Prepared, listened: Heard) -> bool:
        """Return whether an opposite word was used, so that the denial turns round."""
        wanted = {group for term in one.terms for group in term.groups}
        opposite = {other for group in wanted for other in self._lexicon.opposites(group)}
        return any(opposite & groups for groups in listened.groups)

    def _unswapped(
        self, verdicts: Sequence[Verdict], checked: Sequence[Checked], listened: Heard
    ) -> tuple[Verdict, ...]:
        """Return the verdicts, with two facts of a kind that were said of each other's things as wrong."""
        settled = list(verdicts)
        for one in range(len(verdicts)):
            for other in range(len(verdicts)):
                if one != other and self._swapped(one, other, checked, listened):
                    kind = self._prepared[one].needs.facts[0].kind
                    settled[one] = replace(settled[one], made=Made.WRONG, off=kind)
        return tuple(settled)

    def _swapped(self, one: int, other: int, checked: Sequence[Checked], listened: Heard) -> bool:
        here, there = self._prepared[one], self._prepared[other]
        kinds = {fact.kind for fact in here.needs.facts} & {fact.kind for fact in there.needs.facts}
        if not kinds or not (checked[one].places and checked[other].places):
            return False
        mine, others = checked[one].places[-1], checked[other].places[-1]
        words = listened.said.words
        if words[mine].clause == words[others].clause:
            return False
        fit = said_in_clause(here.terms, listened, words[mine].clause)
        crossed = said_in_clause(here.terms, listened, words[others].clause)
        return crossed > fit and said_in_clause(there.terms, listened, words[mine].clause) > 0


def _latest(standing: Verdict, alone: Verdict, joined: Verdict) -> Verdict:
    if alone.made is not Made.OPEN:
        return alone
    return joined if joined.made is Made.MADE else standing
