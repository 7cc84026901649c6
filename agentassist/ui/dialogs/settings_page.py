"""One person's choices; each takes effect at once."""

from dataclasses import replace
from typing import TypeVar, Unpack

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agentassist.core.call import SourceStatus
from agentassist.core.messages import SetPreferences
from agentassist.core.preferences import LANGUAGES, Preferences, Profile, Scheme, UrduStyle
from agentassist.core.screen import Screen
from agentassist.core.team import sees_audit
from agentassist.ui.choice_words import ChoiceWords
from agentassist.ui.dialogs.audit_settings import AuditSettings
from agentassist.ui.dialogs.backup_settings import BackupSettings
from agentassist.ui.dialogs.bench_page import BenchPage
from agentassist.ui.dialogs.connector_settings import ConnectorSettings
from agentassist.ui.dialogs.key_settings import KeySettings
from agentassist.ui.dialogs.listening_settings import ListeningSettings
from agentassist.ui.dialogs.model_settings import ModelSettings
from agentassist.ui.dialogs.phone_settings import PhoneSettings
from agentassist.ui.dialogs.preference_fields import PreferenceFields
from agentassist.ui.dialogs.retention_settings import RetentionSettings
from agentassist.ui.dialogs.team_settings import TeamSettings
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.card import Card, label
from agentassist.ui.widgets.choice_box import ChoiceBox
from agentassist.ui.widgets.form import Form
from agentassist.ui.widgets.line_field import LineField
from agentassist.ui.widgets.scroll_gap import scroll_gap
from agentassist.ui.widgets.scrolled import scrolled
from agentassist.ui.widgets.size_slider import SizeSlider
from agentassist.ui.widgets.tick import Tick
from agentassist.ui.words import isolated

NATIVE = {"en": "English", "hi": "हिन्दी", "te": "తెలుగు", "ur": "اردو"}
"""Each language by its own name, so that it is found also among letters one cannot read."""
Made = TypeVar("Made", bound=QWidget)


