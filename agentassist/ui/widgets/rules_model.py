"""The phrasing rules as a table."""

from PySide6.QtCore import QObject

from agentassist.core.rulebook import RuleRow
from agentassist.ui.rule_words import RuleWords
from agentassist.ui.widgets.paged_model import PagedModel
from agentassist.ui.words import isolated

EXAMPLE, CATEGORY, WEIGHT, TAKEN = range(4)


class RulesModel(PagedModel[RuleRow]):
    """What a rule notices, its category, how much it matters or that it is off, how often it was taken."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words = RuleWords(self)

    def headings(self) -> tuple[str, ...]:
        """Return what the columns are called."""
        return (
            self.tr("Notices"),
            self.tr("Category"),
            self.tr("Weight"),
            self.tr("Taken"),
        )

    def cells(self, row: RuleRow) -> tuple[str, ...]:
        """Return what there is to know of a rule at a glance."""
        say = self._words
        category = say.category(row.rule.tags[0]) if row.rule.tags else ""
        return (
            isolated(say.name(row)),
            category,
            say.weight(row),
            say.taken(row.count),
        )

    def tip(self, row: RuleRow) -> str:
        """Return the sentence in full, why it should be said otherwise, and how the rule fares."""
        told = (isolated(self._words.name(row)), isolated(row.rule.why), self._words.fares(row.count))
        return "\n".join(filter(None, told))

    def row_of(self, rule_id: str) -> int | None:
        """Return where a rule stands; None where it is not listed."""
        rows = ((at, self.row_at(at)) for at in range(self.rowCount()))
        return next((at for at, row in rows if row and row.rule.id == rule_id), None)
