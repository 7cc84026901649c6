"""What a model might have told, without one."""

import numpy as np

from agentassist.content.resources import resources

WORDS_FILE = resources() / "meaning" / "words.bin"


def like(student, words):
    """Return what a model would tell of a text that means ``words``."""
    vector = student.text([student.place(word) for word in words.split() if student.place(word) is not None])
    return np.linalg.lstsq(student.text_turn.T, vector, rcond=None)[0] + student.text_centre
