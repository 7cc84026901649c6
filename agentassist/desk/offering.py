"""The article that may help with what was noted: seldom offered, never twice in a call."""

from dataclasses import replace

from agentassist.core.knowledge import Group
from agentassist.core.messages import FollowLink, OpenAnswer
from agentassist.core.screen import Offer, Undoable
from agentassist.desk.indexed import catch_up
from agentassist.desk.prompts import topic_of
from agentassist.desk.sitting import Sitting, taking_back
from agentassist.desk.talk import Talk
from agentassist.desk.tools import Tools
from agentassist.text.fold import words
from agentassist.text.sentences import sentences

LEAST_WORDS = 3
"""A shorter line of a note is a name, a number or a thing, and asks nothing."""
LOOKED_AT = 300
"""So many characters at the end of a note are looked at; searching a longer line would take its time."""


def for_note(tools: Tools, sitting: Sitting, interaction_id: str) -> Sitting:
    """Offer what answers the last line of a note; a line that nothing answers leaves the last offer."""
    talk = sitting.talk_about(interaction_id)
    return _offered(tools, sitting, talk, last_line(talk.draft.note)) if talk else sitting


def for_line(tools: Tools, sitting: Sitting, talk: Talk, said: str) -> Sitting:
    """Offer what answers something the caller said."""
    return _offered(tools, sitting, talk, last_line(said))


def for_topic(tools: Tools, sitting: Sitting) -> Sitting:
    """Offer what answers the topic of the shown call, as long as nothing is noted."""
    talk = sitting.talk
    topic = topic_of(talk) if talk else ""
    if talk is None or not topic or talk.typed or talk.draft.note or talk.offer:
        return sitting
    language = sitting.preferences.language
    title = next((one.title.say(language) for one in tools.firm.codes.topics if one.id == topic), "")
    return _offered(tools, sitting, talk, title)


def last_line(note: str) -> str:
    """Return the last sentence or line with words enough to be about something.

    >>> last_line("Kettle leaks at the base. Needs it Thursday. Urgent!")
    'Needs it Thursday.'
    """
    end = note[-LOOKED_AT:]
    lines = (end[start:stop] for start, stop in reversed(sentences(end)))
    return next((line for line in lines if len(words(line)) >= LEAST_WORDS), "")


def _offered(tools: Tools, sitting: Sitting, talk: Talk, line: str) -> Sitting:
    if not line or not tools.finder.stands or not sitting.speaks(talk):
        return sitting
    catch_up(tools)
    tools.finder.know(tools.synonyms)
    best = tools.finder.offered(line, sitting.preferences.language)
    if not best or tools.finder.originals.of(best) in _known(tools, sitting, talk):
        return sitting
    article = tools.store.articles.get(best)
    # The index may not know yet that an article was deleted.
    return sitting.with_talk(replace(talk, offer=Offer(best, article.title))) if article else sitting


def _known(tools: Tools, sitting: Sitting, talk: Talk) -> tuple[str, ...]:
    """Return what is not worth offering: opened or dismissed in this call, open now, or offered already."""
    now = [sitting.reading.article.id] if sitting.reading else []
    offered = [talk.offer.article_id] if talk.offer else []
    return (*talk.known_articles, *map(tools.finder.originals.of, now + offered))


def visible(sitting: Sitting) -> Offer | None:
    """Return the offer of the shown call: none while the rep reads or wraps up, hidden while they search."""
    talk = sitting.talk
    busy = sitting.reading or sitting.sheet
    if talk is None or talk.offer is None or busy or talk.wrapping or not sitting.speaks(talk):
        return None
    return replace(talk.offer, shown=sitting.trail.since_s is None)


def opened(tools: Tools, sitting: Sitting, wish: OpenAnswer | FollowLink) -> Sitting:
    """Do not offer an article any more that the rep opens, whichever way."""
    talk = sitting.talk
    if isinstance(wish, OpenAnswer):
        article_id = wish.id if wish.kind == Group.ARTICLE else ""
    else:
        article_id = wish.article_id
    return sitting.with_talk(_knowing(tools, talk, article_id)) if talk and article_id else sitting


def dismissed(tools: Tools, sitting: Sitting) -> Sitting:
    """Put the offer away for this call; can be undone."""
    talk = sitting.talk
    if talk is None or talk.offer is None:
        return sitting
    back = taking_back(
        talk.key, lambda later: replace(later, offer=talk.offer, known_articles=talk.known_articles)
    )
    return sitting.with_talk(_knowing(tools, talk, talk.offer.article_id)).undoable(Undoable.DISMISS, back)


def _knowing(tools: Tools, talk: Talk, article_id: str) -> Talk:
    of = tools.finder.originals.of
    offer = talk.offer if talk.offer and of(talk.offer.article_id) != of(article_id) else None
    return replace(talk, offer=offer, known_articles=(*talk.known_articles, of(article_id)))
