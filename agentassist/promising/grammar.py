"""From the marks of single words to the pieces of a time: clocks, days, lengths, parts of a day.

Each rule is a regular expression over the letters of ``Kind`` and a function that makes one mark of those it
met. They run one after the other, so a rule may count on those before it. What a language puts in front of a
time (``by three``), another puts behind it (``teen baje tak``): rules that need to know stand in two lists.
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
    for rule in _BEFORE if before else _BEHIND:
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


def _rules(*rows: tuple[str, Callable[[Sequence[Mark]], Made]]) -> tuple[_Rule, ...]:
    return tuple(_Rule(re.compile(pattern), make) for pattern, make in rows)


_LENGTHS = (
    (r"nz", days.nth),
    (r"nu", clocks.military),
    (r"nr?n", lengths.tens),
    (r"fn(?=[ugo]|i(?![WDO])|m|b)", lengths.added),
    (r"(?:n|a)(?:r|t)n[ug](?![iw])", lengths.open_length),
    (r"au[rt]n(?![a-zA-Z])", lengths.one_or_two),
    (r"h?a?h?nu?(?<=n)ra?hu|(?:a|n)ur(?:a)?h(?!a?u)", lengths.length),
    (r"n?(?:a)?[hq]a?u|nqa?u|fu", lengths.length),
)
_CLOCKS_IN_WORDS = (
    (r"[nC]m[rt][nC]m", clocks.halves),
    (r"[nC]o?[rt][nC]m", clocks.stretch_in_half),
    (r"[wA]n[rt]n(?![uM])", clocks.stretch),
    (r"a?[h]p?n(?![u%])", clocks.half_past),
    (r"hp", clocks.half_past),
    (r"a?[nq]u?[pt]n(?!u)", clocks.past_or_to),
    (r"(?<=[biAsw])a?[nq]u?p", clocks.past_or_to),
)
_PERIODS = (
    (r"e+T?Nu|eTu|eu|Nu|Tu", days.period),
    (r"NK", days.next_one),
)
_SHARED_DAYS = (
    (r"Wa?u(?!\w)", days.weekday_week),
    (r"L[irA.]?[WD]", days.later_day),
    (r"W?,?(?:O|n)M,?(?:n(?!m|o|C|u))?|W?,?M(?:O|n)(?!u)(?:,?n(?!m|o|C|u))?|W,?O|O", days.date),
    (r"W,?Y|Y,?W", days.the_date),
    (r"KiW|WK|KW", days.week_weekday),
    (r"e+M|(?<=[iyb])M", days.month),
    (r"eT?P|e[KDWY]", days.edged),
    (r"(?<=L)e", days.then),
    (r"w?W[rt]W", days.first_to_last),
)
_RANGES = (
    (r"w?[nC]o?[rt][nC]m", clocks.stretch_in_half),
    (r"w[nC]o?[rt][nC]o?", clocks.stretch),
    (r"C[rt]C|C[rt]n|n[rt]C", clocks.stretch),
    (r"(?<=[bisAPDWYw,])[nC][rt][nC](?![uM])", clocks.stretch),
)


def _order(before: bool) -> tuple[_Rule, ...]:
    whole = (r"a?n?u(?<=nu)|au|(?<=[Ty])a?u", lengths.length)
    return _rules(
        *_LENGTHS,
        *_CLOCKS_IN_WORDS,
        *_within_next(before),
        *_PERIODS,
        (r"[NT]W|W[NT]u", days.weekday),
        *(_clock_rules_before() if before else _clock_rules_behind()),
        whole,
        (r"n?g", lengths.hours_long),
        (r"Lr?L", lengths.summed),
        *_SHARED_DAYS,
        *_last_clocks(before),
    )


def _within_next(before: bool) -> tuple[tuple[str, Callable[[Sequence[Mark]], Made]], ...]:
    """Return the rules for the next hour, the next two days, within the next week."""
    if before:
        return (
            (r"[NT]a?n?u(?<=nu)", lengths.length),
            (r"(?<=[yb])[NT]u", lengths.length),
            (r"[NT](?=L)L", lengths.the_last),
        )
    return (
        (r"nn[ug](?![iw])", lengths.open_length),
        (r"[NT]nu", lengths.length),
        (r"[NT]L", lengths.the_last),
    )


def _clock_rules_before() -> tuple[tuple[str, Callable[[Sequence[Mark]], Made]], ...]:
    return (
        (r"no", clocks.on_the_hour),
        *_RANGES,
        (r"[nC]m", clocks.half_day),
        (r"nnm", clocks.spoken),
        (r"(?<=[biAswPDW])nn(?!u|M)", clocks.spoken),
        (r"Co", clocks.the_clock),
    )


def _clock_rules_behind() -> tuple[tuple[str, Callable[[Sequence[Mark]], Made]], ...]:
    return (
        *_RANGES,
        (r"[nC][rt]C|C[rt]n", clocks.stretch),
        (r"n[rt]no", clocks.stretch),
        (r"n[rt]ngi", clocks.stretch),
        (r"n[rt]ng(?=w)", clocks.stretch),
        (r"n[rt]ni", clocks.stretch),
        (r"no", clocks.on_the_hour),
        (r"ngf", clocks.on_the_hour),
        (r"ngi", clocks.on_the_hour),
        (r"(?<=[PDWO])ng(?=[brwA])", clocks.on_the_hour),
        (r"[nC]m", clocks.half_day),
        (r"Cgi|Cg|Co", clocks.the_clock),
        (r"(?<!M)ni(?![uM])", clocks.bare_hour),
        (r"(?<=[PDW])n(?=b)", clocks.bare_hour),
    )


def _last_clocks(before: bool) -> tuple[tuple[str, Callable[[Sequence[Mark]], Made]], ...]:
    if before:
        return (
            (r"w[nC][rt][nC]", clocks.stretch),
            (r"(?<=[biAswPDWY])n(?!n)(?![uM%])", clocks.bare_hour),
            (r"n(?=[PDW])", clocks.bare_hour),
        )
    return (
        (r"CL", clocks.with_minutes),
        (r"C[rt]C", clocks.stretch),
        (r"n(?=s)", clocks.bare_hour),
        (r"(?<=C)r(?![nC])", clocks.from_then),
    )


_BEFORE, _BEHIND = _order(before=True), _order(before=False)
