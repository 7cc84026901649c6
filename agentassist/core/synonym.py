"""Words that mean the same to somebody who asks: "money back", "refund", "रिफंड", "wapsi"."""

from collections.abc import Iterable
from dataclasses import fields, replace

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Synonym:
    """One group; every word of it stands for every other, and a word may be in several groups.

    Doctest:
        >>> Synonym("refund", en=("refund", "money back"), latin=("wapsi",)).spellings
        ('refund', 'money back', 'wapsi')
    """

    id: str
    """A row's id; of a group in a file, its first word."""
    en: tuple[str, ...] = ()
    """English, names, and words of languages that have no field of their own."""
    hi: tuple[str, ...] = ()
    te: tuple[str, ...] = ()
    ur: tuple[str, ...] = ()
    latin: tuple[str, ...] = ()
    """Hindi, Telugu and Urdu as they are typed in Latin letters."""

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every word and phrase of the group, each once; English first."""
        every = (word for language in WORD_LISTS for word in getattr(self, language))
        return tuple(dict.fromkeys(every))

    def named(self, group_id: str) -> "Synonym":
        """Return the same group under another id."""
        return replace(self, id=group_id)


@dataclass(frozen=True, slots=True)
class WordBook:
    """The groups that ship with the app."""

    groups: tuple[Synonym, ...] = ()


WORD_LISTS: tuple[str, ...] = tuple(one.name for one in fields(Synonym) if one.name != "id")
"""The fields that hold words, in the order they are written."""
FEWEST, MOST = 2, 40
"""So many words make a group."""
LONGEST, MOST_IN_PHRASE = 60, 5
"""So many letters and words has a phrase; the schema of the files says the same."""
SCRIPTS = {"hi": ("\u0900", "\u097f"), "te": ("\u0c00", "\u0c7f"), "ur": ("\u0600", "\u06ff")}
"""First and last letter of the scripts that tell their language."""


def sorted_out(group_id: str, spellings: Iterable[str], was: Synonym) -> Synonym:
    """Return the group of ``spellings``, each with its language: as it was, else as its letters tell.

    >>> sorted_out("g", ["रिफंड", "refund", "wapsi"], Synonym("g", latin=("wapsi",)))
    Synonym(id='g', en=('refund',), hi=('रिफंड',), te=(), ur=(), latin=('wapsi',))
    """
    known = {word: language for language in WORD_LISTS for word in getattr(was, language)}
    words: dict[str, list[str]] = {language: [] for language in WORD_LISTS}
    for word in dict.fromkeys(spellings):
        words[known.get(word) or _language_of(word)].append(word)
    return Synonym(group_id, **{language: tuple(held) for language, held in words.items()})


def _language_of(word: str) -> str:
    told = (code for code, (first, last) in SCRIPTS.items() if any(first <= char <= last for char in word))
    return next(told, "en")
