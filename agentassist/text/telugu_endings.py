"""One form for Telugu verbs that are said plainly or politely."""

import re
from functools import lru_cache

_ENDINGS = tuple(
    (re.compile(pattern), plainly)
    for pattern, plainly in (
        ("ళ్ళ", "ళ్ల"),
        ("ద(?:ండ[ిీ]|మ్మా|య్యా)$", "దు"),
        ("(?<=[ాే])న(?:ండ[ిీ]|మ్మా|య్యా)$", "ను"),
        ("(?<=[ాే])మ(?:ండ[ిీ]|మ్మా|య్యా|ు)$", "ం"),
        ("(?<=[ాే])ర(?:ండ[ిీ]|మ్మా|య్యా)$", "రు"),
    )
)
"""In the order they are replaced; a long vowel before tells these from requests, as వినండి."""


@lru_cache(maxsize=8_192)
def telugu_key(word: str) -> str:
    """Return what one plain word is compared by.

    >>> {telugu_key(word) for word in ("చేయలేము", "చేయలేం", "చేయలేమండి", "చేయలేమమ్మా")}
    {'చేయలేం'}
    >>> telugu_key("కుదరదండి"), telugu_key("వినండి")
    ('కుదరదు', 'వినండి')
    """
    for pattern, plainly in _ENDINGS:
        word = pattern.sub(plainly, word)
    return word
