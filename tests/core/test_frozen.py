"""Values made by our decorator are the standard library's in all but the time they take to make."""

import copy
from dataclasses import FrozenInstanceError, asdict, field, fields, is_dataclass, replace
from dataclasses import dataclass as standard

import pytest

from agentassist.core.frozen import dataclass


def annotated(decorator):
    @decorator(frozen=True, slots=True)
    class Point:
        """One place."""

        x: int
        y: int = 2
        tags: tuple[str, ...] = field(default_factory=tuple)
        secret: str = field(default="", repr=False)

        @property
        def far(self) -> bool:
            """Tell whether it is far."""
            return self.x > 10

    return Point


OURS, THEIRS = annotated(dataclass), annotated(standard)


@dataclass(frozen=True, slots=True)
class Nothing:
    """No field at all."""


@pytest.mark.parametrize("kind", [OURS, THEIRS])
def test_a_value_is_what_it_was_made_of(kind):
    one = kind(1, tags=("a",), secret="s")
    assert (one.x, one.y, one.tags, one.secret, one.far) == (1, 2, ("a",), "s", False)
    assert one == kind(1, 2, ("a",), "s") and one != kind(1) and hash(one) == hash(replace(one))
    assert replace(one, x=11).far and asdict(one)["tags"] == ("a",) and copy.copy(one) == one
    assert is_dataclass(one) and [f.name for f in fields(one)] == list(kind.__match_args__)
    assert repr(one).endswith("Point(x=1, y=2, tags=('a',))")


@pytest.mark.parametrize("kind", [OURS, THEIRS])
def test_nothing_can_be_changed_or_added(kind):
    one = kind(1)
    with pytest.raises(FrozenInstanceError):
        one.x = 2
    with pytest.raises(FrozenInstanceError):
        del one.x
    with pytest.raises((FrozenInstanceError, TypeError, AttributeError)):
        one.other = 3
    assert not hasattr(one, "__dict__")


@pytest.mark.parametrize("kind", [OURS, THEIRS])
@pytest.mark.parametrize("wrong", [{}, {"x": 1, "z": 2}])
def test_wrong_fields_are_refused_as_usual(kind, wrong):
    with pytest.raises(TypeError):
        kind(**wrong)


def test_values_of_other_kinds_are_never_equal():
    assert OURS(1) != THEIRS(1) and Nothing() == Nothing() and OURS(1) != (1, 2, (), "")


def test_a_match_takes_it_apart():
    match OURS(5):
        case OURS(x, y):
            assert (x, y) == (5, 2)


def test_only_frozen_values_with_slots_are_made():
    with pytest.raises(TypeError):
        dataclass(frozen=True, slots=False)
