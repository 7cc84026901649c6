"""A model behind a server that rewords one sentence, as the rule that found it would have it."""

from agentassist.core.effects import Reword
from agentassist.models.chat import chatted
from agentassist.models.server import Server

LONGEST = 100
"""So many parts of words an answer has at most."""
_TASK = (
    "You help a support representative to put one sentence better. Why: {why} Better wordings of its kind: "
    "{better} Answer with the reworded sentence alone: in its language and letters, no longer than it, and "
    "without any date, amount, name or number that is not in it."
)


def reworded(wish: Reword, key: str) -> str:
    """Return what the model makes of a sentence; nobody has looked at it yet.

    Raises:
        ModelError: The server cannot be asked, or answers nothing of the kind.
    """
    task = _TASK.format(why=wish.why, better=wish.better)
    return chatted(Server(wish.where.base_url, key), wish.where.model, task, wish.sentence, LONGEST)
