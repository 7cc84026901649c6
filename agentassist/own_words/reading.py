"""How much of what a rep says is the script's: read out, mixed, or in their own words."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from agentassist.core.frozen import dataclass
from agentassist.core.own_words import Manner
from agentassist.own_words import limits
from agentassist.own_words.spoken import Spoken, Word, spoken
from agentassist.text import calendar_words as calendar


@dataclass(frozen=True, slots=True)
class Reading:
    """The verdict on one saying."""

    manner: Manner
    ratio: float
    """The share of words that stand in copied runs, 0 to 1."""
    copied: tuple[tuple[int, int], ...] = ()
    """Start and end of the copied stretches, in the text as typed."""
    enough: bool = True
    """False where too few words were said to tell."""


def reading(said: str, script: str, tongue: str = "") -> Reading:
    """Return how ``said`` relates to a script.

    Mishearings and slips, numbers in words or digits, words joined or split and "um" count as copied;
    thinking aloud or other words in between make a reading a mixed one.

    >>> reading("We will send it back on Monday by post, promise", "We will send it back on Monday.").manner
    <Manner.READ: 'read'>
    """
    own, told = spoken(said, tongue), spoken(script, tongue)
    words = tuple(word for word in own.words if not word.filler)
    lines = tuple(word.text for word in told.words if not word.filler)
    if not words or not lines:
        return Reading(Manner.OWN, 0.0, enough=False)
    matched = _matched(tuple(word.text for word in words), lines)
    runs = tuple(_runs(matched))
    weights = [_weight(word) for word in words]
    ratio = sum(sum(weights[first:last]) for first, last in runs) / sum(weights)
    enough = len(words) >= limits.FEWEST_WORDS
    manner = _manner(ratio, _likeness(matched, len(lines)), loosened=_loosened(own, told))
    spans = tuple((words[first].start, words[last - 1].end) for first, last in runs)
    return Reading(manner if enough else Manner.OWN, round(ratio, 3), spans, enough)


def kept_to(said: str, line: str, tongue: str = "") -> bool:
    """Return whether a line that must be said word for word was: the opposite of what is wished elsewhere.

    >>> kept_to("So this call is being recorded", "This call is being recorded")
    True
    """
    own = tuple(word.text for word in spoken(said, tongue).words if not word.filler)
    must = tuple(word.text for word in spoken(line, tongue).words if not word.filler)
    matched = _matched(own, must)
    return bool(must) and sum(place is not None for place in matched) / len(must) >= limits.KEPT


def _weight(word: Word) -> float:
    """Return how much a word tells: what must be said as it is, like a number or a day, tells less."""
    fixed = word.number or word.text in calendar.weekdays() or word.text in calendar.months()
    return limits.FIXED if fixed else 1.0


def _manner(runs: float, likeness: float, *, loosened: bool) -> Manner:
    alike = likeness >= limits.READ_SAME and runs >= limits.MIXED_RUNS
    if runs >= limits.READ_RUNS or alike:
        return Manner.MIXED if loosened else Manner.READ
    own = runs < limits.MIXED_RUNS and (likeness < limits.MIXED_SAME or runs < limits.SOME_RUNS)
    return Manner.OWN if own else Manner.MIXED


def _loosened(own: Spoken, told: Spoken) -> bool:
    """Return whether the rep spoke the script rather than reading it: thought aloud, said digits in words."""
    thought = sum(word.filler for word in own.words) > sum(word.filler for word in told.words)
    digits = {word.text for word in told.words if word.number and not word.spelled}
    return thought or any(word.spelled and word.text in digits for word in own.words)


def _matched(said: Sequence[str], script: Sequence[str]) -> list[int | None]:
    """Return for each word said the place in the script that it is, read from left to right."""
    from rapidfuzz.distance import Indel

    joined_said, joined_script = list(said), list(script)
    vocabulary = {word: chr(0xE000 + at) for at, word in enumerate(dict.fromkeys(joined_script))}
    kin = {word: _nearest(word, tuple(vocabulary)) for word in set(joined_said)}
    one = [vocabulary.get(kin[word], word) for word in joined_said]
    other = [vocabulary[word] for word in joined_script]
    places: list[int | None] = [None] * len(said)
    for block in Indel.opcodes(one, other):
        if block.tag == "equal":
            for step in range(block.src_end - block.src_start):
                places[block.src_start + step] = block.dest_start + step
    _put_together(said, script, places)
    return places


@lru_cache(4_096)
def _nearest(word: str, others: tuple[str, ...]) -> str:
    """Return which of ``others`` a word is, misheard or mistyped at most; empty for none."""
    from rapidfuzz import fuzz, process

    if word in others or word.isdecimal() or len(word) < limits.KIN_LETTERS:
        return word
    found = process.extractOne(word, others, scorer=fuzz.ratio, score_cutoff=limits.ALMOST * 100)
    return found[0] if found and not found[0].isdecimal() else ""


def _put_together(said: Sequence[str], script: Sequence[str], places: list[int | None]) -> None:
    """Match ``weekend`` to ``week end``, and the other way round."""
    for at in range(len(said)):
        before = places[at - 1] if at else -1
        if places[at] is not None or before is None:
            continue
        here = before + 1
        if "".join(script[here : here + 2]) == said[at]:
            places[at] = here + 1
        elif at + 1 < len(said) and here < len(script) and said[at] + said[at + 1] == script[here]:
            places[at] = places[at + 1] = here


def _runs(places: Sequence[int | None]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of words copied in a row; a word misheard, left out or put in ends none."""
    matched = [(at, place) for at, place in enumerate(places) if place is not None]
    start, slips = 0, 0
    for end in range(1, len(matched) + 1):
        slipped = _slipped(matched[end - 1], matched[end]) if end < len(matched) else None
        if slipped is not None and (slips + slipped) * limits.WORDS_A_SLIP <= end - start + 1:
            slips += slipped
            continue
        if end - start >= limits.RUN:
            yield matched[start][0], matched[end - 1][0] + 1
        start, slips = end, 0


def _slipped(before: tuple[int, int], here: tuple[int, int]) -> int | None:
    """Return 0 where two matched words follow each other in both texts, 1 with one slip, else None."""
    said, told = here[0] - before[0], here[1] - before[1]
    if said == 1 and told in (0, 1):
        return 0
    return 1 if said <= 1 + limits.SLIPS and told <= 1 + limits.SLIPS else None


def _likeness(places: Sequence[int | None], script: int) -> float:
    return 2 * sum(place is not None for place in places) / (len(places) + script)
