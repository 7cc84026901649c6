"""Knowledge as Markdown in small batches: the desk hands out, a thread of its own writes."""

from agentassist.core.effects import WriteArticles
from agentassist.core.knowledge import Article
from agentassist.core.messages import ArticlesWritten, ExportArticles
from agentassist.core.picture import Picture, pictures_in
from agentassist.core.screen import Told
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools

BATCH = 50
"""Articles handed out at once; reading them takes some milliseconds."""
HEAVY = 8_000_000
"""Bytes of pictures that end a batch early."""


def begun(tools: Tools, sitting: Sitting, wish: ExportArticles) -> Sitting:
    """Have one article written, or the first of all."""
    if not wish.article_id:
        return _next(tools, sitting, ArticlesWritten(wish.path, "", "", 0))
    article = tools.store.articles.get(wish.article_id)
    if article is None:
        return sitting
    pictures = tools.store.pictures.named(pictures_in(article.body))
    return sitting.doing(WriteArticles(wish.path, (article,), pictures=pictures, whole=False))


def written(tools: Tools, sitting: Sitting, told: ArticlesWritten) -> Sitting:
    """Have the next ones written, or say that it is done."""
    return _next(tools, sitting, told) if told.whole else _done(sitting, told)


def _next(tools: Tools, sitting: Sitting, told: ArticlesWritten) -> Sitting:
    articles, pictures = _batch(tools, told.last_id)
    if not articles:
        return _done(sitting, told)
    return sitting.doing(WriteArticles(told.path, articles, told.done, told.name, pictures))


def _batch(tools: Tools, last_id: str) -> tuple[tuple[Article, ...], tuple[Picture, ...]]:
    articles: list[Article] = []
    pictures: dict[str, Picture] = {}
    for article in tools.store.articles.after(last_id, BATCH):
        articles.append(article)
        pictures |= {one.id: one for one in tools.store.pictures.named(pictures_in(article.body))}
        if sum(len(one.data) for one in pictures.values()) > HEAVY:
            break
    return tuple(articles), tuple(pictures.values())


def _done(sitting: Sitting, told: ArticlesWritten) -> Sitting:
    silent = sitting.silent_about(Told.EXPORTED)
    return silent.telling(Told.EXPORTED, count=str(told.done), name=told.name)
