"""Rules about old rows are chosen, counted, and only then switched on."""

from dataclasses import replace

import pytest

from agentassist.core.messages import RetentionWanted, SetRetention
from agentassist.core.preferences import Preferences
from agentassist.core.retention import Leaving, Retention, RetentionView, Rule
from agentassist.ui.dialogs.settings_page import SettingsPage
from agentassist.ui.widgets.leaving_card import LeavingCard
from tests.ui.bench_screens import benched
from tests.ui.settings_parts import look_at

YEAR = Retention(notes=12)


@pytest.fixture
def page(opened, sent):
    page = look_at(opened(SettingsPage, 800, 1200), "people")
    sent.clear()
    return page


def test_choosing_asks_what_it_would_concern_and_changes_nothing(page, sent):
    box = page.retention.boxes[Rule.NOTES]
    box.setCurrentIndex(box.findData("12"))
    box.activated.emit(box.currentIndex())
    assert sent == [RetentionWanted(YEAR)] and not page.retention.go.isEnabled()
    page.show_screen(benched(retention=RetentionView(YEAR, ((Rule.NOTES, 4321),))))
    assert "4,321" in page.retention.told.text() and page.retention.go.isEnabled()
    page.retention.go.click()
    assert sent[-1] == SetRetention(YEAR)


def test_what_holds_is_shown(page):
    page.show_screen(replace(benched(), preferences=Preferences(retention=YEAR)))
    assert page.retention.boxes[Rule.NOTES].code == "12" and not page.retention.go.isEnabled()


def test_who_is_about_to_go_is_named_and_can_be_kept(qtbot, look):
    card, kept = LeavingCard(look), []
    qtbot.addWidget(card)
    card.kept.connect(lambda: kept.append(True))
    card.show_leaving(Leaving())
    assert card.isHidden()
    card.show_leaving(Leaving(7, 1_790_000_000_000, ("Asha Rao", "Ravi")))
    assert not card.isHidden() and "7" in card.told.text() and "Asha Rao" in card.names.text()
    card.keep.click()
    assert kept == [True]
