"""YAML that means what it says: every scalar stays the text that was typed, and every value knows its place.

What a careful author does not need is refused: tags, anchors, aliases, directives, duplicate keys, tabs.
"""

import re
from pathlib import Path

from agentassist.content.fault import Fault, FaultsError, Reason
from agentassist.content.nodes import Mark, Node, StopError

MAX_BYTES = 2_000_000
"""A file is refused beyond this; the largest of ours has 40,000."""


def read_file(path: Path, file: str) -> Node:
    """Return what the file holds; ``file`` is the name that faults tell.

    Raises:
        FaultsError: The first thing that is wrong; nothing is partly read.
    """
    return read(text_of(path, file), file)


def text_of(path: Path, file: str) -> str:
    """Return the text of a UTF-8 file without its byte order mark.

    Raises:
        FaultsError: Not to be opened, too big, or not UTF-8.
    """
    try:
        # One byte more than is allowed tells that there is more, however large the file is.
        with path.open("rb") as opened:
            raw = opened.read(MAX_BYTES + 1)
    except OSError as error:
        raise FaultsError(Fault(file, 0, 0, "", Reason.UNREADABLE)) from error
    if len(raw) > MAX_BYTES:
        raise FaultsError(Fault(file, 0, 0, "", Reason.TOO_BIG, str(MAX_BYTES)))
    return decoded(raw, file)


def decoded(raw: bytes, file: str) -> str:
    """Return ``raw`` as text; UTF-16 has a fault of its own, because editors offer it as "Unicode".

    Raises:
        FaultsError: Not UTF-8.
    """
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in raw[:4]:
        raise FaultsError(Fault(file, 1, 1, "", Reason.UTF_16))
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start].decode("utf-8-sig", "replace")
        mark = _mark_at(before, len(before))
        raise FaultsError(Fault(file, mark.line, mark.column, "", Reason.NOT_UTF_8)) from error


def read(text: str, file: str) -> Node:
    """Return the one document in ``text``; ``file`` is the name that faults tell.

    Raises:
        FaultsError: The first thing that is wrong, with line and column.
    """
    # A start reads compiled content and has no time for loading a YAML reader.
    from agentassist.content.yaml_tree import tree

    try:
        _refuse_characters(text)
        return tree(text)
    except StopError as stop:
        place = stop.mark or Mark(0, 0)
        raise FaultsError(Fault(file, place.line, place.column, "", stop.reason, stop.detail)) from stop


_BAD = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
"""What YAML does not allow, and the tab, which YAML allows in some places only."""


def _refuse_characters(text: str) -> None:
    if len(text) > MAX_BYTES:
        raise StopError(Reason.TOO_BIG, None, str(MAX_BYTES))
    found = _BAD.search(text)
    if found:
        reason = Reason.TAB if found[0] == "\t" else Reason.CONTROL_CHARACTER
        raise StopError(reason, _mark_at(text, found.start()), f"U+{ord(found[0]):04X}")


def _mark_at(text: str, at: int) -> Mark:
    return Mark(text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at))
