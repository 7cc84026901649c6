"""Real softphones and SIP callers, and a desk that collects what the app is told."""

import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from agentassist.core.call import CallEvent, Kind, LinkState, Order, SourceStatus, Verb
from agentassist.core.moment import Moment
from agentassist.core.session import CallSession, SessionState
from agentassist.core.tracker import CallTracker
from agentassist.telephony.baresip.link import BaresipSource
from agentassist.telephony.wire.place import Place

DATA = Path(__file__).parent.parent / "data" / "telephony"
REP = "sip:rep@127.0.0.1:15060"
COLLEAGUE = "sip:billing@127.0.0.1:15080"
SOON_S = 10.0
"""Nothing here takes a second; a machine under load may."""


def clock() -> Moment:
    return Moment(time.monotonic(), time.time_ns() // 1_000_000)


class Softphone:
    """One running baresip."""

    def __init__(self, folder: Path, name: str, address: str, sip_port: int) -> None:
        self._home = folder / name
        self.control_port = sip_port + 100
        rtp_port = sip_port + 5000
        config = (DATA / "baresip" / "config").read_text(encoding="utf-8")
        self._home.mkdir()
        (self._home / "config").write_text(
            config.format(
                name=name,
                sip_port=sip_port,
                control_port=self.control_port,
                rtp_port=rtp_port,
                last_rtp_port=rtp_port + 40,
            ),
            encoding="utf-8",
        )
        account = f"{address};regint=0;answermode=manual;audio_codecs=pcmu\n"
        (self._home / "accounts").write_text(account, encoding="utf-8")
        (self._home / "contacts").touch()
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop(signal.SIGTERM)

    def start(self) -> None:
        """Start it and wait for its control port."""
        command = ["baresip", "-f", str(self._home)]
        quiet = subprocess.DEVNULL
        self._process = subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet)
        until_true(self._listens)

    def stop(self, how: signal.Signals) -> None:
        """End it; one that lingers because its peer is dead is killed."""
        if self._process is None:
            return
        self._process.send_signal(how)
        try:
            self._process.wait(2)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None

    def _listens(self) -> bool:
        # The port serves one program: looking must not be a connection, which would take it over.
        wanted = f"0100007F:{self.control_port:04X} 00000000:0000 0A"
        return wanted in Path("/proc/net/tcp").read_text(encoding="ascii")


class Desk:
    """What the app knows through one source; every wait ends with a condition, or fails."""

    def __init__(self, phone: Softphone, saved: tuple[CallSession, ...] = ()) -> None:
        self._source = BaresipSource(clock, Place("127.0.0.1", phone.control_port))
        self._news = threading.Condition()
        self.events: list[CallEvent] = []
        self.states: list[LinkState] = []
        self.tracker = CallTracker()
        for session in saved:
            self.tracker = self.tracker.restored(session)

    def __enter__(self) -> Self:
        self._source.start(self._hear, self._learn)
        self.until(lambda: any(event.kind is Kind.SYNCED for event in self.events))
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._source.stop()

    def _hear(self, event: CallEvent) -> None:
        with self._news:
            self.events.append(event)
            self.tracker = self.tracker.after(event)
            self._news.notify_all()

    def _learn(self, status: SourceStatus) -> None:
        with self._news:
            self.states.append(status.state)
            self._news.notify_all()

    def until(self, seen: Callable[[], bool], within_s: float = SOON_S) -> None:
        """Wait until ``seen``."""
        with self._news:
            assert self._news.wait_for(seen, within_s), [(e.kind, e.call_key, e.mono_s) for e in self.events]

    def do(
        self, verb: Verb, call: CallSession | None = None, number: str = "", leg: CallSession | None = None
    ) -> None:
        """Give an order."""
        keys = (call.key if call else "", leg.key if leg else "")
        self._source.obey(Order("baresip:default", verb, keys[0], number, keys[1]))

    def call(self, state: SessionState, nth: int = 0) -> CallSession:
        """Wait for a call in this state and return it."""
        self.until(lambda: len(self._calls(state)) > nth)
        return self._calls(state)[nth]

    def now(self, call: CallSession) -> CallSession:
        """Return the newest of what is known about ``call``."""
        known = self.tracker.session(call.key)
        assert known is not None
        return known

    def until_held(self, call: CallSession) -> CallSession:
        """Wait until the rep holds the call."""
        self.until(lambda: call.key in [waiting.key for waiting in self.tracker.waiting])
        return self.now(call)

    def until_resumed(self, call: CallSession) -> CallSession:
        """Wait until nobody holds the call any more."""
        self.until(lambda: bool(self.now(call).holds) and self.now(call).open_hold is None)
        return self.now(call)

    def until_ended(self, call: CallSession) -> CallSession:
        """Wait until the call is over."""
        self.until(lambda: self.now(call).ended)
        return self.now(call)

    def _calls(self, state: SessionState) -> list[CallSession]:
        return [session for session in self.tracker.sessions if session.state is state]


def sip_caller(scenario: str) -> subprocess.Popen[bytes]:
    """Let SIPp ring the rep as told in ``scenario``."""
    command = ["sipp", "-sf", str(DATA / "sipp" / f"{scenario}.xml"), "-s", "rep"]
    where = ["-i", "127.0.0.1", "-p", "15090", "-mi", "127.0.0.1", "-mp", "25090"]
    ends = ["-m", "1", "-nostdin", "-timeout", "12", "-timeout_error", "127.0.0.1:15060"]
    quiet = subprocess.DEVNULL
    return subprocess.Popen([*command, *where, *ends], stdin=quiet, stdout=quiet, stderr=quiet)


def until_true(seen: Callable[[], bool], within_s: float = SOON_S) -> None:
    """Wait for something no event tells of."""
    end_s = time.monotonic() + within_s
    while not seen():
        assert time.monotonic() < end_s
        time.sleep(0.005)


def unused_port() -> int:
    """Return a port that nobody listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])
