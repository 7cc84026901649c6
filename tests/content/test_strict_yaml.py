"""What an author types is what the app reads."""

import time

import pytest

from agentassist.content.fault import FaultsError, Reason
from agentassist.content.nodes import Mapping
from agentassist.content.plain import plain_data
from agentassist.content.strict_yaml import MAX_BYTES, decoded, read, read_file
from agentassist.content.yaml_tree import MAX_DEPTH


def refusal(text):
    with pytest.raises(FaultsError) as refused:
        read(text, "file.yaml")
    (fault,) = refused.value.faults
    return fault


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("avoid: [no, yes]", {"avoid": ["no", "yes"]}),
        ("time: 12:30", {"time": "12:30"}),
        ("phone: 0401234567", {"phone": "0401234567"}),
        ("due: 2025-01-01", {"due": "2025-01-01"}),
        ("country: NO", {"country": "NO"}),
        ("amount: 1_000", {"amount": "1_000"}),
        ("hex: 0x1F", {"hex": "0x1F"}),
        ("nothing: ~", {"nothing": "~"}),
        ("empty:", {"empty": ""}),
        ("size: .inf", {"size": ".inf"}),
        ("<<: {a: b}", {"<<": {"a": "b"}}),
        ("say: नमस्ते", {"say": "नमस्ते"}),
        ('say: "two\\nlines"', {"say": "two\nlines"}),
    ],
)
def test_what_is_typed_stays_text(typed, meant):
    assert plain_data(typed, "file.yaml") == meant


def test_every_value_knows_its_place():
    node = read("a: 1\nlist:\n  - x\n  - {deep: here}\n", "file.yaml")
    assert isinstance(node, Mapping)
    deep = node.get("list").items[1].get("deep")
    assert (deep.text, deep.mark.line, deep.mark.column) == ("here", 4, 12)


@pytest.mark.parametrize(
    ("text", "reason", "line", "column"),
    [
        ("a: 1\n\tb: 2", Reason.TAB, 2, 1),
        ("a: 'x\ty'", Reason.TAB, 1, 6),
        ("a: 1\nb: 2\na: 3", Reason.DUPLICATE_KEY, 3, 1),
        ("{a: 1, a: 2}", Reason.DUPLICATE_KEY, 1, 8),
        ("a: &x 1", Reason.ANCHOR, 1, 4),
        ("a: *x", Reason.ANCHOR, 1, 4),
        ("a: !thing 1", Reason.TAG, 1, 4),
        ("a: ! 1", Reason.TAG, 1, 4),
        ("%TAG ! !x\n---\na: 1", Reason.DIRECTIVE, 1, 1),
        ("a: 1\n---\nb: 2", Reason.SEVERAL_DOCUMENTS, 2, 1),
        ("? [a]\n: b", Reason.KEY_NOT_TEXT, 1, 3),
        ("a: \x00", Reason.CONTROL_CHARACTER, 1, 4),
        ("a: b: c", Reason.SYNTAX, 1, 5),
        ("a: {b", Reason.SYNTAX, 1, 6),
        ("# nothing but a remark", Reason.EMPTY, 0, 0),
        ("- " * (MAX_DEPTH + 1) + "x", Reason.TOO_DEEP, 1, 2 * MAX_DEPTH + 1),
    ],
)
def test_what_may_mean_something_else_is_refused_with_its_place(text, reason, line, column):
    fault = refusal(text)
    assert (fault.reason, fault.line, fault.column) == (reason, line, column)


def test_fifty_levels_are_read():
    assert read("- " * MAX_DEPTH + "x", "file.yaml")


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_five_thousand_levels_are_refused_at_once(opening):
    began = time.process_time()
    assert refusal(opening * 5_000).reason is Reason.TOO_DEEP
    assert time.process_time() - began < 5


def test_a_file_beyond_two_megabytes_is_not_read():
    assert refusal("a" * (MAX_BYTES + 1)).reason is Reason.TOO_BIG


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_utf_16_is_named_as_such(encoding):
    with pytest.raises(FaultsError) as refused:
        decoded("kind: playbook".encode(encoding), "file.yaml")
    assert refused.value.faults[0].reason is Reason.UTF_16


def test_letters_that_are_not_utf_8_are_refused_where_they_stand():
    with pytest.raises(FaultsError) as refused:
        decoded("a: 1\nb: नमस्ते José".encode()[:-1] + b"\xff", "file.yaml")
    fault = refused.value.faults[0]
    assert (fault.reason, fault.line, fault.column) == (Reason.NOT_UTF_8, 2, 14)


def test_a_file_that_is_gone_is_told_as_such(tmp_path):
    with pytest.raises(FaultsError) as refused:
        read_file(tmp_path / "gone.yaml", "gone.yaml")
    assert refused.value.faults[0].reason is Reason.UNREADABLE


def test_a_byte_order_mark_is_no_part_of_the_text():
    assert decoded(b"\xef\xbb\xbfa: 1", "file.yaml") == "a: 1"


def test_the_facts_of_a_refusal_tell_the_place_to_the_window():
    with pytest.raises(FaultsError) as refused:
        read("a: 1\na: 2", "playbooks/late.yaml")
    facts = refused.value.facts
    assert facts == {
        "file": "playbooks/late.yaml",
        "line": 2,
        "column": 1,
        "field": "",
        "reason": "duplicate-key",
    }
