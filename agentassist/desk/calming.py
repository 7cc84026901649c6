"""An abusive caller: a calm window, two warnings, somebody to bring in, and an end in order."""

from dataclasses import replace

from agentassist.core import calm
from agentassist.core.call import Order, Verb
from agentassist.core.calm import CalmCard, CalmStep, Senior
from agentassist.core.effects import TellPhone
from agentassist.core.messages import CalmingMessage, ChooseOutcome
from agentassist.core.messages import calming as m
from agentassist.core.moment import Moment
from agentassist.core.preferences import Profile
from agentassist.core.prompt import Playbook, Prompt, Stage
from agentassist.core.screen import Undoable
from agentassist.core.session import Leg
from agentassist.desk.calls import obeying, told
from agentassist.desk.prompts import draft_back
from agentassist.desk.sitting import Sitting
from agentassist.desk.talk import Talk
from agentassist.desk.tools import Firm, Tools
from agentassist.desk.wrapup import outcome, outcome_back

TOPIC = "abuse"
"""What the firm's playbook about it is for, and which department handles it."""
ENDED_ABUSIVE = "ended-abusive"
"""The outcome of a call that the rep ended for it."""


def answer(tools: Tools, sitting: Sitting, message: CalmingMessage, now: Moment) -> Sitting:
    """Return the sitting after a message."""
    if isinstance(message, m.BackAtWork):
        return replace(sitting, cool_until_ms=0)
    talk = sitting.talk
    if talk is None:
        return sitting
    ticks = talk.draft.ticks
    match message:
        case m.MeetAbuse():
            return _ticked(sitting, talk, calm.met(ticks) if message.on else (*ticks, calm.CALMED), now)
        case m.GiveWarning():
            return _ticked(sitting, talk, calm.warned(ticks), now) if calm.step_of(ticks) else sitting
        case m.BringSenior():
            return _senior_rung(tools, sitting, talk, now)
        case m.EndAbuse():
            return _ended(tools, sitting, talk, now)


def view(tools: Tools, sitting: Sitting, talk: Talk) -> CalmCard | None:
    """Return what helps on a call; None where its caller is not abusive."""
    step = calm.step_of(talk.draft.ticks)
    if step is None:
        return None
    book, language = _book(tools.firm), sitting.preferences.language
    prompt = _prompt(book, step)
    person = talk.contact
    return CalmCard(
        step=step,
        warnings=calm.warnings(talk.draft.ticks),
        intent=prompt.intent.say(language) if prompt else "",
        points=tuple(point.say(language) for point in prompt.points) if prompt else (),
        senior=_senior(tools.firm, sitting, talk),
        article=book.id if book and tools.store.articles.get(book.id) else "",
        who=person.name if person else "",
        number=talk.shown_number,
        heard=talk.draft.points,
        note=talk.draft.note,
    )


def cooling(sitting: Sitting, now: Moment) -> Sitting:
    """Leave the rep alone for some minutes."""
    return replace(sitting, cool_until_ms=now.utc_ms + calm.COOL_OFF_MS)


def _ticked(sitting: Sitting, talk: Talk, ticks: tuple[str, ...], now: Moment) -> Sitting:
    if ticks == talk.draft.ticks:
        return sitting
    changed = sitting.drafting(replace(talk, draft=replace(talk.draft, ticks=ticks)), now.utc_ms)
    return changed.undoable(Undoable.CALM, draft_back(talk.key, talk.draft, now))


def _ended(tools: Tools, sitting: Sitting, talk: Talk, now: Moment) -> Sitting:
    """Hang up and file it as what it was; the rep may still say otherwise at wrap-up."""
    ticks = tuple(dict.fromkeys((*calm.met(talk.draft.ticks), calm.ENDED)))
    ended = sitting.drafting(replace(talk, draft=replace(talk.draft, ticks=ticks)), now.utc_ms)
    if any(one.id == ENDED_ABUSIVE for one in tools.firm.codes.outcomes):
        ended = outcome(tools, ended, ChooseOutcome(ENDED_ABUSIVE), now)
    return told(_to_be_undone(tools, ended, talk, now), talk.key, Verb.HANGUP)


def _to_be_undone(tools: Tools, ended: Sitting, was: Talk, now: Moment) -> Sitting:
    """Return the sitting with one step back for all that ending it noted."""
    talk = ended.talk_of(was.key)
    if talk is None or (talk.draft, talk.interaction) == (was.draft, was.interaction):
        return ended
    ticks_were = draft_back(was.key, was.draft, now)
    outcome_was = outcome_back(tools, was.key, talk.interaction.outcome, was.interaction.outcome, now)
    return ended.undoable(Undoable.CALM, lambda later: outcome_was(ticks_were(later)))


def _senior_rung(tools: Tools, sitting: Sitting, talk: Talk, now: Moment) -> Sitting:
    senior, phone = _senior(tools.firm, sitting, talk), _phone(sitting, talk)
    if senior is None or phone is None or not senior.consults or talk.handing.has_just_rung(now):
        return sitting
    ringing = replace(talk, handing=talk.handing.ringing(now))
    return sitting.with_talk(ringing).doing(
        TellPhone(Order(phone.source, Verb.CONSULT, phone.key, senior.number))
    )


def _senior(firm: Firm, sitting: Sitting, talk: Talk) -> Senior | None:
    """Return the department for it; who works alone has none."""
    departments = firm.authority.departments
    department = next((one for one in departments if TOPIC in one.handles), None)
    if department is None or sitting.preferences.profile is Profile.SOLO:
        return None
    title, number = department.title.say(sitting.preferences.language), department.phone
    return Senior(title, number, bool(number) and _phone(sitting, talk) is not None)


def _phone(sitting: Sitting, talk: Talk) -> Leg | None:
    session = sitting.tracker.session(talk.key)
    return obeying(sitting, session, Verb.CONSULT) if session and sitting.speaks(talk) else None


def _book(firm: Firm) -> Playbook | None:
    return next((book for book in firm.playbooks if TOPIC in book.topics), None)


def _prompt(book: Playbook | None, step: CalmStep) -> Prompt | None:
    """Return what the playbook says at a step: its warnings stand in order where it solves."""
    if book is None:
        return None
    stage = Stage.CLOSE if step is CalmStep.END else Stage.SOLVE
    prompts = [prompt for card in book.stages if card.stage is stage for prompt in card.prompts]
    at = 1 if step is CalmStep.SECOND else 0
    return prompts[at] if at < len(prompts) else None
