import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from agentassist.core.preferences import Scheme
from agentassist.core.screen import Screen
from agentassist.ui.panels.call.apology import ApologyPanel
from agentassist.ui.panels.call.chooser import ChooserPanel
from agentassist.ui.panels.call.hold import HoldPanel
from agentassist.ui.panels.call.lines import LinesPanel
from agentassist.ui.panels.call.prompt import PromptPanel
from agentassist.ui.panels.header import HeaderPanel
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.chip import Chip
from agentassist.ui.widgets.marked_text import MarkedText
from agentassist.ui.widgets.pill import Pill
from agentassist.ui.widgets.ring import seconds_text
from agentassist.ui.widgets.tick import Tick
from tests.ui.conftest import NARROW, USUAL
from tests.ui.screens import EVERY, READING_BACK, held

PANELS = [HeaderPanel, LinesPanel, ChooserPanel, PromptPanel, HoldPanel, ApologyPanel]
MARGINS = 24
SCROLL_BAR = 16


def wanted(panel) -> list[Screen]:
    return [screen for screen in [*EVERY.values(), held(58, unsure=True), held(90)] if panel.wanted(screen)]


@pytest.mark.parametrize("kind", PANELS)
@pytest.mark.parametrize(
    ("scale", "width", "language"), [(1.0, NARROW, "en"), (1.0, NARROW, "ur"), (2.0, USUAL, "en")]
)
def test_no_panel_is_wider_than_the_window(make, dress, kind, scale, width, language):
    room = width - MARGINS - SCROLL_BAR
    panel = make(kind, room, dress(scale, language=language))
    panel.show()
    for screen in wanted(panel):
        panel.show_screen(screen)
        assert panel.minimumSizeHint().width() <= room


@pytest.mark.parametrize("kind", PANELS)
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST])
def test_every_screen_can_be_drawn_twice_in_every_scheme(make, dress, kind, scheme):
    panel = make(kind, other_look=dress(scheme=scheme))
    panel.show()
    for screen in wanted(panel) * 2:
        panel.show_screen(screen)
        assert not panel.grab().isNull()


@pytest.mark.parametrize("kind", PANELS)
def test_whatever_takes_the_keyboard_has_a_name(make, kind):
    panel = make(kind)
    panel.show()
    for screen in wanted(panel):
        panel.show_screen(screen)
        for widget in panel.findChildren(QWidget):
            if widget.isVisible() and widget.focusPolicy().value:
                name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
                assert name, widget


def test_what_can_be_clicked_is_large_enough(make):
    panel = make(PromptPanel)
    panel.show_screen(READING_BACK)
    panel.show()
    for widget in panel.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy().value:
            assert min(widget.width(), widget.height()) >= 24, widget


def test_a_button_keeps_its_icon_and_its_name_where_there_is_no_room(look, qtbot):
    button = Button(look, "Back to caller", "play")
    qtbot.addWidget(button)
    button.resize(button.minimumSizeHint())
    button.show()
    assert button.text() == ""
    assert button.accessibleName() == button.toolTip() == "Back to caller"
    button.resize(button.sizeHint())
    assert button.text() == "Back to caller"


def test_a_chip_that_is_cut_tells_its_text_by_a_tooltip(look, qtbot):
    chip = Chip(look, Pill("Hard of hearing: speak slowly", "accent", "info"))
    qtbot.addWidget(chip)
    chip.show()
    chip.resize(chip.sizeHint())
    assert chip.toolTip() == ""
    chip.resize(80, chip.height())
    assert chip.toolTip() == chip.fact.text


def test_the_words_of_a_tick_box_wrap(look, qtbot):
    tick = Tick(look, "Say when it will be there, and what happens if it is not")
    qtbot.addWidget(tick)
    assert tick.heightForWidth(150) > tick.heightForWidth(600)


@pytest.mark.parametrize(("seconds", "text"), [(0, "0"), (99, "99"), (100, "1:40"), (605, "10:05")])
def test_seconds_read_as_a_timer_also_among_urdu(seconds, text):
    assert seconds_text(seconds) == f"\u2066{text}\u2069"


def drawn(text: str, *marks: tuple[int, int], colour: str) -> QImage:
    image = QImage(USUAL, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    MarkedText(colour).paint(painter, QRect(0, 0, USUAL, 40), text, marks)
    painter.end()
    return image


@pytest.mark.parametrize("text", ["Late delivery", "डिलीवरी में देरी", "డెలివరీ ఆలస్యం", "ڈیلیوری میں تاخیر"])
@pytest.mark.parametrize("end", [1, 2, 3])
def test_a_mark_tears_no_letter_from_its_vowel_sign(dress, text, end):
    dress()
    assert drawn(text, (0, end), colour="white") == drawn(text, colour="white")
    assert drawn(text, (0, end), colour="yellow") != drawn(text, colour="white")
