"""The line to the team's hub, and what its owner asks; nothing of it is loaded where there is no team."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from agentassist.app.beside import Beside
from agentassist.core.messages import Message, PackGoesOn, TeamWorkWaits
from agentassist.core.team_effects import (
    AskDevices,
    AskInvitation,
    AskRevocation,
    CloseLine,
    DropPack,
    FetchPerson,
    GatherPack,
    GoOn,
    GoOnWithPack,
    HandOver,
    JoinHub,
    LayPack,
    OpenLine,
    PackEffect,
    Settled,
    ShowToTeam,
    TeamEffect,
    TryLine,
)
from agentassist.opening import House

if TYPE_CHECKING:
    from agentassist.app.line import LineThread

SOON_S = 4.0
"""So long the end of the app waits for a goodbye to be said."""


class Team:
    """One line at a time; used by the desk's thread, but for ``stop``.

    Args:
        house: Whose cache is shared.
        post: Takes what comes; called from the line's thread.
    """

    def __init__(self, house: House, post: Callable[[Message], None]) -> None:
        self._house, self._post = house, post
        # What somebody asked for takes as long as the hub does, and nothing else waits for it.
        self._asking = Beside(post)
        self._packs = Beside(post)
        self._line: LineThread | None = None
        self._opened: OpenLine | None = None

    def perform(self, wish: TeamEffect) -> None:
        """Begin, and return at once."""
        match wish:
            case JoinHub():
                self._asking.do(partial(_joined, wish))
            case OpenLine():
                self._open(wish)
            case CloseLine():
                self._close(leave=wish.leave)
            case AskDevices() | AskInvitation() | AskRevocation() if self._opened:
                self._asking.do(partial(_asked, self._opened, wish))
            case GatherPack() | LayPack() | DropPack():
                self._packs.do(partial(_packed, self._house, wish))
            case GoOn() | GoOnWithPack():
                self._post(TeamWorkWaits() if isinstance(wish, GoOn) else PackGoesOn())
            case _ if self._line is None:
                pass
            case HandOver():
                self._line.do(lambda line: line.soon())
            case TryLine():
                self._line.do(lambda line: line.try_now())
            case ShowToTeam():
                self._line.do(lambda line: line.show(wish.contact))
            case FetchPerson():
                self._line.do(lambda line: line.fetch_person(wish.contact))
            case Settled():
                self._line.settle(wish)

    def stop(self) -> None:
        """Close the line; what waits for the hub waits on the disk."""
        if self._line is not None:
            self._line.stop()
            self._line.join(SOON_S)
        self._packs.stop()

    def _open(self, wish: OpenLine) -> None:
        from agentassist.app.line import LineThread

        self._close(leave=False)
        self._opened = wish
        self._line = LineThread(self._house, wish, self._post)
        self._line.start()

    def _close(self, *, leave: bool) -> None:
        line, opened = self._line, self._opened
        self._line = self._opened = None
        if line is not None:
            line.stop()
        if leave and opened is not None:
            self._asking.do(partial(_left, opened))


# The network is loaded in the thread that asks: the desk has no time for it.


def _joined(wish: JoinHub) -> Iterable[Message]:
    from agentassist.app import hub_wishes

    return hub_wishes.joined(wish)


def _asked(line: OpenLine, wish: AskDevices | AskInvitation | AskRevocation) -> Iterable[Message]:
    from agentassist.app import hub_wishes

    return hub_wishes.asked(line, wish)


def _left(line: OpenLine) -> Iterable[Message]:
    from agentassist.app import hub_wishes

    return hub_wishes.left(line)


def _packed(house: House, wish: PackEffect) -> Iterable[Message]:
    from agentassist.app import team_packs

    return team_packs.done(house, wish)
