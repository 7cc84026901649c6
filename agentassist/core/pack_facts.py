"""What a pack lays down, fact by fact, so that two versions of it can be laid side by side."""

from collections.abc import Iterable, Iterator

from agentassist.core.changes import Fact, Facts, Subject, mark
from agentassist.core.company import Pack
from agentassist.core.words import Words


def facts_of(pack: Pack, articles: Iterable[Fact] = ()) -> Facts:
    """Return the facts of a pack; its articles lie in files of their own."""
    return Facts(
        pack.id,
        pack.version,
        (*_actions(pack), *_playbooks(pack), *articles, *_outcomes(pack), *_rules(pack)),
    )


def _actions(pack: Pack) -> Iterator[Fact]:
    for action in pack.authority.actions:
        yield Fact(Subject.ACTION, action.id, action.title, valid_from=action.valid_from, terms=action.terms)


def _playbooks(pack: Pack) -> Iterator[Fact]:
    for book in pack.playbooks:
        yield Fact(Subject.PLAYBOOK, book.id, book.title, mark(book.stages))


def _outcomes(pack: Pack) -> Iterator[Fact]:
    for outcome in pack.codes.outcomes:
        told = mark(outcome.title, outcome.group, outcome.follow_up)
        yield Fact(Subject.OUTCOME, outcome.id, outcome.title, told)


def _rules(pack: Pack) -> Iterator[Fact]:
    for rules in pack.rules:
        for touch in rules.touches:
            # Of a rule that ships with the app, the pack knows its name only.
            title = Words(((rules.lang, touch.own.why if touch.own else touch.id),))
            yield Fact(Subject.RULE, f"{rules.lang}:{touch.id}", title, mark(touch))
