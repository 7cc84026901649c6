"""Answers: looked for, read, found good or wrong; and the past of a caller."""

from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.messages import AnswersMessage, LookingMessage
from agentassist.core.moment import Moment
from agentassist.desk import offering, reading, record, searching
from agentassist.desk.opened import opened
from agentassist.desk.pop import history
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools


def answer(tools: Tools, sitting: Sitting, message: LookingMessage | AnswersMessage, now: Moment) -> Sitting:  # noqa: PLR0911
    """Return the sitting after a message."""
    match message:
        case m.SearchTyped():
            return searching.typed(tools, record.typed(tools, sitting, message, now), message)
        case m.SearchLeft():
            return record.left(tools, sitting, message, now)
        case m.OpenAnswer():
            known = offering.opened(tools, sitting, message)
            return opened(tools, record.opened(tools, known, message, now), message, now)
        case m.CloseReading():
            return reading.closed(sitting)
        case m.FollowLink():
            return reading.followed(tools, offering.opened(tools, sitting, message), message, now)
        case m.LinkBack():
            return reading.went_back(tools, sitting, now)
        case m.AnswerHelped():
            return reading.helped(tools, sitting, message, now)
        case m.MarkWrong():
            return reading.wrong(tools, sitting, message, now)
        case m.HistoryWanted():
            return _turned(tools, sitting, message.offset)
        case m.ReadArticle():
            return reading.looked_into(tools, sitting, message, now)


def _turned(tools: Tools, sitting: Sitting, offset: int) -> Sitting:
    """Show another page of the caller's history."""
    talk = sitting.talk
    if talk is None or talk.contact is None:
        return sitting
    page = history(tools, talk.contact.id, max(0, offset), talk.interaction.started_ms)
    return sitting.with_talk(replace(talk, past=replace(talk.past, history=page)))
