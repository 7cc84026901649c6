"""What is old goes between calls, a little at a time, where somebody switched that on."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Direction, Kind
from agentassist.core.contact import Contact
from agentassist.core.history import Channel, Interaction
from agentassist.core.retention import NOTICE_MS, Retention, Rule
from agentassist.core.rights_effects import CountOld, KeepMore
from tests.desk.conftest import NOON_MS

DAY_MS = 86_400_000
OLD_MS = NOON_MS - 900 * DAY_MS
RULES = Retention(interactions=12, silent=24)


@pytest.fixture
def old(table):
    table.store.contacts.save(Contact("quiet", "Quiet One"), OLD_MS)
    with table.store.together():
        table.store._rows.run("update contact set hlc = ? where id = 'quiet'", f"{OLD_MS:012x}0000testtest")
    for number in range(30):
        table.store.calls.begin(
            Interaction(f"o{number}", "lakshmi", Channel.CALL, Direction.IN, OLD_MS + number, wrapped=True)
        )
    return table


def round_of(table):
    """Go on until nothing more is asked for."""
    while KeepMore() in table.effects:
        table.effects.clear()
        table.play(m.KeepOn())
    return table.desk.screen


def actions(table):
    return [(entry.action, entry.table, entry.row_id) for entry in table.store.audit.all()]


def test_without_a_rule_nothing_ever_goes(old):
    old.effects.clear()
    old.play(m.Ticked())
    assert KeepMore() not in old.effects and old.store.calls.count("lakshmi") == 30


def test_what_it_would_concern_is_counted_before_it_is_switched_on(old):
    old.play(m.RetentionWanted(RULES))
    assert old.effects[-1] == CountOld(RULES, old.effects[-1].now_ms)
    view = old.play(m.OldCounted(RULES, ((Rule.INTERACTIONS, 30),))).bench.retention
    assert view.asked == RULES and old.store.calls.count("lakshmi") == 30


def test_a_round_lets_go_announces_and_is_written_down(old):
    old.play(m.SetRetention(RULES), m.Ticked())
    screen = round_of(old)
    assert old.store.calls.count("lakshmi") == 0
    assert screen.day.leaving.names == ("Quiet One",)
    assert actions(old) == [("retention-set", "", ""), ("retention-run", "interactions", "30")]
    old.effects.clear()
    old.play(m.Ticked())
    assert KeepMore() not in old.effects
    old.wait(NOTICE_MS / 1000 + 60)
    old.play(m.Ticked())
    round_of(old)
    assert old.store.contacts.get("quiet") is None
    assert actions(old)[-1] == ("retention-run", "contact", "quiet")


def test_who_is_announced_can_be_kept_and_that_undone(old):
    old.play(m.SetRetention(RULES), m.Ticked())
    round_of(old)
    assert old.play(m.KeepLeaving()).day.leaving.count == 0
    assert old.play(m.Undo()).day.leaving.count == 1
    switched_off = old.play(m.SetRetention(replace(RULES, silent=0)))
    assert switched_off.day.leaving.count == 0


def test_a_call_stops_the_round_until_it_is_over(old):
    old.play(m.SetRetention(RULES), m.Ticked())
    old.happens(Kind.RINGING)
    old.effects.clear()
    old.play(m.KeepOn(), m.KeepOn(), m.Ticked())
    assert old.store.calls.count("lakshmi") >= 30 and KeepMore() not in old.effects
