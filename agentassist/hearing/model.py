"""The speech model: a folder of the rep's choice, read and asked on this computer alone."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from agentassist.core.errors import AssistError, Trouble
from agentassist.hearing.cutting import Judge, Samples

if TYPE_CHECKING:
    from faster_whisper import WhisperModel

NEEDED = ("model.bin", "config.json", "tokenizer.json")
"""What a model's folder holds; without its words the library would fetch them from the network."""
THREADS = 2
"""More would take the turns of the window and of the softphone."""

Decode = Callable[[Samples], str]
"""Gives the words of one utterance; empty for none."""


def read_model(folder: Path) -> tuple[Judge, Decode]:
    """Return what tells speech from silence, and what turns speech into text.

    Raises:
        AssistError: ``HEARING_PACKAGE``, or ``HEARING_MODEL`` where ``folder`` is no speech model.
    """
    try:
        from faster_whisper import WhisperModel
        from faster_whisper.vad import get_vad_model
    except ImportError as error:
        raise AssistError(Trouble.HEARING_PACKAGE) from error
    no_model = AssistError(Trouble.HEARING_MODEL, folder=str(folder))
    if not all((folder / name).is_file() for name in NEEDED):
        raise no_model
    try:
        model = WhisperModel(
            str(folder), device="cpu", compute_type="int8", cpu_threads=THREADS, local_files_only=True
        )
    except Exception as error:  # The library tells a damaged file in a dozen ways.
        raise no_model from error

    return get_vad_model(), _decoder(model)


def _decoder(model: "WhisperModel") -> Decode:
    def decode(sound: Samples) -> str:
        # Greedy and once: on two cores a second try would come too late to help anybody.
        segments, _ = model.transcribe(
            sound,
            beam_size=1,
            temperature=0.0,
            condition_on_previous_text=False,
            without_timestamps=True,
        )
        return " ".join(segment.text.strip() for segment in segments)

    return decode
