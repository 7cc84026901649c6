"""What a rep types to be rung up, as a softphone takes it."""

import re

_DIALABLE = re.compile(r"[0-9A-Za-z+*#@.:;=_-]{1,128}")


def dialled(text: str) -> str:
    r"""Return a number or address without the marks people set; empty where a phone could take it for more.

    >>> dialled("+44 (20) 7946 0123"), dialled("sip:billing@pbx"), dialled("100\nquit")
    ('+442079460123', 'sip:billing@pbx', '')
    """
    bare = re.sub(r"[ ()]", "", text)
    return bare if _DIALABLE.fullmatch(bare) else ""
