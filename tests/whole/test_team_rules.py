"""A trainer writes a rule in the workbench, sees it tried, and the next sentence typed meets it."""

from PySide6.QtTest import QTest

from agentassist.content.team_rules import read_team, team_rules
from agentassist.core import messages as m
from agentassist.core.rulebook import Touch
from agentassist.core.screen import Undoable
from agentassist.ui.dialogs.phrasing_page import PhrasingPage
from tests.whole.running import wait_for

SAID = "The parrot ate your parcel."


def write(page: PhrasingPage, field: str, text: str) -> None:
    lines = page.editor.form.lines[field]
    lines.clear()
    QTest.keyClicks(lines, text)


def test_a_rule_written_in_the_window_holds_for_the_next_sentence(ringing, folder):
    page = ringing.page(PhrasingPage)
    wait_for(lambda: page.list.model.rowCount() > 100)
    page.list.new.click()
    write(page, "when", "parrot ate (your")
    write(page, "better", "I'll find out where it is.")
    write(page, "bad", SAID)
    QTest.keyClicks(page.editor.form.why, "Say what you can do.")
    when = page.editor.form.places["when"]
    wait_for(lambda: "bracket" in when.said.words.text())
    assert not page.editor.save.isEnabled()
    write(page, "when", "parrot ate (your|the)")
    wait_for(page.editor.save.isEnabled)
    page.editor.save.click()
    wait_for(lambda: page.list.model.row_of("own-en-1") is not None)
    ringing.post(m.SayTyped(f"Hm. {SAID}"))
    found = ringing.until(lambda screen: screen.phrase is not None).phrase
    assert found and (found.rule, found.better) == ("own-en-1", "I'll find out where it is.")

    assert ringing.screen.undo is Undoable.RULE
    ringing.post(m.Undo())
    wait_for(lambda: page.list.model.row_of("own-en-1") is None)
    written = read_team(folder / "phrasing" / "en.yaml", "en")
    assert team_rules(written.node).touch("own-en-1") == Touch("own-en-1")
