"""Prompts fade for the rep who makes their points unaided, and come back at a key."""

from dataclasses import replace

from agentassist.core.fading import Mastery, Shown, after, calls_of, shown
from agentassist.core.own_words import Manner
from agentassist.core.prompt import Stage
from agentassist.core.screen import Point, PromptCard
from agentassist.desk.prompts import points_of, stage_now, stages_of
from agentassist.desk.sitting import Sitting, Write
from agentassist.desk.talk import Talk
from agentassist.desk.tools import Firm, Tools
from agentassist.text.fold import words

KEY_WORDS = 3
"""So many words stand for a point; one that is no longer stays as it is."""


def faded(card: PromptCard, sitting: Sitting, talk: Talk) -> PromptCard:
    """Return the card with only as much as the rep still needs."""
    level = level_of(sitting, talk, card.stage)
    if level is Shown.CARD:
        return card
    return replace(card, shown=level, intent="", cues=(), points=_points(card.points, level))


def _points(points: tuple[Point, ...], level: Shown) -> tuple[Point, ...]:
    if level is Shown.KEY_WORDS:
        return tuple(one if one.verbatim else replace(one, text=key_words(one.text)) for one in points)
    # What must be said word for word is known by heart by nobody.
    return points if level is Shown.POINTS else tuple(one for one in points if one.verbatim)


def level_of(sitting: Sitting, talk: Talk, stage: Stage) -> Shown:
    """Return what is shown of a stage; all of it where the rep switched fading off."""
    if not sitting.preferences.fading:
        return Shown.CARD
    calls = calls_of(sitting.mastery, sitting.preferences.rep, stage)
    return shown(calls, dict(talk.shown_more).get(stage, 0))


def key_words(text: str) -> str:
    """Return the first words of a point that tell something; all of it where none does.

    >>> key_words("when it came and how the box was")
    'came box'
    """
    # Loaded with the first prompt that has faded so far; no start waits for it.
    from agentassist.own_words.little_words import LITTLE

    if len(text.split()) <= KEY_WORDS:
        return text
    telling = [word for word in text.split() if not LITTLE.issuperset(words(word))]
    return " ".join(telling[:KEY_WORDS]) or text


def showing_more(firm: Firm, sitting: Sitting) -> Sitting:
    """Bring one step of the card back, for this call and those to come."""
    talk = sitting.talk
    here = stage_now(firm, talk) if talk else None
    if talk is None or here is None or level_of(sitting, talk, here) is Shown.CARD:
        return sitting
    steps = dict(talk.shown_more)
    steps[here] = steps.get(here, 0) + 1
    return sitting.with_talk(replace(talk, shown_more=tuple(steps.items())))


def read_out(firm: Firm, sitting: Sitting) -> Sitting:
    """Remember that a sample of the stage was read out in this call."""
    talk = sitting.talk
    here = stage_now(firm, talk) if talk else None
    if talk is None or here is None or talk.wording is None or talk.wording.manner is not Manner.READ:
        return sitting
    return sitting.with_talk(replace(talk, read_out=tuple(dict.fromkeys((*talk.read_out, here)))))


def counted(tools: Tools, sitting: Sitting, talk: Talk) -> Sitting:
    """Count a finished call for the stages in which anything was ticked."""
    ticks, rep = frozenset(talk.draft.ticks), sitting.preferences.rep
    known = {(one.rep, one.stage): one for one in sitting.mastery}
    changed: list[Mastery] = []
    for stage in stages_of(tools.firm, talk):
        points = [point.id for point in points_of(tools.firm, talk, stage)]
        back = dict(talk.shown_more).get(stage, 0)
        if not back and ticks.isdisjoint(points):
            continue
        calls = calls_of(sitting.mastery, rep, stage)
        made = ticks.issuperset(points)
        changed.append(Mastery(rep, stage, after(calls, made=made, read=stage in talk.read_out, back=back)))
    known |= {(one.rep, one.stage): one for one in changed}
    counted_now = replace(sitting, mastery=tuple(known.values()))
    return counted_now.saving(*map(_keeping, changed))


def uncounted(sitting: Sitting, known: tuple[Mastery, ...]) -> Sitting:
    """Take the count of a call back, which is open again."""
    was = {(one.rep, one.stage): one.calls for one in known}
    again = [Mastery(one.rep, one.stage, was.get((one.rep, one.stage), 0)) for one in sitting.mastery]
    return replace(sitting, mastery=known).saving(*map(_keeping, again))


def _keeping(mastery: Mastery) -> Write:
    return lambda store: store.masteries.keep(mastery)
