"""Any language over TLS; loaded only where somebody asked for encryption."""

import ssl

from agentassist.core.call import CallEvent, Capabilities, Fault, Order
from agentassist.core.errors import SourceError, Trouble
from agentassist.core.moment import Moment
from agentassist.telephony.wire.speech import Speech, Turn


def trusting(certificate: str, source: str) -> ssl.SSLContext:
    """Return what checks the other side against the file ``certificate``, or (empty) as this system does.

    Raises:
        SourceError: The file is missing, or no certificate.
    """
    try:
        return ssl.create_default_context(cafile=certificate or None)
    except OSError as error:
        raise SourceError(Trouble.SOURCE_SETTING_WRONG, source=source, setting="certificate") from error


class SecureSpeech(Speech):
    """A language whose bytes are encrypted on the way.

    Args:
        inner: The language.
        context: Whom to trust.
        name: The name the other side's certificate must carry.
    """

    encrypted = True

    def __init__(self, inner: Speech, context: ssl.SSLContext, name: str) -> None:
        self._inner = inner
        self._context = context
        self._name = name
        self.exclusive = inner.exclusive

    @property
    def capabilities(self) -> Capabilities:
        """Those of the language."""
        return self._inner.capabilities

    @property
    def due_s(self) -> float | None:
        """When the language wants to be woken."""
        return self._inner.due_s

    def began(self, now: Moment) -> Turn:
        """Ask the other side to agree on keys."""
        self._coming, self._going = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = self._context.wrap_bio(self._coming, self._going, server_hostname=self._name)
        self._agreed = False
        return self._agree(now)

    def received(self, data: bytes, now: Moment) -> Turn:
        """Decrypt what came and pass it on."""
        self._coming.write(data)
        return self._read(now) if self._agreed else self._agree(now)

    def ordered(self, order: Order, now: Moment) -> Turn:
        """Pass the order on."""
        return self._sealed(self._inner.ordered(order, now))

    def woken(self, now: Moment) -> Turn:
        """Wake the language."""
        return self._sealed(self._inner.woken(now))

    def ended(self, now: Moment) -> tuple[CallEvent, ...]:
        """Return what the language tells at the end."""
        return self._inner.ended(now)

    def _agree(self, now: Moment) -> Turn:
        try:
            self._tls.do_handshake()
        except ssl.SSLWantReadError:
            return Turn(send=self._going.read())
        except ssl.SSLCertVerificationError:
            return Turn(send=self._going.read(), fault=Fault.UNTRUSTED)
        except ssl.SSLError:
            return Turn(fault=Fault.ENCRYPTED)
        self._agreed = True
        return self._sealed(self._inner.began(now)).then(self._read(now))

    def _read(self, now: Moment) -> Turn:
        turn = Turn()
        try:
            while not turn.fault and (data := self._tls.read(65536)):
                turn = turn.then(self._sealed(self._inner.received(data, now)))
        except ssl.SSLWantReadError:
            # Keys may have been renewed on the way.
            return turn.then(Turn(send=self._going.read()))
        except ssl.SSLZeroReturnError:
            # The end of the link follows.
            return turn
        except ssl.SSLError:
            return turn.then(Turn(fault=Fault.ENCRYPTED))
        return turn

    def _sealed(self, turn: Turn) -> Turn:
        if turn.send:
            self._tls.write(turn.send)
        return Turn(turn.events, self._going.read(), turn.up, turn.fault)
