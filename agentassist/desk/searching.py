"""One search over everything: answers, people, past contacts, written texts."""

from dataclasses import replace

from agentassist.core.asking import Query, read_query
from agentassist.core.knowledge import Answer, Group, Why
from agentassist.core.messages import SearchTyped
from agentassist.core.moment import Moment
from agentassist.core.outcome import Topic
from agentassist.core.screen import Finding
from agentassist.desk import found
from agentassist.desk.filters import Meant, meant_by
from agentassist.desk.knowledge import articles, badged, read_anew
from agentassist.desk.recent import recent
from agentassist.desk.sitting import Sitting, Tools
from agentassist.storage.past import PastAsked
from agentassist.text.fold import words

ARTICLES, PEOPLE, PAST, SNIPPETS = 5, 3, 3, 2
"""So many rows each group has at most."""
FILTERED = 8
"""The same where a filter leaves room."""
RANKED = 60
"""So many articles are ranked before a filter takes its own."""
SHORTEST = 2
"""One letter begins every other name."""
NAMESAKES = 8
"""With so many people of a name their past contacts are looked through."""


def typed(tools: Tools, sitting: Sitting, wish: SearchTyped) -> Sitting:
    """Find the best of every kind for the text as it stands; without one, only what is recent."""
    query = read_query(wish.text)
    if not wish.text.strip():
        return replace(sitting, finding=Finding(recent=recent(tools, sitting)))
    meant = meant_by(query, _topics(tools, query), sitting.preferences.language)
    answers = _answers(tools, sitting, meant) if meant.possible and not query.actions else ()
    return replace(sitting, finding=Finding(wish.text, answers, meant.filters, meant.completions))


def said_anew(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Find and say again what is open: in another language, for another role, after an import."""
    anew = typed(tools, sitting, SearchTyped(sitting.finding.text))
    if sitting.reading is None:
        return anew
    return replace(anew, reading=read_anew(tools, sitting, sitting.reading, now))


def _topics(tools: Tools, query: Query) -> tuple[Topic, ...]:
    # Reading the firm's rules takes its time; only a topic needs them before the first call.
    return tools.firm.codes.topics if query.topic is not None else ()


def _answers(tools: Tools, sitting: Sitting, meant: Meant) -> tuple[Answer, ...]:
    query = meant.query
    anybody = query.person is None
    return (
        *(_articles(tools, sitting, meant) if anybody else ()),
        *(_people(tools, sitting, query) if not (meant.topics or meant.language) or not anybody else ()),
        *(_past(tools, meant) if not meant.language else ()),
        *(_snippets(tools, sitting, meant) if anybody and not meant.language else ()),
    )


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
        ranked = _filed(tools, meant)
    return tuple(badged(tools.firm, replace(one, why=_why(one)), sitting) for one in ranked)


def _why(one: Answer) -> Why:
    return Why.TITLE if one.title_marks else one.why


def _filed(tools: Tools, meant: Meant) -> tuple[Answer, ...]:
    why = Why.TOPIC if meant.topics else Why.LANGUAGE
    filed = tools.store.articles.filed(meant.topics, meant.language, FILTERED)
    return tuple(
        Answer(Group.ARTICLE, one.id, one.title, one.summary, actions=one.actions, why=why) for one in filed
    )


def _people(tools: Tools, sitting: Sitting, query: Query) -> tuple[Answer, ...]:
    text = f"{query.person or ''} {query.words}".strip()
    if query.person is None:
        return found.people(tools, text, sitting.opened, PEOPLE) if len(text) >= SHORTEST else ()
    if not text:
        opened = tuple(one for one in recent(tools, sitting) if one.kind == Group.CONTACT)
        known = {one.id for one in opened}
        others = (one for one in found.spoken_with(tools, FILTERED) if one.id not in known)
        return (*opened, *others)[:FILTERED]
    whole = found.people(tools, text, sitting.opened, FILTERED)
    # More words may be what it was about: then the name alone says who.
    return whole or found.people(tools, query.person, sitting.opened, FILTERED)


def _past(tools: Tools, meant: Meant) -> tuple[Answer, ...]:
    query = meant.query
    if query.person:
        return _past_with(tools, meant)
    if query.person is not None or not (meant.topics or len(query.words.strip()) >= SHORTEST):
        return ()
    limit = FILTERED if meant.topics else PAST
    return found.past(tools, PastAsked(query.words, meant.topics), Why.TOPIC, limit)


def _past_with(tools: Tools, meant: Meant) -> tuple[Answer, ...]:
    query, contacts = meant.query, tools.store.contacts
    everyone = contacts.find(query.person or "", NAMESAKES)
    asked = PastAsked(query.words, meant.topics, tuple(one.id for one in everyone))
    about = found.past(tools, asked, Why.PERSON, FILTERED) if everyone else ()
    if about or not words(query.words):
        return about
    # The words may belong to the name, as in "@asha rao".
    named = contacts.find(f"{query.person} {query.words}", NAMESAKES)
    asked = PastAsked("", meant.topics, tuple(one.id for one in named))
    return found.past(tools, asked, Why.PERSON, FILTERED) if named else ()


def _snippets(tools: Tools, sitting: Sitting, meant: Meant) -> tuple[Answer, ...]:
    """Return texts for written channels; while somebody is on a line nothing is there to be read aloud."""
    text = meant.query.words
    if sitting.tracker.running or not (meant.topics or len(text.strip()) > SHORTEST):
        return ()
    return found.snippets(tools.firm.snippets, text, meant.topics, sitting.preferences.language, SNIPPETS)
