from dataclasses import replace

import pytest

from agentassist.core.team import Access, ClashField, HubSays, LinkKind
from agentassist.ui.team_words import TeamWords
from agentassist.ui.words import isolated
from tests.ui.screens import CALL, EMPTY
from tests.ui.team_screens import DUE_CLASH, NOTE_CLASH, SYNCED_MS, TEAMS

pytestmark = pytest.mark.usefixtures("look")
CODES = [("access", Access), ("link", LinkKind), ("says", HubSays), ("clash_field", ClashField)]


@pytest.mark.parametrize(("method", "codes"), CODES, ids=[method for method, _ in CODES])
def test_every_code_has_words_of_its_own(method, codes):
    words = TeamWords()
    said = [getattr(words, method)(code) for code in codes]
    assert all(said)
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("code", HubSays)
def test_every_refusal_says_what_it_means_and_what_to_do(code):
    said = TeamWords().says(code)
    assert said.count(". ") >= 1 and said.endswith(".")


@pytest.mark.parametrize(
    ("passed_ms", "said"),
    [(-5000, "just now"), (59_000, "just now"), (3 * 60_000, "3 minute"), (2 * 3_600_000, "2 hour")],
)
def test_how_long_ago_is_said_as_people_say_it(passed_ms, said):
    assert TeamWords().ago(SYNCED_MS, SYNCED_MS + passed_ms).startswith(said)


def test_after_a_day_the_day_is_named():
    assert "2026" in TeamWords().ago(SYNCED_MS, SYNCED_MS + 90_000_000)


@pytest.mark.parametrize("screen", [EMPTY, CALL])
def test_without_a_team_nothing_is_said_of_one(screen):
    assert TeamWords().saved(screen) == ""


@pytest.mark.parametrize("team", TEAMS)
def test_no_state_leaves_the_last_line_empty_once_there_is_a_team(team):
    words = TeamWords()
    said = [words.saved(replace(screen, team=team)) for screen in (EMPTY, CALL)]
    assert all(said) == (team.membership is not None)


def test_who_else_looks_is_named():
    words = TeamWords()
    assert words.beside(("Ravi",)) == f"{isolated('Ravi')} is looking at this caller too"
    assert "are looking" in words.beside(("Ravi", "Sana"))


def test_a_day_that_two_people_changed_is_read_as_a_day():
    words = TeamWords()
    assert words.clash_text(DUE_CLASH, DUE_CLASH.stands).startswith("9 Dec 2026")
    assert words.clash_text(NOTE_CLASH, "17") == "17"
    assert words.clash_text(NOTE_CLASH, " ") == "(empty)"


def test_who_wrote_the_other_is_named_where_it_is_known():
    words = TeamWords()
    assert isolated("Ravi") in words.clash_other(NOTE_CLASH)
    assert words.clash_other(DUE_CLASH).startswith("A colleague wrote")
