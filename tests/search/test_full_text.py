"""The best answer comes first, however it is typed, and says why it is there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from agentassist.core.knowledge import Article
from agentassist.search.finder import Finder
from agentassist.search.full_text import FullText
from agentassist.search.marks import marks
from agentassist.storage.store import Store
from tests.store_template import KEY, fresh_cache

SHELF = (
    Article("label", "Return label for a parcel", "en", "Print it.", summary="Send it back free of charge."),
    Article(
        "label-hi",
        "पार्सल की वापसी का लेबल",
        "hi",
        "छापें।",
        summary="वापसी मुफ़्त है।",
        keywords=("return",),
        translation_of="label",
    ),
    Article("label-te", "పార్సెల్ వాపసు లేబుల్", "te", "ముద్రించండి.", summary="వాపసు ఉచితం.", translation_of="label"),
    Article(
        "label-ur", "پارسل کی واپسی کا لیبل", "ur", "چھاپیں۔", summary="واپسی مفت ہے۔", translation_of="label"
    ),
    Article("kettle", "Kettle whistles no more", "en", "Clean the lid.", questions=("it has gone silent",)),
    Article("refund", "Refund for a broken cup", "en", "Give it back.", summary="After a return."),
)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory) -> Iterator[Store]:
    store = Store(fresh_cache(Path(tmp_path_factory.mktemp("shelf"))), KEY)
    for article in SHELF:
        store.articles.save(article, 1)
    yield store
    store.close()


@pytest.fixture(scope="module")
def find(shelf):
    finder = Finder(shelf.articles.vocabulary, shelf.articles.translations)

    def found(text: str, language: str = "en") -> tuple:
        held = {
            one.id: one
            for match in reversed(finder.full_text.matches(text))
            for one in shelf.articles.candidates(match, FullText.CANDIDATES)
        }
        ranked = finder.full_text.rank(text, tuple(held.values()), language)
        return finder.answers(text, ranked, language, 8)

    return found


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("kettel", "kettle"),
        ("whisteling kettle", "kettle"),
        ("refnud", "refund"),
        ("ket", "kettle"),
        ("return lab", "label"),
        ("gone silent", "kettle"),
    ],
)
def test_a_slip_a_half_word_and_the_callers_own_words_find_the_answer(find, typed, first):
    assert find(typed)[0].id == first


@pytest.mark.parametrize(
    ("typed", "language"),
    [("वापसी", "hi"), ("वापस", "hi"), ("వాపసు", "te"), ("వాప", "te"), ("واپسی", "ur"), ("واپ", "ur")],
)
def test_every_script_is_found_by_a_whole_and_by_a_half_word(find, typed, language):
    assert find(typed, language)[0].id == f"label-{language}"


def test_of_a_translated_article_only_the_reps_own_language_is_listed(find):
    assert [one.id for one in find("return", "hi") if one.id.startswith("label")] == ["label-hi"]


def test_what_is_not_translated_is_found_in_the_language_it_was_written_in(find):
    assert find("kettle", "te")[0].id == "kettle"


@pytest.mark.parametrize("typed", ["", "   ", "?!", '"', "*", "NEAR(", "a\0b", "\ud83d", "(" * 500])
def test_whatever_is_typed_or_pasted_is_searched_for_calmly(find, typed):
    assert len(find(typed)) <= 8


def test_nothing_typed_finds_nothing(find):
    assert find("") == () and find("  ") == ()


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("Return label", "lab", "lab"),
        ("Zoë's café", "cafe", "café"),
        ("वापसी का लेबल", "वापसी", "वापसी"),
        ("పార్సెల్ వాపసు", "వాపసు", "వాపసు"),
        ("پارسل کی واپسی", "واپسی", "واپسی"),
    ],
)
def test_a_result_marks_what_matched_in_the_text_as_it_is_written(text, typed, marked):
    ((start, end),) = marks(text, [typed])
    assert text[start:end] == marked


def test_an_answer_is_marked_where_a_mended_word_matched(find):
    answer = find("kettel")[0]
    assert [answer.title[start:end] for start, end in answer.title_marks] == ["Kettle"]


def test_new_articles_mend_words_once_the_old_ones_are_forgotten():
    known = ["kettle"]
    finder = FullText(lambda: known)
    assert "teapot" not in finder.matches("taepot")[0]
    known.append("teapot")
    finder.forget()
    assert "teapot" in finder.matches("taepot")[0]
