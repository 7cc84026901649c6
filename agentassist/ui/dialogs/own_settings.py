"""Who works here: name, role and country."""

from PySide6.QtCore import QLocale

from agentassist.core.preferences import Preferences, Profile
from agentassist.core.screen import Screen
from agentassist.ui.choice_words import ChoiceWords
from agentassist.ui.dialogs.settings_group import SettingsGroup
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.form import Form
from agentassist.ui.widgets.line_field import LineField
from agentassist.ui.words import isolated


class OwnGroup(SettingsGroup):
    """One person's own facts."""

    code, icon = "you", "headset"

    def fill(self) -> None:
        """Make the card."""
        self._shown: Preferences | None = None
        words = ChoiceWords()
        profiles = [(profile.value, words.profile(profile)) for profile in Profile]
        self.profile = ChoiceBox(self.look, self.tr("You work as"), profiles)
        self.profile.picked.connect(lambda code: self.choose(profile=Profile(code)))
        self.name = LineField(self.tr("Your name"))
        self.name.given.connect(lambda text: self.choose(rep=text))
        self.role = LineField(self.tr("Your role"))
        self.role.setToolTip(self.tr("As your firm's rules call it, such as rep, senior or manager"))
        self.role.given.connect(lambda text: self.choose(role=text))
        self.region = ChoiceBox(self.look, self.tr("Country"), _countries())
        self.region.picked.connect(lambda code: self.choose(region=code))
        rows = Form()
        for name, words_of_it, field in (
            ("profile", self.tr("You work as"), self.profile),
            ("name", self.tr("Your name"), self.name),
            ("role", self.tr("Your role"), self.role),
            ("region", self.tr("Country"), self.region),
        ):
            field.setObjectName(f"settings-{name}")
            rows.add(words_of_it, field)
        self.add_card(self.tr("You"), rows)

    def show_screen(self, screen: Screen) -> None:
        """Show what is chosen."""
        now = screen.preferences
        if now is self._shown:
            return
        self._shown = now
        self.profile.show_code(now.profile)
        self.name.show_text(now.rep)
        self.role.show_text(now.role)
        self.region.show_code(now.region)


def _countries() -> list[tuple[str, str]]:
    places = {QLocale.territoryToCode(place): place for place in QLocale.Country}
    known = ((code, _called(place)) for code, place in places.items() if len(code) == 2)
    return sorted(known, key=lambda pair: pair[1])


def _called(place: QLocale.Country) -> str:
    """Return a country's name in English and, for those who look for their own, as it calls itself."""
    name = QLocale.territoryToString(place)
    own = QLocale(QLocale.Language.AnyLanguage, place).nativeTerritoryName()
    return name if own in ("", name) else f"{name} ({isolated(own)})"
