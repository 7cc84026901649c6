from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from agentassist.core.calm import CalmCard, CalmStep, Senior
from agentassist.core.messages import OpenAnswer
from agentassist.core.messages.calming import BackAtWork, BringSenior, EndAbuse, GiveWarning, MeetAbuse
from agentassist.core.messages.holding import TakeBreather
from agentassist.ui.panels.call.calm import CalmPanel
from agentassist.ui.panels.cooling import CoolingPanel
from agentassist.ui.widgets.pacer import Pacer
from tests.ui.screens import CALL, DAY_LIST, EMPTY, HELD

CARD = CalmCard(
    CalmStep.FIRST,
    intent="First warning: name it",
    points=("the behaviour and not the person",),
    senior=Senior("Returns", "+442079460903"),
    article="abusive-caller",
    who="Lakshmi Reddy",
    number="+1 212 555 0123",
    heard=("order 4471",),
    note="Shouts.",
)
ABUSIVE = replace(CALL, calm=CARD)


@pytest.fixture
def calm(make):
    panel = make(CalmPanel)
    panel.show_screen(ABUSIVE)
    panel.show()
    return panel


def test_it_is_there_while_the_caller_is_abusive_and_nothing_is_more_pressing(make):
    panel = make(CalmPanel)
    assert panel.wanted(ABUSIVE)
    assert not panel.wanted(CALL)
    assert not panel.wanted(EMPTY)
    assert not panel.wanted(replace(HELD, calm=CARD))


def test_it_says_what_comes_next_in_the_firms_words(calm):
    assert calm.head.text() == CARD.intent
    assert calm.warned.words == "First warning given"


def test_without_words_of_the_firm_it_has_its_own(calm):
    for step in CalmStep:
        calm.show_screen(replace(CALL, calm=CalmCard(step)))
        assert calm.head.text()
    assert calm.warned.isHidden() and calm.senior.isHidden() and calm.article.isHidden()


def test_every_step_is_one_click(calm, qtbot, sent):
    for button in (calm.warned, calm.rest, calm.end, calm.article, calm.calmed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert sent == [
        GiveWarning(),
        TakeBreather(),
        EndAbuse(),
        OpenAnswer("article", "abusive-caller"),
        MeetAbuse(False),
    ]


def test_a_senior_is_rung_where_the_phone_can(calm, qtbot, sent):
    calm.show_screen(replace(CALL, calm=replace(CARD, senior=replace(CARD.senior, consults=True))))
    qtbot.mouseClick(calm.senior, Qt.MouseButton.LeftButton)
    assert sent == [BringSenior()]


def test_else_their_number_is_copied(calm, qtbot, sent):
    qtbot.mouseClick(calm.senior, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "+442079460903" and sent == []


def test_the_brief_has_the_facts_and_no_wording(calm, qtbot):
    qtbot.mouseClick(calm.brief, Qt.MouseButton.LeftButton)
    told = QApplication.clipboard().text()
    assert all(fact in told for fact in ("Lakshmi Reddy", "555 0123", "order 4471", "Shouts."))


def test_the_pacer_moves_only_while_it_is_seen(calm):
    assert calm.pacer.moving
    calm.hide()
    assert not calm.pacer.moving


def test_for_who_wants_it_still_nothing_moves(qtbot, look, clock):
    still = replace(look, preferences=replace(look.preferences, still=True))
    pacer = Pacer(still, clock)
    qtbot.addWidget(pacer)
    pacer.show()
    assert not pacer.moving and not pacer.grab().isNull()


def test_the_minutes_afterwards_are_told_on_the_days_page_only(make, qtbot, sent):
    panel = make(CoolingPanel)
    assert panel.wanted(replace(DAY_LIST, cooling=True))
    assert not panel.wanted(DAY_LIST) and not panel.wanted(replace(CALL, cooling=True))
    panel.show_screen(DAY_LIST)
    panel.show()
    qtbot.mouseClick(panel.back, Qt.MouseButton.LeftButton)
    assert sent == [BackAtWork()]
