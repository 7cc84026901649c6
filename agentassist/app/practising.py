"""Practice calls are read, made ready and spoken away from the desk."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from agentassist.app.aloud import Aloud
from agentassist.app.beside import Beside
from agentassist.app.run_files import run_read, run_written
from agentassist.app.troupe import Troupe
from agentassist.content.fault import FaultsError
from agentassist.content.strict_yaml import MAX_BYTES
from agentassist.core.effects import (
    CopyExercise,
    PreparePractice,
    ReadExercises,
    ReadSharedRun,
    SayAloud,
    WriteSharedRun,
)
from agentassist.core.errors import AssistError, ContentError, Trouble
from agentassist.core.messages import (
    ExercisesRead,
    Failed,
    Message,
    PracticeCompiled,
    PracticeFailed,
    PracticeReady,
    ReportWritten,
)
from agentassist.opening import House

if TYPE_CHECKING:
    from agentassist.content.path_shelf import PathShelf
    from agentassist.content.scenario_shelf import ScenarioShelf
    from agentassist.content.stories.bringing import Brought, Hears
    from agentassist.content.stories.kinds import Hear

FORMATS = "Twee 3, Ink (JSON)"
"""The names of the kinds of stories that are read; they are the same in every language."""

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
        self._troupe = Troupe(house)

    def perform(self, wish: PracticeEffect) -> None:
        """Begin, and return at once."""
        match wish:
            case SayAloud():
                self._aloud.perform(wish)
            case ReadExercises():
                self._beside.do(lambda: exercises_read(wish, self._shelf(), self._paths(), self._hears))
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

    def exercises(self) -> Iterator[ExercisesRead]:
        """Read all scenarios and paths anew, for whoever has changed one; in a thread beside the desk's."""
        return exercises_read(ReadExercises(), self._shelf(), self._paths(), self._hears)

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

    def _hears(self, lang: str) -> "Hear":
        """Return what tells what reps do by what they pick in a story."""
        callers, _ = self._troupe.playing(lang)
        return lambda line: callers.acts(line, lang)

    def _ready(self, wish: PreparePractice) -> Iterable[Message]:
        callers, compiled = self._troupe.playing(wish.lang)
        if compiled:
            yield PracticeCompiled(compiled)
        yield PracticeReady(wish.exercise, callers)

    def _failed(self, wish: PreparePractice, error: AssistError) -> Message:
        self._post(PracticeFailed(wish.exercise))
        return Failed(error)


def exercises_read(
    wish: ReadExercises, shelf: "ScenarioShelf", paths: "PathShelf", hears: "Hears"
) -> Iterator[ExercisesRead]:
    """Take in what was brought, then read all scenarios and paths; one with a fault is left out and told.

    Args:
        wish: What is asked for.
        shelf: Where scenarios are.
        paths: Where paths are.
        hears: Gives what tells what a rep does, for the passages of a story.

    Raises:
        ContentError: There is no pack, or what was brought cannot be used.
    """
    from agentassist.content.path_shelf import is_path

    brought = Path(wish.brought)
    leads = bool(wish.brought) and is_path(brought)
    found = _looked_at(brought, shelf, hears) if wish.brought and not leads else None
    taken = shelf.keep(found).id if found else ""
    scenarios, faults = shelf.read()
    path = paths.take(brought, (one.id for one in scenarios)).id if leads else ""
    known, path_faults = paths.read()
    wrong = (*faults, *path_faults)
    told = dict.fromkeys(f"{one.file}, {one.line}" if one.line else one.file for one in wrong)
    left_out = found.left_out if found else ()
    yield ExercisesRead(scenarios, tuple(told), taken, left_out, paths=known, path=path)


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


def exercise_copied(wish: CopyExercise, shelf: "ScenarioShelf | PathShelf") -> Iterator[ReportWritten]:
    """Write the file of a scenario or path.

    Raises:
        ContentError: There is none of this id, or the disk refuses.
    """
    path = Path(wish.path)
    shelf.give(wish.exercise, path)
    yield ReportWritten(path.name)
