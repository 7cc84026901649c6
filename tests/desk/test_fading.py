"""Prompts fade for a rep who makes every point unaided, and come back at a key."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.fading import CALLS_A_STEP, Mastery, Shown
from agentassist.core.history import Resolved
from agentassist.core.prompt import Stage

FILED = (m.ChooseOutcome("solved"), m.AnswerResolved(Resolved.YES), m.FinishWrapUp())
GREETED = (m.TickPoint("welcome/0"), m.TickPoint("welcome/1"))


def take(table, *messages, filed=True):
    """Take a call, and file it; the screen is as it was in the call where it is not filed."""
    key = f"call-{table.now.utc_ms}"
    table.happens(Kind.RINGING, key)
    table.happens(Kind.ANSWERED, key)
    screen = table.play(m.ShowLine(key), *messages)
    if filed:
        table.happens(Kind.ENDED, key)
        screen = table.play(m.OpenWrapUp(), *FILED)
    return screen


@pytest.fixture
def shift(table):
    """A rep who takes calls one after the other."""

    def calls(*messages, times=1):
        for _ in range(times):
            take(table, *messages)
        return take(table, filed=False).prompt

    return calls


def test_at_first_the_whole_card_is_there(shift):
    card = shift(*GREETED)
    assert (card.shown, card.intent) == (Shown.CARD, "Welcome")


def test_after_some_calls_in_own_words_only_the_points_are_left(shift):
    card = shift(*GREETED, times=CALLS_A_STEP)
    assert (card.shown, card.intent, card.cues) == (Shown.POINTS, "", ())
    assert [point.text for point in card.points] == ["your name", "their name"]


def test_at_last_only_the_stage_is_named(shift):
    card = shift(*GREETED, times=CALLS_A_STEP * Shown.STAGE)
    assert (card.shown, card.points, card.stage) == (Shown.STAGE, (), Stage.GREET)


def test_a_missed_point_begins_the_count_anew(table):
    take(table, *GREETED)
    take(table, m.TickPoint("welcome/0"))
    assert table.store.masteries.all() == ()


def test_a_call_without_that_stage_changes_nothing(table):
    take(table, *GREETED)
    take(table)
    assert Mastery("meera", Stage.GREET, 1) in table.store.masteries.all()


def test_more_is_shown_at_a_key_and_the_next_call_begins_there(table):
    for _ in range(CALLS_A_STEP):
        take(table, *GREETED)
    take(table, m.ShowMore())
    assert take(table, filed=False).prompt.shown is Shown.CARD


def test_who_switches_fading_off_sees_the_whole_card(shift, table):
    shift(*GREETED, times=CALLS_A_STEP)
    chosen = replace(table.desk.screen.preferences, fading=False)
    assert table.play(m.SetPreferences(chosen)).prompt.shown is Shown.CARD


def test_undoing_the_wrap_up_takes_its_count_back(table):
    take(table, *GREETED)
    assert table.store.masteries.all() == (Mastery("meera", Stage.GREET, 1),)
    table.play(m.Undo())
    assert table.store.masteries.all() == ()


def test_the_count_outlives_the_app(shift, table):
    shift(*GREETED, times=CALLS_A_STEP)
    table.fall_over()
    assert table.desk.screen.prompt.shown is Shown.POINTS


def test_more_is_there_at_once(shift, table):
    shift(*GREETED, times=CALLS_A_STEP * 2)
    assert [point.text for point in table.desk.screen.prompt.points] == ["your name", "their name"]
    assert table.play(m.ShowMore()).prompt.shown is Shown.POINTS
    card = table.play(m.ShowMore()).prompt
    assert (card.shown, card.intent) == (Shown.CARD, "Welcome")
