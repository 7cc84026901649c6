"""The firm's own pack on its way to the team: what it shows, what it says, and last of all its files."""

from collections.abc import Mapping
from dataclasses import replace

from agentassist.core.frozen import dataclass
from agentassist.core.knowledge import Article
from agentassist.core.moment import Moment
from agentassist.core.picture import Picture
from agentassist.core.shared_pack import Gathered, SharedPack
from agentassist.desk.tools import Tools

ARTICLES_AT_ONCE = 8
PICTURE_BYTES_AT_ONCE = 1_000_000
"""So much is kept in one step, within what the desk may take; a larger picture is a step of its own."""


@dataclass(frozen=True, slots=True)
class Sharing:
    """What is still to be kept before the files of a pack are shared."""

    pack: SharedPack
    pictures: tuple[Picture, ...] = ()
    articles: tuple[Article, ...] = ()
    gone: tuple[tuple[str, str], ...] = ()
    """Files that say something else than before, each with the article that it has now; empty for none."""

    @property
    def done(self) -> bool:
        """True once the files may go."""
        return not (self.pictures or self.articles or self.gone)


def begun(found: Gathered, before: SharedPack | None) -> Sharing:
    """Return what is to be kept of a pack, as far as its files say something else than ``before``.

    Whoever edited an article in the app since keeps that while the pack's file is as it was.
    """
    pack = found.pack
    known = dict(before.files) if before else {}
    texts = dict(pack.files)
    shown = set(known.values())
    return Sharing(
        pack,
        tuple(one for one in pack.pictures if one.link not in shown),
        tuple(one for one in found.articles if known.get(one.source) != texts[one.source]),
        tuple(_gone(known, texts, {one.source: one.id for one in found.articles})),
    )


def gone_on(tools: Tools, sharing: Sharing, who: str, now: Moment) -> Sharing:
    """Keep the next piece, all or nothing, and return what is left.

    Raises:
        StoreError: The disk does not take it.
    """
    store = tools.store
    if sharing.pictures:
        count = _fitting(sharing.pictures)
        store.pictures.keep(sharing.pictures[:count])
        return replace(sharing, pictures=sharing.pictures[count:])
    if sharing.articles:
        with store.together():
            for article in sharing.articles[:ARTICLES_AT_ONCE]:
                store.versions.keep(article, who, now.utc_ms)
        return replace(sharing, articles=sharing.articles[ARTICLES_AT_ONCE:])
    with store.together():
        for source, kept in sharing.gone[:ARTICLES_AT_ONCE]:
            for article in store.articles.from_source(source):
                if article.id != kept:
                    store.articles.delete(article.id)
    return replace(sharing, gone=sharing.gone[ARTICLES_AT_ONCE:])


def _gone(
    known: Mapping[str, str], texts: Mapping[str, str], published: Mapping[str, str]
) -> list[tuple[str, str]]:
    pages = (path for path in known if path.endswith(".md"))
    return [(path, published.get(path, "")) for path in pages if known[path] != texts.get(path)]


def _fitting(pictures: tuple[Picture, ...]) -> int:
    left, count = PICTURE_BYTES_AT_ONCE, 0
    for one in pictures:
        left -= len(one.data)
        if left < 0 and count:
            break
        count += 1
    return count
