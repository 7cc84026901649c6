"""The scorecard of a practice call: weighted checks, each with the line that decided it."""

from collections.abc import Callable, Iterable
from dataclasses import field

from agentassist.core.frozen import dataclass
from agentassist.core.own_words import Manner
from agentassist.core.practice_report import score_of
from agentassist.core.scenario import (
    Act,
    Check,
    Ending,
    Goal,
    GoalKind,
    Knowledge,
    Measure,
    Scenario,
    Solution,
)
from agentassist.training.rehearsal import Held, Rehearsal, Said, Turn

LONGEST_HOLD_S = 60.0
USUAL_GAIN = 20.0
"""So much better the caller should feel at the end, where the scenario names no figure."""
FEWEST_LINES = 3
"""Of fewer lines nobody can tell whether they are somebody's own words."""
_HANGING_UP = frozenset((Ending.HUNG_UP, Ending.OUT_OF_PATIENCE))


@dataclass(frozen=True, slots=True)
class Item:
    """One check, decided."""

    check: Check
    value: float | None
    """0 to 1; None where only a trainer can say."""
    evidence: tuple[str, ...] = ()
    """Lines of the rep that decided it; none where something was never said."""

    @property
    def passed(self) -> bool:
        """Whether all of it was done."""
        return self.value is not None and self.value >= 1.0


@dataclass(frozen=True, slots=True)
class Scorecard:
    """What a call came to."""

    items: tuple[Item, ...]
    goals: tuple[tuple[Goal, bool], ...]
    own_words: float
    """Share of the longer lines that were not read out, 0 to 1."""
    critical: tuple[Item, ...] = field(default_factory=tuple)
    """Checks that nothing makes good."""

    @property
    def score(self) -> int:
        """0 to 100, over what has been decided."""
        return score_of((item.value, item.check.weight) for item in self.items)


Manners = Callable[[str], Manner | None]
"""Tells how a line sounds beside the samples of the firm; None for a line too short to tell."""


def nothing_is_read(_line: str) -> Manner | None:
    """Tell of no line that it was read, where there are no samples."""
    return None


May = Callable[[Solution], bool]
"""Tells whether a rep may do what a solution takes."""


def anything_goes(_solution: Solution) -> bool:
    """Allow everything, where there is no authority file."""
    return True


def scorecard(call: Rehearsal, manner: Manners = nothing_is_read, may: May = anything_goes) -> Scorecard:
    """Return what ``call`` came to."""
    judge = _Judge(call, manner, may)
    items = tuple(judge.item(check) for check in call.scenario.rubric)
    goals = tuple((goal, judge.reached(goal)) for goal in call.scenario.goals)
    return Scorecard(
        tuple(item for item in items if not item.check.critical),
        goals,
        judge.own_words(),
        tuple(item for item in items if item.check.critical),
    )


Wish = Callable[[Knowledge], bool]
"""Tells whether a scenario wants something done with a fact."""


def _to_learn(fact: Knowledge) -> bool:
    return fact.must_learn


def _to_read_back(fact: Knowledge) -> bool:
    return fact.must_read_back


