"""Plays a practice call without a window: lines of a rep in, what the caller says and the scorecard out."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path

from agentassist.cli import content_words
from agentassist.cli.rule_books import linter
from agentassist.content.fault import FaultsError
from agentassist.content.pack import practice_rules
from agentassist.content.resources import schemas_folder
from agentassist.content.scenario_file import read_scenario
from agentassist.content.schema import Schemas
from agentassist.core.writing import DemoRep
from agentassist.desk.judging import manner, may
from agentassist.desk.tools import Firm
from agentassist.own_words.lexicon import Lexicon
from agentassist.own_words.listener import Listener
from agentassist.training.demo_reps import entry_of, play
from agentassist.training.equipment import callers, demo_phrases, spoken_with
from agentassist.training.rehearsal import Entry, Held, Rehearsal, Turn
from agentassist.training.scorecard import (
    Item,
    Manners,
    May,
    Scorecard,
    anything_goes,
    nothing_is_read,
    scorecard,
)

NAME = "rehearse"
MOST_BYTES = 2_000_000
"""No practice call is longer than this."""
MOST_FOLDERS = 20
"""So deep a scenario may lie in a pack."""


def options(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("scenario", type=Path, help="a scenario file")
    said = parser.add_mutually_exclusive_group(required=True)
    said.add_argument("--lines", type=Path, help="what the rep says, a line each; [hold 40]")
    said.add_argument("--demo", choices=tuple(DemoRep), help="who plays instead: a rep made of the scenario")
    parser.add_argument("--seed", type=int, default=0, help="another number, other words of the caller")
    parser.add_argument("--pack", type=Path, metavar="FOLDER", help="whose samples and authority count")
    parser.add_argument("--role", help="a role of that authority; the lowest unless said")
    parser.add_argument("--json", action="store_true", help="as always: one JSON object a line")


def run(args: argparse.Namespace) -> int:
    """Print each turn, then the scorecard; return 2 where a file cannot be used."""
    try:
        scenario = read_scenario(args.scenario, Schemas(schemas_folder()))
        entries = list(_entries(_lines(args.lines))) if args.lines else []
        judged = _judged_by(args)
    except FaultsError as error:
        return _refused(content_words.first(error))
    except _RefusedError as error:
        return _refused(str(error))
    everybody = callers(linter(*spoken_with(scenario.lang)), scenario.lang)
    if args.demo:
        call = play(everybody, scenario, DemoRep(args.demo), demo_phrases(scenario.lang), args.seed)
    else:
        call = everybody.play(scenario, entries, args.seed)
    for line in (*map(_turn, call.turns), _card(call, scorecard(call, *judged))):
        print(json.dumps(line, ensure_ascii=False))
    return 0


def _judged_by(args: argparse.Namespace) -> tuple[Manners, May]:
    """Return how lines sound beside a firm's samples, and what the rep may give; nothing without a firm."""
    folder = args.pack or _pack_around(args.scenario)
    if folder is None:
        return nothing_is_read, anything_goes
    playbooks, authority = practice_rules(folder)
    role = args.role or next(iter(authority.roles), "")
    if authority.roles and role not in authority.roles:
        told = ", ".join(authority.roles)
        raise _RefusedError(f"{folder.name} has no role {role}; it has: {told}.")
    firm = Firm(playbooks, authority=authority)
    return partial(manner, Listener(Lexicon), firm), partial(may, firm, role)


def _pack_around(file: Path) -> Path | None:
    """Return the folder of the pack that a scenario lies in."""
    above = file.absolute().parents[:MOST_FOLDERS]
    return next((folder for folder in above if (folder / "pack.yaml").is_file()), None)


class _RefusedError(Exception):
    """A file that cannot be used, as one sentence."""


def _refused(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2


def _lines(file: Path) -> list[str]:
    try:
        with file.open("rb") as opened:
            told = opened.read(MOST_BYTES + 1)
        lines = told.decode("utf-8-sig").splitlines()
    except OSError as error:
        raise _RefusedError(f"{file.name} cannot be opened.") from error
    except UnicodeDecodeError as error:
        raise _RefusedError(f"{file.name} is not UTF-8; save it as UTF-8.") from error
    if len(told) > MOST_BYTES:
        raise _RefusedError(f"{file.name} is too large; at most {MOST_BYTES} bytes are read.")
    return lines


def _entries(lines: Iterable[str]) -> Iterator[Entry]:
    """Return what the rep does; an empty line is nothing, a line without words is silence."""
    return (entry_of(line) for line in lines if line.strip())


def _turn(turn: Turn) -> dict[str, object]:
    if isinstance(turn.entry, Held):
        return {"hold_s": turn.entry.seconds, "acts": [], "caller": turn.caller, "mood": turn.mood}
    return {
        "rep": turn.entry.text,
        "acts": [act.value for act in turn.acts],
        "caller": turn.caller,
        "mood": turn.mood,
    }


def _card(call: Rehearsal, card: Scorecard) -> dict[str, object]:
    return {
        "score": card.score,
        "checks": [_check(item) for item in card.items],
        "critical": [_check(item) for item in card.critical],
        "goals": {goal.kind.value: reached for goal, reached in card.goals},
        "own_words": card.own_words,
        "mood": call.mood,
        "ended": call.ending.value if call.ending else None,
    }


def _check(item: Item) -> dict[str, object]:
    return {
        "id": item.check.id,
        "weight": item.check.weight,
        "value": item.value,
        "evidence": list(item.evidence),
    }
