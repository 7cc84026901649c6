"""Whatever a file holds, it becomes a scenario or is refused in a sentence, and soon."""

import json
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agentassist.cli.content_words import sentence
from agentassist.content.fault import FaultsError, Reason
from agentassist.content.strict_yaml import MAX_BYTES, text_of
from agentassist.core.left_out import MOST_TOLD, Gap
from tests.stories_table import LAMP_TWEE

SOON_S = 20
"""Even on a busy machine; what goes round and round takes hours."""


def outcome(bring, text, file="x.twee"):
    """Return what is told of a story that became a scenario, or of one that did not."""
    try:
        return bring(text, file)[1]
    except FaultsError as error:
        assert all(sentence(fault) for fault in error.faults)
        return error.faults[0].reason


def many(count, body):
    return "".join(f":: P{at}\n{body.format(next=at + 1)}\n\n" for at in range(count))


def test_far_too_many_passages_are_refused(bring):
    assert outcome(bring, many(10_000, "Yes.\n[[Ask?->P{next}]]")) is Reason.TOO_MANY_PASSAGES


def test_what_finds_no_room_is_told(bring):
    hub = ":: Start\nHello.\n" + "".join(f"[[Ask {at}?->P{at}]]\n" for at in range(200)) + "\n"
    told = outcome(bring, hub + many(200, "Yes, {next}.\n[[On|Start]]"))
    assert [gap for gap, _, _ in told].count(Gap.TOO_MANY) == 160
    wild = outcome(bring, ":: Start\n" + "Hello. [[x|y]]\n" * 2_000)
    assert len(wild) <= 2 * MOST_TOLD


