"""One of a few answers: a button that shows the key that chooses it, and a tick once it is chosen."""

from agentassist.ui.look import Look
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.row_button import RowButton
from agentassist.ui.widgets.sign import Sign


class KeyTile(RowButton):
    """Chosen or not is for the desk to say.

    Args:
        look: Colours and icons of the moment.
        key: The letter or figure; empty for none.
        words: What it says.
    """

    def __init__(self, look: Look, key: str, words: str) -> None:
        super().__init__()
        self.key, self.words = key, words
        self.setCheckable(True)
        self.inside.setContentsMargins(8, 4, 8, 4)
        self.inside.setSpacing(6)
        self._key = label(key, "key")
        self._tick = Sign(look, "check", "accent", 14)
        # The tick takes the key's place, so that nothing moves when it is chosen.
        self._tick.setFixedWidth(self._key.sizeHint().width())
        self.add(self._key)
        self.add(self._tick)
        self.add(Elided(words), 1)
        self.choose(False)
        self.setAccessibleName(words)
        self.clicked.connect(self._stay)

    def choose(self, chosen: bool) -> None:
        """Look chosen, or not."""
        self._chosen = chosen
        self.setChecked(chosen)
        self._tick.setVisible(chosen)
        self._key.setVisible(bool(self.key) and not chosen)

    def _stay(self) -> None:
        # A click has toggled it already; what is shown is for the desk to say.
        self.setChecked(self._chosen)
