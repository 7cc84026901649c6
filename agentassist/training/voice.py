"""What a caller says: the scenario's words where it has some, else the usual lines."""

from collections.abc import Iterator, Sequence
from random import Random

from agentassist.core.scenario import Act, Knowledge, Solution, band_of
from agentassist.core.words import Words
from agentassist.training.feeling import Felt
from agentassist.training.lines import Kind, Lines
from agentassist.training.rehearsal import EVENT, FACT, OPENING, REACTION, Part, Rehearsal
from agentassist.training.taken import Taken

UNCLEAR_MOST = 2
"""So often in a row they ask what was meant; then they say once more what they need."""
_HURT = {Act.BLAME: Kind.BLAMED, Act.REFUSE: Kind.REFUSED, Act.HOLD_DEMAND: Kind.WAIT_NO}
_ACKNOWLEDGED = (
    (Act.SILENCE, Kind.SILENCE),
    (Act.SCRIPT_READ, Kind.READ_OUT),
    (Act.HOLD_RETURN, Kind.BACK),
    (Act.HOLD_ASK, Kind.WAIT_YES),
    (Act.SMALLTALK, Kind.CHAT),
    (Act.EMPATHISE, Kind.THANKED),
    (Act.APOLOGISE, Kind.THANKED),
    (Act.PROMISE, Kind.THANKED),
    (Act.OFFER, Kind.THANKED),
    (Act.OPTIONS, Kind.THANKED),
    (Act.THANK, Kind.THANKED),
    (Act.ESCALATE, Kind.THANKED),
    (Act.USE_HISTORY, Kind.THANKED),
    (Act.GREET, Kind.GREETED),
    (Act.INTRODUCE, Kind.GREETED),
    (Act.USE_NAME, Kind.GREETED),
)
"""What is answered where nothing came of a line but this."""


class Voice:
    """The caller of one call, in its next turn; which words they choose depends on that and the seed alone.

    Args:
        call: The call before the turn.
        lines: What callers usually say in its language.
    """

    def __init__(self, call: Rehearsal, lines: Lines) -> None:
        self._call, self._lines = call, lines

    def usual(self, kind: Kind, mood: float) -> str:
        """Return a usual line."""
        return self._lines.say(kind, band_of(mood), self._chance(kind))

    def answer(self, taken: Taken, felt: Felt) -> Iterator[Part]:
        """Yield what they say to a line, one after the other."""
        if felt.event is not None:
            yield Part(EVENT, felt.event.say.say(self._call.scenario.lang))
        if self._call.lines == 0:
            yield self._opening()
            if not taken.asked:
                return
        if felt.reaction is not None:
            yield self._one_of(REACTION, felt.reaction.say, REACTION)
        if taken.hurt is not None:
            if felt.reaction is None:
                yield self._usual(_HURT[taken.hurt], felt.mood)
            return
        said = [*self._to_the_point(taken, felt)]
        yield from said
        if not said and felt.reaction is None:
            yield from self._otherwise(taken, felt)

    def _to_the_point(self, taken: Taken, felt: Felt) -> Iterator[Part]:
        if taken.read_back:
            yield self._usual(Kind.RIGHT, felt.mood)
        if taken.solution is not None:
            yield self._to_solution(taken.solution, felt)
        for fact in taken.asked:
            yield from self._tell(fact, felt.mood)
        if Act.RESOLUTION_CHECK in taken.acts:
            yield self._usual(Kind.SOLVED if felt.solved else Kind.NOT_SOLVED, felt.mood)
        elif Act.CLOSE in taken.acts:
            yield self._usual(Kind.GOODBYE if felt.solved else Kind.NOT_SOLVED, felt.mood)
        elif {Act.TRANSFER_WARM, Act.TRANSFER_COLD}.intersection(taken.acts):
            yield self._usual(Kind.PASSED_ON, felt.mood)

    def _to_solution(self, solution: Solution, felt: Felt) -> Part:
        if not felt.accepts:
            return self._usual(Kind.LISTEN_FIRST, felt.mood)
        if solution.say:
            return self._one_of(Kind.ACCEPT, solution.say, "solution")
        return self._usual(Kind.ACCEPT, felt.mood)

    def _tell(self, fact: Knowledge, mood: float) -> Iterator[Part]:
        if fact.min_mood > mood:
            yield self._usual(Kind.DEFLECT, mood)
            return
        if fact.id in self._call.told:
            yield self._usual(Kind.AGAIN, mood)
        yield self._one_of(FACT, fact.say, fact.id)

    def _otherwise(self, taken: Taken, felt: Felt) -> Iterator[Part]:
        usual = None if taken.acts else Kind.NOTED
        kind = next((kind for act, kind in _ACKNOWLEDGED if act in taken.acts), usual)
        if kind is not None:
            yield self._usual(kind, felt.mood)
        elif self._call.unclear >= UNCLEAR_MOST:
            yield self._usual(Kind.RESTATE, felt.mood)
            yield self._opening()
        else:
            yield self._usual(Kind.CLARIFY, felt.mood)

    def _opening(self) -> Part:
        return self._one_of(OPENING, self._call.scenario.opening, OPENING)

    def _usual(self, kind: Kind, mood: float) -> Part:
        return Part(kind, self.usual(kind, mood))

    def _one_of(self, does: str, said: Sequence[Words], what: str) -> Part:
        return Part(does, self._chance(what).choice(said).say(self._call.scenario.lang))

    def _chance(self, what: str) -> Random:
        """Return chance that is the same on every run and platform."""
        call = self._call
        return Random(f"{call.scenario.id}/{call.seed}/{len(call.turns)}/{what}")
