"""Notes what searches find once they are over, so that the knowledge can learn; never for whom it was."""

from dataclasses import replace

from agentassist.core.asked import Search
from agentassist.core.asking import read_query
from agentassist.core.messages import OpenAnswer, SearchLeft, SearchTyped
from agentassist.core.moment import Moment
from agentassist.core.screen import Finding
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools
from agentassist.desk.trail import GivenUp, Trail
from agentassist.text.asked_words import looks_like_a_name, worth_keeping

READ_S = 0.7
"""A text that stood so long was read; anything shorter is half typed."""
RETYPED_S = 20.0
"""Other words that lead to an article so soon after are taken to mean the same."""
ARTICLE, PERSON = "article", "contact"


def typed(tools: Tools, sitting: Sitting, wish: SearchTyped, now: Moment) -> Sitting:
    """Note the search that other words, or none, put an end to; before these are searched for."""
    read = _read(sitting, now)
    if read is not None and not _goes_on(read.text.strip(), wish.text.strip()):
        sitting, read = _given_up(tools, sitting, read, now), None
    since = now.mono_s if wish.text.strip() else None
    return replace(sitting, trail=replace(sitting.trail, since_s=since, read=read))


def left(tools: Tools, sitting: Sitting, wish: SearchLeft, now: Moment) -> Sitting:
    """Note the search that the rep went on from without opening anything."""
    read = None if wish.served else _read(sitting, now)
    sitting = _given_up(tools, sitting, read, now) if read else sitting
    return replace(sitting, trail=replace(sitting.trail, since_s=None, read=None))


def opened(tools: Tools, sitting: Sitting, wish: OpenAnswer, now: Moment) -> Sitting:
    """Note the search that led to an article, with the words tried before; while its answers still show."""
    tried = _lately(sitting.trail, now)
    sitting = replace(sitting, trail=Trail())
    if wish.kind != ARTICLE:
        return sitting
    sitting = sitting.saving(lambda store: store.openings.count(wish.id, now.utc_ms))
    text = _kept(tools, sitting.finding)
    if not text:
        return sitting
    again = [one.search for one in tried if one.search.text == text]
    search = again[-1] if again else _search(tools, text, sitting.finding, now)
    others = (one.search for one in tried if one.search.text != text)
    return _noted(sitting, replace(search, opened=wish.id), *(replace(one, retyped=text) for one in others))


def _read(sitting: Sitting, now: Moment) -> Finding | None:
    """Return the answers that were read last: those on the screen, or what they were rubbed out from."""
    trail, shown = sitting.trail, sitting.finding
    if trail.since_s is None or now.mono_s - trail.since_s < READ_S or not shown.text.strip():
        return trail.read
    if trail.read is not None and trail.read.text.startswith(shown.text):
        return trail.read
    return shown


def _goes_on(was: str, text: str) -> bool:
    """Tell whether a text is the one before with something more at its end, or less."""
    return bool(text) and (text.startswith(was) or was.startswith(text))


def _given_up(tools: Tools, sitting: Sitting, read: Finding, now: Moment) -> Sitting:
    """Note a search that opened nothing, unless it was for somebody."""
    if looks_like_a_name(read.text) or any(answer.kind == PERSON for answer in read.answers):
        return sitting
    text = _kept(tools, read)
    if not text:
        return sitting
    tried = _lately(sitting.trail, now)
    if any(one.search.text == text for one in tried):
        return sitting
    search = _search(tools, text, read, now)
    trail = replace(sitting.trail, given_up=(*tried, GivenUp(search, now.mono_s)))
    return _noted(replace(sitting, trail=trail), search)


def _lately(trail: Trail, now: Moment) -> tuple[GivenUp, ...]:
    return tuple(one for one in trail.given_up if now.mono_s - one.at_s <= RETYPED_S)


def _kept(tools: Tools, finding: Finding) -> str:
    """Return the words of a search; nothing of one for somebody, or for something to do."""
    query = read_query(finding.text)
    if query.person is not None or query.actions:
        return ""
    return worth_keeping(query.words, tools.store.searches.names_among)


def _search(tools: Tools, text: str, finding: Finding, now: Moment) -> Search:
    found = sum(answer.kind == ARTICLE for answer in finding.answers)
    return Search(tools.new_id(), text, now.utc_ms, found)


def _noted(sitting: Sitting, *searches: Search) -> Sitting:
    return sitting.saving(*(lambda store, one=one: store.searches.save(one) for one in searches))
