"""The scorecard says what was done and shows the line; nothing makes a critical fault good."""

from dataclasses import replace

import pytest

from agentassist.core.own_words import Manner
from agentassist.core.scenario import Goal, GoalKind
from agentassist.training.rehearsal import Held, Said
from agentassist.training.scorecard import scorecard
from tests.training.conftest import GOOD


@pytest.fixture
def card(rosa, scenario):
    def made(*lines, **how):
        entries = [line if isinstance(line, Held) else Said(line) for line in lines]
        return scorecard(rosa.play(scenario, entries), **how)

    return made


def item(card, name):
    return next(one for one in (*card.items, *card.critical) if one.check.id == name)


def test_a_good_call_scores_high_and_a_bad_one_low(card):
    assert card(*GOOD).score >= 90
    assert card("Yes?", "You must have dropped it.", "We can not do anything.").score <= 25


def test_every_check_shows_the_line_that_decided_it(card):
    good = card(*GOOD)
    assert item(good, "listening").evidence == (GOOD[3],)
    assert item(good, "heart-first").evidence == (GOOD[1], GOOD[4])


def test_a_solution_before_any_kind_word_is_seen(card):
    assert item(card(GOOD[0], GOOD[4], GOOD[1]), "heart-first").value == 0.0


def test_blame_stands_apart_and_is_not_averaged_away(card):
    blamed = card(*GOOD[:6], "You should have called earlier.", *GOOD[6:])
    assert not item(blamed, "no-blame").passed
    assert item(blamed, "no-blame").evidence == ("You should have called earlier.",)
    assert item(blamed, "no-blame") not in blamed.items


def test_a_hold_is_asked_for_kept_short_and_thanked_for(card):
    ask, back = "May I put you on hold while I look?", "Thank you for waiting, I have it."
    assert item(card(GOOD[0], ask, Held(20), back), "waiting").value == 1.0
    assert item(card(GOOD[0], ask, Held(90), back), "waiting").value == pytest.approx(0.667)
    assert item(card(GOOD[0], "Hold please.", Held(20), back), "waiting").value == 0.0


def test_who_says_nothing_at_all_scores_nothing(card):
    assert card().score == 0


def test_lines_read_from_the_script_count_against_own_words(card):
    told = {GOOD[0]: Manner.READ, GOOD[1]: Manner.OWN}
    assert card(*GOOD, manner=told.get).own_words == 0.5


def test_what_the_rep_may_not_give_is_not_within_authority(rosa, scenario):
    wanted = replace(scenario, goals=(Goal(GoalKind.WITHIN_AUTHORITY),))
    call = rosa.play(wanted, map(Said, GOOD))
    assert scorecard(call).goals == ((wanted.goals[0], True),)
    assert scorecard(call, may=lambda _solution: False).goals == ((wanted.goals[0], False),)
