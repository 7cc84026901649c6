"""Writes knowledge away from the desk: one thread for each batch, and the desk asks for the next."""

import threading
from collections.abc import Callable
from pathlib import Path

from agentassist.core.effects import WriteArticles
from agentassist.core.errors import AssistError
from agentassist.core.messages import ArticlesWritten, Failed, Message


class Writing:
    """Does what the desk asks; ``perform`` returns at once.

    Args:
        post: Takes the answers; called from a thread of its own.
    """

    def __init__(self, post: Callable[[Message], None]) -> None:
        self._post = post
        self._thread: threading.Thread | None = None

    def perform(self, wish: WriteArticles) -> None:
        """Begin to write."""
        self._thread = threading.Thread(target=self._write, args=(wish,), name="export", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Return when the batch that is being written is on the disk."""
        if self._thread is not None:
            self._thread.join()

    def _write(self, wish: WriteArticles) -> None:
        try:
            self._post(_written(wish))
        except AssistError as error:
            self._post(Failed(error))


def _written(wish: WriteArticles) -> ArticlesWritten:
    # Loaded on the day somebody exports: a start has nothing to write.
    from agentassist.content.markdown_out import file_name, new_folder, write_article

    path, last = Path(wish.path), wish.articles[-1].id
    if not wish.whole:
        write_article(path, wish.articles[0])
        return ArticlesWritten(wish.path, path.name, last, 1, whole=False)
    folder = path / wish.name if wish.name else new_folder(path)
    for article in wish.articles:
        write_article(folder / file_name(article), article)
    return ArticlesWritten(wish.path, folder.name, last, wish.done + len(wish.articles))
