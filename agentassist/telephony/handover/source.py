"""Events handed in by commands, links and hotkeys, for phones that can only start a program."""

import json
import socket
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from agentassist.core.call import Capabilities, LinkState, Order, SourceStatus
from agentassist.core.errors import SourceError, Trouble
from agentassist.telephony.handover.calls import HandoverCalls
from agentassist.telephony.handover.client import LONGEST_LINE, LOOPBACK
from agentassist.telephony.handover.door import Door
from agentassist.telephony.handover.message import Handed, Refusal, RefusedError, Wish, handed
from agentassist.telephony.source import Clock, Emit, Tell
from agentassist.telephony.wire.guests import Guest, GuestServer

PATIENCE_S = 2.0
"""How long a connection may take for its line."""


class HandoverSource:
    """Takes messages from other programs of the same user.

    Args:
        clock: Stamps what is told.
        folder: The cache folder; one app listens for one cache.
        wish: Takes what is asked of the window or the shown call; called from the source's own thread.
        loopback: Listen on a port instead of a file; only Windows must.
    """

    name = "handover"
    capabilities = Capabilities(name=True, call_id=True)

    def __init__(
        self, clock: Clock, folder: Path, wish: Callable[[Wish], None], loopback: bool = LOOPBACK
    ) -> None:
        self._clock = clock
        self._wish = wish
        self._door = Door(folder, loopback)
        self._calls = HandoverCalls()
        self._waker, self._wake = socket.socketpair()
        self._thread: threading.Thread | None = None

    def start(self, emit: Emit, tell: Tell) -> None:
        """Begin to listen.

        Raises:
            SourceError: ``CACHE_BUSY``, for another app with this cache is listening.
        """
        server = GuestServer(
            self._door.open(),
            lambda guest: self._heard(guest, emit),
            _refused(Refusal.TOO_SLOW),
            PATIENCE_S,
            lambda: self._clock().mono_s,
        )
        self._thread = threading.Thread(target=server.serve, args=(self._wake,), name="handover", daemon=True)
        self._thread.start()
        tell(SourceStatus(self.name, LinkState.CONNECTED, self.capabilities))

    def stop(self) -> None:
        """Fall silent and take the door away."""
        if self._thread is not None:
            self._waker.send(b"!")
            self._thread.join()
            self._door.close()
        self._waker.close()
        self._wake.close()

    def obey(self, order: Order) -> None:
        """Let every order pass: nobody stands behind these events who could do anything."""

    def _heard(self, guest: Guest, emit: Emit) -> bytes | None:
        """Return the answer to a guest's first line, or None while it has no end."""
        line, end, _ = guest.received.partition(b"\n")
        if len(line) >= LONGEST_LINE:
            return _refused(Refusal.TOO_LONG)
        return self._answer(line, emit) if end else None

    def _answer(self, line: bytes, emit: Emit) -> bytes:
        try:
            self._take(handed(line), emit)
        except RefusedError as error:
            return _refused(error.refusal)
        return json.dumps({"ok": True}).encode() + b"\n"

    def _take(self, message: Handed, emit: Emit) -> None:
        if self._door.secret and not _same(message.secret, self._door.secret):
            raise RefusedError(Refusal.WRONG_SECRET)
        if isinstance(message.kind, Wish):
            self._wish(message.kind)
        else:
            emit(self._calls.event(message, self._clock()))


def _same(told: str, wanted: str) -> bool:
    # Only a port of the machine has a secret, and the library for it is slow to load.
    from hmac import compare_digest

    return compare_digest(told.encode(), wanted.encode())


def _refused(refusal: Refusal) -> bytes:
    return json.dumps({"ok": False, "error": refusal}).encode() + b"\n"


def make(clock: Clock, settings: Mapping[str, str]) -> HandoverSource:
    """Build the source for the cache in ``folder``; wishes for the window are let pass.

    Raises:
        SourceError: There is no ``folder``.
    """
    if not settings.get("folder"):
        raise SourceError(Trouble.SOURCE_SETTING_WRONG, source="handover", setting="folder")
    return HandoverSource(clock, Path(settings["folder"]), lambda _wish: None)


SOURCE = make
