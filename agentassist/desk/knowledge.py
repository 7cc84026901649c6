"""Articles: the best for what is typed, and what this rep may do about them."""

from dataclasses import replace

from agentassist.core.authoring import review_due
from agentassist.core.authority import Action
from agentassist.core.knowledge import Answer, Article, Badge, Candidate
from agentassist.core.moment import Moment
from agentassist.core.screen import ActionBadge, Reading
from agentassist.desk.indexed import catch_up
from agentassist.desk.pictures import pictures_of
from agentassist.desk.rights import badge_of, right_of
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Firm, Tools
from agentassist.search.full_text import signed

ENOUGH = 8
"""With so many articles that hold all of the words, those that hold some are not asked for."""


def articles(tools: Tools, text: str, language: str, limit: int) -> tuple[Answer, ...]:
    """Return the best articles for what is typed, those in ``language`` ahead of equals."""
    finder, shelf = tools.finder, tools.store.articles
    if match := signed(text):
        ranked = shelf.candidates(match, finder.full_text.CANDIDATES)
    elif finder.stands:
        catch_up(tools)
        finder.know(tools.synonyms)
        ranked = shelf.named(finder.best(text, language, limit))
    else:
        ranked = finder.full_text.rank(text, _candidates(tools, text), language)
    return finder.answers(text, ranked, language, limit)


def _candidates(tools: Tools, text: str) -> tuple[Candidate, ...]:
    """Return what holds all of the words, and only where that is little, what holds any."""
    found: tuple[Candidate, ...] = ()
    for match in tools.finder.full_text.matches(text):
        found = tools.store.articles.candidates(match, tools.finder.full_text.CANDIDATES)
        if len(found) >= ENOUGH:
            break
    return found


def badged(firm: Firm, answer: Answer, sitting: Sitting) -> Answer:
    """Return an answer with the badge of the action that needs most asking."""
    badges = [badge_of(firm, action, sitting) for action in actions_of(firm, answer.actions)]
    if not badges:
        return answer
    worst = max(badges, key=lambda badge: _STRICTNESS[badge.badge])
    return replace(
        answer,
        badge=worst.badge,
        badge_amount=worst.amount,
        badge_unit=worst.unit,
        badge_currency=worst.currency,
    )


_STRICTNESS = {Badge.MAY: 0, Badge.MAY_UP_TO: 1, Badge.ASK: 2, Badge.NEVER: 3}


def actions_of(firm: Firm, ids: tuple[str, ...]) -> tuple[Action, ...]:
    """Return the actions that an article speaks of, as they hold now."""
    return tuple(action for action in firm.authority.actions if action.id in ids)


def reading_of(firm: Firm, sitting: Sitting, article: Article, now: Moment) -> Reading:
    """Return an article as it is read: with what this rep may do, and whether it wants a review."""
    badges = rights_beside(firm, sitting, article, now.utc_ms)
    return Reading(article, badges, review_due(article.review_by, now.iso_date))


def rights_beside(firm: Firm, sitting: Sitting, article: Article, now_ms: int) -> tuple[ActionBadge, ...]:
    """Return what this rep may do about an article, and whom they turn to beyond that."""
    return tuple(right_of(firm, one, sitting, now_ms) for one in actions_of(firm, article.actions))


def renewed(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Say anew what stands beside the open article: other terms hold, or a door has closed."""
    if sitting.reading is None:
        return sitting
    badges = rights_beside(tools.firm, sitting, sitting.reading.article, now.utc_ms)
    if badges == sitting.reading.badges:
        return sitting
    return replace(sitting, reading=replace(sitting.reading, badges=badges))


def opening_of(tools: Tools, sitting: Sitting, article: Article, now: Moment) -> Reading:
    """Return an article as it is opened now; what is said of it is said of this opening."""
    fresh = reading_of(tools.firm, sitting, article, now)
    return replace(fresh, id=tools.new_id(), pictures=pictures_of(tools, article.body))


def read_anew(tools: Tools, sitting: Sitting, was: Reading, now: Moment) -> Reading | None:
    """Return an opened article as it is by now, with what was said of it; None for one that is gone."""
    article = tools.store.articles.get(was.article.id)
    if article is None:
        return None
    fresh = reading_of(tools.firm, sitting, article, now)
    pictures = pictures_of(tools, article.body)
    return replace(was, article=article, badges=fresh.badges, stale=fresh.stale, pictures=pictures)
