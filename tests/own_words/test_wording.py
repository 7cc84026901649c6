"""A line beside the samples of a firm, which has each in several languages."""

import pytest

from agentassist.content.resources import resources
from agentassist.core.own_words import Manner
from agentassist.core.words import Words
from agentassist.own_words.lexicon import read_lexicon
from agentassist.own_words.listener import Listener

ENGLISH = "We are going to send you another cup by post this very Friday."
HINDI = "हम इसी शुक्रवार को आपको डाक से दूसरा कप भेज देंगे, पक्का।"
MIXED = "कृपया अपना order number and the name on it बताइए, अभी देखते हैं।"
SAMPLES = (Words((("en", ENGLISH), ("hi", HINDI))), Words((("hi", MIXED),)))


@pytest.fixture(scope="module")
def listener():
    return Listener(lambda: read_lexicon(resources() / "own_words" / "alike.toml"))


@pytest.mark.parametrize("said", [ENGLISH, HINDI])
def test_a_sample_that_is_read_out_is_noticed_in_whatever_letters(listener, said):
    assert listener.wording(SAMPLES, said).manner is Manner.READ


def test_english_words_in_a_hindi_sample_count(listener):
    said = "Let me have your order number and the name on it"
    assert listener.wording(SAMPLES[1:], said).manner is not Manner.OWN


def test_beside_samples_in_other_letters_only_it_is_ones_own(listener):
    only = (Words((("hi", HINDI),)),)
    assert listener.wording(only, ENGLISH).manner is Manner.OWN
    assert listener.wording(only, "No.") is None and listener.wording((), ENGLISH) is None
