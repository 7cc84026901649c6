"""Hears what a rep does in what they say."""

from collections.abc import Callable, Iterable
from functools import lru_cache

from agentassist.core.scenario import Act
from agentassist.phrasing.matcher import Expressions
from agentassist.text.language import language
from agentassist.text.plain import plain
from agentassist.text.sentences import sentences
from agentassist.training.act_book import CALLED, ActBook, Frame

_KEPT = 256
LONGEST = 2_000
"""So many characters of a line are listened to; nobody says more in one breath."""

_HEARD_IN_VAIN = (
    # "Let me check: you missed the driver, and need it by Thursday" is what the caller told.
    ({Act.READBACK}, {Act.PROMISE, Act.BLAME, Act.REFUSE}),
    # A day or an hour is no promise yet: "Good evening, Tess here", "Hold for two minutes?",
    # "It will be hot in Lahore these days", "Returns shall be accepted within fourteen days."
    (
        {
            Act.INTRODUCE,
            Act.SMALLTALK,
            Act.ASK_OPEN,
            Act.HOLD_ASK,
            Act.HOLD_DEMAND,
            Act.OPTIONS,
            Act.EMPATHISE,
            Act.SCRIPT_READ,
        },
        {Act.PROMISE},
    ),
    # "That is beyond me, I am taking it to my manager" closes no door.
    ({Act.ESCALATE}, {Act.REFUSE}),
    # "You rang about the same meter last month" reproaches nobody.
    ({Act.USE_HISTORY}, {Act.BLAME}),
    # Everybody says these in much the same words; nobody hears a script in them.
    ({Act.RESOLUTION_CHECK, Act.CLOSE}, {Act.SCRIPT_READ}),
)
"""Where a frame shows one of the first in a sentence, the second heard by other means are a mistake."""

Hear = Callable[[str, str], Iterable[Act]]
"""Tells acts that something else knows better, from a text and its language."""


class _BookFinder:
    """The frames of one language, ready to be tried; getting ready takes up to a second.

    Args:
        book: The frames.
    """

    def __init__(self, book: ActBook) -> None:
        expressions = Expressions(book.lang, dict(book.concepts))
        self._frames, self._spelling = book.frames, expressions.spelling
        self._calling = book.calling
        # A caller who thinks before every answer is no caller: nothing is left to read while they listen.
        self._concepts = {name: expressions.of(f"{{{name}}}") for name, _ in book.concepts}
        self.acts = lru_cache(maxsize=_KEPT)(self._acts)
        """Return the acts of one sentence; remembers the last ones."""

    def _acts(self, sentence: str) -> frozenset[Act]:
        text = plain(sentence, self._spelling).text
        there = {CALLED: self._calling.heard(sentence)}

        def has(concept: str) -> bool:
            if concept not in there:
                there[concept] = self._concepts[concept].search(text) is not None
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
        return tuple((part, self._of(part, self._spoken(part, lang))) for part in parts)

    def _spoken(self, part: str, lang: str) -> str:
        told = language(part, lang)
        # "Pine Street Library, Oona speaking": a name may look like Telugu where nobody speaks it.
        return told if told in self._books else lang or told

    def _of(self, sentence: str, spoken: str) -> frozenset[Act]:
        book = self._books.get(spoken)
        framed = book.acts(sentence) if book else frozenset()
        heard = {act for hear in self._others for act in hear(sentence, spoken)}
        for shown, mistaken in _HEARD_IN_VAIN:
            if not framed.isdisjoint(shown):
                heard -= mistaken
        return framed | heard
