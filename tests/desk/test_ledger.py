"""Whatever a phone tells, twice, too late or not at all: the ledger holds just the holds of the tracker."""

from datetime import UTC, datetime
from itertools import pairwise
from random import Random

import pytest

from agentassist.core import messages as m
from agentassist.core.call import CallEvent, Direction, HeldBy, Kind
from agentassist.core.messages.holding import TakeBreather, TellLength
from tests.desk.conftest import NOON_MS

ORDERS = 60
"""So many of each kind; each is another one, and the same on every run."""
STEPS = (0.0002, 0.4, 7.0, 65.0)
"""Holds may begin in one millisecond, and last longer than anybody should wait."""


def story(dice, key):
    """Return what a phone has to tell of one call, in its order."""
    at_s, told = 2000.0, []
    kinds = [Kind.RINGING, Kind.ANSWERED]
    for _ in range(dice.randint(1, 4)):
        kinds += [Kind.HELD, Kind.RESUMED]
    for kind in kinds:
        by = dice.choice([*HeldBy]) if kind in (Kind.HELD, Kind.RESUMED) else None
        told.append(event(kind, key, at_s, by))
        at_s += dice.choice(STEPS)
    return told


def event(kind, key, at_s, by=None):
    at = datetime.fromtimestamp((NOON_MS + round((at_s - 1000) * 1000)) / 1000, UTC)
    number = "+442079460124"
    facts = {"direction": Direction.IN, "peer_raw": number, "peer_e164": number, "held_by": by}
    return CallEvent(kind, "phone", key, at_s, at, **facts)


def shuffled(dice, told):
    return dice.sample(told, len(told))


def doubled(dice, told):
    return [one for one in told for _ in range(dice.randint(1, 3))]


def thinned(dice, told):
    return [one for one in told if one.kind is Kind.RINGING or dice.random() > 0.3]


def wild(dice, told):
    return shuffled(dice, doubled(dice, thinned(dice, told)))


def spans(holds):
    return [(one.by, one.from_ms, one.to_ms) for one in holds]


def records(holds):
    return sorted(((one.by, one.start_ms, one.end_ms) for one in holds), key=lambda one: one[1:])


@pytest.mark.parametrize("spoilt", [shuffled, doubled, thinned, wild])
def test_the_ledger_holds_exactly_the_holds_of_the_tracker(table, spoilt):
    for seed in range(ORDERS):
        dice, key = Random(f"{spoilt.__name__} {seed}"), f"{seed}"
        for one in spoilt(dice, story(dice, key)):
            table.play(m.CallHappened(one))
            if dice.random() < 0.2:
                table.play(dice.choice((TakeBreather(), TellLength(40))))
        session = table.desk.sitting.tracker.session(key)
        talk = table.desk.sitting.talk_of(key)
        table.play(m.CallHappened(event(Kind.ENDED, key, 9000.0)))
        ended = table.desk.sitting.tracker.session(key) or session
        kept = table.store.holds.of(talk.interaction.id)
        if ended is not session:
            assert records(kept) == sorted(spans(ended.holds), key=lambda one: one[1:])
        assert all(one.end_ms is not None and one.end_ms >= one.start_ms for one in kept)
        assert all(one.end_ms <= after.start_ms for one, after in pairwise(kept))
        file(table, kept)


def file(table, kept):
    """Be done with the call, so that the next one finds a free desk."""
    if table.desk.screen.wrapup:
        table.play(*(m.ApologyGiven(one.id) for one in kept if one.by is HeldBy.REP))
        table.play(m.ChooseOutcome("solved"), m.AnswerResolved("yes"), m.FinishWrapUp())
    assert table.desk.sitting.talks == ()
