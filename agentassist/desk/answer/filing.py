"""What the rep files, takes back, puts away and chooses."""

from dataclasses import replace

from agentassist.core import calm
from agentassist.core import messages as m
from agentassist.core.effects import KeepPassword, KeepPreferences
from agentassist.core.messages import FilingMessage
from agentassist.core.moment import Moment
from agentassist.core.preferences import Preferences
from agentassist.core.screen import Told
from agentassist.desk import calls, day, offering, searching, sense, wrapup
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools


def answer(tools: Tools, sitting: Sitting, message: FilingMessage, now: Moment) -> Sitting:  # noqa: PLR0911, PLR0912
    """Return the sitting after a message."""
    match message:
        case m.KeepModelKey():
            return sitting.doing(KeepPassword(message.use, message.key))
        case m.OpenWrapUp():
            return wrapup.opened(sitting, wrapping=True)
        case m.LeaveWrapUp():
            return wrapup.opened(sitting, wrapping=False)
        case m.ChooseOutcome():
            return wrapup.outcome(tools, sitting, message, now)
        case m.ChooseTopic():
            return offering.for_topic(tools, wrapup.topic(sitting, message, now))
        case m.AnswerResolved():
            return wrapup.answered(tools, sitting, message, now)
        case m.SetFollowUp():
            return wrapup.follow_up(sitting, message)
        case m.NameCaller():
            return wrapup.named(tools, sitting, message, now)
        case m.FinishWrapUp():
            return _finished(tools, sitting, now)
        case m.CallDropped():
            return wrapup.dropped(tools, sitting, now)
        case m.DayItemDone():
            return day.done(sitting, message, now)
        case m.CallBack():
            return calls.called_back(sitting, message.number)
        case m.Undo():
            return _undone(sitting)
        case m.CloseNotice():
            return _closed_notice(sitting, message.notice_id)
        case m.SetPreferences():
            return _chosen(tools, sitting, message.preferences, now)


def _finished(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """File the shown contact; after abuse the rep is left alone for a while."""
    talk, after = sitting.talk, wrapup.finished(tools, sitting, now)
    if talk is None or calm.ABUSED not in talk.draft.ticks or after.talk_of(talk.key) is not None:
        return after
    from agentassist.desk import calming

    return calming.cooling(after, now)


def _undone(sitting: Sitting) -> Sitting:
    """Take the last step back."""
    if not sitting.undo:
        return sitting
    step = sitting.undo[-1]
    return step.back(replace(sitting, undo=sitting.undo[:-1])).silent_about(Told.UNDONE)


def _closed_notice(sitting: Sitting, notice_id: int) -> Sitting:
    """Put a notice away."""
    return replace(sitting, notices=tuple(one for one in sitting.notices if one.id != notice_id))


def _chosen(tools: Tools, sitting: Sitting, preferences: Preferences, now: Moment) -> Sitting:
    """Take a choice of the settings page over, and keep it."""
    changed = replace(sitting, preferences=preferences).doing(KeepPreferences(preferences))
    changed = sense.chosen_anew(changed, sitting.preferences)
    return searching.said_anew(tools, changed, now)
