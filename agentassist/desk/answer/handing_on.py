"""Handing the caller on."""

from agentassist.core import messages as m
from agentassist.core.messages import HandOnMessage
from agentassist.core.moment import Moment
from agentassist.desk import handing_on
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools


def answer(tools: Tools, sitting: Sitting, message: HandOnMessage, now: Moment) -> Sitting:  # noqa: PLR0911
    """Return the sitting after a message."""
    match message:
        case m.HandOn():
            return handing_on.turned(tools, sitting, message, now)
        case m.HandTo():
            return handing_on.chosen(sitting, message, now)
        case m.TickHandStep():
            return handing_on.ticked(tools, sitting, message, now)
        case m.RingColleague():
            return handing_on.rung(tools, sitting, now)
        case m.LeaveCaller():
            return handing_on.left(tools, sitting, now)
        case m.SayCameOf():
            return handing_on.said(tools, sitting, message, now)
        case m.SayWhyCold():
            return handing_on.explained(sitting, message, now)
        case m.BriefTyped():
            return handing_on.brief_typed(sitting, message, now)
        case m.NoteMood():
            return handing_on.mood_noted(sitting, message, now)
        case m.PromiseCallBack():
            return handing_on.call_back_offered(tools, sitting, message, now)
