"""Path files as core values."""

from agentassist.content.fields import Fields
from agentassist.core.learning import LearningPath, PathStep


def learning_path(fields: Fields) -> LearningPath:
    """Return the path of one file of kind ``path``."""
    return LearningPath(
        id=fields.text("id"),
        title=fields.words("title"),
        steps=tuple(_step(step) for step in fields.each("steps")),
        about=fields.words_or_none("about"),
        roles=fields.tags("for"),
    )


def _step(fields: Fields) -> PathStep:
    return PathStep(fields.words("why"), fields.one_or_more("article"), fields.one_or_more("scenario"))
