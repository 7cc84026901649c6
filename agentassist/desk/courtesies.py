"""What a caller is told around a hold, and how it goes into the ledger."""

from dataclasses import replace

from agentassist.core.call import HeldBy
from agentassist.core.courtesy import Courtesy
from agentassist.core.frozen import dataclass
from agentassist.core.history import HoldRecord
from agentassist.core.session import HoldSpan
from agentassist.desk.talk import Talk, Telling
from agentassist.desk.tools import Tools

COMES_TRUE_S = 15.0
"""A hold that a phone tells later than this was not the one that was wished for."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A hold that has just begun, and its call from then on."""

    talk: Talk
    hold: HoldRecord


def begun(tools: Tools, talk: Talk, span: HoldSpan) -> Begun:
    """Return the record of a hold with what its caller was told before; that is said for one hold only."""
    ours = span.by is HeldBy.REP
    told = _told(talk.telling, span) if ours and talk.telling else Courtesy()
    past = talk.interaction
    hold = HoldRecord(tools.new_id(), past.id, span.by, span.from_ms, span.to_ms, span.from_s, tools.boot)
    hold = replace(hold, why=told.why, promised_s=told.promised_s)
    return Begun(replace(talk, holds=(*talk.holds, hold), telling=None if ours else talk.telling), hold)


def _told(telling: Telling, span: HoldSpan) -> Courtesy:
    # Where the card is on the screen, the phone's own key counts as well.
    fits = telling.wished_s is None or abs(span.from_s - telling.wished_s) <= COMES_TRUE_S
    return telling.told if fits else Courtesy()


def record_of(talk: Talk, span: HoldSpan, boot: str) -> HoldRecord | None:
    """Return what the ledger has of a hold; the clock of this boot tells two of one millisecond apart."""
    same = (one for one in talk.holds if one.start_ms == span.from_ms and one.by is span.by)
    return next(
        (one for one in same if one.boot != boot or not boot or one.start_mono_s == span.from_s), None
    )


def running(talk: Talk) -> HoldRecord | None:
    """Return the hold in which the caller waits now."""
    last = next((hold for hold in reversed(talk.holds) if hold.by is HeldBy.REP), None)
    return last if last and last.end_ms is None else None
