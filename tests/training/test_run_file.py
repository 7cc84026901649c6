"""A run goes to a trainer and back in one file; whatever else such a file holds does no harm."""

import json
from dataclasses import replace

import pytest

from agentassist.core.scenario import Measure
from agentassist.core.sharing import Review, SharedRun, marked
from agentassist.training.run_file import LONGEST_WORD, MOST, ForeignError, read, written
from tests.ui.practice_screens import REPORT

AT_MS = 1_780_000_000_000
REVIEW = Review("r2", "Asha", AT_MS, ((4, 4),), 5, "Name the day first.")
SHARED = SharedRun("Meera", REPORT, REVIEW)


@pytest.mark.parametrize("shared", [SHARED, SharedRun("मीरा", REPORT), replace(SHARED, review=None)])
def test_a_run_comes_back_as_it_went(shared):
    assert read(written(shared)) == shared


def test_the_file_holds_what_the_scorecard_shows_and_nothing_else():
    told = json.loads(written(SHARED))
    assert set(told) == {"kind", "schema", "rep", "run", "trainer"}
    # Every field of a report is shown on its scorecard; a new one has to be looked at before it goes out.
    # What was said in earlier runs too stays behind: those runs are not shared.
    assert len(told["run"]) == len(REPORT.__dataclass_fields__) - len(["again"])


def changed(way, value):
    """Return the text of a file in which one value is another one."""
    told = json.loads(written(SHARED))
    *steps, last = way
    inner = told
    for step in steps:
        inner = inner[step]
    inner[last] = value
    return json.dumps(told)


@pytest.mark.parametrize(
    ("way", "value"),
    [
        (["kind"], "agentassist-something"),
        (["schema"], 2),
        (["schema"], True),
        (["rep"], 7),
        (["run"], []),
        (["run", "id"], "../../elsewhere"),
        (["run", "id"], ""),
        (["run", "score"], 101),
        (["run", "score"], 1e300),
        (["run", "own_words"], -0.1),
        (["run", "own_words"], "1"),
        (["run", "at"], "yesterday"),
        (["run", "at"], "9999-12-31T00:00:00+00:00"),
        (["run", "at"], "0001-01-01T00:00:00"),
        (["run", "ending"], "exploded"),
        (["run", "title"], "x" * 3_000),
        (["run", "title"], "a\u0000b"),
        (["run", "title"], "\ud800"),
        (["run", "lines"], [{}] * (MOST + 1)),
        (["run", "lines", 0, "heard_as"], ["hack"]),
        (["run", "lines", 0, "who"], "nobody"),
        (["run", "lines", 0, "place"], -1),
        (["run", "checks", 0, "weight"], None),
        (["run", "checks", 0, "measure"], None),
        (["run", "moods", 0, "moved_by"], [{"what": "magic", "by": 1}]),
        (["run", "felt"], 6),
        (["trainer"], "Asha"),
        (["trainer", "marks"], [{"check": 4, "mark": 6}]),
        (["trainer", "overall"], 0),
        (["trainer", "note"], "n" * 500),
    ],
)
def test_a_value_of_another_kind_is_refused(way, value):
    with pytest.raises(ForeignError):
        read(changed(way, value))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        "[" * 100_000,
        '{"kind": NaN}',
        '{"kind": "a", "kind": "b"}',
        written(SHARED)[:-20],
        '{"schema": ' + "9" * 10_000 + "}",
    ],
)
def test_what_is_no_run_at_all_is_refused(text):
    with pytest.raises(ForeignError):
        read(text)


def test_a_title_without_end_is_cut_on_its_way_out():
    long = replace(SHARED, rep="M" * 500, report=replace(REPORT, title="T " * 500))
    told = read(written(long))
    assert (len(told.rep.replace("\u200b", "")), len(told.report.title)) == (200, 200)


def test_a_word_without_end_gets_places_to_break_at():
    told = read(changed(["run", "lines", 0, "text"], "W" * 1_000)).report.lines[0].text
    assert max(map(len, told.split("\u200b"))) == LONGEST_WORD and told.replace("\u200b", "") == "W" * 1_000


def test_a_mark_on_what_was_decided_already_is_left_out():
    told = changed(["trainer", "marks"], [{"check": 1, "mark": 1}, {"check": 4, "mark": 2}])
    assert read(told).review.marks == ((4, 2),)


def test_a_mark_decides_its_check_and_the_score_follows():
    assert (REPORT.checks[4].measure, REPORT.checks[4].value) == (Measure.TRAINER, None)
    report = marked(REPORT, Review("r2", "Asha", AT_MS, ((4, 5),)))
    # 40, 26 and 0 of 100 points were decided before; now 10 of 110 more.
    assert report.checks[4].value == 1.0 and report.score == 69
    assert marked(report, Review("r2", "Asha", AT_MS, ((4, 1),))).score == 60
    assert marked(report, None).checks == REPORT.checks


def test_the_mark_for_the_whole_stands_beside_the_score():
    assert marked(REPORT, Review("r2", "Asha", AT_MS, overall=1)) == REPORT
