"""One measured number, beside its reference and its limit."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median, quantiles


class NotHereError(Exception):
    """The machine lacks what the measurement needs; the text says what, in one sentence."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One number; smaller is better unless it says otherwise.

    Args:
        name: What was measured, on how much.
        value: The number.
        unit: Of ``value``, ``reference`` and ``limit``.
        reference: The same asked of something simple beside it, in the same run; None where nothing compares.
        limit: What ``value`` may be at most, or must be at least; None where nothing is promised.
        more_is_better: Whether the limit is the least.
    """

    name: str
    value: float
    unit: str
    reference: float | None
    limit: float | None
    more_is_better: bool = False

    @property
    def ok(self) -> bool:
        """Whether the promise is kept; nothing promised is kept."""
        if self.limit is None:
            return True
        return self.value >= self.limit if self.more_is_better else self.value <= self.limit

    def line(self) -> str:
        """Return the figure as one JSON line; ``at_least`` is the limit: at least this good."""
        ratio = self.value / self.reference if self.reference else None
        told = {
            "name": self.name,
            "value": round(self.value, 3),
            "unit": self.unit,
            "reference": None if self.reference is None else round(self.reference, 3),
            "ratio": None if ratio is None else round(ratio, 3),
            "at_least": self.limit,
            "ok": self.ok,
        }
        return json.dumps(told, ensure_ascii=False)

    def row(self) -> str:
        """Return the figure as one row of a table."""
        beside = "" if self.reference is None else f"{self.reference:.3f}"
        limit = "" if self.limit is None else f"{'≥' if self.more_is_better else '≤'} {self.limit:g}"
        verdict = "" if self.limit is None else "ok" if self.ok else "MISSED"
        return f"{self.value:>10.3f} {beside:>10} {limit:>10}  {self.unit:<6} {verdict:<7} {self.name}"


HEAD = f"{'value':>10} {'reference':>10} {'limit':>10}  {'unit':<6} {'':<7} what"
"""Stands above the rows."""


@dataclass(frozen=True, slots=True)
class Table:
    """Many numbers beside one another, for the eye; to a program each is a figure of its own.

    Args:
        head: Above the columns; the first column is words, the others numbers.
        rows: As wide as ``head``.
        figures: The same numbers.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    figures: tuple[Figure, ...]

    def line(self) -> str:
        """Return one JSON line for each number."""
        return "\n".join(figure.line() for figure in self.figures)

    def row(self) -> str:
        """Return the table, with an empty line before and after."""
        widths = [max(map(len, column)) for column in zip(self.head, *self.rows, strict=True)]
        lines = (
            f"{words:<{widths[0]}}"
            + "".join(f"  {cell:>{width}}" for cell, width in zip(cells, widths[1:], strict=True))
            for words, *cells in (self.head, *self.rows)
        )
        return "\n".join(("", *lines, ""))


def p95(numbers: Iterable[float]) -> float:
    """Return what 95 of 100 stay below."""
    known = list(numbers)
    return quantiles(known, n=20, method="inclusive")[-1] if len(known) > 1 else known[0]


def p99(numbers: Iterable[float]) -> float:
    """Return what 99 of 100 stay below."""
    known = list(numbers)
    return quantiles(known, n=100, method="inclusive")[-1] if len(known) > 1 else known[0]


def middle(numbers: Iterable[float]) -> float:
    """Return the median."""
    return median(list(numbers))
