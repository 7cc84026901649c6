"""Reads, writes and tries phrasing rules away from the desk."""

from collections.abc import Iterator

from agentassist.core.effects import ChangeRule, PrepareRules, ProveRule, ReadRules
from agentassist.core.errors import ContentError
from agentassist.core.messages import PackRulesTaken, RuleProved, RulesRead, RulesReady
from agentassist.core.rulebook import TeamRules
from agentassist.core.team_effects import TakeRules
from agentassist.desk.cabinet import Kept
from agentassist.desk.rulebooks import InForce, RuleBooks, usable
from agentassist.phrasing.matcher import BookMatcher
from agentassist.phrasing.proof import Workshop
from agentassist.phrasing.team import text_of


class RuleJob:
    """Does one piece of work after the other, whichever thread each is in.

    Args:
        books: Its own: the desk has others.
        fresh: Where ``books`` puts what it has compiled; only the desk can keep it.
    """

    def __init__(self, books: RuleBooks, fresh: list[Kept]) -> None:
        self._books = books
        self._fresh = fresh
        self._workshop: Workshop | None = None
        self._ready: tuple[InForce, BookMatcher] | None = None

    def prepare(self, wish: PrepareRules) -> Iterator[RulesReady]:
        """Get the rules of some languages ready, one after the other."""
        for lang in wish.langs:
            yield RulesReady(self._matcher(self._books.in_force(lang)), self._kept())

    def read(self, wish: ReadRules) -> Iterator[RulesRead]:
        """Read the rules of a language."""
        yield self._news(wish.lang)

    def change(self, wish: ChangeRule) -> Iterator[RulesRead]:
        """Write what the team says about a rule, and read the rules anew.

        Raises:
            ContentError: The folder or its disk refuses, or the rule could not be read again.
        """
        # The reader alone takes half a second to load.
        from agentassist.content.team_writing import write_touch

        # Read first: a file that is broken has to be told with its place, and stays as it is.
        if self._books.in_force(wish.lang).fault is None:
            write_touch(self._books.path(wish.lang), wish.lang, wish.touch)
        yield self._news(wish.lang)

    def take(self, wish: TakeRules) -> Iterator[PackRulesTaken]:
        """Let what a pack says hold, language by language; one that cannot be used here costs itself alone.

        Raises:
            ContentError: With the first that is wrong, after all others are taken.
        """
        from agentassist.content.pack_rules import is_known, take

        said = {rules.lang: rules for rules in wish.said}
        changed, wrong = list[str](), list[ContentError]()
        for lang in self._books.langs:
            if lang not in said and not is_known(self._books.folder, lang):
                continue
            try:
                rules = usable(self._books.given(lang), said.get(lang, TeamRules(lang)))
                changed += [lang] if take(self._books.folder, rules) else []
            except ContentError as error:
                wrong.append(error)
        yield PackRulesTaken(tuple(changed), not wrong)
        if wrong:
            raise wrong[0]

    def prove(self, wish: ProveRule) -> Iterator[RuleProved]:
        """Try a rule."""
        book = self._books.in_force(wish.lang).book
        if self._workshop is None or self._workshop.book is not book:
            self._workshop = Workshop(book)
        yield RuleProved(self._workshop.verdict(wish.rule, wish.tried))

    def _news(self, lang: str) -> RulesRead:
        now: InForce = self._books.in_force(lang)
        given = tuple(text_of(rule) for rule in now.given.rules)
        return RulesRead(self._books.langs, given, now.team, self._matcher(now), now.fault, self._kept())

    def _kept(self) -> tuple[Kept, ...]:
        fresh = tuple(self._fresh)
        self._fresh.clear()
        return fresh

    def _matcher(self, now: InForce) -> BookMatcher:
        """Return the rules ready to be tried; made here, for it takes longer than the desk may be kept."""
        if self._ready is None or self._ready[0] is not now:
            self._ready = (now, BookMatcher(now.book))
        return self._ready[1]
