"""Handing the caller on, as the rep goes about it: whom to, which steps, and by hand what came of it."""

from collections.abc import Callable
from dataclasses import replace

from agentassist.core.beating import times_to_beat
from agentassist.core.call import HeldBy, Order, Verb
from agentassist.core.effects import TellPhone
from agentassist.core.history import NOTE_AT_MOST, Draft
from agentassist.core.messages import (
    BriefTyped,
    HandOn,
    HandTo,
    NoteMood,
    PromiseCallBack,
    SayCameOf,
    SayWhyCold,
    TickHandStep,
)
from agentassist.core.moment import Moment, utc_ms
from agentassist.core.screen import PromiseLine, Undoable
from agentassist.core.session import CallSession
from agentassist.core.transfer import PASSED_ON, CameOf, HandStep, Transfer
from agentassist.desk.calls import obeying, told
from agentassist.desk.handing_on_tries import (
    filed_as_passed_on,
    settled,
    with_steps,
    with_try,
    without_colleague,
)
from agentassist.desk.prompts import topic_of
from agentassist.desk.sitting import Sitting, taking_back
from agentassist.desk.talk import Talk
from agentassist.desk.tools import Tools
from agentassist.desk.wrapup import outcome_back
from agentassist.storage.store import Store
from agentassist.text.cards import redact
from agentassist.text.masked import digits_masked

LATELY = 8
"""So many people to whom callers were handed on before are offered."""
NUMBER_LONGEST, NAME_LONGEST, REASON_LONGEST = 40, 80, 200


def turned(tools: Tools, sitting: Sitting, wish: HandOn, now: Moment) -> Sitting:
    """Open the steps, or close them; whom it concerns is chosen where the topic says."""
    talk = sitting.talk
    if talk is None or talk.wrapping:
        return sitting
    is_open = bool(wish.department) or not talk.handing.open
    lately = tools.store.transfers.lately(LATELY) if is_open else talk.handing.lately
    opened = sitting.with_talk(replace(talk, handing=replace(talk.handing, open=is_open, lately=lately)))
    if not is_open or (talk.draft.hand_name and not wish.department):
        return opened
    return _with_department(tools, opened, talk, wish.department, now)


def _with_department(tools: Tools, sitting: Sitting, talk: Talk, wished: str, now: Moment) -> Sitting:
    topic = topic_of(talk)
    fitting = (
        one
        for one in tools.firm.authority.departments
        if (one.id == wished if wished else topic and topic in one.handles)
    )
    found = next(fitting, None)
    if found is None:
        return sitting
    name = found.title.say(sitting.preferences.language)
    return chosen(sitting, HandTo(name, found.phone, found.id), now)


def chosen(sitting: Sitting, wish: HandTo, now: Moment) -> Sitting:
    """Take somebody else; what only they need to be told is to be done once more."""
    talk = sitting.talk
    if talk is None:
        return sitting
    name, number = " ".join(redact(wish.name).split())[:NAME_LONGEST], wish.number.strip()
    # A card number that landed in the wrong field is nobody's phone number.
    number = number if redact(number) == number and len(number) <= NUMBER_LONGEST else ""
    same = (name, number) == (talk.draft.hand_name, talk.draft.hand_number)
    changed = replace(talk.draft, hand_name=name, hand_number=number, hand_department=wish.department)
    kept = changed.handing if same else without_colleague(changed)
    return sitting.drafting(replace(talk, draft=replace(changed, handing=kept)), now.utc_ms)


def ticked(tools: Tools, sitting: Sitting, wish: TickHandStep, now: Moment) -> Sitting:
    """Tick or untick a step; leaving by hand says what came of it, and unticking takes that back."""
    talk = sitting.talk
    if talk is None:
        return sitting
    if wish.step is HandStep.LEAVE and not wish.ticked and _is_passed_on(talk):
        return _said(tools, sitting, talk.key, CameOf.OPEN, now)
    others = tuple(step for step in talk.draft.handing if step != wish.step)
    done = (*others, wish.step.value) if wish.ticked else others
    changed = _drafted(sitting, talk, now, lambda draft: replace(draft, handing=done))
    return changed.undoable(Undoable.TICK, _steps_back(talk, now))


