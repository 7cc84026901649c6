"""Where the pack of a team lies: each that came in its own folder, and a file names the one that counts."""

from pathlib import Path

CURRENT = "current"


def current(packs: Path) -> Path | None:
    """Return the folder of the team's pack; None where there is none."""
    try:
        name = (packs / CURRENT).read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return None
    folder = packs / name
    return folder if name.isdecimal() and folder.is_dir() else None
