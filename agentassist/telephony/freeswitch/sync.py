"""After (re)connecting: the list of all channels is the truth about what goes on, holds included."""

import json
from dataclasses import replace

from agentassist.core.call import CallEvent, Kind
from agentassist.core.frozen import dataclass
from agentassist.core.moment import Moment
from agentassist.telephony.freeswitch.call import Call, event
from agentassist.telephony.freeswitch.switch import Step, Switch
from agentassist.telephony.freeswitch.told import belongs
from agentassist.telephony.source import event_at

_STATES = {"DOWN": False, "DIALING": False, "RINGING": False, "EARLY": False, "HANGUP": False}
"""States of a call that was not answered."""


@dataclass(frozen=True, slots=True)
class Row:
    """One of the rep's legs in the list."""

    uuid: str
    to_phone: bool
    state: str
    """``ACTIVE``, ``HELD``, ``RINGING`` and the like; empty where this version does not tell."""
    number: str
    caller: str


def lost(switch: Switch, now: Moment) -> Step:
    """Tell that the link broke; the calls may go on."""
    return Step(switch, (event_at(now, Kind.LOST, switch.source, ""),))


def rows(body: bytes, endpoint: str) -> tuple[Row, ...] | None:
    """Return the rep's legs in ``show channels as json``; None where it is no such list."""
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return None
    listed = told.get("rows", []) if isinstance(told, dict) else None
    if not isinstance(listed, list):
        return None
    return tuple(row for one in listed if isinstance(one, dict) and (row := _row(one, endpoint)) is not None)


def _row(told: dict[str, object], endpoint: str) -> Row | None:
    text = {name: value for name, value in told.items() if isinstance(value, str)}
    if not text.get("uuid") or not belongs(text.get("presence_id", ""), endpoint):
        return None
    to_phone = text.get("direction") == "outbound"
    number = text.get("cid_num" if to_phone else "dest", "")
    caller = text.get("cid_name" if to_phone else "callee_name", "")
    return Row(text["uuid"], to_phone, text.get("callstate", ""), number, caller)


def settled(switch: Switch, listed: tuple[Row, ...], keys: dict[str, str], now: Moment) -> Step:
    """Take over the list, with the Call-IDs in ``keys`` of legs not met before; what is not in it is gone."""
    calls = tuple(_still_there(switch.call_of(row.uuid), row, keys.get(row.uuid, "")) for row in listed)
    after = replace(switch, calls=calls)
    told = tuple(_told(after, call, row, now) for call, row in zip(calls, listed, strict=True))
    return Step(after, (*told, event_at(now, Kind.SYNCED, switch.source, "")))


def _still_there(known: Call | None, row: Row, key: str) -> Call:
    new = known or Call(row.uuid, key or row.uuid, not row.to_phone, row.number, row.caller)
    up = _STATES.get(row.state, True)
    ours = row.state == "HELD" if row.state else new.ours
    return replace(new, key=new.key or key or row.uuid, answered=up, ours=ours, theirs=False)


def _told(switch: Switch, call: Call, row: Row, now: Moment) -> CallEvent:
    if call.answered:
        told = event(call, switch.source, Kind.SYNCED, now)
        return replace(told, held_by=call.held_by if row.state else None, hold_known=bool(row.state))
    return event(call, switch.source, Kind.DIALING if call.outgoing else Kind.RINGING, now)