@pytest.mark.parametrize(
    "piece",
    [
        "<!--",
        "<<",
        "[[",
        "(if:",
        "(set: (",
        "<a",
        "[img[",
        "''",
        "*a",
        "\\",
        "::",
        "{",
        "$a",
        "<script",
        "|",
        "\n",
    ],
)
def test_marks_that_never_close_keep_nobody_waiting(bring, piece):
    start = time.process_time()
    for head in (":: Start\n", ":: "):
        outcome(bring, head + piece * (MAX_BYTES // len(piece) - 10))
    spread = "".join(f":: P{at}\nHello. {piece * (2_000 // len(piece))}\n" for at in range(900))
    outcome(bring, spread)
    assert time.process_time() - start < SOON_S


@pytest.mark.parametrize(
    "items",
    [
        ["^Yes, of course. "] * 100_000,
        ["ev", "str", "^Ask", "/str", "/ev", {"*": "0.0", "flg": 4}] * 30_000,
        [["^Yes.", None], {"->": ".^.0"}] * 50_000,
        ["str"] * 200_000,
        ["#", "^x", "/#"] * 60_000,
        [{"->t->": "0"}] * 50_000,
    ],
    ids=["words", "choices", "containers", "strings", "tags", "tunnels"],
)
def test_two_megabytes_of_one_thing_keep_nobody_waiting(bring, items):
    start = time.process_time()
    outcome(bring, json.dumps({"inkVersion": 21, "root": [[*items, None], None]}), "x.json")
    assert time.process_time() - start < SOON_S


def test_cycles_and_ways_to_nowhere_end(bring):
    told = outcome(bring, ":: Start\n[[A]]\n\n:: A\n[[Start]]\n\n:: B\nNo.\n[[B]] [[C]]")
    assert {Gap.NOWHERE, Gap.UNREACHED} <= {gap for gap, _, _ in told}


@pytest.mark.parametrize("text", ["::", ":: \n", "::\n::\n::", ":: StoryTitle\nOnly a title"])
def test_stories_of_almost_nothing_are_answered(bring, text):
    outcome(bring, text)


def test_text_that_is_no_story_is_told_by_its_ending(bring):
    for file in ("x.twee", "x.tw", "x.json", "x.ink"):
        with pytest.raises(FaultsError) as told:
            bring("Hello, is anybody there?", file)
        assert told.value.faults[0].reason is Reason.NO_STORY


def test_letters_that_are_no_text_are_told_with_their_place(tmp_path):
    file = tmp_path / "x.twee"
    for raw, reason in ((b":: Start\n\xff\xfe", Reason.NOT_UTF_8), (b"\xff\xfe:\0:\0", Reason.UTF_16)):
        file.write_bytes(raw)
        with pytest.raises(FaultsError) as told:
            text_of(file, file.name)
        assert told.value.faults[0].reason is reason
    file.write_bytes("\ufeff:: Start\r\nHello.\r\n".encode())
    assert text_of(file, file.name).startswith("::")


def test_letters_that_yaml_refuses_are_left_out(bring):
    made, _ = bring(
        ":: Start\nHel\x00lo\x7f\ufeff there\u2028now.\n\n:: F [fact]\n\x07Yes\ud800.\n", "x.twee"
    )
    assert made.opening[0].say("en") == "Hello there now." and made.facts[0].say[0].say("en") == "Yes."


PIECES = st.sampled_from(
    [
        *(
            "::",
            " Start",
            "\n",
            "[[",
            "]]",
            "->",
            "<-",
            "|",
            "[fact]",
            "[mood:-5]",
            "[solution ",
            "]",
            "{",
            "}",
        ),
        *(
            "<!--",
            "-->",
            "ask:",
            "keywords:",
            "on:refuse",
            "<<if $x>>",
            "<</if>>",
            "(set: $x to 3)",
            "''",
            "\\",
        ),
        *(
            "\n:: A\n",
            "\n:: B [reaction on:blame]\n",
            "\n:: ScenarioData\n",
            '{"mood": {"start": 900}}',
            "Hello?",
        ),
        *("मंगलवार", "کب سے؟", "[[A]]", "[[Ask?->B]]", "&#91;", "\x85", "\ud800", "1,850", "must-learn"),
        *("[opening lang:hi]", "[fact min-mood:90 must-read-back]", '{"caller": 3, "goals": [[]]}'),
    ]
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(PIECES, max_size=40))
def test_any_twee_becomes_a_scenario_or_is_refused(bring, pieces):
    outcome(bring, "::" + "".join(pieces))


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(LAMP_TWEE)), st.integers(0, 60), PIECES)
def test_a_good_story_with_a_piece_torn_out_is_answered(bring, at, length, piece):
    outcome(bring, LAMP_TWEE[:at] + piece + LAMP_TWEE[at + length :])


ITEMS = st.recursive(
    st.one_of(
        st.sampled_from(
            [
                *(
                    "^Hello.",
                    "^Why?",
                    "\n",
                    "ev",
                    "/ev",
                    "str",
                    "/str",
                    "#",
                    "/#",
                    "done",
                    "end",
                    "thread",
                    "out",
                ),
                *("->->", "<>", "nop", None, 3, 2.5, True, {"#": "fact"}, {"VAR?": "x"}, {"VAR=": "x"}),
                *({"->": "a"}, {"->": ".^.0"}, {"->": ".^.^.a", "c": True}, {"->": "$r", "var": True}),
                *({"*": "a", "flg": 20}, {"*": ".^.b", "flg": 31}, {"->t->": "a"}, {"f()": ".^.s"}),
                *({"^->": "a.0"}, {"temp=": "$r"}, {"x()": "y", "exArgs": 1}, {"#n": "b"}, {"->": 3}, {}),
            ]
        ),
        st.text(max_size=5),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=8),
        st.dictionaries(st.sampled_from(["a", "b", "s", "#n", "->"]), inner, max_size=3),
    ),
    max_leaves=40,
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(ITEMS, max_size=10), st.dictionaries(st.sampled_from(["a", "b", "c-0", "ScenarioData"]), ITEMS)
)
def test_any_ink_becomes_a_scenario_or_is_refused(bring, told, named):
    data = {"inkVersion": 21, "root": [*told, named]}
    outcome(bring, json.dumps(data), "x.json")
