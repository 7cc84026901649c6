"""While a payment is taken no digits are kept, searched or judged; and nobody has to remember to end it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.desk.paying import ENDS_AFTER_S
from agentassist.text.masked import digits_masked
from agentassist.text.spoken_digits import pieces


@pytest.fixture
def paying(table):
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    table.interaction = table.desk.screen.card.interaction_id
    table.play(m.NoteTyped(table.interaction, "order 4242, "), m.TakePayment())
    return table


def test_the_screen_says_so_until_the_same_key(paying):
    assert paying.desk.screen.paying
    assert not paying.play(m.TakePayment(False)).paying


def test_digits_typed_meanwhile_are_not_kept_and_those_before_are(paying):
    paying.play(m.NoteTyped(paying.interaction, "order 4242, 12 34 then five one five"))
    assert paying.store.drafts.load(paying.interaction).note == "order 4242, ••• then •••"


def test_the_note_shows_what_is_kept_once_it_is_over(paying):
    before = paying.desk.screen.notes.revision
    paying.play(m.NoteTyped(paying.interaction, "order 4242, 123 "))
    notes = paying.play(m.TakePayment(False)).notes
    assert notes.text == "order 4242, ••• " and notes.revision > before


def test_nothing_is_suggested_meanwhile(paying):
    screen = paying.play(
        m.SayTyped("Sorry, it is back-ordered."),
        m.NoteTyped(paying.interaction, "I will call you back tomorrow. It is back-ordered. "),
    )
    assert screen.phrase is None and screen.promise is None and screen.offer is None


def test_a_suggestion_from_before_goes(table):
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    table.play(m.SayTyped("Sorry, it is back-ordered."))
    assert table.play(m.TakePayment()).phrase is None


def test_digits_are_neither_searched_nor_noted_as_asked(paying):
    screen = paying.play(m.SearchTyped("Refund 4111"), m.SearchLeft())
    assert screen.finding.text == "Refund "
    assert not paying.store._rows.all("select * from search")


def test_what_is_said_meanwhile_is_not_kept(paying):
    paying.play(m.SayTyped("is it 4111 or 4112"))
    assert not paying.store.drafts.load(paying.interaction).said


def test_it_ends_with_the_call(paying):
    assert not paying.happens(Kind.ENDED).paying


def test_it_ends_five_minutes_after_the_last_key(paying):
    paying.wait(ENDS_AFTER_S - 10)
    assert paying.play(m.SayTyped("one moment")).paying
    paying.wait(ENDS_AFTER_S - 10)
    assert paying.play(m.Ticked()).paying
    paying.wait(20)
    assert not paying.play(m.Ticked()).paying


def test_after_a_crash_it_is_off(paying):
    paying.fall_over()
    assert not paying.desk.screen.paying and paying.desk.screen.card is not None


def test_without_a_call_there_is_nothing_to_pay(table):
    assert not table.play(m.TakePayment()).paying


@given(st.text("0123456789 ,.-/x४५", max_size=40))
def test_no_number_is_left_in_what_is_masked(text):
    assert not pieces(digits_masked(text))
