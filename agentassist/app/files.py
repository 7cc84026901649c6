"""Files that people take away: questions and answers, and everything."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from agentassist import clock
from agentassist.app.beside import Beside
from agentassist.core.backup import WholeStep, WholeView
from agentassist.core.errors import AssistError, Trouble
from agentassist.core.file_effects import FileEffect, StopWriting, WriteEverything, WriteFaq
from agentassist.core.messages import ArticlesWritten, Message, WholeFailed, WholeTold
from agentassist.opening import House


class Files:
    """Writes them in a thread beside the desk, on a reading connection of its own.

    Args:
        house: Whose cache it is.
        post: Takes the answers; called from that thread.
    """

    def __init__(self, house: House, post: Callable[[Message], None]) -> None:
        self._house = house
        self._post = post
        self._stopped = threading.Event()
        self._beside = Beside(post)

    def perform(self, wish: FileEffect) -> None:
        """Begin, and return at once."""
        match wish:
            case WriteFaq():
                self._beside.do(partial(self._faq, wish))
            case WriteEverything():
                self._stopped.clear()
                self._beside.do(partial(self._everything, wish), WholeFailed)
            case StopWriting():
                self._stopped.set()

    def stop(self) -> None:
        """End; returns when nothing is written any more."""
        self._stopped.set()
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

    def _everything(self, wish: WriteEverything) -> Iterator[Message]:
        from agentassist.content.whole_out import StoppedError
        from agentassist.everything import write_everything

        path = Path(wish.path)

        def told(rows: int) -> bool:
            self._post(WholeTold(WholeView(WholeStep.WRITING, path.name, rows)))
            return self._stopped.is_set()

        try:
            with closing(self._house.open_to_read()) as store:
                manifest = write_everything(store, self._house.folders, path, clock.read().utc_ms, told)
        except StoppedError:
            yield WholeTold(WholeView(WholeStep.STOPPED, path.name))
        else:
            yield WholeTold(WholeView(WholeStep.WRITTEN, path.name, manifest.rows))
