"""A row comes to the same whatever order its changes arrive in."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from agentassist.core.operation import GONE, Operation, OpKind
from agentassist.core.row_state import NOTHING, RowState, after, overtaken, told_briefly
from agentassist.core.stamps import Stamper

ONE, TWO = Stamper("aaaaaaaa"), Stamper("bbbbbbbb")


def patch(stamp, cells, subject="asha", **more):
    return Operation(stamp, OpKind.PATCH, "contact", "asha", subject, stamp, cells, **more)


def folded(ops):
    state = NOTHING
    for op in ops:
        state = after(state, op)
    return state


@given(
    st.lists(
        st.tuples(
            st.integers(0, 5),
            st.sampled_from("ab"),
            st.dictionaries(st.sampled_from(["name", "org", "notes", GONE]), st.integers(0, 3), min_size=1),
            st.sampled_from(["asha", "ravi"]),
        ),
        max_size=4,
        unique_by=lambda one: one[:2],
    )
)
def test_any_order_comes_to_the_same(told):
    ops = [patch(f"{ms:016x}{letter * 8}", cells, whose) for ms, letter, cells, whose in told]
    ends = [folded(order) for order in permutations(ops)]
    assert all(end == ends[0] for end in ends)
    assert folded([*ops, *ops]) == ends[0]


def test_different_fields_changed_by_two_are_both_kept():
    state = folded([patch(ONE.next(1), {"name": "Asha", "org": ""}), patch(ONE.next(2), {"name": "Asha R"})])
    assert after(state, patch(TWO.next(2), {"org": "Rao & Co"})).cells == {
        "name": "Asha R",
        "org": "Rao & Co",
    }


def test_a_row_is_gone_until_that_is_taken_back():
    state = folded([patch(ONE.next(10), {"name": "Asha"}), patch(ONE.next(11), {GONE: 1})])
    assert state.gone
    assert not after(state, patch(ONE.next(12), {GONE: 0})).gone


def test_two_who_wrote_one_field_without_knowing_of_each_other_are_noticed():
    first = patch(ONE.next(20), {"notes": ""})
    mine = patch(ONE.next(21), {"notes": "Rings at nine"}, bases={"notes": first.stamp})
    theirs = patch(TWO.next(22), {"notes": "Rings at ten"}, bases={"notes": first.stamp})
    assert overtaken(folded([first, mine]), theirs) == ("notes",)
    assert overtaken(folded([first, theirs]), mine) == ("notes",)


def test_who_knew_what_stood_there_or_wrote_the_same_is_no_trouble():
    first = patch(ONE.next(30), {"notes": "a"})
    knew = patch(TWO.next(31), {"notes": "b"}, bases={"notes": first.stamp})
    same = patch(TWO.next(32), {"notes": "a"}, bases={"notes": ""})
    assert overtaken(folded([first]), knew) == overtaken(folded([first]), same) == ()
    assert overtaken(folded([first, knew]), knew) == ()


def test_who_knew_more_than_this_row_has_yet_is_no_trouble():
    first, between = patch(ONE.next(40), {"notes": "a"}), TWO.next(41)
    knew = patch(ONE.next(42), {"notes": "c"}, bases={"notes": between})
    assert overtaken(folded([first]), knew) == ()


def test_stamps_told_briefly_say_the_same_of_every_field():
    first, second = (Stamper("aaaaaaaa").next(ms) for ms in (1, 2))
    cells = {"name": "x", "org": "y", "notes": "z"}
    clocks = {"name": first, "org": second, "notes": first}
    brief = told_briefly(clocks)
    assert brief == {"": first, "org": second}
    assert all(RowState(cells, brief).stamp_of(name) == clocks[name] for name in cells)
    assert told_briefly(brief) == brief and told_briefly({}) == {}
