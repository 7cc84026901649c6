"""A hub and three apps, each a process of its own: what one rep notes, all see, also after a cut wire."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from agentassist.core.invitation import Invitation
from agentassist.opening import sample_house
from tests.sample_template import folders_in, fresh_sample
from tests.servers.hub import HubProcess
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

    def invite(self, name: str) -> str:
        """Have an invitation made."""
        self.app.ask(do="invite", name=name, access="rep")
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

    def history(self) -> list[str]:
        """Close the app, and return what its cache knows of the caller."""
        assert self.app.end() == 0
        with closing(sample_house(folders_in(self.folder)).open_to_read()) as store:
            (contact,) = store.contacts.callers(NUMBER, NUMBER[1:])
            return [call.summary for call in store.calls.page(contact.id, 0, 20, 2**50)]


def is_so(fact: object, wanted: object) -> bool:
    """Tell whether a fact is what is wanted, or passes the question."""
    return bool(wanted(fact)) if callable(wanted) else fact == wanted


@pytest.fixture
def seats(postgres, tmp_path) -> Iterator[list[Seat]]:
    """Three computers of one team, live."""
    from agentassist.core.invitation import read_invitation

    hub = HubProcess(postgres.fresh(), tmp_path / "hub")
    hub.folder.mkdir()
    with ExitStack() as stack:
        stack.callback(hub.kill)
        invitation = hub.init("Sitara Teaware", NAMES[0])
        hub.start()
        wires = [stack.enter_context(Wire(hub.port)) for _ in NAMES]
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


def test_two_reps_meet_on_one_caller_with_the_network_cut_in_between(seats):
    meera, imran, joy = seats
    meera.ring("m1")
    imran.ring("i1")
    meera.until(beside=["Imran"])
    imran.until(beside=["Meera"])
    imran.app.ask(do="type", text="The glaze is chipped, ")
    imran.wire.cut()
    imran.until(link="away", beside=[])
    meera.until(beside=[])
    meera.app.ask(do="type", text="Wants the blue set instead")
    imran.app.ask(do="type", text="a new lid goes out")
    meera.until(note="Wants the blue set instead")
    imran.until(note="The glaze is chipped, a new lid goes out")
    meera.file("m1")
    imran.file("i1")
    imran.until(unsent=lambda count: count > 0)
    imran.wire.mend()
    both = {"Wants the blue set instead", "The glaze is chipped, a new lid goes out"}
    for seat in seats:
        seat.until(link="live", unsent=0, to_come=0, held_back=0)
    for seat in (meera, imran):
        seat.ring("again")
        seat.until(history=both.issubset)
    joy.ring("first")
    joy.until(history=both.issubset)
    for seat in seats:
        assert both <= set(seat.history())
