"""Bria as a call source."""

import ssl
from collections.abc import Mapping

from agentassist.telephony.bria.speech import HOST, BriaSpeech
from agentassist.telephony.source import Clock
from agentassist.telephony.wire.place import Place
from agentassist.telephony.wire.secure import SecureSpeech
from agentassist.telephony.wire.settings import port_of
from agentassist.telephony.wire.source import StreamSource

NAME = "bria:default"


def make(clock: Clock, settings: Mapping[str, str]) -> StreamSource:
    """Build the source from ``port``; it is always on this machine.

    Raises:
        SourceError: The port is no port.
    """
    port = port_of(settings, "bria")
    speech = SecureSpeech(BriaSpeech(NAME, port), _unchecked(), HOST)
    return StreamSource(NAME, clock, Place("127.0.0.1", port), speech)


def _unchecked() -> ssl.SSLContext:
    """Return what encrypts without asking who is there.

    Bria sends its certificate without those that vouch for it, so that it cannot be checked; and what is
    said never leaves this machine.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
