"""What is old goes once a day, between calls, some rows at a time; people are announced two days before."""

from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.audit import Deed
from agentassist.core.effects import KeepPreferences
from agentassist.core.frozen import dataclass
from agentassist.core.messages import RetentionMessage
from agentassist.core.moment import Moment
from agentassist.core.retention import MONTH_MS, Retention, RetentionView, Rule
from agentassist.core.rights_effects import CountOld, KeepMore
from agentassist.core.screen import Undoable
from agentassist.desk import day
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools

LAST_DAY = "kept-day"
"""Under this name lies the day on which the rules were last gone through."""


@dataclass(frozen=True, slots=True)
class KeepingOn:
    """How far today's round has come."""

    rules: tuple[Rule, ...]
    """Those still to be gone through, the current one first."""
    after: tuple[int, int] = (0, 0)
    removed: int = 0
    """Rows of the current rule."""


def answer(tools: Tools, sitting: Sitting, message: RetentionMessage, now: Moment) -> Sitting:
    """Return the sitting after a message about how long things are kept."""
    match message:
        case m.RetentionWanted():
            return sitting.doing(CountOld(message.asked, now.utc_ms))
        case m.OldCounted():
            view = RetentionView(message.asked, message.counts)
            return replace(sitting, bench=replace(sitting.bench, retention=view))
        case m.SetRetention():
            return chosen(tools, sitting, message.retention, now)
        case m.KeepOn():
            return gone_on(tools, sitting, now)
        case m.KeepLeaving():
            return kept(tools, sitting, now)


def chosen(tools: Tools, sitting: Sitting, retention: Retention, now: Moment) -> Sitting:
    """Keep to these rules from now on; the first round is today's."""
    preferences = replace(sitting.preferences, retention=retention)
    tools.store.audit.note(Deed.RETENTION_SET, now.utc_ms)
    tools.store.meta.set(LAST_DAY, "")
    if not retention.silent:
        tools.store.keeping.forget_leaving()
    changed = replace(sitting, preferences=preferences, tidying=None).doing(KeepPreferences(preferences))
    return day.read(tools, changed, now)


def begun(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Begin today's round, or go on with it, while nobody is on the line."""
    if sitting.talks or sitting.writes:
        return sitting
    if sitting.tidying is not None:
        return sitting.doing(KeepMore())
    rules = sitting.preferences.retention.rules
    if not rules or tools.store.meta.get(LAST_DAY) == now.iso_date:
        return sitting
    return replace(sitting, tidying=KeepingOn(rules)).doing(KeepMore())


def gone_on(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Let some rows go, and come back for more."""
    on = sitting.tidying
    if on is None or sitting.talks:
        return sitting
    if not on.rules:
        tools.store.meta.set(LAST_DAY, now.iso_date)
        return day.read(tools, replace(sitting, tidying=None), now)
    rule = on.rules[0]
    before_ms = now.utc_ms - sitting.preferences.retention.months(rule) * MONTH_MS
    if rule is Rule.SILENT and (gone := tools.store.keeping.gone(before_ms, now.utc_ms)):
        for one in gone:
            tools.store.audit.note(Deed.RETENTION_RUN, now.utc_ms, "contact", one)
        tools.finder.forget()
        return sitting.doing(KeepMore())
    step = tools.store.keeping.step(rule, before_ms, on.after, now.utc_ms)
    removed = on.removed + step.removed
    if step.after is not None:
        later = replace(on, after=step.after, removed=removed)
    else:
        later = KeepingOn(on.rules[1:])
        if removed and rule is not Rule.SILENT:
            tools.store.audit.note(Deed.RETENTION_RUN, now.utc_ms, rule.value, str(removed))
    return replace(sitting, tidying=later).doing(KeepMore())


def kept(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Keep all who were announced; can be undone."""
    ids = tools.store.keeping.keep_all(now.utc_ms)

    def back(later: Sitting) -> Sitting:
        tools.store.keeping.unkeep(ids)
        return day.read(tools, later, now)

    return day.read(tools, sitting, now).undoable(Undoable.KEPT, back)
