"""What is kept as JSON comes back the same, or not at all."""

from dataclasses import dataclass, field

from agentassist.core.frozen_json import from_json, shape, to_json
from agentassist.core.prompt import Stage
from agentassist.core.words import Words


@dataclass(frozen=True, slots=True)
class Leaf:
    said: Words
    count: int = 0


@dataclass(frozen=True, slots=True)
class Fork:
    branches: "tuple[tuple[Leaf | Fork, ...], ...]"
    stage: Stage = Stage.GREET
    tags: tuple[str, ...] = ()
    best: Leaf | None = None
    limit: float | None = None
    words: frozenset[str] = frozenset()
    spare: Leaf = field(default_factory=lambda: Leaf(Words((("en", "spare"),))))


TWIG = Leaf(Words((("en", "hello"), ("hi", "नमस्ते"))), 3)


def test_a_value_comes_back_the_same():
    value = Fork(((TWIG, Fork(())), ()), Stage.CLOSE, ("a", "b"), TWIG, 2.5, frozenset("chai"))
    assert from_json(Fork, to_json(value)) == value


def test_an_enum_comes_back_as_one():
    made = from_json(Fork, to_json(Fork((), Stage.READBACK, best=TWIG)))
    assert made is not None
    assert made.stage is Stage.READBACK


def test_what_is_as_usual_is_not_written():
    assert len(to_json(Fork(()))) < 30


def test_a_value_of_another_version_is_made_again():
    assert from_json(Fork, to_json(TWIG)) is None
    assert from_json(Fork, to_json(Fork(())).replace(shape(Fork), "0" * 16)) is None


def test_damaged_text_is_made_again():
    assert from_json(Fork, to_json(Fork(()))[:-1]) is None


def test_a_choice_that_is_no_longer_offered_is_made_again():
    assert from_json(Fork, to_json(Fork((), Stage.READBACK)).replace("readback", "gone")) is None
