"""Which words and phrases may stand for each other when a rep makes a point."""

import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path

from agentassist.text.fold import words
from agentassist.text.roman import roman
from agentassist.text.stems import stem

_LONGEST = 5
"""So many words has a phrase at most."""
_Phrases = dict[tuple[str, ...], set[int]]


class Lexicon:
    """Groups of phrases that mean about the same; never changed once made.

    Args:
        groups: The spellings of each group.
        opposites: Pairs of phrases of which one, denied, says the other.
    """

    def __init__(
        self, groups: Iterable[Sequence[str]] = (), opposites: Iterable[tuple[str, str]] = ()
    ) -> None:
        pairs = tuple(opposites)
        self._groups = (*groups, *([side] for pair in pairs for side in pair))
        self._opposite: dict[int, set[int]] = {}
        for one, other in pairs:
            for here, there in ((one, other), (other, one)):
                for group in self.of(here):
                    self._opposite.setdefault(group, set()).update(self.of(there))

    def of(self, phrase: str) -> frozenset[int]:
        """Return the groups that ``phrase`` is in."""
        return frozenset(self._written.get(tuple(stem(word) for word in words(phrase)), ()))

    def opposites(self, group: int) -> frozenset[int]:
        """Return the groups that say the same once denied."""
        return frozenset(self._opposite.get(group, ()))

    def found(
        self, said: Sequence[str], *, by_sound: bool = False
    ) -> Iterator[tuple[int, int, frozenset[int]]]:
        """Yield the phrases among folded words: first, after the last, and their groups.

        Args:
            said: The words.
            by_sound: Whether to look for other spellings too, for Hindi or Telugu in Latin letters.
        """
        ways = [(self._written, tuple(stem(word) for word in said if word))]
        if by_sound:
            ways.append((self._sounding, tuple(roman(word) for word in said)))
        for phrases, forms in ways:
            for at in range(len(forms)):
                for size in range(min(_LONGEST, len(forms) - at), 0, -1):
                    groups = phrases.get(forms[at : at + size])
                    if groups:
                        yield at, at + size, frozenset(groups)

    @cached_property
    def _written(self) -> _Phrases:
        return self._read(stem)

    @cached_property
    def _sounding(self) -> _Phrases:
        return self._read(roman)

    def _read(self, form: Callable[[str], str]) -> _Phrases:
        phrases: _Phrases = {}
        for number, spellings in enumerate(self._groups):
            for spelling in spellings:
                key = tuple(form(word) for word in words(spelling))
                phrases.setdefault(key, set()).add(number)
        return phrases


def read_lexicon(path: Path, more: Iterable[Sequence[str]] = ()) -> Lexicon:
    """Return the lexicon of a file, and ``more`` groups: words that the firm calls the same."""
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    groups = [[one.strip() for one in line.split(",")] for line in told["groups"]]
    pairs = [line.split("=") for line in told.get("opposites", ())]
    return Lexicon([*groups, *more], [(one.strip(), other.strip()) for one, other in pairs])
