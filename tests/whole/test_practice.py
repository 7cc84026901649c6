"""A rep practises a call from the workbench to the scorecard, and nothing of it is kept but the run."""

from contextlib import closing

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from agentassist.core import messages as m
from agentassist.core.history import Resolved
from agentassist.core.screen import Place
from agentassist.core.speech import Who
from agentassist.opening import SAMPLE_REP, sample_house
from agentassist.ui.panels.call.practice import PracticePanel
from tests.sample_template import folders_in
from tests.whole.running import practice_page, wait_for

ASKED = "the-second-cup"


def say(panel: PracticePanel, text: str) -> None:
    panel.line.setFocus()
    QTest.keyClicks(panel.line, text)
    panel.say.click()


def test_a_call_is_practised_from_the_page_to_the_scorecard(app, folder):
    page = practice_page(app)
    page.lobby.list.choose(ASKED)
    page.lobby.choice.practise.click()
    app.until(lambda screen: screen.practice is not None and screen.place is Place.CALL)
    app.post(m.AnswerCall(app.screen.practice.key))
    app.until(lambda screen: screen.practice and screen.practice.answered)
    panel = app.panel(PracticePanel)
    say(panel, "Good morning, this is Meera at Sitara Teaware. Tell me about it, there's no hurry.")
    answered = app.until(lambda screen: len(screen.practice.lines) == 2)
    assert answered.practice.lines[1].who is Who.CALLER
    wait_for(lambda: panel.caller.text() == answered.practice.lines[1].text)
    app.post(m.StartHold())
    app.until(lambda screen: screen.hold is not None)
    app.post(m.EndHold())
    owed = app.until(lambda screen: screen.apology is not None).apology
    app.post(m.ApologyGiven(owed.hold_id, given=True))
    app.post(m.EndCall())
    app.until(lambda screen: screen.practice and screen.practice.score is not None)
    for wish in (m.ChooseOutcome("heard"), m.ChooseTopic("damage"), m.AnswerResolved(Resolved.YES)):
        app.post(wish)
    app.post(m.FinishWrapUp())
    app.until(lambda screen: screen.practice is None and screen.bench.practice.report is not None)
    wait_for(lambda: page.steps.currentWidget() is page.card)
    target = folder / "run.html"
    app.post(m.WriteReport(str(target), app.screen.bench.practice.report.run_id))
    wait_for(target.exists)
    assert "The second cup" in target.read_text("utf-8")
    QApplication.processEvents()
    with closing(sample_house(folders_in(folder)).open_to_read()) as store:
        assert not any(call.call_key.startswith("practice") for call in store.calls.recent())
        assert [run.exercise for run in store.practice_runs.of(SAMPLE_REP)] == [ASKED]
