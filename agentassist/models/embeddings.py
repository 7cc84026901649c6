"""A model behind a server that turns texts into numbers; it is told nothing that may not be stored."""

from collections.abc import Callable, Sequence
from math import isfinite

from agentassist.core.embedding import Embedder, Row
from agentassist.core.preferences import Endpoint, MeaningBy, Preferences
from agentassist.models.server import Said, Server
from agentassist.text.cards import redact


class ServerEmbedder:
    """Reads with the model of a server.

    Args:
        where: Which server and model.
        key: Of the keyring; empty for none.

    Raises:
        ModelError: The address is none.
    """

    def __init__(self, where: Endpoint, key: str = "") -> None:
        self._server, self._model = Server(where.base_url, key), where.model
        self.name = f"{self._server.name}/{where.model}"

    def passages(self, texts: Sequence[str]) -> Sequence[Row]:
        """Return a row for each text of an article."""
        wish: Said = {"model": self._model, "input": [redact(text) for text in texts]}
        told = self._server.ask("embeddings", wish).get("data")
        rows = [_row(one) for one in sorted(told, key=_place)] if isinstance(told, list) else []
        if len(rows) != len(texts) or len({len(row) for row in rows}) > 1 or not all(rows):
            raise self._server.odd()
        return rows

    def query(self, text: str) -> Row:
        """Return the row of something asked."""
        return self.passages([text])[0]


def chosen_embedder(preferences: Preferences, read_key: Callable[[], str]) -> Embedder | None:
    """Return the model that the preferences name; None for none.

    Args:
        preferences: The rep's choices.
        read_key: Gives the key of the server; asked only for one.

    Raises:
        ModelError: It is not installed, or its address is none.
    """
    if preferences.meaning is MeaningBy.SERVER and preferences.embedding.given:
        return ServerEmbedder(preferences.embedding, read_key())
    if preferences.meaning is MeaningBy.INSTALLED:
        # Loads seventy megabytes, and only here.
        from agentassist.models.installed import InstalledEmbedder

        return InstalledEmbedder()
    return None


def _place(one: object) -> int:
    place = one.get("index") if isinstance(one, dict) else None
    return place if isinstance(place, int) else 0


def _row(one: object) -> Row:
    """Return the numbers of one text; empty where they are none."""
    row = one.get("embedding") if isinstance(one, dict) else None
    good = isinstance(row, list) and all(isinstance(each, int | float) and isfinite(each) for each in row)
    return row if good and isinstance(row, list) and any(row) else ()
