"""What a pack says about phrasing rules, taken into what the team's file on this computer says."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import count

from agentassist.core.frozen import dataclass
from agentassist.core.rulebook import TeamRules, Touch

OWN = "own-"
"""Begins the id of a rule that was written in the app; two computers may have minted the same."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What this computer knows of the pack's rules of one language."""

    said: TeamRules
    """What the pack said last."""
    changed: frozenset[str] = frozenset()
    """The rules that say what they do here because the pack did; they go with it."""


def taken_in(mine: TeamRules, known: Taken, said: TeamRules) -> tuple[tuple[Touch, ...], Taken]:
    """Return what has to be changed in the own file, and what is known from then on.

    The pack wins where it says something else than before; where it does not, what was changed here since
    stands. What it says no more goes, unless somebody changed it here.

    >>> off = TeamRules("en", (Touch("a", off=True),))
    >>> taken_in(TeamRules("en"), Taken(TeamRules("en")), off)[0] == off.touches
    True
    """
    changes: dict[str, Touch] = {}
    changed = set(known.changed)
    for rule in dict.fromkeys(touch.id for one in (known.said, said) for touch in one.touches):
        was, now, here = known.said.touch(rule), said.touch(rule), mine.touch(rule)
        withdrawn = not now.says_something
        if now in (was, here) or (withdrawn and (rule not in changed or here != was)):
            continue
        if _met_by_chance(was, now, here):
            moved = _elsewhere(here, (mine, said), changes)
            changes[moved.id] = moved
        changes[rule] = now
        changed = changed - {rule} if withdrawn else changed | {rule}
    return tuple(changes.values()), Taken(said, frozenset(changed))


def _met_by_chance(was: Touch, now: Touch, here: Touch) -> bool:
    """Tell whether two people wrote two rules under one name, knowing nothing of each other."""
    own = here.own is not None and now.own is not None
    return own and now.id.startswith(OWN) and not was.says_something


def _elsewhere(here: Touch, books: Iterable[TeamRules], changes: Iterable[str]) -> Touch:
    assert here.own is not None
    taken = {touch.id for book in books for touch in book.touches} | set(changes)
    stem = here.id.rstrip("0123456789")
    free = next(name for name in (f"{stem}{number}" for number in count(1)) if name not in taken)
    return replace(here, id=free, own=replace(here.own, id=free))
