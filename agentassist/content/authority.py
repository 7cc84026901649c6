"""The authority file as core values."""

from agentassist.content.fields import Fields
from agentassist.core.authority import (
    Action,
    Authority,
    Colleague,
    Department,
    Grant,
    RoleTitle,
    Terms,
)


def authority(fields: Fields) -> Authority:
    """Return the table of one file of kind ``authority``."""
    return Authority(
        roles=fields.tags("roles"),
        departments=tuple(_department(part) for part in fields.each("departments")),
        actions=tuple(_action(action) for action in fields.each("actions")),
        currency=fields.text("currency"),
        titles=tuple(RoleTitle(one.text("id"), one.words("title")) for one in fields.each("titles")),
        holidays=fields.tags("holidays"),
    )


def _department(fields: Fields) -> Department:
    return Department(
        id=fields.text("id"),
        title=fields.words("title"),
        phone=fields.text("phone"),
        hours=fields.text("hours"),
        handles=fields.tags("handles"),
        languages=fields.tags("languages"),
        people=tuple(_colleague(person) for person in fields.each("people")),
    )


def _colleague(fields: Fields) -> Colleague:
    return Colleague(
        name=fields.text("name"),
        role=fields.text("role"),
        phone=fields.text("phone"),
        hours=fields.text("hours"),
        skills=fields.tags("skills"),
        languages=fields.tags("languages"),
    )


def _action(fields: Fields) -> Action:
    beyond = fields.inner("otherwise")
    return Action(
        id=fields.text("id"),
        title=fields.words("title"),
        grants=tuple(_grant(grant) for grant in fields.each("grants")),
        topics=fields.tags("topics"),
        unit=fields.text("unit") or "none",
        ask=beyond.text("ask"),
        department=beyond.text("department"),
        by=beyond.text("by"),
        article=fields.text("article"),
        valid_from=fields.text("valid_from"),
        never=bool(fields.yes("never")),
        until=_terms(fields) if fields.has("until") else None,
        unasked=bool(fields.yes("unasked")),
    )


def _terms(action: Fields) -> Terms:
    fields = action.inner("until")
    beyond = fields.inner("otherwise") if fields.has("otherwise") else action.inner("otherwise")
    return Terms(
        grants=tuple(_grant(grant) for grant in fields.each("grants")),
        unit=action.text("unit") or "none",
        ask=beyond.text("ask"),
        department=beyond.text("department"),
        by=beyond.text("by"),
        never=bool(fields.yes("never")),
    )


def _grant(fields: Fields) -> Grant:
    return Grant(fields.text("role"), fields.number("up_to"), fields.words_or_none("if"))
