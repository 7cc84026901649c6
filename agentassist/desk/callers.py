"""Who it is: one of several behind a number, a contact found by name, somebody new."""

from collections.abc import Callable
from dataclasses import replace

from agentassist.core.contact import Contact
from agentassist.core.messages import ChooseCaller
from agentassist.core.moment import Moment
from agentassist.core.screen import Undoable
from agentassist.desk.day import handed_on
from agentassist.desk.pop import acquainted
from agentassist.desk.sitting import Sitting, taking_back
from agentassist.desk.talk import Talk
from agentassist.desk.tools import Tools


def chosen(tools: Tools, sitting: Sitting, wish: ChooseCaller, now: Moment) -> Sitting:
    """Say which of several people it is, or, with an empty id, that it is somebody else."""
    talk = sitting.talk
    if talk is None:
        return sitting
    if not wish.contact_id:
        back = taking_back(talk.key, lambda later: replace(later, choices=talk.choices))
        return sitting.with_talk(replace(talk, choices=())).undoable(Undoable.CHOICE, back)
    contact = tools.store.contacts.get(wish.contact_id)
    return met(tools, sitting, talk, contact, now) if contact else sitting


def met(tools: Tools, sitting: Sitting, talk: Talk, contact: Contact, now: Moment) -> Sitting:
    """Make ``contact`` the caller of ``talk``; can be undone."""
    changed = known_as(tools, sitting, talk, contact, now)
    return changed.undoable(Undoable.CHOICE, as_before(tools, talk, now))


def as_before(tools: Tools, talk: Talk, now: Moment) -> Callable[[Sitting], Sitting]:
    """Return the step back to whoever ``talk`` was with; all that was typed and told since stays."""

    def back(sitting: Sitting) -> Sitting:
        later = sitting.talk_of(talk.key)
        if later is None:
            return sitting
        return known_as(tools, sitting, replace(later, choices=talk.choices), talk.contact, now)

    return back


def known_as(tools: Tools, sitting: Sitting, talk: Talk, contact: Contact | None, now: Moment) -> Sitting:
    """Make ``contact`` the caller of ``talk``, and the one to whom everything in it was promised."""
    call_id, contact_id = talk.interaction.id, contact.id if contact else None
    who = acquainted(tools, talk, contact)
    made = tuple(
        replace(one, contact_id=contact_id) for one in talk.past.promises if one.interaction_id == call_id
    )
    ids = {one.id for one in made}
    before = tuple(one for one in who.past.promises if one.id not in ids)
    who = replace(who, past=replace(who.past, promises=(*before, *made)))
    changed = sitting.with_talk(who).saving(
        lambda store: store.calls.patch(call_id, now.utc_ms, contact_id=contact_id),
        lambda store: [store.promises.add(one, now.utc_ms) for one in made],
    )
    return handed_on(tools, changed, who, now)
