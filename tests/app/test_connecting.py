"""Servers are asked beside the desk, against a real address book."""

import threading
from contextlib import closing
from queue import SimpleQueue

import pytest

from agentassist.app.connecting import Connecting, minutes_of
from agentassist.core import messages as m
from agentassist.core.connecting import Arrived
from agentassist.core.connecting_effects import (
    BeginPull,
    BeginPush,
    NextBatch,
    ReadConnectors,
    StopWork,
    TryOut,
)
from agentassist.core.errors import Trouble
from agentassist.core.preferences import Preferences, SourceChoice
from agentassist.desk.connector_job import AT_ONCE
from tests.sample_template import fresh_sample
from tests.servers.radicale import LEELA, PASSWORD, USER, AddressBook

SOON_S = 60


@pytest.fixture
def book(address_book):
    for at in range(60):
        address_book.put(f"p{at:02}", LEELA.replace("UID:leela", f"UID:p{at}"))
    return address_book


@pytest.fixture
def told():
    return SimpleQueue()


@pytest.fixture
def connecting(tmp_path, told):
    house = fresh_sample(tmp_path / "sample")
    made = Connecting(house, told.put, lambda entry: PASSWORD if entry == "connector-carddav" else "", 0.01)
    yield made
    made.stop()
    assert all(thread.name != "connect" for thread in threading.enumerate())


def chosen(book, every=""):
    settings = (("address", book.address), ("user", USER), ("every_minutes", every))
    return Preferences(region="GB", connectors=(SourceChoice("carddav", settings),))


def next_of(told, kind):
    found = told.get(timeout=SOON_S)
    assert isinstance(found, kind), found
    return found


def test_every_connector_is_told(connecting, told):
    connecting.perform(ReadConnectors())
    assert "carddav" in [about.name for about in next_of(told, m.ConnectorsRead).abouts]


def test_trying_tells_by_which_name_we_are_known(connecting, told, book):
    connecting.choose(chosen(book))
    connecting.perform(TryOut("carddav"))
    assert next_of(told, m.ConnectorTried) == m.ConnectorTried("carddav", "/asha/people/")


def test_a_batch_comes_only_once_the_one_before_is_kept(connecting, told, book):
    connecting.choose(chosen(book))
    connecting.perform(BeginPull("carddav"))
    came = [next_of(told, m.ConnectorBrought)]
    assert len(came[0].arrived.people) == AT_ONCE and told.empty()
    while not came[-1].last:
        connecting.perform(NextBatch())
        came.append(next_of(told, m.ConnectorBrought))
    assert sum(len(one.arrived.people) for one in came) == 60
    assert max(len(one.arrived.people) for one in came) == AT_ONCE
    # Where to go on is told last: what is cut before is looked at once more.
    assert [bool(one.arrived.since) for one in came][-2:] == [True, False]
    assert came[-1] == m.ConnectorBrought("carddav", Arrived(), last=True)


def test_after_a_stop_nothing_more_comes_and_the_next_wish_is_done(connecting, told, book):
    connecting.choose(chosen(book))
    connecting.perform(BeginPull("carddav"))
    next_of(told, m.ConnectorBrought)
    connecting.perform(StopWork())
    connecting.perform(TryOut("carddav"))
    next_of(told, m.ConnectorTried)


def test_a_plan_counts_what_would_go_there(connecting, told, book):
    connecting.choose(chosen(book))
    connecting.perform(BeginPush("carddav", dry=True))
    assert next_of(told, m.ConnectorPlanned).new > 0


def test_what_is_missing_is_told_as_trouble_of_that_connector(connecting, told, book):
    connecting.choose(chosen(book))
    connecting.perform(TryOut("imap"))
    failed = next_of(told, m.ConnectorFailed)
    assert (failed.name, failed.error.code) == ("imap", Trouble.CONNECTOR_SETTING)


def test_a_connector_looks_by_itself_as_often_as_it_is_set_to(connecting, told, book):
    connecting.choose(chosen(book, "15"))
    assert next_of(told, m.PullConnector) == m.PullConnector("carddav", quiet=True)


@pytest.mark.parametrize(("told_minutes", "minutes"), [("15", 15), ("", 0), ("often", 0), ("-3", 0)])
def test_only_whole_minutes_count(told_minutes, minutes):
    assert minutes_of(SourceChoice("x", (("every_minutes", told_minutes),))) == minutes


def test_the_app_does_not_wait_for_a_server_that_says_nothing(tmp_path, told):
    import socket

    with closing(socket.create_server(("127.0.0.1", 0))) as deaf:
        house = fresh_sample(tmp_path / "sample")
        made = Connecting(house, told.put, lambda _: PASSWORD)
        made.choose(chosen(AddressBook(deaf.getsockname()[1])))
        made.perform(TryOut("carddav"))
        line, _ = deaf.accept()
        made.stop()
        line.close()
        assert told.empty()
