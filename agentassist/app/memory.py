"""Memory that is no longer needed, handed back to the system instead of kept for the next work like it.

Only Linux's usual C library keeps so much of it; elsewhere nothing happens.
"""

import ctypes
import sys
from typing import Final

LARGE: Final = 1 << 20
"""A piece of so many bytes is handed back at once, as are so many that lie free at the end of the rest.

Left alone the library raises this itself, up to 32 MB: what one large index leaves behind would stay taken.
"""
_TRIM_THRESHOLD: Final = -1
_MMAP_THRESHOLD: Final = -3


def keep_little() -> None:
    """Keep no large pieces from now on, in the whole process; before work that needs many."""
    library = _library()
    if library is not None:
        library.mallopt(_MMAP_THRESHOLD, LARGE)
        library.mallopt(_TRIM_THRESHOLD, LARGE)


def give_back() -> None:
    """Hand back what is free among what is not, after such work; takes some milliseconds."""
    library = _library()
    if library is not None:
        library.malloc_trim(0)


def _library() -> ctypes.CDLL | None:
    """Return the C library where it can do this."""
    if sys.platform != "linux":
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") else None
