"""A judge made of examples: no model is needed to try it."""

import pytest

from agentassist.phrasing.judge import Example, Judge, taught

KINDS = {"no": (1.0, 0.0), "yes": (0.0, 1.0)}


def example(rule, kind):
    return Example(f"r{rule}", f"{kind} {rule}", kind == "no")


def row(kind, at, size=8):
    """Lie near the others of a kind, each a little elsewhere."""
    own = [0.0] * size
    own[(at + 3 * (kind == "yes")) % size] = 0.2
    return [*KINDS[kind], *own]


@pytest.fixture
def judge():
    examples = [example(rule, kind) for rule in range(12) for kind in KINDS]
    return taught(examples, [row(one.text.split()[0], int(one.rule[1:])) for one in examples])


def test_a_sentence_is_judged_by_what_it_lies_near(judge):
    assert judge.wants_rewording(row("no", 3)) is True
    assert judge.wants_rewording(row("yes", 3)) is False


def test_nearly_all_that_rules_notice_passes(judge):
    passed = [judge.wants_rewording(row("no", at)) for at in range(12)]
    assert sum(passed) >= 11


def test_a_judge_is_the_same_after_it_was_kept(judge):
    again = Judge.unpacked(judge.packed())
    assert again.least == judge.least
    for kind in KINDS:
        assert again.score(row(kind, 5)) == pytest.approx(judge.score(row(kind, 5)), abs=0.02)


def test_another_model_under_the_same_name_is_no_judge(judge):
    assert judge.wants_rewording([1.0, 2.0]) is None


@pytest.mark.parametrize("kinds", [[], ["no"], ["yes", "no"]], ids=["none", "bad-only", "few"])
def test_too_few_examples_teach_nothing(kinds):
    examples = [example(0, kind) for kind in kinds]
    assert taught(examples, [row(kind, at) for at, kind in enumerate(kinds)]) is None
