"""Says what a webhook tells, whose names ever it uses for it: those of Zammad, sipgate or Placetel."""

from agentassist.core.call import Cause, Direction, Kind
from agentassist.core.frozen import dataclass
from agentassist.telephony.webhook.fields import LONGEST_WORD, Fields

_EVENTS: dict[str, tuple[Kind, Direction | None]] = {
    "newcall": (Kind.RINGING, None),
    "answer": (Kind.ANSWERED, None),
    "hangup": (Kind.ENDED, None),
    "incomingcall": (Kind.RINGING, Direction.IN),
    "outgoingcall": (Kind.RINGING, Direction.OUT),
    "callaccepted": (Kind.ANSWERED, None),
    "hungup": (Kind.ENDED, None),
}
_SIGNED = frozenset({"incomingcall", "outgoingcall", "callaccepted", "hungup"})
"""The events of Placetel, who sign what they send."""

_OURS = ("user", "userid", "fulluserid", "answeringnumber", "peer")
"""Fields that name who of us takes part."""

_CAUSES = {
    "normalclearing": Cause.NORMAL,
    "accepted": Cause.NORMAL,
    "cancel": Cause.MISSED,
    "canceled": Cause.MISSED,
    "noanswer": Cause.MISSED,
    "missed": Cause.MISSED,
    "voicemail": Cause.MISSED,
    "busy": Cause.BUSY,
    "blocked": Cause.REJECTED,
    "forwarded": Cause.TRANSFERRED,
    "congestion": Cause.FAILED,
    "unavailable": Cause.FAILED,
    "notfound": Cause.FAILED,
}
"""Why it ended, seen from whom it rang."""


@dataclass(frozen=True, slots=True)
class Told:
    """One event of one call; empty where not told."""

    kind: Kind
    """RINGING for a new call of either direction, ANSWERED or ENDED."""
    call: str
    direction: Direction | None
    caller: str
    called: str
    """Both as they came, a number or a name like anonymous."""
    ours: tuple[str, ...] = ()
    """Names, ids and numbers of our people that take part."""
    queue: str = ""
    cause: Cause | None = None
    before: str = ""
    """The id of the call that this one came from by a transfer."""
    talked: bool = False
    """True on the end of a call that says by itself that it had been answered."""
    signed: bool = False
    """True where whoever tells such events signs them."""


def told(fields: Fields) -> Told | None:
    """Return what ``fields`` tell of a call, or None for an event that is no news here.

    Raises:
        ValueError: They name no call, or none that could be told from others.
    """
    event = _first(fields, "event").lower()
    if event not in _EVENTS:
        if not event:
            raise ValueError
        return None
    kind, way = _EVENTS[event]
    call = _first(fields, "callid", "call_id")
    if not call or len(call) > LONGEST_WORD:
        raise ValueError
    why = _first(fields, "cause", "type").lower()
    return Told(
        kind,
        call,
        way or {"in": Direction.IN, "out": Direction.OUT}.get(_first(fields, "direction").lower()),
        _first(fields, "from"),
        _first(fields, "to"),
        tuple(word for name in _OURS for word in fields.get(name, ())),
        _first(fields, "queue"),
        _CAUSES.get(why),
        _first(fields, "origcallid"),
        why == "accepted",
        event in _SIGNED,
    )


def _first(fields: Fields, *names: str) -> str:
    return next((fields[name][0] for name in names if name in fields), "")
