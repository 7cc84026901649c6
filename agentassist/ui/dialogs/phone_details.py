"""What one phone asks for and tells, and a trial of it."""

from collections.abc import Callable

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from agentassist.core.call import SourceStatus
from agentassist.core.messages import SetPhoneSecret
from agentassist.core.phone_setup import HAND_OVER, PhoneOffer, PhoneSetup, SecretKind
from agentassist.core.preferences import SourceChoice
from agentassist.ui.dialogs.phone_address import PhoneAddress
from agentassist.ui.dialogs.phone_commands import PhoneCommands
from agentassist.ui.dialogs.phone_trial import PhoneTrial
from agentassist.ui.dialogs.setting_fields import SettingFields
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.phone_words import PhoneWords
from agentassist.ui.widgets.boxes import stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label
from agentassist.ui.widgets.flow import Flow
from agentassist.ui.widgets.signed_lines import SignedLines
from agentassist.ui.widgets.spoken import Spoken
from agentassist.ui.words import isolated


class PhoneDetails(QWidget):
    """Fields, what it tells, what a trial says, and the way to the whole description.

    Args:
        look: Colours and icons of the moment.
        name: Of the source.
        offer: What it asks for and tells; None for the hand, which needs nothing.
        choose: Keeps the choice with its new settings.
        send: Takes wishes.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        offer: PhoneOffer | None,
        choose: Callable[[SourceChoice], None],
        send: Send,
    ) -> None:
        super().__init__()
        self._look, self._offer, self._choose, self._send = look, offer, choose, send
        self._words = PhoneWords(self)
        self._choice = SourceChoice(name, on=False)
        self._secret = offer.about.secret if offer else SecretKind.NONE
        self.fields = self._make_fields(offer) if offer and offer.about.fields else None
        self.address = PhoneAddress(look, name, send) if self._secret is SecretKind.MADE else None
        self.commands = PhoneCommands(look, send) if name == HAND_OVER else None
        self.asking = Spoken(look)
        self.lasting = label(self._words.lasting(self._secret), "dim", wrap=True)
        self.lasting.hide()
        self.trial = PhoneTrial(look, self._wanted, send) if offer and name != HAND_OVER else None
        self.tells = SignedLines(look)
        self.tells.show_lines(self._words.tells(offer))
        self.page = Button(look, self.tr("Step by step"), "book-open", "link")
        self.page.clicked.connect(self._open_page)
        self.page.setVisible(bool(offer and offer.page))
        self._lay_out()

    def _lay_out(self) -> None:
        ways = QWidget()
        Flow(ways, 8).addWidget(self.page)
        about, heading = label(wrap=True), label(self.tr("What it tells"), "label")
        about.setText(self._words.about(self._choice.name))
        parts = (about, self.fields, self.asking, self.address, self.commands, self.lasting, self.trial)
        column = stacked(self, 8)
        for part in (*parts, heading, self.tells, ways):
            if part is not None:
                column.addWidget(part)

    def _make_fields(self, offer: PhoneOffer) -> SettingFields:
        name = offer.about.name
        owner = self._words.title(name)
        made = SettingFields(self._look, self._words, self._given, owner=owner, prefix=f"phone-{name}")
        fields = offer.about.fields
        # The password belongs to what must be filled in, before what may be.
        needed = max((at + 1 for at, one in enumerate(fields) if one.needed), default=len(fields))
        for one in fields[:needed]:
            made.add_field(one)
        if self._secret is SecretKind.TYPED:
            self.password = made.add_secret(self._words.secret(), self._keep)
        for one in fields[needed:]:
            made.add_field(one)
        return made

    def show_phone(self, choice: SourceChoice, setup: PhoneSetup, status: SourceStatus | None) -> None:
        """Show what is filled in, and how a trial stands."""
        self._choice = choice
        if self.fields is not None:
            self.fields.show_settings(dict(choice.settings))
        if self.address is not None and self._offer is not None:
            self.address.show_token(self._offer.about, dict(choice.settings), setup)
        if self.commands is not None:
            self.commands.show_command(setup.command, setup.links)
        self.lasting.setVisible(self._secret is not SecretKind.NONE and not setup.lasting)
        if self.trial is not None:
            trial = setup.trial if setup.trial and setup.trial.name == choice.name else None
            self.trial.show_trial(trial, status if choice.on else None)

    def complete(self) -> bool:
        """Tell whether all is filled in that is needed; what is not is asked for."""
        missing = self._missing()
        if not missing or self.fields is None:
            self.asking.hide()
            return True
        names = ", ".join(isolated(self._words.setting(code)) for code in missing)
        self.asking.say(self.tr("Please fill in first: {fields}").format(fields=names), "bad")
        self.fields.field(missing[0]).setFocus()
        return False

    def _missing(self) -> tuple[str, ...]:
        return self._offer.about.missing(dict(self._choice.settings)) if self._offer else ()

    def _wanted(self) -> SourceChoice | None:
        """Return what is to be tried; None where something is missing, which is asked for."""
        return self._choice if self.complete() else None

    def _given(self, code: str, value: str) -> None:
        settings = {**dict(self._choice.settings), code: value.strip()}
        kept = tuple((name, text) for name, text in settings.items() if text)
        # Known at once: a switch or a trial may follow before the screen comes back.
        self._choice = SourceChoice(self._choice.name, kept, self._choice.on)
        self._choose(self._choice)
        if self.asking.isVisible() and not self._missing():
            self.asking.hide()

    def _keep(self, secret: str) -> None:
        self._send(SetPhoneSecret(self._choice.name, secret))

    @Slot()
    def _open_page(self) -> None:
        if self._offer is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._offer.page))
