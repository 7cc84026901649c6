"""What the columns of a call log hold: by their headings, or by an order that is known."""

import re
from collections.abc import Sequence

from agentassist.core.call_log import CallField
from agentassist.core.importing import Column, Mapping
from agentassist.importing.call_times import looks_like_time
from agentassist.text.fold import words

_KNOWN: dict[CallField, str] = {
    CallField.STARTED: """
        start|start time|started|call start|call time|call date|calldate|date time|datetime|date
        time start|begin|timestamp|call started|initiated|beginn|datum|début|fecha""",
    CallField.CLOCK: "time|clock|time of day|uhrzeit|heure|hora",
    CallField.ANSWERED: """
        answer|answered|answer time|answered at|time answered|connect time|connected|pickup time""",
    CallField.ENDED: "end|ended|end time|time end|hangup time|call end|finished|disconnect time|ende|fin",
    CallField.DURATION: "duration|call duration|total duration|length|total time|dauer|durée|duración",
    CallField.RINGING: "ringing|ring time|ring duration|wait time|waiting time|ringing time",
    CallField.TALKING: "billsec|talk time|talking|talk duration|conversation|billable seconds|talking time",
    CallField.DIRECTION: "direction|call direction|call type|type|richtung|sens|dirección",
    CallField.FROM: """
        src|from|caller|caller id|callerid|calling number|source|source number|from number|originated by
        caller number|from no|cli|clid number|a number""",
    CallField.TO: """
        dst|to|callee|called number|destination|destination number|to number|dialed number|dialled number
        to no|called|b number|did""",
    CallField.PEER: """
        phone|phone number|number|customer number|external number|remote number|contact number|party""",
    CallField.CAUSE: """
        disposition|status|call status|result|cause|reason|outcome|hangup cause|action result
        reason terminated|termination reason""",
    CallField.KEY: "uniqueid|unique id|call id|callid|id|call key|history id|historyid|session id|linkedid",
    CallField.FROM_LINE: "channel|source channel|from dn|from line",
    CallField.TO_LINE: "dstchannel|dst channel|destination channel|to dn|to line",
}
_FIELD_OF = {
    words(heading): field
    for field, text in _KNOWN.items()
    for heading in re.split(r"[|\n]", text)
    if heading.strip()
}
_TAIL = ("start", "answer", "end", "duration", "billsec", "disposition", "amaflags")
_MIDDLE = ("channel", "dstchannel", "lastapp", "lastdata")
# A log without headings: 16 columns, then the id of the call and a free field where they are switched on.
_PLAIN = ("accountcode", "src", "dst", "dcontext", "clid", *_MIDDLE, *_TAIL)
# The order of the sample file for logs of one's own making; newer ones number the rows at the end.
_CUSTOM = ("clid", "src", "dst", "dcontext", *_MIDDLE, *_TAIL, "accountcode")
_ENDS = {0: (), 1: ("uniqueid",), 2: ("uniqueid", "userfield"), 3: ("uniqueid", "userfield", "sequence")}
_ID = re.compile(r"(?:[\w-]+-)?\d{9,11}\.\d+")
"""A call's id: the second it began, and a count."""
_ENDINGS = frozenset({"ANSWERED", "NO ANSWER", "BUSY", "FAILED", "CONGESTION"})


def columns_of(first: Sequence[str]) -> Mapping | None:
    """Return what a first row of headings says; None where it is a call already."""
    folded = [words(heading) for heading in first]
    fields = [_FIELD_OF.get(one) for one in folded]
    wordy = not any(char.isdigit() for cell in first for char in cell)
    if not (any(fields) or wordy) or any(looks_like_time(cell) for cell in first):
        return None
    return Mapping(tuple(_once(first, fields)))


def ordered(rows: Sequence[Sequence[str]]) -> Mapping | None:
    """Return the columns of a log without headings that is written in a known order; None for any other."""
    sample = next((row for row in rows if len(row) >= len(_PLAIN)), None)
    if sample is None:
        return None
    for order in (_PLAIN, _CUSTOM):
        at, ends = order.index("start"), order.index("disposition")
        if looks_like_time(sample[at]) and sample[ends].strip().upper() in _ENDINGS:
            return _named(order, len(sample), rows)
    return None


def _named(order: Sequence[str], width: int, rows: Sequence[Sequence[str]]) -> Mapping | None:
    more = _ENDS.get(width - len(order))
    if more is None:
        return None
    if len(more) == 1 and not any(_ID.fullmatch(row[-1].strip()) for row in rows):
        more = ("userfield",)
    names = (*order, *more)
    return Mapping(tuple(Column(name, _FIELD_OF.get(words(name))) for name in names))


def _once(headings: Sequence[str], fields: Sequence[CallField | None]) -> list[Column]:
    """Return the columns, each field filled by the first that claims it; a clock only beside a day."""
    if CallField.STARTED not in fields:
        fields = [CallField.STARTED if one is CallField.CLOCK else one for one in fields]
    seen: set[CallField] = set()
    columns = []
    for heading, field in zip(headings, fields, strict=True):
        taken = None if field in seen else field
        seen |= {taken} if taken else set()
        columns.append(Column(heading, taken))
    return columns
