"""The caller of a practice call: hears what the rep does, feels about it, and answers."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from agentassist.core.scenario import Act, Ending, Scenario
from agentassist.training.feeling import Felt, feel
from agentassist.training.heard import hear
from agentassist.training.hearing_acts import ActFinder
from agentassist.training.lines import Kind, Lines
from agentassist.training.model_voice import LineCheck
from agentassist.training.mood import hold_moves, moved
from agentassist.training.rehearsal import Entry, Held, Part, Rehearsal, Said, Turn
from agentassist.training.taken import Taken, take
from agentassist.training.voice import Voice

_LEAVING = frozenset((Ending.HUNG_UP, Ending.OUT_OF_PATIENCE))


class Callers:
    """Plays any scenario; used by one thread.

    Args:
        finder: Hears what the rep does.
        lines: What callers usually say, by language; where a scenario's is not there, the first speaks.
    """

    def __init__(self, finder: ActFinder, lines: Iterable[Lines]) -> None:
        self._finder = finder
        self._lines = {one.lang: one for one in lines}
        self.check = LineCheck({one.lang: one.never for one in self._lines.values()})
        """Looks at lines that a model has worded."""

    def acts(self, line: str, lang: str) -> frozenset[Act]:
        """Return what a rep does by a line, whoever they say it to."""
        return frozenset(act for _, acts in self._finder.by_sentence(line, lang) for act in acts)

    def begin(self, scenario: Scenario, seed: int = 0) -> Rehearsal:
        """Return a call that rings; the same seed and the same entries give the same call."""
        return Rehearsal(scenario, seed, scenario.mood.start)

    def step(self, call: Rehearsal, entry: Entry) -> Rehearsal:
        """Return the call after one more thing the rep did; one that is over stays as it is."""
        if call.ending is not None:
            return call
        after = self._held(call, entry) if isinstance(entry, Held) else self._said(call, entry)
        return self._left(replace(after, ending=_ending(after)))

    def play(self, scenario: Scenario, entries: Iterable[Entry], seed: int = 0) -> Rehearsal:
        """Return the call that comes of all ``entries``; what follows its end is left out."""
        call = self.begin(scenario, seed)
        for entry in entries:
            call = self.step(call, entry)
        return call

    def corrected(self, call: Rehearsal, place: int, acts: Sequence[Act]) -> Rehearsal:
        """Return the call as it would have gone, had the line of one turn been heard as ``acts``."""
        entries = [turn.entry for turn in call.turns]
        line = entries[place]
        if isinstance(line, Said):
            entries[place] = replace(line, corrected=tuple(acts))
        return self.play(call.scenario, entries, call.seed)

    def _held(self, call: Rehearsal, hold: Held) -> Rehearsal:
        by = tuple(hold_moves(call, hold))
        mood = moved(call.scenario, call.mood, by, listened=bool(call.read_back))
        said = self._voice(call).usual(Kind.TOO_LONG, mood) if by else ""
        return replace(call, mood=mood, turns=(*call.turns, Turn(hold, (), said, mood, by)))

    def _said(self, call: Rehearsal, said: Said) -> Rehearsal:
        taken = take(call, hear(self._finder, said, call.scenario.lang))
        felt = feel(call, taken)
        answer = tuple(self._voice(call).answer(taken, felt))
        return replace(
            call,
            mood=felt.mood,
            turns=(*call.turns, _turn(said, taken, felt, answer)),
            used=(*call.used, *_used(call, felt)),
            unclear=call.unclear + 1 if Act.UNKNOWN in taken.acts else 0,
        )

    def _left(self, call: Rehearsal) -> Rehearsal:
        """Return the call with a goodbye, where the caller leaves it; on hold nobody would hear one."""
        last = call.turns[-1]
        if call.ending not in _LEAVING or isinstance(last.entry, Held):
            return call
        goodbye = self._voice(call).usual(Kind.HANG_UP, call.mood)
        return replace(call, turns=(*call.turns[:-1], replace(last, caller=f"{last.caller} {goodbye}")))

    def _voice(self, call: Rehearsal) -> Voice:
        return Voice(call, self._lines.get(call.scenario.lang) or next(iter(self._lines.values())))


def _turn(said: Said, taken: Taken, felt: Felt, answer: tuple[Part, ...]) -> Turn:
    told = [fact.id for fact in taken.asked if fact.min_mood <= felt.mood and not taken.hurt]
    return Turn(
        said,
        taken.acts,
        " ".join(part.text for part in answer),
        felt.mood,
        felt.moves,
        tuple(told),
        taken.read_back,
        taken.solution.id if taken.solution and felt.accepts else "",
        confirmed=Act.RESOLUTION_CHECK in taken.acts and felt.solved,
        parts=answer,
    )


def _used(call: Rehearsal, felt: Felt) -> tuple[int, ...]:
    """Return the place of the reaction that is not to come again."""
    once = felt.reaction if felt.reaction and felt.reaction.once else None
    return (call.scenario.reactions.index(once),) if once else ()


def _ending(call: Rehearsal) -> Ending | None:
    """Return how the caller or the rep has ended the call with its last turn; None where it goes on."""
    plan, last = call.scenario.mood, call.turns[-1]
    if call.mood <= plan.hang_up_at:
        return Ending.HUNG_UP
    if Act.TRANSFER_WARM in last.acts:
        return Ending.PASSED_ON_WARM
    if Act.TRANSFER_COLD in last.acts:
        return Ending.PASSED_ON_COLD
    if Act.CLOSE in last.acts and (call.times(Act.CLOSE) > 1 or call.solution or not call.scenario.solutions):
        return Ending.CLOSED
    return Ending.OUT_OF_PATIENCE if call.lines >= plan.patience_turns else None
