"""What a model thinks of a sentence, once it was shown what the rules notice and what they let pass.

A model knows what sentences mean, and nothing of what a coach would reword. The examples in the rules tell
it: a sentence wants rewording where it lies nearer to those that are to be noticed than to the better and the
fine ones. Nearest examples did better than a regression over them, see ``benchmarks/measures/quiet.py``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Final

import numpy as np
from numpy.typing import NDArray

from agentassist.core.embedding import Row

Floats = NDArray[np.float32]
Marks = NDArray[np.bool_]

FORMAT: Final = "judge-1"
"""Names the way a judge is made and packed."""
KEPT: Final = 0.95
"""This share of the examples to be noticed is to pass, each judged by the examples of other rules alone."""
NEAREST: Final = 5
"""So many examples of each kind are looked at; with 3 to 5 it makes no odds."""


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence of a rule."""

    rule: str
    text: str
    noticed: bool
    """True where the rule is to notice it."""


@dataclass(frozen=True, eq=False)
class Judge:
    """Judges sentences by their rows; never changed."""

    middle: Floats
    """Of all examples: what tells is how a sentence leaves it."""
    rows: Floats
    """A row of length 1 for each example."""
    noticed: Marks
    least: float
    """From this score on a sentence wants rewording."""

    def wants_rewording(self, row: Row) -> bool | None:
        """Tell whether a sentence reads like one to be noticed; None where its row is of another length."""
        if len(row) != len(self.middle):
            return None
        return self.score(row) >= self.least

    def score(self, row: Row) -> float:
        """Return how much nearer a sentence lies to what is to be noticed than to what is not."""
        near = self.rows @ _units(np.asarray(row, np.float32) - self.middle)
        return _score(near, self.noticed)

    def packed(self) -> bytes:
        """Return the judge as bytes, with one for each number of a row."""
        told = BytesIO()
        scale = 127 / float(np.abs(self.rows).max())
        rows = np.rint(self.rows * scale).astype(np.int8)
        least = np.array([self.least])
        np.savez(told, middle=self.middle, rows=rows, noticed=self.noticed, least=least)
        return told.getvalue()

    @classmethod
    def unpacked(cls, told: bytes) -> "Judge":
        """Return the judge that was packed."""
        with np.load(BytesIO(told), allow_pickle=False) as kept:
            rows = _units(kept["rows"].astype(np.float32))
            return cls(kept["middle"], rows, kept["noticed"], float(kept["least"][0]))


def taught(examples: Sequence[Example], rows: Sequence[Row]) -> Judge | None:
    """Return a judge that was shown these examples; None where they are too few of one kind.

    Args:
        examples: Of the rules of one language.
        rows: What the model makes of each.
    """
    if not examples:
        return None
    noticed = np.array([one.noticed for one in examples])
    made = np.array(rows, np.float32)
    middle = made.mean(0)
    units = _units(made - middle)
    scores = _left_out(units, noticed, [one.rule for one in examples])
    return Judge(middle, units, noticed, float(np.quantile(scores, 1 - KEPT))) if scores else None


def _left_out(units: Floats, noticed: Marks, rules: Sequence[str]) -> list[float]:
    """Return the score of each example to be noticed, without those of its own rule: they are too like it."""
    places = {rule: at for at, rule in enumerate(dict.fromkeys(rules))}
    rule = np.array([places[one] for one in rules])
    scores = []
    for at in np.flatnonzero(noticed):
        others = rule != rule[at]
        marks = noticed[others]
        if NEAREST <= marks.sum() <= len(marks) - NEAREST:
            scores.append(_score(units[others] @ units[at], marks))
    return scores


def _score(near: Floats, noticed: Marks) -> float:
    return _nearest(near[noticed]) - _nearest(near[~noticed])


def _nearest(near: Floats) -> float:
    return float(np.sort(near)[-NEAREST:].mean())


def _units(rows: Floats) -> Floats:
    lengths = np.linalg.norm(rows, axis=-1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, 1e-9), np.float32)
