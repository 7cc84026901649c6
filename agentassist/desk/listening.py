"""Words that are heard: fed to what looks at typed words, offered to the rep, kept nowhere."""

from dataclasses import replace

from agentassist.core.effects import Listen
from agentassist.core.messages import AddHeard, HearingChanged, PauseHearing, Said
from agentassist.core.moment import Moment
from agentassist.core.screen import Listening
from agentassist.core.speech import Hearing, Who
from agentassist.desk import hearing, notes, offering, own_words
from agentassist.desk.sitting import Sitting
from agentassist.desk.talk import Talk
from agentassist.desk.tools import Tools
from agentassist.text.cards import redact

LINES = 3
"""So many of the caller's lines are looked at together: a card number is seldom said in one breath."""
OFFERED_MOST = 120
"""As long as what the rep could type into the list, in characters."""


def followed(sitting: Sitting) -> Sitting:
    """Ask outside for what this moment wants, where it is not what was asked for last."""
    wanted = _wanted(sitting)
    if wanted == sitting.listen:
        return sitting
    return replace(sitting, listen=wanted, hearing=Hearing.STARTING).doing(wanted)


def _wanted(sitting: Sitting) -> Listen:
    talking = [talk for talk in sitting.talks if _audible(sitting, talk)]
    # With two at once nobody could tell whose words they are.
    if not _agreed(sitting) or len(talking) != 1 or talking[0].unheard:
        return Listen()
    return Listen(talking[0].key, sitting.preferences.speech_model)


def _agreed(sitting: Sitting) -> bool:
    return sitting.preferences.listen and bool(sitting.preferences.speech_model)


def _audible(sitting: Sitting, talk: Talk) -> bool:
    session = sitting.tracker.session(talk.key)
    return session is not None and sitting.speaks(talk) and session.held_by is None and not session.link_lost


def changed(sitting: Sitting, news: HearingChanged) -> Sitting:
    """Take in how listening stands; what is told of another call comes too late."""
    return replace(sitting, hearing=news.hearing) if news.call_key == sitting.listen.call_key else sitting


def paused(sitting: Sitting, wish: PauseHearing) -> Sitting:
    """Leave the shown call alone and forget what was heard, or begin once more."""
    talk = sitting.talk
    if talk is None:
        return sitting
    return (
        replace(sitting, listen=Listen())
        .with_talk(replace(talk, unheard=wish.paused, overheard=()))
        .doing(Listen())
    )


def said(tools: Tools, sitting: Sitting, words: Said, now: Moment) -> Sitting:
    """Look at what was said as if the rep had typed it, or offer what the caller said."""
    talk = sitting.talk_of(words.call_key)
    if talk is None or words.call_key != sitting.listen.call_key:
        return sitting
    if words.who is Who.CALLER:
        return caller_said(tools, sitting, talk, words.text)
    return rep_said(tools, sitting, talk, words, now)


def rep_said(tools: Tools, sitting: Sitting, talk: Talk, words: Said, now: Moment) -> Sitting:
    """Look at what the rep said as if they had typed it."""
    spoken = notes.spoken(tools, sitting, talk, words.text, now)
    ticked = own_words.heard_saying(tools, spoken, words, now)
    return hearing.spoken(tools, ticked, words, now)


def caller_said(tools: Tools, sitting: Sitting, talk: Talk, text: str) -> Sitting:
    """Offer what answers the caller, and what they said for the list."""
    together = "\n".join((*talk.overheard, text))
    talk = replace(talk, overheard=tuple(redact(together).split("\n")[-LINES:]))
    return offering.for_line(tools, sitting.with_talk(talk), talk, talk.overheard[-1])


def taken(sitting: Sitting, wish: AddHeard) -> Sitting:
    """Forget what was heard once the rep has put the line that was offered on the list."""
    talk = sitting.talk
    if talk is None or wish.text != _offered(talk):
        return sitting
    return sitting.with_talk(replace(talk, overheard=()))


def view(sitting: Sitting) -> Listening | None:
    """Return what the rep sees of it."""
    talk = sitting.talk
    if talk is None or not sitting.speaks(talk) or not _agreed(sitting):
        return None
    if talk.unheard:
        return Listening(Hearing.PAUSED)
    if sitting.listen.call_key != talk.key:
        return Listening(Hearing.HELD)
    return Listening(sitting.hearing, _offered(talk))


def _offered(talk: Talk) -> str:
    line = offering.last_line(talk.overheard[-1]) if talk.overheard else ""
    return line if len(line) <= OFFERED_MOST else f"{line[: OFFERED_MOST - 1].rstrip()}…"
