"""Watches the private network for the offers that put a caller on hold and take them back."""

import socket
import threading

from agentassist import clock

ALL_PACKETS = 0x0003
HOLD, RESUME = b"a=sendonly", b"a=sendrecv"


class Tap:
    """Notes when each SIP message of the rep's phone passed, on the clock that counts through sleep.

    Args:
        to_port: Where the other side listens for SIP.
    """

    def __init__(self, to_port: int) -> None:
        self._port = to_port
        self._news = threading.Condition()
        self.offers: list[tuple[bytes, float]] = []
        """What each re-INVITE offered, and when it left."""
        self.agreed: list[float] = []
        """When the other side said yes to it."""
        self._wire = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(ALL_PACKETS))
        self._wire.bind(("lo", 0))
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self) -> None:
        while True:
            packet, came = self._wire.recvfrom(65536)
            at_s = clock.mono_s()
            # On the loopback every packet passes twice, out and in.
            if came[2] == socket.PACKET_OUTGOING and packet[9:10] == b"\x11":
                self._take(packet[(packet[0] & 15) * 4 :], at_s)

    def _take(self, datagram: bytes, at_s: float) -> None:
        source, goal = int.from_bytes(datagram[:2]), int.from_bytes(datagram[2:4])
        said = datagram[8:]
        with self._news:
            if goal == self._port and said.startswith(b"INVITE") and _within_a_call(said):
                self.offers.append((HOLD if HOLD in said else RESUME, at_s))
            elif source == self._port and said.startswith(b"SIP/2.0 200") and b" INVITE\r\n" in said:
                self.agreed.append(at_s)
            self._news.notify_all()

    def wait_for(self, offers: int) -> None:
        """Wait until so many offers were made and taken.

        Raises:
            RuntimeError: They were not, for ten seconds.
        """
        with self._news:
            if not self._news.wait_for(lambda: min(len(self.offers), len(self.agreed)) >= offers, 10):
                raise RuntimeError("the softphone never made its offer")


def _within_a_call(said: bytes) -> bool:
    to = next((line for line in said.split(b"\r\n") if line.startswith(b"To:")), b"")
    return b"tag=" in to
