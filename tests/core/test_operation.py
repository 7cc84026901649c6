"""What goes over the wire comes back the same, and nothing else gets in."""

import json

import pytest

from agentassist.core.operation import (
    Change,
    Operation,
    OperationError,
    OpKind,
    read_change,
    read_operation,
    write_change,
    write_operation,
)
from agentassist.core.stamps import Stamper

STAMP = Stamper("0badcafe").next(1_790_000_000_000)
PATCH = Operation("op-1", OpKind.PATCH, "contact", "asha", "asha", STAMP, {"name": "आशा", "n": 3, "x": None})
ERASE = Operation("op-2", OpKind.ERASE, "", "asha", "asha", STAMP)


@pytest.mark.parametrize("op", [PATCH, ERASE])
def test_an_operation_comes_back_as_it_went(op):
    assert read_operation(json.loads(json.dumps(write_operation(op)))) == op


def test_clocks_and_bases_go_along():
    whole = Operation(*("o", OpKind.PATCH, "hold", "h", "", STAMP), {"by": "rep"}, {"": STAMP}, {"by": ""})
    assert read_operation(write_operation(whole)) == whole


def test_a_change_comes_back_as_it_went():
    change = Change(7, "0badcafe", "meera", PATCH)
    assert read_change(json.loads(json.dumps(write_change(change)))) == change


@pytest.mark.parametrize(
    ("spoilt", "field"),
    [
        ({"k": "x"}, "k"),
        ({"op": ""}, "op"),
        ({"op": "a b"}, "op"),
        ({"op": 5}, "op"),
        ({"t": "contact; drop table contact"}, "t"),
        ({"t": ""}, "t"),
        ({"r": "x" * 201}, "r"),
        ({"s": None}, "s"),
        ({"h": "yesterday"}, "h"),
        ({"d": {"name": ["a", "list"]}}, "d"),
        ({"d": {"name": True}}, "d"),
        ({"d": {"name": "a\0b"}}, "d"),
        ({"d": {"name": "\ud800"}}, "d"),
        ({"d": {"name": 2**60}}, "d"),
        ({"d": {"name": float("nan")}}, "d"),
        ({"d": {"name": float("inf")}}, "d"),
        ({"op": "\udcff"}, "op"),
        ({"d": {'name" = 1 --': "x"}}, "d"),
        ({"d": {f"c{n}": n for n in range(65)}}, "d"),
        ({"d": "text"}, "d"),
        ({"c": {"name": "soon"}}, "c"),
        ({"b": {"name": 4}}, "b"),
    ],
)
def test_nothing_else_gets_in(spoilt, field):
    with pytest.raises(OperationError) as caught:
        read_operation(write_operation(PATCH) | spoilt)
    assert str(caught.value) == field


@pytest.mark.parametrize("told", [None, 3, "op", [], [PATCH]])
def test_what_is_no_object_is_no_operation(told):
    with pytest.raises(OperationError):
        read_operation(told)


@pytest.mark.parametrize("seq", [0, -1, "1", 1.0, True, None])
def test_a_change_has_a_place(seq):
    with pytest.raises(OperationError):
        read_change(write_change(Change(7, "0badcafe", "", PATCH)) | {"n": seq})
