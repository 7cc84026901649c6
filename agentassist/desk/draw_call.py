"""The caller's card, the prompt of the moment and the wrap-up, as values to show."""

from dataclasses import replace
from datetime import UTC, date, datetime

from agentassist.core.call import Direction
from agentassist.core.history import Channel, summaries
from agentassist.core.playing import stage_prompts, stages
from agentassist.core.prompt import Rail, Stage, rail_of
from agentassist.core.screen import (
    Card,
    Chip,
    ChipKind,
    Choice,
    LineState,
    Nudge,
    Option,
    Point,
    PromptCard,
    RailState,
    WrapUp,
)
from agentassist.core.session import CallSession
from agentassist.core.transfer import FLAGGED_FROM
from agentassist.desk.handing_on_view import passed_so_far
from agentassist.desk.prompts import playbook_of, points_of, situation_of, stage_of
from agentassist.desk.sitting import Sitting
from agentassist.desk.talk import Talk
from agentassist.desk.tools import Firm
from agentassist.desk.wrapup import missing

REPEAT_FROM = 3
"""From the third contact in a week on, the card says so."""
MONTH_FROM = 2
"""So many contacts in a month are worth a chip."""
WAITED_FROM_S = 10
"""A shorter wait is no wait."""
CUES_SHOWN = 1


def card_of(talk: Talk, state: LineState, sitting: Sitting) -> Card:
    """Return who is calling."""
    person, past = talk.contact, talk.interaction
    session = sitting.tracker.session(talk.key)
    base = Card(
        interaction_id=past.id,
        call_key=talk.key,
        state=state,
        number=talk.shown_number,
        anonymous=not past.number,
        chips=_chips(talk, state, session),
        choices=tuple(
            Choice(one.id, one.name, " · ".join(filter(None, (one.org, one.place)))) for one in talk.choices
        ),
        culture_id=talk.culture.id if talk.culture else "",
        culture=talk.culture.title.say(sitting.preferences.language) if talk.culture else "",
    )
    if person is None:
        return replace(base, name=session.peer_name if session else "")
    return replace(
        base,
        contact_id=person.id,
        name=person.name,
        say_name=person.say_name,
        org=person.org,
        place=person.place,
        tz=person.tz,
        lang=person.lang,
        circumstances=person.circumstances,
        threads=person.threads,
        waits=talk.past.waits,
    )


def _chips(talk: Talk, state: LineState, session: CallSession | None) -> tuple[Chip, ...]:
    past, began = talk.past, talk.interaction.started_ms
    found: list[Chip] = []
    if not talk.interaction.number:
        found.append(Chip(ChipKind.WITHHELD))
    elif talk.contact is None and not talk.choices:
        found.append(Chip(ChipKind.NEW_CALLER))
    if past.this_week + 1 >= REPEAT_FROM:
        found.append(Chip(ChipKind.REPEAT, past.this_week + 1))
    elif past.this_month + 1 >= MONTH_FROM:
        found.append(Chip(ChipKind.THIS_MONTH, past.this_month + 1))
    found += _promise_chips(talk, began)
    passed = passed_so_far(talk)
    if passed:
        often = passed >= FLAGGED_FROM
        found.append(Chip(ChipKind.PASSED_ON_OFTEN if often else ChipKind.PASSED_ON, passed))
    waited = _waited_s(talk, session)
    if waited >= WAITED_FROM_S:
        found.append(Chip(ChipKind.WAITED, waited))
    if talk.contact and talk.contact.prefers and talk.contact.prefers != Channel.CALL:
        found.append(Chip(ChipKind.PREFERS, channel=Channel(talk.contact.prefers)))
    if state is LineState.LOST:
        found.append(Chip(ChipKind.LINE_LOST))
    if session is not None and session.muted:
        found.append(Chip(ChipKind.MUTED))
    return tuple(found)


