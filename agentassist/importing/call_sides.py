"""Which end of a logged call is the customer's."""

import re
from fnmatch import translate

from agentassist.core.call import Direction
from agentassist.core.call_log import Side
from agentassist.core.frozen import dataclass
from agentassist.text.fold import fold
from agentassist.text.numbers import Number, read_number

_IN = frozenset({"in", "inbound", "incoming", "received", "ingress", "terminating", "missed", "eingehend"})
_OUT = frozenset({"out", "outbound", "outgoing", "dialed", "dialled", "egress", "originating", "ausgehend"})
_INSIDE = frozenset({"internal", "inside", "local", "intern", "interne", "interno"})
_ENDPOINT = re.compile(r"[A-Za-z0-9_]+/(?:[A-Za-z]*)(\d{1,12})(?=[-@;/]|$).*")
"""The device behind a channel, as in SIP/101-00000a3f."""


@dataclass(frozen=True, slots=True)
class Ends:
    """Both ends of a call as read; a number that is not there is withheld or not told."""

    caller: Number
    called: Number
    from_line: str = ""
    to_line: str = ""


@dataclass(frozen=True, slots=True)
class Sided:
    """The customer's end, and which way the call went."""

    direction: Direction
    peer: Side
    other: Side | None = None
    """The other end, where the firm's contacts have to decide."""


class Own:
    """Knows the firm's own numbers.

    Args:
        patterns: With ``*`` and ``?``, parted by commas; short numbers are its own in any case.
        region: Whose numbers lack a country code.
    """

    def __init__(self, patterns: str, region: str) -> None:
        self._region = region
        told = (one.strip() for one in re.split(r"[,;\s]+", patterns))
        self._patterns = tuple(re.compile(translate(one.lstrip("+"))) for one in told if one)

    def __contains__(self, number: Number) -> bool:
        digits = {number.digits, "".join(filter(str.isdigit, number.raw))}
        return number.internal or any(
            one.fullmatch(each) for one in self._patterns for each in digits if each
        )

    def line(self, channel: str) -> bool:
        """Tell whether a channel is one of the firm's own telephones, and no line to the outside."""
        found = _ENDPOINT.fullmatch(channel.strip())
        return bool(found) and read_number(found[1] if found else "", self._region) in self


def direction_of(text: str) -> Direction | None:
    """Return what a cell says; None where it says nothing we know.

    >>> direction_of("Inbound"), direction_of("outgoing call"), direction_of("?")
    (<Direction.IN: 'in'>, <Direction.OUT: 'out'>, None)
    """
    told = set(fold(text).split())
    if told & _IN:
        return Direction.IN
    return Direction.OUT if told & _OUT else None


def is_inside(text: str) -> bool:
    """Tell whether a cell says that the call stayed within the firm."""
    return bool(set(fold(text).split()) & _INSIDE)


def sided(ends: Ends, told: Direction | None, own: Own) -> Sided | None:
    """Return the customer's end; None where both ends are the firm's own."""
    caller, called = _side(ends.caller), _side(ends.called)
    if told is not None:
        peer = ends.caller if told is Direction.IN else ends.called
        return None if peer in own else Sided(told, _side(peer))
    inside_from = ends.caller in own or own.line(ends.from_line)
    inside_to = ends.called in own or own.line(ends.to_line)
    if inside_from and ends.called in own:
        return None
    if inside_from:
        return Sided(Direction.OUT, called)
    if inside_to or not called.number:
        return Sided(Direction.IN, caller)
    return Sided(Direction.IN, caller, called)


def _side(number: Number) -> Side:
    if number.anonymous:
        return Side()
    return Side(number.e164, "" if number.e164 else number.digits)


def plain_number(cell: str, region: str) -> Number:
    """Return the number of a cell such as ``"Asha Rao" <+12125550123>`` or ``Asha Rao (101)``.

    >>> plain_number("Asha Rao (101)", "GB").digits, plain_number("s", "GB").digits
    ('101', '')
    """
    number = read_number(cell, region)
    if number.readable or number.anonymous:
        return number
    inner = re.search(r"\((\+?[\d -]{2,20})\)\s*$", cell[:200])
    return read_number(inner[1], region) if inner else number