class SettingsPage(BenchPage):
    """Forms without an Apply button."""

    icon = "settings"

    def __init__(self, send: Send, look: Look) -> None:
        super().__init__(send, look)
        self._words = ChoiceWords(self)
        self._shown: Preferences | None = None
        self._told: tuple[SourceStatus, ...] | None = None
        self._make_looks()
        self._make_person()
        self.phones = PhoneSettings(look, self._choose)
        self.listening = ListeningSettings(look, self._choose)
        self.models = ModelSettings(look, self._choose, send)
        self.team = TeamSettings(look, send)
        self.backups = BackupSettings(look, send)
        self.retention = RetentionSettings(look, send)
        self.audit = AuditSettings(look, send)
        self.keys = KeySettings(look, self._choose, send)
        self.connectors = ConnectorSettings(look, self._choose, send)
        self._lay_out()

    def title(self) -> str:
        """Return what the page is called."""
        return self.tr("Settings")

    def _make_looks(self) -> None:
        named, words = self._named, self._words
        languages = [(code, NATIVE[code]) for code in LANGUAGES]
        self.language = named("language", ChoiceBox(self.look, self.tr("Language"), languages))
        self.language.picked.connect(lambda code: self._choose(language=code))
        schemes = [(scheme.value, words.scheme(scheme)) for scheme in Scheme]
        self.scheme = named("scheme", ChoiceBox(self.look, self.tr("Colours"), schemes))
        self.scheme.picked.connect(lambda code: self._choose(scheme=Scheme(code)))
        self.text_size = named("size", SizeSlider(self.look, self.tr("Text size")))
        self.text_size.chosen.connect(lambda scale: self._choose(text_scale=scale))
        styles = [(style.value, words.urdu_style(style)) for style in UrduStyle]
        self.urdu = named("urdu", ChoiceBox(self.look, self.tr("Urdu letters"), styles))
        self.urdu.picked.connect(lambda code: self._choose(urdu_style=UrduStyle(code)))
        self.sound = named("sound", Tick(self.look, self.tr("A soft tone when a hold reaches 55 seconds")))
        self.sound.clicked.connect(lambda ticked: self._choose(sound=ticked))
        self.fading = named("fading", Tick(self.look, self.tr("Prompts fade as you know them")))
        self.fading.clicked.connect(lambda ticked: self._choose(fading=ticked))
        self.on_top = named("on-top", Tick(self.look, self.tr("Keep the call window above the others")))
        self.on_top.clicked.connect(lambda ticked: self._choose(stay_on_top=ticked))

    def _make_person(self) -> None:
        named = self._named
        profiles = [(profile.value, self._words.profile(profile)) for profile in Profile]
        self.profile = named("profile", ChoiceBox(self.look, self.tr("You work as"), profiles))
        self.profile.picked.connect(lambda code: self._choose(profile=Profile(code)))
        self.name = named("name", LineField(self.tr("Your name")))
        self.name.given.connect(lambda text: self._choose(rep=text))
        self.role = named("role", LineField(self.tr("Your role")))
        self.role.setToolTip(self.tr("As your firm's rules call it, such as rep, senior or manager"))
        self.role.given.connect(lambda text: self._choose(role=text))
        self.region = named("region", ChoiceBox(self.look, self.tr("Country"), _countries()))
        self.region.picked.connect(lambda code: self._choose(region=code))

    def _named(self, name: str, made: Made) -> Made:
        made.setObjectName(f"settings-{name}")
        return made

    def _lay_out(self) -> None:
        pages = QWidget()
        pages.setObjectName("page")
        column = QVBoxLayout(pages)
        column.setContentsMargins(*scroll_gap())
        column.setSpacing(12)
        column.addWidget(self._card(self.tr("Window"), self._looks()))
        column.addWidget(self._card(self.tr("You"), self._person()))
        column.addWidget(self._card(self.tr("Team"), self.team))
        column.addWidget(self._card(self.tr("Phones"), self.phones))
        column.addWidget(self._card(self.tr("Calls as text"), self.listening))
        column.addWidget(self._card(self.tr("Models"), self.models))
        column.addWidget(self._card(self.tr("Connections"), self.connectors))
        column.addWidget(self._card(self.tr("Copies"), self.backups))
        column.addWidget(self._card(self.tr("How long things are kept"), self.retention))
        self.audit_card = self._card(self.tr("What was done with people's data"), self.audit)
        column.addWidget(self.audit_card)
        column.addWidget(self._card(self.tr("Key and lock"), self.keys))
        column.addStretch(1)
        whole = stacked(self, 8)
        whole.addWidget(label(self.title(), "title"))
        whole.addWidget(label(self.tr("Each choice takes effect at once."), "dim"))
        whole.addWidget(scrolled(pages), 1)

    def _card(self, heading: str, inside: QWidget) -> Card:
        card = Card()
        card.column.setContentsMargins(16, 12, 16, 14)
        card.column.setSpacing(10)
        card.column.addWidget(label(heading, "head"))
        card.column.addWidget(inside)
        return card

    def _looks(self) -> QWidget:
        rows = Form()
        rows.add(self.tr("Language"), self.language)
        rows.add(self.tr("Colours"), self.scheme)
        rows.add(self.tr("Text size"), self.text_size)
        rows.add(self.tr("Urdu letters"), self.urdu)
        rows.add("", self.sound)
        rows.add("", self.on_top)
        return rows

    def _person(self) -> QWidget:
        rows = Form()
        rows.add(self.tr("You work as"), self.profile)
        rows.add(self.tr("Your name"), self.name)
        rows.add(self.tr("Your role"), self.role)
        rows.add(self.tr("Country"), self.region)
        rows.add("", self.fading)
        return rows

    def show_screen(self, screen: Screen) -> None:
        """Make the fields match ``screen.preferences``."""
        self.backups.show_backups(screen.bench.backups)
        self.retention.show_retention(screen.preferences.retention, screen.bench.retention)
        self.audit.show_audit(screen.bench.audit)
        self.audit_card.setVisible(sees_audit(screen.team))
        self.keys.show_keys(screen.bench.keys)
        self.team.show_screen(screen)
        self.connectors.show_connectors(screen.bench.connectors, screen.preferences.connectors)
        now = screen.preferences
        if now is self._shown and screen.sources is self._told:
            return
        self._shown, self._told = now, screen.sources
        self.language.show_code(now.language)
        self.scheme.show_code(now.scheme)
        self.text_size.show_scale(now.text_scale)
        self.urdu.show_code(now.urdu_style)
        self.sound.setChecked(now.sound)
        self.fading.setChecked(now.fading)
        self.on_top.setChecked(now.stay_on_top)
        self.profile.show_code(now.profile)
        self.name.show_text(now.rep)
        self.role.show_text(now.role)
        self.region.show_code(now.region)
        self.phones.show_sources(now.sources, screen.sources)
        self.listening.show_choices(now)
        self.models.show_choice(now)
        self.keys.show_minutes(now.lock_after_min)

    def _choose(self, **choices: Unpack[PreferenceFields]) -> None:
        if self._shown is not None:
            self.send(SetPreferences(replace(self._shown, **choices)))


def _countries() -> list[tuple[str, str]]:
    places = {QLocale.territoryToCode(place): place for place in QLocale.Country}
    known = ((code, _called(place)) for code, place in places.items() if len(code) == 2)
    return sorted(known, key=lambda pair: pair[1])


def _called(place: QLocale.Country) -> str:
    """Return a country's name in English and, for those who look for their own, as it calls itself."""
    name = QLocale.territoryToString(place)
    own = QLocale(QLocale.Language.AnyLanguage, place).nativeTerritoryName()
    return name if own in ("", name) else f"{name} ({isolated(own)})"
