"""What the filters of a search stand for."""

from collections.abc import Mapping

from agentassist.core.asking import ACTIONS, LANGUAGE, PERSON, TOPIC, Query
from agentassist.core.frozen import dataclass
from agentassist.core.outcome import Topic
from agentassist.core.screen import Completion, Filter
from agentassist.text.fold import fold

LANGUAGE_NAMES: Mapping[str, tuple[str, ...]] = {
    "en": ("en", "English", "अंग्रेज़ी", "ఇంగ్లీష్", "انگریزی"),
    "hi": ("hi", "Hindi", "हिन्दी", "హిందీ", "ہندی"),
    "te": ("te", "Telugu", "तेलुगु", "తెలుగు", "تیلگو"),
    "ur": ("ur", "Urdu", "उर्दू", "ఉర్దూ", "اردو"),
}
"""What each language is called in every one of them."""


@dataclass(frozen=True, slots=True)
class Meant:
    """A query with its filters understood."""

    query: Query
    topics: tuple[str, ...] = ()
    """Ids."""
    language: str = ""
    filters: tuple[Filter, ...] = ()
    completions: tuple[Completion, ...] = ()

    @property
    def possible(self) -> bool:
        """False while a filter stands for nothing."""
        return all(one.titles or one.kind == PERSON for one in self.filters)


def meant_by(query: Query, topics: tuple[Topic, ...], language: str) -> Meant:
    """Return what a query stands for; ``language`` is the rep's."""
    about, of_topics = _topics(query.topic, topics)
    tongues, of_languages = _languages(query.language)
    titles = tuple(topic.title.say(language) for topic in about)
    filters = (
        *([] if query.person is None else [Filter(PERSON, query.person, (query.person,))]),
        *([] if query.topic is None else [Filter(TOPIC, query.topic, titles if query.topic else ())]),
        *([] if query.language is None else [Filter(LANGUAGE, query.language, tongues)]),
        *([Filter(ACTIONS, query.words, (ACTIONS,))] if query.actions else []),
    )
    completions = (
        *(Completion(TOPIC, topic.id, topic.title.say(language)) for topic in of_topics),
        *(Completion(LANGUAGE, code, code) for code in of_languages),
    )
    ids = tuple(topic.id for topic in about) if query.topic else ()
    return Meant(query, ids, next(iter(tongues), ""), filters, completions)


def _topics(typed: str | None, topics: tuple[Topic, ...]) -> tuple[tuple[Topic, ...], tuple[Topic, ...]]:
    """Return the topics that are meant, and those to offer because none is named in full."""
    if typed is None:
        return (), ()
    begun = fold(typed)
    exact = tuple(topic for topic in topics if begun == fold(topic.id))
    found = tuple(topic for topic in topics if any(name.startswith(begun) for name in _names(topic)))
    return (exact, ()) if exact else (found, found)


def _names(topic: Topic) -> tuple[str, ...]:
    """Return the id of a topic, and all that its titles may be begun with."""
    titles = [fold(text) for _, text in topic.title.by_lang]
    return (fold(topic.id), *(title.replace(" ", "-") for title in titles), *" ".join(titles).split())


def _languages(typed: str | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the language that is meant, and those to offer because none is named in full."""
    if typed is None:
        return (), ()
    begun = fold(typed)
    exact = tuple(code for code, names in LANGUAGE_NAMES.items() if begun in map(fold, names))
    found = tuple(
        code for code, names in LANGUAGE_NAMES.items() if any(fold(name).startswith(begun) for name in names)
    )
    # Half a name may be that of several, and an article is in one.
    return (exact, ()) if exact else (found if begun and len(found) == 1 else (), found)
