"""Sharing runs, following paths, reading changes: each has a room of its own."""

from agentassist.core.messages import CoachingMessage
from agentassist.core.messages.changes import ChangesMessage
from agentassist.core.messages.sharing import SharingMessage
from agentassist.core.moment import Moment
from agentassist.desk import changes, learning, sharing
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools


def answer(tools: Tools, sitting: Sitting, message: CoachingMessage, now: Moment) -> Sitting:
    """Return the sitting after a message."""
    if isinstance(message, SharingMessage):
        return sharing.answer(tools, sitting, message, now)
    if isinstance(message, ChangesMessage):
        return changes.answer(tools, sitting, message, now)
    return learning.answer(tools, sitting, message, now)
