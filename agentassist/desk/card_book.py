"""Finds the firm's cards by what they say."""

from typing import TYPE_CHECKING

from agentassist.core.frozen import dataclass
from agentassist.core.knowledge import Answer, Group, Why
from agentassist.core.screen import HOUSE
from agentassist.desk.cards import sheet_of
from agentassist.search.marks import marks
from agentassist.storage.past import holds_words
from agentassist.text.fold import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from agentassist.core.words import Words
    from agentassist.desk.tools import Firm


@dataclass(frozen=True, slots=True)
class _Card:
    id: str
    title: str
    body: str
    named: frozenset[str]
    """The words it goes by, folded."""
    says: frozenset[str]
    """Those, and the words in it."""


class CardBook:
    """The cards in one language, each of their words folded once.

    Args:
        firm: Whose cards, as they hold now.
        language: In which they are read.
    """

    def __init__(self, firm: "Firm", language: str) -> None:
        self.firm, self.language = firm, language
        self._cards = tuple(_cards(firm, language))

    def found(self, text: str, limit: int) -> tuple[Answer, ...]:
        """Return the cards that hold every word, those with all of them in the title or a place first."""
        typed, half_typed = words(text), not text[-1:].isspace()
        if not typed:
            return ()
        fitting = [one for one in self._cards if holds_words(one.says, typed, half_typed=half_typed)]
        named = {one.id for one in fitting if holds_words(one.named, typed, half_typed=half_typed)}
        best = sorted(fitting, key=lambda one: one.id not in named)[:limit]
        return tuple(_answer(one, typed, Why.TITLE if one.id in named else Why.TEXT) for one in best)


def _cards(firm: "Firm", language: str) -> "Iterator[_Card]":
    for card_id in (HOUSE, *(card.id for card in firm.cultures)):
        sheet = sheet_of(firm, card_id, language)
        if sheet is None or not sheet.parts:
            continue
        body = " · ".join(line for part in sheet.parts for line in part.lines)
        named = frozenset(words(f"{sheet.title} {_other_names(firm, card_id)}"))
        yield _Card(card_id, sheet.title, body, named, named.union(words(body)))


def _answer(one: _Card, typed: tuple[str, ...], why: Why) -> Answer:
    return Answer(
        Group.CARD, one.id, one.title, one.body, marks(one.title, typed), marks(one.body, typed), why=why
    )


def _other_names(firm: "Firm", card_id: str) -> str:
    """Return what a card is called in other languages, and the places it is about."""
    if card_id == HOUSE:
        return " ".join((*_every(firm.company.title), firm.company.name))
    card = next(one for one in firm.cultures if one.id == card_id)
    return " ".join((*_every(card.title), *card.places))


def _every(title: "Words | None") -> "Iterator[str]":
    yield from (text for _, text in title.by_lang) if title else ()
