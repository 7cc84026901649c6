"""What a model does for search: texts become numbers that lie near each other where they mean the same."""

from collections.abc import Sequence
from typing import Protocol

Row = Sequence[float]
"""What one text means; of the same length for every text of a model."""


class Embedder(Protocol):
    """A model, on this computer or another; used by one thread, which is neither the desk's nor the window's.

    Both methods take their time, and raise ``ModelError`` where the model cannot be had.
    """

    @property
    def name(self) -> str:
        """Which model it is: rows of another name cannot be compared with its own."""

    def passages(self, texts: Sequence[str]) -> Sequence[Row]:
        """Return a row for each text of an article."""

    def query(self, text: str) -> Row:
        """Return the row of something asked."""
