"""Practice calls are read, made ready and written away from the desk."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from agentassist.app.beside import Beside
from agentassist.app.rules import books_beside
from agentassist.core.effects import PreparePractice, ReadExercises
from agentassist.core.errors import AssistError
from agentassist.core.messages import ExercisesRead, Failed, Message, PracticeFailed, PracticeReady
from agentassist.opening import House


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

    def perform(self, wish: ReadExercises | PreparePractice) -> None:
        """Begin, and return at once."""
        if isinstance(wish, ReadExercises):
            self._beside.do(partial(exercises_read, self._house.content))
        else:
            self._beside.do(partial(self._ready, wish), partial(self._failed, wish))

    def stop(self) -> None:
        """End; returns when nothing is done any more."""
        self._beside.stop()

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


def exercises_read(folder: Path) -> Iterator[ExercisesRead]:
    """Read the scenarios of the pack in ``folder``; one with a fault is left out and told.

    Raises:
        FaultsError: There is no such pack.
    """
    # The reader alone takes half a second to load.
    from agentassist.content.documents import read_documents
    from agentassist.content.pack_files import pack_files
    from agentassist.content.resources import schemas_folder
    from agentassist.content.scenarios import scenario
    from agentassist.content.schema import Schemas

    files = (file for file in pack_files(folder) if file.kind == "scenario")
    reading = read_documents(files, Schemas(schemas_folder()))
    faults = dict.fromkeys(f"{one.file}, {one.line}" if one.line else one.file for one in reading.faults)
    yield ExercisesRead(tuple(scenario(one.fields) for one in reading.of("scenario")), tuple(faults))
