"""What the desk makes of servers that people have: nothing unasked, nothing half, everything taken back."""

import pytest

from agentassist.core import messages as m
from agentassist.core.connecting import (
    About,
    Arrived,
    Counts,
    Doing,
    KnownPerson,
    PushOutcome,
    PushResult,
    PutPerson,
    RunState,
)
from agentassist.core.connecting_effects import (
    BeginPull,
    BeginPush,
    KeepSecret,
    NextBatch,
    ReadConnectors,
    StopWork,
    TryOut,
)
from agentassist.core.contact import Contact, ContactPoint, PointKind
from agentassist.core.errors import ConnectorError, Trouble
from agentassist.core.importing import Field
from agentassist.core.screen import Undoable

NAMES = {"name": Field.NAME, "phone": Field.PHONE}


def somebody(at):
    number = f"+44207946{at:04}"
    return Contact(f"n{at}", f"Nila {at}", points=(ContactPoint(f"np{at}", PointKind.PHONE, number, number),))


def batch(*ats, since="", done=0, total=0):
    people = tuple(KnownPerson(f"/{at}", "1", somebody(at)) for at in ats)
    return Arrived(people, tuple(NAMES.values()), since=since, done=done, total=total)


def run_of(screen):
    return screen.bench.connectors.run


def came(arrived, *, last=False):
    return m.ConnectorBrought("carddav", arrived, last)


END = came(Arrived(), last=True)


def people(table):
    return {contact.name for contact in table.store.contacts.page(0, 100)}


def test_connectors_are_listed_when_somebody_looks(table):
    screen = table.play(m.ConnectorsWanted(), m.ConnectorsRead((About("carddav", ()),)))
    assert ReadConnectors() in table.effects
    assert [about.name for about in screen.bench.connectors.abouts] == ["carddav"]


def test_a_secret_goes_out_to_be_kept_and_stands_on_no_screen(table):
    screen = table.play(m.KeepConnectorSecret("imap", "hush-hush"))
    assert KeepSecret("imap", "hush-hush") in table.effects
    assert "hush-hush" not in repr(screen) + repr(table.effects)


def test_a_pull_writes_batch_by_batch_and_asks_for_the_next(table):
    screen = table.play(m.PullConnector("carddav"), came(batch(1, 2, done=2, total=3)))
    assert BeginPull("carddav") in table.effects and table.effects[-1] == NextBatch()
    assert (run_of(screen).done, run_of(screen).total, run_of(screen).state) == (2, 3, RunState.RUNNING)
    screen = table.play(came(batch(3, since="s1")), END)
    assert run_of(screen).state is RunState.DONE and run_of(screen).counts == Counts(created=3)
    assert {"Nila 1", "Nila 2", "Nila 3"} < people(table)
    assert table.store.pulls.links.place("carddav").since == "s1"


def test_a_pull_can_be_taken_back_like_an_import(table):
    screen = table.play(m.PullConnector("carddav"), came(batch(1, since="s1")), END)
    assert screen.undo is Undoable.IMPORT
    table.play(m.Undo())
    assert "Nila 1" not in people(table)
    assert table.store.pulls.links.place("carddav").since == ""


def test_a_look_counts_what_would_come_and_brings_nothing(table):
    screen = table.play(m.PullConnector("carddav", dry=True), came(batch(1, 2, since="s1")), END)
    assert (run_of(screen).doing, run_of(screen).counts) == (Doing.LOOKING, Counts(created=2))
    assert "Nila 1" not in people(table) and screen.undo is None


def test_stopping_keeps_what_came_and_takes_nothing_more(table):
    screen = table.play(m.PullConnector("carddav"), came(batch(1)), m.StopConnector(), came(batch(2)))
    assert run_of(screen).state is RunState.STOPPED and StopWork() in table.effects
    assert "Nila 1" in people(table) and "Nila 2" not in people(table)


def test_only_one_server_is_asked_at_a_time(table):
    table.play(m.PullConnector("carddav"), m.PullConnector("imap"), m.TryConnector("imap"))
    assert [effect for effect in table.effects if isinstance(effect, BeginPull | TryOut)] == [
        BeginPull("carddav")
    ]


def test_trouble_stands_beside_the_work_and_what_came_before_stays(table):
    error = ConnectorError(Trouble.CONNECTOR_DOWN, server="dav.example.org")
    screen = table.play(m.PullConnector("carddav"), came(batch(1)), m.ConnectorFailed("carddav", error))
    run = run_of(screen)
    assert (run.state, run.trouble, run.facts) == (
        RunState.FAILED,
        Trouble.CONNECTOR_DOWN,
        (("server", "dav.example.org"),),
    )
    assert "Nila 1" in people(table) and not screen.notices


@pytest.mark.parametrize("during", ["call", "day"])
def test_what_comes_by_itself_disturbs_nobody(table, during):
    if during == "call":
        table.happens(table_kind())
    before = table.desk.screen
    screen = table.play(m.PullConnector("carddav", quiet=True), came(batch(1)), END)
    assert (screen.undo, screen.notices, screen.place) == (before.undo, before.notices, before.place)


def table_kind():
    from agentassist.core.call import Kind

    return Kind.RINGING


def test_a_push_is_looked_at_first_and_then_kept_result_by_result(table):
    plan = m.ConnectorPlanned("carddav", 1, 0, 0, 0)
    screen = table.play(m.PushConnector("carddav", dry=True), plan)
    assert BeginPush("carddav", dry=True) in table.effects
    assert dict(run_of(screen).outcomes)["new"] == 1
    wish = PutPerson(table.store.contacts.get("lakshmi"), ())
    results = (PushResult(wish, PushOutcome.CREATED, "/l", "1"),)
    screen = table.play(
        m.PushConnector("carddav"),
        m.ConnectorPushed("carddav", results, NAMES, 1, 1),
        m.ConnectorPushed("carddav", (), NAMES, 1, 1, last=True),
    )
    assert (run_of(screen).state, run_of(screen).outcomes) == (RunState.DONE, (("created", 1),))
    assert table.store.pulls.known("carddav") == {"/l": "1"}
