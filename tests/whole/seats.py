"""Three computers of one team, each app a process of its own, on wires to one hub."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from agentassist.core.invitation import Invitation, read_invitation
from agentassist.storage.store import Store
from tests.sample_template import fresh_sample, own_house
from tests.servers.hub import HubProcess
from tests.servers.postgres import Postgres
from tests.servers.wire import Wire
from tests.whole.processes import Program, event

CALLER, NUMBER = "Lakshmi Rao", "+442079460124"
NAMES = ("Meera", "Imran", "Joy")


class Seat:
    """One rep's computer.

    Args:
        folder: Where its sample company lies.
        wire: To the hub.
    """

    def __init__(self, folder: Path, wire: Wire) -> None:
        fresh_sample(folder)
        self.folder, self.wire = folder, wire
        self.app = Program("tests.whole.team_puppet", folder)

    def until(self, **wanted: object) -> dict:
        """Wait for a screen with these facts; what can be called is asked."""

        def fits(screen: object) -> bool:
            assert isinstance(screen, dict)
            return all(is_so(screen[name], one) for name, one in wanted.items())

        self.app.ask(do="look")
        return self.app.until("screen", fits)

    def join(self, invitation: Invitation, name: str) -> None:
        """Join by way of the wire, with everything that is here."""
        by_wire = Invitation(f"localhost:{self.wire.port}", invitation.code, invitation.pin)
        self.app.ask(do="join", invitation=str(by_wire), name=name)
        self.until(link="live", unsent=0, to_come=0, held_back=0)

    def invite(self, name: str, access: str = "rep") -> str:
        """Have an invitation made."""
        self.app.ask(do="invite", name=name, access=access)
        return str(self.until(invited=name)["invitation"])

    def ring(self, call_id: str) -> None:
        """Let the phone ring and answer."""
        for kind in ("ringing", "answered"):
            assert event(self.folder, kind, number=NUMBER, call_id=call_id).returncode == 0
        self.until(caller=CALLER, state="active")

    def file(self, call_id: str) -> None:
        """Hang up and wrap up."""
        assert event(self.folder, "ended", number=NUMBER, call_id=call_id).returncode == 0
        self.until(state="ended")
        self.app.ask(do="file")
        self.until(caller="")

    def share(self, version: int) -> None:
        """Share the pack in this computer's folder, as that version."""
        self.app.ask(do="share")
        self.told("pack-shared", version=str(version))

    def told(self, code: str, **facts: str) -> None:
        """Wait for a line above everything that says this."""
        self.until(told=lambda lines: [code, facts] in lines)

    def history(self) -> list[str]:
        """Close the app, and return what its cache knows of the caller."""
        with self.closed() as store:
            (contact,) = store.contacts.callers(NUMBER, NUMBER[1:])
            return [call.summary for call in store.calls.page(contact.id, 0, 20, 2**50)]

    def closed(self) -> closing[Store]:
        """Close the app, and return what it leaves."""
        assert self.app.end() == 0
        return closing(own_house(self.folder).open_to_read())


def is_so(fact: object, wanted: object) -> bool:
    """Tell whether a fact is what is wanted, or passes the question."""
    return bool(wanted(fact)) if callable(wanted) else fact == wanted


@pytest.fixture
def team_hub(postgres: Postgres, tmp_path: Path) -> Iterator[HubProcess]:
    """A hub of its own, for one team."""
    hub = HubProcess(postgres.fresh(), tmp_path / "hub")
    hub.folder.mkdir()
    try:
        yield hub
    finally:
        hub.kill()


@pytest.fixture
def seats(team_hub: HubProcess, tmp_path: Path) -> Iterator[list[Seat]]:
    """Three computers of one team, live; the first one's is its owner's."""
    invitation = team_hub.init("Sitara Teaware", NAMES[0])
    team_hub.start()
    with ExitStack() as stack:
        wires = [stack.enter_context(Wire(team_hub.port)) for _ in NAMES]
        places = [Seat(tmp_path / name, wire) for name, wire in zip(NAMES, wires, strict=True)]
        for seat in places:
            stack.callback(seat.app.kill)
            seat.app.until("ready")
        places[0].join(invitation, NAMES[0])
        for seat, name in zip(places[1:], NAMES[1:], strict=True):
            told = read_invitation(places[0].invite(name))
            assert told
            seat.join(told, name)
        yield places
