"""Articles that are being typed: letter by letter at hand, what is safe of them on the disk."""

from dataclasses import replace

from agentassist.core.knowledge import Article
from agentassist.core.moment import Moment
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools
from agentassist.text.cards import hold_back

AROUND = 500
"""So many characters on each side of the caret can belong to a number that is still growing."""


def drafts_of(tools: Tools, sitting: Sitting) -> tuple[Article, ...]:
    """Return every draft, the newest first; the cache is asked once, for later it may be a disk behind."""
    return tools.store.article_drafts.all() if sitting.drafts is None else sitting.drafts


def draft_of(tools: Tools, sitting: Sitting, article_id: str) -> Article | None:
    """Return what was typed into an article and not saved; None where it is as it is kept."""
    return next((one for one in drafts_of(tools, sitting) if one.id == article_id), None)


def drafted(tools: Tools, sitting: Sitting, article: Article, cursor: int | None, now: Moment) -> Sitting:
    """Return the sitting with a draft, new or changed; ``cursor`` is where its body is being typed."""
    others = (one for one in drafts_of(tools, sitting) if one.id != article.id)
    safe = article if cursor is None else replace(article, body=_settled(article.body, cursor))
    return replace(sitting, drafts=(article, *others)).saving(
        lambda store: store.article_drafts.save(safe, now.utc_ms)
    )


def undrafted(tools: Tools, sitting: Sitting, article_id: str) -> Sitting:
    """Return the sitting without a draft of one article."""
    if draft_of(tools, sitting, article_id) is None:
        return sitting
    left = tuple(one for one in drafts_of(tools, sitting) if one.id != article_id)
    return replace(sitting, drafts=left).saving(lambda store: store.article_drafts.drop(article_id))


def _settled(body: str, cursor: int) -> str:
    """Return the text without digits that are still growing; only those beside the caret can."""
    start, end = max(0, cursor - AROUND), cursor + AROUND
    return body[:start] + hold_back(body[start:end], cursor - start) + body[end:]
