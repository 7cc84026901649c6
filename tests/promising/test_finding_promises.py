import json
from datetime import date, datetime, time
from pathlib import Path

import pytest

from agentassist.content.resources import promise_tables
from agentassist.core.hours import Hours
from agentassist.promising.finder import PromiseFinder

NOW = datetime(2026, 6, 10, 11, 15)
"""A Wednesday."""
LINES = [
    json.loads(line)
    for path in sorted((Path(__file__).parent / "lines").glob("*.jsonl"))
    for line in path.read_text(encoding="utf-8").splitlines()
]


@pytest.fixture(scope="module")
def finder():
    return PromiseFinder(promise_tables())


def iso(due):
    return due.isoformat(timespec="minutes") if due else None


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line['lang']}: {line['text']}")
def test_a_promise_is_caught_with_its_deadline_and_nothing_else_is(finder, line):
    heard = finder.best(line["text"], NOW, line["lang"])
    assert (heard is not None) == line["promise"]
    if heard is not None:
        assert (iso(heard.due_from), iso(heard.due_to)) == (line["due_from"], line["due_to"])


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("The line was bad. I'll ring you back by 3 pm.", "I", "ring you back"),
        ("Our driver will bring it tomorrow.", "our driver", "Our driver will bring it"),
        ("मैं कल फ़ोन करूँगा।", "मैं", "फ़ोन करूँगा"),
        ("నేను రేపు ఫోన్ చేస్తాను.", "నేను", "ఫోన్ చేస్తాను"),
    ],
)
def test_it_tells_who_promised_what_without_the_time(finder, text, who, what):
    heard = finder.best(text, NOW)
    assert (heard.who, heard.what) == (who, what)
    assert text[heard.start : heard.end] in text and heard.what.split()[0] in text[heard.start : heard.end]


@pytest.mark.parametrize(
    ("text", "lang"),
    [("Meeku kotha moota free ga istamu", "te-Latn"), ("Main aapko dhakkan free mein bhej dunga", "hi-Latn")],
)
def test_what_is_free_is_not_promised_for_friday(finder, text, lang):
    assert not any(one.due_to for one in finder.find(text, NOW, lang))


@pytest.mark.parametrize(
    "text", ["kal 3 baje tak call karunga", "repu 3 gantalaki call chestanu", "I'll call at 3 tomorrow"]
)
def test_letters_and_words_tell_the_language_where_nobody_did(finder, text):
    assert iso(finder.best(text, NOW).due_to) == "2026-06-11T15:00"


def test_a_sentence_of_little_but_numbers_and_loan_words_is_hindi_all_the_same(finder):
    assert iso(finder.best("Das minute me rate pata karke batata hoon.", NOW).due_to) == "2026-06-10T11:25"


def test_every_promise_of_a_note_is_told_in_its_order(finder):
    found = finder.find("I'll email you by noon. Ravi will ring you tomorrow at 9.", NOW)
    assert [iso(one.due_to) for one in found] == ["2026-06-10T12:00", "2026-06-11T09:00"]


def test_working_days_are_those_of_the_firm(finder):
    hours = Hours.read("Mo-Sa 10:00-19:00", frozenset({date(2026, 6, 12)}))
    heard = finder.best("I'll reply within 3 working days.", NOW, hours=hours)
    assert iso(heard.due_to) == "2026-06-15T19:00"


@pytest.mark.parametrize("written", ["", "always", "Mo-Fr 25:00-26:00", "Xx-Yy 09:00-18:00"])
def test_hours_that_cannot_be_read_are_nine_to_six(written):
    hours = Hours.read(written)
    assert (hours.opens, hours.closes, hours.works_on(date(2026, 6, 13))) == (time(9), time(18), False)


def test_a_week_without_working_days_ends_the_search():
    assert Hours(days=frozenset()).working_day(date(2026, 6, 10), 1).year > 2030


@pytest.mark.parametrize(
    "text", ["", "?", "…", "I'll " * 400, "12:99 33/44 99:99", "by by by at at 3 3 3 I'll"]
)
def test_whatever_is_typed_does_no_harm(finder, text):
    finder.find(text, NOW)
