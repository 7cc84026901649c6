"""The index in memory: made away from the desk, kept, never behind."""

from agentassist.core import messages as m
from agentassist.core.effects import PrepareRules, ReadIndex
from agentassist.core.knowledge import Article
from agentassist.desk import index_job

VOUCHER = Article("voucher", "How long a gift voucher is valid", "en", "Three years.", summary="Three years.")
WAPSI = Article("wapsi", "पैसे की वापसी", "hi", "पाँच दिन में।", summary="पाँच दिन में।")


def found(table, text):
    return [one.id for one in table.play(m.SearchTyped(text)).finding.answers if one.kind == "article"]


def test_rules_and_index_are_asked_for_once_at_the_start(table):
    table.effects.clear()
    table.fall_over()
    table.play(m.Ticked())
    assert [type(one) for one in table.effects] == [PrepareRules, ReadIndex]


def test_an_article_is_found_in_latin_letters_once_the_index_stands(table, told):
    table.store.articles.save(WAPSI, 1)
    assert found(table, "vapsi") == []
    table.play(*told())
    assert found(table, "vapsi") == ["wapsi"]


def test_an_article_saved_or_removed_since_is_known_to_the_next_search(table, told):
    table.play(*told())
    table.store.articles.save(VOUCHER, 1)
    assert found(table, "gift vouch") == ["voucher"]
    table.store.articles.delete("voucher")
    assert found(table, "gift vouch") == []


def test_a_kept_index_is_read_with_what_changed_since(table, told):
    table.play(*told())
    table.store.articles.save(VOUCHER, 1)
    table.fall_over()
    news = told()
    assert [type(one) for one in news] == [m.IndexRead]
    table.play(*news)
    assert found(table, "gift vouch") == ["voucher"] and found(table, "late delivery") == ["refunds"]


def test_a_kept_index_comes_in_parts_and_is_whole_again(table, told, monkeypatch):
    monkeypatch.setattr(index_job, "PART", 300)
    news = told()
    assert len(news) > 3
    table.play(*news)
    table.fall_over()
    assert [type(one) for one in told()] == [m.IndexRead]


def test_a_damaged_index_is_made_anew_while_searches_are_answered(table, told):
    table.play(*told())
    table.store.index.keep(table.store.index.upto, 0, b"rubbish", last=True)
    table.fall_over()
    assert found(table, "late delivery") == ["refunds"]
    table.play(*told())
    assert found(table, "lait delivry") == ["refunds"]
    assert table.store.index.read() != b"rubbish"


def test_a_phrase_in_quotes_is_found_word_for_word(table, told):
    table.store.articles.save(VOUCHER, 1)
    table.play(*told())
    assert found(table, '"gift voucher"') == ["voucher"]
    assert found(table, '"voucher gift"') == []
    assert found(table, "delivery -late") == []


def test_an_article_opens_at_the_line_that_answers(table, told):
    body = "## Cause\n\nMany.\n\n- Ask the post office first.\n- A voucher is valid for three years.\n"
    table.store.articles.save(Article("voucher", "Vouchers", "en", body), 1)
    table.play(*told(), m.SearchTyped("how long is a vucher valid"))
    screen = table.play(m.OpenAnswer("article", "voucher"))
    assert screen.reading.passage == "- A voucher is valid for three years."


def test_a_find_in_another_language_is_shown_in_the_reps_own(table, told):
    table.store.articles.save(Article("money", "Refunds", "en", "Five days."), 1)
    table.store.articles.save(Article("paise", "पैसे की वापसी", "hi", "पाँच दिन।", translation_of="money"), 1)
    table.play(*told())
    assert found(table, "vapsi") == ["money"]
