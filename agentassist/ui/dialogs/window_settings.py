"""How the windows look, and in which language they speak."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from agentassist.core.preferences import LANGUAGES, Scheme, UrduStyle
from agentassist.core.screen import Screen
from agentassist.ui.choice_words import ChoiceWords
from agentassist.ui.dialogs.settings_group import SettingsGroup
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.form import Form
from agentassist.ui.widgets.size_slider import SizeSlider
from agentassist.ui.widgets.tick import Tick

NATIVE = {"en": "English", "hi": "हिन्दी", "te": "తెలుగు", "ur": "اردو"}
"""Each language by its own name, so that it is found also among letters one cannot read."""
Made = TypeVar("Made", bound=QWidget)


class WindowGroup(SettingsGroup):
    """Language, colours, sizes."""

    code, icon = "window", "letter-text"

    def fill(self) -> None:
        """Make the card."""
        named, words = self._named, ChoiceWords()
        languages = [(code, NATIVE[code]) for code in LANGUAGES]
        self.language = named("language", ChoiceBox(self.look, self.tr("Language"), languages))
        self.language.picked.connect(lambda code: self.choose(language=code))
        schemes = [(scheme.value, words.scheme(scheme)) for scheme in Scheme]
        self.scheme = named("scheme", ChoiceBox(self.look, self.tr("Colours"), schemes))
        self.scheme.picked.connect(lambda code: self.choose(scheme=Scheme(code)))
        self.text_size = named("size", SizeSlider(self.look, self.tr("Text size")))
        self.text_size.chosen.connect(lambda scale: self.choose(text_scale=scale))
        styles = [(style.value, words.urdu_style(style)) for style in UrduStyle]
        self.urdu = named("urdu", ChoiceBox(self.look, self.tr("Urdu letters"), styles))
        self.urdu.picked.connect(lambda code: self.choose(urdu_style=UrduStyle(code)))
        self.on_top = named("on-top", Tick(self.look, self.tr("Keep the call window above the others")))
        self.on_top.clicked.connect(lambda ticked: self.choose(stay_on_top=ticked))
        self.add_card(self.tr("Window"), self._rows())

    def _named(self, name: str, made: Made) -> Made:
        made.setObjectName(f"settings-{name}")
        return made

    def _rows(self) -> QWidget:
        rows = Form()
        rows.add(self.tr("Language"), self.language)
        rows.add(self.tr("Colours"), self.scheme)
        rows.add(self.tr("Text size"), self.text_size)
        rows.add(self.tr("Urdu letters"), self.urdu)
        rows.add("", self.on_top)
        return rows

    def show_screen(self, screen: Screen) -> None:
        """Show what is chosen."""
        now = screen.preferences
        self.language.show_code(now.language)
        self.scheme.show_code(now.scheme)
        self.text_size.show_scale(now.text_scale)
        self.urdu.show_code(now.urdu_style)
        self.on_top.setChecked(now.stay_on_top)
