"""All that is known about a person as two files: one for machines, one to read."""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from agentassist.content.calm_page import page
from agentassist.content.whole_files import write_deep
from agentassist.core.person_file import PersonFile, PersonTable, for_machines

if TYPE_CHECKING:
    from agentassist.core.operation import Cell

JSON_NAME, HTML_NAME = "person.json", "person.html"
ENGLISH: Mapping[str, str] = {
    "about": "Everything kept about {name}",
    "when": "As of {when}. All times are UTC. The file {file} holds the same for machines.",
    "contact": "Contact",
    "contact_point": "Reached at",
    "case": "Cases",
    "interaction": "Calls and messages",
    "hold": "Waiting on hold",
    "transfer": "Handed on",
    "approval": "Agreed by colleagues",
    "draft": "Unfinished notes",
    "promise": "Promises",
    "follow_up": "Still to be contacted",
    "feedback": "Feedback passed on",
    "name": "Name",
    "say_name": "How to say it",
    "org": "Company",
    "lang": "Language",
    "place": "Place",
    "tz": "Time zone",
    "circumstances": "Circumstances",
    "threads": "Personal threads",
    "notes": "Notes",
    "prefers": "Prefers",
    "best_time": "Best time",
    "created_ms": "Known since",
    "kind": "Kind",
    "value": "Number or address",
    "label": "Label",
    "title": "Title",
    "topic": "Topic",
    "opened_ms": "Opened",
    "closed_ms": "Closed",
    "started_ms": "Began",
    "answered_ms": "Answered",
    "ended_ms": "Ended",
    "channel": "Channel",
    "direction": "Direction",
    "number": "Number",
    "rep_id": "Handled by",
    "owner": "Owner",
    "subject": "Subject",
    "summary": "Note",
    "outcome": "Outcome",
    "concern": "Concern",
    "resolved": "Solved",
    "start_ms": "From",
    "end_ms": "Until",
    "at_ms": "When",
    "came_of": "What came of it",
    "reason": "Reason",
    "promised_s": "Told how long, in seconds",
    "note": "Note",
    "said": "Said",
    "points": "What they said",
    "text": "What",
    "what": "What",
    "due_ms": "Due",
    "state": "State",
    "kept_ms": "Kept",
    "done_ms": "Done",
    "department": "Department",
    "sent_ms": "Sent",
    "asked_ms": "Asked",
    "asked": "Who was asked",
    "amount": "Amount",
    "currency": "Currency",
    "who": "Who answered",
    "why": "Why",
}
"""What tables, columns and single values (``channel.call``) are called; a window hands in its own."""
_TIMES = "_ms"


def write_person(
    folder: Path, person: PersonFile, at_ms: int, words: Mapping[str, str], lang: str = "en"
) -> tuple[Path, Path]:
    """Write both files into ``folder`` and return them.

    ``words`` may leave some of ``ENGLISH`` out and add values; files that were there are replaced whole.

    Raises:
        ContentError: Nothing can be written there.
    """
    machines, people = folder / JSON_NAME, folder / HTML_NAME
    told = json.dumps(for_machines(person, at_ms), ensure_ascii=False, indent=1) + "\n"
    write_deep(machines, told.encode("utf-8"))
    write_deep(people, readable(person, at_ms, {**ENGLISH, **words}, lang).encode("utf-8"))
    return machines, people


def readable(person: PersonFile, at_ms: int, words: Mapping[str, str], lang: str) -> str:
    """Return the page to read; it runs nothing, loads nothing and takes no word of theirs for markup."""
    title = words["about"].format(name=person.name)
    when = words["when"].format(when=_instant(at_ms), file=JSON_NAME)
    parts = [f"<p>{escape(when)}</p>"]
    parts += (part for table in person.tables if table.name in words for part in _table(table, words))
    return page(title, "\n".join(parts), lang)


def _table(table: PersonTable, words: Mapping[str, str]) -> Iterator[str]:
    yield f"<h2>{escape(words[table.name])}</h2>"
    for row in table.rows:
        told = ((words[name], _told(name, cell, words)) for name, cell in row.items() if name in words)
        lines = "".join(f"<dt>{escape(name)}</dt><dd>{escape(text)}</dd>" for name, text in told if text)
        if lines:
            yield f"<dl>{lines}</dl>"


def _told(name: str, cell: "Cell", words: Mapping[str, str]) -> str:
    if name.endswith(_TIMES):
        return _instant(int(cell)) if cell else ""
    if name == "points":
        return ", ".join(json.loads(str(cell)))
    return words.get(f"{name}.{cell}", "" if cell is None else str(cell))


def _instant(at_ms: int) -> str:
    return datetime.fromtimestamp(at_ms / 1000, UTC).strftime("%Y-%m-%d %H:%M")
