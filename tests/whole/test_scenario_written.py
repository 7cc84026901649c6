"""A trainer writes a scenario from nothing, mends it, has it tried, saves it, and it rings."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from agentassist.core import messages as m
from agentassist.core.screen import Place
from agentassist.core.writing import DemoRep
from agentassist.ui.dialogs.practice_page import PracticePage
from agentassist.ui.dialogs.scenario_editor import ScenarioEditor
from tests.sample_template import folders_in
from tests.whole.running import practice_page, wait_for

ISOLATES = dict.fromkeys(map(ord, "\u200e\u2066\u2068\u2069"))


def begin(page: PracticePage, words: str) -> ScenarioEditor:
    """Open the editor by one of the lines of the start."""
    page.lobby.files.write.click()
    start = page.writing.start
    wait_for(lambda: any(words in button.words for button in start.buttons))
    next(button for button in start.buttons if words in button.words).click()
    editor = page.writing.editor
    wait_for(lambda: editor.text.text and editor.faults.sound.isVisible())
    return editor


def said_in(editor: ScenarioEditor) -> list[str]:
    texts = (editor.faults.rows.item(row).text() for row in range(editor.faults.rows.count()))
    return [text.translate(ISOLATES) for text in texts]


def put(field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def test_a_scenario_is_written_mended_tried_saved_and_rings(app, folder):
    page = practice_page(app)
    editor = begin(page, "English")
    before = editor.text.text
    put(editor.form.places["title"].field, "The lamp stays dark")
    wait_for(lambda: "title: The lamp stays dark\n" in editor.text.text)
    assert editor.text.text == before.replace("A parcel that did not come", "The lamp stays dark")
    put(editor.form.checks.cards[0].places["weight"].field, "15")
    wait_for(lambda: any("come to 105" in one for one in said_in(editor)))
    line = editor.text.text[: editor.text.text.index("rubric:")].count("\n") + 2
    assert [one.split(":")[0] for one in said_in(editor)] == [f"Line {line}"]
    editor.bar.save.click()
    wait_for(lambda: editor.text.textCursor().blockNumber() == line - 1)
    assert not list(folders_in(folder).scenarios.glob("*.yaml"))
    text = editor.text
    text.go_to(line)
    QTest.keyClick(text, Qt.Key.Key_End)
    put(editor.form.checks.cards[0].places["weight"].field, "10")
    wait_for(lambda: editor.faults.sound.isVisible() and "weight: 10, measure: act_seen" in text.text)
    editor.bar.attempt.click()
    wait_for(lambda: app.screen.bench.writing.trial is not None)
    outcomes = {one.rep: one for one in app.screen.bench.writing.trial.outcomes}
    assert all(outcomes[rep].apart for rep in DemoRep)
    wait_for(lambda: editor.trial.said.text().startswith("It tells them apart"))
    editor.bar.save.click()
    wait_for(editor.bar.ring.isEnabled)
    (saved,) = folders_in(folder).scenarios.glob("*.yaml")
    assert saved.read_text("utf-8") == text.text and "# A practice call." in text.text
    assert not list((folders_in(folder).scenarios / "drafts").glob("*.yaml"))
    app.until(
        lambda screen: any(one.title == "The lamp stays dark" for one in screen.bench.practice.exercises)
    )
    editor.bar.ring.click()
    app.until(lambda screen: screen.practice is not None and screen.place is Place.CALL)
    assert app.screen.practice.title == "The lamp stays dark"
    app.post(m.AnswerCall(app.screen.practice.key))
    app.until(lambda screen: screen.practice and screen.practice.answered)


def test_what_is_typed_and_not_saved_is_there_after_a_kill(app, folder):
    page = practice_page(app)
    editor = begin(page, "English")
    put(editor.form.places["title"].field, "Half done")
    text = editor.text
    wait_for(lambda: "title: Half done" in text.text)
    text.go_to(3)
    QTest.keyClicks(text, "kind: [ broken")
    wait_for(editor.form.waiting.isVisible)
    drafts = folders_in(folder).scenarios / "drafts"
    wait_for(lambda: any("broken" in path.read_text("utf-8") for path in drafts.glob("*.yaml")))
    editor.back.click()
    wait_for(lambda: page.steps.currentWidget() is page.lobby)
    again = begin_draft(page, "Half done")
    assert "kind: [ broken" in again.text.text and "title: Half done" in again.text.text


def begin_draft(page: PracticePage, words: str) -> ScenarioEditor:
    page.lobby.files.write.click()
    start = page.writing.start
    wait_for(lambda: any(words in button.words for button in start.buttons))
    next(button for button in start.buttons if words in button.words).click()
    wait_for(lambda: words in page.writing.editor.text.text)
    return page.writing.editor


def test_a_copy_is_deleted_and_undone(app, folder):
    page = practice_page(app)
    page.lobby.list.choose("the-second-cup")
    editor = begin(page, "copy")
    editor.bar.save.click()
    wait_for(editor.bar.delete.isVisible)
    (saved,) = folders_in(folder).scenarios.glob("*.yaml")
    kept = saved.read_bytes()
    editor.bar.delete.click()
    wait_for(lambda: not saved.exists() and page.steps.currentWidget() is page.lobby)
    app.until(lambda screen: saved.stem not in {one.id for one in screen.bench.practice.exercises})
    app.post(m.Undo())
    wait_for(lambda: saved.exists() and saved.read_bytes() == kept)
    app.until(lambda screen: saved.stem in {one.id for one in screen.bench.practice.exercises})
