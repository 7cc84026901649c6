"""A form changes a scenario's text in one place, and every other byte stays as it was typed."""

from difflib import SequenceMatcher

import pytest

from agentassist.content.fault import FaultsError
from agentassist.content.plain import plain_data
from agentassist.content.resources import resources, sample_company
from agentassist.content.scenario_text import changed, form_of, way_of
from agentassist.content.strict_yaml import read
from agentassist.core.writing import Add, Put, Take

TEXT = """\
# Ours, by hand.
kind: scenario
id: late   # never change this
title: {en: Late again, hi: फिर देर}
lang: en
caller:
  name: Tess   # her first name
  # she does not like to be rung at work
  about: >
    Plans weddings.
    Sings.
mood: {start: 30, patience_turns: 20}
opening:
  - 'It''s late.'   # calm
  # or louder
  - "It is late AGAIN."
facts:
  - id: order
    ask: [number, "order number"]   # two ways
    say: ["It's 4417."]
    must_learn: true

  # what hurts
  - id: wedding
    ask:
      - wedding
      - day
    say: [{en: Saturday., hi: शनिवार।}]
goals: [{id: learned_all}, {id: mood_at_least, value: 60}]
rubric:
  - {id: ears, title: "Heard her", weight: 60, measure: facts_learned}  # most of it
  - {id: heart, weight: 40, measure: act_seen, of: [empathise]}
"""


def differing(before, after):
    """Return what went and what came, without what stayed."""
    codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return [(before[a:b], after[c:d]) for tag, a, b, c, d in codes if tag != "equal"]


def lines_changed(change):
    was, now = TEXT.splitlines(), changed(TEXT, [change]).splitlines()
    codes = SequenceMatcher(None, was, now, autojunk=False).get_opcodes()
    return [(was[a:b], now[c:d]) for tag, a, b, c, d in codes if tag != "equal"]


@pytest.mark.parametrize(
    ("change", "was", "now"),
    [
        (Put("id", ("later",)), "id: late   # never change this", "id: later   # never change this"),
        (
            Put("caller.name", ("Tess Orr",)),
            "  name: Tess   # her first name",
            "  name: Tess Orr   # her first name",
        ),
        (Put("caller.name", ("Tess: Orr",)), "  name: Tess   # her", '  name: "Tess: Orr"   # her'),
        (Put("mood.start", ("35",)), "{start: 30,", "{start: 35,"),
        (Put("title", ("Late, again",)), "{en: Late again,", '{en: "Late, again",'),
        (
            Put("opening", ("It's early.", "It is late AGAIN."), listed=True),
            "'It''s late.'",
            "'It''s early.'",
        ),
        (
            Put("facts[0].ask", ("number", "order"), listed=True),
            '[number, "order number"]',
            '[number, "order"]',
        ),
        (Put("facts[1].ask", ("wedding", "which day"), listed=True), "      - day", "      - which day"),
        (Put("rubric[1].weight", ("30",)), "heart, weight: 40", "heart, weight: 30"),
        (Put("rubric[0].title", ("",)), ' title: "Heard her",', ""),
        (Put("goals[1].value", ("70",)), "value: 60", "value: 70"),
        (Add("goals", (("id", "no_hang_up"),)), "value: 60}]", "value: 60}, {id: no_hang_up}]"),
        (Take("goals", 0), "[{id: learned_all}, ", "["),
    ],
)
def test_a_change_touches_only_what_it_is_about(change, was, now):
    assert changed(TEXT, [change]) == TEXT.replace(was, now, 1)


@pytest.mark.parametrize(
    ("change", "gone", "come"),
    [
        (Put("level", ("advanced",)), [], ["level: advanced"]),
        (Put("caller.place", ("Leeds",)), [], ["  place: Leeds"]),
        (Put("facts[0].must_learn", ()), ["    must_learn: true"], []),
        (Put("facts[0].keywords", ("4417",), listed=True), [], ["    keywords: [4417]"]),
        (Put("debrief", ("What hurt?",), listed=True), [], ['debrief: ["What hurt?"]']),
        (Take("rubric", 1), ["  - {id: heart, weight: 40, measure: act_seen, of: [empathise]}"], []),
        (
            Add("facts", (("id", "where"), ("ask", ()), ("say", ("At home.",)))),
            [],
            ["  - id: where", "    ask: []", '    say: ["At home."]'],
        ),
        (
            Add("solutions", (("id", "way"), ("words", ("refund",)))),
            [],
            ["solutions:", "  - id: way", "    words: [refund]"],
        ),
        (
            Put("opening", ("It's late.", "It is late AGAIN.", "Hello?"), listed=True),
            [],
            ['  - "Hello?"'],
        ),
        (Put("opening", ("It is late AGAIN.",), listed=True), ["  - 'It''s late.'   # calm"], []),
    ],
)
def test_whole_lines_come_and_go_and_comments_stay(change, gone, come):
    assert lines_changed(change) == [(gone, come)]


def test_a_list_that_was_emptied_begins_anew_on_its_own_lines():
    bare = changed(TEXT, [Take("facts", 1), Take("facts", 0)])
    fresh = changed(bare, [Add("facts", (("id", "one"), ("say", ("Yes.",))))])
    assert "facts: []\n" in bare and 'facts:\n  - id: one\n    say: ["Yes."]\n' in fresh


def test_a_folded_text_is_written_anew_and_what_follows_stays():
    fresh = changed(TEXT, [Put("caller.about", ("Plans, and sings.",))])
    assert '  about: "Plans, and sings."\nmood:' in fresh


