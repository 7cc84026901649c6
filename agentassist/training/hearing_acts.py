"""Hears what a rep does in what they say."""

from collections.abc import Callable, Iterable
from functools import lru_cache

from agentassist.core.scenario import Act
from agentassist.phrasing.matcher import Expressions
from agentassist.text.language import language
from agentassist.text.plain import plain
from agentassist.text.sentences import sentences
from agentassist.training.act_book import ActBook, Frame

_KEPT = 256
LONGEST = 2_000
"""So many characters of a line are listened to; nobody says more in one breath."""

_OF_THE_CALLER = frozenset((Act.PROMISE, Act.BLAME, Act.REFUSE))
"""What a rep who says back what they heard may only be repeating."""
_COURTESIES = frozenset((Act.RESOLUTION_CHECK, Act.CLOSE))
"""Everybody says these in much the same words; nobody hears a script in them."""

Hear = Callable[[str, str], Iterable[Act]]
"""Tells acts that something else knows better, from a text and its language."""


class _BookFinder:
    """The frames of one language, ready to be tried.

    Args:
        book: The frames.
    """

    def __init__(self, book: ActBook) -> None:
        self._frames = book.frames
        self._expressions = Expressions(book.lang, dict(book.concepts))
        self.acts = lru_cache(maxsize=_KEPT)(self._acts)
        """Return the acts of one sentence; remembers the last ones."""

    def _acts(self, sentence: str) -> frozenset[Act]:
        text = plain(sentence, self._expressions.spelling).text
        there: dict[str, bool] = {}

        def has(concept: str) -> bool:
            if concept not in there:
                there[concept] = self._expressions.of(f"{{{concept}}}").search(text) is not None
            return there[concept]

        def fits(frame: Frame) -> bool:
            return all(map(has, frame.all)) and not any(map(has, frame.none))

        return frozenset(frame.act for frame in self._frames if fits(frame))


class ActFinder:
    """Knows how acts are done in each language; used by one thread.

    Args:
        books: The frames of each language.
        others: What hears some acts by other means, as promises.
    """

    def __init__(self, books: Iterable[ActBook], others: Iterable[Hear] = ()) -> None:
        self._books = {book.lang: _BookFinder(book) for book in books}
        self._others = tuple(others)

    def acts(self, said: str, lang: str = "") -> tuple[Act, ...]:
        """Return what a rep does by saying this, in the order of ``Act``; none where nothing is understood.

        Args:
            said: One or more sentences.
            lang: The language meant, where letters do not tell.
        """
        found = {act for _, acts in self.by_sentence(said, lang) for act in acts}
        return tuple(act for act in Act if act in found)

    def by_sentence(self, said: str, lang: str = "") -> tuple[tuple[str, frozenset[Act]], ...]:
        """Return each sentence with its acts."""
        said = said[:LONGEST]
        parts = (said[start:end] for start, end in sentences(said))
        return tuple((part, self._of(part, language(part, lang))) for part in parts)

    def _of(self, sentence: str, spoken: str) -> frozenset[Act]:
        book = self._books.get(spoken)
        framed = book.acts(sentence) if book else frozenset()
        heard = {act for hear in self._others for act in hear(sentence, spoken)}
        if Act.READBACK in framed:
            # "Let me check: you missed the driver, and need it by Thursday" is what the caller told.
            heard -= _OF_THE_CALLER
        if Act.ASK_OPEN in framed:
            # "How may I help you today?" has a day and promises nothing.
            heard.discard(Act.PROMISE)
        if framed & _COURTESIES:
            heard.discard(Act.SCRIPT_READ)
        return framed | heard
