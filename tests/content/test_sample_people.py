"""The people of the sample company, and what happened until today."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from agentassist.content.local_times import local_times
from agentassist.content.resources import sample_company
from agentassist.content.sample import Sample, read_sample
from agentassist.core.call import Cause
from agentassist.core.history import Channel, PromiseState

NOW = datetime(2026, 11, 20, 6, 30, tzinfo=UTC)
NOW_MS = int(NOW.timestamp() * 1000)


@pytest.fixture(scope="module")
def sample() -> Sample:
    return read_sample(sample_company(), NOW, owner="meera")


def test_loading_again_makes_no_second_of_anybody(sample):
    again = read_sample(sample_company(), NOW, owner="meera")
    assert again == sample


def test_no_two_rows_share_an_id(sample):
    rows = (*sample.contacts, *sample.interactions, *sample.holds, *sample.promises, *sample.follow_ups)
    points = tuple(point for contact in sample.contacts for point in contact.points)
    ids = [row.id for row in (*rows, *points)]
    assert len(set(ids)) == len(ids)


def test_there_is_enough_to_look_at(sample):
    assert len(sample.contacts) >= 60
    assert len(sample.interactions) >= 240
    assert len(sample.promises) >= 25
    assert {interaction.channel for interaction in sample.interactions} == set(Channel)
    assert sum(promise.state is PromiseState.BROKEN for promise in sample.promises) >= 3
    assert sum(interaction.contact_id is None for interaction in sample.interactions) >= 2


def test_nothing_that_happened_lies_ahead(sample):
    assert max(interaction.started_ms for interaction in sample.interactions) <= NOW_MS
    assert max(contact.created_ms for contact in sample.contacts) <= NOW_MS
    assert all(promise.kept_ms <= NOW_MS for promise in sample.promises if promise.kept_ms)


def test_every_number_can_ring(sample):
    phones = [phone for contact in sample.contacts for phone in contact.phones]
    assert [phone.value for phone in phones if not phone.norm] == []


def test_a_withheld_number_is_nobody(sample):
    strangers = [interaction for interaction in sample.interactions if interaction.contact_id is None]
    assert all(not interaction.number for interaction in strangers)


def test_a_call_without_minutes_was_missed(sample):
    missed = [interaction for interaction in sample.interactions if interaction.cause == Cause.MISSED]
    assert missed
    assert all(interaction.answered_ms is None for interaction in missed)


def test_holds_lie_within_their_contact(sample):
    calls = {interaction.id: interaction for interaction in sample.interactions}
    for hold in sample.holds:
        call = calls[hold.interaction_id]
        begun = call.answered_ms or call.started_ms
        assert begun <= hold.start_ms <= hold.end_ms <= call.ended_ms


def test_times_are_told_where_the_person_lives():
    kolkata = local_times(NOW, "Asia/Kolkata")
    told = datetime.fromtimestamp(kolkata.past(1, "09:15") / 1000, ZoneInfo("Asia/Kolkata"))
    assert told.strftime("%Y-%m-%d %H:%M") == "2026-11-19 09:15"


def test_later_today_becomes_yesterday():
    kolkata = local_times(NOW, "Asia/Kolkata")
    assert kolkata.past(0, "23:50") == kolkata.past(1, "23:50")


def test_a_zone_nobody_knows_leaves_the_clock_as_it_is():
    assert local_times(NOW, "Nowhere/Atlantis").now == NOW
