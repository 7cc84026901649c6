"""A change of policy is told quietly, read and understood by each rep, and holds from its day on."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.authority import Action, Grant, Terms
from agentassist.core.changes import How, PolicyChange, Subject
from agentassist.core.effects import PreparePractice, ReadExercises
from agentassist.core.knowledge import Badge
from agentassist.desk.tools import Coming
from tests.desk.conftest import FIRM, NOON_MS, Table, english
from tests.desk.test_practice import SCENARIO
from tests.store_template import fresh_cache

HOUR_MS = 3_600_000
NEXT_DAY_MS = NOON_MS + 10 * HOUR_MS
OLD = Terms((Grant("rep", 2000.0),), "money", "manager")
MORE = Action("refund", english("Give a refund"), (Grant("rep", 5000.0),), unit="money", ask="manager")
TOLD = PolicyChange(
    "more",
    Subject.ACTION,
    How.CHANGED,
    "refund",
    english("You may refund more"),
    "2026-05-29",
    OLD,
    MORE.terms,
    english("Ask nobody below 5,000."),
    "refunds",
    ("gone", SCENARIO.id),
)
BOOK = PolicyChange("ours-2-playbook-late", Subject.PLAYBOOK, How.CHANGED, "late", english("Late parcel"))
FOR_OTHERS = PolicyChange(
    "ours-2-action-credit",
    Subject.ACTION,
    How.CHANGED,
    "credit",
    english("Credit"),
    before=Terms((Grant("manager", 10.0),), ask="manager"),
    after=Terms((Grant("manager", 20.0),), ask="manager"),
)


@pytest.fixture
def table(tmp_path):
    firm = replace(
        FIRM,
        authority=replace(FIRM.authority, actions=(MORE,)),
        changes=(TOLD, BOOK, FOR_OTHERS),
        coming=(Coming("refund", NEXT_DAY_MS, OLD),),
        ahead=(("more", NEXT_DAY_MS),),
    )
    sitting = Table(fresh_cache(tmp_path), firm=firm)
    sitting.play(m.Started(), m.Ticked())
    yield sitting
    sitting.store.close()


@pytest.fixture
def room(table):
    table.play(m.ChangesWanted())
    return table


def rows(table):
    return {row.id: row for row in table.desk.screen.bench.changes}


def test_the_day_tells_how_many_there_are_to_read(table):
    assert table.desk.screen.day.unread == 2
    table.play(m.TickChange("more"))
    assert table.desk.screen.day.unread == 1
    table.fall_over()
    assert table.desk.screen.day.unread == 1


def test_each_change_tells_what_it_was_what_it_will_be_and_from_when(room):
    more = rows(room)["more"]
    assert (more.title, more.what, more.in_force) == (
        "You may refund more",
        "Ask nobody below 5,000.",
        False,
    )
    assert (more.before.amount, more.after.amount) == ("2000", "5000")
    assert (rows(room)[BOOK.id].in_force, rows(room)[BOOK.id].before) == (True, None)


def test_limits_of_other_roles_are_no_news(room):
    assert FOR_OTHERS.id not in rows(room)


def test_a_change_that_is_read_goes_below_the_others_and_comes_back(room):
    screen = room.play(m.TickChange("more"))
    assert [(row.id, row.read) for row in screen.bench.changes] == [(BOOK.id, False), ("more", True)]
    screen = room.play(m.TickChange("more", read=False))
    assert not any(row.read for row in screen.bench.changes)


def test_each_rep_ticks_for_themselves(room):
    room.play(m.TickChange("more"))
    room.play(m.SetPreferences(replace(room.desk.screen.preferences, rep="ravi")), m.ChangesWanted())
    assert not rows(room)["more"].read and room.desk.screen.day.unread == 2


def test_a_short_call_is_offered_once_the_scenarios_are_read(room):
    assert room.effects.pop() == ReadExercises() and rows(room)["more"].exercise == ""
    room.play(m.ExercisesRead((SCENARIO,)))
    assert rows(room)["more"].exercise == SCENARIO.id
    room.play(m.TakeStep(SCENARIO.id, call=True))
    assert room.effects.pop() == PreparePractice(SCENARIO.id, "en")
    room.play(m.ChangesWanted())
    assert not any(isinstance(effect, ReadExercises) for effect in room.effects)


def test_the_answer_to_may_i_switches_on_the_day(room):
    def limit():
        (action,) = room.desk._tools.firm.authority.actions
        return action.grants[0].up_to

    assert limit() == 2000.0
    room.wait((NEXT_DAY_MS - room.now.utc_ms) / 1000 - 1)
    room.play(m.Ticked(), after_s=0.0)
    assert limit() == 2000.0
    room.wait(1)
    room.play(m.ChangesWanted())
    assert limit() == 5000.0 and rows(room)["more"].in_force
    # A clock that is set back finds the old answer again.
    room.wait(-60)
    room.play(m.ChangesWanted())
    assert limit() == 2000.0


def test_what_is_granted_later_and_was_never_granted_before_is_asked_for(table):
    tools = table.desk._tools
    coming = replace(tools.whole_firm, coming=(Coming("refund", NEXT_DAY_MS),))
    (action,) = coming.at(NOON_MS).authority.actions
    from agentassist.core.authority import verdict

    may = verdict(coming.at(NOON_MS).authority, action, "rep")
    assert (may.badge, may.ask) == (Badge.ASK, "manager")
    assert coming.at(NEXT_DAY_MS) is coming
