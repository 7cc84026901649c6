"""Answers while the rep types, and the article that is open."""

from dataclasses import replace

from agentassist.core.authority import Action, Verdict, verdict
from agentassist.core.knowledge import Answer, Article, Badge, Candidate
from agentassist.core.messages import OpenAnswer, SearchTyped
from agentassist.core.moment import Moment
from agentassist.core.screen import ActionBadge, Finding, Reading
from agentassist.desk.callers import met
from agentassist.desk.sitting import Firm, Sitting, Tools

ARTICLES_SHOWN = 8
PEOPLE_SHOWN = 3


def typed(tools: Tools, sitting: Sitting, wish: SearchTyped) -> Sitting:
    """Find the best answers for the text as it stands; nothing for none."""
    text = wish.text.strip()
    if not text:
        return replace(sitting, finding=Finding())
    language = sitting.preferences.language
    ranked = tools.finder.rank(text, _candidates(tools, wish.text), language, ARTICLES_SHOWN)
    answers = tuple(_badged(tools.firm, answer, sitting) for answer in ranked)
    people = tools.store.contacts.find(text, PEOPLE_SHOWN)
    return replace(sitting, finding=Finding(wish.text, answers + tools.finder.people(text, people)))


def _candidates(tools: Tools, text: str) -> tuple[Candidate, ...]:
    """Return what holds all of the words, and only where that is little, what holds any."""
    found: tuple[Candidate, ...] = ()
    for match in tools.finder.matches(text):
        found = tools.store.articles.candidates(match, tools.finder.CANDIDATES)
        if len(found) >= ARTICLES_SHOWN:
            break
    return found


def _badged(firm: Firm, answer: Answer, sitting: Sitting) -> Answer:
    """Return an answer with the badge of the action that needs most asking."""
    badges = [badge_of(firm, action, sitting) for action in _actions(firm, answer.actions)]
    if not badges:
        return answer
    worst = max(badges, key=lambda badge: _STRICTNESS[badge.badge])
    return replace(answer, badge=worst.badge, badge_amount=worst.amount, badge_unit=worst.unit)


_STRICTNESS = {Badge.MAY: 0, Badge.MAY_UP_TO: 1, Badge.ASK: 2, Badge.NEVER: 3}


def _actions(firm: Firm, ids: tuple[str, ...]) -> tuple[Action, ...]:
    return tuple(action for action in firm.authority.actions if action.id in ids)


def badge_of(firm: Firm, action: Action, sitting: Sitting) -> ActionBadge:
    """Return what this rep may do about one action, in the rep's language."""
    language = sitting.preferences.language
    may = verdict(firm.authority, action, sitting.preferences.role)
    condition = may.condition.say(language) if may.condition else ""
    return ActionBadge(action.title.say(language), may.badge, _amount(firm, may), may.unit, condition)


def _amount(firm: Firm, may: Verdict) -> str:
    if may.badge is Badge.ASK:
        return may.ask
    if may.up_to is None:
        return ""
    amount = f"{may.up_to:,.0f}" if may.up_to == int(may.up_to) else f"{may.up_to:,.2f}"
    return f"{amount} {firm.authority.currency}".strip() if may.unit == "money" else amount


def opened(tools: Tools, sitting: Sitting, wish: OpenAnswer, now: Moment) -> Sitting:
    """Open an article, or take a found contact as the caller where the caller is not known yet."""
    if wish.kind == "contact":
        return _person(tools, sitting, wish.id, now)
    article = tools.store.articles.get(wish.id)
    if article is None:
        return sitting
    reading = replace(reading_of(tools.firm, sitting, article, now), id=tools.new_id())
    return replace(sitting, finding=Finding(), reading=reading)


def _person(tools: Tools, sitting: Sitting, contact_id: str, now: Moment) -> Sitting:
    contact = tools.store.contacts.get(contact_id)
    talk = sitting.talk
    if contact is None or talk is None or talk.contact is not None:
        return replace(sitting, finding=Finding(), bench=replace(sitting.bench, person=contact))
    return replace(met(tools, sitting, talk, contact, now), finding=Finding())


def reading_of(firm: Firm, sitting: Sitting, article: Article, now: Moment) -> Reading:
    """Return an article as it is read: with what this rep may do, and whether it wants a review."""
    badges = tuple(badge_of(firm, action, sitting) for action in _actions(firm, article.actions))
    return Reading(article, badges, stale=bool(article.review_by) and article.review_by < now.iso_date)


def said_anew(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Find and say again what is open: in another language, for another role, after an import."""
    found = typed(tools, sitting, SearchTyped(sitting.finding.text))
    if sitting.reading is None:
        return found
    return replace(found, reading=read_anew(tools, sitting, sitting.reading, now))


def read_anew(tools: Tools, sitting: Sitting, was: Reading, now: Moment) -> Reading | None:
    """Return an opened article as it is by now, with what was said of it; None for one that is gone."""
    article = tools.store.articles.get(was.article.id)
    if article is None:
        return None
    fresh = reading_of(tools.firm, sitting, article, now)
    return replace(was, article=article, badges=fresh.badges, stale=fresh.stale)
