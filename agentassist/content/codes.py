"""The outcomes and topics of a firm as core values."""

from agentassist.content.fields import Fields
from agentassist.core.outcome import Codes, Outcome, OutcomeGroup, Topic


def codes(fields: Fields) -> Codes:
    """Return what one file of kind ``outcomes`` lets a contact be filed under."""
    groups = fields.each("groups")
    return Codes(
        outcomes=tuple(
            _outcome(item, group.text("id")) for group in groups for item in group.each("outcomes")
        ),
        topics=tuple(_topic(topic) for topic in fields.each("topics")),
        groups=tuple(OutcomeGroup(group.text("id"), group.words("title")) for group in groups),
    )


def _outcome(fields: Fields, group: str) -> Outcome:
    return Outcome(fields.text("id"), fields.words("title"), group, bool(fields.yes("follow_up")))


def _topic(fields: Fields) -> Topic:
    return Topic(
        fields.text("id"), fields.words("title"), fields.text("playbook"), bool(fields.yes("serious"))
    )
