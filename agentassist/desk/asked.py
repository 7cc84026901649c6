"""What callers ask, in the workbench: gaps in the knowledge, and what searches teach."""

from dataclasses import replace

from agentassist.core.asked import Asked, Retyped
from agentassist.core.moment import Moment
from agentassist.core.screen import Undoable
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools
from agentassist.desk.words import learned, unlearned

Pair = tuple[str, str]
"""What was heard, and what was meant."""

SHOWN = 12
"""So many lines of each list; whoever has dealt with them gets the next ones."""
POPULAR_MS = 30 * 86_400_000


def listed(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Show every list as it stands."""
    store = tools.store
    asked = Asked(
        unanswered=store.searches.unanswered(SHOWN),
        retyped=store.searches.retyped(SHOWN),
        popular=store.openings.popular(now.utc_ms - POPULAR_MS, SHOWN),
        overdue=store.marks.overdue(now.iso_date, SHOWN),
        judged=store.marks.judged(SHOWN),
        twins=store.marks.twins(SHOWN),
    )
    return replace(sitting, bench=replace(sitting.bench, asked=asked))


def decided(tools: Tools, sitting: Sitting, pair: Pair, now: Moment, *, accepted: bool) -> Sitting:
    """Keep that two texts mean the same, and search by it from now on, or that they do not; can be undone."""
    pairs = sitting.bench.asked.retyped
    gone = tuple(one for one in pairs if (one.heard, one.meant) == pair)
    left = _suggesting(sitting, tuple(one for one in pairs if one not in gone))
    kept = left.saving(lambda store: store.learned.decide(*pair, now.utc_ms, accepted=accepted))
    searching, group_id = learned(tools, kept, pair, now) if accepted else (kept, "")

    def back(later: Sitting) -> Sitting:
        again = sorted({*later.bench.asked.retyped, *gone}, key=lambda one: (-one.times, -one.last_ms))
        shown = _suggesting(unlearned(tools, later, group_id, now), tuple(again))
        return shown.saving(lambda store: store.learned.forget(*pair))

    return searching.undoable(Undoable.SYNONYM, back)


def _suggesting(sitting: Sitting, pairs: tuple[Retyped, ...]) -> Sitting:
    asked = replace(sitting.bench.asked, retyped=pairs)
    return replace(sitting, bench=replace(sitting.bench, asked=asked))
