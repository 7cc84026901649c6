"""What a rep may take from one practice call into the next."""

from agentassist.core.practice_report import CheckRow, PracticeReport


def reached(row: CheckRow) -> int:
    """Return how much of its weight a check was worth, in whole points; nothing while undecided."""
    return round(row.weight * (row.value or 0.0))


def for_next_time(report: PracticeReport) -> CheckRow | None:
    """Return the one check to think of in the next call: a critical one first, then where most was left.

    None where all was done that anybody has decided.
    """
    left = [row for row in report.checks if row.value is not None and row.value < 1]
    return max(left, key=_left, default=None)


def _left(row: CheckRow) -> tuple[bool, float]:
    return row.critical, row.weight * (1 - (row.value or 0.0))
