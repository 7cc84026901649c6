"""Soft prompts: which one is on, what is ticked, what the caller said."""

from collections.abc import Callable
from dataclasses import replace

from agentassist.core.history import Draft
from agentassist.core.messages import AddHeard, CallerAgreed, ChoosePlaybook, DropHeard, GoToRail, TickPoint
from agentassist.core.moment import Moment
from agentassist.core.playing import KeyPoint, Situation, choose, stage_prompts, stages
from agentassist.core.prompt import RAIL, Playbook, Stage
from agentassist.core.screen import Undoable
from agentassist.desk.pop import DAY_MS
from agentassist.desk.sitting import Sitting
from agentassist.desk.talk import Talk
from agentassist.desk.tools import Firm
from agentassist.text.cards import redact_parts

POINTS_SHOWN = 5
HEARD_MOST = 12
"""So many points are kept for the read-back; more nobody can say back."""


def playbook_of(firm: Firm, talk: Talk) -> Playbook | None:
    """Return the playbook of a talk: the chosen one, else the one its topic or words point to."""
    chosen = next((book for book in firm.playbooks if book.id == talk.draft.playbook), None)
    said = " ".join((talk.draft.note, *talk.draft.points))
    return chosen or choose(
        firm.playbooks, firm.codes, topic=topic_of(talk), said=said, channel=talk.interaction.channel
    )


def topic_of(talk: Talk) -> str:
    """Return the chosen topic; somebody whose last contact is unsolved most likely rings about the same."""
    return talk.interaction.topic or (talk.past.topic if talk.past.unresolved else "")


def situation_of(talk: Talk) -> Situation:
    """Return what decides which prompts belong on this call."""
    past, began = talk.past, talk.interaction.started_ms
    return Situation(
        known_caller=talk.contact is not None,
        anonymous=not talk.interaction.number,
        open_issue=past.unresolved,
        broken_promise=any(promise.due_ms < began for promise in past.promises),
        last_contact_days=(began - past.last_ms) // DAY_MS if past.last_ms else None,
        mood=talk.mood,
    )


def stages_of(firm: Firm, talk: Talk) -> tuple[Stage, ...]:
    """Return the stages of this call, in order."""
    book = playbook_of(firm, talk)
    return stages(book, situation_of(talk)) if book else ()


def points_of(firm: Firm, talk: Talk, here: Stage) -> tuple[KeyPoint, ...]:
    """Return the points that a stage shows; of many, what must be said word for word is never left out."""
    book = playbook_of(firm, talk)
    prompts = stage_prompts(book, here, situation_of(talk)) if book else ()
    points = [point for prompt in prompts for point in prompt.points]
    return tuple(sorted(points, key=lambda point: not point.verbatim)[:POINTS_SHOWN])


def stage_of(talk: Talk, order: tuple[Stage, ...]) -> Stage | None:
    """Return where the call stands; the first stage where nothing was chosen."""
    here = next((stage for stage in order if stage == talk.draft.stage), None)
    return here or (order[0] if order else None)


def stage_now(firm: Firm, talk: Talk) -> Stage | None:
    """Return where the call stands in its playbook; None where it has none."""
    return stage_of(talk, stages_of(firm, talk))


def moved(firm: Firm, sitting: Sitting, by: int, now: Moment) -> Sitting:
    """Go on or back by so many stages."""
    talk = sitting.talk
    order = stages_of(firm, talk) if talk else ()
    here = stage_of(talk, order) if talk else None
    if here is None:
        return sitting
    there = order[min(max(order.index(here) + by, 0), len(order) - 1)]
    return _drafted(sitting, now, lambda draft: replace(draft, stage=there.value))


def gone_to(firm: Firm, sitting: Sitting, wish: GoToRail, now: Moment) -> Sitting:
    """Jump to the first stage of a group."""
    order = stages_of(firm, sitting.talk) if sitting.talk else ()
    there = next((stage for stage in order if stage in RAIL[wish.rail]), None)
    return _drafted(sitting, now, lambda draft: replace(draft, stage=there.value)) if there else sitting


def chosen(sitting: Sitting, wish: ChoosePlaybook, now: Moment) -> Sitting:
    """Take another playbook; ticks of points it shares stay."""
    return _drafted(sitting, now, lambda draft: replace(draft, playbook=wish.playbook_id))


def ticked(sitting: Sitting, wish: TickPoint, now: Moment) -> Sitting:
    """Tick or untick a point."""
    others = tuple(tick for tick in sitting.talk.draft.ticks if tick != wish.point_id) if sitting.talk else ()
    ticks = (*others, wish.point_id) if wish.ticked else others
    mine = _by_hand(sitting, wish.point_id)
    return _drafted(mine, now, lambda draft: replace(draft, ticks=ticks), Undoable.TICK)


def _by_hand(sitting: Sitting, point_id: str) -> Sitting:
    """Leave a point to the rep from now on, whatever is heard."""
    talk = sitting.talk
    if talk is None:
        return sitting
    differs = tuple(pair for pair in talk.differs if pair[0] != point_id)
    by_hand = tuple(dict.fromkeys((*talk.by_hand, point_id)))
    return sitting.with_talk(replace(talk, by_hand=by_hand, differs=differs))


def heard(sitting: Sitting, wish: AddHeard, now: Moment) -> Sitting:
    """Keep one thing the caller said; the read-back has to be agreed anew."""
    text = " ".join(wish.text.split())
    if not text:
        return sitting
    return _drafted(
        sitting,
        now,
        lambda draft: replace(
            draft, points=redact_parts((*draft.points, text))[-HEARD_MOST:], read_back=False
        ),
        Undoable.HEARD,
    )


def dropped(sitting: Sitting, wish: DropHeard, now: Moment) -> Sitting:
    """Take one thing off the read-back list."""
    return _drafted(
        sitting,
        now,
        lambda draft: replace(draft, points=draft.points[: wish.index] + draft.points[wish.index + 1 :]),
        Undoable.HEARD,
    )


def agreed(sitting: Sitting, wish: CallerAgreed, now: Moment) -> Sitting:
    """Note that the caller agreed to the read-back, or corrected it."""
    return _drafted(sitting, now, lambda draft: replace(draft, read_back=wish.agreed), Undoable.TICK)


def _drafted(
    sitting: Sitting, now: Moment, change: Callable[[Draft], Draft], undo: Undoable | None = None
) -> Sitting:
    talk = sitting.talk
    if talk is None:
        return sitting
    changed = sitting.drafting(replace(talk, draft=change(talk.draft)), now.utc_ms)
    return changed if undo is None else changed.undoable(undo, draft_back(talk.key, talk.draft, now))


def draft_back(key: str, was: Draft, now: Moment) -> Callable[[Sitting], Sitting]:
    """Return the step back to the ticks and points of ``was``; a note typed since then stays."""

    def back(sitting: Sitting) -> Sitting:
        talk = sitting.talk_of(key)
        if talk is None:
            return sitting
        draft = replace(talk.draft, ticks=was.ticks, points=was.points, read_back=was.read_back)
        return sitting.drafting(replace(talk, draft=draft), now.utc_ms)

    return back