def _steps_back(was: Talk, now: Moment) -> Callable[[Sitting], Sitting]:
    """Return the step back to the steps that were done by then."""

    def back(sitting: Sitting) -> Sitting:
        talk = sitting.talk_of(was.key)
        if talk is None:
            return sitting
        return _drafted(sitting, talk, now, lambda draft: replace(draft, handing=was.draft.handing))

    return back


def _is_passed_on(talk: Talk) -> bool:
    newest = talk.handing.newest
    return newest is not None and newest.came_of in PASSED_ON


def rung(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Ring the colleague while the caller waits; where the phone cannot, hold the caller for the rep to."""
    talk = sitting.talk
    session = sitting.tracker.session(talk.key) if talk else None
    if talk is None or session is None or session.ended:
        return sitting
    number, again = talk.draft.hand_number, _just_rung(talk, now)
    talk = replace(talk, handing=talk.handing.ringing(now))
    if again:
        return sitting.with_talk(talk)
    begun = _trying(tools, sitting.with_talk(talk), talk, now)
    phone = obeying(begun, session, Verb.CONSULT) if number else None
    if phone is not None:
        return begun.doing(TellPhone(Order(phone.source, Verb.CONSULT, phone.key, number)))
    return _rung_by_hand(begun, session, now)


def _just_rung(talk: Talk, now: Moment) -> bool:
    """Tell whether the colleague chosen is being rung already, by the same wish."""
    trying = talk.handing.under_way
    return trying is not None and trying.number == talk.draft.hand_number and talk.handing.has_just_rung(now)


def _trying(tools: Tools, sitting: Sitting, talk: Talk, now: Moment) -> Sitting:
    """Begin a try; one of before that nobody answered is over, and ringing them again is the same one."""
    draft, newest, trying = talk.draft, talk.handing.newest, talk.handing.under_way
    wish = Transfer("", "", now.utc_ms, draft.hand_name or draft.hand_number, draft.hand_number)
    same = newest is not None and (newest.name, newest.number) == (wish.name, wish.number)
    if newest is not None and same and newest.came_of in PASSED_ON:
        # Said too early, or said twice: the caller is passed on to them once.
        return settled(sitting, talk, replace(newest, came_of=CameOf.OPEN, done_ms=None), now.utc_ms)
    if trying is not None:
        if same:
            return sitting
        sitting = settled(sitting, talk, replace(trying, came_of=CameOf.UNREACHED), now.utc_ms)
    later = sitting.talk_of(talk.key)
    return with_try(tools, sitting, later, wish) if later else sitting


def _rung_by_hand(sitting: Sitting, session: CallSession, now: Moment) -> Sitting:
    talk = sitting.talk_of(session.key)
    if talk is not None:
        sitting = _drafted(sitting, talk, now, lambda draft: with_steps(draft, HandStep.RING))
    return sitting if session.held_by is HeldBy.REP else told(sitting, session.key, Verb.HOLD)


def left(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Join the caller with the colleague and leave, or note that this was done by hand."""
    talk = sitting.talk
    session = sitting.tracker.session(talk.key) if talk else None
    if talk is None or session is None or session.ended:
        return sitting
    order = _order_to_leave(sitting, talk, session)
    if order is None:
        return _left_by_hand(tools, sitting, talk, now)
    leaving = replace(talk, handing=replace(talk.handing, leaving=True))
    return sitting.with_talk(leaving).doing(TellPhone(order))


def _order_to_leave(sitting: Sitting, talk: Talk, session: CallSession) -> Order | None:
    number, colleague = talk.draft.hand_number, sitting.tracker.session(talk.handing.leg)
    if colleague is not None and not colleague.ended:
        phone = obeying(sitting, session, Verb.COMPLETE)
        theirs = colleague.leg(phone.source) if phone else None
        if phone is None or theirs is None:
            return None
        return Order(phone.source, Verb.COMPLETE, phone.key, other_call=theirs.key)
    phone = None if _spoke(talk) or not number else obeying(sitting, session, Verb.TRANSFER)
    return Order(phone.source, Verb.TRANSFER, phone.key, number) if phone else None


def _spoke(talk: Talk) -> bool:
    """Tell whether the rep ticked something that needs a word with the colleague."""
    return bool({HandStep.BRIEF, HandStep.INTRODUCE} & set(talk.draft.handing))


def _left_by_hand(tools: Tools, sitting: Sitting, talk: Talk, now: Moment) -> Sitting:
    warm = _spoke(talk) or talk.handing.spoke
    trying = _trying(tools, sitting, talk, now)
    return _said(tools, trying, talk.key, CameOf.WARM if warm else CameOf.COLD, now)


def said(tools: Tools, sitting: Sitting, wish: SayCameOf, now: Moment) -> Sitting:
    """Take from the rep what came of it; can be undone."""
    talk = sitting.talk
    newest = talk.handing.newest if talk else None
    if talk is None or newest is None or newest.id != wish.transfer_id:
        return sitting
    return _said(tools, sitting, talk.key, wish.came_of, now)


def _said(tools: Tools, sitting: Sitting, key: str, came_of: CameOf, now: Moment) -> Sitting:
    talk = sitting.talk_of(key)
    was = talk.handing.newest if talk else None
    if talk is None or was is None:
        return sitting
    done_ms = None if came_of is CameOf.OPEN else now.utc_ms
    after = settled(sitting, talk, replace(was, came_of=came_of, done_ms=done_ms), now.utc_ms)
    after = filed_as_passed_on(tools, after, key, now.utc_ms)
    return after.undoable(Undoable.TRANSFER, _unsaid(tools, talk, was, after, now))


def _unsaid(
    tools: Tools, talk: Talk, was: Transfer, after: Sitting, now: Moment
) -> Callable[[Sitting], Sitting]:
    """Return the step back to a try as it was, with its steps and the outcome that came of it."""
    filed = after.talk_of(talk.key)
    given = filed.interaction.outcome if filed else ""
    outcome_was = outcome_back(tools, talk.key, given, talk.interaction.outcome, now)

    def back(later: Talk) -> Talk:
        tries = tuple(was if one.id == was.id else one for one in later.handing.tries)
        return replace(later, handing=replace(later.handing, tries=tries))

    def unsaid(store: Store) -> object:
        return store.transfers.patch(was.id, now.utc_ms, came_of=was.came_of, done_ms=was.done_ms)

    tries_were, steps_were = taking_back(talk.key, back, unsaid), _steps_back(talk, now)
    return lambda later: outcome_was(steps_were(tries_were(later)))


def explained(sitting: Sitting, wish: SayWhyCold, now: Moment) -> Sitting:
    """Keep why somebody was passed on without a word, or ask no more."""
    talk = sitting.talk
    if talk is None:
        return sitting
    reason = " ".join(redact(wish.reason).split())[:REASON_LONGEST]
    if not reason:
        unasked = replace(talk.handing, unasked=(*talk.handing.unasked, wish.transfer_id))
        return sitting.with_talk(replace(talk, handing=unasked))
    tries = tuple(
        replace(one, reason=reason) if one.id == wish.transfer_id else one for one in talk.handing.tries
    )
    changed = sitting.with_talk(replace(talk, handing=replace(talk.handing, tries=tries)))
    return changed.saving(lambda store: store.transfers.patch(wish.transfer_id, now.utc_ms, reason=reason))


def brief_typed(sitting: Sitting, typed: BriefTyped, now: Moment) -> Sitting:
    """Keep the brief as the rep wrote it, without card numbers and codes."""
    talk = sitting.talk_about(typed.interaction_id)
    if talk is None:
        return sitting
    text = digits_masked(typed.text) if sitting.payment else typed.text
    safe = redact(text[:NOTE_AT_MOST])
    return _drafted(sitting, talk, now, lambda draft: replace(draft, brief=safe))


def mood_noted(sitting: Sitting, wish: NoteMood, now: Moment) -> Sitting:
    """Keep how the caller feels, as the rep sees it."""
    talk = sitting.talk
    if talk is None:
        return sitting
    mood = wish.mood.value if wish.mood else ""
    return _drafted(sitting, talk, now, lambda draft: replace(draft, mood=mood))


def call_back_offered(tools: Tools, sitting: Sitting, wish: PromiseCallBack, now: Moment) -> Sitting:
    """Offer times that can be beaten for a call-back, in the line that offers every promise."""
    talk = sitting.talk
    if talk is None:
        return sitting
    times = tuple(map(utc_ms, times_to_beat(now.here, tools.firm.hours)))
    return sitting.with_talk(replace(talk, promise=PromiseLine(wish.what, times, said=False)))


def _drafted(sitting: Sitting, talk: Talk, now: Moment, change: Callable[[Draft], Draft]) -> Sitting:
    return sitting.drafting(replace(talk, draft=change(talk.draft)), now.utc_ms)
