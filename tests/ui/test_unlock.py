import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from agentassist.core.errors import Trouble, VaultError
from agentassist.ui.dialogs.unlock import Unlock


def try_it(typed):
    if typed != "quiet kettle":
        raise VaultError(Trouble.KEY_WRONG)


@pytest.fixture
def ask(qtbot, look):
    def asked(reason=None, *, passphrase=True):
        dialog = Unlock(look, try_it, reason, passphrase=passphrase)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return asked


def said(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def test_the_right_words_open(ask, qtbot):
    dialog = ask()
    qtbot.keyClicks(dialog.field.line, "quiet kettle")
    qtbot.keyClick(dialog.field.line, Qt.Key.Key_Return)
    assert dialog.result() == Unlock.DialogCode.Accepted


def test_wrong_words_are_said_calmly_and_asked_again(ask, qtbot):
    dialog = ask()
    qtbot.keyClicks(dialog.field.line, "loud kettle")
    dialog.open_button.click()
    assert dialog.isVisible()
    assert "opens nothing" in dialog.step.said.words.text()
    assert dialog.field.line.selectedText() == "loud kettle"


def test_the_reason_is_told(ask):
    assert "keyring" in said(ask(Trouble.KEYRING_CHANGED))
    assert "keyring" not in said(ask())


def test_only_what_exists_is_asked_for(ask):
    assert ask(passphrase=True).field.line.accessibleName() == "Passphrase or recovery code"
    dialog = ask(passphrase=False)
    assert dialog.field.line.accessibleName() == "Recovery code"
    assert dialog.field.line.echoMode() is QLineEdit.EchoMode.Normal


def test_nothing_typed_is_nothing_tried(ask):
    assert not ask().open_button.isEnabled()


def test_escape_gives_up(ask, qtbot):
    dialog = ask()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == Unlock.DialogCode.Rejected
