"""From the marks of single words to the pieces of a time: clocks, days, lengths, parts of a day.

Each rule is a regular expression over the letters of ``Kind`` and a function that makes one mark of those it
met. They run one after the other, so a rule may count on those before it. What a language puts in front of a
time (``by three``), another puts behind it (``teen baje tak``): some rules are for one of the two only.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from agentassist.core.frozen import dataclass
from agentassist.promising import joining_clocks as clocks
from agentassist.promising import joining_days as days
from agentassist.promising import joining_lengths as lengths
from agentassist.promising.mark import Kind, Made, Mark


@dataclass(frozen=True, slots=True)
class _Rule:
    pattern: re.Pattern[str]
    make: Callable[[Sequence[Mark]], Made]


def pieces(marks: Sequence[Mark], before: bool) -> list[Mark]:
    """Return the marks with everything joined that belongs together.

    Args:
        marks: The marks of one sentence.
        before: True for a language whose "by" stands in front.
    """
    joined = [mark for mark in marks if mark.kind is not Kind.FILLER]
    letters = "".join(mark.kind for mark in joined)
    for rule in _RULES[before]:
        if rule.pattern.search(letters):
            joined = _applied(rule, joined, letters)
            letters = "".join(mark.kind for mark in joined)
    return joined


def _applied(rule: _Rule, marks: list[Mark], letters: str) -> list[Mark]:
    # From the end, so that the places of what is still to be joined stay as they are.
    for one in reversed(list(rule.pattern.finditer(letters))):
        met = marks[one.start() : one.end()]
        made = rule.make(met) if met else None
        if made is not None:
            whole = replace(made, start=met[0].start, end=met[-1].end)
            marks = [*marks[: one.start()], whole, *marks[one.end() :]]
    return marks


_BOTH, _BEFORE, _BEHIND = (True, False), (True,), (False,)
"""Where "by" stands in the languages that a rule is for; see ``pieces``."""
_ROWS: tuple[tuple[tuple[bool, ...], str, Callable[[Sequence[Mark]], Made]], ...] = (
    # Numbers and lengths
    (_BOTH, r"nz", days.nth),
    (_BOTH, r"nu", clocks.military),
    (_BOTH, r"nr?n", lengths.tens),
    (_BOTH, r"fn(?=[ugo]|i(?![WDO])|m|b)", lengths.added),
    (_BOTH, r"(?:n|a)(?:r|t)n[ug](?![iw])", lengths.open_length),
    (_BOTH, r"au[rt]n(?![a-zA-Z])", lengths.one_or_two),
    (_BOTH, r"h?a?h?nu?(?<=n)ra?hu|(?:a|n)ur(?:a)?h(?!a?u)", lengths.length),
    (_BOTH, r"n?(?:a)?[hq]a?u|nqa?u|fu", lengths.length),
    # Clock times in words
    (_BOTH, r"[nC]m[rt][nC]m", clocks.halves),
    (_BOTH, r"[nC]o?[rt][nC]m", clocks.stretch_in_half),
    (_BOTH, r"[wA]n[rt]n(?![uM])", clocks.stretch),
    (_BOTH, r"a?[h]p?n(?![u%])", clocks.half_past),
    (_BOTH, r"hp", clocks.half_past),
    (_BOTH, r"a?[nq]u?[pt]n(?!u)", clocks.past_or_to),
    (_BOTH, r"(?<=[biAsw])a?[nq]u?p", clocks.past_or_to),
    # The next hour, the next two days, within the next week
    (_BEFORE, r"[NT]a?n?u(?<=nu)", lengths.length),
    (_BEFORE, r"(?<=[yb])[NT]u", lengths.length),
    (_BEHIND, r"nn[ug](?![iw])", lengths.open_length),
    (_BEHIND, r"[NT]nu", lengths.length),
    (_BOTH, r"[NT]L", lengths.the_last),
    (_BOTH, r"e+T?Nu|eTu|eu|Nu|Tu", days.period),
    (_BOTH, r"NK", days.next_one),
    (_BOTH, r"[NT]W|W[NT]u", days.weekday),
    # Clock times; where "by" stands behind its time, the word for an hour and for o'clock may be one
    (_BEFORE, r"no", clocks.on_the_hour),
    (_BOTH, r"w?[nC]o?[rt][nC]m", clocks.stretch_in_half),
    (_BOTH, r"w[nC]o?[rt][nC]o?", clocks.stretch),
    (_BOTH, r"C[rt]C|C[rt]n|n[rt]C", clocks.stretch),
    (_BOTH, r"(?<=[bisAPDWYw,])[nC][rt][nC](?![uM])", clocks.stretch),
    (_BEHIND, r"n[rt]n(?:o|gi|g(?=w)|i)", clocks.stretch),
    (_BEHIND, r"no|ng[fi]|(?<=[PDWO])ng(?=[brwA])", clocks.on_the_hour),
    (_BOTH, r"[nC]m", clocks.half_day),
    (_BEFORE, r"nnm", clocks.spoken),
    (_BEFORE, r"(?<=[biAswPDW])nn(?!u|M)", clocks.spoken),
    (_BOTH, r"Cgi|Cg|Co", clocks.the_clock),
    (_BEHIND, r"(?<!M)ni(?![uM])", clocks.bare_hour),
    (_BEHIND, r"(?<=[PDW])n(?=b)", clocks.bare_hour),
    # Lengths that are no clock time
    (_BOTH, r"a?n?u(?<=nu)|au|(?<=[Ty])a?u", lengths.length),
    (_BOTH, r"n?g", lengths.hours_long),
    (_BOTH, r"Lr?L", lengths.summed),
    # Days, dates and periods
    (_BOTH, r"Wa?u(?!\w)", days.weekday_week),
    (_BOTH, r"L[irA.]?[WD]", days.later_day),
    (
        _BOTH,
        r"W?,?(?:O|n)M,?(?:n(?!m|o|C|u))?|W?,?M(?:O|n)(?!u)(?:,?n(?!m|o|C|u))?|W,?O|O",
        days.date,
    ),
    (_BOTH, r"W,?Y|Y,?W", days.the_date),
    (_BOTH, r"KiW|WK|KW", days.week_weekday),
    (_BOTH, r"e+M|(?<=[iyb])M", days.month),
    (_BOTH, r"eT?P|e[KDWY]", days.edged),
    (_BOTH, r"(?<=L)e", days.then),
    (_BOTH, r"w?W[rt]W", days.first_to_last),
    # Hours that only the times around them tell
    (_BEFORE, r"w[nC][rt][nC]", clocks.stretch),
    (_BEFORE, r"(?<=[biAswPDWY])n(?!n)(?![uM%])", clocks.bare_hour),
    (_BEFORE, r"n(?=[PDW])", clocks.bare_hour),
    (_BEHIND, r"CL", clocks.with_minutes),
    (_BEHIND, r"C[rt]C", clocks.stretch),
    (_BEHIND, r"n(?=s)", clocks.bare_hour),
    (_BEHIND, r"(?<=C)r(?![nC])", clocks.from_then),
)
_RULES = {
    before: tuple(_Rule(re.compile(pattern), make) for places, pattern, make in _ROWS if before in places)
    for before in _BOTH
}
