"""Tells one content from another, for what is compiled once and kept."""

import zlib


def fingerprint(*parts: bytes) -> str:
    """Return a short text that changes when any of ``parts`` does; no help against somebody who means harm.

    The hashes of the standard library load all of OpenSSL, which a start would wait for.

    >>> fingerprint(b"kettle"), fingerprint(b"ket", b"tle") != fingerprint(b"kettle")
    ('c2bf0d62-6', True)
    """
    sum_of_all = 0
    for part in parts:
        # The length of each part counts, or a word could move from one file into the next unseen.
        sum_of_all = zlib.crc32(part, zlib.crc32(len(part).to_bytes(8, "big"), sum_of_all))
    return f"{sum_of_all:08x}-{sum(map(len, parts))}"
