"""A segment as bytes, to be kept in the encrypted cache and read back in an instant.

Numbers little-endian, then the texts; a checksum in front tells a damaged one. Never pickle: it would run
what it reads.
"""

import io
import zlib
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from agentassist.search.lexicon import Kin, Lexicon
from agentassist.search.segment import Lengths, Segment

FORMAT: Final = b"AAIX0003"
"""Names the layout and all that shapes what is in it, other words of meaning too; a change takes the next."""
_ARRAYS = ("offsets", "holders", "impacts", "stream", "starts", "vectors")


class DamagedIndexError(ValueError):
    """The bytes are no index of this version; build it again from the articles."""


def pack(segment: Segment) -> bytes:
    """Return ``segment`` as bytes."""
    out = io.BytesIO()
    lexicon = segment.lexicon
    arrays = {name: getattr(segment, name) for name in _ARRAYS}
    arrays |= {"stem_of": lexicon.by_stem.key_of, "sound_of": lexicon.by_sound.key_of}
    texts = {
        "ids": segment.ids,
        "langs": segment.langs,
        "words": lexicon.words,
        "romans": lexicon.romans,
        "stems": lexicon.by_stem.keys,
        "sounds": lexicon.by_sound.keys,
    }
    lengths = np.array([segment.lengths.title, segment.lengths.body])
    joined = {name: _joined(some) for name, some in texts.items()}
    np.savez(out, allow_pickle=False, lengths=lengths, **arrays, **joined)
    body = out.getvalue()
    return FORMAT + zlib.crc32(body).to_bytes(4, "little") + body


def unpack(packed: bytes) -> Segment:
    """Return the segment that was packed.

    Raises:
        DamagedIndexError: The bytes are damaged, or of another version.
    """
    head, body = packed[: len(FORMAT) + 4], packed[len(FORMAT) + 4 :]
    if head != FORMAT + zlib.crc32(body).to_bytes(4, "little"):
        raise DamagedIndexError
    try:
        with np.load(io.BytesIO(body), allow_pickle=False) as read:
            title, body_words = (float(mean) for mean in read["lengths"])
            return Segment(
                ids=tuple(_split(read["ids"])),
                langs=tuple(_split(read["langs"])),
                lexicon=Lexicon(
                    _split(read["words"]),
                    _split(read["romans"]),
                    Kin(_split(read["stems"]), read["stem_of"]),
                    Kin(_split(read["sounds"]), read["sound_of"]),
                ),
                lengths=Lengths(title, body_words),
                **{name: read[name] for name in _ARRAYS},
            )
    except (ValueError, KeyError, OSError, EOFError) as error:
        raise DamagedIndexError from error


def _joined(texts: Sequence[str]) -> NDArray[np.uint8]:
    # Folded words and ids hold no line ends; the count tells an empty text from none.
    return np.frombuffer("\n".join((str(len(texts)), *texts)).encode(), np.uint8)


def _split(joined: NDArray[np.uint8]) -> list[str]:
    count, *texts = joined.tobytes().decode().split("\n")
    if len(texts) != int(count):
        raise DamagedIndexError
    return texts
