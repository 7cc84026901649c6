"""What is typed is taken apart into words and filters."""

import pytest

from agentassist.core.asking import Query, completed, read_query


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("", Query()),
        ("late deliv", Query("late deliv")),
        ("late ", Query("late ")),
        ("@", Query(person="")),
        ("@asha", Query(person="asha")),
        ("@asha invoice", Query("invoice", person="asha")),
        ("invoice @asha ", Query("invoice ", person="asha")),
        ("@आशा", Query(person="आशा")),
        ("asha@example.com", Query("asha@example.com")),
        ("#", Query(topic="")),
        ("#refund late", Query("late", topic="refund")),
        ("late #how-to ", Query("late ", topic="how-to")),
        ("#रिफंड", Query(topic="रिफंड")),
        ("#4471", Query("4471")),
        ("order #४४७१", Query("order ४४७१")),
        ("lang:", Query(language="")),
        ("lang:hi", Query(language="hi")),
        ("LANG:Hindi late", Query("late", language="Hindi")),
        ("lang:हिन्दी", Query(language="हिन्दी")),
        ("language", Query("language")),
        (">", Query(actions=True)),
        ("> wrap up", Query("wrap up", actions=True)),
        ("  >hold", Query("hold", actions=True)),
        ("a > b", Query("a > b")),
        ("#refund lang:te @asha late", Query("late", "asha", "refund", "te")),
        ("#refund #late", Query("#late", topic="refund")),
        ("@asha @rao", Query("@rao", person="asha")),
    ],
)
def test_filters_are_told_from_words(typed, query):
    assert read_query(typed) == query


@pytest.mark.parametrize(
    ("typed", "kind", "word", "expected"),
    [
        ("#", "#", "refund", "#refund "),
        ("late #re", "#", "refund", "late #refund "),
        ("lang:h late", "lang:", "hi", "lang:hi late "),
        ("#4471 #re", "#", "refund", "#4471 #refund "),
    ],
)
def test_a_completed_filter_leaves_the_rest_as_it_was(typed, kind, word, expected):
    assert completed(typed, kind, word) == expected