def test_nothing_to_change_changes_nothing():
    for change in (Put("id", ("late",)), Take("facts", 9), Put("events[3].say", ("x",)), Put("brief", ())):
        assert changed(TEXT, [change]) == TEXT


def test_a_field_that_is_emptied_keeps_its_place():
    fresh = changed(TEXT, [Put("caller.name", ("",)), Put("facts[0].ask", (), listed=True)])
    assert '  name: ""   # her first name' in fresh and "    ask: []   # two ways" in fresh
    again = changed(fresh, [Put("caller.name", ("Tess",)), Put("facts[0].ask", ("number",), listed=True)])
    assert '  name: "Tess"   # her first name' in again and "    ask: [number]   # two ways" in again


@pytest.mark.parametrize(
    "text",
    [
        '{"kind": "scenario", "title": "Late"}',
        "kind: scenario\ntitle:\n",
        "kind: scenario\ntitle: |\n  Late\n\n",
        "kind: scenario\ntitle:\n    Late\n    again\n",
        "kind: scenario\ntitle: Late",
        "kind: scenario\r\ntitle: Late\r\n",
        "kind: scenario",
        "---\nkind: scenario\ntitle: 'Late'\n",
    ],
)
def test_however_it_is_written_the_change_arrives(text):
    fresh = changed(text, [Put("title", ("Soon: now",)), Put("caller.name", ("Tess",))])
    fresh = changed(
        fresh, [Add("facts", (("id", "one"), ("say", ("a, b",)))), Put("facts[0].ask", ("x",), listed=True)]
    )
    assert plain_data(fresh, "f") == {
        "kind": "scenario",
        "title": "Soon: now",
        "caller": {"name": "Tess"},
        "facts": [{"id": "one", "say": ["a, b"], "ask": ["x"]}],
    }


@pytest.mark.parametrize(
    "said",
    [
        "",
        " ",
        "- dash",
        "# hash",
        "a # b",
        "a: b",
        "a:",
        "'",
        '"',
        "{",
        "[x]",
        "* star",
        "&a",
        "!t",
        "%d",
        "|",
        "> x",
        "yes",
        "~",
        "\u2028",
        "نہیں۔",
        "a\nb",
        "  both  ",
        "\\",
        "@",
        "?",
        "`",
        "\t",
        "a" * 3000,
    ],
)
@pytest.mark.parametrize("name", ["title", "caller.name", "rubric[0].title", "caller.about"])
def test_whatever_is_typed_into_a_field_arrives_as_it_is(said, name):
    fresh = changed(TEXT, [Put(name, (f"x{said}",))])
    node = read(fresh, "f")
    assert form_of(node).text(name) == f"x{said}"
    fresh = changed(TEXT, [Put("opening", (f"{said}x", "other"), listed=True)])
    assert form_of(read(fresh, "f")).field("opening").texts == (f"{said}x", "other")


@pytest.mark.parametrize(
    "path",
    [
        *sorted((sample_company() / "scenarios").glob("*.yaml")),
        *sorted((resources() / "training" / "templates").glob("*")),
    ],
    ids=lambda path: path.stem,
)
def test_each_shipped_scenario_is_changed_field_by_field_in_one_line_each(path):
    text = path.read_text("utf-8")
    for name, said in (
        ("mood.start", "33"),
        ("title", "Another"),
        ("rubric[0].weight", "7"),
        ("caller.name", "Tess"),
    ):
        fresh = changed(text, [Put(name, (said,))])
        gone = set(text.splitlines()) - set(fresh.splitlines())
        assert len(gone) == 1 and form_of(read(fresh, "f")).text(name) == said
        back = changed(fresh, [Put(name, (form_of(read(text, "f")).text(name),))])
        assert plain_data(back, "f") == plain_data(text, "f")


def test_the_form_shows_texts_in_the_language_of_the_scenario():
    form = form_of(read(TEXT, "f"))
    assert (form.lang, form.text("title"), form.text("caller.about")) == (
        "en",
        "Late again",
        "Plans weddings. Sings.\n",
    )
    assert form.field("facts[0].ask").texts == ("number", "order number")
    assert form.field("facts[1].say").locked and form.field("facts[1].say").texts == ("Saturday.",)
    assert (form.count("facts"), form.count("goals"), form.count("solutions")) == (2, 2, 0)


def test_many_changes_at_once_come_to_the_same_as_one_after_the_other():
    changes = (
        Put("title", ("Late, again",)),
        Put("caller.name", ("Tess Orr",)),
        Put("caller.place", ("Leeds",)),
        Put("caller.phone", ("+442079460335",)),
        Put("facts[0].ask", ("number", "which order"), listed=True),
        Put("facts[0].must_learn", ()),
        Put("title", ("Late",)),
        Put("level", ("advanced",)),
    )
    one_by_one = TEXT
    for change in changes:
        one_by_one = changed(one_by_one, [change])
    assert changed(TEXT, changes) == one_by_one
    apart = tuple(one for one in changes if one.name in ("caller.name", "facts[0].ask", "level"))
    assert plain_data(changed(TEXT, apart), "f")["level"] == "advanced"


def test_a_text_that_cannot_be_read_is_told_and_nothing_is_changed():
    with pytest.raises(FaultsError):
        changed("title: [", [Put("title", ("x",))])


def test_ways_are_read_from_names():
    assert way_of("rubric[2].weight") == ("rubric", 2, "weight") and way_of("title") == ("title",)
