"""The phrasing rules of a pack, which become the team's own on every computer."""

from dataclasses import replace

from agentassist.core.changes import mark
from agentassist.core.effects import PrepareRules, ReadRules
from agentassist.core.messages import PackRulesTaken
from agentassist.core.team_effects import TakeRules
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools

TAKEN = "pack-rules"
"""Where the cache keeps which rules of a pack were taken last."""


def due(tools: Tools, sitting: Sitting) -> Sitting:
    """Have the pack's rules taken where they are other ones than were taken last."""
    same = _told(tools) == tools.store.meta.get(TAKEN)
    return sitting if same else sitting.doing(TakeRules(tools.firm.rules))


def taken(tools: Tools, sitting: Sitting, news: PackRulesTaken) -> Sitting:
    """Know that they were, and go by them as soon as nobody is on the line."""
    if news.whole:
        tools.store.meta.set(TAKEN, _told(tools))
    known = dict.fromkeys((*sitting.team.rules, *news.langs))
    return followed(replace(sitting, team=replace(sitting.team, rules=tuple(known))))


def followed(sitting: Sitting) -> Sitting:
    """Go by the rules that were taken, once nobody is on the line."""
    langs = sitting.team.rules
    if not langs or sitting.talks or sitting.practice is not None:
        return sitting
    quiet = replace(sitting, team=replace(sitting.team, rules=()))
    listed = sitting.rules.team.lang if sitting.rules else ""
    # Whoever has them listed sees what holds now.
    return quiet.doing(*(ReadRules(one) if one == listed else PrepareRules((one,)) for one in langs))


def _told(tools: Tools) -> str:
    return mark(tools.firm.rules) if tools.firm.rules else ""
