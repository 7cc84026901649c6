"""What each role of a team may change for all."""

from agentassist.core.operation import Operation, OpKind
from agentassist.core.team import Access

_ORDER = (Access.REP, Access.TRAINER, Access.OWNER)
TRAINERS_TABLES = frozenset({"article", "picture", "synonym", "rep", "pack_file"})
"""Tables that only trainers and owners write: what everybody reads from."""


def reaches(access: Access, needed: Access) -> bool:
    """Tell whether a role may do what another one may.

    >>> reaches(Access.OWNER, Access.TRAINER), reaches(Access.REP, Access.TRAINER)
    (True, False)
    """
    return _ORDER.index(access) >= _ORDER.index(needed)


def may_tell(access: Access, op: Operation) -> bool:
    """Tell whether a device of this role may do ``op`` to the team's memory."""
    trainers = op.kind is OpKind.ERASE or op.table in TRAINERS_TABLES
    return reaches(access, Access.TRAINER if trainers else Access.REP)
