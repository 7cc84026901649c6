"""What is typed and said during a call, and what the app makes of it."""

from agentassist.core import messages as m
from agentassist.core.messages import NotingMessage
from agentassist.core.moment import Moment
from agentassist.desk import fading, hearing, notes, offering, own_words, paying, rewording
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools


def answer(tools: Tools, sitting: Sitting, message: NotingMessage, now: Moment) -> Sitting:  # noqa: PLR0911
    """Return the sitting after a message."""
    match message:
        case m.NoteTyped():
            noted = hearing.in_note(tools, notes.note_typed(tools, sitting, message, now), message, now)
            noted = own_words.heard_noting(tools, noted, message, now)
            return offering.for_note(tools, noted, message.interaction_id)
        case m.SayTyped():
            said = hearing.in_draft(tools, notes.say_typed(tools, sitting, message, now), message, now)
            return fading.read_out(tools.firm, own_words.heard_trying(tools, said, message, now))
        case m.TakePayment():
            return paying.taken(sitting, message, now)
        case m.TakeSuggestion():
            return notes.taken(tools, sitting, message, now)
        case m.FillSuggestion():
            return notes.filling(sitting)
        case m.DismissSuggestion():
            return notes.dismissed(sitting)
        case m.RewordPhrase():
            return rewording.asked(sitting)
        case m.KeepPromise():
            return hearing.kept(tools, sitting, message, now)
        case m.DismissPromise():
            return hearing.dismissed(sitting)
        case m.DismissOffer():
            return offering.dismissed(tools, sitting)
