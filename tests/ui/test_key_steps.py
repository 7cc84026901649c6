"""A new code or key is made in a few steps, and nothing is changed before the last."""

import pytest

from agentassist.core.errors import Trouble, VaultError
from agentassist.core.key_care import KeyWish
from agentassist.ui.dialogs.key_steps import KeySteps

CODE = "0K3F-9XYZ-1A2B-7QRS-44TV-WM8N"


class Deed:
    def __init__(self):
        self.made, self.done, self.trouble = [], [], None

    def make(self, passphrase):
        self.made.append(passphrase)
        return "" if passphrase == "only a passphrase" else CODE

    def confirm(self, groups, typed):
        if self.trouble:
            raise VaultError(self.trouble)
        if typed != "".join(CODE.split("-")[at] for at in groups):
            return False
        self.done.append(groups)
        return True


@pytest.fixture
def steps(qtbot, look):
    def opened(wish, *, passphrase=False):
        deed = Deed()
        dialog = KeySteps(look, wish, deed.make, deed.confirm, passphrase=passphrase)
        dialog.deed = deed
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return opened


def right(dialog):
    return "".join(CODE.split("-")[at] for at in dialog._groups)


@pytest.mark.parametrize("wish", [KeyWish.CODE, KeyWish.KEY])
def test_a_code_is_shown_once_and_part_of_it_asked_back(steps, wish):
    dialog = steps(wish)
    dialog.begin_step.go.click()
    assert dialog.steps.currentWidget() is dialog.code and dialog.code.code == CODE
    dialog.code.go.click()
    assert "Groups" in dialog.back.field.line.accessibleName()
    dialog.back.field.line.setText(right(dialog))
    dialog.back.go.click()
    assert len(dialog.deed.done) == 1 and dialog.result() == KeySteps.DialogCode.Accepted


def test_wrong_letters_change_nothing_and_the_code_can_be_seen_again(steps):
    dialog = steps(KeyWish.CODE)
    dialog.begin_step.go.click()
    dialog.code.go.click()
    dialog.back.field.line.setText("0000 0000")
    dialog.back.go.click()
    assert "something else" in dialog.back.said.words.text() and not dialog.deed.done
    dialog.back.again.click()
    assert dialog.steps.currentWidget() is dialog.code


def test_a_keyring_that_does_not_take_it_is_told_in_place(steps):
    dialog = steps(KeyWish.KEY)
    dialog.begin_step.go.click()
    dialog.code.go.click()
    dialog.deed.trouble = Trouble.KEYRING_LOCKED
    dialog.back.field.line.setText(right(dialog))
    dialog.back.go.click()
    assert "locked" in dialog.back.said.words.text() and dialog.isVisible()


def test_where_a_passphrase_opens_the_data_a_new_one_is_chosen_first(steps):
    dialog = steps(KeyWish.KEY, passphrase=True)
    dialog.begin_step.go.click()
    for field in (dialog.passphrase.first, dialog.passphrase.second):
        field.line.setText("quiet kettle on the hill")
    dialog.passphrase.go.click()
    assert dialog.deed.made == ["quiet kettle on the hill"]
    assert dialog.steps.currentWidget() is dialog.code


def test_a_passphrase_alone_needs_no_code(steps):
    dialog = steps(KeyWish.PASSPHRASE, passphrase=True)
    dialog.begin_step.go.click()
    for field in (dialog.passphrase.first, dialog.passphrase.second):
        field.line.setText("only a passphrase")
    dialog.passphrase.go.click()
    assert dialog.result() == KeySteps.DialogCode.Accepted


def test_not_now_changes_nothing(steps):
    dialog = steps(KeyWish.KEY)
    dialog.begin_step.later.click()
    assert dialog.deed.made == [] and dialog.result() == KeySteps.DialogCode.Rejected


def test_nothing_is_cut_at_twice_the_size(qtbot, dress):
    deed = Deed()
    dialog = KeySteps(dress(2.0, language="ur"), KeyWish.KEY, deed.make, deed.confirm, passphrase=True)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.steps.minimumSizeHint().width() <= dialog.width()