class _Judge:
    """Decides the checks of one call.

    Args:
        call: The call.
        manner: How lines sound.
        may: What the rep may do.
    """

    def __init__(self, call: Rehearsal, manner: Manners, may: May) -> None:
        self.call, self._may = call, may
        self._lines = [turn for turn in call.turns if isinstance(turn.entry, Said)]
        self._manners = [(turn, manner(_text(turn))) for turn in self._lines]

    @property
    def _scenario(self) -> Scenario:
        return self.call.scenario

    def item(self, check: Check) -> Item:
        """Return one check, decided."""
        value, deciding = _MEASURES[check.measure](self, check)
        return Item(check, None if value is None else round(value, 3), tuple(map(_text, deciding)))

    def own_words(self) -> float:
        """Return the share of the longer lines that were not read out."""
        told = [manner for _, manner in self._manners if manner is not None]
        return round(sum(manner is not Manner.READ for manner in told) / len(told), 3) if told else 1.0

    def reached(self, goal: Goal) -> bool:
        """Tell whether the call came to a goal."""
        return _GOALS[goal.kind](self, goal)

    def _holds(self) -> list[Held]:
        return [turn.entry for turn in self.call.turns if isinstance(turn.entry, Held)]

    def within_authority(self) -> bool:
        """Tell whether the caller was given only what this rep may give."""
        given = {turn.solution for turn in self.call.turns}
        return all(self._may(one) for one in self._scenario.solutions if one.id in given)

    def _learned_all(self, _goal: Goal) -> bool:
        return not self._missing(_to_learn, self.call.told)

    def _all_read_back(self, _goal: Goal) -> bool:
        said = self.call.read_back
        return bool(said) and not self._missing(_to_read_back, said)

    def _no_long_hold(self, _goal: Goal) -> bool:
        return all(hold.seconds <= LONGEST_HOLD_S for hold in self._holds())

    def _missing(self, wish: Wish, there: Iterable[str]) -> list[Knowledge]:
        return [fact for fact in self._asked(wish) if fact.id not in there]

    def _asked(self, wish: Wish) -> list[Knowledge]:
        """Return the facts that the scenario wants; all of them where it names none."""
        facts = list(self._scenario.facts)
        return [fact for fact in facts if wish(fact)] or facts

    def _with(self, act: str) -> list[Turn]:
        return [turn for turn in self._lines if act in turn.acts]

    def act_seen(self, check: Check) -> "Decided":
        found = [self._with(act)[:1] for act in check.of]
        seen = [turn for turns in found for turn in turns]
        return sum(map(bool, found)) / max(1, len(found)), list(dict.fromkeys(seen))

    def act_absent(self, check: Check) -> "Decided":
        found = [turn for act in check.of for turn in self._with(act)]
        # Who says nothing has not been good.
        return float(not found and bool(self._lines)), found

    def act_before(self, check: Check) -> "Decided":
        firsts = [self._with(act)[:1] for act in check.of]
        if not firsts or not firsts[0]:
            return 0.0, []
        places = [self.call.turns.index(turns[0]) for turns in firsts if turns]
        return float(places == sorted(places)), [turns[0] for turns in firsts if turns]

    def act_ratio(self, check: Check) -> "Decided":
        first, second = (len(self._with(act)) for act in (*check.of, "", "")[:2])
        wanted = check.at_least or 1.0
        ratio = first / second if second else float(first)
        return min(1.0, ratio / wanted), self._with(check.of[0])[:2] if check.of else []

    def facts_learned(self, _check: Check) -> "Decided":
        wanted = self._asked(_to_learn)
        turns = [turn for turn in self._lines if turn.told]
        return _share(len(wanted) - len(self._missing(_to_learn, self.call.told)), len(wanted)), turns

    def facts_read_back(self, _check: Check) -> "Decided":
        wanted = self._asked(_to_read_back)
        turns = [turn for turn in self._lines if turn.read_back]
        missing = self._missing(_to_read_back, self.call.read_back)
        return _share(len(wanted) - len(missing), len(wanted)), turns

    def mood_gain(self, check: Check) -> "Decided":
        gain = self.call.mood - self._scenario.mood.start
        best = max(self._lines, key=lambda turn: sum(move.by for move in turn.moves), default=None)
        return max(0.0, min(1.0, gain / (check.at_least or USUAL_GAIN))), [best] if best else []

    def hold(self, _check: Check) -> "Decided":
        """Every hold asked for, within a minute, and thanked or apologised for."""
        holds = [at for at, turn in enumerate(self.call.turns) if isinstance(turn.entry, Held)]
        demanded = self._with(Act.HOLD_DEMAND)
        if not holds:
            return float(not demanded and bool(self._lines)), demanded
        good = [self._held_well(at) for at in holds]
        around = [
            turn for at in holds for turn in self.call.turns[max(0, at - 1) : at + 2] if turn in self._lines
        ]
        return sum(good) / len(good) * (not demanded), demanded or around

    def _held_well(self, at: int) -> float:
        turns = self.call.turns
        entry = turns[at].entry
        asked = at > 0 and Act.HOLD_ASK in turns[at - 1].acts
        after = turns[at + 1].acts if at + 1 < len(turns) else ()
        back = bool({Act.HOLD_RETURN, Act.APOLOGISE, Act.THANK}.intersection(after))
        short = isinstance(entry, Held) and entry.seconds <= LONGEST_HOLD_S
        return (asked + back + short) / 3

    def in_own_words(self, _check: Check) -> "Decided":
        if len(self._lines) < FEWEST_LINES:
            return 0.0, []
        return self.own_words(), [turn for turn, manner in self._manners if manner is Manner.READ]

    def goals(self, check: Check) -> "Decided":
        known = {goal.kind.value: goal for goal in self._scenario.goals}
        wanted = [known.get(name, Goal(GoalKind(name))) for name in check.of]
        turns = [turn for turn in self._lines if turn.solution or turn.confirmed or Act.PROMISE in turn.acts]
        return _share(sum(map(self.reached, wanted)), len(wanted)), turns

    def by_trainer(self, _check: Check) -> "Decided":
        return None, []


Decided = tuple[float | None, list[Turn]]
"""How far something was done, and in which turns."""
_MEASURES: dict[Measure, Callable[[_Judge, Check], Decided]] = {
    Measure.ACT_SEEN: _Judge.act_seen,
    Measure.ACT_ABSENT: _Judge.act_absent,
    Measure.ACT_BEFORE: _Judge.act_before,
    Measure.ACT_RATIO: _Judge.act_ratio,
    Measure.FACTS_LEARNED: _Judge.facts_learned,
    Measure.FACTS_READ_BACK: _Judge.facts_read_back,
    Measure.MOOD_GAIN: _Judge.mood_gain,
    Measure.HOLD: _Judge.hold,
    Measure.OWN_WORDS: _Judge.in_own_words,
    Measure.GOAL: _Judge.goals,
    Measure.TRAINER: _Judge.by_trainer,
}

_GOALS: dict[GoalKind, Callable[[_Judge, Goal], bool]] = {
    GoalKind.LEARNED_ALL: _Judge._learned_all,
    GoalKind.READ_BACK: _Judge._all_read_back,
    GoalKind.SOLUTION_ACCEPTED: lambda judge, _: bool(judge.call.solution),
    GoalKind.PROMISE_MADE: lambda judge, _: bool(judge.call.times(Act.PROMISE)),
    GoalKind.RESOLUTION_CONFIRMED: lambda judge, _: judge.call.confirmed,
    GoalKind.MOOD_AT_LEAST: lambda judge, goal: judge.call.mood >= (goal.value or 0.0),
    GoalKind.NO_HOLD_OVER_60: _Judge._no_long_hold,
    GoalKind.WARM_TRANSFER: lambda judge, _: judge.call.ending is Ending.PASSED_ON_WARM,
    GoalKind.WITHIN_AUTHORITY: lambda judge, _: judge.within_authority(),
    GoalKind.NO_HANG_UP: lambda judge, _: judge.call.ending not in _HANGING_UP,
}


def _share(done: int, wanted: int) -> float:
    return done / wanted if wanted else 1.0


def _text(turn: Turn) -> str:
    return turn.entry.text if isinstance(turn.entry, Said) else ""
