"""What is heard of a call."""

from agentassist.core import messages as m
from agentassist.core.messages import Said, SpeechMessage
from agentassist.core.moment import Moment
from agentassist.core.speech import Who
from agentassist.desk import listening
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools


def answer(tools: Tools, sitting: Sitting, message: SpeechMessage, now: Moment) -> Sitting:
    """Return the sitting after a message."""
    match message:
        case m.Said():
            if sitting.practice is not None and sitting.practice.key == message.call_key:
                return _rehearsed(tools, sitting, message, now)
            return listening.said(tools, sitting, message, now)
        case m.HearingChanged():
            return listening.changed(sitting, message)
        case m.PauseHearing():
            return listening.paused(sitting, message)


def _rehearsed(tools: Tools, sitting: Sitting, words: Said, now: Moment) -> Sitting:
    """Let the caller of a practice call hear what the rep said aloud; their own words they know."""
    from agentassist.desk import rehearsing

    return rehearsing.said(tools, sitting, words.text, now) if words.who is Who.REP else sitting
