"""The phrasing rules of a pack, taken into the team's own files, which are the ones that hold."""

import json
from pathlib import Path

from agentassist.content.strict_yaml import read
from agentassist.content.team_rules import read_team, team_rules
from agentassist.content.team_writing import rules_text, write_touches
from agentassist.content.whole_files import PRIVATE, write_deep
from agentassist.core.pack_rules import Taken, taken_in
from agentassist.core.rulebook import TeamRules

TAKEN = "from-pack"
"""The folder beside the team's files of what the pack said last, for what is taken is never taken twice."""


def take(folder: Path, said: TeamRules) -> bool:
    """Let what a pack says about one language hold, and tell whether that changed anything.

    Args:
        folder: Of the team's files, ``en.yaml`` and so on; it is made where it is missing.
        said: What the pack says; nothing at all where it has no rules, or there is none any more.

    Raises:
        FaultsError: The team's file is broken; it is as it was.
        ContentError: The folder or its disk refuses; the file is as it was.
    """
    path = folder / f"{said.lang}.yaml"
    mine = team_rules(read_team(path, said.lang).node) if path.exists() else TeamRules(said.lang)
    known = _known(folder, said.lang)
    changes, taken = taken_in(mine, known, said)
    if changes:
        write_touches(path, said.lang, changes)
    if taken != known:
        # Last: where the power fails in between, the same is taken once more and changes nothing.
        _keep(folder, taken)
    return bool(changes)


def is_known(folder: Path, lang: str) -> bool:
    """Tell whether a pack ever said something about a language."""
    return _place(folder, lang).exists()


def _known(folder: Path, lang: str) -> Taken:
    try:
        told = json.loads(_place(folder, lang).read_text(encoding="utf-8"))
        return Taken(team_rules(read(told["said"], lang)), frozenset(map(str, told["changed"])))
    except (OSError, ValueError, KeyError, TypeError):
        return Taken(TeamRules(lang))


def _keep(folder: Path, taken: Taken) -> None:
    told = {"said": rules_text(taken.said), "changed": sorted(taken.changed)}
    text = json.dumps(told, ensure_ascii=False)
    write_deep(_place(folder, taken.said.lang), text.encode(), PRIVATE)


def _place(folder: Path, lang: str) -> Path:
    return folder / TAKEN / f"{lang}.json"
