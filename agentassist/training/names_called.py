"""Hears somebody called by their name: "Thanks Kyle", "Leave it with me, Fatima".

Frames see neither commas nor capitals, and no list holds everybody's name: a name is a word with a capital
that stands by itself, at the start or the end or between commas, and is none of those that may stand so.
"""

import re

from agentassist.core.frozen import dataclass

_PART = re.compile(r"[^\W\d_][\w'\u2019-]*|[,;:!?.\u2026\u2014\u2013]+|\S")
_PAUSES = frozenset(",\u2014\u2013")
_AFTER = _PAUSES | frozenset("!?.\u2026")
_MOST_LEADING = 4
"""So many words may lead to a name without a comma, as in "Thank you so much Priya"."""


@dataclass(frozen=True, slots=True)
class Calling:
    """How somebody is called in one language; without words, nobody ever is. All are in lower case."""

    no_names: frozenset[str] = frozenset()
    """What may stand where a name does, or lead to one: "Thanks", "Right", "Monday"."""
    goes_on: frozenset[str] = frozenset()
    """How a sentence goes on after the name that it starts with; "Rent, of all things" calls nobody."""

    def heard(self, sentence: str) -> bool:
        """Return whether ``sentence`` calls somebody by one name, without a title.

        >>> english = Calling(frozenset({"thanks"}), frozenset({"what"}))
        >>> english.heard("Thanks Kyle, that helps."), english.heard("It goes to Leeds, York and Bath.")
        (True, False)
        """
        parts = _PART.findall(sentence.replace("\u2019", "'")) if self.no_names else []
        return any(self._called(parts, place) for place in range(len(parts)))

    def _called(self, parts: list[str], place: int) -> bool:
        if not self._is_name(parts[place]) or (parts[place + 1 :] and parts[place + 1][0] not in _AFTER):
            return False
        if place == 0:
            return len(parts) > 2 and parts[1][0] in _PAUSES and parts[2].lower() in self.goes_on
        if self._leads(parts[:place]):
            return True
        # "Leeds, York", "and I, Meera, will": one of many, and somebody named, not called.
        return place > 1 and parts[place - 1][0] in _PAUSES and not parts[place - 2][0].isupper()

    def _leads(self, before: list[str]) -> bool:
        words = [word.lower() for word in before if word[0] not in _PAUSES]
        return len(words) <= _MOST_LEADING and self.no_names.issuperset(words)

    def _is_name(self, word: str) -> bool:
        return word[0].isupper() and not word.isupper() and word.lower() not in self.no_names
