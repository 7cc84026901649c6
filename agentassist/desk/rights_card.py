"""Two cards to open at any moment: all that the rep may do, and what keeps a customer."""

from collections.abc import Sequence
from dataclasses import replace

from agentassist.core.authority import Action
from agentassist.core.knowledge import Badge, Group
from agentassist.core.screen import KEEPING, ActionBadge, RightsGroup, RightsKind, Sheet
from agentassist.desk.prompts import playbook_of, topic_of
from agentassist.desk.rights import right_of
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Firm, Tools

_FREELY = (Badge.MAY, Badge.MAY_UP_TO)


def sheet_of(tools: Tools, sitting: Sitting, card_id: str) -> Sheet:
    """Return one of the two cards, what fits the call first."""
    groups = _keeping(tools, sitting) if card_id == KEEPING else _all(tools, sitting)
    language, asking = sitting.preferences.language, sitting.talk is not None
    return Sheet(Group.CARD, "", "", language, id=card_id, rights=groups, asking=asking)


def renewed(tools: Tools, sitting: Sitting) -> Sitting:
    """Say an open card of rights anew, where other terms hold or a door has closed."""
    was = sitting.sheet
    if was is None or not was.rights:
        return sitting
    now = sheet_of(tools, sitting, was.id)
    return sitting if now == was else replace(sitting, sheet=now)


def topics_of(firm: Firm, sitting: Sitting) -> tuple[str, ...]:
    """Return what the call on the screen is about: its topic, else those of the playbook that is on."""
    talk = sitting.talk
    if talk is None:
        return ()
    topic = topic_of(talk)
    book = playbook_of(firm, talk)
    if topic or book is None:
        return (topic,) if topic else ()
    return tuple(one.id for one in firm.codes.topics if one.playbook == book.id or one.id in book.topics)


def _all(tools: Tools, sitting: Sitting) -> tuple[RightsGroup, ...]:
    firm, topics = tools.firm, topics_of(tools.firm, sitting)
    mine = [one for one in firm.authority.actions if set(topics) & set(one.topics)]
    others = [one for one in firm.authority.actions if one not in mine]
    return _filled(
        RightsGroup(RightsKind.TOPIC, _rights(tools, sitting, mine), _titles(firm, sitting, topics)),
        RightsGroup(RightsKind.OTHERS, _rights(tools, sitting, others)),
    )


def _keeping(tools: Tools, sitting: Sitting) -> tuple[RightsGroup, ...]:
    """Return what may be offered before anybody asks: what needs nobody's yes first."""
    topics = set(topics_of(tools.firm, sitting))
    actions = [one for one in tools.firm.authority.actions if one.unasked]
    actions.sort(key=lambda one: not topics & set(one.topics))
    rights = sorted(_rights(tools, sitting, actions), key=lambda right: right.badge not in _FREELY)
    return _filled(RightsGroup(RightsKind.KEEPING, tuple(rights)))


def _rights(tools: Tools, sitting: Sitting, actions: Sequence[Action]) -> tuple[ActionBadge, ...]:
    return tuple(right_of(tools.firm, one, sitting, tools.now_ms) for one in actions)


def _titles(firm: Firm, sitting: Sitting, topics: Sequence[str]) -> str:
    language = sitting.preferences.language
    return " · ".join(one.title.say(language) for one in firm.codes.topics if one.id in topics)


def _filled(*groups: RightsGroup) -> tuple[RightsGroup, ...]:
    return tuple(group for group in groups if group.rights)
