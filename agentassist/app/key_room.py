"""Where the rep takes care of their key while the app runs; its windows are made when they are wanted."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from agentassist.app.beside import Beside
from agentassist.core.errors import VaultError
from agentassist.core.key_care import KeyView, KeyWish
from agentassist.core.messages import Failed, KeysRead, KeyTended, Message
from agentassist.core.safety_effects import ReadKeys, TendKey
from agentassist.opening import House
from agentassist.ui.dresser import Dresser


class KeyRoom(QObject):
    """Answers what the settings wish of the key; lives in the window's thread.

    Args:
        house: Whose key it is.
        dresser: Gives the look of the moment.
        post: Takes the answers.
        begin_anew: Called once another key is chosen: the data has to be closed for it.
    """

    _wanted = Signal(object)

    def __init__(
        self,
        house: House,
        dresser: Dresser,
        post: Callable[[Message], None],
        begin_anew: Callable[[], None],
    ) -> None:
        super().__init__()
        self._house, self._dresser, self._post, self._begin_anew = house, dresser, post, begin_anew
        self._beside = Beside(post)
        self._wanted.connect(self._open)
        self.window: QObject | None = None
        """The one that is open."""

    def perform(self, effect: ReadKeys | TendKey) -> None:
        """Begin, and return at once; called by the desk's thread."""
        if isinstance(effect, ReadKeys):
            self._beside.do(self._read)
        elif effect.wish is KeyWish.KEYRING:
            # The desktop may ask for the keyring's password first.
            self._beside.do(self._into_keyring)
        else:
            self._wanted.emit(effect.wish)

    def stop(self) -> None:
        """Close what is open; nothing is changed by that."""
        self._beside.stop()
        self._forget()

    def _read(self) -> Iterator[Message]:
        yield KeysRead(self._view())

    def _view(self) -> KeyView:
        if self._house.folders.sample:
            return KeyView()
        # The ciphers are a tenth of a start, and most days nobody looks at their key.
        from agentassist.vault.slots import SlotKind
        from agentassist.vault.vault import Vault

        state = Vault(self._house.folders.base).state
        known = SlotKind.KEYRING in state.kinds, SlotKind.PASSPHRASE in state.kinds
        return KeyView(True, *known, code_confirmed=state.code_confirmed)

    def _into_keyring(self) -> Iterator[Message]:
        from agentassist.vault.vault import Vault

        Vault(self._house.folders.base).renew_keyring(self._house.key)
        yield KeyTended(KeyWish.KEYRING)

    @Slot(object)
    def _open(self, wish: KeyWish) -> None:
        from agentassist.app.key_deeds import Deed
        from agentassist.ui.dialogs.key_steps import KeySteps

        self._forget()
        try:
            deed = Deed(self._house.folders.base, self._house.key, wish)
            steps = KeySteps(
                self._dresser.look, wish, deed.make, deed.confirm, passphrase=deed.asks_passphrase
            )
        except VaultError as error:
            self._post(Failed(error))
            return
        self.window = steps
        steps.accepted.connect(partial(self._done, wish))
        # Not modal: should the phone ring, the call comes first.
        steps.show()

    def _done(self, wish: KeyWish) -> None:
        if wish is KeyWish.KEY:
            self._begin_anew()
        else:
            self._post(KeyTended(wish))

    def _forget(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
