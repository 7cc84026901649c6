"""The phrasing rules: which hold, what they notice, what this team makes of them."""

from typing import Self

from PySide6.QtCore import QEvent, Slot

from agentassist.core.messages import RevertRule, RulesWanted, RuleTyped, SaveRule, SwitchRule, UnmuteRule
from agentassist.core.rulebook import RuleRow, RuleShelf, RuleText
from agentassist.core.screen import Screen
from agentassist.ui.dialogs.listed_page import ListedPage
from agentassist.ui.dialogs.rule_editor import RuleEditor
from agentassist.ui.dialogs.rules_list import RulesList
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.rule_words import RuleWords
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.spoken import Spoken

LIST_SHARE, EDITOR_SHARE = 11, 10
"""How the two share the width."""


class PhrasingPage(ListedPage):
    """The rules on one side, the chosen one on the other."""

    icon = "message-square"

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__(send, look)
        self._words = RuleWords(self)
        self._shown: RuleShelf | None = None
        self._drafts: dict[tuple[str, str], RuleText] = {}
        self.list, self.editor = RulesList(look), RuleEditor(look)
        self.trouble = Spoken(look)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        self.list.wanted.connect(lambda: self._ask(anew=False))
        self.list.opened.connect(self._open)
        self.list.switched.connect(lambda row: self._switch(row.rule.id, row.off))
        self.list.new.clicked.connect(self._begin)
        self.editor.tried.connect(self._try)
        self.editor.saved.connect(self._save)
        self.editor.switched.connect(self._switch)
        self.editor.reverted.connect(self._revert)
        self.editor.unmuted.connect(lambda rule_id: self.send(UnmuteRule(rule_id)))

    def _lay_out(self) -> None:
        sides = beside(spacing=16)
        sides.addWidget(self.list, LIST_SHARE)
        sides.addWidget(self.editor, EDITOR_SHARE)
        column = stacked(self, 8)
        column.addWidget(label(self.title(), "title"))
        column.addWidget(self.trouble)
        column.addLayout(sides, 1)

    def title(self) -> str:
        """Return what the page is called."""
        return self.tr("Phrasing")

    def show_screen(self, screen: Screen) -> None:
        """Make the page match ``screen.bench.rules``."""
        now, was = screen.bench.rules, self._shown
        if now is was:
            return
        self._shown = now
        if was is None or now.rows is not was.rows or now.lang != was.lang:
            self._show_rows(now)
        if was is None or now.fault is not was.fault:
            self._show_trouble(now)
        if was is None or now.verdict is not was.verdict:
            self.editor.show_verdict(now.verdict)

    def _show_rows(self, shelf: RuleShelf) -> None:
        row = self.editor.row
        self.list.show_shelf(shelf, row.rule.id if row else "")
        known = next((one for one in shelf.rows if row and one.rule.id == row.rule.id), None)
        if shelf.lang != self.editor.lang or row is None:
            self.list.choose_first()
        elif known is not None:
            self.editor.follow(known)
            if not self.editor.changed:
                self._drafts.pop((shelf.lang, known.rule.id), None)

    def _show_trouble(self, shelf: RuleShelf) -> None:
        if shelf.fault is None:
            self.trouble.hide()
        else:
            self.trouble.say(self._words.fault(shelf.fault), "bad")

    def inherit(self, old: Self) -> None:
        """Go on with what was typed."""
        old._remember()
        self._drafts = old._drafts
        self.list.field.setText(old.list.field.text())
        if old.editor.row is not None:
            row, lang = old.editor.row, old.editor.lang
            self.editor.line.setText(old.editor.line.text())
            self.editor.show_row(row, lang, self._drafts.get((lang, row.rule.id)))

    def refresh(self) -> None:
        """Ask for the rules; the team's file may have been edited by hand."""
        self._ask(anew=True)

    def keep(self) -> None:
        """Hold on to what is typed; it takes effect when it is saved, not before."""
        self._remember()

    def event(self, event: QEvent) -> bool:
        """Look at the team's file again when somebody comes back from their editor."""
        if event.type() is QEvent.Type.WindowActivate and self.isVisible():
            self.refresh()
        return super().event(event)

    def _ask(self, *, anew: bool) -> None:
        self.send(
            RulesWanted(self.list.lang.code, self.list.field.text(), self.list.show_box.code, anew=anew)
        )

    def _remember(self) -> None:
        editor = self.editor
        if editor.row is not None and editor.changed:
            self._drafts[editor.lang, editor.row.rule.id] = editor.form.rule()

    @Slot(object)
    def _open(self, row: RuleRow) -> None:
        if self._shown is not None:
            self._remember()
            lang = self._shown.lang
            self.editor.show_row(row, lang, self._drafts.get((lang, row.rule.id)))

    @Slot()
    def _begin(self) -> None:
        if self._shown is not None and self._shown.next_id:
            self.list.table.clearSelection()
            self._open(RuleRow(RuleText(self._shown.next_id), given=False))
            self.editor.form.lines["when"].setFocus()

    @Slot(object, str)
    def _try(self, rule: RuleText, sentence: str) -> None:
        self.send(RuleTyped(self.editor.lang, rule, sentence))

    @Slot(object)
    def _save(self, rule: RuleText) -> None:
        self.send(SaveRule(self.editor.lang, rule))

    @Slot(str, bool)
    def _switch(self, rule_id: str, on: bool) -> None:
        self.send(SwitchRule(self.editor.lang, rule_id, on))

    @Slot(str)
    def _revert(self, rule_id: str) -> None:
        self._drafts.pop((self.editor.lang, rule_id), None)
        row = self.editor.row
        if row is not None:
            # What was typed over it goes, too, or it would seem to be still there.
            self.editor.form.show_rule(row.rule, self.editor.lang)
        self.send(RevertRule(self.editor.lang, rule_id))
