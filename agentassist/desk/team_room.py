"""The team that shares one memory: joined, told, taken in, left."""

from collections.abc import Callable
from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.audit import Deed
from agentassist.core.errors import StoreError
from agentassist.core.invitation import read_invitation
from agentassist.core.line_news import LineState
from agentassist.core.messages import TeamMessage
from agentassist.core.moment import Moment
from agentassist.core.screen import Undoable
from agentassist.core.team import Beside, HubSays, LinkKind, Roster, TeamView, may_keep
from agentassist.core.team_effects import (
    AskDevices,
    AskInvitation,
    AskRevocation,
    CloseLine,
    FetchPerson,
    GoOn,
    HandOver,
    JoinHub,
    OpenLine,
    Settled,
    ShowToTeam,
    TryLine,
)
from agentassist.core.team_line import line_of, put_away, watched
from agentassist.desk import pack_rules, team_news, team_pack
from agentassist.desk.sitting import Sitting, words_of
from agentassist.desk.team_state import INVENTED, TeamState
from agentassist.desk.tools import Tools
from agentassist.storage.sharing.team import GapFoundError

TOKEN = "hub-token"
"""Where the cache keeps the token of a desktop without a keyring."""
AHEAD = "hub-ahead-ms"
"""Where it keeps by how much the hub's clock runs ahead, for what is written before the hub answers."""
ROWS_AT_ONCE = 200
"""So many rows are lined up in one step, well within what the desk may take."""


def answer(tools: Tools, sitting: Sitting, message: TeamMessage, now: Moment) -> Sitting:  # noqa: PLR0911, PLR0912
    """Return the sitting after a message about the team."""
    match message:
        case m.JoinTeam():
            return _joining(tools, sitting, message)
        case m.LetIn():
            return _let_in(tools, sitting, message)
        case m.NotLetIn():
            return _viewed(sitting, TeamView(refused=message.why))
        case m.LeaveTeam():
            return _left(tools, sitting, now, keep=message.keep)
        case m.TryHubNow():
            tools.store.team.try_again()
            return sitting.doing(TryLine(), HandOver())
        case m.LineChanged():
            return _changed(tools, sitting, message.state, now)
        case m.ChangesCame():
            return _keeping(sitting, message.ticket, lambda: team_news.changes(tools, sitting, message, now))
        case m.RowsCame():
            return _keeping(sitting, message.ticket, lambda: team_news.rows(tools, sitting, message, now))
        case m.PushAnswered():
            return _keeping(sitting, message.ticket, lambda: team_news.answered(tools, sitting, message, now))
        case m.HubRewound():
            return _keeping(sitting, message.ticket, lambda: _rewound(tools, sitting, message.base))
        case m.TeamWorkWaits():
            return _lined_up(tools, sitting)
        case m.ClockMeasured():
            return _clock(tools, sitting, message.ahead_ms)
        case m.BesideCame():
            if message.contact != sitting.team.shown:
                return sitting
            return _with(sitting, replace(sitting.team, beside=Beside(message.names)))
        case m.SettleClash():
            return _settled(tools, sitting, message, now)
        case m.PutAwayTeamLine():
            memory = put_away(sitting.team.memory, sitting.team.view, now.mono_s)
            return _with(sitting, replace(sitting.team, memory=memory))
        case m.DevicesWanted():
            return sitting.doing(AskDevices())
        case m.InviteColleague():
            return sitting.doing(AskInvitation(message.name, message.access))
        case m.ShowOut():
            return sitting.doing(AskRevocation(message.device_id, wipe=message.wipe))
        case m.RosterCame() | m.InvitationCame() | m.RosterRefused():
            return _roster(sitting, message)
        case m.SharePack() | m.PackGathered() | m.PackGoesOn() | m.PackLaid() | m.PackUnusable():
            return team_pack.answer(tools, sitting, message, now)
        case m.PackRulesTaken():
            return pack_rules.taken(tools, sitting, message)


