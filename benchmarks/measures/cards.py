"""Card numbers and codes hidden in 20,000 lines, numbers that only look so, and what a line costs."""

import re
from collections.abc import Iterator
from random import Random
from time import process_time

from agentassist.text.cards import redact
from benchmarks.cards.look_alikes import look_alike
from benchmarks.cards.secret_lines import SecretLine, secret_line
from benchmarks.cards.writing import DIGIT_WORDS
from benchmarks.figure import Figure, p95
from benchmarks.scale import Scale

SEED = 20_260_610
FALSE_PERCENT = 0.5
LINE_MS = 2.0
_KEPT = re.compile(r"•••• (\d{4})")
_WORD = re.compile(r"[^\s,;.\-]+")


def measure(scale: Scale) -> Iterator[Figure]:
    """Read every line once; what is still readable of a secret, however it was written, is a leak."""
    rng, timed = Random(SEED), []
    leaks = false = 0
    for _ in range(scale.secrets):
        line = secret_line(rng)
        leaks += leaked(line, _redacted(line.text, timed))
    for _ in range(scale.secrets):
        _, text = look_alike(rng)
        false += _redacted(text, timed) != text
    yield Figure(f"secrets still readable, of {scale.secrets} lines", leaks, "lines", None, 0)
    percent = 100 * false / scale.secrets
    yield Figure(
        f"look-alikes taken for secrets, of {scale.secrets} lines", percent, "%", None, FALSE_PERCENT
    )
    yield Figure(f"processor time of one line, p95 of {len(timed)}", p95(timed), "ms", None, LINE_MS)


def leaked(line: SecretLine, kept: str) -> bool:
    """Return whether a digit of a secret is left, but for a number's last four in its stand-in."""
    shown = _KEPT.findall(kept)
    rest = _KEPT.sub(" ", kept)
    if any(digits not in line.last4 for digits in shown) or any(char.isdecimal() for char in rest):
        return True
    return not DIGIT_WORDS.isdisjoint(_WORD.findall(rest.casefold()))


def _redacted(text: str, timed: list[float]) -> str:
    began = process_time()
    kept = redact(text)
    timed.append((process_time() - began) * 1000)
    return kept


MEASURE = measure
