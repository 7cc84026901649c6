import pytest
from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QScrollArea, QWidget

from agentassist.core.bench import ImportState
from agentassist.ui.dialogs.settings_page import GROUPS
from agentassist.ui.dialogs.workbench import PAGES
from agentassist.ui.dialogs.workbench import SIZE as BENCH_SIZE
from agentassist.ui.panels.search import SearchPanel
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.elided import Elided
from agentassist.ui.window import SIZE
from tests.ui import screens
from tests.ui.bench_screens import ASKED, DONE, LAKSHMI, LOOKING_BACK, MERGE, UNSURE, benched, importing
from tests.ui.bench_whole import LOOKED
from tests.ui.conftest import NARROW, USUAL
from tests.ui.practice_screens import JUDGED, ROOM
from tests.ui.speech import EVERY_LANGUAGE, LANGUAGES, Speaker, speaking
from tests.ui.writing_screens import TOGETHER, WEIGHTS, opened

UNDECIDED = importing(ImportState.PREVIEWED, UNSURE)
PRACTISED, JUDGING = benched(practice=ROOM), benched(practice=JUDGED)
WRITING = benched(editing=LOOKING_BACK)
COMPOSED = benched(practice=ROOM, writing=opened(trial=TOGETHER, faults=(WEIGHTS,)), whole=LOOKED)
SCALES = (1.0, 1.25, 1.5, 2.0)
NORMAL = ("CALL", "HELD", "RINGING")
"""A usual call, for which nobody should have to scroll."""
TURNS = 4
ROUNDING = 1
"""Widths of text are fractions of a pixel, widgets are not."""


def faults(window):
    """Return what is cut off, with the widget and its words."""
    told = []
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and (fault := _cut(widget) or _outside(widget, window)):
            told.append(f"{type(widget).__name__} {_text(widget)!r}: {fault}")
    return told


def _text(widget):
    said = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else widget.accessibleName()
    return said or widget.objectName()


def _cut(widget):
    """Return how the words of a widget are cut; those that elide by design give way to a tooltip."""
    if not widget.width() or isinstance(widget, (Elided, Button)) or not _text(widget):
        return ""
    if widget.hasHeightForWidth() and isinstance(widget, (QLabel, QAbstractButton)):
        needed = widget.heightForWidth(widget.width())
        return f"{widget.height()} px high, needs {needed}" if widget.height() < needed else ""
    if isinstance(widget, QLabel) and widget.pixmap().isNull():
        needed = widget.sizeHint().width()
        return f"{widget.width()} px wide, needs {needed}" if widget.width() + ROUNDING < needed else ""
    return ""


def _outside(widget, window):
    """Return how a widget sticks out of the window, or of its parent where nobody could scroll to it."""
    left, parent = widget.mapTo(window, QPoint(0, 0)).x(), widget.parentWidget()
    if left < 0 or left + widget.width() > window.width():
        return f"lies at {left} to {left + widget.width()} of {window.width()}"
    scrolls = isinstance(parent.parentWidget(), QAbstractScrollArea)
    below = widget.geometry().bottom() - parent.rect().bottom()
    return f"is cut by {below} px at its foot" if below > 0 and not scrolls else ""


def settle(window, size):
    """Give the window its size and let the layouts come to rest."""
    window.resize(*size)
    # A layout asks its neighbours by events; deep down it takes a few turns.
    for _ in range(TURNS):
        QCoreApplication.sendPostedEvents()
    Speaker.sweep()


def show(window, name):
    """Show a ready screen, its search results too."""
    field = window.findChild(SearchPanel).field
    field.setText("return" if name == "SEARCHING" else "")
    window.show_screen(screens.EVERY[name])


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_nothing_is_cut_off(qtbot, qapp, clock, language, scale):
    told = []
    with speaking(qapp, language, scale) as speaker:
        window = speaker.window(clock)
        qtbot.addWidget(window)
        window.show()
        for name in screens.EVERY:
            show(window, name)
            for width in (NARROW, USUAL) if scale < SCALES[-1] else (USUAL,):
                settle(window, (width, SIZE[1]))
                told += [f"{name} at {window.width()}: {fault}" for fault in faults(window)]
                least = window.minimumSizeHint().width()
                told += [f"{name}: needs {least} px, has {width}"] if least > width else []
    assert not told, "\n".join(told)


@pytest.mark.parametrize("scale", (SCALES[0], SCALES[-1]))
@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_nothing_of_the_workbench_is_cut_off(qtbot, qapp, language, scale):
    told = []
    with speaking(qapp, language, scale) as speaker:
        bench = speaker.workbench()
        qtbot.addWidget(bench)
        bench.show()
        for screen in (
            benched(person=LAKSHMI),
            benched(merge=MERGE, asked=ASKED),
            UNDECIDED,
            DONE,
            WRITING,
            PRACTISED,
            JUDGING,
            COMPOSED,
        ):
            bench.show_screen(screen)
            for page in PAGES:
                bench.turn_to(page)
                settle(bench, BENCH_SIZE)
                told += [f"{page.__name__}: {fault}" for fault in faults(bench)]
        for group in GROUPS:
            bench.turn_to_settings(group.code)
            settle(bench, BENCH_SIZE)
            told += [f"{group.__name__}: {fault}" for fault in faults(bench)]
    assert not told, "\n".join(told)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NORMAL)
def test_nothing_scrolls_on_a_usual_call(qtbot, qapp, clock, language, name):
    with speaking(qapp, language) as speaker:
        window = speaker.window(clock)
        qtbot.addWidget(window)
        window.show()
        show(window, name)
        settle(window, SIZE)
        assert window.findChild(QScrollArea).verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_that_has_no_icon_says_all_of_its_words(qtbot, qapp, clock, language):
    with speaking(qapp, language) as speaker:
        window = speaker.window(clock)
        qtbot.addWidget(window)
        window.show()
        cut = set()
        for name in screens.EVERY:
            show(window, name)
            settle(window, SIZE)
            buttons = (found for found in window.findChildren(Button) if found.isVisibleTo(window))
            cut |= {found.words for found in buttons if found.icon().isNull() and found.text() != found.words}
    assert not cut
