"""A field with an icon before its text and its keys after it, on the sides that reading takes."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle

from agentassist.core.digits import hidden
from agentassist.ui.look import Look
from agentassist.ui.widgets.keycap import Keycap
from agentassist.ui.widgets.sign import Sign

HEIGHT_EM, EDGE_EM, GAP_EM = 2.6, 0.7, 0.45


class KeyedField(QLineEdit):
    """One line of text.

    Args:
        look: Colours and icons of the moment.
        icon: Name of the icon at its beginning.
        keys: What leads into the field, shown at its end.
        moves: What other keys do instead of moving the caret; each tells whether it took the key.
    """

    left = Signal()
    """The focus went elsewhere inside the window."""

    def __init__(self, look: Look, icon: str, keys: str, moves: Mapping[Qt.Key, Callable[[], bool]]) -> None:
        super().__init__()
        self._look, self._moves = look, moves
        self._discreet = False
        self.sign, self.cap = Sign(look, icon), Keycap(keys)
        self.sign.setParent(self)
        self.cap.setParent(self)
        self.setMinimumHeight(round(HEIGHT_EM * look.em))

    def be_discreet(self, wanted: bool) -> None:
        """Copy dots for digits while ``wanted``; afterwards begin anew, for they must not be told either."""
        was, self._discreet = self._discreet, wanted
        policies = Qt.ContextMenuPolicy
        # Its menu copies by ways of its own.
        self.setContextMenuPolicy(policies.NoContextMenu if wanted else policies.DefaultContextMenu)
        if was and not wanted:
            # Unlike clear(), this leaves nothing that undo could bring back.
            self.setText("")

    def minimumSizeHint(self) -> QSize:
        """Return room for the icon, some letters and the keys."""
        return QSize(round(12 * self._look.em), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put icon and keys in their places; Qt mirrors neither them nor the margins."""
        super().resizeEvent(event)
        edge, gap = round(EDGE_EM * self._look.em), round(GAP_EM * self._look.em)
        sign, cap = self.sign.sizeHint(), self.cap.sizeHint()
        self._seat(self.sign, QRect(edge, (self.height() - sign.height()) // 2, sign.width(), sign.height()))
        at_end = QRect(
            self.width() - edge - cap.width(), (self.height() - cap.height()) // 2, cap.width(), cap.height()
        )
        self._seat(self.cap, at_end)
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        roomy = self.width() >= words + sign.width() + cap.width() + 2 * edge + 4 * gap
        self.cap.setVisible(roomy)
        before, after = edge + sign.width() - gap, edge + cap.width() - gap if roomy else 0
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(after if mirrored else before, 0, before if mirrored else after, 0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the rep has left the field; another window in front is no leaving."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.left.emit()

    def event(self, event: QEvent) -> bool:
        """Give the results their keys before anything else sees them."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if self._discreet and self._copied(event):
                return True
            move = self._moves.get(Qt.Key(event.key()))
            if move is not None and move():
                return True
        return super().event(event)

    def _copied(self, event: QKeyEvent) -> bool:
        """Copy or cut what is selected, without its digits, where these are the keys for it."""
        cuts = event.matches(QKeySequence.StandardKey.Cut)
        if not cuts and not event.matches(QKeySequence.StandardKey.Copy):
            return False
        if self.hasSelectedText():
            QGuiApplication.clipboard().setText(hidden(self.selectedText()))
            if cuts:
                self.del_()
        return True

    def _seat(self, widget: Sign | Keycap, box: QRect) -> None:
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
