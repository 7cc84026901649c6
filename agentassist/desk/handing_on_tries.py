"""Tries to hand a caller on: begun, settled, filed."""

from dataclasses import replace

from agentassist.core.history import Draft
from agentassist.core.transfer import CAME_BACK, OF_ONE_COLLEAGUE, PASSED_ON, CameOf, HandStep, Transfer
from agentassist.desk.sitting import Sitting
from agentassist.desk.talk import Talk
from agentassist.desk.tools import Tools
from agentassist.storage.transfers import TransferFields

TRANSFERRED = "transferred"
"""The outcome of a call whose caller was passed on, where the firm has it."""


def with_try(tools: Tools, sitting: Sitting, talk: Talk, wish: Transfer) -> Sitting:
    """Return the sitting with one more try in ``talk``; what an earlier colleague was told counts no more."""
    department = talk.draft.hand_department if wish.number == talk.draft.hand_number else ""
    begun = replace(wish, id=tools.new_id(), interaction_id=talk.interaction.id, department=department)
    first = not talk.handing.tries
    steps = talk.draft.handing if first else without_colleague(talk.draft)
    handing = replace(talk.handing, tries=(*talk.handing.tries, begun), leg="", spoke=False, leaving=False)
    changed = replace(talk, handing=handing, draft=replace(talk.draft, handing=steps))
    return sitting.drafting(changed, wish.at_ms).saving(lambda store: store.transfers.begin(begun))


def with_steps(draft: Draft, *steps: HandStep) -> Draft:
    """Return the draft with these steps done too."""
    done = (*draft.handing, *(step.value for step in steps))
    return replace(draft, handing=tuple(dict.fromkeys(done)))


def without_colleague(draft: Draft) -> tuple[str, ...]:
    """Return the steps done that are the caller's own."""
    return tuple(step for step in draft.handing if step not in OF_ONE_COLLEAGUE)


def settled(sitting: Sitting, talk: Talk, now: Transfer, at_ms: int) -> Sitting:
    """Return the sitting with what came of a try: its steps follow, and a caller who came back sees them."""
    draft = talk.draft
    if now.came_of in PASSED_ON:
        draft = with_steps(draft, HandStep.LEAVE)
    elif now.came_of in CAME_BACK:
        draft = replace(draft, handing=without_colleague(draft))
    elif now.came_of is CameOf.OPEN:
        draft = replace(draft, handing=tuple(step for step in draft.handing if step != HandStep.LEAVE))
    tries = tuple(now if one.id == now.id else one for one in talk.handing.tries)
    # The caller is back: whom else to ask, or what to promise them, is the next thing.
    is_open = talk.handing.open or now.came_of in CAME_BACK
    handing = replace(talk.handing, tries=tries, open=is_open, leaving=False)
    changed = replace(talk, handing=handing, draft=draft)
    if talk.interaction.outcome == TRANSFERRED and _is_back(talk, now):
        sitting, changed = _filed(sitting, changed, "", at_ms)
    fields: TransferFields = {
        "name": now.name,
        "came_of": now.came_of,
        "why": now.why,
        "done_ms": now.done_ms,
    }
    return sitting.drafting(changed, at_ms).saving(
        lambda store: store.transfers.patch(now.id, at_ms, **fields)
    )


def _is_back(talk: Talk, now: Transfer) -> bool:
    """Tell whether the caller is with the rep after all: the call did not end with passing them on."""
    was_passed_on = any(one.id == now.id and one.came_of in PASSED_ON for one in talk.handing.tries)
    return now.came_of in CAME_BACK or (was_passed_on and now.came_of not in PASSED_ON)


def filed_as_passed_on(tools: Tools, sitting: Sitting, key: str, at_ms: int) -> Sitting:
    """Return the sitting with the outcome that says so, where nobody chose one and the firm has it."""
    talk = sitting.talk_of(key)
    newest = talk.handing.newest if talk else None
    if talk is None or newest is None or newest.came_of not in PASSED_ON or talk.interaction.outcome:
        return sitting
    if not any(one.id == TRANSFERRED for one in tools.firm.codes.outcomes):
        return sitting
    filed, changed = _filed(sitting, talk, TRANSFERRED, at_ms)
    return filed.with_talk(changed)


def _filed(sitting: Sitting, talk: Talk, outcome: str, at_ms: int) -> tuple[Sitting, Talk]:
    changed = replace(talk, interaction=replace(talk.interaction, outcome=outcome))
    keeping = sitting.saving(lambda store: store.calls.patch(talk.interaction.id, at_ms, outcome=outcome))
    return keeping, changed
