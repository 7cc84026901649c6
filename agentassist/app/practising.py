"""Practice calls are read, made ready and spoken away from the desk."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from agentassist.app.aloud import Aloud
from agentassist.app.beside import Beside
from agentassist.app.rules import books_beside
from agentassist.app.run_files import run_read, run_written
from agentassist.core.effects import (
    CopyExercise,
    PreparePractice,
    ReadExercises,
    ReadSharedRun,
    SayAloud,
    WriteSharedRun,
)
from agentassist.core.errors import AssistError
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
    from agentassist.content.path_shelf import PathShelf
    from agentassist.content.scenario_shelf import ScenarioShelf

PracticeEffect = ReadExercises | CopyExercise | PreparePractice | SayAloud | ReadSharedRun | WriteSharedRun
"""What is done outside for those who practise."""


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

    def perform(self, wish: PracticeEffect) -> None:
        """Begin, and return at once."""
        match wish:
            case SayAloud():
                self._aloud.perform(wish)
            case ReadExercises():
                self._beside.do(lambda: exercises_read(wish, self._shelf(), self._paths()))
            case CopyExercise():
                self._beside.do(
                    lambda: exercise_copied(wish, self._paths() if wish.is_path else self._shelf())
                )
            case ReadSharedRun():
                self._beside.do(lambda: run_read(wish))
            case WriteSharedRun():
                self._beside.do(lambda: run_written(wish))
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

    def _paths(self) -> "PathShelf":
        from agentassist.content.path_shelf import PathShelf

        return PathShelf(self._house.content, self._house.folders.paths)

    def _ready(self, wish: PreparePractice) -> Iterable[Message]:
        # Frames, lines and rules take a second or two to read, and no start has a use for them.
        from agentassist.phrasing.linter import Linter
        from agentassist.training.equipment import callers, spoken_with

        books, _ = books_beside(self._house)
        langs = (lang for lang in spoken_with(wish.lang) if lang in books.langs)
        linter = Linter.of(*(books.in_force(lang).book for lang in langs))
        yield PracticeReady(wish.exercise, callers(linter, wish.lang))

    def _failed(self, wish: PreparePractice, error: AssistError) -> Message:
        self._post(PracticeFailed(wish.exercise))
        return Failed(error)


def exercises_read(
    wish: ReadExercises, shelf: "ScenarioShelf", paths: "PathShelf"
) -> Iterator[ExercisesRead]:
    """Take in what was brought, then read all scenarios and paths; one with a fault is left out and told.

    Raises:
        ContentError: There is no pack, or what was brought cannot be used.
    """
    from agentassist.content.path_shelf import is_path

    brought = Path(wish.brought)
    leads = bool(wish.brought) and is_path(brought)
    taken = shelf.take(brought).id if wish.brought and not leads else ""
    scenarios, faults = shelf.read()
    path = paths.take(brought, (one.id for one in scenarios)).id if leads else ""
    known, path_faults = paths.read()
    wrong = (*faults, *path_faults)
    told = dict.fromkeys(f"{one.file}, {one.line}" if one.line else one.file for one in wrong)
    yield ExercisesRead(scenarios, tuple(told), taken, known, path)


def exercise_copied(wish: CopyExercise, shelf: "ScenarioShelf | PathShelf") -> Iterator[ReportWritten]:
    """Write the file of a scenario or path.

    Raises:
        ContentError: There is none of this id, or the disk refuses.
    """
    path = Path(wish.path)
    shelf.give(wish.exercise, path)
    yield ReportWritten(path.name)
