"""How a caller's mood moves."""

from collections.abc import Iterable, Iterator

from agentassist.core.scenario import BEST_MOOD, WORST_MOOD, Act, Band, Scenario, band_of
from agentassist.training.rehearsal import Held, Move, Rehearsal

USUAL: dict[Act, float] = {
    Act.GREET: 1,
    Act.INTRODUCE: 1,
    Act.SMALLTALK: 1,
    Act.USE_NAME: 2,
    Act.USE_HISTORY: 3,
    Act.ASK_OPEN: 3,
    Act.ASK_INFO: 0,
    Act.VERIFY: 0,
    Act.EMPATHISE: 8,
    Act.APOLOGISE: 5,
    Act.THANK: 2,
    Act.READBACK: 8,
    Act.OFFER: 6,
    Act.OPTIONS: 4,
    Act.PROMISE: 5,
    Act.REFUSE: -10,
    Act.BLAME: -18,
    Act.SCRIPT_READ: -5,
    Act.HOLD_ASK: -1,
    Act.HOLD_DEMAND: -7,
    Act.HOLD_RETURN: 3,
    Act.SILENCE: -3,
    Act.ESCALATE: 2,
    Act.TRANSFER_WARM: 2,
    Act.TRANSFER_COLD: -12,
    Act.RESOLUTION_CHECK: 3,
    Act.CLOSE: 0,
    Act.UNKNOWN: -1,
}
"""What an act does to a caller whose scenario says nothing of it."""
AGAIN = 0.4
"""Kindness wears off: each time the same act counts by so much less. Faults never do."""
_STEP_S = 10.0
TOO_SOON = "smalltalk_too_soon"
"""Why small talk moves somebody who is not in the mood for it."""
TOO_SOON_BY = -2.0
_UNKINDLY = (Band.HOSTILE, Band.ANGRY, Band.IRRITATED)


def moves(call: Rehearsal, acts: Iterable[Act], *, got_on: bool) -> tuple[Move, ...]:
    """Return what a line moves; one that gets nowhere tires the caller."""
    plan = call.scenario.mood
    moved = [_move(call, act) for act in acts]
    if not got_on and not any(move.by > 0 for move in moved):
        moved.append(Move("decay", -plan.decay))
    return tuple(move for move in moved if move.by)


def _move(call: Rehearsal, act: Act) -> Move:
    named = dict(call.scenario.mood.weights)
    if act is Act.SMALLTALK and act not in named and band_of(call.mood) in _UNKINDLY:
        return Move(TOO_SOON, TOO_SOON_BY)
    return Move(act.value, _worn((USUAL | named)[act], call.times(act)))


def _worn(weight: float, times: int) -> float:
    return round(weight * AGAIN**times, 3) if weight > 0 else weight


def hold_moves(call: Rehearsal, hold: Held) -> Iterator[Move]:
    """Yield what waiting moves."""
    plan = call.scenario.hold
    over = max(0.0, hold.seconds - plan.tolerance_s)
    if over:
        yield Move("hold", round(plan.per_10s_over * (over / _STEP_S), 3))
    before = sum(isinstance(turn.entry, Held) for turn in call.turns)
    if plan.max_holds is not None and before >= plan.max_holds:
        yield Move("hold", plan.per_10s_over)


def moved(scenario: Scenario, mood: float, by: Iterable[Move], *, listened: bool) -> float:
    """Return the mood afterwards; it rises over the ceiling only once the rep has listened."""
    plan = scenario.mood
    after = mood + sum(move.by for move in by)
    if not listened:
        after = min(after, max(mood, plan.ceiling_until_readback))
    return round(float(min(BEST_MOOD, max(plan.floor, WORST_MOOD, after))), 3)
