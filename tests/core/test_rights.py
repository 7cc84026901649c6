"""A rep tells of callers; what everybody reads from is the trainers'."""

import pytest

from agentassist.core.operation import Operation, OpKind
from agentassist.core.rights import may_tell
from agentassist.core.stamps import Stamper
from agentassist.core.team import Access

STAMP = Stamper("aaaaaaaa").next(1)


@pytest.mark.parametrize(
    ("table", "rep_may"),
    [("contact", True), ("interaction", True), ("article", False), ("picture", False), ("rep", False)],
)
def test_what_everybody_reads_from_is_the_trainers(table, rep_may):
    op = Operation("op", OpKind.PATCH, table, "r", "", STAMP, {"title": "x"})
    assert may_tell(Access.REP, op) is rep_may
    assert may_tell(Access.TRAINER, op) and may_tell(Access.OWNER, op)


def test_only_a_trainer_erases_a_person():
    erasure = Operation("op", OpKind.ERASE, "", "asha", "asha", STAMP)
    assert [may_tell(access, erasure) for access in Access] == [False, True, True]
