import numpy as np
import pytest

from agentassist.hearing.cutting import BLOCK, CHUNK, MOST, RATE, Cutter

SPEECH, SILENCE = np.full(BLOCK, 0.5, np.float32), np.zeros(BLOCK, np.float32)
CLICK = np.concatenate((SPEECH[: 4 * CHUNK], SILENCE[4 * CHUNK :]))


def loud(sound):
    return sound.reshape(-1, CHUNK).max(axis=1) * 2


@pytest.fixture
def cuts():
    """Return a function that gives the utterances of so many blocks."""
    cutter = Cutter(loud)
    return lambda *blocks: [cut for block in blocks if (cut := cutter.take(block))]


def test_an_utterance_ends_half_a_second_after_the_last_word(cuts):
    assert cuts(*[SILENCE] * 8, *[SPEECH] * 4, SILENCE) == []
    (cut,) = cuts(SILENCE)
    assert cut.at_s == pytest.approx(6 * BLOCK / RATE)
    assert len(cut.sound) == 8 * BLOCK


def test_a_short_pause_cuts_nothing(cuts):
    assert cuts(*[SPEECH] * 3, SILENCE, *[SPEECH] * 3) == []
    assert len(cuts(SILENCE, SILENCE)) == 1


def test_two_utterances_are_two(cuts):
    assert len(cuts(*([SPEECH] * 3 + [SILENCE] * 4) * 2)) == 2


def test_a_click_is_no_utterance(cuts):
    assert cuts(CLICK, *[SILENCE] * 8) == []


def test_silence_is_not_held(cuts):
    cuts(*[SILENCE] * 400)
    (cut,) = cuts(*[SPEECH] * 2, SILENCE, SILENCE)
    assert len(cut.sound) <= 6 * BLOCK


def test_who_never_stops_is_heard_all_the_same(cuts):
    told = cuts(*[SPEECH] * (2 * MOST // BLOCK + 2))
    assert len(told) == 2
    assert all(len(cut.sound) >= MOST for cut in told)
