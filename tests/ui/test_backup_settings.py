from dataclasses import replace

import pytest

from agentassist.core.backup import Backup, BackupKind
from agentassist.core.messages import BackupsWanted, GoBackTo
from agentassist.ui.dialogs.settings_page import SettingsPage
from tests.ui.bench_screens import benched
from tests.ui.settings_parts import look_at

NEW = Backup("1780086400000.daily.db", BackupKind.DAILY, 1_780_086_400_000, 12_400_000)
OLD = Backup("1780000000000.before.db", BackupKind.SET_ASIDE, 1_780_000_000_000, 300_000)


@pytest.fixture
def page(qtbot, look, sent):
    made = SettingsPage(sent.append, look)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return look_at(made, "files")


def rows(page):
    box = page.backups.copies
    return [box.itemText(at) for at in range(box.count())]


def test_copies_are_asked_for_when_somebody_looks(page, sent):
    assert page.isVisible() and sent.count(BackupsWanted()) == 1


def test_where_there_is_none_it_says_so(page):
    page.show_screen(benched(backups=()))
    assert page.backups.none.isVisibleTo(page) and not page.backups.rows.isVisibleTo(page)


def test_each_copy_says_when_it_is_of_and_how_large(page):
    page.show_screen(benched(backups=(NEW, OLD)))
    first, second = rows(page)
    assert "2026" in first and first.endswith("12 MB")
    assert "before you went back" in second and second.endswith("1 MB")
    assert not page.backups.none.isVisibleTo(page)


def test_the_newest_is_chosen_and_gone_back_to_with_one_key(page, sent):
    page.show_screen(benched(backups=(NEW, OLD)))
    sent.clear()
    page.backups.back.click()
    assert sent == [GoBackTo(NEW.name)]


def test_a_choice_stays_when_another_copy_is_made(page):
    page.show_screen(benched(backups=(NEW, OLD)))
    page.backups.copies.show_code(OLD.name)
    page.show_screen(benched(backups=(replace(NEW, name="1780186400000.daily.db"), NEW, OLD)))
    assert page.backups.copies.code == OLD.name
