"""The two ends of a call as sound: the microphone is the rep, what the loudspeaker plays is the caller."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import Protocol

from agentassist.core.errors import AssistError, Trouble
from agentassist.core.speech import Who
from agentassist.hearing.cutting import BLOCK, RATE, Samples


class Recorder(Protocol):
    """An open microphone."""

    def record(self, numframes: int) -> Samples:
        """Wait for so many samples and return them."""


class Device(Protocol):
    """A microphone or a loudspeaker, as the library tells of it."""

    id: str

    def recorder(self, samplerate: int, channels: int, blocksize: int) -> AbstractContextManager[Recorder]:
        """Open it to record."""


Listening = Callable[[], Samples]
"""Gives the next ``BLOCK`` samples of a channel, as soon as they are there."""


@contextmanager
def both_ends() -> Iterator[dict[Who, Listening]]:
    """Open the channels of the devices that are the usual ones now.

    Raises:
        AssistError: ``HEARING_PACKAGE``, or ``HEARING_SOUND`` where one end cannot be opened.
    """
    try:
        import soundcard
    except ImportError as error:
        raise AssistError(Trouble.HEARING_PACKAGE) from error
    except Exception as error:  # Without a sound server the import itself fails, each time in another way.
        raise AssistError(Trouble.HEARING_SOUND) from error
    with ExitStack() as opened:
        try:
            microphones = soundcard.all_microphones(include_loopback=True)
            caller = _echo_of(soundcard.default_speaker(), microphones)
            ends = {Who.REP: soundcard.default_microphone(), Who.CALLER: caller}
            recorders = {
                who: opened.enter_context(end.recorder(RATE, channels=1, blocksize=BLOCK // 4))
                for who, end in ends.items()
            }
        except Exception as error:
            raise AssistError(Trouble.HEARING_SOUND) from error
        yield {who: _blocks(recorder.record) for who, recorder in recorders.items()}


def _echo_of(speaker: Device, microphones: Iterable[Device]) -> Device:
    """Return what hears the speaker; PulseAudio names it after it, Windows the same as it.

    Found by its exact name, for the library's own search would take any device that is called alike.
    """
    names = (speaker.id, f"{speaker.id}.monitor")
    return next(one for one in microphones if one.id in names)


def _blocks(record: Callable[[int], Samples]) -> Listening:
    return lambda: record(BLOCK).reshape(-1).astype("float32")
