"""From what the desk knows to what the rep sees; what did not change is shared with the last screen."""

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from agentassist.core.call import MANUAL, Direction, HeldBy, Verb
from agentassist.core.calm import ABUSED, CalmCard
from agentassist.core.hold import HoldView
from agentassist.core.practice import PracticeCall
from agentassist.core.screen import (
    Apology,
    HandingOn,
    LineState,
    LineView,
    Notes,
    Option,
    PromptCard,
    RequestView,
    Screen,
    SmallTalk,
)
from agentassist.core.screen.turn import in_turn
from agentassist.core.session import CallSession, SessionState
from agentassist.desk import cards, fading, handing_on_view, holding, listening, offering, small_talk
from agentassist.desk.calls import PRACTICE
from agentassist.desk.courtesies import running
from agentassist.desk.draw_call import card_of, prompt_of, wrapup_of
from agentassist.desk.sitting import Sitting
from agentassist.desk.talk import Talk
from agentassist.desk.tools import Firm, Tools

if TYPE_CHECKING:
    from agentassist.core.stage import Stage


def draw(tools: Tools, sitting: Sitting, last: Screen, before: Sitting) -> Screen:
    """Return the next screen; a part equal to the last one's *is* the last one's.

    Args:
        tools: What the desk works with.
        sitting: What is to be drawn.
        last: The last screen.
        before: What that was drawn of.
    """
    talk = sitting.talk
    session = sitting.tracker.session(talk.key) if talk else None
    state = state_of(session)
    calmed = _calm(tools, sitting, talk)
    drawn = Screen(
        place=sitting.place,
        lines=tuple(_line(sitting, one) for one in sitting.talks),
        card=card_of(talk, state, sitting) if talk else None,
        history=talk.past.history if talk else Screen().history,
        prompt=last.prompt if _same_prompt(sitting, before) else _prompt(tools, sitting, talk),
        hold=_hold(talk, session),
        before_hold=holding.before(talk),
        call_back=holding.offer(talk),
        calm=calmed,
        cooling=tools.now_ms < sitting.cool_until_ms,
        handing=_handing(tools, sitting, last, before),
        apology=_apology(talk),
        requests=_requests(sitting),
        phrase=talk.phrase if talk and not calmed else None,
        promise=in_turn(_apology(talk), talk.phrase, talk.promise) if talk and not calmed else None,
        wording=talk.wording if talk else None,
        offer=None if sitting.payment or calmed else offering.visible(sitting),
        small_talk=None if calmed else _small_talk(tools, sitting, last, before),
        listening=listening.view(sitting),
        finding=sitting.finding,
        reading=sitting.reading,
        sheet=sitting.sheet,
        paying=sitting.payment is not None,
        notes=_notes(talk, sitting),
        wrapup=wrapup_of(tools.firm, sitting, talk) if talk and talk.wrapping else None,
        day=sitting.day,
        house=cards.house_title(tools.firm, sitting.preferences.language) if sitting.house else "",
        notices=sitting.notices,
        undo=sitting.undo[-1].kind if sitting.undo else None,
        can_save=sitting.can_save,
        sources=sitting.sources,
        team=sitting.team.view,
        team_line=sitting.team.line,
        beside=sitting.team.beside,
        clashes=sitting.team.clashes,
        preferences=sitting.preferences,
        # Before the first tick nobody has asked for them, and a start does not wait for them.
        playbooks=_playbooks(tools.firm, sitting.preferences.language) if talk or sitting.day.today else (),
        bench=sitting.bench,
        practice=_practice(sitting, talk),
        stage=_stage(sitting),
    )
    return _sharing(drawn, last)


def _calm(tools: Tools, sitting: Sitting, talk: Talk | None) -> CalmCard | None:
    if talk is None or ABUSED not in talk.draft.ticks:
        return None
    from agentassist.desk import calming

    return calming.view(tools, sitting, talk)


def _handing(tools: Tools, sitting: Sitting, last: Screen, before: Sitting) -> HandingOn | None:
    same = sitting.tracker is before.tracker and sitting.sources is before.sources
    return last.handing if same and _same_prompt(sitting, before) else handing_on_view.view(tools, sitting)


def _requests(sitting: Sitting) -> tuple[RequestView, ...]:
    if not sitting.requests:
        return ()
    # In most calls nobody has to be asked.
    from agentassist.desk import approving

    return approving.view(sitting)


def _practice(sitting: Sitting, talk: Talk | None) -> PracticeCall | None:
    practice = sitting.practice
    if practice is None or talk is None or talk.key != practice.key:
        return None
    from agentassist.desk import rehearsing

    return rehearsing.view(practice, sitting)


