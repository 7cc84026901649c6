"""From a finding to rows in groups: answers first, actions last."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QObject

from agentassist.core.asking import LANGUAGE, read_query
from agentassist.core.screen import Completion, Finding
from agentassist.ui.finding_words import FindingWords
from agentassist.ui.widgets.finding_model import Command, Entry, Heading

COMMANDS_BESIDE = 4
"""So many actions at most stand below answers."""


def matching(commands: tuple[Command, ...], text: str) -> tuple[Command, ...]:
    """Return the commands in which every word of ``text`` begins some word; empty text matches all."""
    wanted = text.casefold().split()
    return tuple(
        command
        for command in commands
        if all(any(w.startswith(part) for w in command.words.casefold().split()) for part in wanted)
    )


class Groups(QObject):
    """Puts headings over what was found."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words = FindingWords(self)

    def of(self, finding: Finding, typed: str, commands: tuple[Command, ...]) -> list[Entry]:
        """Return the rows for what is typed; ``finding`` may still be that of a letter before."""
        if not typed.strip():
            return self._empty(finding, commands)
        query = read_query(typed)
        fitting = () if query.filtered and not query.actions else matching(commands, query.words)
        rows = [
            *self._offered(finding.completions),
            *self._found(finding),
            *self._under(self._words.actions(), fitting if query.actions else fitting[:COMMANDS_BESIDE]),
            # They come a moment later: below everything, so that nothing makes room for them.
            *self._under(self._words.alike(), finding.alike),
        ]
        chips = tuple(filter(None, map(self._words.chip, finding.filters)))
        first = rows[0] if rows else Heading(self._words.nothing(finding))
        return [replace(first, chips=chips) if isinstance(first, Heading) else first, *rows[1:]]

    def _empty(self, finding: Finding, commands: tuple[Command, ...]) -> list[Entry]:
        return [
            Heading(self._words.hint()),
            *self._under(self._words.recent(), finding.recent),
            *self._under(self._words.actions(), commands),
        ]

    def _found(self, finding: Finding) -> list[Entry]:
        groups = groupby(finding.answers, lambda answer: answer.kind)
        return [
            row for kind, answers in groups for row in self._under(self._words.group(kind), tuple(answers))
        ]

    def _offered(self, completions: Sequence[Completion]) -> list[Entry]:
        named = (
            replace(one, title=self._words.language(one.word)) if one.kind == LANGUAGE else one
            for one in completions
        )
        groups = groupby(named, lambda one: one.kind)
        return [row for kind, ones in groups for row in self._under(self._words.offered(kind), tuple(ones))]

    def _under(self, heading: str, rows: Sequence[Entry]) -> list[Entry]:
        return [Heading(heading), *rows] if rows else []
