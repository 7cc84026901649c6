"""A path to follow: what to read and which calls to take, one after the other, and how far a rep is.

There are no dates in it and nothing to be late for: whoever comes back goes on where they left off.
"""

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from agentassist.core.frozen import dataclass
from agentassist.core.practice import Rung
from agentassist.core.words import Words

MASTERED = frozenset((Rung.TEST, Rung.COMFORTABLE))
"""From here on a call has gone well once, and the path goes on."""


@dataclass(frozen=True, slots=True)
class PathStep:
    """One step, as it is written."""

    why: Words
    articles: tuple[str, ...] = ()
    """Ids of one article; the one in the rep's language is shown."""
    scenarios: tuple[str, ...] = ()
    """Ids of calls that teach the same; the one in the rep's language is taken."""


@dataclass(frozen=True, slots=True)
class LearningPath:
    """A path, as it is written."""

    id: str
    title: Words
    steps: tuple[PathStep, ...]
    about: Words | None = None
    roles: tuple[str, ...] = ()
    """For whom it is meant; empty for those it is given to by name."""


class Progress(StrEnum):
    """Where a step lies for a rep."""

    DONE = "done"
    NEXT = "next"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step for one rep."""

    id: str
    """Of an article, or of an exercise."""
    title: str
    why: str
    progress: Progress = Progress.LATER
    call: bool = False
    """True for a call, False for something to read."""
    rung: Rung = Rung.NEW


@dataclass(frozen=True, slots=True)
class PathView:
    """A path for one rep."""

    id: str
    """Empty for calls that were given singly."""
    title: str
    about: str = ""
    steps: tuple[StepRow, ...] = ()
    yours: bool = False
    """True where it is meant for whoever sits here."""

    @property
    def done(self) -> int:
        """How many steps are behind the rep."""
        return sum(step.progress is Progress.DONE for step in self.steps)

    @property
    def next(self) -> StepRow | None:
        """The step to take now; None once all are done."""
        return next((step for step in self.steps if step.progress is Progress.NEXT), None)


@dataclass(frozen=True, slots=True)
class Gift:
    """Something that a trainer put before a rep."""

    what: str
    """As ``path_key`` or ``call_key`` write it."""
    who: str
    """The rep's own name."""

    def is_for(self, rep: str) -> bool:
        """Tell whether it is a rep's; a trainer may write the name with another capital.

        >>> Gift("path:first-week", "Meera").is_for("meera"), Gift("path:first-week", "Meera").is_for("")
        (True, False)
        """
        return self.who.casefold() == rep.strip().casefold()


def path_key(path_id: str) -> str:
    """Return how a path is named among what was given.

    >>> path_key("first-week")
    'path:first-week'
    """
    return f"path:{path_id}"


def call_key(exercise: str) -> str:
    """Return how a call is named among what was given."""
    return f"call:{exercise}"


def article_key(article_id: str) -> str:
    """Return how an article is named among what was read."""
    return f"article:{article_id}"


def ordered(steps: Sequence[tuple[StepRow, bool]]) -> tuple[StepRow, ...]:
    """Return steps, each with whether it is done, with where they lie: the first that is not done is next.

    >>> step = StepRow("late-parcel", "Late", "")
    >>> [one.progress.value for one in ordered(((step, True), (step, False), (step, True), (step, False)))]
    ['done', 'next', 'done', 'later']
    """
    first = next((at for at, (_, done) in enumerate(steps) if not done), None)
    return tuple(
        replace(step, progress=Progress.DONE if done else Progress.NEXT if at == first else Progress.LATER)
        for at, (step, done) in enumerate(steps)
    )