def _waited_s(talk: Talk, session: CallSession | None) -> int:
    """Return how long the caller waited in a queue, for the rep and for answers, in whole seconds."""
    queued_s = round(session.queue_wait_s or 0) if session else 0
    rang = (talk.interaction.answered_ms or talk.interaction.started_ms) - talk.interaction.started_ms
    incoming = talk.interaction.direction is Direction.IN
    held_s = sum(one.waited_s for one in summaries(talk.holds))
    return queued_s + held_s + (rang // 1000 if incoming else 0)


def _promise_chips(talk: Talk, began: int) -> list[Chip]:
    due = sorted(promise.due_ms for promise in talk.past.promises)
    if not due:
        return []
    first = due[0]
    if first < began:
        return [Chip(ChipKind.PROMISE_OVERDUE, len(due), first)]
    kind = ChipKind.PROMISE_TODAY if _here(first) == _here(began) else ChipKind.PROMISE_LATER
    return [Chip(kind, len(due), first)]


def _here(at_ms: int) -> date:
    """Return the day on the rep's own wall, by which promises are made and kept."""
    return datetime.fromtimestamp(at_ms / 1000, UTC).astimezone().date()


def prompt_of(firm: Firm, talk: Talk, language: str) -> PromptCard | None:
    """Return the prompt of the moment."""
    book = playbook_of(firm, talk)
    if book is None:
        return None
    situation = situation_of(talk)
    order = stages(book, situation)
    here = stage_of(talk, order)
    if here is None:
        return None
    prompts = stage_prompts(book, here, situation)
    ticks, at = frozenset(talk.draft.ticks), order.index(here)
    points, differs = points_of(firm, talk, here), dict(talk.differs)
    return PromptCard(
        playbook=book.title.say(language),
        stage=here,
        rail=_rail(order, at),
        intent=prompts[0].intent.say(language),
        points=tuple(
            Point(
                point.id,
                point.text.say(language),
                point.id in ticks,
                differs.get(point.id),
                verbatim=point.verbatim,
            )
            for point in points
        ),
        cues=tuple(cue.say(language) for prompt in prompts for cue in prompt.cues)[:CUES_SHOWN],
        heard=talk.draft.points,
        agreed=talk.draft.read_back,
        next_stage=order[at + 1] if at + 1 < len(order) else None,
        has_previous=at > 0,
        nudge=_nudge(talk, here, order),
    )


def _rail(order: tuple[Stage, ...], at: int) -> tuple[tuple[Rail, RailState], ...]:
    here = rail_of(order[at])
    done = list(Rail).index(here)
    return tuple(
        (rail, RailState.HERE if rail is here else RailState.DONE if index < done else RailState.AHEAD)
        for index, rail in enumerate(Rail)
    )


def _nudge(talk: Talk, here: Stage, order: tuple[Stage, ...]) -> Nudge | None:
    unsaid = Stage.READBACK in order and not talk.draft.read_back
    return Nudge.READ_BACK_FIRST if here is Stage.SOLVE and unsaid else None


def wrapup_of(firm: Firm, sitting: Sitting, talk: Talk) -> WrapUp:
    """Return the wrap-up as far as it is filled in."""
    language, past, follow = sitting.preferences.language, talk.interaction, talk.follow
    groups = {group.id: group.title.say(language) for group in firm.codes.groups}
    return WrapUp(
        interaction_id=past.id,
        name=talk.contact.name if talk.contact else "",
        outcomes=tuple(
            Option(one.id, one.title.say(language), groups.get(one.group, one.group))
            for one in firm.codes.outcomes
        ),
        topics=tuple(Option(one.id, one.title.say(language)) for one in firm.codes.topics),
        outcome=past.outcome,
        topic=past.topic,
        resolved=past.resolved,
        follow_up=follow is not None,
        follow_what=follow.what if follow else "",
        follow_due_ms=follow.due_ms if follow else 0,
        follow_owner=follow.owner if follow else "",
        missing=missing(sitting, talk),
        can_name=talk.contact is None,
        holds=summaries(talk.holds),
    )
