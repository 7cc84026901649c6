"""All of an article but title and text: how it is found, whose it is, when it is looked over."""

import re
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from agentassist.core.authoring import ArticleFault, Editing
from agentassist.core.knowledge import Article
from agentassist.core.preferences import LANGUAGES
from agentassist.ui.authoring_words import A_DAY
from agentassist.ui.dialogs.person_editor import OTHER_LANGUAGES
from agentassist.ui.language_words import LanguageWords
from agentassist.ui.look import Look
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.chip_row import ChipRow
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.faulted import Faulted
from agentassist.ui.widgets.form import Form
from agentassist.ui.widgets.scroll_gap import scroll_gap
from agentassist.ui.widgets.tick import Tick
from agentassist.ui.widgets.writing import direction_of, run_as
from agentassist.ui.words import isolated

_COMMAS = re.compile("[,،;\n]")
GAP = 8
LINES = {"summary": 2, "questions": 4}


class ArticleDetails(QScrollArea):
    """A form."""

    typed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._base = Article("", "", "", "")
        self._make_fields()
        self._shown = self._written()
        self.faulted = {
            ArticleFault.SUMMARY_LONG: Faulted(look, self.texts["summary"]),
            ArticleFault.QUESTION_LONG: Faulted(look, self.texts["questions"]),
            ArticleFault.REVIEW_NO_DATE: Faulted(look, self.lines["review_by"]),
        }
        self.offered = ChipRow(look, self.tr("Callers asked:"), "plus")
        self.offered.picked.connect(self._take)
        self.original = label(role="dim", wrap=True)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._laid_out())

    def _make_fields(self) -> None:
        self.lines = {
            "keywords": self._line(self.tr("Keywords"), self.tr("Separated by commas")),
            "topics": self._line(self.tr("Topics"), self.tr("Separated by commas")),
            "owner": self._line(self.tr("Kept by")),
            "review_by": self._line(self.tr("Review by"), A_DAY),
            "translation_of": self._line(self.tr("Translation of"), self.tr("The id of the original")),
        }
        self.texts = {
            "summary": self._text("summary", self.tr("Summary")),
            "questions": self._text("questions", self.tr("Questions, one a line, as callers ask them")),
        }
        languages = LanguageWords()
        spoken = [(code, languages.name(code)) for code in (*LANGUAGES, *OTHER_LANGUAGES)]
        self.lang = ChoiceBox(self._look, self.tr("Language"), spoken)
        self.lang.picked.connect(self.typed)
        self.public = Tick(self._look, self.tr("Callers may read it too"))
        self.public.clicked.connect(self.typed)

    def _line(self, name: str, placeholder: str = "") -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(name)
        line.setPlaceholderText(placeholder)
        line.textEdited.connect(self.typed)
        return line

    def _text(self, name: str, words: str) -> QPlainTextEdit:
        text = QPlainTextEdit()
        text.setAccessibleName(words)
        text.setTabChangesFocus(True)
        text.setFixedHeight(round((LINES[name] * 1.6 + 1.2) * self._look.em))
        text.textChanged.connect(self.typed)
        return text

    def _laid_out(self) -> Form:
        rows, lines, faulted = Form(), self.lines, self.faulted
        left, _, right, _ = scroll_gap()
        rows.setContentsMargins(left, GAP, right, 0)
        rows.add(self.lang.accessibleName(), self.lang)
        rows.add(self.texts["summary"].accessibleName(), faulted[ArticleFault.SUMMARY_LONG])
        questions = QWidget()
        column = stacked(questions, 6)
        column.addWidget(faulted[ArticleFault.QUESTION_LONG])
        column.addWidget(self.offered)
        rows.add_wide(self.texts["questions"].accessibleName(), questions)
        for name in ("keywords", "topics", "owner"):
            rows.add(lines[name].accessibleName(), lines[name])
        rows.add(lines["review_by"].accessibleName(), faulted[ArticleFault.REVIEW_NO_DATE])
        rows.add(lines["translation_of"].accessibleName(), lines["translation_of"])
        rows.add("", self.original)
        rows.add("", self.public)
        return rows

    def show_article(self, article: Article) -> None:
        """Fill the form; silent about it."""
        self._base = article
        self.blockSignals(True)
        self.lang.show_code(article.lang)
        self.public.setChecked(article.public)
        for name in ("keywords", "topics"):
            self.lines[name].setText(", ".join(getattr(article, name)))
        for name in ("owner", "review_by", "translation_of"):
            self.lines[name].setText(getattr(article, name))
        for line in self.lines.values():
            line.setCursorPosition(0)
        for name, text in (("summary", article.summary), ("questions", "\n".join(article.questions))):
            if self.texts[name].toPlainText() != text:
                self.texts[name].setPlainText(text)
        self.blockSignals(False)
        self._shown = self._written()

    def turn(self, lang: str) -> None:
        """Write in the direction of another language."""
        for text in self.texts.values():
            run_as(text.document(), direction_of(lang))

    def show_around(self, editing: Editing) -> None:
        """Show what others know of the article."""
        self.offered.offer((question, question) for question in editing.offered_questions)
        self.original.setText(isolated(editing.original))

    def filled_in(self, article: Article) -> Article:
        """Return ``article`` with what stands in the form; a field nobody touched keeps its very value."""
        return replace(
            article,
            lang=self.lang.code,
            summary=self._text_in("summary", self._base.summary),
            questions=self._texts_in("questions", self._base.questions),
            keywords=self._texts_in("keywords", self._base.keywords),
            topics=self._texts_in("topics", self._base.topics),
            public=self.public.isChecked(),
            owner=self._text_in("owner", self._base.owner),
            review_by=self._text_in("review_by", self._base.review_by),
            translation_of=self._text_in("translation_of", self._base.translation_of),
        )

    def _text_in(self, name: str, was: str) -> str:
        text = self._written()[name]
        return was if text == self._shown[name] else text

    def _texts_in(self, name: str, was: tuple[str, ...]) -> tuple[str, ...]:
        text = self._written()[name]
        if text == self._shown[name]:
            return was
        return tuple(text.split("\n") if name == "questions" else _COMMAS.split(text))

    def _written(self) -> dict[str, str]:
        lines = {name: line.text() for name, line in self.lines.items()}
        return lines | {name: text.toPlainText() for name, text in self.texts.items()}

    @Slot(str)
    def _take(self, question: str) -> None:
        """Add one of the callers' questions as a line of its own."""
        asked = [line for line in self.texts["questions"].toPlainText().split("\n") if line.strip()]
        if question not in asked:
            self.texts["questions"].setPlainText("\n".join((*asked, question)))
