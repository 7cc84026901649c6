"""The article that may help: seldom, quietly, and each only once in a call."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.knowledge import Article
from agentassist.core.screen import Offer

VOUCHER = Article("voucher", "How long a gift voucher is valid", "en", "Three years.", summary="Three years.")
GUTSCHEIN = Article("voucher-hi", "गिफ़्ट वाउचर gift voucher valid", "hi", "तीन साल।", translation_of="voucher")
CRACKED = Article("cracked", "Kettle arrived damaged and cracked", "en", "Send a new one at once.")
ASKED = "Asks how long a gift voucher is valid."
OFFERED = Offer("voucher", VOUCHER.title)


@pytest.fixture
def call(table, told):
    for article in (VOUCHER, CRACKED):
        table.store.articles.save(article, 1)
    table.play(*told())
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    return table


def note(table, text):
    return table.play(m.NoteTyped(table.desk.screen.notes.interaction_id, text))


def test_the_article_that_answers_what_was_noted_is_offered(call):
    assert note(call, ASKED).offer == OFFERED


def test_only_the_last_line_with_words_enough_counts(call):
    assert note(call, f"{ASKED}\nSpoke to Lakshmi about other things.").offer is None
    assert note(call, f"Spoke to Lakshmi.\n{ASKED} Urgent!").offer == OFFERED


def test_a_line_that_nothing_answers_leaves_the_offer(call):
    note(call, ASKED)
    assert note(call, f"{ASKED} She sounds tired today.").offer == OFFERED


def test_another_article_takes_the_place_of_the_first(call):
    note(call, ASKED)
    assert note(call, f"{ASKED} Kettle arrived damaged and cracked.").offer.article_id == "cracked"


def test_nothing_is_offered_before_the_phone_is_answered_nor_after_the_call(table, told):
    table.store.articles.save(VOUCHER, 1)
    table.play(*told())
    table.happens(Kind.RINGING)
    assert note(table, ASKED).offer is None
    table.happens(Kind.ANSWERED)
    assert note(table, ASKED).offer == OFFERED
    assert table.happens(Kind.ENDED).offer is None


def test_nothing_is_offered_until_the_index_stands(table, told):
    table.store.articles.save(VOUCHER, 1)
    table.happens(Kind.ANSWERED)
    assert note(table, ASKED).offer is None
    table.play(*told())
    assert note(table, ASKED).offer == OFFERED


def test_an_offer_put_away_stays_away_in_this_call_and_comes_back_with_undo(call):
    note(call, ASKED)
    assert call.play(m.DismissOffer()).offer is None
    assert note(call, f"Again: {ASKED}").offer is None
    assert call.play(m.Undo()).offer == OFFERED


def test_the_next_caller_is_offered_what_the_last_one_did_not_need(call):
    note(call, ASKED)
    call.play(m.DismissOffer())
    call.happens(Kind.ENDED)
    call.happens(Kind.ANSWERED, "c2", "+442079460125")
    call.play(m.ShowLine("c2"))
    assert note(call, ASKED).offer == OFFERED


def test_an_article_that_was_opened_is_not_offered_again(call):
    note(call, ASKED)
    assert call.play(m.OpenAnswer("article", "voucher")).reading.article == VOUCHER
    assert call.play(m.CloseReading()).offer is None
    assert note(call, f"Again: {ASKED}").offer is None


def test_the_same_article_in_another_language_is_not_offered_either(call):
    call.store.articles.save(GUTSCHEIN, 1)
    call.play(m.OpenAnswer("article", "voucher-hi"), m.CloseReading())
    assert note(call, ASKED).offer is None


def test_an_offer_waits_while_the_rep_searches_reads_or_wraps_up(call):
    note(call, ASKED)
    assert call.play(m.SearchTyped("refund")).offer == replace(OFFERED, shown=False)
    assert call.play(m.SearchLeft()).offer == OFFERED
    assert call.play(m.OpenAnswer("article", "refunds")).offer is None
    assert call.play(m.CloseReading()).offer == OFFERED
    assert call.play(m.OpenWrapUp()).offer is None
    assert call.play(m.LeaveWrapUp()).offer == OFFERED


def test_a_deleted_article_is_not_offered(call):
    call.store.articles.delete("voucher")
    assert note(call, ASKED).offer is None


def test_the_topic_is_looked_at_while_nothing_is_noted(call):
    assert call.play(m.ChooseTopic("cracked-kettle")).offer.article_id == "cracked"


def test_a_topic_offers_nothing_once_something_is_noted(call):
    note(call, "Hello")
    assert call.play(m.ChooseTopic("cracked-kettle")).offer is None


def test_an_article_written_during_the_call_is_offered_at_once(call):
    call.store.articles.delete("voucher")
    fresh = replace(VOUCHER, id="voucher-new")
    call.store.articles.save(fresh, 2)
    assert note(call, ASKED).offer.article_id == "voucher-new"
