"""Scenarios are opened, looked at, kept and tried beside the desk; of texts being typed only the newest."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from agentassist.app.beside import Beside
from agentassist.app.troupe import Troupe
from agentassist.core.errors import AssistError
from agentassist.core.messages import (
    DraftsRead,
    Failed,
    Message,
    ScenarioGone,
    ScenarioSaved,
    ScenarioTried,
    ScenarioTyped,
)
from agentassist.core.writing_effects import (
    BeginWriting,
    KeepScenario,
    LookAtScenario,
    PlayDemoReps,
    PutBackScenario,
    ReadDrafts,
    TakeOutScenario,
    WritingEffect,
)
from agentassist.opening import House

if TYPE_CHECKING:
    from agentassist.content.scenario_workshop import ScenarioWorkshop
Exercises = Callable[[], Iterable[Message]]
"""Reads all scenarios, and gives what the desk is to hear of them."""


class ScenarioWriting:
    """Does what the desk asks for; used by the desk's thread, but for ``stop``.

    Args:
        house: Whose scenarios they are.
        post: Takes the answers; called from threads of its own.
        exercises: Reads all scenarios anew; asked in those threads.
    """

    def __init__(self, house: House, post: Callable[[Message], None], exercises: Exercises) -> None:
        self._house = house
        self._post = post
        self._beside = Beside(post)
        self._workshop: ScenarioWorkshop | None = None
        self._troupe = Troupe(house)
        self._exercises = exercises
        self._newest: LookAtScenario | None = None

    def perform(self, wish: WritingEffect) -> None:
        """Begin, and return at once."""
        if isinstance(wish, LookAtScenario):
            self._newest = wish
        if isinstance(wish, PlayDemoReps):
            self._beside.do(partial(self._tried, wish), partial(self._not_tried, wish))
        else:
            self._beside.do(partial(self._done, wish))

    def stop(self) -> None:
        """End; what was typed last is kept first. Returns when nothing is done any more."""
        self._beside.stop()

    def _done(self, wish: WritingEffect) -> Iterator[Message]:
        workshop = self._opened()
        match wish:
            case ReadDrafts():
                yield self._drafts(workshop)
            case BeginWriting():
                yield from begun(wish, workshop)
            case LookAtScenario() if wish is self._newest:
                yield workshop.look(wish.typed, wish.own).told
            case KeepScenario():
                yield from kept(wish, workshop, self._exercises)
                yield self._drafts(workshop)
            case TakeOutScenario():
                yield ScenarioGone(*workshop.take_out(wish.writing_id, wish.exercise))
                yield from self._all(workshop)
            case PutBackScenario():
                workshop.put_back(wish.name, wish.data)
                yield from self._all(workshop)

    def _all(self, workshop: "ScenarioWorkshop") -> Iterator[Message]:
        yield self._drafts(workshop)
        yield from self._exercises()

    def _drafts(self, workshop: "ScenarioWorkshop") -> DraftsRead:
        from agentassist.content.scenario_workshop import templates

        langs = tuple(sorted(path.stem for path in templates().glob("*.yaml")))
        return DraftsRead(workshop.drafts.rows(), workshop.own_ids(), langs)

    def _tried(self, wish: PlayDemoReps) -> Iterator[Message]:
        look = self._opened().look(wish.typed, wish.own)
        yield look.told
        trial = None
        if look.scenario is not None:
            from agentassist.desk.demo_trial import tried
            from agentassist.training.equipment import demo_phrases

            callers, _ = self._troupe.playing(look.scenario.lang)
            phrases = demo_phrases(look.scenario.lang)
            trial = tried(callers, look.scenario, phrases, wish.language, look.told.text)
        yield ScenarioTried(wish.typed.writing_id, trial)

    def _not_tried(self, wish: PlayDemoReps, error: AssistError) -> Message:
        self._post(ScenarioTried(wish.typed.writing_id, None))
        return Failed(error)

    def _opened(self) -> "ScenarioWorkshop":
        # The reader alone takes half a second to load.
        from agentassist.content.scenario_workshop import ScenarioWorkshop

        if self._workshop is None:
            self._workshop = ScenarioWorkshop(self._house.content, self._house.folders.scenarios)
        return self._workshop


def begun(wish: BeginWriting, workshop: "ScenarioWorkshop") -> Iterator[Message]:
    """Open a text, then look at it; nothing is kept of it yet.

    Raises:
        ContentError: There is no such scenario.
    """
    opened = workshop.begin(wish)
    yield opened
    typed = ScenarioTyped(opened.writing_id, opened.text)
    yield workshop.look(typed, opened.own, keep=False).told


def kept(wish: KeepScenario, workshop: "ScenarioWorkshop", exercises: Exercises) -> Iterator[Message]:
    """Save a text and read all scenarios; one with faults stays a draft.

    Raises:
        ContentError: The disk refuses.
    """
    look = workshop.look(wish.typed, wish.own)
    yield look.told
    if look.scenario is None:
        return
    text = look.told.text
    saved = workshop.save(wish.typed, text)
    yield from exercises()
    yield ScenarioSaved(wish.typed.writing_id, saved, look.scenario.title.say(look.scenario.lang), text)
