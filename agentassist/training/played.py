"""A caller who is played by a person: the engine listens, feels and offers a line, a person answers.

What the person did stands in the turns themselves, so that a line heard wrongly can be put right and the call
played again, with their words as they were.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from agentassist.core.frozen import dataclass
from agentassist.core.scenario import BEST_MOOD, WORST_MOOD, Act, Ending, Scenario
from agentassist.text.fold import words
from agentassist.training.caller import Callers
from agentassist.training.mentioning import mentions
from agentassist.training.rehearsal import Entry, Move, Rehearsal, Said, Turn

ANSWER_MOST = 4_000
"""Letters of all that is said in a row; further nobody listens."""
TRAINER = "trainer"
"""Why a mood moved: whoever plays the caller wanted it so."""
_PARTED = frozenset((Ending.CLOSED, Ending.PASSED_ON_WARM, Ending.PASSED_ON_COLD))
"""Endings that the rep's own last words make, whoever rings off."""


@dataclass(frozen=True, slots=True)
class Played:
    """A call and what the caller would do next by themselves."""

    call: Rehearsal
    """Nothing in it ends the call but ``ended``."""
    offer: Turn | None = None
    """The last turn as the caller would have answered it; None once somebody has."""
    natural: Ending | None = None
    """How the call would have ended with the last turn."""

    @property
    def leaves(self) -> bool:
        """Whether the caller would leave the call by themselves."""
        return self.natural is not None and self.natural not in _PARTED


def begun(callers: Callers, scenario: Scenario, seed: int = 0) -> Played:
    """Return a call that rings."""
    return Played(callers.begin(scenario, seed))


def entered(callers: Callers, played: Played, entry: Entry) -> Played:
    """Return the call after something the rep did: it is heard and felt, and not yet answered."""
    after = callers.step(replace(played.call, ending=None), entry)
    offer = after.turns[-1]
    silent = replace(offer, caller="", told=(), solution="", confirmed=False)
    call = replace(after, turns=(*after.turns[:-1], silent), ending=None)
    return Played(call, offer if offer.caller else None, after.ending)


def spoke(played: Played, text: str) -> Played:
    """Return the call after a line of the caller's; before the rep's first one nobody would hear it.

    The line that was offered tells and agrees to what it was offered for. Other words tell the facts whose
    keywords are in them; whether they agree to a way out only a person can say.
    """
    call, offer = played.call, played.offer
    if not call.turns or not text or len(call.turns[-1].caller) + len(text) > ANSWER_MOST:
        return played
    as_offered = offer is not None and text == offer.caller
    out = offer.told if offer and as_offered else tuple(_mentioned(call.scenario, text))
    last = call.turns[-1]
    turn = replace(
        last,
        caller=f"{last.caller} {text}".strip(),
        told=tuple(dict.fromkeys((*last.told, *out))),
        solution=offer.solution if offer and as_offered and offer.solution else last.solution,
        confirmed=last.confirmed or (offer is not None and offer.confirmed),
    )
    return replace(played, call=_last(call, turn), offer=None)


def told(played: Played, fact: str, *, on: bool) -> Played:
    """Return the call in which the caller has told a fact, or has not."""
    call = played.call
    if not on:
        turns = (replace(one, told=tuple(known for known in one.told if known != fact)) for one in call.turns)
        return replace(played, call=replace(call, turns=tuple(turns)))
    known = any(one.id == fact for one in call.scenario.facts)
    if not call.turns or not known or fact in call.told:
        return played
    last = call.turns[-1]
    return replace(played, call=_last(call, replace(last, told=(*last.told, fact))))


def took(played: Played, solution: str, *, on: bool) -> Played:
    """Return the call in which the caller has taken a way out, or has not."""
    call = played.call
    if not on:
        turns = (replace(one, solution="") if one.solution == solution else one for one in call.turns)
        return replace(played, call=replace(call, turns=tuple(turns)))
    known = any(one.id == solution for one in call.scenario.solutions)
    if not call.turns or not known:
        return played
    return replace(played, call=_last(call, replace(call.turns[-1], solution=solution)))


def agreed(played: Played, *, on: bool) -> Played:
    """Return the call in which the caller has agreed that it is solved, or has not."""
    call = played.call
    if not call.turns:
        return played
    turns = tuple(replace(one, confirmed=False) for one in call.turns)
    last = replace(turns[-1], confirmed=on)
    return replace(played, call=replace(call, turns=(*turns[:-1], last)))


def nudged(played: Played, by: float) -> Played:
    """Return the call in which the caller feels better or worse; it moves on from there."""
    call = played.call
    if not call.turns:
        return played
    mood = min(BEST_MOOD, max(WORST_MOOD, round(call.mood + by, 3)))
    last = call.turns[-1]
    moves = tuple(one for one in last.moves if one.why != TRAINER)
    moved = _nudge(last) + mood - call.mood
    turn = replace(last, mood=mood, moves=(*moves, Move(TRAINER, moved)) if moved else moves)
    return replace(played, call=replace(_last(call, turn), mood=mood))


def corrected(callers: Callers, played: Played, place: int, acts: Sequence[Act]) -> Played:
    """Return the call as it would have gone, had one line been heard as ``acts``; the caller's words stay."""
    call = played.call
    again = begun(callers, call.scenario, call.seed)
    for at, turn in enumerate(call.turns):
        entry = turn.entry
        if at == place and isinstance(entry, Said):
            entry = replace(entry, corrected=tuple(acts))
        again = _as_played(entered(callers, again, entry), turn)
    offer = again.offer if played.offer else None
    return Played(replace(again.call, ending=call.ending), offer, again.natural)


def ended(played: Played, how: Ending | None) -> Played:
    """Return the call once somebody rang off: ``how``, where the rep's last words have not closed it."""
    ending = played.natural if played.natural in _PARTED else how
    return replace(played, call=replace(played.call, ending=ending), offer=None)


def _mentioned(scenario: Scenario, text: str) -> Iterator[str]:
    said = words(text)
    return (fact.id for fact in scenario.facts if mentions(said, fact.keywords))


def _as_played(fresh: Played, turn: Turn) -> Played:
    """Return a turn heard anew with what somebody made of it before."""
    now = fresh.call.turns[-1]
    kept = replace(now, caller=turn.caller, told=turn.told, solution=turn.solution, confirmed=turn.confirmed)
    moved = replace(fresh, call=_last(fresh.call, kept))
    return nudged(moved, _nudge(turn)) if _nudge(turn) else moved


def _nudge(turn: Turn) -> float:
    return sum(move.by for move in turn.moves if move.why == TRAINER)


def _last(call: Rehearsal, turn: Turn) -> Rehearsal:
    return replace(call, turns=(*call.turns[:-1], turn))
