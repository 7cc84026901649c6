"""What a line does to a caller: what it stirs, whether they take what is offered, and how they feel then."""

from collections.abc import Iterator

from agentassist.core.frozen import dataclass
from agentassist.core.scenario import Event, Reaction, band_of
from agentassist.training.mentioning import mentions
from agentassist.training.mood import moved, moves
from agentassist.training.rehearsal import Move, Rehearsal
from agentassist.training.taken import Taken


@dataclass(frozen=True, slots=True)
class Felt:
    """How a caller is after a line."""

    mood: float
    moves: tuple[Move, ...]
    reaction: Reaction | None
    event: Event | None
    accepts: bool
    """They take the way out that it names."""
    solved: bool
    """They have taken one, now or before; or none was to be found."""


def feel(call: Rehearsal, taken: Taken) -> Felt:
    """Return how the caller is after the next line of ``call``."""
    scenario, turn_no = call.scenario, call.lines + 1
    reaction = _reaction(call, taken)
    event = next((one for one in scenario.events if one.at_turn == turn_no), None)
    by = (*moves(call, taken.acts, got_on=taken.gets_on), *_stirred(reaction, event))
    mood = moved(scenario, call.mood, by, listened=bool(call.read_back or taken.read_back))
    accepts = _accepts(call, taken, mood)
    return Felt(mood, by, reaction, event, accepts, accepts or bool(call.solution) or not scenario.solutions)


def _reaction(call: Rehearsal, taken: Taken) -> Reaction | None:
    band = band_of(call.mood)
    fitting = (
        one
        for place, one in enumerate(call.scenario.reactions)
        if place not in call.used
        and set(one.on).intersection(taken.acts)
        and (not one.mood or band in one.mood)
        and (not one.words or mentions(taken.words, one.words))
    )
    return next(fitting, None)


def _stirred(reaction: Reaction | None, event: Event | None) -> Iterator[Move]:
    if reaction is not None and reaction.shift:
        yield Move("reaction", reaction.shift)
    if event is not None and event.shift:
        yield Move("event", event.shift)


def _accepts(call: Rehearsal, taken: Taken, mood: float) -> bool:
    """Tell whether the caller takes the way out; who was hurt, or not listened to, takes none."""
    if taken.solution is None or taken.hurt:
        return False
    must = any(fact.must_read_back for fact in call.scenario.facts)
    listened = bool(call.read_back or taken.read_back) or not must
    return listened and mood >= taken.solution.accepts_at
