"""Reads what comes over the wire; whatever is not exactly as it should be is a strange answer."""

import json
from collections.abc import Callable, Mapping
from typing import TypeVar

from agentassist.core.line_news import Ack, ChangePage, Pushed, Refused, RowPage, Welcome, read_row
from agentassist.core.operation import Change, OperationError, read_change
from agentassist.core.stamps import END_MS
from agentassist.core.team import Access, HubSays, TeamDevice
from agentassist.sync.errors import AwayError, HubError

T = TypeVar("T")
Told = Mapping[str, object]
LONGEST_WAIT_S = 600.0
_END = 1 << 53
"""From here on, numbers neither come through JSON whole nor fit everywhere on the disk."""
_GATEWAY = range(500, 600)


def parsed(text: str | bytes) -> Told:
    """Return the object that a JSON text is.

    Raises:
        HubError: It is none.
    """
    try:
        told = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise strange() from error
    if not isinstance(told, dict):
        raise strange()
    return told


def strange() -> HubError:
    """Return what is said of an answer that no hub of ours gives."""
    return HubError(HubSays.STRANGE_ANSWER)


def refusal(status: int, body: bytes) -> Exception:
    """Return what an answer of 400 and up means."""
    try:
        return refused(parsed(body))
    except (HubError, ValueError):
        # Something in between, such as a proxy whose hub is away, answers in words of its own.
        return AwayError(f"status {status}") if status in _GATEWAY else strange()


def refused(told: Told) -> HubError:
    """Return what a refusal says.

    Raises:
        ValueError: It is no refusal that this version knows.
    """
    says = HubSays(str(told.get("error")))
    wait = told.get("wait_s")
    wait_s = float(wait) if isinstance(wait, int | float) and 0 <= wait <= LONGEST_WAIT_S else 0.0
    speaks = told.get("speaks")
    known = tuple(one for one in speaks if isinstance(one, int)) if isinstance(speaks, list) else ()
    return HubError(says, wait_s, wipe=told.get("wipe") is True, speaks=known)


def welcome(told: Told, now_ms: int) -> Welcome:
    """Return how a device was let in."""
    team_id, team, rep_id, rep = (text(told, name) for name in ("team_id", "team", "rep_id", "rep"))
    access = _access(told)
    token = text(told, "token")
    if not token.isascii() or not token.isprintable():
        raise strange()
    ahead_ms = moment_ms(told, "now_ms") - now_ms
    return Welcome(team_id, team, rep_id, rep, access, token, ahead_ms, number(told, "last"))


def pushed(told: Told, now_ms: int) -> Pushed:
    """Return what the hub said to some operations."""
    ahead_ms = moment_ms(told, "now_ms") - now_ms
    acks = tuple(_ack(_object(one)) for one in _list(told, "acks"))
    return Pushed(acks, tuple(_refused(_object(one)) for one in _list(told, "refused")), ahead_ms)


def change_page(told: Told) -> ChangePage:
    """Return a page of changes."""
    return ChangePage(_read(told, "changes", read_change), number(told, "last"), number(told, "floor"))


def hello(told: Told) -> Told:
    """Return what the hub says of itself.

    Raises:
        HubError: It does not want to talk.
    """
    if "error" not in told:
        return _object(told.get("hello"))
    try:
        raise refused(told)
    except ValueError:
        raise strange() from None


def changes(told: Told) -> tuple[Change, ...]:
    """Return changes as they are told live."""
    return _read(told, "changes", read_change)


def last_of(told: Told, name: str) -> int:
    """Return the newest change of what is told under ``name``."""
    return number(_object(told.get(name)), "last")


def names(told: Told, name: str) -> Mapping[str, tuple[str, ...]]:
    """Return who is where, by contact."""
    return {where: tuple(map(str, _as_list(who))) for where, who in _object(told.get(name)).items()}


def row_page(told: Told) -> RowPage:
    """Return a page of rows."""
    following = told.get("next")
    erased = tuple(map(str, _list(told, "erased")))
    rows, place = _read(told, "rows", read_row), (number(told, "upto"), text(told, "chain"))
    return RowPage(rows, "" if following is None else str(following), erased, *place)


def devices(told: Told) -> tuple[TeamDevice, ...]:
    """Return the team's computers."""
    return tuple(_device(_object(one)) for one in _list(told, "devices"))


def number(told: Told, name: str, end: int = _END) -> int:
    """Return a whole number from 0 on, below ``end``."""
    found = told.get(name)
    if not isinstance(found, int) or isinstance(found, bool) or not 0 <= found < end:
        raise strange()
    return found


def moment_ms(told: Told, name: str) -> int:
    """Return UTC milliseconds, at which changes can still be stamped."""
    return number(told, name, END_MS)


def text(told: Told, name: str) -> str:
    """Return a text."""
    found = told.get(name)
    if not isinstance(found, str):
        raise strange()
    return found


def _list(told: Told, name: str) -> list[object]:
    return _as_list(told.get(name, []))


def _as_list(told: object) -> list[object]:
    if not isinstance(told, list):
        raise strange()
    return told


def _object(told: object) -> Told:
    if not isinstance(told, dict):
        raise strange()
    return told


def _read(told: Told, name: str, read: Callable[[object], T]) -> tuple[T, ...]:
    try:
        return tuple(map(read, _list(told, name)))
    except OperationError as error:
        raise strange() from error


def _device(told: Told) -> TeamDevice:
    seen = None if told.get("seen_ms") is None else number(told, "seen_ms")
    gone = told.get("revoked") is True
    own = told.get("own") is True
    return TeamDevice(text(told, "id"), text(told, "rep"), _access(told), seen, gone, own)


def _access(told: Told) -> Access:
    try:
        return Access(text(told, "access"))
    except ValueError as error:
        raise strange() from error


def _ack(told: Told) -> Ack:
    return Ack(text(told, "op"), number(told, "n"), told.get("fresh") is True, told.get("erased") is True)


def _refused(told: Told) -> Refused:
    try:
        why = HubSays(text(told, "why"))
    except ValueError:
        why = HubSays.BAD_OPERATION
    return Refused(text(told, "op"), why, str(told.get("field") or ""))
