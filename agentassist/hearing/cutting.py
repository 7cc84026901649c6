"""Cuts a stream of sound into utterances, at the silences between them."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from agentassist.core.frozen import dataclass

Samples = npt.NDArray[np.float32]
RATE = 16_000
"""Samples a second, as speech models want them."""
CHUNK = 512
"""So many samples are judged as one."""
BLOCK = 8 * CHUNK
"""So many are taken at a time, a quarter of a second."""
LOOKED_AT = 4 * BLOCK
"""A chunk is judged by what came before it, too."""
SPEECH, SILENCE = 0.5, 0.35
"""From here on a chunk is speech; below, it is none. Between the two it is what the last one was."""
PAUSE = round(0.5 * RATE / CHUNK)
"""So many silent chunks end an utterance."""
LEAST = round(0.25 * RATE / CHUNK)
"""With fewer chunks of speech it was a click or a cough."""
MOST = 15 * RATE
"""An utterance without a pause is cut here, in samples; models take half a minute."""

Judge = Callable[[Samples], Samples]
"""Tells for each chunk how likely it is speech, 0 to 1; takes whole chunks."""


@dataclass(frozen=True, slots=True)
class Cut:
    """One utterance."""

    sound: Samples
    at_s: float
    """Where it begins in the stream."""


class Cutter:
    """Cuts one channel; holds no more sound than the utterance of the moment.

    Args:
        judge: Tells speech from silence.
    """

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self._recent: Samples = np.zeros(0, np.float32)
        self._held: Samples = np.zeros(0, np.float32)
        self._taken = 0
        self._spoken = 0
        self._quiet = 0

    def take(self, block: Samples) -> Cut | None:
        """Take the next ``BLOCK`` samples; return the utterance that they end."""
        self._recent = np.concatenate((self._recent, block))[-LOOKED_AT:]
        self._held = np.concatenate((self._held, block))
        self._taken += len(block)
        for likely in self._judge(self._recent)[-len(block) // CHUNK :]:
            self._count(float(likely))
        if not self._spoken:
            # What came right before the first word may be its beginning.
            self._held = self._held[-2 * BLOCK :]
            return None
        return self._cut() if self._quiet >= PAUSE or len(self._held) >= MOST else None

    def _count(self, likely: float) -> None:
        if likely >= SPEECH:
            self._spoken, self._quiet = self._spoken + 1, 0
        elif self._spoken and (likely < SILENCE or self._quiet):
            self._quiet += 1

    def _cut(self) -> Cut | None:
        cut = Cut(self._held, (self._taken - len(self._held)) / RATE)
        enough = self._spoken >= LEAST
        self._held, self._spoken, self._quiet = self._held[:0], 0, 0
        return cut if enough else None
