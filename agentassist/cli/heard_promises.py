"""What the app takes for a promise in a test line, and when it is due."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from agentassist.content.resources import promise_tables
from agentassist.promising.finder import PromiseFinder

Case = dict[str, Any]


def judge(now: str) -> Callable[[Case], Iterator[Case]]:
    """Return how one line is answered at the local time ``now``, as ISO 8601 writes it.

    Raises:
        ValueError: ``now`` is no such time.
    """
    at = datetime.fromisoformat(now).replace(tzinfo=None)
    finder = PromiseFinder(promise_tables())

    def answers(case: Case) -> Iterator[Case]:
        heard = finder.best(str(case["text"]), at, str(case.get("lang", "")))
        yield {
            "id": case["id"],
            "promise": heard is not None,
            "due_from": _iso(heard.due_from) if heard else None,
            "due_to": _iso(heard.due_to) if heard else None,
            "who": heard.who if heard else None,
            "what": heard.what if heard else None,
        }

    return answers


def _iso(due: datetime | None) -> str | None:
    return due.isoformat(timespec="minutes") if due else None