def _stage(sitting: Sitting) -> "Stage | None":
    if sitting.playing is None:
        return None
    from agentassist.desk import casting

    return casting.view(sitting.playing, sitting.preferences.language)


def _same_prompt(sitting: Sitting, before: Sitting) -> bool:
    """Tell whether nothing that a prompt depends on has changed: most keys are typed into a search."""
    return (
        sitting.talk is before.talk
        and sitting.preferences is before.preferences
        and sitting.mastery is before.mastery
        and sitting.practice is before.practice
    )


def _small_talk(tools: Tools, sitting: Sitting, last: Screen, before: Sitting) -> SmallTalk | None:
    if sitting.talk is None or _is_tested(sitting, sitting.talk):
        return None
    looks = small_talk.is_looking_up(sitting) is small_talk.is_looking_up(before)
    heard = sitting.tracker is before.tracker and sitting.payment is before.payment
    if looks and heard and _same_prompt(sitting, before):
        return last.small_talk
    return small_talk.offered(tools.firm, sitting)


def _is_tested(sitting: Sitting, talk: Talk) -> bool:
    """Tell whether a call is a test: that shows what the rep knows without help."""
    practice = sitting.practice
    return practice is not None and practice.key == talk.key and practice.hidden


def _prompt(tools: Tools, sitting: Sitting, talk: Talk | None) -> PromptCard | None:
    if talk is None or _is_tested(sitting, talk):
        return None
    card = prompt_of(tools.firm, talk, sitting.preferences.language)
    return fading.faded(card, sitting, talk) if card else None


def _playbooks(firm: Firm, language: str) -> tuple[Option, ...]:
    return tuple(Option(book.id, book.title.say(language)) for book in firm.playbooks)


def _sharing(drawn: Screen, last: Screen) -> Screen:
    same = {
        field.name: getattr(last, field.name)
        for field in fields(Screen)
        if getattr(drawn, field.name) == getattr(last, field.name)
    }
    return last if len(same) == len(fields(Screen)) else replace(drawn, **same)


def state_of(session: CallSession | None) -> LineState:
    """Return how a line stands."""
    if session is None or session.ended:
        return LineState.ENDED
    if session.link_lost and session.open_hold is None:
        return LineState.LOST
    if session.held_by is not None:
        return LineState.HELD if session.held_by is HeldBy.REP else LineState.HELD_BY_CALLER
    if session.state is SessionState.ACTIVE:
        return LineState.ACTIVE
    return LineState.DIALING if session.direction is Direction.OUT else LineState.RINGING


def _line(sitting: Sitting, talk: Talk) -> LineView:
    session = sitting.tracker.session(talk.key)
    title = talk.contact.name if talk.contact else talk.shown_number
    return LineView(
        talk.key,
        title,
        state_of(session),
        talk.key == sitting.shown,
        _hold(talk, session),
        _can(sitting, session),
        session is not None and session.muted,
    )


def _can(sitting: Sitting, session: CallSession | None) -> frozenset[str]:
    """By hand everything can be noted, so only the ringing phone's own answer key may be missing."""
    if session is None or session.ended:
        return frozenset()
    phones = [leg for leg in session.legs if leg.live]
    control = frozenset[Verb]().union(*(sitting.controls(leg.source).control for leg in phones))
    answered_here = session.source in (MANUAL, PRACTICE)
    by_hand = {Verb.HOLD, Verb.RESUME, Verb.HANGUP} | ({Verb.ANSWER} if answered_here else set())
    return frozenset(verb.value for verb in control | by_hand)


def _hold(talk: Talk | None, session: CallSession | None) -> HoldView | None:
    span = session.open_hold if session and session.held_by is HeldBy.REP else None
    if talk is None or session is None or span is None:
        return None
    record = running(talk)
    view = HoldView(record.id if record else talk.key, span.from_s, session.link_lost or session.hold_unknown)
    return replace(view, why=record.why, promised_s=record.promised_s) if record else view


def _apology(talk: Talk | None) -> Apology | None:
    """Only a hold that is over owes an apology; the newest first."""
    if talk is None:
        return None
    owed = [h for h in talk.holds if h.by is HeldBy.REP and h.end_ms is not None and h.apologised is None]
    return Apology(owed[-1].id, ((owed[-1].end_ms or 0) - owed[-1].start_ms) // 1000) if owed else None


def _notes(talk: Talk | None, sitting: Sitting) -> Notes:
    if talk is None:
        return Notes()
    return Notes(talk.interaction.id, talk.typed or talk.draft.note, talk.revision, sitting.can_save)
