"""Erasing somebody for good: what would go, their name typed as the one confirmation, and the certificate."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from agentassist.core.rights_view import ErasingState, ErasingView
from agentassist.ui.dialogs.ask_place import ask_file
from agentassist.ui.erase_words import EraseWords
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.telling import telling
from agentassist.ui.words import isolated


class EraseView(QWidget):
    """A page, not a question in the way: there is no undo, so it takes typing a name."""

    erased = Signal(str, str)
    """The contact's id, and what was typed."""
    left = Signal(str)
    """The id of the contact to go back to; empty where there is none any more."""
    kept = Signal(str, str)
    """Where the certificate is to be written, and how it reads."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._words = EraseWords(self)
        self._shown: ErasingView | None = None
        self.title, self.means, self.rows, self.shared = (
            telling("", role) for role in ("head", "", "", "dim")
        )
        self.ask = label(wrap=True)
        self.typed = QLineEdit()
        self.typed.setObjectName("erase-typed")
        self.typed.textChanged.connect(self._fit)
        self.go = Button(look, self.tr("Erase for good"), "trash-2", "primary")
        self.go.clicked.connect(self._go)
        self.typed.returnPressed.connect(self._go)
        self.leave = Button(look, self.tr("Leave everything as it is"))
        self.leave.clicked.connect(self._leave)
        self.keep = Button(look, self.tr("Save the certificate"), "download")
        self.keep.clicked.connect(self._ask_place)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = beside(spacing=8)
        for button in (self.leave, self.keep):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.go)
        column = stacked(self, 10)
        for part in (self.title, self.means, self.rows, self.shared, self.ask, self.typed):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(buttons)

    def show_erasing(self, view: ErasingView) -> None:
        """Make the page match; what is being typed stays."""
        if view is self._shown:
            return
        was, self._shown = self._shown, view
        asked, done = view.state is ErasingState.ASKED, view.state is ErasingState.DONE
        if was is None or was.contact_id != view.contact_id:
            self.typed.clear()
        for widget in (self.ask, self.typed, self.go):
            widget.setVisible(asked)
        self.leave.set_words(self.tr("Leave everything as it is") if asked else self.tr("Close"))
        self.leave.setVisible(asked or done)
        self.keep.setVisible(done)
        self._say(view)
        self._fit()
        if done:
            self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, view: ErasingView) -> None:
        self.title.setText(self._title(view))
        self.means.setText(self._means(view))
        certificate = self._words.certificate(view.certificate) if view.certificate else ()
        counts = self._words.kinds(view.counts) if view.counts else ""
        self.rows.setText("\n".join(certificate) or counts)
        self.shared.setText(
            self.tr(
                "%Ln of their numbers belong to others too; calls from these that are nobody's stay.",
                "",
                view.shared,
            )
            if view.shared
            else ""
        )
        self.shared.setVisible(bool(view.shared))
        asked = self.tr("To go on, type: {name}").format(name=isolated(view.confirm))
        self.ask.setText(asked)
        self.typed.setAccessibleName(asked)

    def _title(self, view: ErasingView) -> str:
        if view.state is ErasingState.DONE:
            return self.tr("Erased")
        if view.state is ErasingState.ASKED:
            return self.tr("Erase {name} for good").format(name=isolated(view.confirm))
        return self.tr("Erasing")

    def _means(self, view: ErasingView) -> str:
        if view.state is ErasingState.ASKED:
            return self.tr(
                "For somebody who asked that nothing of theirs be kept. It leaves your data, the search "
                "and all copies, and cannot be undone. To take a contact off the list only, delete it."
            )
        if view.state is ErasingState.DONE:
            return self.tr("This certificate names nobody. Save it to show that it was done.")
        return self.tr("Calls come first. Then the copies are cleared, and everything is checked once more.")

    @Slot()
    def _fit(self) -> None:
        view = self._shown
        said = self.typed.text().split()
        self.go.setEnabled(
            bool(view and said and [w.casefold() for w in said] == view.confirm.casefold().split())
        )

    @Slot()
    def _go(self) -> None:
        if self._shown is not None and self.go.isEnabled() and self.go.isVisible():
            self.erased.emit(self._shown.contact_id, self.typed.text())

    @Slot()
    def _leave(self) -> None:
        if self._shown is not None:
            gone = self._shown.state is ErasingState.DONE
            self.left.emit("" if gone else self._shown.contact_id)

    @Slot()
    def _ask_place(self) -> None:
        if self._shown is None or self._shown.certificate is None:
            return
        said = "\n".join(self._words.certificate(self._shown.certificate))
        ask_file(
            self, self.tr("Save the certificate"), "erasure.json", lambda path: self.kept.emit(path, said)
        )
