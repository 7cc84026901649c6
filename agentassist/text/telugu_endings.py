"""One form for Telugu words written as they are spoken, plainly or politely, in Telugu or Latin letters."""

import re
from functools import cache, lru_cache

Forms = tuple[tuple[str, str], ...]
"""Patterns, each with what takes its place."""


_POLITE = "(?:ండ[ిీ]|మ్మా|య్యా)$"
_FORMS: Forms = (
    # One sound, spelled in two ways.
    ("ళ్ళ", "ళ్ల"),
    ("మ్$", "ం"),
    ("ప్రాబ్లె", "ప్రాబ్ల"),
    ("నెంబ", "నంబ"),
    ("చెయ్య", "చేయ"),
    ("అవ్వ", "అవ"),
    ("చె[బప]ుత|చెబిత", "చెప్త"),
    ("(?<=[ేూాి])సా(?=[నరంమడవ])", "శా"),
    # As it is spoken: చూస్కోండి, రావట్లే, కుదర్దు, అవుద్ది, వస్తది.
    ("స్క([ోు])", r"సుక\1"),
    ("(?<=ట్)లే$", "లేదు"),
    ("(?<=[రడ])్దు$", "దు"),
    ("వు(?:ద్ది|తది)$", "వుతుంది"),
    ("(స్త|ంట)ది$", r"\1ుంది"),
    ("^కద(?:ా?ండ[ిీ]|మ్మా|య్యా)?$", "కదా"),
    # Politely: లేదండి, ఉందండి, చేస్తానమ్మా. A long vowel tells these from requests, as వినండి.
    ("ంద" + _POLITE, "ంది"),
    ("ద" + _POLITE, "దు"),
    ("(?<=[ాే])న" + _POLITE, "ను"),
    ("(?<=[ాే])మ" + _POLITE, "ం"),
    ("(?<=[ాే])ర" + _POLITE, "రు"),
    ("(?<=[ాేోక-హ])ము$", "ం"),
    # కుదరదిక, రాదంతే, లేదులెండి.
    ("(?<!^కా)(?<!్)ద(?:ిక|ింక|ంతే|ుగా|ులే|ులెండి|ులేండి)$", "దు"),
    ("ండీ$", "ండి"),
)
"""In the order they are replaced."""

_POLITELY = "(?:and(?:i|ee)|amma|ayya)$"
_LATIN_FORMS: Forms = (
    ("^y(?=e[knmv])|^v(?=un|okk)", ""),
    ("ay(?=th?)", "ai"),
    ("chch|tch", "ch"),
    ("(?<=..)ey$", "e"),
    # ఇష్టం is not ఇస్తాం.
    ("sht", "shht"),
    ("pr[ao]bl[ae]m", "problem"),
    ("n[ae]mb[ae]r|numbar", "number"),
    ("che(?:b|p)[ui]?th?(?=[aeu])", "chept"),
    # రావట్లే, but no kettle, bottle or title.
    ("(?<=[aeou]t)le$", "ledu"),
    ("^a(?:v|u|vu)(?:th?[au]n?dh?i|ddhi|ddi)$", "avutundi"),
    ("(?<=[sn])th?adh?i$", "tundi"),
    ("^kadh?(?:a+|a*ndi|andee|amma|ayya)$", "kada"),
    ("(?<=in)dh?" + _POLITELY, "di"),
    # Not మాట్లాడండి, వాడండి, పడండి, which are asked for.
    ("(?<!tla)(?<!tlaa)(?<!^va)(?<!^vaa)(?<!^pa)(?<=[ae])dh?" + _POLITELY, "du"),
    ("(?<=[ea])n" + _POLITELY, "nu"),
    ("(?<=le|ta|aa)m" + _POLITELY, "m"),
    ("(?<=[a-z]{3}[ae])r" + _POLITELY, "ru"),
    ("(?<=[aeo])mu$", "m"),
    # రద్దు and చూద్దాం, which the doubled letter alone tells from రాదు and చూడం.
    ("ddh?u", "ddou"),
    ("d(?:dh?a+|h?aa+|ha)m$", "ddom"),
    ("(?<=nd)ee$", "i"),
)
"""The same in Latin letters."""


@cache
def _compiled(forms: Forms) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the forms to search with; made with the first word, for no start needs them."""
    return tuple((re.compile(pattern), plainly) for pattern, plainly in forms)


@lru_cache(maxsize=8_192)
def telugu_key(word: str) -> str:
    """Return what one plain word is compared by.

    >>> {telugu_key(word) for word in ("చేయలేము", "చేయలేం", "చేయలేమండి", "చేయలేమమ్మా")}
    {'చేయలేం'}
    >>> telugu_key("కుదరదండి"), telugu_key("వినండి"), telugu_key("అవుద్ది")
    ('కుదరదు', 'వినండి', 'అవుతుంది')
    """
    for pattern, plainly in _compiled(_FORMS):
        word = pattern.sub(plainly, word)
    return word


def plain_latin_telugu(word: str) -> str:
    """Return the plain form of one word in Latin letters, its vowels still as typed.

    >>> plain_latin_telugu("cheyalemandi"), plain_latin_telugu("chebuthanu")
    ('cheyalem', 'cheptanu')
    >>> plain_latin_telugu("ravatle"), plain_latin_telugu("kettle")
    ('ravatledu', 'kettle')
    """
    for pattern, plainly in _compiled(_LATIN_FORMS):
        word = pattern.sub(plainly, word)
    return word
