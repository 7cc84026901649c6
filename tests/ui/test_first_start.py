from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from agentassist.core.errors import Trouble, VaultError
from agentassist.ui.dialogs.first_start import FirstStart
from agentassist.ui.dialogs.strength import Strength, strength

CODE = "0K3F-9XYZ-1A2B-7QRS-44TV-WM8N"


class Keys:
    """A vault that knows no keyring while ``trouble`` is set."""

    def __init__(self, trouble=None):
        self.trouble, self.asked = trouble, []

    def create(self, passphrase):
        self.asked.append(passphrase)
        if self.trouble and (passphrase is None or self.trouble is Trouble.DISK_FULL):
            raise VaultError(self.trouble, file="keys")
        return CODE

    def confirm(self, typed):
        return typed == CODE


@pytest.fixture
def start(qtbot, look):
    def started(trouble=None):
        keys = Keys(trouble)
        dialog = FirstStart(look, keys.create, keys.confirm)
        dialog.keys = keys
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return started


def test_with_a_keyring_nothing_is_typed_but_the_code(start):
    dialog = start()
    dialog.welcome.begin.click()
    assert dialog.keys.asked == [None]
    assert dialog.steps.currentWidget() is dialog.code
    dialog.code.go.click()
    dialog.ask_back.field.line.setText(CODE)
    dialog.ask_back.go.click()
    assert dialog.result() == FirstStart.DialogCode.Accepted


@pytest.mark.parametrize("trouble", [Trouble.KEYRING_MISSING, Trouble.KEYRING_LOCKED])
def test_without_a_keyring_a_passphrase_is_asked_twice(start, trouble):
    dialog = start(trouble)
    dialog.welcome.begin.click()
    step = dialog.passphrase
    assert dialog.steps.currentWidget() is step
    assert "keyring" in step.why.text()
    assert step.again.isVisible() is (trouble is Trouble.KEYRING_LOCKED)
    step.first.line.setText("quiet kettle on the hill")
    step.second.line.setText("quiet kettle on the hill")
    step.go.click()
    assert dialog.keys.asked == [None, "quiet kettle on the hill"]
    assert dialog.steps.currentWidget() is dialog.code


def test_enter_goes_on_at_every_step(start, qtbot):
    dialog = start(Trouble.KEYRING_MISSING)
    qtbot.keyClick(dialog.welcome.begin, Qt.Key.Key_Return)
    step = dialog.passphrase
    step.first.line.setText("quiet kettle on the hill")
    step.second.line.setText("quiet kettle on the hill")
    qtbot.keyClick(step.second.line, Qt.Key.Key_Return)
    assert dialog.steps.currentWidget() is dialog.code
    qtbot.keyClick(dialog.code.go, Qt.Key.Key_Return)
    dialog.ask_back.field.line.setText(CODE)
    qtbot.keyClick(dialog.ask_back.field.line, Qt.Key.Key_Return)
    assert dialog.result() == FirstStart.DialogCode.Accepted


def test_a_keyring_that_was_unlocked_meanwhile_is_used(start):
    dialog = start(Trouble.KEYRING_LOCKED)
    dialog.welcome.begin.click()
    dialog.keys.trouble = None
    dialog.passphrase.again.click()
    assert dialog.steps.currentWidget() is dialog.code


def test_two_different_passphrases_are_said_so(start):
    dialog = start(Trouble.KEYRING_MISSING)
    dialog.welcome.begin.click()
    dialog.passphrase.first.line.setText("quiet kettle")
    dialog.passphrase.second.line.setText("quiet kettl")
    dialog.passphrase.go.click()
    assert "not the same" in dialog.passphrase.said.words.text()
    assert dialog.keys.asked == [None]


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("", Strength.SHORT),
        ("nine char", Strength.SHORT),
        ("abababababab", Strength.PLAIN),
        ("quiet kettle", Strength.GOOD),
        ("a quiet kettle of tea", Strength.STRONG),
    ],
)
def test_a_passphrase_is_judged_in_words(typed, step):
    assert strength(typed) is step


def test_a_weak_passphrase_cannot_go_on(start):
    dialog = start(Trouble.KEYRING_MISSING)
    dialog.welcome.begin.click()
    for typed in ("short", "aaaaaaaaaaaaaaa"):
        dialog.passphrase.first.line.setText(typed)
        dialog.passphrase.second.line.setText(typed)
        assert not dialog.passphrase.go.isEnabled()
        assert dialog.passphrase.judged.text()


def test_a_passphrase_is_hidden_until_asked_for(start):
    dialog = start()
    field = dialog.passphrase.first
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    field.shown.setChecked(True)
    assert dialog.passphrase.second.line.echoMode() is QLineEdit.EchoMode.Normal


def test_a_full_disk_is_said_calmly(start):
    dialog = start(Trouble.DISK_FULL)
    dialog.welcome.begin.click()
    assert "disk is full" in dialog.welcome.said.words.text()
    assert dialog.steps.currentWidget() is dialog.welcome


def test_the_code_is_copied_and_saved(start, tmp_path: Path):
    dialog = start()
    dialog.welcome.begin.click()
    dialog.code.copy.click()
    assert QApplication.clipboard().text() == CODE
    dialog.code.write(tmp_path / "code.txt")
    assert (tmp_path / "code.txt").read_text(encoding="ascii").strip() == CODE
    dialog.code.write(tmp_path / "nowhere" / "code.txt")
    assert "could not be saved" in dialog.code.said.words.text()


def test_the_code_is_readable_for_ears(start):
    dialog = start()
    dialog.welcome.begin.click()
    assert "0 K 3 F" in dialog.code.card.accessibleName()


def test_a_wrong_code_can_be_looked_up_again(start):
    dialog = start()
    dialog.welcome.begin.click()
    dialog.code.go.click()
    dialog.ask_back.field.line.setText("0K3F")
    dialog.ask_back.go.click()
    assert "not the code yet" in dialog.ask_back.said.words.text()
    dialog.ask_back.back.click()
    assert dialog.steps.currentWidget() is dialog.code


def test_asking_back_can_wait(start):
    dialog = start()
    dialog.welcome.begin.click()
    dialog.code.go.click()
    dialog.ask_back.later.click()
    assert dialog.result() == FirstStart.DialogCode.Accepted


def test_not_now_makes_no_key(start):
    dialog = start()
    dialog.welcome.later.click()
    assert dialog.keys.asked == []
    assert dialog.result() == FirstStart.DialogCode.Rejected


def test_nothing_is_cut_at_twice_the_size(qtbot, dress):
    keys = Keys(Trouble.KEYRING_LOCKED)
    dialog = FirstStart(dress(2.0, language="ur"), keys.create, keys.confirm)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.welcome.begin.click()
    assert dialog.steps.minimumSizeHint().width() <= dialog.width()