def opened(tools: Tools, sitting: Sitting) -> Sitting:
    """Open the line of a computer that is in a team, and go on with what was not shared yet."""
    membership = tools.store.team.membership()
    if membership is None:
        return sitting
    ahead = tools.store.meta.get(AHEAD)
    tools.store.runs_ahead(int(ahead) if ahead else 0)
    view = TeamView(LinkKind.AWAY, membership)
    token = tools.store.meta.get(TOKEN)
    sitting = replace(sitting, team=TeamState(view)).doing(OpenLine(membership, tools.store.device, token))
    return team_pack.arrived(tools, sitting.doing(GoOn()))


def followed(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Tell the team whose card is on the screen, and keep the one line about the team in time."""
    sitting = pack_rules.followed(team_pack.followed(tools, sitting, now))
    team = sitting.team
    contact = sitting.talk.contact.id if sitting.talk and sitting.talk.contact else ""
    if contact != team.shown and team.view.membership is not None:
        sitting = _showing(tools, sitting, contact)
    memory = watched(sitting.team.memory, sitting.team.view, now.mono_s)
    line = line_of(memory, sitting.team.view, now.mono_s)
    if (memory, line) == (sitting.team.memory, sitting.team.line):
        return sitting
    return _with(sitting, replace(sitting.team, memory=memory, line=line))


def counted(tools: Tools, sitting: Sitting) -> tuple[Sitting, bool]:
    """Count what waits for the hub; tell whether there is more than before."""
    view = sitting.team.view
    if view.membership is None:
        return sitting, False
    unsent, held_back = tools.store.team.unsent(), tools.store.team.held_back()
    if (unsent, held_back) == (view.unsent, view.held_back):
        return sitting, False
    return _viewed(sitting, replace(view, unsent=unsent, held_back=held_back)), unsent > view.unsent


def _settled(tools: Tools, sitting: Sitting, wish: m.SettleClash, now: Moment) -> Sitting:
    """Let stand what the rep says, until they take that back."""
    people = frozenset({sitting.team.shown})
    settled = tools.store.team.settle(wish.clash_id, take_other=wish.take_other, at_ms=now.utc_ms)
    seen = team_news.looked_again(tools, sitting, now, people)
    if settled is None:
        return seen

    def back(later: Sitting) -> Sitting:
        tools.store.team.unsettle(settled, tools.now_ms)
        return team_news.looked_again(tools, later, now, people)

    return seen.undoable(Undoable.CLASH, back)


def _joining(tools: Tools, sitting: Sitting, wish: m.JoinTeam) -> Sitting:
    view = sitting.team.view
    if tools.sample:
        return _with(sitting, INVENTED)
    if view.membership is not None or view.link is LinkKind.JOINING:
        return sitting
    invitation = read_invitation(wish.invitation)
    if invitation is None:
        return _viewed(sitting, TeamView(refused=HubSays.BAD_CODE))
    name = " ".join(wish.name.split())
    asked = sitting.doing(JoinHub(invitation, name, tools.store.device))
    return _viewed(asked, TeamView(LinkKind.JOINING))


def _let_in(tools: Tools, sitting: Sitting, message: m.LetIn) -> Sitting:
    tools.store.runs_ahead(message.ahead_ms)
    with tools.store.together():
        tools.store.team.join(message.membership)
        tools.store.audit.note(Deed.TEAM_JOINED, tools.now_ms, "team", message.membership.team_id)
        tools.store.meta.set(TOKEN, message.token)
        tools.store.meta.set(AHEAD, str(message.ahead_ms))
    return opened(tools, sitting)


def _lined_up(tools: Tools, sitting: Sitting) -> Sitting:
    """Line up the next rows that were here before the team was, or that the hub forgot."""
    if tools.store.team.membership() is None:
        return sitting
    done, of = tools.store.team.enqueue(ROWS_AT_ONCE)
    return sitting.doing(GoOn()) if done < of else sitting


def _left(tools: Tools, sitting: Sitting, now: Moment, *, keep: bool) -> Sitting:
    if sitting.team.view.membership is None:
        return _viewed(sitting, TeamView())
    _forget(tools, keep=keep)
    # What is on the screen of a caller who is gone would be of nobody.
    gone = replace(team_pack.left(sitting.doing(CloseLine(leave=True)), keep=keep), team=TeamState())
    return gone if keep else team_news.emptied(tools, gone, now)


def _forget(tools: Tools, *, keep: bool) -> None:
    membership = tools.store.team.membership()
    with tools.store.together():
        if membership is not None:
            tools.store.audit.note(Deed.TEAM_LEFT, tools.now_ms, "team", membership.team_id)
        tools.store.team.leave(keep=keep)
        tools.store.meta.set(TOKEN, "")
        tools.store.meta.set(AHEAD, "")
    tools.store.runs_ahead(0)


def _changed(tools: Tools, sitting: Sitting, state: LineState, now: Moment) -> Sitting:
    view = sitting.team.view
    if view.membership is None:
        return sitting
    if state.says is HubSays.REVOKED and (state.wipe or not may_keep(view.membership.access)):
        return _wiped(tools, sitting, now)
    # While the line was live everything was here, up to the moment it broke.
    synced = now.utc_ms if LinkKind.LIVE in (state.kind, view.link) else view.synced_ms
    told = replace(view, link=state.kind, to_come=state.to_come, refused=state.says, synced_ms=synced)
    changed = _viewed(sitting, told)
    if state.kind in (LinkKind.LIVE, LinkKind.CATCHING_UP):
        return changed
    return _with(changed, replace(changed.team, beside=Beside()))


def _wiped(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Keep nothing of a team that one is shown out of, where the owner or the role wants it so."""
    _forget(tools, keep=False)
    closed = team_pack.left(sitting.doing(CloseLine(leave=True)), keep=False)
    gone = replace(closed, team=TeamState(TeamView(refused=HubSays.REVOKED)))
    return team_news.emptied(tools, gone, now)


def _rewound(tools: Tools, sitting: Sitting, base: int) -> Sitting:
    tools.store.team.rewound(base)
    return sitting.doing(GoOn())


def _clock(tools: Tools, sitting: Sitting, ahead_ms: int) -> Sitting:
    tools.store.runs_ahead(ahead_ms)
    tools.store.meta.set(AHEAD, str(ahead_ms))
    return sitting


def _showing(tools: Tools, sitting: Sitting, contact: str) -> Sitting:
    clashes = team_news.clashes_of(tools, sitting, contact)
    team = replace(sitting.team, shown=contact, beside=Beside(), clashes=clashes)
    told = _with(sitting, team).doing(ShowToTeam(contact))
    if not contact or contact in team.fetched:
        return told
    return _with(told, replace(team, fetched=team.fetched | {contact})).doing(FetchPerson(contact))


def _keeping(sitting: Sitting, ticket: int, work: Callable[[], Sitting]) -> Sitting:
    """Do what came over the line; where the disk does not take it, the line comes again with it."""
    try:
        return work().doing(Settled(ticket))
    except GapFoundError:
        # The line begins anew, and asks for what is missing.
        return sitting.doing(Settled(ticket, kept=False))
    except StoreError as error:
        told = sitting.telling(error.code, bad=True, **words_of(error.facts))
        return told.doing(Settled(ticket, kept=False))


def _roster(sitting: Sitting, told: m.RosterCame | m.InvitationCame | m.RosterRefused) -> Sitting:
    known = replace(sitting.bench.roster or Roster(), refused=None)
    match told:
        case m.RosterCame():
            known = replace(known, devices=told.devices)
        case m.InvitationCame():
            known = replace(known, invitation=told.invitation, invited=told.name, until_ms=told.until_ms)
        case m.RosterRefused():
            known = replace(known, refused=told.why)
    return replace(sitting, bench=replace(sitting.bench, roster=known))


def _with(sitting: Sitting, team: TeamState) -> Sitting:
    return replace(sitting, team=team)


def _viewed(sitting: Sitting, view: TeamView) -> Sitting:
    return replace(sitting, team=replace(sitting.team, view=view))
