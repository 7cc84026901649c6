"""Colours, sizes and the style sheet: four schemes from one set of names.

Every size is in em of the base font, so that text at twice the size keeps its room.
"""

import re
from typing import Final

from PySide6.QtGui import QColor, QFont, QPalette

from agentassist.core.frozen import dataclass
from agentassist.core.preferences import Preferences, Scheme, UrduStyle

BASE_PX: Final = 13
"""The height of body text at scale 1, in pixels."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """One scheme; text pairs reach 4.5:1, signs and borders of controls 3:1."""

    bg: str
    card: str
    line: str
    """Borders that only divide."""
    edge: str
    """Borders of controls."""
    text: str
    dim: str
    accent: str
    on_accent: str
    soft: str
    """The accent as a surface."""
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    mark: str
    """Behind the letters that matched a search."""
    focus: str


LIGHT = Tokens(
    bg="#f3f5f9",
    card="#ffffff",
    line="#dfe3ea",
    edge="#828ca0",
    text="#14171f",
    dim="#566073",
    accent="#2952d9",
    on_accent="#ffffff",
    soft="#e8edfd",
    good="#0f6b43",
    good_soft="#e1f5e9",
    warn="#8a4b00",
    warn_soft="#fff0d1",
    bad="#b3171f",
    bad_soft="#fde6e6",
    mark="#ffe58f",
    focus="#2952d9",
)
DARK = Tokens(
    bg="#14161b",
    card="#1d2027",
    line="#2e323c",
    edge="#7a859b",
    text="#eef1f7",
    dim="#a3adc0",
    accent="#8aa5ff",
    on_accent="#10131a",
    soft="#222c52",
    good="#62d79b",
    good_soft="#16301f",
    warn="#ffc35c",
    warn_soft="#3a2a0a",
    bad="#ff8f8a",
    bad_soft="#471b1a",
    mark="#6b5410",
    focus="#c3d0ff",
)
CONTRAST = Tokens(
    bg="#000000",
    card="#000000",
    line="#ffffff",
    edge="#ffffff",
    text="#ffffff",
    dim="#ffffff",
    accent="#ffe14d",
    on_accent="#000000",
    soft="#000000",
    good="#6dffb0",
    good_soft="#000000",
    warn="#ffd34d",
    warn_soft="#000000",
    bad="#ff9d97",
    bad_soft="#000000",
    mark="#5a4a00",
    focus="#ffe14d",
)


def tokens_for(scheme: Scheme, system_is_dark: bool) -> Tokens:
    """Return the tokens of ``scheme``; SYSTEM follows the desktop."""
    if scheme is Scheme.CONTRAST:
        return CONTRAST
    dark = scheme is Scheme.DARK or (scheme is Scheme.SYSTEM and system_is_dark)
    return DARK if dark else LIGHT


def contrast(one: str, other: str) -> float:
    """Return the WCAG contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


SCRIPTS: Final = {
    "hi": "Noto Sans Devanagari UI",
    "te": "Noto Sans Telugu UI",
    "ur": "Noto Sans Arabic UI",
}
"""The bundled face of each language; its own comes right after Latin, the others follow."""


NASTALIQ: Final = "Noto Nastaliq Urdu"
"""Bundled in its one weight; a made-up bold one would run together."""
WORD_GAP_EM: Final = 0.3


def font_for(preferences: Preferences) -> QFont:
    """Return the base font of the window; text of any of the four scripts finds its face."""
    own = SCRIPTS.get(preferences.language)
    others = [face for face in SCRIPTS.values() if face != own]
    font = QFont()
    font.setFamilies(["Noto Sans", *([own] if own else []), *others])
    font.setPixelSize(round(BASE_PX * preferences.text_scale))
    return font


def reading_font(preferences: Preferences) -> QFont:
    """Return the font of prompts: as everywhere, or Nastaliq for those who read Urdu so."""
    font = font_for(preferences)
    if preferences.language == "ur" and preferences.urdu_style is UrduStyle.NASTALIQ:
        font.setFamilies([NASTALIQ, *font.families()])
        # Its words lean over one another where Qt leaves the usual gap.
        font.setWordSpacing(font.pixelSize() * WORD_GAP_EM)
    return font


def palette_of(t: Tokens) -> QPalette:
    """Return the colours of whatever the style sheet leaves to Qt."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, t.bg),
        (roles.Base, t.card),
        (roles.AlternateBase, t.bg),
        (roles.Text, t.text),
        (roles.WindowText, t.text),
        (roles.Button, t.card),
        (roles.ButtonText, t.text),
        (roles.PlaceholderText, t.dim),
        (roles.Highlight, t.accent),
        (roles.HighlightedText, t.on_accent),
        (roles.Link, t.accent),
        (roles.ToolTipBase, t.card),
        (roles.ToolTipText, t.text),
    ):
        palette.setColor(role, QColor(colour))
    return palette


def style_sheet(template: str, tokens: Tokens, em: float) -> str:
    """Return ``resources/window.qss`` for one scheme; ``em`` is the height of body text in pixels.

    Qt's style sheets know neither variables nor em: ``@name`` becomes a token, ``1.5em`` whole pixels.
    """
    coloured = re.sub(r"@(\w+)", lambda found: str(getattr(tokens, found[1])), template)
    return re.sub(r"([\d.]+)em\b", lambda found: f"{max(1, round(float(found[1]) * em))}px", coloured)
