"""Brings in a scenario, or a story as a scenario, and tells what stays out."""

import argparse
import json
import sys

from agentassist.cli import cache, content_words
from agentassist.content.fault import FaultsError
from agentassist.content.scenario_shelf import ScenarioShelf
from agentassist.content.stories.bringing import Brought
from agentassist.content.stories.kinds import Hear
from agentassist.core.left_out import Gap, LeftOut

GAPS = {
    Gap.VARIABLE: "Variables are not taken.",
    Gap.CONDITION: "Conditions and words that change are not taken; look at what is said here.",
    Gap.CODE: "Macros and scripts are not taken.",
    Gap.STYLE: "Bold, italics and other looks are not taken.",
    Gap.PICTURE: "Pictures and sounds are not taken.",
    Gap.FOR_TOOL: "This passage is meant for the tool that the story was written with.",
    Gap.NOWHERE: "This link leads nowhere.",
    Gap.OUTSIDE: "This link leads to a web page.",
    Gap.UNREACHED: "Nobody comes to this passage.",
    Gap.TWICE: "Another passage has the same name; that one counts.",
    Gap.TOO_MANY: "A scenario holds no more of this kind.",
    Gap.TOO_LONG: "The text is too long; its end is not taken.",
    Gap.WORDLESS: "The caller says nothing in this passage.",
    Gap.GOODBYE: "Callers say goodbye in their own words.",
    Gap.TAG: "This tag cannot be used like this.",
    Gap.DATA: "This part of the story's data cannot be used; the usual stands in its place.",
    Gap.NO_NAME: "The caller has no name yet.",
    Gap.NO_WAY_OUT: "There is no way out yet that the caller would take.",
}
"""One sentence for each."""


def run(args: argparse.Namespace) -> int:
    """Print what stays out and a summary; return 2 where the file cannot be used."""
    where = cache.chosen(args)
    shelf = ScenarioShelf(where.content, where.scenarios)
    try:
        found = shelf.look(args.path, _hears)
    except FaultsError as error:
        print(content_words.first(error), file=sys.stderr)
        return 2
    for one in found.left_out:
        _print(_told(one))
    _print(_summary(found) | ({"dry_run": True} if args.dry_run else {"kept": shelf.keep(found).id}))
    return 0


def _hears(lang: str) -> Hear:
    # Frames and rules take a second or two to read; a scenario that is none of a story's needs none.
    from agentassist.cli.rule_books import linter
    from agentassist.training.equipment import callers, spoken_with

    everybody = callers(linter(*spoken_with(lang)), lang)
    return lambda line: everybody.acts(line, lang)


def _told(one: LeftOut) -> dict[str, object]:
    return {
        "row": one.line or one.passage,
        "status": "left-out",
        "reason": one.gap,
        "sentence": GAPS[one.gap],
        "passage": one.passage,
        **({"detail": one.detail} if one.detail else {}),
    }


def _summary(found: Brought) -> dict[str, object]:
    """Return what the scenario is made of."""
    fields = found.document.fields
    counted = ("opening", "facts", "reactions", "solutions")
    return {
        "summary": "scenario",
        "good": 1,
        "refused": 0,
        "left_out": len(found.left_out),
        "id": fields.text("id"),
        "lang": fields.lang,
        **{key: fields.count(key) for key in counted},
    }


def _print(told: dict[str, object]) -> None:
    print(json.dumps(told, ensure_ascii=False))
