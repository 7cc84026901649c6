"""What lies nearest is found, in whatever language it is written."""

from agentassist.core.knowledge import Document, Gist
from agentassist.search.likeness import FEW, Shelf, packed, told_of


def gist(article_id, *row, lang="en", stamp="1"):
    return Gist(article_id, lang, stamp, packed(row))


def test_the_nearest_comes_first():
    shelf = Shelf()
    shelf.put([gist("a", 1, 0, 0), gist("b", 0, 1, 0), gist("c", 0, 0.2, 1)])
    assert shelf.nearest((0, 1, 0.1), 2) == ("b", "c")


def test_an_article_read_again_is_found_as_it_is_now():
    shelf = Shelf()
    shelf.put([gist("a", 1, 0), gist("b", 0, 1)])
    assert shelf.nearest((1, 0), 1) == ("a",)
    shelf.put([gist("a", -1, 0, stamp="2")])
    assert shelf.nearest((1, 0), 1) == ("b",)
    assert shelf.knows("a", "2") and not shelf.knows("a", "1")


def test_the_language_of_a_question_does_not_hide_the_answer_in_another():
    shelf = Shelf()
    hindi = [gist(f"hi{at}", 1, 0, at / 10, lang="hi") for at in range(FEW)]
    english = [gist(f"en{at}", 0, 1, -at / 10) for at in range(FEW)]
    shelf.put([*hindi, *english, gist("right", 0, 1, 2)])
    assert shelf.nearest((1, 0, 2), 1) == ("right",)


def test_without_articles_or_with_another_models_numbers_nothing_is_found():
    shelf = Shelf()
    assert shelf.nearest((1, 0), 3) == ()
    shelf.put([gist("a", 1, 0)])
    assert shelf.nearest((1, 0, 0), 3) == ()


def test_a_model_reads_what_an_article_answers_else_how_it_begins():
    asked = Document("a", "en", "Leaks", (), ("why does it drip",), "Turn it round.")
    assert told_of(asked) == "Leaks why does it drip"
    assert told_of(Document("a", "en", "Leaks", (), (), "Turn it round.")) == "Leaks Turn it round."
