"""Handing the caller on, as a value to show; and the brief, as the call has it."""

from dataclasses import replace

from agentassist.core.authority import Department
from agentassist.core.call import Verb
from agentassist.core.screen import Asks, HandingOn, HandTarget, LegState
from agentassist.core.session import CallSession
from agentassist.core.session import Transfer as Became
from agentassist.core.transfer import (
    Brief,
    Caller,
    CameOf,
    CoveredPoint,
    Due,
    HandStep,
    brief_of,
    passed_on,
)
from agentassist.desk.calls import obeying
from agentassist.desk.prompts import points_of, stages_of, topic_of
from agentassist.desk.rights import spoken_by_caller
from agentassist.desk.sitting import Sitting
from agentassist.desk.talk import Talk
from agentassist.desk.tools import Firm, Tools
from agentassist.desk.wrapup import DROPPED
from agentassist.text.cards import redact

ASKED = (Verb.CONSULT, Verb.COMPLETE, Verb.TRANSFER)
"""What a phone may be asked on the way."""


def view(tools: Tools, sitting: Sitting) -> HandingOn | None:
    """Return how handing the shown caller on stands; None where there is nothing to say of it."""
    talk = sitting.talk
    if talk is None or not (talk.handing.open or talk.handing.tries):
        return None
    session = sitting.tracker.session(talk.key)
    is_open = talk.handing.open and not talk.wrapping
    shown = _came(sitting, talk, session)
    return _with_steps(tools, sitting, talk, shown) if is_open else shown


def _came(sitting: Sitting, talk: Talk, session: CallSession | None) -> HandingOn:
    newest = talk.handing.newest
    shown = HandingOn(talk.interaction.id)
    if newest is None:
        return shown
    return replace(
        shown,
        transfer_id=newest.id,
        who=newest.name or newest.number,
        came_of=newest.came_of,
        why=newest.refused_because,
        leg=_leg(sitting, talk, session),
        asks=_asks(talk, session),
    )


def _asks(talk: Talk, session: CallSession | None) -> Asks:
    newest = talk.handing.newest
    if newest is None or newest.id in talk.handing.unasked:
        return Asks.NOTHING
    if _is_gone(talk, session):
        return Asks.CALLER_GONE
    if newest.came_of is CameOf.COLD and not newest.reason:
        return Asks.WHY_COLD
    return Asks.CAME_OF if talk.wrapping and talk.handing.under_way else Asks.NOTHING


def _is_gone(talk: Talk, session: CallSession | None) -> bool:
    """Tell whether a refused transfer cost the line to the caller, and nobody rings them back yet."""
    refused = session is not None and session.ended and session.transfer is Became.FAILED
    return refused and talk.interaction.outcome != DROPPED


def _leg(sitting: Sitting, talk: Talk, session: CallSession | None) -> LegState:
    if talk.handing.under_way is None or session is None or session.ended:
        return LegState.NONE
    if session.transfer is Became.STARTING or talk.handing.leaving:
        return LegState.JOINING
    leg = sitting.tracker.session(talk.handing.leg)
    if leg is not None and not leg.ended:
        return LegState.RINGS if leg.answered_s is None else LegState.ANSWERED
    return LegState.NONE if obeying(sitting, session, Verb.CONSULT) else LegState.BY_HAND


def _with_steps(tools: Tools, sitting: Sitting, talk: Talk, shown: HandingOn) -> HandingOn:
    session = sitting.tracker.session(talk.key)
    can = {verb for verb in ASKED if session is not None and obeying(sitting, session, verb)}
    draft = talk.draft
    done = tuple(step for step in HandStep if step in draft.handing)
    there = shown.leg in (LegState.RINGS, LegState.ANSWERED)
    return replace(
        shown,
        open=True,
        done=done,
        next=next((step for step in HandStep if step not in done), None),
        targets=_targets(tools, sitting, talk),
        to=HandTarget(draft.hand_name, draft.hand_number, draft.hand_department),
        rings=Verb.CONSULT in can,
        joins=Verb.COMPLETE in can and there,
        passes=Verb.TRANSFER in can and not there,
        tells=session is not None and tells(sitting, session),
        brief=brief(tools.firm, sitting, talk),
        written=draft.brief,
    )


def tells(sitting: Sitting, session: CallSession) -> bool:
    """Tell whether a phone behind a call tells what became of passing it on."""
    return any(sitting.controls(leg.source).transfers for leg in session.legs)


def _targets(tools: Tools, sitting: Sitting, talk: Talk) -> tuple[HandTarget, ...]:
    # Doors and hours are for calls that are handed on, and no start waits for them.
    from agentassist.desk.whom import Fitting, whom_of

    topic = topic_of(talk)
    fitting = Fitting((topic,) if topic else (), spoken_by_caller(sitting))

    def target(one: Department) -> HandTarget:
        whom = whom_of(tools.firm, one, sitting, tools.now_ms, fitting)
        return HandTarget(whom.title, one.phone, one.id, whom, bool(topic) and topic in one.handles)

    departments = sorted(map(target, tools.firm.authority.departments), key=lambda one: not one.fits)
    lately = (HandTarget(one.name, one.number) for one in talk.handing.lately)
    return (*departments, *lately)


def brief(firm: Firm, sitting: Sitting, talk: Talk) -> Brief:
    """Return what whoever takes over should know, without card numbers and codes."""
    lang, topic, ticks = sitting.preferences.language, topic_of(talk), frozenset(talk.draft.ticks)
    matter = next((one.title.say(lang) for one in firm.codes.topics if one.id == topic), "")
    points = (
        CoveredPoint(stage, point.text.say(lang), point.id in ticks)
        for stage in stages_of(firm, talk)
        for point in points_of(firm, talk, stage)
    )
    told = brief_of(_caller(sitting, talk), matter, talk.draft, points, talk.past.promises)
    return replace(
        told,
        passed_on=passed_so_far(talk),
        said=tuple(map(redact, told.said)),
        note=redact(told.note),
        promised=tuple(Due(redact(one.text), one.due_ms) for one in told.promised),
    )


def _caller(sitting: Sitting, talk: Talk) -> Caller:
    person, session = talk.contact, sitting.tracker.session(talk.key)
    if person is None:
        return Caller(name=session.peer_name if session else "", number=talk.shown_number)
    return Caller(
        person.name, person.say_name, person.org, talk.shown_number, person.lang, person.circumstances
    )


def passed_so_far(talk: Talk) -> int:
    """Return how often the caller was passed on in this matter, this call included."""
    topic = topic_of(talk)
    before = dict(talk.past.passed_on).get(topic, 0) if topic else 0
    return before + passed_on(talk.handing.tries)
