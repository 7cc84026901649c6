"""The articles as a table that holds only the pages somebody looks at."""

from typing import Any

from PySide6.QtCore import QObject, Qt

from agentassist.core.authoring import ArticleRow
from agentassist.ui.authoring_words import AuthoringWords
from agentassist.ui.language_words import LanguageWords
from agentassist.ui.look import Look
from agentassist.ui.widgets.paged_model import Index, PagedModel

LANGUAGE, STATE = 1, 2


class ArticleModel(PagedModel[ArticleRow]):
    """Title, language, and what should be done about it.

    Args:
        parent: Whose model it is.
        look: Icons of the moment.
    """

    def __init__(self, parent: QObject, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self._words, self._languages = AuthoringWords(self), LanguageWords(self)

    def headings(self) -> tuple[str, ...]:
        """Return what the columns are called."""
        return (self.tr("Title"), self.tr("Language"), self.tr("State"))

    def cells(self, row: ArticleRow) -> tuple[str, ...]:
        """Return what an article is called and how it stands."""
        return (self._words.title(row), self._languages.name(row.lang), self._words.state(row))

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401  # Qt's own
        """Return a cell; what is due has a sign as well as words."""
        if role == Qt.ItemDataRole.DecorationRole and index.column() == STATE:
            row = self.row_at(index.row())
            return self._look.icon("triangle-alert", "warn", 14) if row and row.due else None
        return super().data(index, role)
