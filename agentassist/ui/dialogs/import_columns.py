"""What each column of a table is taken for, beside what stands in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from agentassist.core.call_log import CallField
from agentassist.core.importing import Field, FileKind, Preview
from agentassist.ui.import_words import ImportWords
from agentassist.ui.look import Look
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.widgets.scroll_gap import scroll_gap
from agentassist.ui.widgets.tab_order import in_tab_order
from agentassist.ui.words import isolated

LEFT_OUT = "-"
"""The code of a column that stays out."""
SAMPLES = 3
BOX_EM = 12


class ImportColumns(QScrollArea):
    """A row for each column: its heading, some of its cells, and a box."""

    chosen = Signal(str, object)
    """The heading, and a ``Field``, a ``CallField`` or None."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._words = look, ImportWords(self)
        self._headings: tuple[str, ...] = ()
        self._kind: type[Field | CallField] = Field
        self.boxes: dict[str, ChoiceBox] = {}
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_preview(self, preview: Preview) -> None:
        """Show the columns of ``preview``; boxes that stay keep their focus."""
        kind: type[Field | CallField] = CallField if preview.kind is FileKind.CALLS else Field
        if (preview.headings, kind) != (self._headings, self._kind) or not self.boxes:
            self._headings, self._kind = preview.headings, kind
            self._build(preview)
        for column in preview.mapping.columns:
            self.boxes[column.heading].show_code(column.field.value if column.field else LEFT_OUT)

    def _build(self, preview: Preview) -> None:
        page, grid = QWidget(), QGridLayout()
        page.setObjectName("page")
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self.boxes = {}
        options = [
            (LEFT_OUT, self.tr("Leave out")),
            *((one.value, self._words.field(one)) for one in self._kind),
        ]
        titles = (self.tr("Column"), self.tr("What stands in it"), self.tr("Comes in as"))
        for at, words in enumerate(titles):
            grid.addWidget(label(words, "label"), 0, at)
        for at, heading in enumerate(preview.headings):
            cells = (row[at] for row in preview.sample[:SAMPLES] if at < len(row) and row[at].strip())
            box = self.boxes[heading] = ChoiceBox(self._look, heading, options)
            box.setObjectName(f"import-column-{at}")
            box.setMinimumWidth(round(BOX_EM * self._look.em))
            box.picked.connect(lambda code, name=heading: self.chosen.emit(name, self._field(code)))
            grid.addWidget(Elided(heading, "strong"), at + 1, 0)
            grid.addWidget(Elided("   ".join(map(isolated, cells)), "dim"), at + 1, 1)
            grid.addWidget(box, at + 1, 2)
        column = QVBoxLayout(page)
        column.setContentsMargins(*scroll_gap())
        column.addLayout(grid)
        column.addStretch(1)
        self.setWidget(page)
        in_tab_order(self, *self.boxes.values())

    def _field(self, code: str) -> Field | CallField | None:
        return None if code == LEFT_OUT else self._kind(code)
