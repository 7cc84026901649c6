"""What each message does: a file for each kind, a line for each message; mypy misses that of a new one."""

from agentassist.core.messages import (
    AnswersMessage,
    CardMessage,
    FilingMessage,
    HandOnMessage,
    HoldingMessage,
    HouseMessage,
    LookingMessage,
    Message,
    NotingMessage,
    PhoneMessage,
    PromptMessage,
    RulesReady,
    SpeechMessage,
)
from agentassist.core.moment import Moment
from agentassist.desk import holding, paying
from agentassist.desk.answer import (
    filing,
    handing_on,
    house,
    looking,
    noting,
    phone,
    prompting,
    seldom,
    speaking,
)
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools


def answer(tools: Tools, sitting: Sitting, message: Message, now: Moment) -> Sitting:  # noqa: PLR0911 - a line each
    """Return the sitting after a message."""
    if sitting.payment is not None and isinstance(message, paying.TYPED):
        return paying.typed(tools, sitting, sitting.payment, message, now)
    if isinstance(message, PhoneMessage):
        return phone.answer(tools, sitting, message, now)
    if isinstance(message, PromptMessage | CardMessage):
        return prompting.answer(tools, sitting, message, now)
    if isinstance(message, NotingMessage):
        return noting.answer(tools, sitting, message, now)
    if isinstance(message, LookingMessage | AnswersMessage):
        return looking.answer(tools, sitting, message, now)
    if isinstance(message, HoldingMessage):
        return holding.answer(tools, sitting, message, now)
    if isinstance(message, SpeechMessage):
        return speaking.answer(tools, sitting, message, now)
    if isinstance(message, FilingMessage):
        return filing.answer(tools, sitting, message, now)
    if isinstance(message, HandOnMessage):
        return handing_on.answer(tools, sitting, message, now)
    if isinstance(message, HouseMessage | RulesReady):
        return house.answer(tools, sitting, message, now)
    return seldom.answer(tools, sitting, message, now)
