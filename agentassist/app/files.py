"""Files that people take away: questions and answers, and everything."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from agentassist import clock
from agentassist.app.beside import Beside
from agentassist.core.backup import WholeStep, WholeView
from agentassist.core.errors import AssistError, Trouble
from agentassist.core.file_effects import (
    BringInEverything,
    FileEffect,
    LookIntoEverything,
    StopWriting,
    TakeBackMore,
    WriteEverything,
    WriteFaq,
)
from agentassist.core.messages import ArticlesWritten, Message, TakeBackOn, WholeFailed, WholeTold
from agentassist.opening import House

HALF = 50
"""Percents of a look that its bytes take; its rows take the others."""


class Files:
    """Writes them in a thread beside the desk, on a reading connection of its own.

    Args:
        house: Whose cache it is.
        post: Takes the answers; called from that thread.
        bring_in: Is given the path of a file whose rows are wanted; called from any thread.
    """

    def __init__(
        self, house: House, post: Callable[[Message], None], bring_in: Callable[[str], None]
    ) -> None:
        self._house, self._bring_in = house, bring_in
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
            case LookIntoEverything():
                self._stopped.clear()
                self._beside.do(partial(self._looked, wish), WholeFailed)
            case BringInEverything():
                self._bring_in(wish.path)
            case TakeBackMore():
                # Behind whatever has come meanwhile: a call goes first.
                self._post(TakeBackOn())
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

    def _looked(self, wish: LookIntoEverything) -> Iterator[Message]:
        """Look a file over: first its bytes, then its rows."""
        from agentassist.content.whole_out import StoppedError
        from agentassist.everything import check_everything, inside_of, read_everything
        from agentassist.importing.whole_in import WholeFile

        path = Path(wish.path)
        view = WholeView(WholeStep.READING, path.name, path=wish.path)
        course = _Course(view, self._post, self._stopped.is_set)
        try:
            with closing(WholeFile(path)) as whole, closing(self._house.open_to_read()) as store:
                inside = inside_of(whole.manifest)
                read_everything(whole, lambda done: course.told(done, whole.manifest.size, 0))
                now_ms, rows = clock.read().utc_ms, whole.manifest.rows
                check_everything(store, whole, now_ms, lambda done: course.told(done, rows, HALF))
        except StoppedError:
            yield WholeTold(replace(view, step=WholeStep.LEFT))
        else:
            looked = replace(view, step=WholeStep.LOOKED, rows=rows, inside=inside, percent=100)
            yield WholeTold(looked)


class _Course:
    """Tells how far a look into a file is, in whole percents, of which there are few."""

    def __init__(self, view: WholeView, post: Callable[[Message], None], stopped: Callable[[], bool]) -> None:
        self._view, self._post, self._stopped = view, post, stopped

    def told(self, done: int, of: int, first: int) -> bool:
        """Tell that ``done`` is done of one half, ``first`` percent after the beginning."""
        percent = first + (HALF * done // of if of else HALF)
        if percent > self._view.percent:
            self._view = replace(self._view, percent=percent)
            self._post(WholeTold(self._view))
        return self._stopped()
