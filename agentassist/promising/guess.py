"""Which table reads a sentence whose language nobody told."""

import re

_SCRIPTS = (
    ("hi", re.compile("[\u0900-\u097f]")),
    ("te", re.compile("[\u0c00-\u0c7f]")),
    ("ur", re.compile("[\u0600-\u06ff]")),
)
_HINDI = re.compile(
    r"\b(?:main|mein|hum|aap|aapko|aapka|apko|kal|aaj|baje|tak|kar|karunga|karungi|denge|dunga|dungi|\w+unga|\w+ungi"
    r"|\w+enge|\w+ega|\w+egi|hai|hain|ko|ka|ki|ke|ghante|ghanta|din|subah|shaam|dopahar|parso|somvaar|nahi)\b",
    re.IGNORECASE,
)
_TELUGU = re.compile(
    r"\b(?:nenu|memu|meeru|miru|mee|meeku|miku|repu|ellundi|ivala|ivvala|gantalaki|gantallo|lopu|kalla"
    r"|\w+(?:th?aa?nu|th?aa?mu?|th?aa?ru|th?undh?i|th?aa?yi|stunnanu|stunnam)|\w+llo|roju|rojullo|sayantram"
    r"|madhyahnam|udayam|ninna|ledu|undi|ki)\b",
    re.IGNORECASE,
)
_ENGLISH = re.compile(
    r"\b(?:i|i'll|we|we'll|you|you'll|will|the|your|by|at|on|to|it|and|is|this|that|back|tomorrow|call|going)\b",
    re.IGNORECASE,
)


def language(sentence: str) -> str:
    """Return the code of the table that fits: by script, and in Latin letters by the words that tell.

    >>> language("kal dopahar tak call karunga"), language("I'll call by noon")
    ('hi-Latn', 'en')
    """
    for lang, letters in _SCRIPTS:
        if letters.search(sentence):
            return lang
    counts = {
        "en": len(_ENGLISH.findall(sentence)),
        "hi-Latn": len(_HINDI.findall(sentence)),
        "te-Latn": len(_TELUGU.findall(sentence)),
    }
    return max(counts, key=lambda lang: counts[lang])
