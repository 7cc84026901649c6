"""Lets a model learn from the phrasing rules and give a second opinion, away from the desk."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from agentassist.core.embedding import Embedder, Row
from agentassist.core.fingerprint import fingerprint
from agentassist.core.messages import JudgeTaught
from agentassist.desk.cabinet import Kept
from agentassist.desk.rulebooks import RuleBooks
from agentassist.phrasing.judge import FORMAT, Example, Judge, taught
from agentassist.phrasing.rules import SLOT, RuleBook
from agentassist.storage.store import Store
from agentassist.text.fold import words
from agentassist.text.language import language

AT_ONCE = 4
"""So many examples are read before somebody who types gets their turn."""
GAP = "…"
"""Stands for a slot of a better wording, and for a name."""


def examples_of(book: RuleBook) -> Iterator[Example]:
    """Yield what the rules of a book are to notice and what not, as their authors wrote it."""
    for rule in book.rules:
        yield from (Example(rule.id, text, noticed=True) for text in rule.bad)
        yield from (Example(rule.id, SLOT.sub(GAP, text), noticed=False) for text in rule.better)
        yield from (Example(rule.id, text, noticed=False) for text in rule.fine)


@dataclass(slots=True)
class Lesson:
    """The examples of one language, while a model reads them."""

    lang: str
    stamp: str
    examples: tuple[Example, ...]
    rows: list[Row] = field(default_factory=list)

    def go_on(self, embedder: Embedder) -> None:
        """Read the next examples."""
        done = len(self.rows)
        if next_ones := [one.text for one in self.examples[done : done + AT_ONCE]]:
            self.rows += embedder.passages(next_ones)

    @property
    def over(self) -> bool:
        """True once all were read."""
        return len(self.rows) == len(self.examples)


class OpinionJob:
    """One model and the rules of one company; used by one thread.

    Args:
        store: Only read.
        embedder: The model.
        books: The rules.
        fresh: Where ``books`` puts what it has compiled; only the desk can keep it.
        soon: The languages to learn without being asked.
    """

    def __init__(
        self,
        store: Store,
        embedder: Embedder,
        books: RuleBooks,
        fresh: list[Kept],
        soon: Sequence[str],
    ) -> None:
        self._store, self._embedder, self._books, self._fresh = store, embedder, books, fresh
        self._wanted = list(soon)
        self._judges: dict[str, Judge | None] = {}
        self._lesson: Lesson | None = None

    def learn_some(self) -> JudgeTaught | bool:
        """Read the next examples; return what was learned, or whether there was anything to learn.

        Raises:
            ModelError: The model cannot be had.
        """
        lesson = self._lesson or self._next_lesson()
        if lesson is None:
            return False
        self._lesson = lesson
        lesson.go_on(self._embedder)
        if not lesson.over:
            return True
        self._lesson = None
        judge = self._judges[lesson.lang] = taught(lesson.examples, lesson.rows)
        if judge is not None:
            self._fresh.append((lesson.stamp, f"judge-{lesson.lang}", judge.packed()))
        learned = JudgeTaught(tuple(self._fresh))
        self._fresh.clear()
        return learned

    def wants_rewording(self, sentence: str) -> bool | None:
        """Tell what the model thinks of a sentence; None where it has not learned its language yet.

        The model is told no name of a contact.

        Raises:
            ModelError: The model cannot be had.
        """
        lang = language(sentence)
        judge = self._known(lang)
        if judge is None:
            self._wanted.append(lang)
            return None
        return judge.wants_rewording(self._embedder.passages([self._without_names(sentence)])[0])

    def _known(self, lang: str) -> Judge | None:
        if lang not in self._judges and lang in self._books.langs:
            kept = self._store.compiled.get(self._stamp(lang))
            if kept is not None:
                self._judges[lang] = Judge.unpacked(kept)
        return self._judges.get(lang)

    def _next_lesson(self) -> Lesson | None:
        while self._wanted:
            lang = self._wanted.pop(0)
            if self._known(lang) is None and lang not in self._judges and lang in self._books.langs:
                examples = tuple(examples_of(self._books.in_force(lang).book))
                return Lesson(lang, self._stamp(lang), examples)
        return None

    def _stamp(self, lang: str) -> str:
        """Return what changes with the model, the rules and the way of learning from them."""
        return fingerprint(f"{FORMAT} {self._embedder.name} {self._books.stamp(lang)}".encode())

    def _without_names(self, sentence: str) -> str:
        names = self._store.searches.names_among(dict.fromkeys(words(sentence)))
        return " ".join(GAP if names.intersection(words(word)) else word for word in sentence.split())
