"""What is typed into the search field: words, and filters among them."""

from agentassist.core.frozen import dataclass

PERSON, TOPIC, LANGUAGE, ACTIONS = "@", "#", "lang:", ">"
"""How each filter begins: a word for the first three, the whole text for the last."""


@dataclass(frozen=True, slots=True)
class Query:
    """A search, taken apart; a filter that was not typed is None, one without its word is empty."""

    words: str = ""
    """All that is no filter, as typed; a space at its end says that the last word is whole."""
    person: str | None = None
    topic: str | None = None
    language: str | None = None
    actions: bool = False
    """True where only what can be done in the window is looked for."""

    @property
    def filtered(self) -> bool:
        """True where anything but words was typed."""
        return self.actions or any(one is not None for one in (self.person, self.topic, self.language))


def read_query(text: str) -> Query:
    """Return what ``text`` asks for.

    A filter stands at the beginning of a word, so that addresses are none; ``#`` before digits is the number
    of an order. Of several filters of one kind the first counts, the others are words.

    >>> read_query("#refund late")
    Query(words='late', person=None, topic='refund', language=None, actions=False)
    >>> read_query("asha@example.com #4471").words
    'asha@example.com 4471'
    """
    if text.lstrip().startswith(ACTIONS):
        return Query(text.lstrip().removeprefix(ACTIONS).lstrip(), actions=True)
    filters: dict[str, str] = {}
    words: list[str] = []
    for word in text.split():
        kind = _filter_of(word)
        if kind and kind not in filters:
            filters[kind] = word[len(kind) :]
        else:
            words.append(word.removeprefix(TOPIC) if word[1:].isdecimal() else word)
    whole = " " if words and text[-1:].isspace() else ""
    return Query(" ".join(words) + whole, filters.get(PERSON), filters.get(TOPIC), filters.get(LANGUAGE))


def _filter_of(word: str) -> str:
    if word.casefold().startswith(LANGUAGE):
        return LANGUAGE
    if word.startswith(TOPIC) and word[1:].isdecimal():
        return ""
    return word[0] if word[0] in (PERSON, TOPIC) else ""


def completed(text: str, kind: str, word: str) -> str:
    """Return ``text`` with the filter that begins with ``kind`` made whole, and room for what follows.

    >>> completed("late #re", "#", "refund")
    'late #refund '
    """
    typed = text.split()
    at = max(place for place, one in enumerate(typed) if _filter_of(one) == kind)
    return " ".join([*typed[:at], f"{kind}{word}", *typed[at + 1 :]]) + " "
