"""The rep's computer: goes to a trainer's, with the code on the trainer's screen."""

import select
import socket
import ssl
from collections.abc import Callable
from contextlib import closing

from agentassist.core.errors import PairingError, Trouble
from agentassist.core.pairing import Joining, JoinState, PartWish, Sorry
from agentassist.core.stage import Standing
from agentassist.pairing.addresses import read_address
from agentassist.pairing.code import read_code
from agentassist.pairing.greeting import ask_in
from agentassist.pairing.line import Line, PartedError, Parting
from agentassist.pairing.secure import rep_context
from agentassist.pairing.side import Ears, Side
from agentassist.pairing.wire import Invitation, from_trainer, of_rep

JOINING_S = 20.0
"""So long the way takes at most: somebody else may be greeted first, or a wrong code waited out."""


class Guest(Side[Invitation | PartWish, Joining]):
    """Joined from soon after ``start`` until either side leaves.

    Args:
        address: As somebody typed it.
        code: Likewise.
        ears: Who is told.
        now_s: Reads a clock that only goes forward.
    """

    def __init__(
        self, address: str, code: str, ears: Ears[Invitation | PartWish, Joining], now_s: Callable[[], float]
    ) -> None:
        super().__init__(ears, now_s)
        self._address, self._code = address, code

    def tell(self, said: Standing | Sorry) -> None:
        """Say something to the trainer's computer; from any thread, returns at once."""
        self._say(of_rep(said))

    def run(self) -> None:
        """Join, then carry what is said."""
        try:
            with closing(self._joined()) as line:
                self._line = line
                self._change(Joining(JoinState.JOINED, self._address))
                line.carry(lambda told: self._hear(from_trainer(told)))
        except PairingError as error:
            self._fail(error)
        except PartedError as error:
            if error.how is not Parting.STOPPED:
                self._fail(PairingError(Trouble.PAIRING_ODD, address=self._address))
        self._end(Joining())

    def _joined(self) -> Line:
        host, port = read_address(self._address)
        code = read_code(self._code)
        if code is None:
            raise PairingError(Trouble.PAIRING_CODE_WRONG)
        until_s = self._now_s() + JOINING_S
        link = self._connected(host, port, until_s)
        line = Line(self._wrapped(link), self._wake, self._now_s)
        try:
            line.shake(until_s)
            ask_in(line, code, until_s)
        except BaseException:
            line.close()
            raise
        return line

    def _wrapped(self, link: socket.socket) -> ssl.SSLSocket:
        try:
            return rep_context().wrap_socket(link, do_handshake_on_connect=False)
        except OSError as error:
            link.close()
            raise PairingError(Trouble.PAIRING_NO_ANSWER, address=self._address) from error

    def _connected(self, host: str, port: int, until_s: float) -> socket.socket:
        link = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        try:
            # A name is looked up by the system, which cannot be hurried; the thread ends with the app.
            place = socket.getaddrinfo(host, port, socket.AF_INET, socket.SOCK_STREAM)[0][4]
            link.setblocking(False)
            link.connect_ex(place)
            self._reach(link, until_s)
        except (OSError, UnicodeError) as error:
            link.close()
            raise PairingError(Trouble.PAIRING_NO_ANSWER, address=self._address) from error
        except BaseException:
            link.close()
            raise
        return link

    def _reach(self, link: socket.socket, until_s: float) -> None:
        while not self._wake.stopped:
            wait_s = max(0.0, until_s - self._now_s())
            # Windows tells a refusal as an exception of the socket, others as something to write.
            _, there, refused = select.select([self._wake.ear], [link], [link], wait_s)
            if there or refused:
                if code := link.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                    raise OSError(code, "no answer")
                return
            self._wake.hush()
            if self._now_s() >= until_s:
                raise TimeoutError
        raise PartedError(Parting.STOPPED)
