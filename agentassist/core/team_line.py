"""The one calm line about the team: when it is due, and when it has been read."""

from dataclasses import replace
from enum import StrEnum

from agentassist.core.frozen import dataclass
from agentassist.core.team import HubSays, LinkKind, TeamView

AWAY_TOLD_S = 60.0
"""A hub that is away for less is nobody's concern, in seconds."""


class TeamLine(StrEnum):
    """What the line says."""

    AWAY = "away"
    """The hub does not answer and something waits for it."""
    REFUSED = "refused"
    """The hub wants this computer no more, or cannot; see ``TeamView.refused``."""


@dataclass(frozen=True, slots=True)
class LineMemory:
    """What is remembered between two messages; begins anew with the app."""

    away_since_s: float | None = None
    """Since when the hub has not answered, on the clock that counts through sleep."""
    owed: bool = False
    """True once something waited for the hub that is away."""
    put_away: frozenset[TeamLine] = frozenset()


def watched(memory: LineMemory, team: TeamView, now_s: float) -> LineMemory:
    """Return the memory once ``team`` is known at ``now_s``."""
    if team.link is not LinkKind.AWAY:
        # A refusal that was mended and comes again is news; a network that comes and goes is not.
        mended = set() if _refuses(team) else {TeamLine.REFUSED}
        return LineMemory(put_away=memory.put_away - mended)
    since = now_s if memory.away_since_s is None else memory.away_since_s
    return replace(memory, away_since_s=since, owed=memory.owed or team.unsent > 0)


def _refuses(team: TeamView) -> bool:
    """Tell whether the hub wants this computer no more, also once the team's memory is gone from it."""
    return team.link is LinkKind.REFUSED or (team.membership is None and team.refused is HubSays.REVOKED)


def line_of(memory: LineMemory, team: TeamView, now_s: float) -> TeamLine | None:
    """Return what the line says now; None for nothing."""
    line = TeamLine.REFUSED if _refuses(team) else None
    if memory.away_since_s is not None and memory.owed and now_s - memory.away_since_s >= AWAY_TOLD_S:
        line = TeamLine.AWAY
    return None if line in memory.put_away else line


def put_away(memory: LineMemory, team: TeamView, now_s: float) -> LineMemory:
    """Return the memory once the rep has read the line."""
    line = line_of(memory, team, now_s)
    return memory if line is None else replace(memory, put_away=memory.put_away | {line})
