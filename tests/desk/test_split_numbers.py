"""A card number typed in parts, into one field and another: no way of it leads to the disk."""

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.history import Resolved
from agentassist.core.knowledge import Article

FIRST, SECOND = "4111 1111", "1111 1111"


@pytest.fixture
def call(table):
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    return table


def note(call, text, *, settled=True):
    return m.NoteTyped(call.desk.screen.card.interaction_id, text, settled=settled)


def kept(call):
    """Return everything that lies in the cache, as text."""
    tables = call.store._rows.all("select name from sqlite_master where type = 'table'")
    rows = (row for (name,) in tables for row in call.store._rows.all(f'select * from "{name}"'))
    return "\n".join(str(cell) for row in rows for cell in row)


WAYS = {
    "a note that is being typed": lambda call: [note(call, f"card {FIRST}", settled=False)],
    "a note that was left": lambda call: [note(call, f"card {FIRST}")],
    "what is about to be said": lambda _call: [m.SayTyped(f"so it is {FIRST}")],
    "a promise": lambda _call: [m.SayTyped(f"I will charge {FIRST} tomorrow."), m.KeepPromise(0)],
    "a search that was read and left": lambda _call: [m.SearchTyped(f"refund {FIRST}"), m.SearchLeft()],
    "a search in words": lambda _call: [
        m.SearchTyped("refund four triple one one one one one"),
        m.SearchLeft(),
    ],
}
"""By which field one half comes."""


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_half_a_number_in_one_field_does_not_reach_the_cache(call, way):
    call.play(*way(call))
    assert FIRST not in kept(call) and "triple one" not in kept(call)


def test_two_things_heard_that_make_a_number_are_not_kept(call):
    screen = call.play(m.AddHeard(FIRST), m.AddHeard("red cup"), m.AddHeard(SECOND))
    assert screen.prompt.heard == ("•••", "red cup", "•••")


def test_both_halves_in_one_note_become_its_last_four(call):
    call.play(note(call, FIRST), note(call, f"{FIRST}\nsorry, wrong key\n{SECOND}"))
    call.play(m.EndCall(), m.ChooseOutcome("solved"), m.AnswerResolved(Resolved.YES))
    assert FIRST not in kept(call) and SECOND not in kept(call)


def test_a_number_that_is_named_stays_in_a_note_that_was_left(call):
    call.play(note(call, "order 4242 4242"))
    assert "order 4242 4242" in kept(call)


def test_half_a_number_in_an_article_waits_under_the_caret(call):
    body = f"Pay with {FIRST}"
    call.play(m.NewArticle(), m.ArticleTyped(Article("new", "Cards", "en", body), cursor=len(body)))
    assert FIRST not in kept(call)
