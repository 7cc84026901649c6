"""What is between a rep, a trainer and the firm's rules, as one kind of message."""

from agentassist.core.messages.changes import ChangesMessage
from agentassist.core.messages.learning import LearningMessage
from agentassist.core.messages.sharing import SharingMessage

CoachingMessage = SharingMessage | LearningMessage | ChangesMessage
"""One of these."""
