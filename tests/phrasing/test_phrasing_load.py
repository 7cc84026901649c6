"""What a trainer hears about a file that is not right."""

import pytest

from agentassist.core.errors import ContentError
from agentassist.phrasing.flaw import Reason
from agentassist.phrasing.load import read_book
from agentassist.phrasing.proof import prove

RULE = {
    "id": "late",
    "when": ["late"],
    "better": ["By {date}."],
    "ask": {"date": "When?"},
    "why": "Say when.",
}


def read(**changes):
    return read_book({"lang": "en", "rules": [{**RULE, **changes}]})


@pytest.mark.parametrize(
    ("changes", "reason", "way"),
    [
        ({"when": ["(late"]}, Reason.OPEN_BRACKET, ("rules", 0, "when", 0)),
        ({"unless": ["too late", "{x}"]}, Reason.NO_MACRO, ("rules", 0, "unless", 1)),
        ({"when": "late"}, Reason.NOT_A_LIST, ("rules", 0, "when")),
        ({"when": []}, Reason.MISSING_KEY, ("rules", 0)),
        ({"why": ["a"]}, Reason.NOT_TEXT, ("rules", 0, "why")),
        ({"better": [" "]}, Reason.NOT_TEXT, ("rules", 0, "better", 0)),
        ({"ask": {}}, Reason.SLOT_NOT_ASKED, ("rules", 0, "better")),
        ({"ask": {"date": "When?", "time": "At?"}}, Reason.SLOT_UNKNOWN, ("rules", 0, "ask", "time")),
        ({"severity": "4"}, Reason.BAD_SEVERITY, ("rules", 0, "severity")),
        ({"wehn": ["late"]}, Reason.UNKNOWN_KEY, ("rules", 0, "wehn")),
        ({"tests": ["late"]}, Reason.NOT_A_MAPPING, ("rules", 0, "tests")),
    ],
)
def test_a_flaw_is_told_with_its_place_and_its_rule_left_out(changes, reason, way):
    book, flaws = read(**changes)
    assert (reason, way) in [(flaw.reason, flaw.way) for flaw in flaws]
    assert not book.rules


def test_one_bad_rule_costs_only_itself():
    book, flaws = read_book(
        {"lang": "en", "rules": [{**RULE, "when": ["{x}"]}, {**RULE, "id": "other"}, RULE, RULE]}
    )
    assert [rule.id for rule in book.rules] == ["other", "late"]
    assert [flaw.reason for flaw in flaws] == [Reason.NO_MACRO, Reason.TWICE]


@pytest.mark.parametrize(
    "data", [None, [], "text", {"lang": "en", "rules": "none"}, {"lang": ["en"], "rules": [7]}]
)
def test_a_file_of_another_shape_is_told_not_crashed_on(data):
    book, flaws = read_book(data)
    assert flaws
    assert not book.rules


def test_examples_that_do_not_hold_are_told():
    book, _ = read(tests={"bad": ["It is on time."], "fine": ["It is late."]}, better=["Late by {date}."])
    assert [(flaw.reason, flaw.way[2:]) for flaw in prove(book)] == [
        (Reason.NOT_FLAGGED, ("tests", "bad", 0)),
        (Reason.FLAGGED, ("tests", "fine", 0)),
        (Reason.FLAGGED, ("better", 0)),
    ]


def test_a_flaw_names_file_line_and_field():
    _, (flaw,) = read(when=["(late"])
    error = flaw.error("rules.yaml", {("rules", 0, "when", 0): (7, 12)}.__getitem__)
    assert isinstance(error, ContentError)
    assert error.facts["file"] == "rules.yaml"
    assert (error.facts["line"], error.facts["column"]) == (7, 12)
    assert error.facts["field"] == "rules[0].when[0]"
    assert error.facts["reason"] == "open-bracket"


def book_of(*files):
    return read_book(*({"lang": "en", **file} for file in files))


def test_a_book_is_all_its_files_and_each_may_use_the_macros_of_all():
    rule = {**RULE, "when": ["{soonish}"]}
    book, flaws = book_of({"rules": [rule]}, {"macros": {"soonish": "soon|shortly"}})
    assert not flaws
    assert [rule.id for rule in book.rules] == ["late"]


@pytest.mark.parametrize(
    ("first", "second", "reason", "way"),
    [
        ({"macros": {"we": "i"}}, {"macros": {"we": "we"}}, Reason.MACRO_TWICE, ("macros", "we")),
        ({"rules": [RULE]}, {"rules": [RULE]}, Reason.TWICE, ("rules", 0, "id")),
        ({"rules": [RULE]}, {"lang": "hi"}, Reason.OTHER_LANGUAGE, ("lang",)),
    ],
)
def test_what_two_files_of_a_book_disagree_on_is_told_of_the_second(first, second, reason, way):
    _, flaws = book_of(first, second)
    assert (reason, way, 1) in [(flaw.reason, flaw.way, flaw.file) for flaw in flaws]


def test_an_example_that_does_not_hold_is_told_of_its_own_file():
    wrong = {**RULE, "id": "wrong", "when": ["too late"], "tests": {"bad": ["It is on time."]}}
    book, _ = book_of({"rules": [RULE]}, {"rules": [wrong]})
    assert [(flaw.reason, flaw.file) for flaw in prove(book)] == [(Reason.NOT_FLAGGED, 1)]


@pytest.mark.parametrize(
    ("phrase", "reason"),
    [
        ("can .. not .. until .. then .. or", Reason.TOO_LOOSE),
        ("[a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] [a] b", Reason.TOO_LOOSE),
        ("{long} then", Reason.TOO_WIDE),
    ],
)
def test_a_phrase_that_could_run_away_is_refused(phrase, reason):
    macros = {"long": "|".join(f"w{number}" for number in range(5000))}
    book, flaws = read_book({"lang": "en", "macros": macros, "rules": [{**RULE, "when": [phrase]}]})
    assert reason in [flaw.reason for flaw in flaws]
    assert not book.rules


def test_many_alternatives_that_begin_differently_are_one_way():
    macros = {"verb": "|".join(f"w{number}" for number in range(500))}
    _, flaws = read_book(
        {"lang": "en", "macros": macros, "rules": [{**RULE, "when": ["we .. {verb} .. by"]}]}
    )
    assert not flaws
