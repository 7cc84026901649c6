from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.line_news import Ack, LineState, Pushed, Refused
from agentassist.core.operation import Change, Operation, OpKind
from agentassist.core.safety_effects import DropBackups
from agentassist.core.screen import Undoable
from agentassist.core.stamps import Stamper
from agentassist.core.team import Access, Beside, HubSays, LinkKind, Membership
from agentassist.core.team_effects import (
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

INVITATION = "hub.example/7QK4-9DZP-2MXH-C3TN"
TEAM = Membership("t", "Kettles", "r1", "Meera", Access.OWNER, "hub.example:8443")
COLLEAGUE = Stamper("imrandev")


def kinds(table) -> list[type]:
    return [type(effect) for effect in table.effects]


@pytest.fixture
def member(table):
    """Somebody in a team whose hub answers."""
    table.play(m.JoinTeam(INVITATION, " Meera  Rao "), m.LetIn(TEAM, "secret", 0))
    for _ in range(5):
        table.play(m.TeamWorkWaits())
    pushed = tuple(Ack(op.id, at, True, False) for at, op in enumerate(table.store.team.waiting(200), 1))
    table.play(m.LineChanged(LineState(LinkKind.LIVE)), m.PushAnswered(1, Pushed(pushed)))
    table.effects.clear()
    return table


def change(table, name: str, row: str, about: str, **cells: object) -> Change:
    """Return what a colleague did next."""
    stamp = COLLEAGUE.next(table.now.utc_ms)
    op = Operation(f"op-{stamp}", OpKind.PATCH, name, row, about, stamp, cells)
    return Change(table.store.team.cursor() + 1, "imrandev", "r2", op)


def note(table, row: str = "call-1", summary: str = "The lid is cracked") -> Change:
    """Return a call that a colleague had with Lakshmi."""
    at_ms = table.now.utc_ms - 60_000
    cells = {
        **{"contact_id": "lakshmi", "channel": "call", "direction": "in", "started_ms": at_ms},
        **{"answered_ms": at_ms, "ended_ms": at_ms, "rep_id": "imran", "number": "", "subject": "Lid"},
        **{"summary": summary, "outcome": "solved", "topic": "", "concern": None, "resolved": "yes"},
        **{"cause": "hung-up", "case_id": None, "call_key": "k", "source": "phone", "wrapped": 1},
    }
    return change(table, "interaction", row, "lakshmi", **cells)


def test_what_is_no_invitation_is_told_at_once(table):
    screen = table.play(m.JoinTeam("hello", "Meera"))
    assert (screen.team.link, screen.team.refused) == (LinkKind.SOLO, HubSays.BAD_CODE)
    assert JoinHub not in kinds(table)


def test_joining_asks_the_hub_and_then_shares_what_is_here(table):
    screen = table.play(m.JoinTeam(INVITATION, " Meera  Rao "))
    wish = next(effect for effect in table.effects if isinstance(effect, JoinHub))
    assert screen.team.link is LinkKind.JOINING
    assert (wish.name, wish.device) == ("Meera Rao", table.store.device)
    screen = table.play(m.LetIn(TEAM, "secret", 0), m.TeamWorkWaits())
    assert screen.team.membership == TEAM and screen.team.unsent > 1
    opened = next(effect for effect in table.effects if isinstance(effect, OpenLine))
    assert opened.token == "secret" and "secret" not in repr(opened)


def test_who_is_not_let_in_reads_why_and_stays_alone(table):
    screen = table.play(m.JoinTeam(INVITATION, "Meera"), m.NotLetIn(HubSays.BAD_CODE))
    assert (screen.team.link, screen.team.refused) == (LinkKind.SOLO, HubSays.BAD_CODE)


def test_the_line_is_opened_again_with_the_app(member):
    member.open()
    member.play(m.Started(), m.Ticked())
    opened = next(effect for effect in member.effects if isinstance(effect, OpenLine))
    assert (opened.membership, opened.token) == (TEAM, "secret")
    assert GoOn in kinds(member)


def test_what_is_saved_is_handed_over_and_counted(member):
    screen = member.happens(Kind.RINGING)
    assert HandOver in kinds(member) and screen.team.unsent > 0
    waiting = member.store.team.waiting(200)
    acks = tuple(Ack(op.id, at, True, False) for at, op in enumerate(waiting, 100))
    screen = member.play(m.PushAnswered(7, Pushed(acks)))
    assert screen.team.unsent == 0 and Settled(7) in member.effects


def test_what_the_hub_does_not_take_is_counted_apart(member):
    member.happens(Kind.RINGING)
    refused = tuple(Refused(op.id, HubSays.FORBIDDEN) for op in member.store.team.waiting(200))
    screen = member.play(m.PushAnswered(7, Pushed(refused=refused)))
    assert (screen.team.unsent, screen.team.held_back) == (0, len(refused))


def test_a_colleagues_note_stands_in_the_history_at_once_and_typing_goes_on(member):
    member.happens(Kind.RINGING)
    member.happens(Kind.ANSWERED)
    before = member.play(m.NoteTyped(member.desk.screen.notes.interaction_id, "Wants the blue"))
    screen = member.play(m.ChangesCame(3, [note(member)]))
    assert [row.summary for row in screen.history.rows] == ["The lid is cracked"]
    assert (screen.notes.text, screen.notes.revision) == ("Wants the blue", before.notes.revision)
    assert Settled(3) in member.effects


def test_trying_again_sends_what_was_held_back_once_more(member):
    member.happens(Kind.RINGING)
    refused = tuple(Refused(op.id, HubSays.FORBIDDEN) for op in member.store.team.waiting(200))
    member.play(m.PushAnswered(7, Pushed(refused=refused)))
    screen = member.play(m.TryHubNow())
    assert (screen.team.unsent, screen.team.held_back) == (len(refused), 0)
    assert TryLine() in member.effects and HandOver() in member.effects


def test_a_gap_is_not_taken_and_the_line_begins_anew(member):
    late = note(member)
    member.play(m.ChangesCame(3, [Change(late.seq + 1, late.device, late.rep, late.op)]))
    assert Settled(3, kept=False) in member.effects
    assert member.store.calls.get("call-1") is None


def test_the_team_hears_whose_card_is_shown_and_tells_who_is_beside(member):
    member.happens(Kind.RINGING)
    assert ShowToTeam("lakshmi") in member.effects and FetchPerson("lakshmi") in member.effects
    assert member.play(m.BesideCame("somebody", ("Imran",))).beside == Beside()
    assert member.play(m.BesideCame("lakshmi", ("Imran",))).beside == Beside(("Imran",))
    assert member.play(m.LineChanged(LineState(LinkKind.AWAY))).beside == Beside()


def test_what_two_wrote_at_once_is_asked_and_the_answer_can_be_undone(member):
    member.happens(Kind.RINGING)
    ours = member.store.contacts.get("lakshmi")
    member.store.contacts.save(replace(ours, notes="Rings at nine"), member.now.utc_ms)
    told = change(member, "contact", "lakshmi", "lakshmi", notes="Rings at ten")
    late = replace(told, op=replace(told.op, stamp=Stamper("imrandev").next(1_000), bases={"notes": ""}))
    (clash,) = member.play(m.ChangesCame(4, [late])).clashes
    assert (clash.stands, clash.other) == ("Rings at nine", "Rings at ten")
    settled = member.play(m.SettleClash(clash.id, take_other=True))
    assert (settled.clashes, settled.undo) == ((), Undoable.CLASH)
    assert member.store.contacts.get("lakshmi").notes == "Rings at ten"
    assert member.play(m.Undo()).clashes == (clash,)
    assert member.store.contacts.get("lakshmi").notes == "Rings at nine"


def test_a_caller_whom_a_colleague_erased_is_gone_and_the_call_goes_on(member):
    member.happens(Kind.RINGING)
    member.happens(Kind.ANSWERED)
    member.play(m.NoteTyped(member.desk.screen.notes.interaction_id, "Still here"))
    stamp = COLLEAGUE.next(member.now.utc_ms)
    erasure = Operation("gone", OpKind.ERASE, "", "lakshmi", "lakshmi", stamp)
    last = member.store.team.cursor() + 1
    screen = member.play(m.ChangesCame(3, [Change(last, "imrandev", "r2", erasure)]))
    assert screen.card is not None and not screen.card.known
    assert screen.notes.text == "Still here"


def test_leaving_without_a_copy_takes_everything_of_the_team_along(member):
    screen = member.play(m.LeaveTeam(keep=False))
    assert screen.team.link is LinkKind.SOLO and screen.team.membership is None
    assert CloseLine(leave=True) in member.effects
    assert member.store.contacts.get("lakshmi") is None
    assert not member.store.meta.get("hub-token")


def test_leaving_with_a_copy_keeps_everything(member):
    member.play(m.LeaveTeam(keep=True))
    assert member.store.contacts.get("lakshmi") is not None
    member.happens(Kind.RINGING)
    assert member.store.team.unsent() == 0


def test_a_computer_that_was_shown_out_says_so_and_keeps_its_data_where_the_role_may(member):
    revoked = LineState(LinkKind.REFUSED, says=HubSays.REVOKED)
    screen = member.play(m.LineChanged(revoked))
    assert (screen.team.link, screen.team.refused) == (LinkKind.REFUSED, HubSays.REVOKED)
    assert member.store.contacts.get("lakshmi") is not None


def test_a_computer_that_shall_keep_nothing_keeps_nothing(member):
    revoked = LineState(LinkKind.REFUSED, says=HubSays.REVOKED, wipe=True)
    screen = member.play(m.LineChanged(revoked))
    assert (screen.team.link, screen.team.refused) == (LinkKind.SOLO, HubSays.REVOKED)
    assert member.store.contacts.get("lakshmi") is None


def test_a_rep_who_was_shown_out_keeps_nothing_and_no_copy_of_it(table):
    rep = replace(TEAM, access=Access.REP)
    table.play(m.JoinTeam(INVITATION, "Meera"), m.LetIn(rep, "secret", 0))
    table.play(m.OpenPerson("lakshmi"))
    screen = table.play(m.LineChanged(LineState(LinkKind.REFUSED, says=HubSays.REVOKED)))
    assert (screen.team.link, screen.team.refused) == (LinkKind.SOLO, HubSays.REVOKED)
    assert table.store.contacts.get("lakshmi") is None and screen.bench.person is None
    assert DropBackups in kinds(table)


def test_no_step_back_brings_what_the_team_shared_back(member):
    member.play(m.OpenPerson("lakshmi"), m.DeletePerson("lakshmi"), m.LeaveTeam(keep=False))
    screen = member.play(m.Undo())
    assert screen.undo is None and member.store.contacts.get("lakshmi") is None


def test_stamps_follow_the_clock_of_the_hub(member):
    member.play(m.ClockMeasured(3_600_000))
    member.happens(Kind.RINGING)
    newest = max(op.stamp for op in member.store.team.waiting(200))
    assert int(newest[:12], 16) > member.now.utc_ms + 3_000_000
    member.open()
    member.play(m.Started(), m.Ticked())
    assert member.store.meta.get("hub-ahead-ms") == "3600000"


def test_the_sample_company_joins_no_team_and_says_so_from_the_start(table):
    table.desk._tools.sample = True
    assert table.play(m.Ticked()).team.refused is HubSays.SAMPLE
    screen = table.play(m.JoinTeam(INVITATION, "Meera"))
    assert screen.team.refused is HubSays.SAMPLE and screen.team_line is None
    assert not any(isinstance(effect, (JoinHub, OpenLine)) for effect in table.effects)
