"""A button that gives way: with little room it keeps its icon and its name."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from agentassist.ui.look import Look

AIR = "\u2009"
"""A thin space."""


class Button(QPushButton):
    """Text and icon where there is room, else the icon alone with the text as tooltip.

    Args:
        look: Colours and icons of the moment.
        text: What it does; also its accessible name.
        icon: Name of an icon; without one the text is cut with an ellipsis instead.
        role: Empty, primary or link, as in the style sheet.
        bare: True for the icon alone, however much room there is.
    """

    def __init__(
        self, look: Look, text: str = "", icon: str = "", role: str = "", *, bare: bool = False
    ) -> None:
        super().__init__()
        self._look, self._icon, self.words, self._bare = look, icon, text, bare
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_words(text)
        self._tint()

    def set_words(self, text: str, name: str = "") -> None:
        """Say something else; ``name`` is for readers of the screen where more must be said."""
        self.words = text
        self.setAccessibleName(name or text)
        self.updateGeometry()
        self._fit()

    def set_icon(self, icon: str) -> None:
        """Show another icon; nothing is drawn anew where it is the same."""
        if icon != self._icon:
            self._icon = icon
            self._tint()

    def set_role(self, role: str) -> None:
        """Stand out, or not; repolished only when it really changes."""
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
            self._tint()

    def sizeHint(self) -> QSize:
        """Return the size with icon and text."""
        return self._size_with("" if self._bare else self.words)

    def minimumSizeHint(self) -> QSize:
        """Return the size of the icon alone, or of a few letters."""
        least = self._size_with("" if self._icon else self.words[:3] + "…")
        return least.boundedTo(self.sizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Give the icon the colour of words that rest, or take it away."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.EnabledChange:
            self._tint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a little more air between icon and words than Qt leaves."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        if self._icon and option.text:
            option.text = AIR + option.text
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _tint(self) -> None:
        if self._icon:
            colour = {"primary": "on_accent", "link": "accent"}.get(self.property("role"), "text")
            colour = colour if self.isEnabled() else "dim"
            side = round(16 * self._look.preferences.text_scale)
            self.setIcon(self._look.icon(self._icon, colour, 16))
            self.setIconSize(QSize(side, side))

    def _fit(self) -> None:
        full = not self._bare and self.width() >= self.sizeHint().width()
        self.setText(self.words if full else "" if self._icon else self._cut())
        self.setToolTip("" if full else self.words)

    def _cut(self) -> str:
        room = self.width() - self._size_with("").width()
        return self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, max(0, room))

    def _size_with(self, text: str) -> QSize:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = text
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text)
        inside = QSize(words.width(), max(words.height(), self.iconSize().height()))
        if self._icon:
            inside.setWidth(
                inside.width()
                + self.iconSize().width()
                + (4 + self.fontMetrics().horizontalAdvance(AIR) if text else 0)
            )
        return self.style().sizeFromContents(QStyle.ContentsType.CT_PushButton, option, inside, self)
