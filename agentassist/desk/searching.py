"""One search over everything: answers, people, past contacts, written texts."""

from dataclasses import replace
from itertools import islice

from agentassist.core.asking import Query, read_query
from agentassist.core.knowledge import Answer, Article, Group, Why
from agentassist.core.messages import SearchTyped
from agentassist.core.moment import Moment
from agentassist.core.outcome import Topic
from agentassist.core.screen import Finding, Triage
from agentassist.desk import cards, found, sense
from agentassist.desk.filters import Meant, meant_by
from agentassist.desk.knowledge import articles, badged, read_anew
from agentassist.desk.recent import recent
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools
from agentassist.storage.past import PastAsked
from agentassist.text.fold import words

ARTICLES, PEOPLE, PAST, SNIPPETS, CARDS = 5, 3, 3, 2, 2
"""So many rows each group has at most."""
FILTERED = 8
"""The same where a filter leaves room."""
RANKED = 60
"""So many articles are ranked before a filter takes its own."""
SHORTEST = 2
"""One letter begins every other name."""


def typed(tools: Tools, sitting: Sitting, wish: SearchTyped) -> Sitting:
    """Find the best of every kind for the text as it stands; without one, only what is recent."""
    query = read_query(wish.text)
    if not wish.text.strip():
        return replace(sitting, finding=Finding(recent=recent(tools, sitting)))
    meant = meant_by(query, _topics(tools, query), sitting.preferences.language)
    answers = _answers(tools, sitting, meant) if meant.possible and not query.actions else ()
    who = _who(tools, sitting, meant, answers) if meant.possible and not query.actions else None
    finding = Finding(wish.text, answers, meant.filters, meant.completions, triage=who)
    shown = replace(sitting, finding=finding)
    return sense.asked(shown, query)


def _who(tools: Tools, sitting: Sitting, meant: Meant, answers: tuple[Answer, ...]) -> Triage | None:
    # Nobody searches before the window stands.
    from agentassist.desk.triage import triage

    return triage(tools, sitting, meant, answers)


def said_anew(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Find and say again what is open: in another language, for another role, after an import."""
    anew = cards.said_anew(tools, typed(tools, sitting, SearchTyped(sitting.finding.text)))
    if sitting.reading is None:
        return anew
    return replace(anew, reading=read_anew(tools, sitting, sitting.reading, now))


def _topics(tools: Tools, query: Query) -> tuple[Topic, ...]:
    # Reading the firm's rules takes its time; only a topic needs them before the first call.
    return tools.firm.codes.topics if query.topic is not None else ()


def _answers(tools: Tools, sitting: Sitting, meant: Meant) -> tuple[Answer, ...]:
    if meant.query.person is not None:
        return _with_person(tools, sitting, meant)
    articles = _articles(tools, sitting, meant)
    if meant.language:
        return articles
    people = () if meant.topics else _people(tools, sitting, meant.query.words)
    past, texts = _past(tools, meant), _snippets(tools, sitting, meant)
    return (*articles, *people, *past, *texts, *_cards(tools, sitting, meant))


def _articles(tools: Tools, sitting: Sitting, meant: Meant) -> tuple[Answer, ...]:
    language = meant.language or sitting.preferences.language
    text = meant.query.words
    if not (meant.topics or meant.language):
        ranked = articles(tools, text, language, ARTICLES)
    elif words(text):
        best = articles(tools, text, language, RANKED)
        kept = tools.store.articles.among([one.id for one in best], meant.topics, meant.language)
        ranked = tuple(one for one in best if one.id in kept)[:FILTERED]
    else:
        ranked = _filed(tools, meant, language)
    return tuple(badged(tools.firm, replace(one, why=_why(one)), sitting) for one in ranked)


def _why(one: Answer) -> Why:
    return Why.TITLE if one.title_marks else one.why


def _filed(tools: Tools, meant: Meant, language: str) -> tuple[Answer, ...]:
    """Return what is filed there, of an article in several languages the rep's own."""
    why = Why.TOPIC if meant.topics else Why.LANGUAGE
    liked = "" if meant.language else language
    once: dict[str, Article] = {}
    for one in tools.store.articles.filed(meant.topics, meant.language, RANKED, liked):
        once.setdefault(one.translation_of or one.id, one)
    return tuple(
        Answer(Group.ARTICLE, one.id, one.title, one.summary, actions=one.actions, why=why)
        for one in islice(once.values(), FILTERED)
    )


def _people(tools: Tools, sitting: Sitting, text: str) -> tuple[Answer, ...]:
    return found.people(tools, text, sitting.opened, PEOPLE) if len(text.strip()) >= SHORTEST else ()


def _past(tools: Tools, meant: Meant) -> tuple[Answer, ...]:
    asked = PastAsked(meant.query.words, meant.topics)
    return found.past(tools, asked, Why.TOPIC, FILTERED if meant.topics else PAST)


def _with_person(tools: Tools, sitting: Sitting, meant: Meant) -> tuple[Answer, ...]:
    """Return who may be meant, and their past contacts."""
    name, about = meant.query.person or "", meant.query.words
    whole = f"{name} {about}".strip()
    if not whole:
        return _known(tools, sitting)
    people = found.people(tools, whole, sitting.opened, FILTERED)
    if people:
        # The words belong to the name, as in "@asha rao".
        about = ""
    else:
        people = found.people(tools, name, sitting.opened, FILTERED)
    if not people or meant.language:
        return people
    asked = PastAsked(about, meant.topics, tuple(one.id for one in people))
    return (*people, *found.past(tools, asked, Why.PERSON, FILTERED))


def _known(tools: Tools, sitting: Sitting) -> tuple[Answer, ...]:
    """Return whom the rep had to do with last."""
    opened = tuple(one for one in recent(tools, sitting) if one.kind == Group.CONTACT)
    known = {one.id for one in opened}
    others = (one for one in found.spoken_with(tools, FILTERED) if one.id not in known)
    return (*opened, *others)[:FILTERED]


def _cards(tools: Tools, sitting: Sitting, meant: Meant) -> tuple[Answer, ...]:
    text = meant.query.words
    if meant.topics or len(text.strip()) <= SHORTEST:
        return ()
    return tools.card_book(sitting.preferences.language).found(text, CARDS)


def _snippets(tools: Tools, sitting: Sitting, meant: Meant) -> tuple[Answer, ...]:
    """Return texts for written channels; while somebody is on a line nothing is there to be read aloud."""
    text = meant.query.words
    if sitting.tracker.running or not (meant.topics or len(text.strip()) > SHORTEST):
        return ()
    return found.snippets(tools.firm.snippets, text, meant.topics, sitting.preferences.language, SNIPPETS)
