"""What phones tell, and what the rep wants of them."""

from agentassist.core import messages as m
from agentassist.core.call import Verb
from agentassist.core.messages import PhoneMessage
from agentassist.core.moment import Moment
from agentassist.desk import callers, calls, handing_on_told, holding, offering
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools


def answer(tools: Tools, sitting: Sitting, message: PhoneMessage, now: Moment) -> Sitting:  # noqa: PLR0911
    """Return the sitting after a message."""
    match message:
        case m.CallHappened():
            after = calls.happened(tools, sitting, message.event)
            return offering.for_topic(tools, handing_on_told.followed(tools, sitting, after, message.event))
        case m.SourceChanged():
            return calls.source_changed(sitting, message.status)
        case m.AnswerCall():
            return calls.told(sitting, message.call_key, Verb.ANSWER)
        case m.StartCall():
            return calls.started_by_hand(sitting, message)
        case m.StartHold():
            return holding.begun(sitting, message, now)
        case m.EndHold():
            return calls.told(sitting, message.call_key, Verb.RESUME)
        case m.EndCall():
            return calls.told(sitting, message.call_key, Verb.HANGUP)
        case m.ShowLine():
            return calls.shown(sitting, message.call_key)
        case m.ChooseCaller():
            return callers.chosen(tools, sitting, message, now)
        case m.ApologyGiven():
            return calls.apologised(sitting, message, now)
