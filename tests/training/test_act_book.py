"""Frames hear what reps do; a broken file is told by its place."""

import pytest

from agentassist.content.resources import resources
from agentassist.core.scenario import Act
from agentassist.training.act_book import ActBookError, read_act_book
from agentassist.training.equipment import act_books
from agentassist.training.hearing_acts import ActFinder

BOOKS = act_books(resources() / "training" / "acts")
FINDER = ActFinder(BOOKS)
EXAMPLES = [(book.lang, said, acts) for book in BOOKS for said, acts in book.examples]


@pytest.mark.parametrize(("lang", "said", "acts"), EXAMPLES, ids=[said[:40] for _, said, _ in EXAMPLES])
def test_every_example_is_heard_as_its_author_meant_it(lang, said, acts):
    assert set(FINDER.acts(said, lang)) == set(acts)


def test_what_others_hear_does_not_make_a_saying_back_or_a_greeting_a_promise():
    everything = ActFinder(BOOKS, [lambda _said, _lang: (Act.PROMISE, Act.BLAME, Act.SCRIPT_READ)])
    assert everything.acts("Let me repeat that: you missed the driver.", "en") == (
        Act.READBACK,
        Act.SCRIPT_READ,
    )
    assert Act.PROMISE not in everything.acts("How can I help today?", "en")
    assert Act.SCRIPT_READ not in everything.acts("Is there anything else I can do?", "en")


@pytest.mark.parametrize(
    ("said", "mistaken"),
    [
        ("Could you hold for two minutes?", Act.PROMISE),
        ("Would you rather have it on Friday or on Monday?", Act.PROMISE),
        ("How awful for you, five hours in the cold.", Act.PROMISE),
        ("Good evening, this is Tess from the garage.", Act.PROMISE),
        ("You rang last week about the same meter.", Act.BLAME),
    ],
)
def test_an_hour_is_no_promise_by_itself_and_what_was_said_last_time_no_reproach(said, mistaken):
    heard = ActFinder(BOOKS, [lambda _said, _lang: (mistaken,)]).acts(said, "en")
    assert heard and mistaken not in heard


def test_concepts_may_come_in_any_order():
    told = {"A": ["wait*"], "B": ["sorry"]}
    frames = {"hold_return": [{"all": ["A", "B"]}]}
    finder = ActFinder([read_act_book({"lang": "en", "concepts": told, "frames": frames})])
    assert finder.acts("Sorry that you waited.") == finder.acts("You waited, sorry.") == (Act.HOLD_RETURN,)
    assert finder.acts("Sorry.") == finder.acts("Sorry. You waited.") == ()


def test_a_name_that_looks_like_another_language_is_no_other_language():
    finder = ActFinder([book for book in BOOKS if book.lang == "en"])
    assert finder.acts("Pine Street Library, Oona speaking.", "en") == (Act.INTRODUCE,)


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ([], "file"),
        ({"concepts": {"A": "x"}}, "concepts.A"),
        ({"concepts": {"A": ["(x"]}, "frames": {}}, "concepts.A"),
        ({"concepts": {"A": ["{A}"]}, "frames": {}}, "concepts.A"),
        ({"concepts": {}, "frames": {"dance": []}}, "frames.dance"),
        ({"concepts": {}, "frames": {"greet": [{"all": ["A"]}]}}, "frames.greet.0"),
        ({"concepts": {}, "frames": {"greet": [{"all": []}]}}, "frames.greet.0"),
        ({"concepts": {}, "frames": {}, "calling": {"no_names": "thanks"}}, "calling.no_names"),
    ],
)
def test_a_broken_file_is_told_by_its_place(data, place):
    with pytest.raises(ActBookError) as told:
        read_act_book(data)
    assert told.value.place == place
