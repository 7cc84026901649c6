"""The bundled fonts: text looks the same on every machine, also where no font is installed."""

from pathlib import Path

from PySide6.QtGui import QFontDatabase


def load_fonts(folder: Path) -> tuple[str, ...]:
    """Add every font file of ``folder`` to the application and return their families."""
    families: list[str] = []
    for path in sorted(folder.glob("*.ttf")):
        families += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    return tuple(dict.fromkeys(families))
