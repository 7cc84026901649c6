"""What a rep types to be rung up, as a phone or an exchange takes it."""

import re

_NUMBER = re.compile(r"\+?[0-9*#]{1,32}")
_DIALABLE = re.compile(r"[0-9A-Za-z+*#@.:;=_-]{1,128}")


def dialled(text: str) -> str:
    r"""Return a number or address without the marks people set; empty where a phone could take it for more.

    >>> dialled("+44 (20) 7946 0123"), dialled("sip:billing@pbx"), dialled("100\nquit")
    ('+442079460123', 'sip:billing@pbx', '')
    """
    bare = re.sub(r"[ ()]", "", text)
    return bare if _DIALABLE.fullmatch(bare) else ""


def dialled_number(text: str) -> str:
    """Return a number without the marks people set, for what rings up nothing else; empty where it is none.

    >>> dialled_number("+44 (20) 7946-0123"), dialled_number("billing")
    ('+442079460123', '')
    """
    bare = re.sub(r"[\s().-]", "", text)
    return bare if _NUMBER.fullmatch(bare) else ""
