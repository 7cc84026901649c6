"""The page of the phrasing rules: what is typed is tried at once, and holds once its examples do."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from agentassist.core.messages import RevertRule, RulesWanted, RuleTyped, SaveRule, SwitchRule, UnmuteRule
from agentassist.core.phrase import Slot
from agentassist.core.rulebook import (
    FileFault,
    RuleCount,
    RuleFlaw,
    RuleRow,
    RuleShelf,
    RuleText,
    Shown,
    Verdict,
)
from agentassist.phrasing.flaw import Reason
from agentassist.ui.dialogs.phrasing_page import PhrasingPage
from agentassist.ui.rule_words import RuleWords
from agentassist.ui.widgets.paged_table import choose_row
from tests.ui.bench_screens import benched
from tests.ui.screens import EMPTY, SUGGESTION

LATE = RuleText(
    "late",
    ("negative-future",),
    ("call",),
    ("back[-]ordered", "{we} {cant} ship"),
    (),
    (),
    ("It will be here on {date}.",),
    (Slot("date", "When will it be there?"),),
    "Say when it will be there.",
    2,
    ("It is back-ordered.",),
    ("It is here.",),
)
OWN = RuleText("own-en-1", ("blame",), (), ("your fault",), better=("Let me see.",), why="w", bad=("x",))
ROWS = (
    RuleRow(OWN, given=False, changed=True, muted=True),
    RuleRow(LATE, count=RuleCount(40, 12, 3)),
)
SHELF = RuleShelf(
    ("en", "ur"), "en", tags=("blame", "negative-future"), rows=ROWS, total=2, next_id="own-en-2"
)
RULES = benched(rules=SHELF)


def proved(rule, *flaws, **facts):
    verdict = Verdict("en", rule, flaws=flaws, sentences=710, **facts)
    return benched(rules=replace(SHELF, verdict=verdict))


@pytest.fixture
def page(qtbot, look, sent):
    made = PhrasingPage(sent.append, look)
    qtbot.addWidget(made)
    made.resize(760, 620)
    made.show_screen(EMPTY)
    made.show()
    made.show_screen(RULES)
    sent.clear()
    return made


def cells(page, row):
    model = page.list.model
    texts = [model.data(model.index(row, at)) for at in range(model.columnCount())]
    return ["".join(letter for letter in text if letter.isprintable()) for text in texts]


def tried(sent):
    return [one for one in sent if isinstance(one, RuleTyped)]


def test_each_rule_is_a_row_with_how_it_fares(page):
    assert cells(page, 1) == ["It is back-ordered.", "Bad news first", "Reword", "12 of 40"]
    assert cells(page, 0)[2:] == ["Muted", ""]
    assert page.list.count.text() == "2 rule(s) · 1 changed by your team"


def test_how_a_rule_fares_is_told_in_full_by_its_tip(page):
    tip = page.list.model.data(page.list.model.index(1, 0), Qt.ItemDataRole.ToolTipRole)
    assert "Shown 40, taken 12, dismissed 3" in tip


def test_any_screen_is_shown_twice_alike(page):
    broken = benched(rules=replace(SHELF, fault=FileFault("en.yaml", 6, "offf", "unknown-key")))
    for screen in (RULES, proved(LATE), broken, EMPTY):
        page.show_screen(screen)
        page.show_screen(screen)
    assert page.list.model.rowCount() == 0


def test_the_rules_are_asked_for_anew_when_they_are_looked_at(page, sent):
    page.hide()
    page.show()
    assert RulesWanted("en", "", Shown.ALL, anew=True) in sent


def test_a_search_and_a_choice_narrow_the_list(page, sent, qtbot):
    qtbot.keyClicks(page.list.field, "ship")
    qtbot.waitUntil(lambda: RulesWanted("en", "ship") in sent)
    page.list.show_box.show_code("blame")
    page.list.show_box.picked.emit("blame")
    assert sent[-1] == RulesWanted("en", "ship", "blame")


def test_the_chosen_rule_is_in_plain_fields_and_is_tried_at_once(page, sent):
    choose_row(page.list.table, 1)
    assert page.editor.form.lines["when"].toPlainText() == "back[-]ordered\n{we} {cant} ship"
    assert page.editor.form.lines["ask"].toPlainText() == "date: When will it be there?"
    assert page.editor.form.rule() == LATE
    assert tried(sent) == [RuleTyped("en", LATE)]


def test_what_is_typed_is_tried_at_the_next_pause(page, sent, qtbot):
    choose_row(page.list.table, 1)
    sent.clear()
    qtbot.keyClicks(page.editor.form.why, "Yes. ")
    qtbot.waitUntil(lambda: bool(tried(sent)))
    assert tried(sent)[-1].rule == replace(LATE, why=f"Yes. {LATE.why}")


def test_what_is_wrong_stands_beside_its_field_with_its_line(page):
    choose_row(page.list.table, 1)
    page.editor.form.lines["when"].setPlainText("\nlate\n\n(late")
    rule = page.editor.form.rule()
    page.show_screen(proved(rule, RuleFlaw("when", 2, Reason.OPEN_BRACKET, ")")))
    said = page.editor.form.places["when"].said.words.text()
    assert said.startswith("Line 4: A bracket is open.")
    assert not page.editor.save.isEnabled()
    page.editor.save_now()


def test_a_rule_is_saved_only_once_what_stands_there_was_proved(page, sent):
    choose_row(page.list.table, 1)
    page.editor.form.severity.show_code("3")
    page.editor.form.typed.emit()
    assert not page.editor.save.isEnabled()
    changed = replace(LATE, severity=3)
    page.show_screen(proved(changed))
    page.editor.save.click()
    assert sent[-1] == SaveRule("en", changed)


def test_the_line_below_says_what_would_be_noticed(page, qtbot, sent):
    choose_row(page.list.table, 1)
    qtbot.keyClicks(page.editor.line, "hm")
    qtbot.waitUntil(lambda: bool(tried(sent)) and tried(sent)[-1].tried == "hm")
    page.show_screen(proved(LATE, tried="hm", flags=(SUGGESTION,)))
    assert "it is back-ordered" in page.editor.flags.text()
    page.show_screen(proved(LATE, tried="hm"))
    assert page.editor.flags.text() == "Nothing is noticed."


def test_a_new_rule_begins_empty_under_an_id_of_its_own(page):
    page.list.new.click()
    assert page.editor.form.rule() == RuleText("own-en-2")
    assert page.editor.delete.isHidden() and page.editor.revert.isHidden()


def test_what_was_typed_is_still_there_after_a_look_at_another_rule(page):
    choose_row(page.list.table, 1)
    page.editor.form.lines["fine"].setPlainText("It came today.")
    choose_row(page.list.table, 0)
    choose_row(page.list.table, 1)
    assert page.editor.form.rule().fine == ("It came today.",)


def test_the_space_bar_switches_a_rule_for_the_team(page, sent, qtbot):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    choose_row(page.list.table, 1)
    page.list.table.setFocus()
    qtbot.keyClick(page.list.table, Qt.Key.Key_Space)
    assert sent[-1] == SwitchRule("en", "late", on=False)


def test_a_rule_is_deleted_unmuted_or_given_back(page, sent):
    choose_row(page.list.table, 0)
    page.editor.unmute.click()
    page.editor.delete.click()
    assert sent[-2:] == [UnmuteRule("own-en-1"), RevertRule("en", "own-en-1")]


def test_a_file_broken_by_hand_is_named_with_line_and_reason(page):
    broken = FileFault("en.yaml", 6, "offf", "unknown-key")
    page.show_screen(benched(rules=replace(SHELF, fault=broken)))
    said = page.trouble.words.text()
    assert "en.yaml" in said and "line 6" in said and "offf" in said and "not known here" in said
    page.show_screen(RULES)
    assert page.trouble.isHidden()


def test_every_reason_the_proof_can_give_has_a_sentence():
    words = RuleWords()
    known = words._of_phrases() | words._of_rules() | words._of_proof() | words._of_files()
    only_files = {"not-a-mapping", "not-a-list", "macro-twice", "other-language", "bad-severity"}
    assert {reason.value for reason in Reason} - known.keys() == only_files


def test_it_fits_at_either_size(qtbot, dress, sent):
    for scale, width in ((1.0, 760), (2.0, 1060)):
        page = PhrasingPage(sent.append, dress(scale))
        qtbot.addWidget(page)
        page.show_screen(proved(LATE, RuleFlaw("when", 1, Reason.OPEN_BRACKET, ")")))
        assert page.minimumSizeHint().width() <= width
