"""Reads what Twinkle tells its scripts about a call; it does so in the environment."""

import re
from collections.abc import Mapping

from agentassist.core.errors import AssistError, Trouble
from agentassist.telephony.peers import name_and_address

_KINDS = {
    "in_call": "ringing",
    "in_call_answered": "answered",
    "in_call_failed": "ended",
    "out_call": "dialing",
    "out_call_answered": "answered",
    "out_call_failed": "ended",
    "local_release": "ended",
    "remote_release": "ended",
}
_PEER = {"in_call": "SIP_FROM", "out_call": "SIP_TO"}
"""Where the other end stands; in later messages either side may have been the sender."""


def message_from_twinkle(told: Mapping[str, str]) -> dict[str, str | int]:
    """Return the message to be handed over for what Twinkle told.

    >>> told = {"TWINKLE_TRIGGER": "in_call", "SIP_FROM": '"Asha Rao" <sip:1001@192.0.2.1>;tag=x'}
    >>> message_from_twinkle(told)
    {'kind': 'ringing', 'source': 'twinkle', 'number': 'sip:1001@192.0.2.1', 'name': 'Asha Rao'}

    Raises:
        AssistError: ``HANDOVER_REFUSED``, for nothing of Twinkle's is there.
    """
    trigger = told.get("TWINKLE_TRIGGER", "")
    if trigger not in _KINDS:
        raise AssistError(Trouble.HANDOVER_REFUSED, reason="no-twinkle")
    message: dict[str, str | int] = {"kind": _KINDS[trigger], "source": "twinkle"}
    if trigger in _PEER:
        message["name"], message["number"] = name_and_address(told.get(_PEER[trigger], ""))
    if told.get("SIP_CALL_ID"):
        message["call_id"] = told["SIP_CALL_ID"]
    if re.fullmatch("[1-9][0-9]?", told.get("TWINKLE_LINE", "")):
        message["line"] = int(told["TWINKLE_LINE"])
    return message
