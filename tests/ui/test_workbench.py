from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from agentassist.core.preferences import Profile
from agentassist.ui.dialogs.asked_page import AskedPage
from agentassist.ui.dialogs.contacts_page import ContactsPage
from agentassist.ui.dialogs.keys_page import KeysPage
from agentassist.ui.dialogs.knowledge_page import KnowledgePage
from agentassist.ui.dialogs.settings_page import SettingsPage
from agentassist.ui.dialogs.workbench import PAGES, Workbench
from agentassist.ui.discover import find_call_panels, find_panels
from agentassist.ui.window import CallWindow
from tests.ui.bench_screens import (
    BEGUN,
    DONE,
    EDITING,
    LAKSHMI,
    LOOKING_BACK,
    MERGE,
    REFUSED,
    RUNNING,
    UNSAVED,
    WORDY,
    benched,
)
from tests.ui.practice_screens import JUDGED, ROOM
from tests.ui.screens import EMPTY
from tests.ui.settings_parts import look_at
from tests.ui.writing_screens import TOGETHER, WEIGHTS, opened

TRAINER = replace(EMPTY, preferences=replace(EMPTY.preferences, profile=Profile.TRAINER))
SCREENS = [EMPTY, benched(), benched(person=LAKSHMI), benched(merge=MERGE), RUNNING, DONE, WORDY, REFUSED]
SCREENS += [benched(practice=room) for room in (ROOM, JUDGED)]
SCREENS += [benched(writing=opened(trial=TOGETHER)), benched(writing=opened(faults=(WEIGHTS,)))]
SCREENS += [benched(editing=editing) for editing in (EDITING, UNSAVED, LOOKING_BACK, BEGUN)]


@pytest.fixture
def bench(qtbot, look, sent):
    made = Workbench(sent.append, look)
    qtbot.addWidget(made)
    return made


def page(bench, kind):
    return next(one for one in bench.pages if isinstance(one, kind))


def test_every_page_has_a_title_and_is_one_key_away(bench):
    titles = [bench.navigation.item(row).text() for row in range(bench.navigation.count())]
    assert titles == [
        "Contacts",
        "Knowledge",
        "What callers ask",
        "Words",
        "Phrasing",
        "Practice",
        "What changed",
        "Import",
        "Settings",
        "Keys",
    ]
    for row, kind in enumerate(PAGES):
        bench.navigation.setCurrentRow(row)
        assert isinstance(bench.pages[row], kind)


def test_a_page_leads_on_to_another(bench):
    bench.turn_to(AskedPage)
    page(bench, AskedPage).turned.emit(KnowledgePage)
    assert bench.navigation.currentRow() == PAGES.index(KnowledgePage)


def test_any_screen_is_shown_twice_alike(bench):
    for screen in SCREENS:
        bench.show_screen(screen)
        bench.show_screen(screen)


def test_it_is_an_ordinary_window_that_never_keeps_the_app_alive(bench):
    bench.open()
    assert bench.isVisible()
    assert not bench.isModal()
    assert not bench.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_a_trainer_finds_it_open_from_the_start(bench):
    bench.show_screen(TRAINER)
    assert bench.isVisible()


def test_a_trainer_who_closed_it_is_left_in_peace(bench):
    bench.show_screen(TRAINER)
    bench.close()
    bench.show_screen(replace(TRAINER, can_save=False))
    assert not bench.isVisible()


def test_a_rep_does_not_find_it_open(bench):
    bench.show_screen(EMPTY)
    assert not bench.isVisible()


def test_an_article_opened_during_a_call_leaves_the_keyboard_with_the_call(bench, qtbot, look, clock, sent):
    window = CallWindow(lambda: [kind(sent.append, clock, look) for kind in find_panels()])
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    bench.serve(window)
    bench.open_editor(quietly=True)
    bench.show_screen(benched(editing=EDITING))
    assert bench.isVisible() and window.isActiveWindow()
    assert isinstance(bench.pages[bench.navigation.currentRow()], KnowledgePage)


def test_an_article_opened_between_calls_comes_to_the_front(bench, qtbot):
    bench.open_editor(quietly=False)
    qtbot.waitUntil(bench.isActiveWindow)
    assert isinstance(bench.pages[bench.navigation.currentRow()], KnowledgePage)


def test_what_is_being_written_survives_another_language(bench, sent):
    bench.show_screen(benched(editing=EDITING))
    bench.turn_to(KnowledgePage)
    bench.show()
    page(bench, KnowledgePage).editor.body.text.setPlainText("Half a sen")
    bench.redress()
    assert page(bench, KnowledgePage).editor.body.markdown == "Half a sen"
    assert any(getattr(one, "article", None) and one.article.body == "Half a sen" for one in sent)


def test_another_language_leaves_the_rep_where_they_are(bench, qtbot):
    bench.show_screen(benched())
    bench.turn_to(SettingsPage)
    bench.show()
    bench.activateWindow()
    qtbot.waitUntil(bench.isActiveWindow)
    look_at(page(bench, SettingsPage), "window").language.setFocus()
    bench.redress()
    assert bench.navigation.currentRow() == PAGES.index(SettingsPage)
    assert page(bench, SettingsPage).group("window").language.hasFocus()


def test_another_language_leaves_the_page_of_the_settings(bench, qtbot):
    bench.show_screen(benched())
    bench.open_settings("people")
    bench.redress()
    assert page(bench, SettingsPage).code == "people"
    bench.turn_to(ContactsPage)
    bench.open_settings("")
    qtbot.waitUntil(page(bench, SettingsPage).isVisible)
    assert page(bench, SettingsPage).code == "people"


def test_the_sheet_lists_the_keys_of_the_call_window(bench, qtbot, look, clock, sent):
    window = CallWindow(
        lambda: [kind(sent.append, clock, look) for kind in find_panels()],
        lambda: [kind(sent.append, clock, look) for kind in find_call_panels()],
    )
    qtbot.addWidget(window)
    bench.serve(window)
    bench.open_keys()
    table = page(bench, KeysPage).table
    keys = {table.item(row, 1).text().strip("\u2066\u2069") for row in range(table.rowCount())}
    assert {"Ctrl+K", "Ctrl+N", "Ctrl+Return", "Alt+1…9", "F1"} <= keys
    # Of a numbered row the first speaks for all.
    assert not any(table.item(row, 0).text().endswith(" 2") for row in range(table.rowCount()))


def test_what_is_focusable_has_a_name(bench):
    bench.show_screen(benched(person=LAKSHMI))
    by_tab = Qt.FocusPolicy.TabFocus
    for widget in bench.findChildren(QWidget):
        if widget.focusPolicy() & by_tab and widget.isVisibleTo(bench):
            name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert name, f"{type(widget).__name__} in {type(widget.parent()).__name__}"


@pytest.mark.parametrize("language", ["en", "ur"])
def test_it_fits_its_usual_size(qtbot, dress, sent, language):
    for scale, width in ((1.0, 960), (2.0, 1600)):
        bench = Workbench(sent.append, dress(scale, language=language))
        qtbot.addWidget(bench)
        for screen in SCREENS:
            bench.show_screen(screen)
        assert bench.minimumSizeHint().width() <= width


def test_contacts_come_first(bench):
    assert isinstance(bench.pages[0], ContactsPage)
