"""Where a peer listens, and the way there; every step can be called off."""

import errno
import queue
import socket
import threading
from collections.abc import Callable

from agentassist.core.frozen import dataclass
from agentassist.telephony.wire.waker import Waker

REACH_S = 5.0
"""Longest wait for a name to be looked up, and for one address to answer."""

_ON_THE_WAY = {errno.EINPROGRESS, errno.EWOULDBLOCK, getattr(errno, "WSAEWOULDBLOCK", errno.EWOULDBLOCK)}

Seconds = Callable[[], float]
"""Reads a clock that only goes forward."""


class UnreachedError(Exception):
    """Nobody listens there."""


@dataclass(frozen=True, slots=True)
class Place:
    """A host and port, or the path of a Unix socket."""

    host: str = ""
    port: int = 0
    path: str = ""


@dataclass(frozen=True, slots=True)
class _Address:
    family: int
    where: tuple[object, ...] | str
    """As the socket takes it."""


def reached(place: Place, waker: Waker, seconds: Seconds) -> socket.socket:
    """Return a connected socket that never blocks.

    Raises:
        UnreachedError: No address of the place answers.
        StopAskedError: Nobody wants to know any more.
    """
    for address in _addresses(place, waker, seconds):
        link = _connected(address, waker, seconds)
        if link is not None:
            return link
    raise UnreachedError


def _connected(address: _Address, waker: Waker, seconds: Seconds) -> socket.socket | None:
    try:
        link = socket.socket(address.family, socket.SOCK_STREAM)
    except OSError:
        # A family of addresses that is switched off here.
        return None
    try:
        link.setblocking(False)
        if link.connect_ex(address.where) in _ON_THE_WAY:
            _until(seconds, lambda left_s: waker.wait(link, left_s, read=False, write=True).write)
        link.getpeername()
        _notice_death(link)
    except OSError:
        link.close()
        return None
    except BaseException:
        link.close()
        raise
    return link


def _notice_death(link: socket.socket) -> None:
    """Have the system ask now and then whether the peer is still there; that wakes nobody."""
    link.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    if link.family == getattr(socket, "AF_UNIX", None):
        return
    link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    for option, value in (("TCP_KEEPIDLE", 20), ("TCP_KEEPINTVL", 5), ("TCP_KEEPCNT", 3)):
        if hasattr(socket, option):
            link.setsockopt(socket.IPPROTO_TCP, getattr(socket, option), value)


def _addresses(place: Place, waker: Waker, seconds: Seconds) -> tuple[_Address, ...]:
    if place.path:
        family = getattr(socket, "AF_UNIX", None)
        return () if family is None else (_Address(family, place.path),)
    try:
        return _looked_up(place, socket.AI_NUMERICHOST)
    except (OSError, UnicodeError):
        return _asked(place, waker, seconds)


def _asked(place: Place, waker: Waker, seconds: Seconds) -> tuple[_Address, ...]:
    """Look up a name; the system's own look-up cannot be called off, so it has a thread to itself."""
    found: queue.SimpleQueue[tuple[_Address, ...]] = queue.SimpleQueue()

    def look() -> None:
        try:
            found.put(_looked_up(place))
        except (OSError, UnicodeError):
            found.put(())
        waker.rouse()

    threading.Thread(target=look, name="look-up", daemon=True).start()

    def arrived(left_s: float) -> bool:
        waker.wait(None, left_s)
        return not found.empty()

    _until(seconds, arrived)
    return () if found.empty() else found.get()


def _looked_up(place: Place, flags: int = 0) -> tuple[_Address, ...]:
    told = socket.getaddrinfo(place.host, place.port, type=socket.SOCK_STREAM, flags=flags)
    return tuple(_Address(family, where) for family, _, _, _, where in told)


def _until(seconds: Seconds, seen: Callable[[float], bool]) -> None:
    """Ask ``seen`` with the seconds left until it is true or they are used up."""
    end_s = seconds() + REACH_S
    while not seen(end_s - seconds()) and seconds() < end_s:
        pass
