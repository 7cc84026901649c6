"""Colours, sizes and the style sheet: four schemes from one set of names.

Every size is in em of the base font, so that text at twice the size keeps its room.
"""

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from agentassist.core.preferences import Preferences, Scheme

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


def font_for(preferences: Preferences) -> QFont:
    """Return the base font of the window; text of any of the four scripts finds its face."""
    own = SCRIPTS.get(preferences.language)
    others = [face for face in SCRIPTS.values() if face != own]
    font = QFont()
    font.setFamilies(["Noto Sans", *([own] if own else []), *others])
    font.setPixelSize(round(BASE_PX * preferences.text_scale))
    return font


def apply(app: QApplication, preferences: Preferences, tokens: Tokens) -> None:
    """Dress the whole application; call again whenever a choice changes."""
    app.setFont(font_for(preferences))
    app.setPalette(_palette(tokens))
    app.setStyleSheet(style_sheet(tokens, BASE_PX * preferences.text_scale))


def _palette(t: Tokens) -> QPalette:
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


def style_sheet(t: Tokens, em: float) -> str:
    """Return the style sheet for one scheme; ``em`` is the height of body text in pixels."""

    def px(ems: float) -> str:
        return f"{max(1, round(ems * em))}px"

    return f"""
* {{ outline: 0; }}
QWidget {{ color: {t.text}; }}
QMainWindow, QWidget#page, QScrollArea, QScrollArea > QWidget > QWidget {{ background: {t.bg}; border: 0; }}
QFrame#card {{ background: {t.card}; border: 1px solid {t.line}; border-radius: {px(0.75)}; }}
QFrame#card[tone="accent"] {{ background: {t.soft}; border-color: {t.accent}; }}
QFrame#card[tone="warn"] {{ background: {t.warn_soft}; border-color: {t.warn}; }}
QFrame#card[tone="bad"] {{ background: {t.bad_soft}; border-color: {t.bad}; }}
QFrame#card[tone="good"] {{ background: {t.good_soft}; border-color: {t.good}; }}
QLabel {{ background: transparent; }}
QLabel[role="title"] {{ font-size: {px(1.45)}; font-weight: 600; }}
QLabel[role="head"] {{ font-size: {px(1.18)}; font-weight: 600; }}
QLabel[role="label"] {{ font-weight: 600; color: {t.dim}; }}
QLabel[role="dim"] {{ color: {t.dim}; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="big"] {{ font-size: {px(1.18)}; font-weight: 600; }}
QLabel[role="chip"] {{ border-radius: {px(0.75)}; padding: {px(0.18)} {px(0.75)}; background: {t.line}; }}
QLabel[role="chip"][tone="good"] {{ background: {t.good_soft}; color: {t.good}; border: 1px solid {t.good_soft}; }}
QLabel[role="chip"][tone="warn"] {{ background: {t.warn_soft}; color: {t.warn}; border: 1px solid {t.warn_soft}; }}
QLabel[role="chip"][tone="bad"] {{ background: {t.bad_soft}; color: {t.bad}; border: 1px solid {t.bad_soft}; }}
QLabel[role="chip"][tone="accent"] {{ background: {t.soft}; color: {t.accent}; border: 1px solid {t.soft}; }}
QLabel[role="key"] {{ background: {t.card}; color: {t.dim}; border: 1px solid {t.line};
  border-bottom: 2px solid {t.line}; border-radius: {px(0.3)}; padding: 0 {px(0.45)}; font-size: {px(0.88)}; }}
QPushButton {{ background: {t.card}; border: 1px solid {t.line}; border-radius: {px(0.62)};
  padding: {px(0.38)} {px(0.8)}; min-height: {px(1.4)}; }}
QPushButton:hover {{ border-color: {t.edge}; }}
QPushButton:pressed {{ background: {t.soft}; }}
QPushButton:focus {{ border: 2px solid {t.focus}; padding: {px(0.3)} {px(0.72)}; }}
QPushButton:disabled {{ color: {t.dim}; }}
QPushButton:checked {{ background: {t.soft}; border-color: {t.accent}; color: {t.accent}; font-weight: 600; }}
QPushButton[role="primary"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; font-weight: 600; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {t.text}; }}
QPushButton[role="link"] {{ background: transparent; border-color: transparent; color: {t.accent}; }}
QPushButton[role="link"]:focus {{ border-color: {t.focus}; }}
QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser, QComboBox, QDateEdit, QSpinBox, QListView, QTableView, QTreeView {{
  background: {t.card}; border: 1px solid {t.line}; border-radius: {px(0.55)};
  padding: {px(0.35)} {px(0.6)}; selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus, QComboBox:focus, QDateEdit:focus,
QSpinBox:focus, QListView:focus, QTableView:focus, QTreeView:focus {{ border: 2px solid {t.focus}; }}
QListView::item, QTableView::item {{ padding: {px(0.3)}; border-radius: {px(0.4)}; }}
QListView::item:selected, QTableView::item:selected {{ background: {t.soft}; color: {t.text}; }}
QHeaderView::section {{ background: {t.bg}; color: {t.dim}; border: 0; border-bottom: 1px solid {t.line};
  padding: {px(0.35)}; font-weight: 600; }}
QComboBox::drop-down {{ border: 0; width: {px(1.6)}; }}
QProgressBar {{ background: {t.line}; border: 0; border-radius: {px(0.25)}; height: {px(0.5)}; text-align: center; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: {px(0.25)}; }}
QTabBar::tab {{ background: transparent; padding: {px(0.5)} {px(1)}; color: {t.dim}; border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {t.text}; border-bottom-color: {t.accent}; font-weight: 600; }}
QTabBar::tab:focus {{ color: {t.accent}; }}
QTabWidget::pane {{ border: 0; }}
QScrollBar:vertical {{ background: transparent; width: {px(0.6)}; margin: 0; }}
QScrollBar::handle:vertical {{ background: {t.edge}; border-radius: {px(0.3)}; min-height: {px(2)}; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; height: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {px(0.6)}; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {t.edge}; border-radius: {px(0.3)}; min-width: {px(2)}; }}
QToolTip {{ background: {t.card}; color: {t.text}; border: 1px solid {t.line}; }}
"""
