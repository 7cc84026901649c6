"""What the desk knows of the team that shares one memory."""

from typing import TYPE_CHECKING

from agentassist.core.frozen import dataclass
from agentassist.core.team import Beside, Clash, HubSays, LinkKind, TeamView
from agentassist.core.team_line import LineMemory, TeamLine

if TYPE_CHECKING:
    from agentassist.desk.pack_sharing import Sharing


@dataclass(frozen=True, slots=True)
class TeamState:
    """How this computer stands with its team."""

    view: TeamView = TeamView()
    memory: LineMemory = LineMemory()
    line: TeamLine | None = None
    beside: Beside = Beside()
    clashes: tuple[Clash, ...] = ()
    """Of the shown caller."""
    shown: str = ""
    """Whose card the team was told is on the screen."""
    fetched: frozenset[str] = frozenset()
    """Whose whole past was asked for since the line was opened."""
    laid: int | None = None
    """The version of a pack that is here and holds as soon as nobody is on the line; 0 for the firm's own."""
    rules: tuple[str, ...] = ()
    """The languages whose phrasing rules are other ones, as soon as nobody is on the line."""
    sharing: "Sharing | None" = None
    """The pack that is being shared from here."""


INVENTED = TeamState(TeamView(refused=HubSays.SAMPLE))
"""How the sample company stands, always."""


def alone(team: TeamState) -> bool:
    """Tell whether there is nobody to share with."""
    nobody = team.view.membership is None and team.view.link is LinkKind.SOLO
    return nobody and team.laid is None and not team.rules
