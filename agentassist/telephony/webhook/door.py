"""The webhook's socket and the thread that waits at it."""

import errno
import select
import socket
import threading
from collections.abc import Mapping

from agentassist.core.call import Capabilities, Fault, LinkState, Order, SourceStatus
from agentassist.core.errors import SourceError, Trouble
from agentassist.telephony.guests import Guest, GuestServer
from agentassist.telephony.source import Clock, Emit, Tell
from agentassist.telephony.webhook.gate import SHORTEST_SECRET
from agentassist.telephony.webhook.porter import TOO_SLOW, Porter
from agentassist.telephony.wire.settings import port_of

PORT = 8470
"""Where it listens if nothing else was chosen."""
KINDS = ("zammad", "sipgate", "placetel")
PATIENCE_S = 5.0
"""How long a sender may take for one request."""
FIRST_RETRY_S = 1.0
"""The wait for a port that another program has; each further one is twice as long."""
LONGEST_RETRY_S = 30.0

CAPABILITIES = Capabilities()
"""That it rings, is answered and ends, and nothing else."""


class WebhookSource:
    """Tells the calls that a telephone system or a help desk posts to us.

    Args:
        clock: Stamps what is told.
        kind: Who posts, one of ``KINDS``; it says how they want to be answered.
        address: Where to listen.
        porter: Answers them.
    """

    capabilities = CAPABILITIES

    def __init__(self, clock: Clock, kind: str, address: tuple[str, int], porter: Porter) -> None:
        self.name = f"webhook:{kind}"
        self._clock = clock
        self._address = address
        self._porter = porter
        self._waker, self._wake = socket.socketpair()
        self._thread: threading.Thread | None = None
        self._told: tuple[LinkState, Fault] | None = None

    def start(self, emit: Emit, tell: Tell) -> None:
        """Begin to listen."""
        self._thread = threading.Thread(target=self._run, args=(emit, tell), name="webhook", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Fall silent and give the port back."""
        if self._thread is not None:
            self._waker.send(b"!")
            self._thread.join()
        self._waker.close()
        self._wake.close()

    def obey(self, order: Order) -> None:
        """Let every order pass: a webhook shows who is calling, and never dials."""

    def _run(self, emit: Emit, tell: Tell) -> None:
        wait_s = FIRST_RETRY_S
        while (listening := self._listen(tell)) is None:
            stopped, _, _ = select.select([self._wake], [], [], wait_s)
            if stopped:
                return
            wait_s = min(wait_s * 2, LONGEST_RETRY_S)
        self._say(tell, LinkState.CONNECTED, Fault.NONE)
        server = GuestServer(
            listening,
            lambda guest: self._heard(guest, emit, tell),
            TOO_SLOW,
            PATIENCE_S,
            lambda: self._clock().mono_s,
        )
        server.serve(self._wake)

    def _listen(self, tell: Tell) -> socket.socket | None:
        try:
            return socket.create_server(self._address)
        except OSError as error:
            taken = error.errno == errno.EADDRINUSE
            self._say(tell, LinkState.RETRYING, Fault.PORT_IN_USE if taken else Fault.NOT_ALLOWED)
            return None

    def _heard(self, guest: Guest, emit: Emit, tell: Tell) -> bytes | None:
        heard = self._porter.heard(guest.received, guest.there, guest.here, self._clock())
        if heard is None:
            return None
        for event in heard.events:
            emit(event)
        if heard.fault is not None:
            self._say(tell, LinkState.CONNECTED, heard.fault)
        return heard.answer

    def _say(self, tell: Tell, state: LinkState, fault: Fault) -> None:
        if (state, fault) != self._told:
            self._told = (state, fault)
            tell(SourceStatus(self.name, state, CAPABILITIES, fault))


def make(clock: Clock, settings: Mapping[str, str]) -> WebhookSource:
    """Build the source from its settings; all but the secret can be left out.

    ``secret``: what path and signature are made of, at least 128 bits drawn by lot.
    ``port``: where to listen. ``lan``: ``yes`` for the computers of the network too.
    ``kind``: one of ``KINDS``. ``mine``: the rep's names, ids and numbers with commas between.
    ``outside``: the address under which a sender reaches us, where that is not our own.

    Raises:
        SourceError: One of them is not as it should be.
    """
    port, kind = port_of(settings, "webhook", PORT), settings.get("kind") or "zammad"
    secret, outside = settings.get("secret", ""), settings.get("outside", "")
    wrong = {
        "kind": kind not in KINDS,
        "secret": len(secret) < SHORTEST_SECRET,
        "outside": bool(outside) and not outside.startswith(("http://", "https://")),
    }
    for setting in (name for name, is_wrong in wrong.items() if is_wrong):
        raise SourceError(Trouble.SOURCE_SETTING_WRONG, source="webhook", setting=setting)
    host = "0.0.0.0" if settings.get("lan") == "yes" else "127.0.0.1"
    name = f"webhook:{kind}"
    porter = Porter(name, kind, secret, settings.get("mine", "").split(","), outside)
    return WebhookSource(clock, kind, (host, port), porter)
