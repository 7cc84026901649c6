"""A promise in what is typed: offered quietly, kept by one key, taken back by another."""

from dataclasses import replace
from datetime import datetime

import pytest

from agentassist.content.resources import promise_tables
from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.history import Promise, PromiseState
from agentassist.promising.finder import PromiseFinder

HOUR_MS = 3_600_000
FINDER = PromiseFinder(promise_tables())


@pytest.fixture
def call(table, told):
    table.firm = replace(table.firm, hear=FINDER.best)
    table.open()
    table.play(*told())
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    return table


def note(table, text, settled=False):
    return table.play(m.NoteTyped(table.desk.screen.notes.interaction_id, text, settled=settled))


def local(due_ms):
    return datetime.fromtimestamp(due_ms / 1000)


def test_a_promise_in_the_note_is_offered_with_its_time(call):
    line = note(call, "Cup broke. I'll ring you tomorrow at 3 pm").promise
    assert (line.what, line.said, len(line.times)) == ("ring you", True, 1)
    assert (local(line.times[0]) - local(call.now.utc_ms)).days <= 1
    assert local(line.times[0]).hour == 15


def test_one_without_a_time_waits_for_the_end_of_its_sentence_and_offers_times_to_beat(call):
    assert note(call, "I'll find out where it is").promise is None
    line = note(call, "I'll find out where it is.").promise
    assert not line.said
    assert 2 <= len(line.times) <= 3
    assert list(line.times) == sorted(line.times)
    assert line.times[0] > call.now.utc_ms


def test_one_key_keeps_it_and_another_takes_it_back(call):
    due = note(call, "I'll ring you tomorrow at 3 pm.").promise.times[0]
    screen = call.play(m.KeepPromise(due))
    assert screen.promise is None
    assert [(p.text, p.due_ms) for p in call.store.promises.open_for("lakshmi")] == [("ring you", due)]
    call.play(m.Undo())
    assert call.store.promises.open_for("lakshmi") == ()


def test_what_was_kept_or_put_away_is_not_asked_about_again(call):
    note(call, "I'll ring you tomorrow at 3 pm.")
    call.play(m.DismissPromise())
    assert note(call, "I'll ring you tomorrow at 3 pm. She is glad.").promise is None
    assert call.play(m.Undo()).promise is not None


def test_kinder_words_and_an_apology_go_first(call):
    assert note(call, "It is back-ordered, but I'll ring you tomorrow at 3 pm.").promise is None
    assert call.play(m.DismissSuggestion()).promise is not None
    call.happens(Kind.HELD)
    screen = call.happens(Kind.RESUMED)
    assert screen.apology is not None and screen.promise is None


def test_a_rep_who_was_late_lately_is_offered_more_room(call):
    now = call.now.utc_ms
    for number in range(6):
        due = now - (number + 1) * 24 * HOUR_MS
        late = Promise(f"late-{number}", "lakshmi", None, "x", due, "meera", PromiseState.LATE, due + HOUR_MS)
        call.store.promises.add(late, now)
    line = note(call, "I'll ring you tomorrow at 3 pm.").promise
    assert line.late_lately
    assert line.times[1] - line.times[0] == HOUR_MS


def test_what_a_customer_said_makes_no_promise(call):
    assert note(call, "Customer says she'll pay on Friday.", settled=True).promise is None
