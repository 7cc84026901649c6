"""What a request says, read as suspiciously as anything from outside."""

import asyncio
import json
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from aiohttp import web

from agentassist.core.invitation import read_invitation
from agentassist.core.operation import Operation, OperationError, read_operation
from agentassist.core.team import Access, HubSays
from agentassist.hub.passes import LONGEST
from agentassist.hub.refusal import SPEAKS, RefusedError
from agentassist.hub.roster import HUB_LETTERS, Coming, Invited
from agentassist.hub.secret import digest

MOST_BYTES = 8_000_000
"""In one push."""
FEW_BYTES = 16_384
"""In any other request."""
BODY_S = 30.0
"""So long the body of a request may take to arrive."""
MOST_OPS = 200
MOST_IN_HAND = 64_000_000
"""Bytes of requests read at once; more have to wait, so that many large ones do not fill the memory."""
MOST_OF_ONE = 2 * MOST_BYTES
"""Bytes of one device's requests among them, so that nobody keeps all others waiting."""
_LETTERS = re.compile(r"[0-9a-z]{8}")
_LONGEST_NAME = 80


class Desk:
    """Takes in the bodies of requests, as many as fit."""

    def __init__(self) -> None:
        self._in_hand = Counter[str]()

    async def json(self, request: web.Request, most: int = FEW_BYTES) -> dict[str, Any]:
        """Return the body of a request, which is an object of at most so many bytes; no body is an empty one.

        Raises:
            RefusedError: It is too long, takes too long, or is no such thing.
        """
        length = request.content_length if request.content_length is not None else most
        if length > most:
            raise RefusedError(HubSays.TOO_LARGE, bytes=most)
        if request.headers.get("Content-Encoding", "identity") != "identity":
            raise RefusedError(HubSays.BAD_OPERATION, field="Content-Encoding")
        with self._room(request.get("device", ""), length):
            try:
                async with asyncio.timeout(BODY_S):
                    body = await request.clone(client_max_size=most).read()
            except web.HTTPRequestEntityTooLarge:
                raise RefusedError(HubSays.TOO_LARGE, bytes=most) from None
            except TimeoutError:
                raise RefusedError(HubSays.BAD_OPERATION, field="body") from None
        return _object(body)

    @contextmanager
    def _room(self, device: str, length: int) -> Iterator[None]:
        """Keep room for what a device, or a stranger, is about to send."""
        if self._in_hand.total() + length > MOST_IN_HAND or self._in_hand[device] + length > MOST_OF_ONE:
            raise RefusedError(HubSays.TOO_MANY, wait_s=2)
        self._in_hand[device] += length
        try:
            yield
        finally:
            self._in_hand[device] -= length
            if not self._in_hand[device]:
                del self._in_hand[device]


def _object(body: bytes) -> dict[str, Any]:
    if not body:
        return {}
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        raise RefusedError(HubSays.BAD_OPERATION, op="", field="body") from None
    if not isinstance(told, dict):
        raise RefusedError(HubSays.BAD_OPERATION, op="", field="body")
    return told


def protocol(request: web.Request) -> None:
    """Look whether the device speaks as this hub does.

    Raises:
        RefusedError: It speaks another version.
    """
    if request.headers.get("Agent-Assist-Protocol") not in {str(version) for version in SPEAKS}:
        raise RefusedError(HubSays.PROTOCOL, speaks=list(SPEAKS))


def token(request: web.Request) -> str:
    """Return the token a request shows.

    Raises:
        RefusedError: It shows none.
    """
    kind, _, shown = request.headers.get("Authorization", "").partition(" ")
    if kind.lower() != "bearer" or not shown or len(shown) > LONGEST or not shown.isascii():
        raise RefusedError(HubSays.BAD_TOKEN)
    return shown


def number(request: web.Request, name: str, usual: int, most: int = 2**53) -> int:
    """Return a whole number of a request's address, at most ``most``.

    Raises:
        RefusedError: It is none.
    """
    said = request.query.get(name, "")
    if not said:
        return usual
    if not (said.isascii() and said.isdigit() and len(said) <= 16):
        raise RefusedError(HubSays.BAD_OPERATION, field=name)
    return min(int(said), most)


def id_in(said: str, field: str) -> str:
    """Return an id from a request's address.

    Raises:
        RefusedError: It is none.
    """
    if not _plain(said, 200):
        raise RefusedError(HubSays.BAD_OPERATION, field=field)
    return said


def operations(said: dict[str, Any]) -> tuple[list[Operation], list[tuple[str, str]]]:
    """Return what a device pushes, and of what is no operation the id, as far as it has one, and the field.

    Raises:
        RefusedError: It is no list, or too long.
    """
    told = said.get("ops")
    if not isinstance(told, list):
        raise RefusedError(HubSays.BAD_OPERATION, op="", field="ops")
    if len(told) > MOST_OPS:
        raise RefusedError(HubSays.TOO_LARGE, ops=MOST_OPS)
    good, bad = [], []
    for one in told:
        try:
            good.append(_sound(read_operation(one)))
        except OperationError as error:
            op_id = one.get("op") if isinstance(one, dict) else ""
            bad.append((op_id if isinstance(op_id, str) else "", str(error)))
    return good, bad


def _sound(op: Operation) -> Operation:
    """Return an operation that a device of ours may tell.

    Raises:
        OperationError: It says of a person that it is about another one; were that one erased, they went too.
    """
    if op.table == "contact" and op.subject not in ("", op.row_id):
        raise OperationError("s")
    return op


def coming(said: dict[str, Any]) -> Coming:
    """Return who follows an invitation.

    Raises:
        RefusedError: Something of it is not as it has to be.
    """
    code, letters = said.get("code"), said.get("device")
    # Nobody is to be taken for the hub itself.
    if not isinstance(letters, str) or not _LETTERS.fullmatch(letters) or letters == HUB_LETTERS:
        raise RefusedError(HubSays.BAD_OPERATION, field="device")
    read = read_invitation(f"hub/{code}") if isinstance(code, str) and len(code) < 100 else None
    if read is None:
        raise RefusedError(HubSays.BAD_CODE)
    return Coming(digest(read.code), letters, name(said, empty=True))


def invited(said: dict[str, Any]) -> Invited:
    """Return whom an owner invites.

    Raises:
        RefusedError: Something of it is not as it has to be.
    """
    try:
        access = Access(str(said.get("access", "rep")))
    except ValueError:
        raise RefusedError(HubSays.BAD_OPERATION, field="access") from None
    rep_id = said.get("rep_id")
    if rep_id is not None and not (isinstance(rep_id, str) and _plain(rep_id, 200)):
        raise RefusedError(HubSays.BAD_OPERATION, field="rep_id")
    return Invited(name(said, empty=rep_id is not None), access, rep_id)


def name(said: dict[str, Any], *, empty: bool) -> str:
    """Return how somebody is called.

    Raises:
        RefusedError: That is no name.
    """
    told = said.get("name", "")
    plain = " ".join(told.split()) if isinstance(told, str) else None
    if plain is None or not (_plain(plain, _LONGEST_NAME) or (empty and not plain)):
        raise RefusedError(HubSays.BAD_OPERATION, field="name")
    return plain


def _plain(text: str, most: int) -> bool:
    # Joiners belong to names in Hindi, Telugu and Urdu, though Python does not call them printable.
    shown = text.replace("\u200c", "").replace("\u200d", "")
    return 0 < len(text) <= most and bool(shown) and shown.isprintable()
