"""What came from the team: kept, and seen at once where it is on the screen."""

from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.effects import ReadIndex
from agentassist.core.moment import Moment
from agentassist.core.safety_effects import DropBackups
from agentassist.core.team import Clash, ClashField, LinkKind
from agentassist.desk import day, searching, team_keeping, team_pack
from agentassist.desk.pop import acquainted, history
from agentassist.desk.sitting import Sitting
from agentassist.desk.talk import Talk
from agentassist.desk.tools import Tools
from agentassist.storage.sharing.team import Taken

FEW = 50
"""So many changes at once are somebody at work, and are seen at once; more are a catching-up."""
_OF_THE_DAY = frozenset({"promise", "follow_up", "interaction"})
_FOUND = frozenset({"article", "synonym"})
_PACKED = frozenset({"pack_file", "picture"})


def changes(tools: Tools, sitting: Sitting, message: m.ChangesCame, now: Moment) -> Sitting:
    """Take changes in, and show what of them is on the screen."""
    taken = tools.store.team.take(message.changes, now.utc_ms)
    seen = looked_again(tools, sitting, now, taken.people)
    return _around(tools, seen, taken, now, few=len(message.changes) <= FEW)


def rows(tools: Tools, sitting: Sitting, message: m.RowsCame, now: Moment) -> Sitting:
    """Take rows in."""
    taken = team_keeping.take_rows(tools.store, message.page, message.subject, now.utc_ms)
    seen = looked_again(tools, sitting, now, taken.people)
    return _around(tools, seen, taken, now, few=bool(message.subject))


def answered(tools: Tools, sitting: Sitting, message: m.PushAnswered, now: Moment) -> Sitting:
    """Let go what the hub has, and set aside what it does not take."""
    team_keeping.answered(tools.store, message.pushed, now.utc_ms)
    view = sitting.team.view
    if view.link is not LinkKind.LIVE:
        return sitting
    return replace(sitting, team=replace(sitting.team, view=replace(view, synced_ms=now.utc_ms)))


def looked_again(tools: Tools, sitting: Sitting, now: Moment, people: frozenset[str]) -> Sitting:
    """Show the callers of open calls anew, where anything about them changed; what is typed stays."""
    for talk in sitting.talks:
        if talk.contact is not None and talk.contact.id in people:
            sitting = _met_again(tools, sitting, talk, now)
    shown = sitting.team.shown
    if shown not in people:
        return sitting
    clashes = clashes_of(tools, sitting, shown)
    return replace(sitting, team=replace(sitting.team, clashes=clashes))


def _met_again(tools: Tools, sitting: Sitting, talk: Talk, now: Moment) -> Sitting:
    assert talk.contact is not None
    contact = tools.store.contacts.get(talk.contact.id)
    if contact is None:
        # A colleague took the caller out; the call goes on, and what is typed with it.
        tools.store.calls.patch(talk.interaction.id, now.utc_ms, contact_id=None)
        return sitting.with_talk(acquainted(tools, talk, None))
    met = acquainted(tools, talk, contact)
    offset = talk.past.history.offset
    if offset:
        page = history(tools, contact.id, offset, talk.interaction.started_ms)
        met = replace(met, past=replace(met.past, history=page))
    return sitting.with_talk(met)


def _around(tools: Tools, sitting: Sitting, taken: Taken, now: Moment, *, few: bool) -> Sitting:
    """Let lists and search know; of a long catching-up, they hear with the next tick."""
    if taken.tables & _FOUND:
        tools.finder.forget()
        if few:
            sitting = searching.said_anew(tools, sitting, now).doing(ReadIndex(tools.synonyms))
    if taken.tables & _PACKED:
        sitting = team_pack.arrived(tools, sitting)
    if sitting.requests and not sitting.writes:
        # An answer may have come, or the erasure of whom it was for.
        from agentassist.desk import approving

        sitting = approving.taken_up(tools, replace(sitting, requests=()))
    if few and taken.tables & _OF_THE_DAY and sitting.day.today:
        sitting = day.read(tools, sitting, now)
    return sitting


def emptied(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Show and remember nothing any more of what was only the team's, and let the daily copies go too."""
    tools.finder.forget()
    tools.store.erasure.empty_log()
    for talk in sitting.talks:
        sitting = sitting.with_talk(acquainted(tools, talk, None))
    bare = sitting.without_people().doing(DropBackups())
    bare = replace(bare, reading=None, bench=replace(bare.bench, roster=None))
    return day.read(tools, searching.said_anew(tools, bare, now), now)


def clashes_of(tools: Tools, sitting: Sitting, contact: str) -> tuple[Clash, ...]:
    """Return what two people wrote at once about somebody, in words of the rep's language."""
    if not contact:
        return ()
    found = tools.store.team.clashes_of(contact)
    return tuple(_said(tools, one, sitting.preferences.language) for one in found)


def _said(tools: Tools, clash: Clash, language: str) -> Clash:
    if clash.field is not ClashField.OUTCOME:
        return clash
    titles = {one.id: one.title.say(language) for one in tools.firm.codes.outcomes}
    stands, other = titles.get(clash.stands, clash.stands), titles.get(clash.other, clash.other)
    return replace(clash, stands=stands, other=other)
