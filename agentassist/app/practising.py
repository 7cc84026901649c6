"""Practice calls are read, made ready and spoken away from the desk."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from agentassist.app.aloud import Aloud
from agentassist.app.beside import Beside
from agentassist.app.rules import books_beside
from agentassist.content.fault import FaultsError
from agentassist.content.strict_yaml import MAX_BYTES
from agentassist.core.effects import CopyExercise, PreparePractice, ReadExercises, SayAloud
from agentassist.core.errors import AssistError, ContentError, Trouble
from agentassist.core.messages import (
    ExercisesRead,
    Failed,
    Message,
    PracticeFailed,
    PracticeReady,
    ReportWritten,
)
from agentassist.opening import House

if TYPE_CHECKING:
    from agentassist.content.scenario_shelf import ScenarioShelf
    from agentassist.content.stories.bringing import Brought, Hears
    from agentassist.content.stories.kinds import Hear
    from agentassist.phrasing.linter import Linter

FORMATS = "Twee 3, Ink (JSON)"
"""The names of the kinds of stories that are read; they are the same in every language."""


class Practising:
    """Does what the desk asks for; used by the desk's thread, but for ``stop``.

    Args:
        house: Whose scenarios and rules they are.
        post: Takes the answers; called from threads of its own.
    """

    def __init__(self, house: House, post: Callable[[Message], None]) -> None:
        self._house = house
        self._post = post
        self._beside = Beside(post)
        self._aloud = Aloud()

    def perform(self, wish: ReadExercises | CopyExercise | PreparePractice | SayAloud) -> None:
        """Begin, and return at once."""
        match wish:
            case SayAloud():
                self._aloud.perform(wish)
            case ReadExercises():
                self._beside.do(lambda: exercises_read(wish, self._shelf(), self._hears))
            case CopyExercise():
                self._beside.do(lambda: exercise_copied(wish, self._shelf()))
            case PreparePractice():
                self._beside.do(partial(self._ready, wish), partial(self._failed, wish))

    def stop(self) -> None:
        """Fall silent and end; returns when nothing is done any more."""
        self._aloud.stop()
        self._beside.stop()

    def _shelf(self) -> "ScenarioShelf":
        # The reader alone takes half a second to load.
        from agentassist.content.scenario_shelf import ScenarioShelf

        return ScenarioShelf(self._house.content, self._house.folders.scenarios)

    def _hears(self, lang: str) -> "Hear | None":
        """Return what tells what reps do by what they pick in a story."""
        from agentassist.training.equipment import story_ear

        return story_ear(self._linter(lang), lang)

    def _linter(self, lang: str) -> "Linter":
        # Frames, lines and rules take a second or two to read, and no start has a use for them.
        from agentassist.phrasing.linter import Linter
        from agentassist.training.equipment import spoken_with

        books, _ = books_beside(self._house)
        langs = (one for one in spoken_with(lang) if one in books.langs)
        return Linter.of(*(books.in_force(one).book for one in langs))

    def _ready(self, wish: PreparePractice) -> Iterable[Message]:
        from agentassist.training.equipment import callers

        yield PracticeReady(wish.exercise, callers(self._linter(wish.lang), wish.lang))

    def _failed(self, wish: PreparePractice, error: AssistError) -> Message:
        self._post(PracticeFailed(wish.exercise))
        return Failed(error)


def exercises_read(wish: ReadExercises, shelf: "ScenarioShelf", hears: "Hears") -> Iterator[ExercisesRead]:
    """Take in what was brought, then read all scenarios; one with a fault is left out and told.

    Args:
        wish: What is asked for.
        shelf: Where scenarios are.
        hears: Gives what tells what a rep does, for the passages of a story.

    Raises:
        ContentError: There is no pack, or what was brought cannot be used.
    """
    found = _looked_at(Path(wish.brought), shelf, hears) if wish.brought else None
    brought = shelf.keep(found).id if found else ""
    scenarios, faults = shelf.read()
    told = dict.fromkeys(f"{one.file}, {one.line}" if one.line else one.file for one in faults)
    yield ExercisesRead(scenarios, tuple(told), brought, found.left_out if found else ())


def _looked_at(path: Path, shelf: "ScenarioShelf", hears: "Hears") -> "Brought":
    """Return what is in a file; one that is as a whole no scenario has no line worth telling."""
    try:
        return shelf.look(path, hears)
    except FaultsError as error:
        first = error.faults[0]
        if first.field or first.line > 1:
            raise
        limits: dict[str, str | int] = {"formats": FORMATS, "megabytes": MAX_BYTES // 1_000_000}
        raise ContentError(Trouble.SCENARIO_UNREADABLE, file=path.name, **limits) from error


def exercise_copied(wish: CopyExercise, shelf: "ScenarioShelf") -> Iterator[ReportWritten]:
    """Write the file of a scenario.

    Raises:
        ContentError: There is no such scenario, or the disk refuses.
    """
    path = Path(wish.path)
    shelf.give(wish.exercise, path)
    yield ReportWritten(path.name)
