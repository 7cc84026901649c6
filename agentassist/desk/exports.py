"""Knowledge as Markdown in small batches: the desk hands out, a thread of its own writes."""

from agentassist.core.effects import WriteArticles
from agentassist.core.messages import ArticlesWritten, ExportArticles
from agentassist.core.screen import Told
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools

BATCH = 50
"""Articles handed out at once; reading them takes some milliseconds."""


def begun(tools: Tools, sitting: Sitting, wish: ExportArticles) -> Sitting:
    """Have one article written, or the first of all."""
    if not wish.article_id:
        return _next(tools, sitting, ArticlesWritten(wish.path, "", "", 0))
    article = tools.store.articles.get(wish.article_id)
    return sitting.doing(WriteArticles(wish.path, (article,), whole=False)) if article else sitting


def written(tools: Tools, sitting: Sitting, told: ArticlesWritten) -> Sitting:
    """Have the next ones written, or say that it is done."""
    return _next(tools, sitting, told) if told.whole else _done(sitting, told)


def _next(tools: Tools, sitting: Sitting, told: ArticlesWritten) -> Sitting:
    articles = tools.store.articles.after(told.last_id, BATCH)
    if not articles:
        return _done(sitting, told)
    return sitting.doing(WriteArticles(told.path, articles, told.done, told.name))


def _done(sitting: Sitting, told: ArticlesWritten) -> Sitting:
    silent = sitting.silent_about(Told.EXPORTED)
    return silent.telling(Told.EXPORTED, count=str(told.done), name=told.name)
