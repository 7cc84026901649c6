"""What becomes of a result that was chosen."""

from dataclasses import replace

from agentassist.core.approval import Answered, Approval
from agentassist.core.asking import read_query
from agentassist.core.history import summaries
from agentassist.core.knowledge import Group
from agentassist.core.messages import OpenAnswer
from agentassist.core.moment import Moment
from agentassist.core.picture import worded
from agentassist.core.screen import Finding, RequestView, Sheet
from agentassist.desk.callers import met
from agentassist.desk.cards import opened_card
from agentassist.desk.found import name_of
from agentassist.desk.knowledge import opening_of
from agentassist.desk.pop import row_of
from agentassist.desk.recent import recent, remembered
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools


def opened(tools: Tools, sitting: Sitting, wish: OpenAnswer, now: Moment) -> Sitting:
    """Open what can be read, or take a contact as the caller nobody knows yet."""
    if wish.kind in (Group.PAST, Group.SNIPPET, Group.CARD):
        sheet = _sheet(tools, sitting, wish)
        return _done(tools, replace(sitting, reading=None, sheet=sheet)) if sheet else sitting
    after = (
        _person(tools, sitting, wish.id, now)
        if wish.kind == Group.CONTACT
        else _article(tools, sitting, wish.id, now)
    )
    return _done(tools, remembered(after, wish.kind, wish.id)) if after is not sitting else sitting


def _done(tools: Tools, sitting: Sitting) -> Sitting:
    return replace(sitting, finding=Finding(recent=recent(tools, sitting)))


def _article(tools: Tools, sitting: Sitting, article_id: str, now: Moment) -> Sitting:
    article = tools.store.articles.get(article_id)
    if article is None:
        return sitting
    asked_for = read_query(sitting.finding.text).words
    passage = tools.finder.passage(asked_for, worded(article.body))
    reading = replace(opening_of(tools, sitting, article, now), passage=passage)
    return replace(sitting, reading=reading, sheet=None)


def _person(tools: Tools, sitting: Sitting, contact_id: str, now: Moment) -> Sitting:
    contact, talk = tools.store.contacts.get(contact_id), sitting.talk
    if contact is None or talk is None or talk.contact is not None:
        return replace(sitting, bench=replace(sitting.bench, person=contact))
    return met(tools, sitting, talk, contact, now)


def _sheet(tools: Tools, sitting: Sitting, wish: OpenAnswer) -> Sheet | None:
    if wish.kind == Group.CARD:
        return opened_card(tools, sitting, wish.id)
    return _past(tools, wish.id) if wish.kind == Group.PAST else _snippet(tools, sitting, wish.id)


def _past(tools: Tools, interaction_id: str) -> Sheet | None:
    past = tools.store.calls.get(interaction_id)
    if past is None:
        return None
    row = row_of(past)
    text = past.summary if past.subject else ""
    holds = summaries(tools.store.holds.of(interaction_id))
    asked = tools.store.approvals.of(interaction_id)
    return Sheet(
        Group.PAST,
        row.subject,
        text,
        past=row,
        name=name_of(tools, past),
        holds=holds,
        requests=_requests(asked) if asked else (),
    )


def _requests(asked: tuple[Approval, ...]) -> tuple[RequestView, ...]:
    # In most calls nobody was asked for anything.
    from agentassist.desk.approving import view_of

    return tuple(view_of(one) for one in asked if one.state is not Answered.WITHDRAWN)


def _snippet(tools: Tools, sitting: Sitting, snippet_id: str) -> Sheet | None:
    language = sitting.preferences.language
    same = [one for one in tools.firm.snippets if one.id == snippet_id]
    # The same text in several languages is several texts of one id.
    chosen = next((one for one in same if language in dict(one.text.by_lang)), next(iter(same), None))
    if chosen is None:
        return None
    lang = language if language in dict(chosen.text.by_lang) else chosen.text.by_lang[0][0]
    return Sheet(Group.SNIPPET, chosen.title.say(language), chosen.text.say(language), lang)
