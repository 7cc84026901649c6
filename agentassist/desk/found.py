"""People, past contacts and written texts as results of a search, each with what of it matched."""

from collections.abc import Sequence

from agentassist.core.company import Snippet
from agentassist.core.contact import Contact
from agentassist.core.history import Interaction
from agentassist.core.knowledge import Answer, Group, Why
from agentassist.desk.tools import Tools
from agentassist.search.marks import marks
from agentassist.storage.finding import digits
from agentassist.storage.past import PastAsked, holds
from agentassist.text.fold import fold, words

LOOKED_AT = 8
"""So many people are compared for their order."""
_SURE, _LIKELY, _ALIKE = range(3)


def people(tools: Tools, text: str, opened: Sequence[tuple[str, str]], limit: int) -> tuple[Answer, ...]:
    """Return who may be meant: of equals those opened in this session first, then those spoken with last."""
    found = tools.store.contacts.find(text, LOOKED_AT)
    ranks = {one.id: _rank(one, text) for one in found}

    def place(one: Contact) -> tuple[int, int, int]:
        known = (Group.CONTACT, one.id)
        at = opened.index(known) if known in opened else len(opened)
        # Who only sounds alike stays in the order of how much.
        spoken = tools.store.contacts.last_spoken(one.id) if ranks[one.id] != _ALIKE else 0
        return ranks[one.id], at, -spoken

    return tuple(person(one, text) for one in sorted(found, key=place)[:limit])


def spoken_with(tools: Tools, limit: int) -> tuple[Answer, ...]:
    """Return whom there was a call with last."""
    ids = dict.fromkeys(call.contact_id for call in tools.store.calls.recent() if call.contact_id)
    known = (tools.store.contacts.get(one) for one in ids)
    return tuple(person(one, "", Why.RECENT) for one in known if one)[:limit]


def person(one: Contact, text: str, why: Why | None = None) -> Answer:
    """Return a contact as a result; where a number or address matched, it is shown."""
    typed, matched = words(text), why or _why(one, text)
    reached = _reached(one, text) if matched is Why.REACH else ""
    detail = " · ".join(filter(None, (reached, one.org, one.place)))
    return Answer(
        Group.CONTACT, one.id, one.name, detail, marks(one.name, typed), marks(detail, typed), why=matched
    )


def _rank(one: Contact, text: str) -> int:
    if fold(one.name).startswith(fold(text)):
        return _SURE
    return _ALIKE if _why(one, text) is Why.SOUND else _LIKELY


def _why(one: Contact, text: str) -> Why:
    typed = words(text)
    for said, why in ((one.name, Why.NAME), (f"{one.name} {one.org}", Why.FIRM)):
        if all(any(word.startswith(begun) for word in words(said)) for begun in typed):
            return why
    return Why.REACH if _reached(one, text) else Why.SOUND


def _reached(one: Contact, text: str) -> str:
    """Return the number or address that was typed, at least in part; empty for none."""
    typed, number = words(text), digits(text)
    for point in one.points:
        written = words(point.value)
        if any(word.startswith(begun) and not begun.isdecimal() for word in written for begun in typed):
            return point.value
        if number and number[-9:] in digits(f"{point.norm} {point.value}"):
            return point.value
    return ""


def past(tools: Tools, asked: PastAsked, why: Why, limit: int) -> tuple[Answer, ...]:
    """Return the newest past contacts that fit."""
    found = tools.store.calls.find(asked, limit)
    return tuple(_event(tools, one, words(asked.text), why) for one in found)


def _event(tools: Tools, one: Interaction, typed: Sequence[str], why: Why) -> Answer:
    title = one.subject or one.summary
    rest = one.summary if one.subject else ""
    detail = " · ".join(filter(None, (name_of(tools, one), rest)))
    title_marks = marks(title, typed)
    matched = Why.TITLE if title_marks else Why.TEXT if typed else why
    return Answer(
        Group.PAST,
        one.id,
        title,
        detail,
        title_marks,
        marks(detail, typed),
        why=matched,
        at_ms=one.started_ms,
    )


def name_of(tools: Tools, one: Interaction) -> str:
    """Return whom a past contact was with: a name, else a number; empty for neither."""
    contact = tools.store.contacts.get(one.contact_id) if one.contact_id else None
    return contact.name if contact else one.number


def snippets(
    known: Sequence[Snippet], text: str, topics: Sequence[str], language: str, limit: int
) -> tuple[Answer, ...]:
    """Return the texts that hold every word, those with all in the title first; each in one language."""
    typed, half_typed = words(text), not text[-1:].isspace()
    fitting: dict[str, tuple[int, Answer]] = {}
    for one in sorted(known, key=lambda one: language not in dict(one.text.by_lang)):
        if topics and not set(topics) & set(one.topics):
            continue
        title, body = one.title.say(language), one.text.say(language)
        if not holds(f"{title} {body}", typed, half_typed=half_typed):
            continue
        in_title = holds(title, typed, half_typed=half_typed)
        why = (Why.TITLE if in_title else Why.TEXT) if typed else Why.TOPIC
        answer = Answer(Group.SNIPPET, one.id, title, body, marks(title, typed), marks(body, typed), why=why)
        fitting.setdefault(one.id, (not in_title, answer))
    return tuple(answer for _, answer in sorted(fitting.values(), key=lambda pair: pair[0])[:limit])
