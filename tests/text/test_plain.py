"""One spelling for what people write in many."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentassist.text.plain import plain


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("We CAN’T", "we can not"),
        ("cant / cannot / can not", "can not can not can not"),
        ("dont u worry", "do not you worry"),
        ("I'm sure we've won't", "i am sure we have will not"),
        ("it's the customer's", "it is the customer's"),
        ("the driver's not here, Anna's phone", "the driver is not here anna's phone"),
        ("idk, gonna ask", "i do not know going to ask"),
        ("thx & pls", "thanks and please"),
        ("back-ordered", "back ordered"),
        ("at 10:30 for $5.50, 100%", "at 10:30 for $5.50 100%"),
        ("here: now; ok?", "here ; now ; ok ?"),
        ("café", "cafe"),
        ("ज़रूरी", "जरूरी"),
        ("९ दिन", "9 दिन"),
        ("लाइन\u200dमें", "लाइनमें"),
        ("میں يہ نہیں كر سكتا۔", "میں یہ نہیں کر سکتا"),
        ("کیا؟ ہاں، جی", "کیا ? ہاں جی"),
        ("లైన్\u200cలో", "లైన్లో"),
        ("done 😂👍🏽 ok", "done ok"),
        ("", ""),
    ],
)
def test_a_text_comes_out_in_its_one_spelling(written, words):
    assert " ".join(plain(written).words) == words


def test_words_know_where_they_stood():
    text = "  We ‘CAN’T’ ship"
    found = plain(text)
    start = found.text.index("can not")
    assert text[slice(*found.span(start, start + len("can not")))] == "CAN’T"


@given(st.text())
def test_any_text_keeps_its_places(text):
    found = plain(text)
    assert len(found.words) == len(found.places) == len(found.spans)
    assert all(0 <= start < end <= len(text) for start, end in found.spans)
    assert found.text.split(" ")[:-1] == list(found.words)
    for place, word, span in zip(found.places, found.words, found.spans, strict=True):
        assert found.text[place : place + len(word)] == word
        assert found.span(place, place + len(word) + 1) == span
