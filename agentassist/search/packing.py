"""A segment as bytes, to be kept in the encrypted cache and read back in an instant.

Numbers little-endian, first those that tell how long everything is; a checksum in front tells a damaged one.
Never pickle: it would run what it reads.
"""

import zlib
from itertools import accumulate, pairwise
from typing import Final

import numpy as np

from agentassist.search.lexicon import Kin, Lexicon
from agentassist.search.meaning import DIMENSIONS
from agentassist.search.segment import Lengths, Segment
from agentassist.search.texts import Texts

FORMAT: Final = b"AAIX0003"
"""Names the layout and all that shapes what is in it, other words of meaning too; a change takes the next."""
_NUMBERS: Final = {
    "lengths": "<f8",
    "offsets": "<i4",
    "holders": "<i4",
    "impacts": "<u1",
    "stream": "<i4",
    "starts": "<i4",
    "vectors": "<i1",
    "stem_of": "<i4",
    "sound_of": "<i4",
}
_TEXTS: Final = ("ids", "langs", "words", "romans", "stems", "sounds")
_NAMES: Final = (*_NUMBERS, *_TEXTS)


class DamagedIndexError(ValueError):
    """The bytes are no index of this version; build it again from the articles."""


def pack(segment: Segment) -> bytes:
    """Return ``segment`` as bytes."""
    lexicon = segment.lexicon
    numbers = {
        "lengths": np.array([segment.lengths.title, segment.lengths.body]),
        "stem_of": lexicon.by_stem.key_of,
        "sound_of": lexicon.by_sound.key_of,
    }
    texts = {
        "ids": segment.ids,
        "langs": segment.langs,
        "words": lexicon.words,
        "romans": lexicon.romans,
        "stems": lexicon.by_stem.keys,
        "sounds": lexicon.by_sound.keys,
    }
    arrays = [
        np.ascontiguousarray(numbers[name] if name in numbers else getattr(segment, name), kind)
        for name, kind in _NUMBERS.items()
    ]
    arrays += [np.frombuffer(texts[name].letters, np.uint8) for name in _TEXTS]
    sizes = np.array([array.nbytes for array in arrays], "<i8")
    # A large index is not copied more than once.
    parts = [array.reshape(-1).view(np.uint8).data for array in (sizes, *arrays)]
    checksum = 0
    for part in parts:
        checksum = zlib.crc32(part, checksum)
    return b"".join([FORMAT, checksum.to_bytes(4, "little"), *parts])


def unpack(packed: bytes) -> Segment:
    """Return the segment that was packed; it keeps nothing of ``packed``.

    Raises:
        DamagedIndexError: The bytes are damaged, or of another version.
    """
    head, body = packed[: len(FORMAT) + 4], memoryview(packed)[len(FORMAT) + 4 :]
    if head != FORMAT + zlib.crc32(body).to_bytes(4, "little"):
        raise DamagedIndexError
    sizes = np.frombuffer(body, "<i8", len(_NAMES)).tolist()
    ends = accumulate(sizes, initial=8 * len(sizes))
    parts = {name: body[start:end] for name, (start, end) in zip(_NAMES, pairwise(ends), strict=True)}
    numbers = {name: np.frombuffer(parts[name], kind).copy() for name, kind in _NUMBERS.items()}
    texts = {name: Texts(bytes(parts[name])) for name in _TEXTS}
    return Segment(
        ids=texts["ids"],
        langs=texts["langs"],
        lexicon=Lexicon(
            texts["words"],
            texts["romans"],
            Kin(texts["stems"], numbers["stem_of"]),
            Kin(texts["sounds"], numbers["sound_of"]),
        ),
        offsets=numbers["offsets"],
        holders=numbers["holders"],
        impacts=numbers["impacts"],
        stream=numbers["stream"],
        starts=numbers["starts"],
        lengths=Lengths(*numbers["lengths"].tolist()),
        vectors=numbers["vectors"].reshape(-1, DIMENSIONS),
    )
