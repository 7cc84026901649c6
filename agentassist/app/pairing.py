"""Brings two computers together that practise with each other, and hands on what they say."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from agentassist import clock
from agentassist.app.beside import Beside
from agentassist.core.errors import AssistError
from agentassist.core.messages import (
    DoorChanged,
    Failed,
    Invited,
    JoinChanged,
    Message,
    StandingCame,
    TrainerPlayed,
)
from agentassist.core.pairing import (
    Door,
    Invite,
    JoinDoor,
    Joining,
    OpenDoor,
    PairingEffect,
    PartWays,
    PartWish,
    Sorry,
    TellRep,
    TellTrainer,
)
from agentassist.opening import House

if TYPE_CHECKING:
    from agentassist.core.stage import Standing
    from agentassist.pairing.guest import Guest
    from agentassist.pairing.host import Host
    from agentassist.pairing.wire import Invitation

SOON_S = 2.0
"""So long the end of the app waits for a goodbye to be said."""


class Pairing:
    """One computer at a time; used by the desk's thread, but for ``stop``.

    Nothing of the network is loaded before somebody asks for it, and nothing listens.

    Args:
        house: Whose scenarios they are.
        post: Takes what happens; called from threads of the network.
    """

    def __init__(self, house: House, post: Callable[[Message], None]) -> None:
        self._house, self._post = house, post
        self._beside, self._reading = Beside(post), Beside(post)
        self._host: Host | None = None
        self._guest: Guest | None = None
        self._last: list[Host | Guest] = []

    def perform(self, wish: PairingEffect) -> None:
        """Begin, and return at once."""
        match wish:
            # What the network needs takes some ten milliseconds to load; one after the other, in order.
            case OpenDoor():
                self._beside.do(self._open)
            case JoinDoor():
                self._beside.do(partial(self._join, wish))
            case PartWays():
                self._beside.do(self._part)
            case Invite():
                self._beside.do(partial(self._invite, wish), self._uninvited)
            # Whoever is told may be let go meanwhile, by the thread that parts.
            case TellRep() if (host := self._host) is not None:
                host.tell(wish.wish)
            case TellTrainer() if (guest := self._guest) is not None:
                guest.tell(wish.news)

    def stop(self) -> None:
        """Let the other computer go; returns when it is told."""
        self._beside.do(self._part)
        self._beside.stop()
        for one in self._last:
            one.join(SOON_S)
        self._reading.stop()

    def _open(self) -> Iterable[Message]:
        from agentassist.pairing.host import Host
        from agentassist.pairing.side import Ears

        self._part()
        ears: Ears[Standing | Sorry, Door] = Ears(
            lambda news: self._post(StandingCame(news)),
            lambda door: self._post(DoorChanged(door)),
            self._fail,
        )
        self._host = Host(ears, clock.mono_s)
        self._host.start()
        return ()

    def _join(self, wish: JoinDoor) -> Iterable[Message]:
        from agentassist.pairing.guest import Guest
        from agentassist.pairing.side import Ears

        self._part()
        ears: Ears[Invitation | PartWish, Joining] = Ears(
            self._hear, lambda joining: self._post(JoinChanged(joining)), self._fail
        )
        self._guest = Guest(wish.address, wish.code, ears, clock.mono_s)
        self._guest.start()
        return ()

    def _part(self) -> Iterable[Message]:
        self._last = [one for one in (self._host, self._guest, *self._last) if one and one.is_alive()]
        for one in self._last:
            one.stop()
        self._host = self._guest = None
        return ()

    def _fail(self, error: AssistError) -> None:
        self._post(Failed(error))

    def _hear(self, said: "Invitation | PartWish") -> None:
        """Take in what a trainer's computer said; comes from the network's thread."""
        from agentassist.pairing.wire import Invitation

        if isinstance(said, Invitation):
            # Reading takes half a second, and the line must not fall silent meanwhile.
            self._reading.do(partial(invited, said), self._refuse)
        else:
            self._post(TrainerPlayed(said))

    def _invite(self, wish: Invite) -> Iterable[Message]:
        # The reader alone takes half a second to load.
        from agentassist.content.scenario_shelf import ScenarioShelf
        from agentassist.pairing.wire import SCENARIO_MOST, Invitation

        shelf = ScenarioShelf(self._house.content, self._house.folders.scenarios)
        text = shelf.text(wish.exercise)
        if len(text.encode()) > SCENARIO_MOST:
            return (StandingCame(Sorry.SCENARIO),)
        if self._host is not None:
            self._host.tell(Invitation(text, wish.hidden))
        return ()

    def _uninvited(self, _error: AssistError) -> Message:
        return StandingCame(Sorry.SCENARIO)

    def _refuse(self, error: AssistError) -> Message:
        """Tell both sides that the scenario cannot be played here."""
        if (guest := self._guest) is not None:
            guest.tell(Sorry.SCENARIO)
        return Failed(error)


def invited(said: "Invitation") -> Iterator[Invited]:
    """Read the scenario of an invitation.

    Raises:
        ContentError: It cannot be used.
    """
    from agentassist.content.handed_scenarios import scenario_of_text

    yield Invited(scenario_of_text(said.text), said.hidden)
