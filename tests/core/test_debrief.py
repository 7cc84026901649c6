from dataclasses import replace

from agentassist.core.debrief import for_next_time, reached
from agentassist.core.practice_report import CheckRow
from agentassist.core.scenario import Measure
from tests.ui.practice_screens import REPORT


def row(title, weight, value, *, critical=False):
    return CheckRow(title, Measure.ACT_SEEN, weight, value, critical)


def thought_of(*rows):
    found = for_next_time(replace(REPORT, checks=rows))
    return found.title if found else None


def test_the_check_that_left_most_is_the_one_to_think_of():
    assert thought_of(row("little", 5, 0.0), row("much", 40, 0.5), row("done", 50, 1.0)) == "much"


def test_a_critical_check_comes_before_all_points():
    assert thought_of(row("much", 40, 0.0), row("always", 0, 0.0, critical=True)) == "always"


def test_nothing_is_left_where_all_was_done_or_only_a_trainer_can_say():
    assert thought_of(row("done", 50, 1.0), row("sound", 10, None)) is None


def test_a_check_is_worth_its_share_of_points():
    assert [reached(row("", 40, value)) for value in (None, 0.0, 0.65, 1.0)] == [0, 0, 26, 40]
