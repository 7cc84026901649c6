"""Change files as core values."""

from agentassist.content.fields import Fields
from agentassist.core.changes import How, PolicyChange, Subject


def change(fields: Fields) -> PolicyChange:
    """Return the change of one file of kind ``change``."""
    kinds = {"action": Subject.ACTION, "article": Subject.ARTICLE, "playbook": Subject.PLAYBOOK}
    kind, subject = next(
        ((kind, fields.text(key)) for key, kind in kinds.items() if fields.has(key)), (Subject.NOTICE, "")
    )
    return PolicyChange(
        id=fields.text("id"),
        kind=kind,
        how=How.CHANGED,
        subject=subject,
        title=fields.words("title"),
        valid_from=fields.text("valid_from"),
        what=fields.words_or_none("what"),
        article=fields.text("article"),
        scenarios=fields.one_or_more("scenario"),
    )
