"""Search engines are compared on the same questions, and each line says where ours stands."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.figure import Figure, NotHereError
from benchmarks.knowledge.contest import contest
from benchmarks.knowledge.contestant import PORTER, WIDENED, Entry
from benchmarks.knowledge.report import Promised, behind, ranks, report
from benchmarks.knowledge.shelf import VARIABLE, shelf
from benchmarks.knowledge.standing import CLEAN, rank_mark
from benchmarks.scale import TINY

SETS = Path(__file__).parents[1] / "data" / "search"
NOWHERE = Entry("Nowhere", "benchmarks.knowledge.peers.nowhere", "nothing brings it")


@pytest.fixture(autouse=True)
def sets(monkeypatch):
    monkeypatch.setenv(VARIABLE, str(SETS))


@pytest.fixture
def hindi():
    return contest(shelf("hi", 4), TINY, ours=WIDENED, peers=(PORTER,))


def test_ours_and_every_peer_get_a_mark_for_each_way_of_typing(hindi):
    told = "\n".join(one.line() for one in report(hindi, Promised(ranks(0.5, 0.5, 0.5))))
    figures = {figure["name"]: figure for figure in map(json.loads, told.splitlines())}
    ours = figures["hi, 5 articles: MRR@10 clean"]
    assert ours["value"] == ours["reference"] == ours["ratio"] == 1.0 and ours["at_least"] == 0.5
    assert figures["hi, 5 articles: FTS5 porter, MRR@10 clean"]["value"] == 1.0
    assert figures["hi, 5 articles, romanised: MRR@10 clean"]["value"] == 0.0
    assert figures["hi, 5 articles: teahouse-hi:native, MRR@10 half-typed"]["reference"] > 0


def test_slips_are_forgiven_by_the_engine_that_forgives_them(hindi):
    assert hindi.ours.over(hindi.groups, "typo") > hindi.peers[0].over(hindi.groups, "typo")


def test_a_peer_that_is_ahead_is_named(hindi):
    assert behind([hindi], 0).value == 0
    group, *_ = hindi.groups
    late = replace(hindi.ours, marks={**hindi.ours.marks, group: {CLEAN: 0.2}})
    overtaken = replace(hindi, ours=late)
    assert overtaken.ahead(group) == "FTS5 porter"
    assert not behind([overtaken], 0).ok


def test_a_peer_that_is_not_installed_is_said_and_left_out(capfd):
    done = contest(shelf("en", 1), TINY, ours=PORTER, peers=(NOWHERE, WIDENED))
    assert [peer.engine for peer in done.peers] == ["FTS5 + rapidfuzz"]
    assert "Nowhere is not here" in capfd.readouterr().err


def test_an_engine_that_takes_too_long_is_given_up():
    with pytest.raises(NotHereError, match="--long waits for it"):
        contest(shelf("en", 2), replace(TINY, patience_s=0.0), ours=PORTER, peers=())


def test_a_shelf_grows_by_articles_nobody_asks_for_and_stays_the_same_each_time():
    plain, grown = shelf("en", 2), shelf("en", 2, 40)
    assert len(grown.pages) == 40 and len({page.id for page in grown.pages}) == 40
    assert grown.pages[: len(plain.pages)] == plain.pages
    assert grown.questions == plain.questions
    assert shelf("en", 2, 40) == grown


def test_lines_without_an_answer_come_with_the_lines_of_their_set():
    (outside,) = shelf("en", 1).outside
    assert "do you also sell bicycles" in outside.lines
    assert "my kettle has stopped whistling" in outside.inside


def test_where_the_sets_are_missing_one_sentence_says_so(monkeypatch, tmp_path):
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    with pytest.raises(NotHereError, match=VARIABLE):
        shelf("en", 1)


def test_a_rank_is_worth_its_inverse_and_a_miss_nothing():
    assert rank_mark(["tea", "cup", "lid"], frozenset({"lid", "cup"})) == 0.5
    assert rank_mark(["tea"], frozenset({"lid"})) == 0.0


def test_a_figure_of_which_more_is_better_is_kept_from_its_limit_on():
    assert Figure("rank", 0.84, "MRR", 0.7, 0.84, more_is_better=True).ok
    assert not Figure("rank", 0.83, "MRR", 0.7, 0.84, more_is_better=True).ok
    assert Figure("rank", 0.1, "MRR", 0.7, None, more_is_better=True).ok
