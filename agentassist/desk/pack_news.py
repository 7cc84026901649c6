"""What a newer pack changed, and which of its days still lie ahead."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from agentassist.core.authority import Action, Terms
from agentassist.core.changes import Fact, Facts, PolicyChange, Subject, differences
from agentassist.core.company import Pack
from agentassist.core.frozen_json import to_json
from agentassist.desk.cabinet import Cabinet, Kept
from agentassist.desk.tools import Coming
from agentassist.storage.store import Store

FACTS = "facts"
"""Under which name the facts of the newest pack are kept."""
ARTICLES = "article-facts"
"""Under which name those of its articles are, once somebody read them ahead."""
DAY_S = 86_400
Begins = Callable[[str], int | None]
"""Tells when an ISO date begins, in UTC milliseconds; None for one that is surely past, or none."""


def noticed(store: Store, cabinet: Cabinet, pack: Pack, folder: Path, now_ms: int) -> None:
    """Keep what a newer version of the pack changed, and what it says, to tell the next one from it."""
    told, name = f"{FACTS}-{pack.id}-{pack.version}", f"{FACTS}-{pack.id}"
    if store.compiled.get(told) is not None:
        return
    # Once a version: no other start reads the articles for it.
    from agentassist.core.pack_facts import facts_of

    was = cabinet.last(Facts, name)
    now = facts_of(pack, _articles(cabinet, pack, folder))
    if was is not None and was.version > pack.version:
        # Somebody went back to an older pack; the next newer one is still told from the newest there was.
        return
    with store.together():
        if was is not None:
            store.pack_changes.keep(pack.id, pack.version, differences(was, now), now_ms)
        cabinet.kept(name, told, now)


def articles_noted(pack: Pack, folder: Path) -> Kept:
    """Return the facts of a pack's articles, to be kept before it holds: of many, they take long to read."""
    from agentassist.content.article_facts import article_facts

    facts = Facts(pack.id, pack.version, tuple(article_facts(folder)))
    return _noted(pack), ARTICLES, to_json(facts).encode()


def _articles(cabinet: Cabinet, pack: Pack, folder: Path) -> Iterable[Fact]:
    noted = cabinet.known(Facts, _noted(pack))
    if noted is not None:
        return noted.facts
    from agentassist.content.article_facts import article_facts

    return article_facts(folder)


def _noted(pack: Pack) -> str:
    return f"{ARTICLES}-{pack.id}-{pack.version}"


def coming(pack: Pack, found: Sequence[PolicyChange], begins: Begins) -> Iterator[Coming]:
    """Yield the days from which other terms hold, as far as they may still lie ahead."""
    for action in pack.authority.actions:
        from_ms = begins(action.valid_from)
        if from_ms is not None:
            yield Coming(action.id, from_ms, action.until or _before(action, found))


def _before(action: Action, found: Sequence[PolicyChange]) -> Terms | None:
    about = (Subject.ACTION, action.id, action.valid_from)
    same = (one for one in found if (one.kind, one.subject, one.valid_from) == about)
    return next((one.before for one in same), None)


def ahead(changes: Sequence[PolicyChange], begins: Begins) -> Iterator[tuple[str, int]]:
    """Yield the changes whose day may still lie ahead, each with when that begins."""
    for change in changes:
        from_ms = begins(change.valid_from)
        if from_ms is not None:
            yield change.id, from_ms


def beginnings(tz: str, now_ms: int) -> Begins:
    """Return what tells when a day begins that may still lie ahead, and nothing of one that is past."""
    now = datetime.fromtimestamp(now_ms / 1000, UTC)
    # The date is another one elsewhere, by a day at most.
    past = datetime.fromtimestamp(now.timestamp() - DAY_S, UTC).date().isoformat()

    def begins(day: str) -> int | None:
        if day <= past:
            return None
        # Most packs have nothing that lies ahead, and a start does without time zones.
        from agentassist.content.local_times import local_times

        return local_times(now, tz).begins(day)

    return begins
