"""The knowledge learns from searches that are over: from the words, and never about people."""

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.knowledge import Article
from tests.desk.conftest import NOON_MS

OPENED = m.OpenAnswer("article", "refunds")
CLEARED = m.SearchTyped("")


def log(table):
    """Return text, answers, opened article and other words of every search on the disk."""
    return table.store._rows.all("select text, found, opened, retyped from search order by n")


def type_quickly(table, *texts):
    table.play(*map(m.SearchTyped, texts), after_s=0.1)
    table.wait(1)


def test_a_search_that_opens_an_article_is_remembered_with_it(table):
    type_quickly(table, "r", "re", "Ref", "Refu", "Refund")
    table.play(OPENED, CLEARED)
    assert log(table) == [("refund", 1, "refunds", "")]
    assert table.store.openings.popular(NOON_MS, 5)[0].times == 1


def test_a_search_that_finds_nothing_is_remembered_once_it_is_cleared(table):
    type_quickly(table, "g", "gi", "gift", "gift wrap")
    assert log(table) == []
    table.play(CLEARED, m.SearchLeft())
    assert log(table) == [("gift wrap", 0, "", "")]


def test_a_search_is_over_when_the_field_is_left(table):
    table.play(m.SearchTyped("gift wrap"), m.SearchLeft(), m.SearchLeft())
    table.play(m.SearchTyped("gift wrap paper"), CLEARED)
    assert [row[0] for row in log(table)] == ["gift wrap", "gift wrap paper"]


def test_half_typed_words_are_never_remembered(table):
    type_quickly(table, "gi", "g", "xy", "x")
    table.play(m.SearchTyped("gift"), m.SearchTyped("gift w"), m.SearchTyped("gift wrap"), CLEARED)
    assert [row[0] for row in log(table) if "gift" in row[0]] == ["gift wrap"]
    assert not [row for row in log(table) if row[0] in ("gi", "xy", "g")]


def test_rubbing_out_letter_by_letter_remembers_what_stood_there(table):
    table.play(m.SearchTyped("steam"))
    type_quickly(table, "stea", "ste", "st", "s")
    table.play(CLEARED)
    assert [row[0] for row in log(table)] == ["steam"]


def test_other_words_that_lead_to_an_article_are_learned(table):
    table.play(m.SearchTyped("mony back"))
    type_quickly(table, "r", "refu", "refund")
    table.play(OPENED, CLEARED)
    assert log(table) == [("mony back", log(table)[0][1], "", "refund"), ("refund", 1, "refunds", "")]


def test_other_words_long_after_mean_something_else(table):
    table.play(m.SearchTyped("gift wrap"), CLEARED)
    table.wait(30)
    table.play(m.SearchTyped("refund"), OPENED)
    assert log(table)[0] == ("gift wrap", 0, "", "")


def test_the_same_words_tried_again_are_one_search(table):
    table.play(m.SearchTyped("refund"), m.SearchLeft(), m.SearchTyped("refund"), OPENED)
    assert log(table) == [("refund", 1, "refunds", "")]


def test_an_answer_opened_after_coming_back_to_the_field_counts(table):
    table.play(m.SearchTyped("refund"), m.SearchLeft(), OPENED, CLEARED)
    assert log(table) == [("refund", 1, "refunds", "")]


@pytest.mark.parametrize(
    "text", ["lakshmi", "Lakshmi Rao", "rao", "+44 20 7946 0124", "4471001", "Priya Sharma", "a@b.example"]
)
def test_searching_for_somebody_leaves_no_trace(table, text):
    table.play(m.SearchTyped(text), CLEARED)
    assert log(table) == []


def test_opening_somebody_leaves_no_trace(table):
    table.play(m.SearchTyped("laksh"), m.OpenAnswer("contact", "lakshmi"), CLEARED)
    assert log(table) == [] and table.store.openings.popular(0, 5) == ()


def test_the_caller_stays_out_of_what_is_remembered(table):
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    table.play(m.SearchTyped("gift for Lakshmi, 020 7946 0124, card 4111 1111 1111 1111"), CLEARED)
    assert [row[0] for row in log(table)] == ["gift for card"]
    columns = table.store._rows.all("select name from pragma_table_info('search')")
    assert {name for (name,) in columns} == {"n", "id", "text", "at_ms", "found", "opened", "retyped"}


def test_an_action_of_the_window_is_no_question(table):
    table.play(m.SearchTyped("wrap up"), m.SearchLeft(served=True), CLEARED)
    assert log(table) == []


def test_what_callers_ask_is_listed_for_the_workbench(table):
    table.store.articles.save(Article("old", "Old prices", "en", "", review_by="2020-01-01"), NOON_MS)
    for _ in range(2):
        table.play(m.SearchTyped("mony bak"), m.SearchTyped("refund"), OPENED, CLEARED)
        table.wait(60)
    table.play(m.SearchTyped("gift wrap"), CLEARED, m.OpenAnswer("article", "refunds"), m.MarkWrong("Old"))
    asked = table.play(m.AskedWanted()).bench.asked
    assert "gift wrap" in [one.text for one in asked.unanswered]
    assert [(one.heard, one.meant, one.times) for one in asked.retyped] == [("mony bak", "refund", 2)]
    assert [(one.article_id, one.times) for one in asked.popular] == [("refunds", 3)]
    assert [one.article_id for one in asked.overdue] == ["old"]
    assert [(one.title, one.wrong, one.lines) for one in asked.judged] == [
        ("Refund for a late delivery", 1, ("Old",))
    ]
    assert not asked.contradicted and not asked.twins


@pytest.mark.parametrize("decide", [m.AcceptSynonym, m.DismissSynonym])
def test_a_suggested_pair_is_decided_and_undone(table, decide):
    for _ in range(2):
        table.play(m.SearchTyped("mony bak"), m.SearchTyped("refund"), OPENED, CLEARED)
    table.play(m.AskedWanted())
    assert table.play(decide(("mony bak", "refund"))).bench.asked.retyped == ()
    assert table.play(m.AskedWanted()).bench.asked.retyped == ()
    assert bool(table.store.learned.accepted()) is (decide is m.AcceptSynonym)
    assert len(table.play(m.Undo()).bench.asked.retyped) == 1
    assert len(table.play(m.AskedWanted()).bench.asked.retyped) == 1 and not table.store.learned.accepted()


def test_an_accepted_pair_is_searched_by_until_it_is_taken_back(table):
    for _ in range(2):
        table.play(m.SearchTyped("mony bak"), m.SearchTyped("refund"), OPENED, CLEARED)
    table.play(m.AskedWanted(), m.AcceptSynonym(("mony bak", "refund")))
    assert [group.spellings for group in table.store.synonyms.all()] == [("mony bak", "refund")]
    table.play(m.Undo())
    assert not table.store.synonyms.all()


@pytest.mark.parametrize(
    "typed", ["@zamir khanna", "refund @zamir", "> wrap everything", "#refund", "lang:hi"]
)
def test_a_search_for_somebody_or_for_something_to_do_is_never_remembered(table, typed):
    table.play(m.SearchTyped(typed), CLEARED)
    assert log(table) == []


def test_of_a_narrowed_search_only_the_words_are_remembered(table):
    table.play(m.SearchTyped("#damage gift wrap"), CLEARED)
    assert [row[0] for row in log(table)] == ["gift wrap"]
