"""Which playbook fits a call, and what of it a live call may show."""

from collections.abc import Iterable
from functools import lru_cache

from agentassist.core.frozen import dataclass
from agentassist.core.outcome import Codes
from agentassist.core.prompt import Playbook, Prompt, Stage, When
from agentassist.core.words import Words


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known about this call when prompts are chosen."""

    known_caller: bool = False
    anonymous: bool = False
    open_issue: bool = False
    broken_promise: bool = False
    last_contact_days: int | None = None
    """Days since the contact before this one; None where there was none."""
    mood: str = ""
    """hostile, angry, irritated, neutral or content; empty while nobody has said."""


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """One thing to cover, with an id that stays the same in every language."""

    id: str
    """``<prompt id>/<index>``, counted from 0; what a tick is stored under."""
    text: Words
    verbatim: bool = False
    """True for a line that must be said as it stands."""


@dataclass(frozen=True, slots=True)
class LivePrompt:
    """What of a prompt a live call may show: there is no sample wording in here."""

    id: str
    intent: Words
    points: tuple[KeyPoint, ...] = ()
    cues: tuple[Words, ...] = ()
    required: bool = False


def choose(
    playbooks: tuple[Playbook, ...], codes: Codes, *, topic: str = "", said: str = "", channel: str = "call"
) -> Playbook | None:
    """Return the playbook of the topic, else the one most of whose words were said, else the general one.

    A playbook without topics and words is general. None only where nothing at all fits ``channel``.
    """
    fitting = tuple(book for book in playbooks if not book.channels or channel in book.channels)
    return _by_topic(fitting, codes, topic) or _by_words(fitting, said) or _general(fitting)


def stage_prompts(playbook: Playbook, stage: Stage, now: Situation) -> tuple[LivePrompt, ...]:
    """Return the prompts of ``stage`` that are offered in this situation, in order."""
    cards = (card for card in playbook.stages if card.stage is stage)
    return tuple(live(prompt) for card in cards for prompt in card.prompts if offered(prompt.when, now))


def stages(playbook: Playbook, now: Situation) -> tuple[Stage, ...]:
    """Return the stages that have something to offer, in the order of the call."""
    return tuple(card.stage for card in playbook.stages if any(offered(p.when, now) for p in card.prompts))


def live(prompt: Prompt) -> LivePrompt:
    """Return what may be shown of ``prompt`` while somebody is on the line."""
    return LivePrompt(prompt.id, prompt.intent, key_points(prompt), prompt.cues, prompt.required)


def key_points(prompt: Prompt) -> tuple[KeyPoint, ...]:
    """Return the points of ``prompt`` with their ids; what must be said word for word comes first."""
    lines = (
        KeyPoint(f"{prompt.id}/must-{at}", text, verbatim=True) for at, text in enumerate(prompt.must_say)
    )
    return (*lines, *(KeyPoint(f"{prompt.id}/{at}", text) for at, text in enumerate(prompt.points)))


def offered(when: When, now: Situation) -> bool:
    """Say whether a prompt with this condition belongs on the call.

    >>> offered(When(known_caller=True), Situation(known_caller=True))
    True
    >>> offered(When(repeat_within_days=7), Situation(last_contact_days=9))
    False
    """
    asked = (
        (when.known_caller, now.known_caller),
        (when.anonymous, now.anonymous),
        (when.open_issue, now.open_issue),
        (when.broken_promise, now.broken_promise),
    )
    plain = all(wanted is None or wanted == found for wanted, found in asked)
    return plain and _recent(when.repeat_within_days, now.last_contact_days) and _in_mood(when.mood, now.mood)


def _recent(within: int | None, days: int | None) -> bool:
    return within is None or (days is not None and days <= within)


def _in_mood(moods: tuple[str, ...], mood: str) -> bool:
    return not moods or mood in moods


def _by_topic(books: Iterable[Playbook], codes: Codes, topic: str) -> Playbook | None:
    linked = next((known.playbook for known in codes.topics if known.id == topic), "")
    exact = (book for book in books if linked and book.id == linked)
    return next(exact, None) or next((book for book in books if topic and topic in book.topics), None)


def _by_words(books: Iterable[Playbook], said: str) -> Playbook | None:
    heard = _spaced(said)
    counted = [(sum(_hit(words, heard) for words in book.words), book) for book in books]
    best = max(counted, key=lambda pair: pair[0], default=(0, None))
    return best[1] if best[0] else None


def _hit(words: Words, heard: str) -> bool:
    return any(text in heard for text in _ways(words))


@lru_cache(maxsize=1024)
def _ways(words: Words) -> tuple[str, ...]:
    # A playbook's own words never change, and they are listened for with every key.
    return tuple(_spaced(text) for _, text in words.by_lang)


def _spaced(text: str) -> str:
    # Marks belong to their letters: str.isalnum would cut Hindi and Telugu words at every vowel sign.
    apart = "".join(" " if letter in _BREAKS else letter for letter in text.casefold())
    return f" {' '.join(apart.split())} "


_BREAKS = frozenset(".,;:!?\"'()[]{}/\\-–—।۔؟،؛…")
"""What ends a word besides a space."""


def _general(books: Iterable[Playbook]) -> Playbook | None:
    return next((book for book in books if not book.topics and not book.words), None)
