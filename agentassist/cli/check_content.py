"""Checks the content files of a folder and tells their author what is wrong, and where."""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from agentassist.cli.content_words import FLAWS, sentence
from agentassist.cli.rule_books import book as shipped
from agentassist.content.checking import Check, check_folder
from agentassist.content.documents import Document
from agentassist.content.fault import Fault
from agentassist.content.finding_faults import field_of, mark_of
from agentassist.content.plain import plain_node
from agentassist.content.resources import schemas_folder
from agentassist.content.schema import Schemas
from agentassist.content.team_rules import KIND, team_rules, way_to
from agentassist.core.frozen import dataclass
from agentassist.phrasing.flaw import Flaw
from agentassist.phrasing.flaw import Reason as FlawReason
from agentassist.phrasing.load import read_book
from agentassist.phrasing.proof import Workshop, prove
from agentassist.phrasing.team import text_of, with_team

NAME = "check-content"


def options(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("folder", type=Path, help="a content pack, or a folder of content files")


def run(args: argparse.Namespace) -> int:
    """Print each fault and a summary; return 2 where something has to be mended."""
    if not args.folder.is_dir():
        print("There is no such folder.", file=sys.stderr)
        return 2
    check = check_folder(args.folder, Schemas(schemas_folder()))
    told = [*(_of_fault(fault) for fault in check.faults), *_of_rules(check)]
    for line in told:
        print(json.dumps(line.as_json(), ensure_ascii=False))
    wrong = sum(not line.warning for line in told)
    summary = {"files": check.files, "faults": wrong, "warnings": len(told) - wrong, "ok": not wrong}
    print(json.dumps(summary))
    if wrong:
        print(f"Faults to mend: {wrong}.", file=sys.stderr)
    return 2 if wrong else 0


@dataclass(frozen=True, slots=True)
class Told:
    """One line for the author."""

    file: str
    line: int
    column: int
    field: str
    sentence: str
    warning: bool = False

    def as_json(self) -> dict[str, str | int]:
        """Return what is printed; a warning says so in ``level``."""
        return {
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "field": self.field,
            "sentence": self.sentence,
            "level": "warning" if self.warning else "fault",
        }


def _of_fault(fault: Fault) -> Told:
    return Told(fault.file, fault.line, fault.column, fault.field, sentence(fault), fault.warning)


def _of_rules(check: Check) -> Iterator[Told]:
    """Try every phrasing rule on its own examples; the files of one language are one book.

    What a team says about rules is tried with the ones that ship.
    """
    books: dict[str, list[Document]] = {}
    for document in check.documents:
        if document.kind == "phrasing":
            books.setdefault(document.fields.text("lang"), []).append(document)
    for documents in books.values():
        book, flaws = read_book(*(plain_node(document.node) for document in documents))
        yield from (_of_flaw(documents[flaw.file], flaw) for flaw in (*flaws, *prove(book)))
    for document in check.documents:
        if document.kind == KIND:
            yield from _of_team(document)


def _of_team(document: Document) -> Iterator[Told]:
    """Try what a team says about the rules that ship, on all of their examples."""
    given = shipped(document.fields.text("lang"))
    team = team_rules(document.node)
    book, flaws = with_team(given, team)
    yield from (_of_flaw(document, flaw) for flaw in flaws)
    workshop = Workshop(book)
    known = {rule.id: rule for rule in book.rules}
    for touch in team.touches:
        if touch.id in known and (touch.own or touch.better):
            for flaw in workshop.verdict(text_of(known[touch.id])).flaws:
                mark = mark_of(document.node, way_to(document.node, touch, flaw))
                words = FLAWS[FlawReason(flaw.reason)].format(detail=flaw.detail)
                yield Told(document.file, mark.line, mark.column, touch.id, words)


def _of_flaw(document: Document, flaw: Flaw) -> Told:
    mark = mark_of(document.node, flaw.way)
    words = FLAWS[flaw.reason].format(detail=flaw.detail)
    return Told(document.file, mark.line, mark.column, field_of(flaw.way), words)
