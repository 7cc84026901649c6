"""What was opened last, for as long as the app runs."""

from dataclasses import replace

from agentassist.core.knowledge import Answer, Group, Why
from agentassist.desk.found import person
from agentassist.desk.knowledge import badged
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools

REMEMBERED = 5


def remembered(sitting: Sitting, group: str, row_id: str) -> Sitting:
    """Return the sitting with an article or a person opened last."""
    new = (group, row_id)
    others = tuple(one for one in sitting.opened if one != new)
    return replace(sitting, opened=(new, *others)[:REMEMBERED])


def recent(tools: Tools, sitting: Sitting) -> tuple[Answer, ...]:
    """Return what was opened as it is by now, the newest first; what is gone is left out."""
    rows = (_answer(tools, sitting, *one) for one in sitting.opened)
    return tuple(row for row in rows if row)


def _answer(tools: Tools, sitting: Sitting, group: str, row_id: str) -> Answer | None:
    if group == Group.CONTACT:
        contact = tools.store.contacts.get(row_id)
        return person(contact, "", Why.RECENT) if contact else None
    article = tools.store.articles.get(row_id)
    if article is None:
        return None
    row = Answer(group, row_id, article.title, article.summary, actions=article.actions, why=Why.RECENT)
    return badged(tools.firm, row, sitting)
