"""Links on Linux: a desktop entry, and a line of ``mimeapps.list`` for each kind of link."""

import os
import re
from collections.abc import Sequence
from pathlib import Path

from agentassist.telephony.handover.links import OWN, PHONES, Done

ENTRY = "agentassist-links.desktop"
_HEADING = "[Default Applications]"
_RESERVED = re.compile(r"""[ \t\n"'\\><~|&;$*?#()`]""")


def places() -> tuple[Path, Path]:
    """Return the desktop entry and the list of who opens what, both this user's."""
    home = Path.home()
    data = os.environ.get("XDG_DATA_HOME") or str(home / ".local/share")
    config = os.environ.get("XDG_CONFIG_HOME") or str(home / ".config")
    return Path(data) / "applications" / ENTRY, Path(config) / "mimeapps.list"


def change(schemes: Sequence[str], program: Sequence[str], entry: Path, table: Path) -> list[Done]:
    """Make exactly the links of ``schemes`` open with ``program``, and tell what was done."""
    was = _read(table)
    now = was
    for scheme in OWN + PHONES:
        now = with_ours(now, scheme) if scheme in schemes else without_ours(now, scheme)
    files = [(entry, desktop_entry(schemes, program) if schemes else ""), (table.resolve(), now)]
    # Whoever is named in the list must be there: named last, and forgotten first.
    done = [_put(path, text) for path, text in (files if schemes else reversed(files))]
    for scheme in OWN + PHONES:
        before = [name for name in _openers(was, scheme) if name != ENTRY]
        if scheme in schemes or ENTRY in _openers(was, scheme):
            done.append(Done(f"{scheme}:", "ours" if scheme in schemes else "theirs", ";".join(before)))
    return done


def desktop_entry(schemes: Sequence[str], program: Sequence[str]) -> str:
    """Return the entry's text. The two dashes keep a link from being read as an option.

    >>> print(desktop_entry(["agentassist"], ["/opt/agent assist/agentassist"]).splitlines()[4])
    Exec="/opt/agent assist/agentassist" open -- %u
    """
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=Agent Assist",
        "NoDisplay=true",
        f"Exec={' '.join(map(_quoted, program))} open -- %u",
        "Terminal=false",
        "StartupNotify=false",
        "MimeType=" + "".join(f"x-scheme-handler/{scheme};" for scheme in schemes),
    )
    return "\n".join(lines) + "\n"


def with_ours(text: str, scheme: str) -> str:
    """Return the list with us first among those who open ``scheme``."""
    if _openers(text, scheme)[:1] == [ENTRY]:
        return text
    lines = without_ours(text, scheme).split("\n")
    at, begin = _line_of(lines, scheme), _begin(lines)
    if at is not None:
        kind, _, others = lines[at].partition("=")
        lines[at] = f"{kind}={ENTRY};{others}"
    elif begin is not None:
        lines.insert(begin + 1, f"x-scheme-handler/{scheme}={ENTRY};")
    else:
        return with_ours(f"{text.rstrip()}\n\n{_HEADING}\n".lstrip("\n"), scheme)
    return "\n".join(lines)


def without_ours(text: str, scheme: str) -> str:
    """Return the list without us, and otherwise as it is."""
    lines = text.split("\n")
    at = _line_of(lines, scheme)
    if at is None or ENTRY not in _openers(text, scheme):
        return text
    lines[at] = re.sub(rf"(?<=[=;]){re.escape(ENTRY)}(;|$)", "", lines[at])
    if not _openers("\n".join(lines), scheme):
        del lines[at]
        _drop_if_empty(lines)
    return "\n".join(lines)


def _openers(text: str, scheme: str) -> list[str]:
    lines = text.split("\n")
    at = _line_of(lines, scheme)
    names = lines[at].partition("=")[2].split(";") if at is not None else []
    return [name.strip() for name in names if name.strip()]


def _drop_if_empty(lines: list[str]) -> None:
    """Take the last heading away where nothing stands under it, for it was ours."""
    begin = _begin(lines)
    if begin is None or any(line.strip() for line in lines[begin + 1 :]):
        return
    del lines[begin:]
    if lines and not lines[-1].strip():
        lines.pop()
    if lines:
        lines.append("")


def _begin(lines: Sequence[str]) -> int | None:
    return next((at for at, line in enumerate(lines) if line.strip() == _HEADING), None)


def _end(lines: Sequence[str], begin: int) -> int:
    later = (at for at in range(begin + 1, len(lines)) if lines[at].startswith("["))
    return next(later, len(lines))


def _line_of(lines: Sequence[str], scheme: str) -> int | None:
    begin = _begin(lines)
    if begin is None:
        return None
    wanted = f"x-scheme-handler/{scheme}"
    found = (
        at for at in range(begin + 1, _end(lines, begin)) if lines[at].partition("=")[0].strip() == wanted
    )
    return next(found, None)


def _quoted(word: str) -> str:
    """Return ``word`` as the desktop entry specification quotes it, in a string of such a file."""
    if _RESERVED.search(word):
        word = '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'
    return word.replace("\\", "\\\\").replace("%", "%%")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="surrogateescape")
    except FileNotFoundError:
        return ""


def _put(path: Path, text: str) -> Done:
    """Make the file hold ``text``, or be gone where that is nothing; never half of it."""
    if text == _read(path):
        return Done(str(path), "same")
    if not text.strip():
        path.unlink(missing_ok=True)
        return Done(str(path), "removed")
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.new")
    fresh.write_text(text, encoding="utf-8", errors="surrogateescape")
    fresh.replace(path)
    return Done(str(path), "written")
