"""Phrasing rules are read, written and tried beside the desk; of rules being typed only the newest."""

from collections.abc import Callable, Iterable
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from agentassist.app.beside import Beside
from agentassist.core.effects import ChangeRule, PrepareRules, ProveRule, ReadRules
from agentassist.core.messages import Message, RuleFileFailed
from agentassist.core.team_effects import TakeRules
from agentassist.opening import House
from agentassist.storage.content import Compiled

if TYPE_CHECKING:
    from agentassist.desk.cabinet import Cabinet, Kept
    from agentassist.desk.rule_job import RuleJob
    from agentassist.desk.rulebooks import RuleBooks

RuleEffect = PrepareRules | ReadRules | ChangeRule | ProveRule | TakeRules


class Rules:
    """Does what the desk asks for; used by the desk's thread, but for ``stop``.

    Args:
        house: Whose rules they are.
        post: Takes the answers; called from threads of its own.
    """

    def __init__(self, house: House, post: Callable[[Message], None]) -> None:
        self._house = house
        self._beside = Beside(post)
        self._job: RuleJob | None = None
        self._newest: ProveRule | None = None

    def perform(self, wish: RuleEffect) -> None:
        """Begin, and return at once."""
        if isinstance(wish, ProveRule):
            self._newest = wish
        self._beside.do(partial(self._done, wish), RuleFileFailed)

    def stop(self) -> None:
        """End; returns when nothing is done any more."""
        self._newest = None
        self._beside.stop()

    def _done(self, wish: RuleEffect) -> Iterable[Message]:
        job = self._job = self._job or rule_job(self._house)
        match wish:
            case PrepareRules():
                return job.prepare(wish)
            case ReadRules():
                return job.read(wish)
            case ChangeRule():
                return job.change(wish)
            case TakeRules():
                return job.take(wish)
        return job.prove(wish) if wish is self._newest else ()


def rule_job(house: House) -> "RuleJob":
    """Return what reads, writes and tries the rules of a company; used by one thread after the other."""
    # No start waits for it.
    from agentassist.desk.rule_job import RuleJob

    return RuleJob(*books_beside(house))


def books_beside(house: House) -> "tuple[RuleBooks, list[Kept]]":
    """Return the rules of a company, and where they put what they compiled: only the desk can keep it."""
    cabinet, fresh = cabinet_beside(house)
    return house.rule_books(cabinet), fresh


def cabinet_beside(house: House) -> "tuple[Cabinet, list[Kept]]":
    """Return the compiled copies of a company for one thread, and where new ones go."""
    from agentassist.desk.cabinet import Cabinet

    fresh: list[Kept] = []
    cabinet = Cabinet(
        lambda told: _asked(house, lambda kept: kept.get(told)),
        lambda name: _asked(house, lambda kept: kept.newest(name)),
        lambda *one: fresh.append(one),
    )
    return cabinet, fresh


def _asked(house: House, ask: Callable[[Compiled], bytes | None]) -> bytes | None:
    # A connection belongs to its thread, and each piece of work has one of its own.
    with closing(house.open_to_read()) as store:
        return ask(store.compiled)
