"""The pages of the settings, each with the cards that belong together."""

from PySide6.QtWidgets import QWidget

from agentassist.core.preferences import Preferences
from agentassist.core.screen import Screen
from agentassist.core.team import sees_audit
from agentassist.ui.dialogs.audit_settings import AuditSettings
from agentassist.ui.dialogs.backup_settings import BackupSettings
from agentassist.ui.dialogs.connector_settings import ConnectorSettings
from agentassist.ui.dialogs.key_settings import KeySettings
from agentassist.ui.dialogs.listening_settings import ListeningSettings
from agentassist.ui.dialogs.model_settings import ModelSettings
from agentassist.ui.dialogs.phone_settings import PhoneSettings
from agentassist.ui.dialogs.retention_settings import RetentionSettings
from agentassist.ui.dialogs.settings_group import SettingsGroup
from agentassist.ui.dialogs.team_settings import TeamSettings
from agentassist.ui.dialogs.whole_settings import WholeSettings
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.tick import Tick


class CallGroup(SettingsGroup):
    """Where calls come from, and what helps while one goes on."""

    code, icon = "calls", "phone"

    def fill(self) -> None:
        """Make the cards."""
        self.sound = Tick(self.look, self.tr("A soft tone when a hold reaches 55 seconds"))
        self.sound.setObjectName("settings-sound")
        self.sound.clicked.connect(lambda ticked: self.choose(sound=ticked))
        self.fading = Tick(self.look, self.tr("Prompts fade as you know them"))
        self.fading.setObjectName("settings-fading")
        self.fading.clicked.connect(lambda ticked: self.choose(fading=ticked))
        self.still = Tick(self.look, self.tr("Nothing moves by itself"))
        self.still.setObjectName("settings-still")
        self.still.clicked.connect(lambda ticked: self.choose(still=ticked))
        self.phones = PhoneSettings(self.look, self.choose, self.send)
        self.listening = ListeningSettings(self.look, self.choose)
        ticks = QWidget()
        column = stacked(ticks, 4)
        column.addWidget(self.sound)
        column.addWidget(self.fading)
        column.addWidget(self.still)
        self.add_card(self.tr("While you talk"), ticks)
        self.add_card(self.tr("Phones"), self.phones)
        self.add_card(self.tr("Calls as text"), self.listening)

    def show_screen(self, screen: Screen) -> None:
        """Show what is chosen, and how the phones stand."""
        now = screen.preferences
        self.sound.setChecked(now.sound)
        self.fading.setChecked(now.fading)
        self.still.setChecked(now.still)
        self.phones.show_screen(screen)
        self.listening.show_choices(now)

    @property
    def memory(self) -> str:
        """The phones that are looked at."""
        return self.phones.memory

    def recall(self, memory: str) -> None:
        """Go on with those phones."""
        self.phones.recall(memory)


class ModelGroup(SettingsGroup):
    """Which models help."""

    code, icon = "models", "sparkles"

    def fill(self) -> None:
        """Make the card."""
        self._shown: Preferences | None = None
        self.models = ModelSettings(self.look, self.choose, self.send)
        self.add_card(self.tr("Models"), self.models)

    def show_screen(self, screen: Screen) -> None:
        """Show what is chosen."""
        if screen.preferences is not self._shown:
            self._shown = screen.preferences
            self.models.show_choice(screen.preferences)


class TeamGroup(SettingsGroup):
    """Joining a team, and being in it."""

    code, icon = "team", "users"

    def fill(self) -> None:
        """Make the card."""
        self.team = TeamSettings(self.look, self.send)
        self.add_card(self.tr("Team"), self.team)

    def show_screen(self, screen: Screen) -> None:
        """Show how it stands."""
        self.team.show_screen(screen)


class ConnectionGroup(SettingsGroup):
    """Servers that people have already."""

    code, icon = "connections", "globe"

    def fill(self) -> None:
        """Make the card."""
        self.connectors = ConnectorSettings(self.look, self.choose, self.send)
        self.add_card(self.tr("Connections"), self.connectors)

    def show_screen(self, screen: Screen) -> None:
        """Show what is filled in, and how the work stands."""
        self.connectors.show_connectors(screen.bench.connectors, screen.preferences.connectors)

    @property
    def memory(self) -> str:
        """The connection that is looked at."""
        return self.connectors.which.code

    def recall(self, memory: str) -> None:
        """Go on with that connection."""
        self.connectors.recall(memory)


class FileGroup(SettingsGroup):
    """Copies of everything, and everything as a file."""

    code, icon = "files", "copy"

    def fill(self) -> None:
        """Make the cards."""
        self.backups = BackupSettings(self.look, self.send)
        self.everything = WholeSettings(self.look, self.send)
        self.add_card(self.tr("Copies"), self.backups)
        self.add_card(self.tr("Everything"), self.everything)

    def show_screen(self, screen: Screen) -> None:
        """Show which copies there are, and how far a file is."""
        self.backups.show_backups(screen.bench.backups)
        self.everything.show_whole(screen.bench.whole, shared=screen.team.membership is not None)


class KeyGroup(SettingsGroup):
    """What opens the data, and when it locks."""

    code, icon = "key", "eye-off"

    def fill(self) -> None:
        """Make the card."""
        self.keys = KeySettings(self.look, self.choose, self.send)
        self.add_card(self.tr("Key and lock"), self.keys)

    def show_screen(self, screen: Screen) -> None:
        """Show what opens the data, and when it locks."""
        self.keys.show_keys(screen.bench.keys)
        self.keys.show_minutes(screen.preferences.lock_after_min)


class PeopleGroup(SettingsGroup):
    """What becomes of people's data."""

    code, icon = "people", "user"

    def fill(self) -> None:
        """Make the cards."""
        self.retention = RetentionSettings(self.look, self.send)
        self.audit = AuditSettings(self.look, self.send)
        self.add_card(self.tr("How long things are kept"), self.retention)
        self.audit_card = self.add_card(self.tr("What was done with people's data"), self.audit)

    def show_screen(self, screen: Screen) -> None:
        """Show the rules and, to those who answer for the data, what was done."""
        self.retention.show_retention(screen.preferences.retention, screen.bench.retention)
        self.audit.show_audit(screen.bench.audit)
        self.audit_card.setVisible(sees_audit(screen.team))
