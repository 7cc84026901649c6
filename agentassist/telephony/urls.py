"""Reads links that tell of a call; a link only ever shows somebody, it never dials."""

from urllib.parse import unquote

from agentassist.core.errors import AssistError, Trouble


def message_from_url(url: str) -> dict[str, str]:
    """Return the message to be handed over for a link.

    ``agentassist:call?number=…&name=…`` tells of a caller; ``tel:`` and ``callto:`` of somebody to be
    called. A plus stays a plus, for numbers begin with one.

    >>> message_from_url("agentassist:call?number=%2B442079460123&name=Asha%20Rao")["name"]
    'Asha Rao'
    >>> message_from_url("tel:+44-20-7946-0123;ext=4")["kind"]
    'dialing'

    Raises:
        AssistError: ``HANDOVER_REFUSED``, for it is no such link.
    """
    scheme, _, rest = url.strip().partition(":")
    rest = rest.removeprefix("//")
    path, _, query = rest.partition("?")
    match scheme.lower(), path.strip("/").lower():
        case "agentassist", "call":
            fields = _fields(query)
            return _message("ringing", fields.get("number", ""), fields.get("name", ""))
        case (("tel" | "callto"), _):
            return _message("dialing", unquote(path.partition(";")[0]).strip("/"), "")
    raise AssistError(Trouble.HANDOVER_REFUSED, reason="unknown-link")


def _fields(query: str) -> dict[str, str]:
    pairs = (pair.partition("=") for pair in query.partition("#")[0].split("&"))
    return {name: unquote(value) for name, _, value in pairs}


def _message(kind: str, number: str, name: str) -> dict[str, str]:
    if not number.strip():
        raise AssistError(Trouble.HANDOVER_REFUSED, reason="no-number")
    return {"kind": kind, "number": number, "name": name, "source": "url"}
