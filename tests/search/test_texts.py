import numpy as np
import pytest

from agentassist.search.texts import Texts

WORDS = ("card", "कार्ड", "کارڈ", "", "zoo")


def places(*numbers):
    return np.array(numbers, np.int32)


@pytest.fixture
def texts():
    return Texts.of(WORDS)


def test_texts_come_out_as_they_went_in(texts):
    assert tuple(texts) == WORDS and len(texts) == len(WORDS)
    assert [texts[at] for at in range(len(texts))] == list(WORDS)
    assert texts.some(places(4, 0, 4)) == ["zoo", "card", "zoo"]
    assert texts.some(places()) == [] == list(Texts.of(()))


def test_each_has_as_many_characters_as_is_read(texts):
    assert texts.lengths.tolist() == [len(word) for word in WORDS]


def test_a_text_is_found_among_sorted_ones_of_any_script():
    words = sorted(WORDS)
    texts = Texts.of(words)
    assert [texts.place(word) for word in words] == list(range(len(words)))
    assert texts.place("cards") is None and texts.place("\U0010ffff") is None


def test_lines_are_put_together_with_spaces_between_the_words(texts):
    assert list(texts.lines(places(0, 1, -1, -1, 4, -1))) == ["card कार्ड", "", "zoo"]
    assert list(Texts.of(()).lines(places(-1, -1))) == ["", ""]
