"""What is made beside the desk: the search index, told of changed articles, and rules ready to be tried."""

from agentassist.core.messages import IndexPacked, IndexRead, RulesRead, RulesReady
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools
from agentassist.phrasing.matcher import BookMatcher

AT_ONCE = 20
"""So many changed articles are taken into the index before a search; it takes some milliseconds."""


def taken(tools: Tools, sitting: Sitting, news: IndexRead) -> Sitting:
    """Answer with the index from now on."""
    # Loaded by now; at the start it would have brought numpy before the window.
    from agentassist.search.index import Index

    if isinstance(news.index, Index):
        tools.finder.take(news.index, news.upto, news.groups)
    return sitting


def packed(sitting: Sitting, news: IndexPacked) -> Sitting:
    """Keep a part of the index, so that the next start need not make it."""
    return sitting.saving(lambda store: store.index.keep(news.upto, news.place, news.part, last=news.last))


def prepared(tools: Tools, sitting: Sitting, news: RulesReady | RulesRead) -> Sitting:
    """Use rules from the next sentence on, and keep what was read anew."""
    if isinstance(news.matcher, BookMatcher):
        tools.linter.take(news.matcher)
    return sitting.keeping(news.compiled)


def catch_up(tools: Tools) -> None:
    """Let the index know of articles changed since; of very many, some with each search."""
    changes = tools.store.index.changes(tools.finder.upto, AT_ONCE)
    if changes.ids:
        tools.finder.change(changes.ids, tools.store.articles.documents(changes.ids), changes.upto)
