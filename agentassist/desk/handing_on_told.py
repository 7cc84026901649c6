"""Handing the caller on, as phones tell of it: the colleague rings, answers, refuses, takes over."""

from dataclasses import replace

from agentassist.core.call import CallEvent, Cause, Direction, Kind
from agentassist.core.joining import called_alike
from agentassist.core.session import CallSession
from agentassist.core.session import Transfer as Became
from agentassist.core.tracker import CallTracker, is_consult
from agentassist.core.transfer import PASSED_ON, CameOf, HandStep, Transfer, came_of_leg
from agentassist.desk.calls import forgotten, written
from agentassist.desk.handing_on_tries import filed_as_passed_on, settled, with_steps, with_try
from agentassist.desk.handing_on_view import tells
from agentassist.desk.sitting import Sitting
from agentassist.desk.talk import Talk
from agentassist.desk.tools import Tools

BECAME = {Became.WARM: CameOf.WARM, Became.BLIND: CameOf.COLD}

GOES_ON = frozenset({CameOf.OPEN, CameOf.LEFT, *PASSED_ON})
"""Of a try that seemed to have come to this, a phone that tells later knows better."""
TOGETHER_MS = 5_000
"""Lines that end within so much time end together: the colleague has the caller."""


def followed(tools: Tools, before: Sitting, after: Sitting, event: CallEvent) -> Sitting:
    """Return the sitting with what ``event`` means for callers who are being handed on."""
    # A call that is over may be forgotten by now; how it ended still counts.
    told = before.tracker.after(event)
    for talk in after.talks:
        session = told.session(talk.key)
        if session is not None and not _is_anybodys_leg(after, talk.key):
            after = _with_news(tools, after, _News(told, before.tracker, session, event))
    return after


class _News:
    """What is new about one caller's line, and about the line to the colleague."""

    def __init__(self, told: CallTracker, was: CallTracker, session: CallSession, event: CallEvent) -> None:
        self.told, self.was, self.session, self.event = told, was, session, event
        known = was.session(session.key)
        self.just_ended = session.ended and not (known is not None and known.ended)
        # The exchange may tell how a call ended after the softphone told that it did.
        became = session.transfer in BECAME and (known is None or known.transfer is not session.transfer)
        self.just_passed_on = session.ended and became
        about = called_alike((session,), event) is not None
        self.refused = event.kind is Kind.TRANSFER_FAILED and about

    @property
    def at_ms(self) -> int:
        """When it happened."""
        return self.event.at_ms


def _with_news(tools: Tools, sitting: Sitting, news: _News) -> Sitting:
    sitting = _with_leg(tools, sitting, news)
    if news.just_ended or news.just_passed_on:
        return _ended(tools, sitting, news)
    if news.refused:
        return _refused(tools, sitting, news)
    return _with_end_of_leg(sitting, news)


def _is_anybodys_leg(sitting: Sitting, key: str) -> bool:
    return any(talk.handing.leg == key for talk in sitting.talks)


def _with_leg(tools: Tools, sitting: Sitting, news: _News) -> Sitting:
    """Follow the line to the colleague: dialled while the caller waits, or since the rep wanted to ring."""
    talk = sitting.talk_of(news.session.key)
    if talk is None or not (talk.handing.open or talk.handing.under_way):
        return sitting
    leg = news.told.session(talk.handing.leg) or _found_leg(talk, news)
    if leg is None:
        return sitting
    if talk.handing.leg != leg.key:
        talk, sitting = _dialled(tools, sitting, talk, leg)
    return sitting if leg.answered_s is None else _answered(sitting, talk, leg, news)


def _found_leg(talk: Talk, news: _News) -> CallSession | None:
    trying = talk.handing.under_way
    fits = (
        leg
        for leg in reversed(news.told.running)
        if leg.key != talk.key
        and leg.direction is Direction.OUT
        and (is_consult(leg, news.session) or (trying is not None and leg.started_ms >= trying.at_ms))
    )
    return next(fits, None)


def _dialled(tools: Tools, sitting: Sitting, talk: Talk, leg: CallSession) -> tuple[Talk, Sitting]:
    """Take a line for the one to the colleague; dialled on the phone itself, it begins the try."""
    if talk.handing.under_way is None:
        number = leg.peer_e164 or leg.peer_raw
        chosen = talk.draft.hand_number == number or not number
        name = talk.draft.hand_name if chosen else leg.peer_name
        sitting = with_try(tools, sitting, talk, Transfer("", "", leg.started_ms, name or number, number))
        talk = sitting.talk_of(talk.key) or talk
    draft = with_steps(talk.draft, HandStep.RING)
    changed = replace(talk, draft=draft, handing=replace(talk.handing, leg=leg.key))
    return changed, sitting.drafting(changed, leg.started_ms)


def _answered(sitting: Sitting, talk: Talk, leg: CallSession, news: _News) -> Sitting:
    """Keep that somebody answered, and who, where the phone tells a name."""
    if not talk.handing.spoke:
        talk = replace(talk, handing=replace(talk.handing, spoke=True))
        sitting = sitting.with_talk(talk)
    trying = talk.handing.under_way
    if trying is None or leg.peer_name in ("", trying.name):
        return sitting
    return settled(sitting, talk, replace(trying, name=leg.peer_name), news.at_ms)


