"""What drawing needs beyond a style sheet: the colours and icons of the moment."""

from dataclasses import dataclass

from PySide6.QtGui import QIcon

from agentassist.core.preferences import Preferences
from agentassist.ui.icons import Icons
from agentassist.ui.theme import BASE_PX, Tokens

LARGE = 1.4
"""From this text scale on, what stands side by side stands one below the other."""


@dataclass(slots=True)
class Look:
    """One for the whole window; panels keep it and read it when they draw.

    The app swaps ``tokens`` and ``preferences`` when a choice changes, then has every panel made anew.
    """

    tokens: Tokens
    preferences: Preferences
    icons: Icons

    def icon(self, name: str, colour: str = "", size: int = 18) -> QIcon:
        """Return an icon in a token's colour (its name; body text when empty), scaled with the text."""
        chosen = getattr(self.tokens, colour or "text")
        return self.icons.icon(name, chosen, round(size * self.preferences.text_scale))

    @property
    def large(self) -> bool:
        """True where letters are so large that a row has no room for words and buttons."""
        return self.preferences.text_scale > LARGE

    @property
    def em(self) -> float:
        """The height of body text, in pixels."""
        return BASE_PX * self.preferences.text_scale
