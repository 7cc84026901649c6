"""What changed in the firm's pack: a quiet list, and each rep's own ticks."""

from collections.abc import Iterator
from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.authority import Action, Terms, with_terms
from agentassist.core.changes import PolicyChange, Subject
from agentassist.core.effects import ReadExercises
from agentassist.core.messages.changes import ChangesMessage
from agentassist.core.moment import Moment
from agentassist.core.screen import ActionBadge
from agentassist.core.screen.changed import ChangeRow
from agentassist.desk.rights import badge_of
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools


def answer(tools: Tools, sitting: Sitting, message: ChangesMessage, now: Moment) -> Sitting:
    """Return the sitting after a message about changes."""
    match message:
        case m.ChangesWanted():
            known = listed(tools, counted(tools, sitting), now)
            # Their short calls are known once the scenarios are read.
            return known if sitting.scenarios is not None else known.doing(ReadExercises())
        case m.TickChange():
            rep, key, ticks = sitting.preferences.rep, tick_key(message.change), tools.store.read_ticks
            if message.read:
                ticks.tick(rep, key, now.utc_ms)
            else:
                ticks.untick(rep, key)
            return listed(tools, counted(tools, sitting), now)


def tick_key(change: str) -> str:
    """Return how a change is named among what was read."""
    return f"change:{change}"


def counted(tools: Tools, sitting: Sitting) -> Sitting:
    """Count what the rep has not ticked yet."""
    if not tools.firm.changes:
        return sitting
    read = tools.store.read_ticks.of(sitting.preferences.rep)
    unread = sum(tick_key(change.id) not in read for change in _mine(tools, sitting))
    return replace(sitting, unread=unread, day=replace(sitting.day, unread=unread))


def listed(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Show the changes, those to be read first."""
    read = tools.store.read_ticks.of(sitting.preferences.rep)
    rows = [_row(tools, sitting, change, now) for change in _mine(tools, sitting)]
    ticked = [replace(row, read=tick_key(row.id) in read) for row in rows]
    ticked.sort(key=lambda row: row.read)
    return replace(sitting, bench=replace(sitting.bench, changes=tuple(ticked)))


def relisted(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Show them anew where somebody has looked at them."""
    return sitting if sitting.bench.changes is None else listed(tools, sitting, now)


def _mine(tools: Tools, sitting: Sitting) -> Iterator[PolicyChange]:
    """Yield what concerns whoever sits here: other limits of other roles are no news to them."""
    for change in tools.firm.changes:
        found = change.kind is Subject.ACTION and change.what is None
        if not found or _badge(tools, sitting, change, change.before) != _badge(
            tools, sitting, change, change.after
        ):
            yield change


def _row(tools: Tools, sitting: Sitting, change: PolicyChange, now: Moment) -> ChangeRow:
    language = sitting.preferences.language
    told = _with_until(tools, change)
    return ChangeRow(
        change.id,
        change.kind,
        change.how,
        _why(tools, change) or change.title.say(language),
        change.what.say(language) if change.what else "",
        change.valid_from,
        not any(now.utc_ms < from_ms for one, from_ms in tools.whole_firm.ahead if one == change.id),
        _badge(tools, sitting, told, told.before),
        _badge(tools, sitting, told, told.after),
        _article(tools, change.article, language),
        _exercise(sitting, change, language),
    )


def _why(tools: Tools, change: PolicyChange) -> str:
    """Return why there is a phrasing rule: of those that ship with the app, the pack knows the name only."""
    lang, _, rule = change.subject.partition(":")
    return tools.linter.why(lang, rule) if change.kind is Subject.RULE else ""


def _with_until(tools: Tools, change: PolicyChange) -> PolicyChange:
    """Return a change that the firm tells with the terms that its authority file has for both sides."""
    action = _action(tools, change)
    if action is None or action.until is None or change.before is not None:
        return change
    return replace(change, before=action.until, after=action.terms)


def _action(tools: Tools, change: PolicyChange) -> Action | None:
    actions = tools.whole_firm.authority.actions if change.kind is Subject.ACTION else ()
    return next((one for one in actions if one.id == change.subject), None)


def _badge(tools: Tools, sitting: Sitting, change: PolicyChange, terms: Terms | None) -> ActionBadge | None:
    if terms is None:
        return None
    known = _action(tools, change) or Action(change.subject, change.title, ())
    return badge_of(tools.firm, with_terms(known, terms), sitting)


def _article(tools: Tools, article_id: str, language: str) -> str:
    article = tools.store.articles.translated(article_id, language) if article_id else None
    return article.id if article else ""


def _exercise(sitting: Sitting, change: PolicyChange, language: str) -> str:
    calls = [one for one in sitting.scenarios or () if one.id in change.scenarios]
    return next((one.id for one in calls if one.lang == language), next((one.id for one in calls), ""))
