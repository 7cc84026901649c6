"""Where sentences end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentassist.text.sentences import sentences


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("It is 4.50, e.g. today. Fine", ["It is 4.50, e.g. today.", "Fine"]),
        ("Ask Dr. Rao at 5 p.m. on Monday.", ["Ask Dr. Rao at 5 p.m. on Monday."]),
        ("line one\nline two", ["line one", "line two"]),
        ("यह ठीक है। कल आइए।", ["यह ठीक है।", "कल आइए।"]),
        ("ٹھیک ہے۔کل آئیں؟ جی", ["ٹھیک ہے۔", "کل آئیں؟", "جی"]),
        ("He said “no.” Then left", ["He said “no.”", "Then left"]),
        ("Wait... what", ["Wait...", "what"]),
        ("  ", []),
        ("", []),
    ],
)
def test_a_text_falls_into_its_sentences(text, parts):
    assert [text[start:end] for start, end in sentences(text)] == parts


@given(st.text(alphabet="ab .!?।۔\n\"'"))
def test_no_word_is_lost_between_sentences(text):
    parts = sentences(text)
    assert "".join("".join(text[a:b].split()) for a, b in parts) == "".join(text.split())
    assert all(a < b for a, b in parts)
