"""The prompt on the screen, and the cards beside it."""

from agentassist.core import messages as m
from agentassist.core.messages import CardMessage, PromptMessage
from agentassist.core.moment import Moment
from agentassist.desk import cards, fading, listening, prompts, small_talk
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools


def answer(tools: Tools, sitting: Sitting, message: PromptMessage | CardMessage, now: Moment) -> Sitting:  # noqa: PLR0911
    """Return the sitting after a message."""
    match message:
        case m.ChoosePlaybook():
            return prompts.chosen(sitting, message, now)
        case m.NextPrompt():
            return prompts.moved(tools.firm, sitting, 1, now)
        case m.PreviousPrompt():
            return prompts.moved(tools.firm, sitting, -1, now)
        case m.GoToRail():
            return prompts.gone_to(tools.firm, sitting, message, now)
        case m.TickPoint():
            return prompts.ticked(sitting, message, now)
        case m.ShowMore():
            return fading.showing_more(tools.firm, sitting)
        case m.AddHeard():
            return prompts.heard(listening.taken(sitting, message), message, now)
        case m.DropHeard():
            return prompts.dropped(sitting, message, now)
        case m.CallerAgreed():
            return prompts.agreed(sitting, message, now)
        case m.DismissSmallTalk():
            return small_talk.dismissed(sitting)
        case m.DismissHouseCard():
            return cards.put_away(tools, sitting)
