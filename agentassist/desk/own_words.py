"""Hears points being made in what the rep types, and whether a sample is being read out."""

from dataclasses import replace

from agentassist.core.messages import NoteTyped, Said, SayTyped
from agentassist.core.moment import Moment
from agentassist.core.own_words import Wording
from agentassist.core.playing import KeyPoint
from agentassist.core.prompt import Playbook, Stage
from agentassist.core.words import Words
from agentassist.desk.prompts import playbook_of, points_of, stage_now
from agentassist.desk.sitting import Sitting
from agentassist.desk.talk import Talk
from agentassist.desk.tools import Firm, Tools
from agentassist.text.sentences import ended, sentences

HEARD_BACK = 2
"""So many sentences at the end of a note are listened to; those before them were, in their time."""


def heard_trying(tools: Tools, sitting: Sitting, typed: SayTyped, now: Moment) -> Sitting:
    """Tick what the rep's try makes, and tell how it sounds; nothing while a word is being typed."""
    talk = sitting.talk
    if talk is None:
        return sitting
    if typed.typing or not typed.text.strip():
        # What no longer stands in the field is not spoken of.
        return sitting.with_talk(replace(talk, wording=None)) if talk.wording else sitting
    listened = _listened(tools, sitting, talk, typed.text, now)
    return _worded(tools, listened, typed.text)


def heard_noting(tools: Tools, sitting: Sitting, typed: NoteTyped, now: Moment) -> Sitting:
    """Tick what a finished sentence of the note makes."""
    talk = sitting.talk_about(typed.interaction_id)
    if talk is None or not (typed.settled or ended(typed.text)):
        return sitting
    last = sentences(typed.text)[-HEARD_BACK:]
    return _listened(tools, sitting, talk, typed.text[last[0][0] :], now) if last else sitting


def heard_saying(tools: Tools, sitting: Sitting, words: Said, now: Moment) -> Sitting:
    """Tick what the rep's spoken words make; of the words themselves nothing stays."""
    talk = sitting.talk_of(words.call_key)
    return _listened(tools, sitting, talk, words.text, now) if talk else sitting


def _listened(tools: Tools, sitting: Sitting, talk: Talk, said: str, now: Moment) -> Sitting:
    points = _points(tools.firm, talk)
    if tools.listener is None or not points:
        return sitting
    from agentassist.own_words.listener import made, off

    lines = [(point.id, point.text) for point in points if point.verbatim]
    verdicts = tools.listener.points([(point.id, point.text) for point in points if not point.verbatim], said)
    heard = (*made(verdicts), *tools.listener.kept_to(lines, said))
    right = {name for name in heard if name not in talk.by_hand}
    wrong = {name: differs for name, differs in off(verdicts) if name not in talk.by_hand}
    kept = {name: differs for name, differs in talk.differs if name not in right}
    ticks = tuple(tick for tick in talk.draft.ticks if tick not in wrong and tick not in right)
    differs = tuple((kept | wrong).items())
    draft = replace(talk.draft, ticks=(*ticks, *sorted(right)))
    if set(draft.ticks) == set(talk.draft.ticks) and differs == talk.differs:
        return sitting
    return sitting.drafting(replace(talk, draft=draft, differs=differs), now.utc_ms)


def _worded(tools: Tools, sitting: Sitting, said: str) -> Sitting:
    talk = sitting.talk
    if talk is None or tools.listener is None:
        return sitting
    wording: Wording | None = tools.listener.wording(_samples(tools.firm, talk), said)
    return sitting if wording == talk.wording else sitting.with_talk(replace(talk, wording=wording))


def _points(firm: Firm, talk: Talk) -> tuple[KeyPoint, ...]:
    here = stage_now(firm, talk)
    return points_of(firm, talk, here) if here else ()


def _samples(firm: Firm, talk: Talk) -> tuple[Words, ...]:
    """Return the sample wordings of the stage; they serve this and are never shown."""
    book, here = playbook_of(firm, talk), stage_now(firm, talk)
    return _of_stage(book, here) if book and here else ()


def _of_stage(book: Playbook, here: Stage) -> tuple[Words, ...]:
    cards = (card for card in book.stages if card.stage is here)
    return tuple(sample for card in cards for prompt in card.prompts for sample in prompt.samples)
