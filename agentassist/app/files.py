"""Files that people take away: questions and answers."""

from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from agentassist.app.beside import Beside
from agentassist.core.errors import AssistError, Trouble
from agentassist.core.file_effects import FileEffect, WriteFaq
from agentassist.core.messages import ArticlesWritten, Message
from agentassist.opening import House


class Files:
    """Writes them in a thread beside the desk, on a reading connection of its own.

    Args:
        house: Whose cache it is.
        post: Takes the answers; called from that thread.
    """

    def __init__(self, house: House, post: Callable[[Message], None]) -> None:
        self._house = house
        self._beside = Beside(post)

    def perform(self, wish: FileEffect) -> None:
        """Begin, and return at once."""
        match wish:
            case WriteFaq():
                self._beside.do(partial(self._faq, wish))

    def stop(self) -> None:
        """End; returns when nothing is written any more."""
        self._beside.stop()

    def _faq(self, wish: WriteFaq) -> Iterator[Message]:
        # Loaded on the day somebody exports, like all that writes files.
        from agentassist.content.faq_out import Faq, write_faq
        from agentassist.core.faq import titles_of

        path = Path(wish.path)
        with closing(self._house.open_to_read()) as store:
            articles = store.articles.public()
            if not articles:
                raise AssistError(Trouble.FAQ_EMPTY)
            write_faq(path, Faq(articles, titles_of(wish.topics, articles), store.pictures.named), wish.form)
        yield ArticlesWritten(wish.path, path.name, "", len(articles), whole=False)
