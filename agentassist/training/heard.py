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


@dataclass(frozen=True, slots=True)
class Heard:
    """What a caller makes of a line."""

    acts: tuple[Act, ...]
    words: tuple[str, ...]
    asked: tuple[tuple[str, ...], ...]
    """The words of each sentence that asks something."""
    repeated: tuple[str, ...]
    """The words that may be saying back what was told."""
    offered: tuple[tuple[str, ...], ...]
    """The words of each sentence that neither refuses nor only says something back."""


def hear(finder: ActFinder, said: Said, lang: str) -> Heard:
    """Return what a caller who speaks ``lang`` makes of a line."""
    sentences = [(_reaching(acts), words(text)) for text, acts in finder.by_sentence(said.text, lang)]
    everything = tuple(word for _, part in sentences for word in part)
    if said.corrected is not None:
        sentences = [(frozenset(said.corrected), everything)]
    acts = {act for of_sentence, _ in sentences for act in of_sentence} if everything else {Act.SILENCE}
    return Heard(
        tuple(act for act in Act if act in acts),
        everything,
        tuple(part for of_sentence, part in sentences if _ASKING & of_sentence),
        tuple(word for of_sentence, part in sentences if _may_repeat(of_sentence) for word in part),
        tuple(part for of_sentence, part in sentences if _may_offer(of_sentence)),
    )


def _reaching(acts: frozenset[Act]) -> frozenset[Act]:
    """Return what of a sentence reaches the caller: feeling that is read out does not."""
    return acts - {Act.EMPATHISE} if Act.SCRIPT_READ in acts else acts


def _may_repeat(acts: frozenset[Act]) -> bool:
    """Tell whether a sentence may say back: "We can't do six cups by Saturday" has the facts, and no ear."""
    return Act.READBACK in acts or not _NOT_LISTENING & acts


def _may_offer(acts: frozenset[Act]) -> bool:
    """Tell whether a way out that is named in a sentence is there to be taken."""
    return not _CLOSING_DOORS & acts and (Act.READBACK not in acts or bool(_OFFERING & acts))
