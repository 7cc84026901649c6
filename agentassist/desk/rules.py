"""The phrasing rules in the workbench: listed, tried, changed for the team, heard of again."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from itertools import count

from agentassist.core.effects import ChangeRule, ProveRule, ReadRules
from agentassist.core.errors import Trouble
from agentassist.core.messages import (
    RevertRule,
    RuleProved,
    RulesRead,
    RulesWanted,
    SaveRule,
    SwitchRule,
    UnmuteRule,
)
from agentassist.core.rulebook import RuleCount, RuleRow, RuleShelf, RuleText, Shown, Touch, touch_for
from agentassist.core.screen import Undoable
from agentassist.desk.indexed import prepared
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools
from agentassist.text.fold import fold


def wanted(tools: Tools, sitting: Sitting, wish: RulesWanted) -> Sitting:
    """Show rules; where they are not at hand, they are read first."""
    shelf = sitting.bench.rules
    lang = wish.lang or shelf.lang or sitting.preferences.language
    asked = _shelved(sitting, replace(shelf, lang=lang, text=wish.text.strip(), show=wish.show))
    if wish.anew or sitting.rules is None or sitting.rules.team.lang != lang:
        asked = asked.doing(ReadRules(lang))
    return _listed(tools, asked)


def read(tools: Tools, sitting: Sitting, news: RulesRead) -> Sitting:
    """Go by the rules from the next sentence on, keep what was read anew, and list them."""
    kept = prepared(tools, replace(sitting, rules=news), news)
    told, fault = kept.silent_about(Trouble.CONTENT_FAULT), news.fault
    if fault is not None:
        facts = {"file": fault.file, "line": str(fault.line), "field": fault.field}
        told = kept.telling(Trouble.CONTENT_FAULT, bad=True, **facts)
    return _listed(tools, told)


def proved(sitting: Sitting, news: RuleProved) -> Sitting:
    """Show what trying a rule has shown."""
    return _shelved(sitting, replace(sitting.bench.rules, verdict=news.verdict))


def saved(sitting: Sitting, wish: SaveRule) -> Sitting:
    """Let a rule hold that was found to do what its examples say; try it first where it was not tried."""
    verdict = sitting.bench.rules.verdict
    if verdict is None or (verdict.lang, verdict.rule) != (wish.lang, wish.rule):
        return sitting.doing(ProveRule(wish.lang, wish.rule))
    if verdict.flaws or sitting.rules is None:
        return sitting
    off = sitting.rules.team.touch(wish.rule.id).off
    return _changed(sitting, wish.lang, touch_for(wish.rule, _given(sitting.rules, wish.rule.id), off=off))


def switched(sitting: Sitting, wish: SwitchRule) -> Sitting:
    """Switch a rule on or off; can be undone."""
    if sitting.rules is None:
        return sitting
    return _changed(sitting, wish.lang, replace(sitting.rules.team.touch(wish.rule_id), off=not wish.on))


def reverted(sitting: Sitting, wish: RevertRule) -> Sitting:
    """Forget what the team says about a rule; can be undone."""
    return _changed(sitting, wish.lang, Touch(wish.rule_id))


def unmuted(tools: Tools, sitting: Sitting, wish: UnmuteRule) -> Sitting:
    """Let this rep hear of a rule again."""
    rep = sitting.preferences.rep
    times = tools.store.rule_counts.dismissals(rep, wish.rule_id)
    # Kept at once: the list that is drawn next asks the cache.
    tools.store.rule_counts.dismiss(rep, wish.rule_id, -times)
    return _listed(tools, sitting)


def _changed(sitting: Sitting, lang: str, touch: Touch) -> Sitting:
    if sitting.rules is None or sitting.rules.team.lang != lang:
        return sitting
    before = sitting.rules.team.touch(touch.id)
    if before == touch:
        return sitting
    changing = sitting.doing(ChangeRule(lang, touch))
    return changing.undoable(Undoable.RULE, lambda later: later.doing(ChangeRule(lang, before)))


def _given(news: RulesRead, rule_id: str) -> RuleText | None:
    return next((rule for rule in news.given if rule.id == rule_id), None)


def _shelved(sitting: Sitting, shelf: RuleShelf) -> Sitting:
    return replace(sitting, bench=replace(sitting.bench, rules=shelf))


def _listed(tools: Tools, sitting: Sitting) -> Sitting:
    news, shelf = sitting.rules, sitting.bench.rules
    if news is None or news.team.lang != shelf.lang:
        return _shelved(sitting, replace(shelf, rows=(), total=0, tags=()))
    every = tuple(_rows(tools, news, sitting.preferences.rep))
    tags = sorted({row.rule.tags[0] for row in every if row.rule.tags})
    return _shelved(
        sitting,
        replace(
            shelf,
            langs=news.langs,
            tags=tuple(tags),
            rows=tuple(row for row in every if _matches(row, shelf)),
            total=len(every),
            next_id=_next_id(news),
            fault=news.fault,
        ),
    )


def _rows(tools: Tools, news: RulesRead, rep: str) -> Iterable[RuleRow]:
    """Return all rules: the team's own, then those it has changed, then the others as they ship."""
    counts, muted = tools.store.rule_counts.all(), tools.store.rule_counts.muted(rep)
    given = {rule.id: rule for rule in news.given}
    touches = {touch.id: touch for touch in news.team.touches}
    own = {touch.id: touch.own for touch in news.team.touches if touch.own}
    names = [*own, *(name for name in touches if name in given), *given]
    for name in sorted(dict.fromkeys(names), key=lambda name: name in given):
        touch = touches.get(name, Touch(name))
        yield RuleRow(
            own.get(name) or _touched(given[name], touch),
            name in given,
            touch.says_something,
            touch.off,
            name in muted,
            counts.get(name, RuleCount()),
        )


def _touched(rule: RuleText, touch: Touch) -> RuleText:
    return replace(rule, severity=touch.severity or rule.severity, better=(*touch.better, *rule.better))


def _matches(row: RuleRow, shelf: RuleShelf) -> bool:
    match shelf.show:
        case Shown.ALL:
            meant = True
        case Shown.TEAM:
            meant = row.changed
        case Shown.OFF:
            meant = row.off
        case Shown.MUTED:
            meant = row.muted
        case category:
            meant = category in row.rule.tags[:1]
    return meant and (not shelf.text or fold(shelf.text) in _words(row.rule))


@lru_cache(maxsize=4_000)
def _words(rule: RuleText) -> str:
    # All rules are looked through anew with every key of a search among them.
    return fold(" ".join((rule.id, rule.why, *rule.tags, *rule.when, *rule.better, *rule.bad)))


def _next_id(news: RulesRead) -> str:
    taken = {touch.id for touch in news.team.touches} | {rule.id for rule in news.given}
    names = (f"own-{news.team.lang.lower()}-{number}" for number in count(1))
    return next(name for name in names if name not in taken)
