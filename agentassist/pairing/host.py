"""The trainer's computer: waits for one rep's, with a code that is good once and for ten minutes."""

import select
import socket
import ssl
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

from agentassist.core.errors import PairingError, Trouble
from agentassist.core.pairing import PORT, Door, DoorState, PartWish, Sorry
from agentassist.core.stage import Standing
from agentassist.pairing.addresses import own_addresses
from agentassist.pairing.code import new_code, read_code
from agentassist.pairing.greeting import WrongCodeError, let_in
from agentassist.pairing.line import Line, PartedError
from agentassist.pairing.secure import trainer_context
from agentassist.pairing.side import Ears, Side
from agentassist.pairing.wire import Invitation, from_rep, of_trainer

GOOD_S = 600.0
"""So long a code is good."""
GREETING_S = 5.0
"""So long somebody may take to prove that they know it; others wait meanwhile."""
TRIES_FREE, BACK_OFF_MOST_S = 3, 10.0
"""After so many wrong codes each further one costs a wait, which doubles up to this."""
_QUEUE = 4


def back_off_s(tries: int) -> float:
    """Return how long nobody is let in after a wrong code.

    >>> [back_off_s(tries) for tries in (1, 3, 4, 5, 40)]
    [0.0, 0.0, 1.0, 2.0, 10.0]
    """
    over = tries - TRIES_FREE
    return 0.0 if over <= 0 else min(BACK_OFF_MOST_S, 2.0 ** min(over - 1, 10))


class Host(Side[Standing | Sorry, Door]):
    """Listens from ``start`` until somebody has joined, the code is no longer good, or ``stop``.

    Args:
        ears: Who is told.
        now_s: Reads a clock that only goes forward.
        port: Where it listens; any other one where that is taken.
        good_s: How long the code is good.
    """

    def __init__(
        self,
        ears: Ears[Standing | Sorry, Door],
        now_s: Callable[[], float],
        port: int = PORT,
        good_s: float = GOOD_S,
    ) -> None:
        super().__init__(ears, now_s)
        self._port, self._good_s = port, good_s

    def tell(self, said: Invitation | PartWish) -> None:
        """Say something to the rep's computer; from any thread, returns at once.

        Raises:
            PartedError: It is longer than any line may be.
        """
        self._say(of_trainer(said))

    def run(self) -> None:
        """Wait, then carry what is said."""
        last = Door()
        try:
            with self._listening() as listening:
                line = self._joined(listening)
            if line is None:
                last = Door(DoorState.EXPIRED)
            else:
                with closing(line):
                    self._line = line
                    self._change(Door(DoorState.JOINED))
                    line.carry(lambda told: self._hear(from_rep(told)))
        except PairingError as error:
            self._fail(error)
        self._end(last)

    def _listening(self) -> socket.socket:
        for port in (self._port, 0):
            try:
                return socket.create_server(("", port), backlog=_QUEUE)
            except OSError as error:
                cause = error
        raise PairingError(Trouble.PAIRING_PORT) from cause

    def _joined(self, listening: socket.socket) -> Line | None:
        """Return the line to who came with the code; None where nobody did."""
        context, certificate = trainer_context()
        code = new_code()
        door = Door(DoorState.OPEN, own_addresses(), listening.getsockname()[1], code)
        self._change(door)
        listening.setblocking(False)
        until_s = self._now_s() + self._good_s
        while not self._wake.stopped and self._now_s() < until_s:
            link = self._next(listening, until_s)
            if link is None:
                continue
            try:
                line = self._greeted(link, context, code, certificate)
            except WrongCodeError:
                door = replace(door, tries=door.tries + 1)
                self._change(door)
                self._pause(back_off_s(door.tries))
            else:
                if line is not None:
                    return line
        return None

    def _greeted(
        self, link: socket.socket, context: ssl.SSLContext, code: str, certificate: bytes
    ) -> Line | None:
        """Return the line to somebody who knows the code; None for who is none of ours."""
        until_s = self._now_s() + GREETING_S
        try:
            safe = context.wrap_socket(link, server_side=True, do_handshake_on_connect=False)
        except OSError:
            # They were gone before anybody looked.
            link.close()
            return None
        line = Line(safe, self._wake, self._now_s)
        try:
            line.shake(until_s)
            let_in(line, read_code(code) or "", certificate, until_s)
        except PartedError:
            line.close()
            return None
        except WrongCodeError:
            line.close()
            raise
        return line

    def _next(self, listening: socket.socket, until_s: float) -> socket.socket | None:
        wait_s = max(0.0, until_s - self._now_s())
        readable, _, _ = select.select([listening, self._wake.ear], [], [], wait_s)
        if self._wake.ear in readable:
            self._wake.hush()
        if listening not in readable:
            return None
        try:
            link, _ = listening.accept()
        except OSError:
            # They were gone before anybody looked.
            return None
        link.setblocking(False)
        return link

    def _pause(self, seconds: float) -> None:
        until_s = self._now_s() + seconds
        while not self._wake.stopped and self._now_s() < until_s:
            select.select([self._wake.ear], [], [], max(0.0, until_s - self._now_s()))
            self._wake.hush()
