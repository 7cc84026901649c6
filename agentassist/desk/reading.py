"""The open article: links followed and left again, and what the rep says of it."""

from collections.abc import Callable
from dataclasses import replace

from agentassist.core.asked import Mark, MarkKind
from agentassist.core.messages import AnswerHelped, FollowLink, MarkWrong, ReadArticle
from agentassist.core.moment import Moment
from agentassist.core.screen import Reading, Told, Undoable
from agentassist.desk.knowledge import opening_of, read_anew
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools
from agentassist.storage.store import Store


def followed(tools: Tools, sitting: Sitting, wish: FollowLink, now: Moment) -> Sitting:
    """Open the article that a link names, with a way back."""
    was = sitting.reading
    article = tools.store.articles.get(wish.article_id)
    if was is None or article is None:
        return sitting.telling(Told.ARTICLE_GONE, bad=True) if was else sitting
    if article.id == was.article.id:
        return sitting
    reading = replace(opening_of(tools, sitting, article, now), came_from=was.article.title)
    trail = replace(sitting.trail, before=(*sitting.trail.before, was))
    counted = sitting.saving(lambda store: store.openings.count(article.id, now.utc_ms))
    return replace(counted, reading=reading, trail=trail)


def went_back(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Return to the article whose link led here; one that is gone by now is passed over."""
    before = sitting.trail.before
    if not before:
        return sitting
    back = replace(sitting, trail=replace(sitting.trail, before=before[:-1]))
    reading = read_anew(tools, sitting, before[-1], now)
    return replace(back, reading=reading) if reading else went_back(tools, back, now)


def looked_into(tools: Tools, sitting: Sitting, wish: ReadArticle, now: Moment) -> Sitting:
    """Open an article for somebody who looks after it."""
    article = tools.store.articles.get(wish.article_id)
    if article is None:
        return sitting.telling(Told.ARTICLE_GONE, bad=True)
    reading = opening_of(tools, sitting, article, now)
    return replace(sitting, reading=reading, sheet=None, trail=replace(sitting.trail, before=()))


def closed(sitting: Sitting) -> Sitting:
    """Put away what was opened, with all that led to it."""
    return replace(sitting, reading=None, sheet=None, trail=replace(sitting.trail, before=()))


def helped(tools: Tools, sitting: Sitting, wish: AnswerHelped, now: Moment) -> Sitting:
    """Keep whether the open article helped; the last answer counts."""
    was = sitting.reading
    if was is None or was.helped is wish.helped:
        return sitting
    kind = MarkKind.HELPED if wish.helped else MarkKind.NOT_HELPED
    mark = Mark(f"{was.id}-helped", was.article.id, kind, now.utc_ms)
    said = _seen(sitting, was.id, lambda one: replace(one, helped=wish.helped))
    return _marked(
        tools, said, mark, lambda later: _seen(later, was.id, lambda one: replace(one, helped=was.helped))
    )


def wrong(tools: Tools, sitting: Sitting, wish: MarkWrong, now: Moment) -> Sitting:
    """Keep that the open article is wrong, and what is wrong with it."""
    was = sitting.reading
    if was is None:
        return sitting
    line = " ".join(wish.line.split())
    mark = Mark(f"{was.id}-wrong", was.article.id, MarkKind.WRONG, now.utc_ms, line)
    said = _seen(sitting, was.id, lambda one: replace(one, wrong=True))
    return _marked(
        tools, said, mark, lambda later: _seen(later, was.id, lambda one: replace(one, wrong=was.wrong))
    )


def _marked(tools: Tools, sitting: Sitting, mark: Mark, unsaid: Callable[[Sitting], Sitting]) -> Sitting:
    before = tools.store.marks.get(mark.id)

    def unmark(store: Store) -> None:
        if before is None:
            store.marks.drop(mark.id)
        else:
            store.marks.save(before)

    changed = sitting.saving(lambda store: store.marks.save(mark))
    return changed.undoable(Undoable.MARK, lambda later: unsaid(later).saving(unmark))


def _seen(sitting: Sitting, reading_id: str, change: Callable[[Reading], Reading]) -> Sitting:
    """Change one opening of an article, whether it is in front or a link was followed since."""

    def one(reading: Reading) -> Reading:
        return change(reading) if reading.id == reading_id else reading

    before = tuple(one(reading) for reading in sitting.trail.before)
    reading = one(sitting.reading) if sitting.reading else None
    return replace(sitting, reading=reading, trail=replace(sitting.trail, before=before))
