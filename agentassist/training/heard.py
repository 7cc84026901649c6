"""A line of the rep as the caller takes it."""

from agentassist.core.frozen import dataclass
from agentassist.core.scenario import Act
from agentassist.text.fold import words
from agentassist.training.hearing_acts import ActFinder
from agentassist.training.rehearsal import Said

_ASKING = frozenset((Act.ASK_INFO, Act.ASK_OPEN, Act.VERIFY))
_OFFERING = frozenset((Act.OFFER, Act.OPTIONS, Act.PROMISE))
_CLOSING_DOORS = frozenset((Act.REFUSE, Act.BLAME))
_NOT_LISTENING = _CLOSING_DOORS | {Act.SCRIPT_READ}
_QUESTION = ("?", "؟")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a line."""

    acts: frozenset[Act]
    words: tuple[str, ...]
    question: bool

    @property
    def asks(self) -> bool:
        """Whether it asks something, be it which way they would like."""
        return bool(_ASKING & self.acts) or (self.question and bool(_OFFERING & self.acts))

    @property
    def leads_on(self) -> bool:
        """Whether it may be what the question beside it is about, as "I'd like to send you a code" is."""
        return not self.acts - _OFFERING

    @property
    def may_repeat(self) -> bool:
        """Whether it may say back: "We can't do six cups by Saturday" has the facts, and no ear."""
        return Act.READBACK in self.acts or not _NOT_LISTENING & self.acts

    @property
    def may_offer(self) -> bool:
        """Whether a way out that it names is there to be taken, and not only said back."""
        offers = Act.READBACK not in self.acts or bool(_OFFERING & self.acts)
        return offers and not _CLOSING_DOORS & self.acts


@dataclass(frozen=True, slots=True)
class Heard:
    """What a caller makes of a line."""

    sentences: tuple[Sentence, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """All its words."""
        return tuple(word for one in self.sentences for word in one.words)

    @property
    def acts(self) -> tuple[Act, ...]:
        """All its acts, in their order; silence where there is no word."""
        found = {act for one in self.sentences for act in one.acts} if self.words else {Act.SILENCE}
        return tuple(act for act in Act if act in found)

    @property
    def repeated(self) -> tuple[str, ...]:
        """The words that may be saying back what was told."""
        return tuple(word for one in self.sentences if one.may_repeat for word in one.words)


def hear(finder: ActFinder, said: Said, lang: str) -> Heard:
    """Return what a caller who speaks ``lang`` makes of a line."""
    told = finder.by_sentence(said.text, lang)
    if said.corrected is not None:
        told = ((said.text, frozenset(said.corrected)),)
    return Heard(
        tuple(Sentence(_reaching(acts), words(text), text.endswith(_QUESTION)) for text, acts in told)
    )


def _reaching(acts: frozenset[Act]) -> frozenset[Act]:
    """Return what of a sentence reaches the caller: neither feeling that is read out nor silence in words."""
    return acts - {Act.EMPATHISE, Act.SILENCE} if Act.SCRIPT_READ in acts else acts - {Act.SILENCE}
