"""Cells that are safe to open in a spreadsheet."""

import re

_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_PLAIN_NUMBER = re.compile(r"\+[1-9]\d{6,14}|-?\d+(?:[.,]\d+)?")
"""E.164 numbers and amounts start no formula."""


def safe_cell(text: str) -> str:
    """Return ``text`` so that no spreadsheet runs it as a formula: an apostrophe goes before it.

    >>> safe_cell("=1+1"), safe_cell("+12125550123"), safe_cell("-5")
    ("'=1+1", '+12125550123', '-5')
    """
    if text.lstrip(" ").startswith(_STARTS_FORMULA) and not _PLAIN_NUMBER.fullmatch(text):
        return f"'{text}"
    return text
