"""Values out of a file that its schema has passed."""

import re
from typing import cast

from agentassist.content.schema import Data
from agentassist.core.words import Words

_NUMBER = re.compile(r"-?\d+(\.\d+)?")


class Fields:
    """One checked mapping, asked by the kind of value; what is absent comes out empty.

    Args:
        data: As ``Schemas.check`` returned it, or a mapping inside of that.
        lang: The language of texts that name none.
    """

    def __init__(self, data: dict[str, Data], lang: str) -> None:
        self._data = data
        self.lang = lang

    def has(self, key: str) -> bool:
        """Tell whether a key is there."""
        return key in self._data

    def text(self, key: str) -> str:
        """Return a single text, empty where absent."""
        return cast(str, self._data.get(key, ""))

    def number(self, key: str) -> float | None:
        """Return a number, None where absent."""
        return cast("float | None", self._data.get(key))

    def whole(self, key: str) -> int | None:
        """Return a whole number, None where absent."""
        return cast("int | None", self._data.get(key))

    def yes(self, key: str) -> bool | None:
        """Return True or False, None where absent."""
        return cast("bool | None", self._data.get(key))

    def tags(self, key: str) -> tuple[str, ...]:
        """Return a list of plain texts."""
        return tuple(cast("list[str]", self._data.get(key, [])))

    def one_or_more(self, key: str) -> tuple[str, ...]:
        """Return plain texts where a single one may stand without a list."""
        told = self._data.get(key, [])
        return (told,) if isinstance(told, str) else tuple(cast("list[str]", told))

    def whole_numbers(self, key: str) -> tuple[int, ...]:
        """Return a list of whole numbers."""
        return tuple(cast("list[int]", self._data.get(key, [])))

    def numbers(self, key: str) -> tuple[tuple[str, float], ...]:
        """Return numbers with their names."""
        return tuple(cast("dict[str, float]", self._data.get(key, {})).items())

    def names_and_number(self, key: str) -> tuple[tuple[str, ...], float | None]:
        """Return the names and the one number of a list that holds both, or of a single one."""
        told = self._data.get(key, [])
        # The schema leaves the kind open, so numbers come as text.
        listed = [str(one) for one in (told if isinstance(told, list) else [told])]
        numbers = [one for one in listed if _NUMBER.fullmatch(one)]
        names = tuple(one for one in listed if one not in numbers)
        return names, float(numbers[0]) if numbers else None

    def words(self, key: str) -> Words:
        """Return a required text in its languages."""
        return self._words(self._data[key])

    def words_or_none(self, key: str) -> Words | None:
        """Return a text in its languages, None where absent."""
        return self._words(self._data[key]) if key in self._data else None

    def all_words(self, key: str) -> tuple[Words, ...]:
        """Return a list of texts, each in its languages."""
        return tuple(self._words(item) for item in cast("list[Data]", self._data.get(key, [])))

    def inner(self, key: str) -> "Fields":
        """Return a mapping, an empty one where absent."""
        return Fields(cast("dict[str, Data]", self._data.get(key, {})), self.lang)

    def each(self, key: str) -> "tuple[Fields, ...]":
        """Return a list of mappings."""
        items = cast("list[dict[str, Data]]", self._data.get(key, []))
        return tuple(Fields(item, self.lang) for item in items)

    def count(self, key: str) -> int:
        """Return how many there are in a list, none where it is absent."""
        return len(cast("list[Data]", self._data.get(key, [])))

    def _words(self, value: Data) -> Words:
        if isinstance(value, dict):
            written = sorted(cast("dict[str, str]", value).items(), key=lambda pair: pair[0] != self.lang)
            return Words(tuple(written))
        return Words(((self.lang, cast(str, value)),))
