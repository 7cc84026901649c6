"""Three ways in which a disk spoils a file."""

import random
from pathlib import Path

PAGE = 4096


def flip_bit(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data))
    data[at] ^= 1 << chance.randrange(8)


def random_page(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) // PAGE) * PAGE
    data[at : at + PAGE] = chance.randbytes(PAGE)


def misdirected_page(data: bytearray, chance: random.Random) -> None:
    """Write a page that is whole in itself in the place of another."""
    source, target = chance.sample(range(len(data) // PAGE), 2)
    data[target * PAGE : (target + 1) * PAGE] = data[source * PAGE : (source + 1) * PAGE]


WAYS = (flip_bit, random_page, misdirected_page)


def injected(path: Path, times: int, is_found, chance: random.Random) -> int:
    """Spoil a file so many times, each time from sound again, and return how often it was found."""
    sound, found = path.read_bytes(), 0
    for number in range(times):
        spoilt = bytearray(sound)
        while spoilt == sound:
            WAYS[number % len(WAYS)](spoilt, chance)
        path.write_bytes(spoilt)
        found += is_found(path)
    path.write_bytes(sound)
    return found