def _ended(tools: Tools, sitting: Sitting, news: _News) -> Sitting:
    """Take in that the caller's line is over: passed on, or they rang off."""
    talk = sitting.talk_of(news.session.key)
    if talk is None:
        return sitting
    if news.session.transfer in BECAME:
        spoke = _spoke(talk) or _just_spoke(talk, news)
        came_of = CameOf.WARM if spoke else BECAME[news.session.transfer]
        return _passed_on(tools, sitting, talk, came_of, news)
    trying = talk.handing.under_way
    if trying is None:
        return sitting
    if news.session.transfer is Became.FAILED:
        # Some phones lose a caller whom the other side refused.
        return _came_back(sitting, talk, CameOf.REFUSED, news, None)
    if not tells(sitting, news.session):
        # Only the rep knows which it was.
        return sitting
    return settled(sitting, talk, replace(trying, came_of=CameOf.LEFT, done_ms=news.at_ms), news.at_ms)


def _passed_on(tools: Tools, sitting: Sitting, talk: Talk, came_of: CameOf, news: _News) -> Sitting:
    newest = talk.handing.newest
    goes_on = newest is not None and newest.came_of in GOES_ON
    if not goes_on and not _just_spoke(talk, news):
        leg = news.told.session(news.session.other_call)
        number = (leg.peer_e164 or leg.peer_raw) if leg else talk.draft.hand_number
        name = (leg.peer_name if leg else "") or talk.draft.hand_name or number
        sitting = with_try(tools, sitting, talk, Transfer("", "", news.at_ms, name, number))
    talk = sitting.talk_of(talk.key) or talk
    newest = talk.handing.newest
    if newest is None:
        return sitting
    done = replace(newest, came_of=came_of, why="", done_ms=news.at_ms)
    sitting = settled(sitting, talk, done, news.at_ms)
    return filed_as_passed_on(tools, sitting, talk.key, news.at_ms)


def _spoke(talk: Talk) -> bool:
    """Tell whether the colleague of the newest try answered, or the rep said that they knew."""
    newest = talk.handing.newest
    if newest is None or newest.came_of not in GOES_ON:
        return False
    return talk.handing.spoke or newest.came_of is CameOf.WARM


def _just_spoke(talk: Talk, news: _News) -> bool:
    """Tell whether the colleague's line ended with the caller's: some phones tell of theirs first."""
    newest = talk.handing.newest
    if newest is None or newest.came_of is not CameOf.STAYED:
        return False
    return news.at_ms - (newest.done_ms or 0) <= TOGETHER_MS


def _refused(tools: Tools, sitting: Sitting, news: _News) -> Sitting:
    """Take in that the other side refused the transfer: the rep has the caller back."""
    talk = sitting.talk_of(news.session.key)
    if talk is None:
        return sitting
    if talk.handing.under_way is None:
        newest = talk.handing.newest
        if newest is not None and newest.came_of is CameOf.REFUSED and newest.done_ms == news.at_ms:
            return sitting
        who, number = talk.draft.hand_name, talk.draft.hand_number
        sitting = with_try(tools, sitting, talk, Transfer("", "", news.at_ms, who or number, number))
        talk = sitting.talk_of(talk.key) or talk
    return _came_back(sitting, talk, CameOf.REFUSED, news, news.event.cause)


def _with_end_of_leg(sitting: Sitting, news: _News) -> Sitting:
    """Take in that the colleague is gone from the line while the caller is not."""
    talk = sitting.talk_of(news.session.key)
    if talk is None or not talk.handing.leg:
        return sitting
    leg = news.told.session(talk.handing.leg)
    if leg is None:
        return _left_alone(sitting, talk, news)
    if not leg.ended:
        return sitting
    gone = _leg_filed(sitting, leg)
    passing = talk.handing.leaving or news.session.transfer is Became.STARTING
    if talk.handing.under_way is None or passing or news.session.ended:
        return gone
    return _came_back(gone, talk, came_of_leg(leg.answered_s is not None, leg.cause), news, leg.cause)


def _left_alone(sitting: Sitting, talk: Talk, news: _News) -> Sitting:
    """Take in that the rep is back with a caller who was to be passed on, without a word of a refusal."""
    back = news.session.held_by is None and news.session.transfer is not Became.STARTING
    if not (talk.handing.under_way and talk.handing.leaving and back) or news.session.ended:
        return sitting
    return _came_back(sitting, talk, CameOf.STAYED, news, None)


def _came_back(sitting: Sitting, talk: Talk, came_of: CameOf, news: _News, cause: Cause | None) -> Sitting:
    newest = talk.handing.newest
    if newest is None:
        return sitting
    why = cause.value if cause else ""
    return settled(sitting, talk, replace(newest, came_of=came_of, why=why, done_ms=news.at_ms), news.at_ms)


def _leg_filed(sitting: Sitting, leg: CallSession) -> Sitting:
    """File a word with a colleague by itself: it wants no wrap-up, unless something was noted in it."""
    talk = sitting.talk_of(leg.key)
    return forgotten(sitting, talk, "") if talk and talk.wrapping and not written(talk) else sitting
