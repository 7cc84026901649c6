"""Something to talk about besides the matter: seldom offered, one at a time, never at a bad moment."""

from dataclasses import replace
from datetime import UTC, datetime

from agentassist.core.call import HeldBy
from agentassist.core.prompt import Stage
from agentassist.core.screen import SmallTalk, Undoable
from agentassist.core.small_talk import Whom, is_fitting, opening_for
from agentassist.desk.draw_call import REPEAT_FROM
from agentassist.desk.prompts import playbook_of, situation_of, stage_now, topic_of
from agentassist.desk.sitting import Sitting, taking_back
from agentassist.desk.talk import Talk
from agentassist.desk.tools import Firm

AT = (Stage.GREET, Stage.CLOSE)
"""Where a word about something else has its place."""


def offered(firm: Firm, sitting: Sitting) -> SmallTalk | None:
    """Return what may be talked about in the shown call at this moment; mostly nothing."""
    talk = sitting.talk
    if talk is None or talk.no_small_talk or talk.wrapping or sitting.payment or not sitting.speaks(talk):
        return None
    looking_up, here = is_looking_up(sitting), stage_now(firm, talk)
    placed = here in AT
    if not (placed or looking_up) or _waits(sitting, talk) or not _is_fitting(firm, talk):
        return None
    # Each of these times has its own.
    turn = AT.index(here) if here in AT else len(AT)
    found = opening_for(firm.openings, _whom(talk, sitting.preferences.language), talk.interaction.id, turn)
    return SmallTalk(found.id, found.intent, found.cue, placed, looking_up) if found else None


def is_looking_up(sitting: Sitting) -> bool:
    """Tell whether the rep searches or reads."""
    return bool(sitting.trail.since_s is not None or sitting.reading or sitting.sheet)


def _waits(sitting: Sitting, talk: Talk) -> bool:
    """Tell whether somebody is on hold, or an apology is owed for it."""
    session = sitting.tracker.session(talk.key)
    owed = any(h.by is HeldBy.REP and h.apologised is None for h in talk.holds)
    return owed or session is None or session.held_by is not None


def _is_fitting(firm: Firm, talk: Talk) -> bool:
    often = talk.past.this_week + 1 >= REPEAT_FROM
    return is_fitting(situation_of(talk), serious=_is_serious(firm, talk), often=often)


def _is_serious(firm: Firm, talk: Talk) -> bool:
    """Tell whether the matter is serious, by its topic or by the playbook that its words point to."""
    serious = [topic for topic in firm.codes.topics if topic.serious]
    ids = {topic.id for topic in serious}
    book = playbook_of(firm, talk)
    linked = {topic.playbook for topic in serious}
    return topic_of(talk) in ids or (book is not None and (book.id in linked or bool(ids & set(book.topics))))


def _whom(talk: Talk, language: str) -> Whom:
    began = datetime.fromtimestamp(talk.interaction.started_ms / 1000, UTC).astimezone()
    card = talk.culture
    if card is None:
        return Whom(language, began.month)
    return Whom(language, began.month, card.region, card.welcome_subjects, card.leave_subjects)


def dismissed(sitting: Sitting) -> Sitting:
    """Offer nothing more to talk about in this call; can be undone."""
    talk = sitting.talk
    if talk is None or talk.no_small_talk:
        return sitting
    back = taking_back(talk.key, lambda later: replace(later, no_small_talk=False))
    return sitting.with_talk(replace(talk, no_small_talk=True)).undoable(Undoable.DISMISS, back)
