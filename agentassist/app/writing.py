"""Writes knowledge as Markdown, one batch at a time; the desk asks for the next."""

from collections.abc import Iterator
from pathlib import Path

from agentassist.core.effects import WriteArticles
from agentassist.core.messages import ArticlesWritten


def written(wish: WriteArticles) -> Iterator[ArticlesWritten]:
    """Write one batch, and give what is written by then.

    Raises:
        AssistError: The folder takes nothing.
    """
    # Loaded on the day somebody exports: a start has nothing to write.
    from agentassist.content.markdown_out import file_name, new_folder, write_article

    path, last = Path(wish.path), wish.articles[-1].id
    if not wish.whole:
        write_article(path, wish.articles[0], wish.pictures)
        yield ArticlesWritten(wish.path, path.name, last, 1, whole=False)
        return
    folder = path / wish.name if wish.name else new_folder(path)
    for article in wish.articles:
        write_article(folder / file_name(article), article, wish.pictures)
    yield ArticlesWritten(wish.path, folder.name, last, wish.done + len(wish.articles))
