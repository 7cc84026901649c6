"""A contest as figures and tables."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from benchmarks.figure import Figure, Table
from benchmarks.knowledge.contest import Contest
from benchmarks.knowledge.standing import TOP, WAYS, Standing

Told = Figure | Table


@dataclass(frozen=True, slots=True)
class Promised:
    """The limits on one shelf; what is not named is told without one."""

    ranks: Mapping[str, float] = field(default_factory=dict)
    """At least, for each way of typing."""
    romanised: Mapping[str, float] = field(default_factory=dict)
    p50_ms: float | None = None
    p95_ms: float | None = None
    typed: float | None = None
    wrongly_answered: float | None = None


def ranks(clean: float, typo: float, half: float) -> Mapping[str, float]:
    """Return limits for the three ways of typing."""
    return dict(zip(WAYS, (clean, typo, half), strict=True))


def report(contest: Contest, promised: Promised) -> Iterator[Told]:
    """Yield what ours reached beside the best peer, then everybody, then every group of questions."""
    yield from _ranked(contest, "", contest.groups, promised.ranks)
    yield from _ranked(contest, ", romanised", contest.romanised, promised.romanised)
    limits = {"p50": promised.p50_ms, "p95": promised.p95_ms, "typed": promised.typed}
    peers = [cost for peer in contest.peers for cost in _costs(peer)]
    for cost in _costs(contest.ours):
        best = min((other.value for other in peers if other.name == cost.name), default=None)
        name = f"{contest.shelf.name}: {cost.name}"
        yield Figure(name, cost.value, cost.unit, best, limits.get(cost.name.split()[0]))
    for share in contest.wrongly_answered:
        name = f"{contest.shelf.name}: lines without an answer that are shown one, half of the others shown"
        yield Figure(name, share, "share", None, promised.wrongly_answered)
    yield _engines(contest)
    yield _groups(contest)


def behind(contests: Sequence[Contest], limit: int) -> Figure:
    """Return in how many groups of questions, asked clean, a peer is ahead of ours."""
    groups = [(one, group) for one in contests for group in (*one.groups, *one.romanised)]
    names = "; ".join(one.shelf.name for one in contests)
    late = sum(bool(one.ahead(group)) for one, group in groups)
    return Figure(f"{names}: sets of {len(groups)} where a peer is ahead", late, "sets", None, limit)


def _ranked(
    contest: Contest, script: str, groups: Sequence[str], limits: Mapping[str, float]
) -> Iterator[Figure]:
    for way in WAYS if groups else ():
        name = f"{contest.shelf.name}{script}: MRR@10 {way}"
        best = contest.best(groups, way).over(groups, way)
        yield Figure(name, contest.ours.over(groups, way), "MRR", best, limits.get(way), more_is_better=True)


def _costs(one: Standing) -> Iterator[Figure]:
    """Yield everything of which less is better."""
    known = (
        ("p50 per key", one.keys.p50_ms, "ms"),
        ("p95 per key", one.keys.p95_ms, "ms"),
        (f"typed until the answer is in the top {TOP}", one.keys.typed, "share"),
        ("build", one.build_s, "s"),
        ("memory of the index", one.memory_mb, "MB"),
    )
    for name, value, unit in known:
        if value is not None and not math.isnan(value):
            yield Figure(name, value, unit, None, None)


def _engines(contest: Contest) -> Table:
    scripts = [("", contest.groups), (" rom.", contest.romanised)]
    known = [(f"{way}{script}", groups, way) for script, groups in scripts if groups for way in WAYS]
    head = (contest.shelf.name, *(name for name, _, _ in known), "p50 ms", "p95 ms", "typed", "build s", "MB")
    everybody = (contest.ours, *contest.peers)
    rows = tuple(
        (
            one.engine,
            *(f"{one.over(groups, way):.3f}" for _, groups, way in known),
            *(f"{one.keys.p50_ms:.1f}", f"{one.keys.p95_ms:.1f}"),
            *("–" if one.keys.typed is None else f"{one.keys.typed:.3f}", f"{one.build_s:.1f}"),
            f"{one.memory_mb:.0f}",
        )
        for one in everybody
    )
    figures = tuple(figure for peer in contest.peers for figure in _of_peer(contest, peer))
    return Table(head, rows, figures)


def _of_peer(contest: Contest, peer: Standing) -> Iterator[Figure]:
    name = f"{contest.shelf.name}: {peer.engine}"
    for script, groups in (("", contest.groups), (", romanised", contest.romanised)):
        for way in WAYS if groups else ():
            rank = peer.over(groups, way)
            yield Figure(f"{name}{script}, MRR@10 {way}", rank, "MRR", None, None, more_is_better=True)
    for cost in _costs(peer):
        yield replace(cost, name=f"{name}, {cost.name}")


def _groups(contest: Contest) -> Table:
    """Return ours and the best peer in every group of questions, and who is ahead, asked clean."""
    told = {
        group: tuple(_of_group(contest, group, way) for way in WAYS)
        for group in (*contest.groups, *contest.romanised)
    }
    head = (contest.shelf.name, *(f"{way}: ours, best peer" for way in WAYS), "ahead")
    rows = tuple(
        (group, *(f"{one.value:.3f} {one.reference:.3f}" for one in ways), contest.ahead(group))
        for group, ways in told.items()
    )
    return Table(head, rows, tuple(one for ways in told.values() for one in ways))


def _of_group(contest: Contest, group: str, way: str) -> Figure:
    name = f"{contest.shelf.name}: {group}, MRR@10 {way}"
    value, best = (one.over([group], way) for one in (contest.ours, contest.best([group], way)))
    return Figure(name, value, "MRR", best, None, more_is_better=True)
