"""How the rep's try sounds: their own words in a thin line, those of the sample underlined, and one word."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from agentassist.core.own_words import Wording
from agentassist.ui.own_words import OwnWords
from agentassist.ui.words import isolated


class WordingLine(QLabel):
    """Seen only while what it speaks of stands in the field; it neither counts nor warns."""

    def __init__(self) -> None:
        super().__init__()
        self._words = OwnWords(self)
        self.setProperty("role", "dim")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.hide()

    def show_wording(self, wording: Wording | None) -> None:
        """Show ``wording``; None hides the line."""
        self.setVisible(wording is not None)
        if wording is None:
            return
        word = self._words.manner(wording.manner)
        self.setText(f"{_marked(wording)} · <b>{escape(word)}</b>")
        copied = ", ".join(wording.text[start:end] for start, end in wording.copied)
        told = self.tr("Sounds: {manner}").format(manner=word)
        self.setAccessibleName(told)
        shared = self.tr("As in the sample: {words}").format(words=isolated(copied))
        self.setAccessibleDescription(shared if copied else "")


def _marked(wording: Wording) -> str:
    """Return the words as rich text, the sample's underlined.

    >>> from agentassist.core.own_words import Manner
    >>> _marked(Wording("so be it", Manner.OWN, ((3, 8),)))
    'so <u>be it</u>'
    """
    text, parts, at = wording.text, [], 0
    for start, end in wording.copied:
        parts += [escape(text[at:start]), f"<u>{escape(text[start:end])}</u>"]
        at = end
    return "".join((*parts, escape(text[at:])))
