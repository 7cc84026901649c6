"""Two people practise a call: at one computer, and at two that join by a one-time code."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from agentassist.core import messages as m
from agentassist.core.history import Resolved
from agentassist.core.pairing import DoorState, JoinState
from agentassist.core.scenario import Ending
from agentassist.core.screen import Place
from agentassist.core.speech import Who
from agentassist.core.stage import LineNow
from agentassist.opening import SAMPLE_REP, sample_house
from agentassist.ui.dialogs.stage_window import StageWindow
from agentassist.ui.panels.call.practice import PracticePanel
from tests.sample_template import folders_in, fresh_sample
from tests.whole.running import Running, practice_page, wait_for
from tests.whole.test_practice import ASKED, say

HELLO = "Good morning, this is Meera at Sitara Teaware. How can I help you?"
SORRY = "I am so sorry for your loss, Mr Penhale. Tell me about her, if you like."


@pytest.fixture
def trainer(qapp, tmp_path) -> Iterator[Running]:
    """The app at the trainer's computer, with a cache of its own."""
    fresh_sample(tmp_path / "trainer")
    running = Running(qapp, tmp_path / "trainer")
    yield running
    running.stop()


def take_part(app: Running) -> StageWindow:
    """Take the part of the caller, as a trainer does."""
    page = practice_page(app)
    page.lobby.list.choose(ASKED)
    page.lobby.files.play.click()
    app.until(lambda screen: screen.stage is not None)
    wait_for(lambda: app.joined.stage.window is not None)
    window = app.joined.stage.window
    assert window is not None
    return window


def answer(app: Running) -> None:
    """Pick up as a rep does."""
    app.until(lambda screen: screen.practice is not None and screen.place is Place.CALL)
    app.post(m.AnswerCall(app.screen.practice.key))
    app.until(lambda screen: screen.practice and screen.practice.answered)


def speak(window: StageWindow, text: str) -> None:
    """Say something as the caller; nothing for what is on offer."""
    field = window.part.speak.line
    wait_for(field.isEnabled)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def file(app: Running) -> None:
    """Wrap the call up."""
    for wish in (m.ChooseOutcome("heard"), m.ChooseTopic("damage"), m.AnswerResolved(Resolved.YES)):
        app.post(wish)
    app.post(m.FinishWrapUp())
    app.until(lambda screen: screen.practice is None and screen.bench.practice.report is not None)


def talk(rep: Running, player: Running, window: StageWindow) -> None:
    """Say two lines each: one as it is offered, one in other words."""
    panel = rep.panel(PracticePanel)
    say(panel, HELLO)
    offer = player.until(lambda screen: screen.stage.standing and screen.stage.standing.offer)
    wait_for(lambda: window.part.speak.offer.text() == offer.stage.standing.offer)
    speak(window, "")
    heard = rep.until(lambda screen: len(screen.practice.lines) == 2)
    assert heard.practice.lines[1].text == offer.stage.standing.offer
    wait_for(lambda: panel.caller.text() == offer.stage.standing.offer)
    say(panel, SORRY)
    player.until(lambda screen: len(screen.stage.standing.lines) == 3)
    speak(window, "Jean, my wife. It was our golden wedding.")
    told = player.until(lambda screen: len(screen.stage.standing.lines) == 4).stage
    assert next(fact for fact in told.facts if fact.id == "jean").told
    rep.until(lambda screen: screen.practice.lines[-1].text.startswith("Jean"))


def runs_in(folder: Path) -> list[tuple[str, Ending | None]]:
    with closing(sample_house(folders_in(folder)).open_to_read()) as store:
        runs = store.practice_runs.of(SAMPLE_REP)
        assert not any(call.call_key.startswith("practice") for call in store.calls.recent())
        return [(run.exercise, store.practice_runs.report(run.id).ending) for run in runs]


def join(rep: Running, trainer: Running, window: StageWindow) -> None:
    """Bring the two computers together, as two people do."""
    window.choice.away.click()
    door = trainer.until(lambda screen: screen.stage.door.state is DoorState.OPEN).stage.door
    page = practice_page(rep)
    page.lobby.files.join.click()
    page.joining.address.setText(f"127.0.0.1:{door.port}")
    page.joining.code.setText(door.code.lower())
    page.joining.join.click()
    rep.until(lambda screen: screen.bench.practice.joining.state is JoinState.JOINED)
    trainer.until(lambda screen: screen.stage.door.state is DoorState.JOINED)
    wait_for(window.choice.door.ring.isVisible)


def test_two_people_at_one_computer_practise_a_call_to_its_scorecard(app, folder):
    window = take_part(app)
    window.choice.here.click()
    answer(app)
    talk(app, app, window)
    window.leave.click()
    app.until(lambda screen: screen.practice and screen.practice.score is not None)
    file(app)
    report = app.screen.bench.practice.report
    assert [line.who for line in report.lines] == [Who.REP, Who.CALLER] * 2
    assert report.score == app.screen.stage.standing.score
    assert runs_in(folder) == [(ASKED, Ending.HUNG_UP)]
    window.close()
    app.until(lambda screen: screen.stage is None)


def test_two_people_at_two_computers_practise_a_call_and_the_run_is_the_reps(app, trainer, folder, tmp_path):
    window = take_part(trainer)
    join(app, trainer, window)
    window.choice.door.ring.click()
    answer(app)
    assert "trainer" in app.panel(PracticePanel).state.text()
    talk(app, trainer, window)
    app.post(m.StartHold())
    trainer.until(lambda screen: screen.stage.standing.now is LineNow.HELD)
    wait_for(lambda: not window.part.speak.line.isEnabled())
    app.post(m.EndHold())
    owed = app.until(lambda screen: screen.apology is not None).apology
    app.post(m.ApologyGiven(owed.hold_id, given=True), m.EndCall())
    over = trainer.until(lambda screen: screen.stage.standing.now is LineNow.OVER).stage.standing
    file(app)
    report = app.screen.bench.practice.report
    assert (report.score, report.ending) == (over.score, None)
    assert runs_in(folder) == [(ASKED, None)] and runs_in(tmp_path / "trainer") == []
    assert trainer.screen.practice is None


def test_a_trainers_app_that_closes_in_the_middle_leaves_the_rep_their_run(app, trainer, folder):
    window = take_part(trainer)
    join(app, trainer, window)
    window.choice.door.ring.click()
    answer(app)
    talk(app, trainer, window)
    window.close()
    app.until(lambda screen: screen.practice and screen.practice.score is not None)
    assert app.screen.bench.practice.joining.state is JoinState.APART
    file(app)
    assert runs_in(folder) == [(ASKED, Ending.LINE_LOST)]
