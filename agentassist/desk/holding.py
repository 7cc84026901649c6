"""A hold with its courtesy: asked for, told how long, and gone back from before the minute is over."""

from collections.abc import Callable
from dataclasses import replace

from agentassist.core.call import HeldBy, Verb
from agentassist.core.courtesy import Courtesy, HoldReason, call_back_times
from agentassist.core.history import FollowUpKind, HoldRecord
from agentassist.core.messages import HoldingMessage, StartHold
from agentassist.core.messages import holding as m
from agentassist.core.moment import Moment, utc_ms
from agentassist.core.screen import Undoable
from agentassist.core.screen.holding import BeforeHold, CallBackOffer
from agentassist.desk.calls import told
from agentassist.desk.courtesies import running
from agentassist.desk.day import owe, owed_after, without
from agentassist.desk.sitting import Sitting
from agentassist.desk.talk import FollowDraft, Talk, Telling
from agentassist.desk.tools import Tools


def answer(tools: Tools, sitting: Sitting, message: HoldingMessage, now: Moment) -> Sitting:  # noqa: PLR0911
    """Return the sitting after a message; without a call none of them means anything."""
    talk = sitting.talk
    if talk is None:
        return sitting
    match message:
        case m.AskFirst():
            return sitting.with_talk(replace(talk, telling=_asked_first(sitting, talk, on=message.on)))
        case m.TellWhy():
            return _telling(sitting, talk, lambda known: _because(known, message.why), now)
        case m.TellLength():
            return _telling(sitting, talk, lambda known: _within(known, message.promised_s), now)
        case m.TakeBreather():
            return breather(sitting, talk, now)
        case m.OfferCallBack():
            return _offered(tools, sitting, talk, now)
        case m.KeepCallBack():
            return _kept(tools, sitting, talk, message.due_ms, now)
        case m.LeaveCallBack():
            return sitting.with_talk(replace(talk, call_back=()))


def begun(sitting: Sitting, wish: StartHold, now: Moment) -> Sitting:
    """Hold at once; what the caller was told on the way goes with it."""
    talk = sitting.talk_of(wish.call_key or sitting.shown)
    if talk is not None:
        asking = _asking(talk)
        telling = replace(asking, wished_s=now.mono_s) if asking else None
        sitting = sitting.with_talk(replace(talk, telling=telling))
    return told(sitting, wish.call_key, Verb.HOLD)


def breather(sitting: Sitting, talk: Talk, now: Moment) -> Sitting:
    """Hold for a breather; the hold that runs already becomes one."""
    rest = Courtesy().because(HoldReason.BREATHER)
    if running(talk) is not None:
        return _telling(sitting, talk, lambda _known: rest, now)
    if not _can_hold(sitting, talk):
        return sitting
    return told(sitting.with_talk(replace(talk, telling=Telling(rest, now.mono_s))), talk.key, Verb.HOLD)


def before(talk: Talk | None) -> BeforeHold | None:
    """Return what to say before a hold, while the rep looks at it."""
    asking = _asking(talk) if talk else None
    return BeforeHold(asking.told) if asking else None


def offer(talk: Talk | None) -> CallBackOffer | None:
    """Return the call-back that the caller is offered."""
    if talk is None or not talk.call_back:
        return None
    return CallBackOffer(talk.shown_number if talk.interaction.number else "", talk.call_back)


def _asking(talk: Talk) -> Telling | None:
    """Return what is told, while the rep has not asked the phone to hold."""
    return talk.telling if talk.telling is not None and talk.telling.wished_s is None else None


def _asked_first(sitting: Sitting, talk: Talk, *, on: bool) -> Telling | None:
    if not on or not _can_hold(sitting, talk):
        return None
    # A hold that was wished for and never came is over with the next thought of one.
    return _asking(talk) or Telling()


def _can_hold(sitting: Sitting, talk: Talk) -> bool:
    session = sitting.tracker.session(talk.key)
    return sitting.speaks(talk) and session is not None and session.held_by is not HeldBy.REP


def _because(known: Courtesy, why: HoldReason) -> Courtesy:
    return known.because(None if known.why is why else why)


def _within(known: Courtesy, promised_s: int) -> Courtesy:
    return known.within(None if known.promised_s == promised_s else promised_s)


def _telling(sitting: Sitting, talk: Talk, change: Callable[[Courtesy], Courtesy], now: Moment) -> Sitting:
    """Note what the caller was told, in the hold that runs or for the one to come."""
    hold = running(talk)
    if hold is not None:
        return _noted(sitting, talk, hold, change(hold.courtesy), now)
    asking = _asking(talk)
    if asking is None:
        return sitting
    return sitting.with_talk(replace(talk, telling=replace(asking, told=change(asking.told))))


def _noted(sitting: Sitting, talk: Talk, hold: HoldRecord, said: Courtesy, now: Moment) -> Sitting:
    changed = replace(hold, why=said.why, promised_s=said.promised_s)
    holds = tuple(changed if one is hold else one for one in talk.holds)
    return sitting.with_talk(replace(talk, holds=holds)).saving(
        lambda store: store.holds.courtesy(hold.id, said, now.utc_ms)
    )


def _offered(tools: Tools, sitting: Sitting, talk: Talk, now: Moment) -> Sitting:
    """Go back to whoever waits, for on hold they hear no offer, and show when they can be rung."""
    if not sitting.speaks(talk):
        return sitting
    times = tuple(map(utc_ms, call_back_times(now.here, tools.firm.hours)))
    offering = sitting.with_talk(replace(talk, call_back=times, telling=None))
    return told(offering, talk.key, Verb.RESUME) if running(talk) else offering


def _kept(tools: Tools, sitting: Sitting, talk: Talk, due_ms: int, now: Moment) -> Sitting:
    """Owe the call-back from this moment on: what was promised outlives whatever happens to the app."""
    if due_ms not in talk.call_back:
        # Pressed twice, or no longer offered.
        return sitting
    plan = FollowDraft(talk.interaction.subject, due_ms, sitting.preferences.rep)
    owed = owed_after(tools, talk, FollowUpKind.CALL_BACK, plan)

    def back(later: Sitting) -> Sitting:
        return without(later, owed.id).saving(lambda store: store.follow_ups.remove(owed.id))

    agreed = sitting.with_talk(replace(talk, call_back=()))
    return owe(agreed, owed, talk, now.utc_ms).undoable(Undoable.CALL_BACK, back)
