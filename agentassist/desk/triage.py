"""Who can help with what is typed: the rep alone, somebody they ask, or another department."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from agentassist.core.authority import Action, Colleague, Department
from agentassist.core.frozen import dataclass
from agentassist.core.knowledge import Answer, Group
from agentassist.core.screen import Triage
from agentassist.core.words import Words
from agentassist.desk.filters import LANGUAGE_NAMES
from agentassist.desk.rights import right_of, spoken_by_caller
from agentassist.desk.whom import Fitting, is_there, whom_of
from agentassist.text.amounts import Asked, amount_in, is_figure
from agentassist.text.fold import listed, words

if TYPE_CHECKING:
    from agentassist.desk.filters import Meant
    from agentassist.desk.sitting import Sitting
    from agentassist.desk.tools import Firm, Tools

SHORTEST = 3
"""So many letters begin a word that can be meant."""
STEM = 4
"""So many letters of a longer word name what a shorter one does: refunded, refund."""


@dataclass(frozen=True, slots=True)
class Person:
    """A colleague and where they work."""

    colleague: Colleague
    department: Department


Target = Action | Department | Person


class TriageBook:
    """What people call the firm's actions, departments and colleagues, in every language at once.

    Args:
        firm: As it holds now.
    """

    def __init__(self, firm: "Firm") -> None:
        self.authority = firm.authority
        topics = {topic.id: topic.title for topic in firm.codes.topics}
        self._targets: list[Target] = []
        self._sizes: list[int] = []
        named: defaultdict[str, set[int]] = defaultdict(set)
        for target, names in _named(firm, topics):
            for token in names:
                named[token].add(len(self._targets))
            self._targets.append(target)
            self._sizes.append(_size(target))
        self._known = dict(named)
        self._sorted = sorted(named)

    def hits(self, typed: Sequence[str]) -> "list[tuple[Target, int, bool]]":
        """Return what the words name, each with how many of them, and whether that is half of its name."""
        counted = Counter(place for word in typed for place in self._places(word))
        return [
            (self._targets[place], count, 2 * count >= self._sizes[place]) for place, count in counted.items()
        ]

    def _places(self, word: str) -> set[int]:
        found = set(self._known.get(word, ()))
        if len(word) >= SHORTEST:
            for at in range(bisect_left(self._sorted, word), len(self._sorted)):
                if not self._sorted[at].startswith(word):
                    break
                found |= self._known[self._sorted[at]]
        for end in range(STEM, len(word)):
            found |= self._known.get(word[:end], set())
        return found


def _named(firm: "Firm", topics: dict[str, Words]) -> Iterator[tuple[Target, set[str]]]:
    for action in firm.authority.actions:
        yield action, _tokens([*_every(action.title), action.id])
    for department in firm.authority.departments:
        of_topics = (text for one in department.handles if one in topics for text in _every(topics[one]))
        spoken = _spoken(department.languages)
        yield department, _tokens([*_every(department.title), *department.handles, *of_topics, *spoken])
        for one in department.people:
            yield (
                Person(one, department),
                _tokens([one.name, *one.skills, *_spoken(one.languages), *_role(firm, one)]),
            )


def _role(firm: "Firm", one: Colleague) -> Iterable[str]:
    return (one.role, *_every(firm.authority.role_title(one.role))) if one.role else ()


def _spoken(languages: Iterable[str]) -> Iterator[str]:
    for code in languages:
        yield from LANGUAGE_NAMES.get(code, ())[1:]


def _every(title: Words) -> Iterable[str]:
    return (text for _, text in title.by_lang)


def _tokens(names: Iterable[str]) -> set[str]:
    return {word for name in names for word in words(name) if _names(word)}


def _names(word: str) -> bool:
    return word not in small_words() and not is_figure(word)


def _size(target: Target) -> int:
    """Return how many words name it, in the language that needs fewest."""
    if not isinstance(target, Action):
        return 1
    return min(len(_tokens([text])) for text in _every(target.title)) or 1


@cache
def small_words() -> frozenset[str]:
    """Return words that name nothing."""
    from agentassist.text import small_words as lists

    return listed(lists.ENGLISH, lists.HINDI, lists.TELUGU)


def triage(tools: "Tools", sitting: "Sitting", meant: "Meant", answers: Sequence[Answer]) -> Triage | None:
    """Return who can help with what is typed; None where nobody is known.

    Args:
        tools: With the firm as it holds now.
        sitting: Whose role, language and caller count.
        meant: What is typed.
        answers: What was found for it; where no action is named, what the best article speaks of counts.
    """
    text = meant.query.words
    if meant.query.person is not None or not (text.strip() or meant.topics or meant.language):
        return None
    typed = [word for word in words(text) if _names(word)]
    target = _target(tools, meant, typed, answers)
    return _told(tools, sitting, meant, target, amount_in(text)) if target else None


def _target(tools: "Tools", meant: "Meant", typed: Sequence[str], answers: Sequence[Answer]) -> Target | None:
    hits = tools.triage_book.hits(typed)
    # Of several that are named alike, the firm's own order counts.
    whole = [target for target, count, half in hits if count == len(typed) and half]
    found = (
        next((one for one in whole if isinstance(one, Action)), None)
        or _person(tools, [one for one in whole if isinstance(one, Person)], typed)
        or next((one for one in whole if isinstance(one, Department)), None)
    )
    if found is not None:
        return found
    partly = [hit for hit in hits if isinstance(hit[0], Action) and hit[2] and 2 * hit[1] >= len(typed)]
    if partly:
        return max(partly, key=lambda hit: hit[1])[0]
    return _of_article(tools, hits, answers) or _of_filter(tools, meant) or _likely(hits, len(typed))


def _person(tools: "Tools", people: "Sequence[Person]", typed: Sequence[str]) -> Person | None:
    """Return who is meant: by name whether they are there or not, by what they know whoever is there."""
    named = (one for one in people if _is_named(one.colleague.name, typed))
    there = (one for one in people if is_there(tools.firm, one.colleague, tools.now_ms))
    return next(chain(named, there, people), None)


def _is_named(name: str, typed: Sequence[str]) -> bool:
    return any(part.startswith(word) for part in words(name) for word in typed)


def _of_article(
    tools: "Tools", hits: "Iterable[tuple[Target, int, bool]]", answers: Sequence[Answer]
) -> Action | None:
    """Return the action of the best article that the words name best."""
    best = next((one for one in answers if one.kind == Group.ARTICLE), None)
    if best is None or not best.actions:
        return None
    named = {target.id: count for target, count, _ in hits if isinstance(target, Action)}
    chosen = max(best.actions, key=lambda action: named.get(action, 0))
    return tools.firm.authority.action(chosen)


def _of_filter(tools: "Tools", meant: "Meant") -> Department | None:
    """Return the department that handles a topic, or speaks a language, that was filtered for."""
    for one in tools.firm.authority.departments:
        if set(meant.topics) & set(one.handles) or (meant.language and meant.language in one.spoken):
            return one
    return None


def _likely(hits: "Iterable[tuple[Target, int, bool]]", typed: int) -> Target | None:
    others = [hit for hit in hits if not isinstance(hit[0], Action) and 2 * hit[1] >= typed]
    return max(others, key=lambda hit: hit[1])[0] if others else None


def _told(tools: "Tools", sitting: "Sitting", meant: "Meant", target: Target, asked: Asked | None) -> Triage:
    firm, now_ms = tools.firm, tools.now_ms
    if isinstance(target, Action):
        fits = asked is not None and asked.days is (target.unit == "days")
        if asked is not None and target.unit == "money":
            fits = fits and asked.is_money_of(firm.authority.currency)
        right = right_of(firm, target, sitting, now_ms, asked.number if asked and fits else None)
        return Triage(right, right.whom)
    language = meant.language or spoken_by_caller(sitting)
    department = target if isinstance(target, Department) else target.department
    name = "" if isinstance(target, Department) else target.colleague.name
    fitting = Fitting(meant.topics, language, name=name)
    return Triage(None, whom_of(firm, department, sitting, now_ms, fitting))
