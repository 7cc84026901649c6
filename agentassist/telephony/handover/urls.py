"""Reads links that tell of a call; a link only ever shows somebody, it never dials."""

import re
from urllib.parse import unquote

from agentassist.core.errors import AssistError, Trouble

LONGEST_LINK = 2000
"""Characters; no desktop passes on more, and no name needs it."""
_ANOTHER = {
    "agentassist": re.compile("agentassist:", re.IGNORECASE),
    "tel": re.compile("(agentassist|tel|callto):", re.IGNORECASE),
    "callto": re.compile("(agentassist|tel|callto):", re.IGNORECASE),
}
"""What only a second link in the first could be."""


def message_from_url(url: str) -> dict[str, str]:
    """Return the message to be handed over for a link.

    ``agentassist:call?number=…&name=…`` tells of a caller; ``tel:`` and ``callto:`` of somebody to be
    called. A plus stays a plus, for numbers begin with one; a number that is left empty is withheld. Nothing
    else can be said by a link: it shows somebody, and never answers, dials or hangs up.

    >>> message_from_url("agentassist:call?number=%2B442079460123&name=Asha%20Rao")["name"]
    'Asha Rao'
    >>> message_from_url("tel:+44-20-7946-0123;ext=4")["kind"]
    'dialing'

    Raises:
        AssistError: ``HANDOVER_REFUSED``, for it is no such link.
    """
    if len(url) > LONGEST_LINK:
        raise _refused("too-long")
    scheme, _, rest = url.strip().partition(":")
    scheme, rest = scheme.lower(), rest.removeprefix("//")
    if scheme not in _ANOTHER:
        raise _refused("unknown-link")
    if _ANOTHER[scheme].search(rest):
        raise _refused("two-links")
    path, _, query = rest.partition("?")
    if scheme != "agentassist":
        return _of_number(path)
    if path.strip("/").lower() != "call":
        raise _refused("unknown-link")
    return _of_caller(_fields(query))


def _of_number(path: str) -> dict[str, str]:
    number = _decoded(path.partition(";")[0]).strip("/ ")
    if not number:
        raise _refused("no-number")
    return {"kind": "dialing", "number": number, "name": "", "source": "url"}


def _of_caller(fields: dict[str, str]) -> dict[str, str]:
    if "number" not in fields:
        raise _refused("no-number")
    return {"kind": "ringing", "number": fields["number"], "name": fields.get("name", ""), "source": "url"}


def _fields(query: str) -> dict[str, str]:
    pairs = [pair.partition("=") for pair in query.partition("#")[0].split("&") if pair]
    fields = {name: _decoded(value) for name, _, value in pairs}
    if len(fields) < len(pairs):
        # Whom the second one means is anybody's guess.
        raise _refused("field-twice")
    return fields


def _decoded(text: str) -> str:
    try:
        return unquote(text, errors="strict")
    except UnicodeDecodeError as error:
        raise _refused("unreadable") from error


def _refused(reason: str) -> AssistError:
    return AssistError(Trouble.HANDOVER_REFUSED, reason=reason)
