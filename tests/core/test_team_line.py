from dataclasses import replace

import pytest

from agentassist.core.team import HubSays, LinkKind, TeamView
from agentassist.core.team_line import AWAY_TOLD_S, LineMemory, TeamLine, line_of, put_away, watched

LIVE = TeamView(LinkKind.LIVE)
AWAY = TeamView(LinkKind.AWAY)
WAITING = replace(AWAY, unsent=3)
REFUSED = TeamView(LinkKind.REFUSED, refused=HubSays.REVOKED)
NOTHING = LineMemory()


def told(*steps, memory=NOTHING):
    """Return what the line says after each (seconds, team)."""
    said = []
    for at, team in steps:
        memory = watched(memory, team, at)
        said.append(line_of(memory, team, at))
    return said


def test_a_network_that_is_gone_for_less_than_a_minute_is_not_told():
    assert told((0, WAITING), (AWAY_TOLD_S - 1, WAITING), (AWAY_TOLD_S + 5, LIVE)) == [None] * 3


def test_after_a_minute_with_something_to_send_it_is_told_until_the_hub_answers():
    assert told((0, WAITING), (60, WAITING), (300, WAITING), (301, LIVE)) == [
        None,
        TeamLine.AWAY,
        TeamLine.AWAY,
        None,
    ]


def test_where_nothing_waits_nobody_needs_to_know():
    assert told((0, AWAY), (600, AWAY)) == [None, None]


def test_each_minute_begins_anew():
    assert told((0, WAITING), (50, WAITING), (55, LIVE), (58, WAITING), (100, WAITING)) == [None] * 5


def test_put_away_it_does_not_come_back_with_the_next_gap():
    memory = watched(LineMemory(), WAITING, 0)
    memory = put_away(memory, WAITING, 61)
    assert told((62, WAITING), (70, LIVE), (80, WAITING), (200, WAITING), memory=memory) == [None] * 4


def test_putting_away_nothing_changes_nothing():
    memory = watched(LineMemory(), WAITING, 0)
    assert put_away(memory, WAITING, 5) is memory


def test_a_refusal_is_told_at_once_and_again_where_it_comes_again():
    assert told((0, REFUSED)) == [TeamLine.REFUSED]
    memory = put_away(LineMemory(), REFUSED, 1)
    assert told((2, REFUSED), (3, LIVE), (4, REFUSED), memory=memory) == [None, None, TeamLine.REFUSED]


def test_that_the_teams_memory_was_taken_away_is_told_until_it_was_read():
    wiped = TeamView(refused=HubSays.REVOKED)
    assert told((0, wiped), (900, wiped)) == [TeamLine.REFUSED] * 2
    assert told((2, wiped), (3, wiped), memory=put_away(LineMemory(), wiped, 1)) == [None, None]
    assert told((0, TeamView(refused=HubSays.BAD_CODE))) == [None]


def test_an_offline_line_put_away_does_not_hide_a_refusal():
    memory = put_away(watched(LineMemory(), WAITING, 0), WAITING, 61)
    assert told((70, REFUSED), memory=memory) == [TeamLine.REFUSED]


@pytest.mark.parametrize("link", [LinkKind.SOLO, LinkKind.JOINING, LinkKind.CATCHING_UP, LinkKind.LIVE])
def test_where_all_is_well_there_is_no_line(link):
    assert told((0, TeamView(link, unsent=5)), (900, TeamView(link, unsent=5))) == [None, None]
