"""Who holds a call, and what to tell when that changes; the same for every phone."""

from dataclasses import replace

from agentassist.core.call import CallEvent, HeldBy, Kind


def holder(ours: bool, theirs: bool) -> HeldBy | None:
    """Return who holds the call; the rep's own hold counts even during the peer's."""
    if ours:
        return HeldBy.REP
    return HeldBy.REMOTE if theirs else None


def hold_changes(old: HeldBy | None, new: HeldBy | None, bare: CallEvent) -> tuple[CallEvent, ...]:
    """Return what changed, stamped like ``bare``: nothing, an end, a start, or one after the other."""
    if old is new:
        return ()
    told = ((old, Kind.RESUMED), (new, Kind.HELD))
    return tuple(replace(bare, kind=kind, held_by=by) for by, kind in told if by is not None)
