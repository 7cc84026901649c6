"""In practice calls the caller's mood is known, so small talk waits for a good one."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.company import CultureCard
from agentassist.core.prompt import Rail
from agentassist.core.small_talk import Opening
from tests.desk.conftest import FIRM, english
from tests.desk.test_practice import SCENARIO, key_of, rosa  # noqa: F401 - a fixture

TEA = Opening("tea", "en", "tea", "How they take their tea", "What goes into the pot?")
BRITAIN = CultureCard("britain", english("Britain"), "GB", places=("Falmouth",))


@pytest.fixture
def begins(table, rosa):  # noqa: F811
    """Return a function that answers a practice caller who begins in a mood."""
    table.firm = replace(FIRM, openings=(TEA,), cultures=(BRITAIN,))
    table.store.close()
    table.open()
    table.play(m.Started(), m.Ticked())

    def begin(mood, *, hidden=False, place="Falmouth"):
        caller = replace(SCENARIO.caller, place=place, contact="", phone="+12125550199")
        scenario = replace(SCENARIO, caller=caller, mood=replace(SCENARIO.mood, start=mood))
        table.play(m.ExercisesRead((scenario,)), m.BeginPractice(scenario.id, hidden))
        table.play(m.PracticeReady(scenario.id, rosa))
        return table.happens(Kind.ANSWERED, key_of(table))

    return begin


@pytest.mark.parametrize(("mood", "offered"), [(80, True), (55, True), (49, False), (10, False)])
def test_small_talk_waits_for_a_good_mood(begins, mood, offered):
    assert bool(begins(mood).small_talk) is offered


def test_a_test_goes_without_it(begins):
    assert begins(80, hidden=True).small_talk is None


def test_once_made_it_is_not_offered_again(table, begins):
    assert begins(80).small_talk
    table.play(m.SayLine("How is the weather with you today?"))
    assert table.play(m.GoToRail(Rail.CLOSE)).small_talk is None


def test_what_is_kind_to_know_goes_by_the_place_of_the_scenario(begins):
    assert begins(50).card.culture_id == "britain"


def test_a_made_up_number_tells_no_place(begins):
    assert not begins(50, place="Nowhere").card.culture_id
