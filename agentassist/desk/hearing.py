"""A promise in what the rep types or says: offered in one line, kept in mind by one key."""

from dataclasses import replace
from datetime import datetime, timedelta

from agentassist.core.beating import LOOKED_AT, times_to_beat, usual_delay, with_room
from agentassist.core.heard_promise import HeardPromise
from agentassist.core.messages import KeepPromise, NoteTyped, Said, SayTyped
from agentassist.core.moment import Moment, utc_ms
from agentassist.core.screen import PromiseLine, Undoable
from agentassist.desk.notes import promised
from agentassist.desk.sitting import Sitting, taking_back
from agentassist.desk.talk import Talk
from agentassist.desk.tools import Tools
from agentassist.text.cards import hold_halves
from agentassist.text.sentences import ended

LOOKED_BACK = 300
"""So many characters before the cursor are looked at: a promise stands in the last sentence or two."""


def in_note(tools: Tools, sitting: Sitting, typed: NoteTyped, now: Moment) -> Sitting:
    """Offer what was promised before the cursor in a note."""
    talk = sitting.talk_about(typed.interaction_id)
    if talk is None:
        return sitting
    return _heard(tools, sitting, talk, typed.text[: typed.cursor or None], now, typing=not typed.settled)


def in_draft(tools: Tools, sitting: Sitting, typed: SayTyped, now: Moment) -> Sitting:
    """Offer what is about to be promised."""
    talk = sitting.talk
    return _heard(tools, sitting, talk, typed.text, now, typing=typed.typing) if talk else sitting


def spoken(tools: Tools, sitting: Sitting, words: Said, now: Moment) -> Sitting:
    """Offer what was promised aloud; what is said next does not put it away."""
    talk = sitting.talk_of(words.call_key)
    heard = _heard(tools, sitting, talk, words.text, now, typing=False) if talk else sitting
    after = heard.talk_of(words.call_key)
    return heard if after and after.promise else sitting


def _heard(tools: Tools, sitting: Sitting, talk: Talk, text: str, now: Moment, *, typing: bool) -> Sitting:
    """Offer what was promised last; one without a time waits until its sentence is over."""
    here = now.here
    found = tools.firm.hear(text[-LOOKED_BACK:], here)
    over = not typing or ended(text)
    if found is not None:
        found = replace(found, what=hold_halves(found.what))
    if found is None or _settled(talk, found.what) or not (found.due_to or over):
        line = None
    else:
        line = _line(tools, sitting, found, here)
    return sitting if line == talk.promise else sitting.with_talk(replace(talk, promise=line))


def _settled(talk: Talk, what: str) -> bool:
    """Tell whether the rep had a say in it already, though they may have typed on since."""
    return any(what.startswith(one) or one.startswith(what) for one in talk.settled)


def _line(tools: Tools, sitting: Sitting, found: HeardPromise, here: datetime) -> PromiseLine:
    hours = tools.firm.hours
    delay = usual_delay(tools.store.promises.settled(sitting.preferences.rep, LOOKED_AT))
    late = delay > timedelta()
    if found.due_to is None:
        # The soonest is not for somebody who was late lately.
        times = times_to_beat(here, hours)[int(late) :]
        return PromiseLine(found.what, tuple(map(utc_ms, times)), said=False, late_lately=late)
    roomy = (with_room(found.due_to, delay, hours),) if late else ()
    return PromiseLine(found.what, tuple(map(utc_ms, (found.due_to, *roomy))), late_lately=late)


def kept(tools: Tools, sitting: Sitting, wish: KeepPromise, now: Moment) -> Sitting:
    """Keep the promise in mind for the time chosen; can be undone."""
    talk = sitting.talk
    if talk is None or talk.promise is None:
        return sitting
    what = talk.promise.what
    return promised(tools, sitting.with_talk(_put_away(talk)), what, wish.due_ms, now)


def dismissed(sitting: Sitting) -> Sitting:
    """Put the line away for this call; can be undone."""
    talk = sitting.talk
    if talk is None or talk.promise is None:
        return sitting
    back = taking_back(talk.key, lambda later: replace(later, promise=talk.promise, settled=talk.settled))
    return sitting.with_talk(_put_away(talk)).undoable(Undoable.DISMISS, back)


def _put_away(talk: Talk) -> Talk:
    what = (talk.promise.what,) if talk.promise else ()
    return replace(talk, promise=None, settled=(*talk.settled, *what))
