"""How far a rep is: runs lead up, weak ones a rung back, and what was learned is refreshed in time."""

import pytest

from agentassist.core.ladder import OWN_WORDS, REFRESH_DAYS, due, due_ms, rung_of
from agentassist.core.practice import PracticeRun, Rung

DAY_MS = 86_400_000


def run(score: int = 85, rating: int | None = 4, *, hidden: bool = True, own: float = 0.9, day: int = 0):
    return PracticeRun(f"run-{day}-{score}", "late-parcel", day * DAY_MS, score, own, hidden, rating)


def rung_after(*oldest_first: PracticeRun) -> Rung:
    return rung_of(oldest_first[::-1])


def due_day(*oldest_first: PracticeRun) -> float | None:
    at_ms = due_ms(oldest_first[::-1])
    return None if at_ms is None else at_ms / DAY_MS


COMFORTABLE = (run(hidden=False), run(hidden=False), run())


def test_what_was_never_tried_is_new():
    assert rung_of([]) is Rung.NEW


@pytest.mark.parametrize(
    ("runs", "rung"),
    [
        ((run(79, hidden=False),), Rung.PRACTICE),
        ((run(0, hidden=False), run(0, hidden=False)), Rung.PRACTICE),
        ((run(80, hidden=False),), Rung.TEST),
        ((run(80, None, hidden=False, own=0.1),), Rung.TEST),
        ((run(40, hidden=False), run(80, hidden=False)), Rung.TEST),
        ((run(80), run(90)), Rung.TEST),
    ],
)
def test_a_good_run_leads_to_the_test(runs, rung):
    assert rung_after(*runs) is rung


def test_three_good_runs_in_a_row_and_the_last_a_test_make_comfortable():
    assert rung_after(*COMFORTABLE) is Rung.COMFORTABLE


@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize("flaw", [{"score": 79}, {"own": OWN_WORDS - 0.01}, {"rating": 3}, {"rating": None}])
def test_each_of_the_three_must_count(place, flaw):
    runs = [run(), run(), run()]
    runs[place] = run(**flaw)
    assert rung_after(*runs) is not Rung.COMFORTABLE


def test_with_the_prompts_in_view_nobody_gets_comfortable():
    seen = [run(hidden=False)] * 5
    assert rung_after(*seen) is Rung.TEST
    assert rung_after(*seen, run()) is Rung.COMFORTABLE


def test_a_run_counts_once_it_is_rated():
    before = (run(), run())
    assert rung_after(*before, run(rating=None)) is Rung.TEST
    assert rung_after(*before, run(rating=5)) is Rung.COMFORTABLE


def test_weak_runs_lead_back_one_rung_each_and_never_to_new():
    ladder = [rung_after(*COMFORTABLE, *[run(30)] * weak) for weak in range(5)]
    assert ladder == [Rung.COMFORTABLE, Rung.TEST, Rung.PRACTICE, Rung.PRACTICE, Rung.PRACTICE]


@pytest.mark.parametrize("flaw", [{"own": 0.2}, {"rating": 2}])
def test_who_reads_out_or_finds_it_hard_is_not_comfortable_any_more(flaw):
    assert rung_after(*COMFORTABLE, run(**flaw)) is Rung.TEST


@pytest.mark.parametrize("later", [{"rating": None}, {"hidden": False}])
def test_who_is_comfortable_stays_so_after_a_good_run(later):
    assert rung_after(*COMFORTABLE, run(**later)) is Rung.COMFORTABLE


def test_after_a_weak_run_it_takes_three_again():
    fallen = (*COMFORTABLE, run(30))
    assert rung_after(*fallen, run(), run()) is Rung.TEST
    assert rung_after(*fallen, run(), run(), run()) is Rung.COMFORTABLE


@pytest.mark.parametrize("runs", [(), (run(),), (run(), run())])
def test_what_is_neither_weak_nor_finished_needs_no_refreshing(runs):
    assert due_day(*runs) is None
    assert not due(runs, 10**15)


def test_a_weak_run_comes_back_after_two_days():
    weak = [run(60, day=5)]
    assert due_ms(weak) == 7 * DAY_MS
    assert not due(weak, 7 * DAY_MS - 1)
    assert due(weak, 7 * DAY_MS)


def test_what_one_is_comfortable_with_comes_back_too():
    assert due_day(*COMFORTABLE) == REFRESH_DAYS[0]


def test_each_good_refresher_leads_to_a_longer_wait_and_the_third_to_none():
    runs = [run(60, day=0), run(day=2), run(day=9), run(day=30)]
    assert [due_day(*runs[: n + 1]) for n in range(4)] == [2, 9, 30, None]


def test_a_late_refresher_counts_from_the_day_it_was_done():
    assert due_day(run(60, day=0), run(day=40)) == 47


def test_a_run_before_its_time_puts_the_same_refresher_off():
    assert due_day(run(60, day=0), run(day=1)) == 3


@pytest.mark.parametrize("flaw", [{"own": 0.2}, {"rating": 2}])
def test_a_refresher_that_was_read_out_or_felt_hard_is_asked_for_again(flaw):
    assert due_day(run(60, day=0), run(day=2), run(day=9, **flaw)) == 16


def test_a_weak_refresher_begins_anew():
    assert due_day(run(60, day=0), run(day=2), run(day=9), run(50, day=30)) == 32


def test_getting_comfortable_between_refreshers_does_not_begin_anew():
    assert due_day(run(60, day=0), run(day=2), run(day=9), run(day=30)) is None
    assert due_day(run(60, day=0), run(day=2), run(day=9), run(day=10)) == 31
