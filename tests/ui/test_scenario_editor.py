"""A scenario is written as a form and as a text side by side, and nothing typed is lost."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from agentassist.cli.content_words import FAULTS, sentence
from agentassist.content.fault import Fault, Reason
from agentassist.content.scenario_text import changed
from agentassist.content.scenario_workshop import template
from agentassist.core.bench import Bench
from agentassist.core.messages import (
    BeginPractice,
    ChangeScenario,
    CloseWriting,
    CopyScenario,
    DropWriting,
    NewScenario,
    OpenWriting,
    SaveScenario,
    ScenarioOfCall,
    ScenarioTyped,
    TryScenario,
    WritingsWanted,
)
from agentassist.core.writing import (
    Add,
    DemoRep,
    Put,
    ScenarioForm,
    Take,
    TextFault,
    Trial,
    Writing,
)
from agentassist.ui.dialogs.practice_page import PracticePage
from agentassist.ui.scenario_words import ScenarioWords
from tests.ui.bench_screens import benched
from tests.ui.practice_screens import ROOM, TEAPOT
from tests.ui.writing_screens import APART, SHELF, TEXT, TOGETHER, WEIGHTS, opened

ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


@pytest.fixture
def page(qtbot, look, sent):
    page = PracticePage(sent.append, look)
    qtbot.addWidget(page)
    page.resize(760, 640)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.show_screen(benched(practice=ROOM))
    sent.clear()
    return page


def shown(page, writing, **more):
    page.show_screen(benched(practice=ROOM, writing=writing, **more))


@pytest.fixture
def editor(page):
    shown(page, opened())
    assert page.steps.currentWidget() is page.writing
    return page.writing.editor


def typed_in(sent):
    return [one for one in sent if isinstance(one, ScenarioTyped)]


def answered(page, typed, faults=()):
    """Do what the desk and the files do with what was typed."""
    text = changed(typed.text, typed.changes)
    shown(page, replace(opened(text), before=typed.text, changes=typed.changes, faults=faults))


def write(qtbot, line, text):
    line.setFocus()
    line.end(False)
    qtbot.keyClicks(line, text)


def field(editor, name):
    return editor.form.places[name].field


def test_what_the_text_says_stands_in_the_form(editor):
    assert field(editor, "title").text() == "A parcel that did not come"
    assert field(editor, "opening").texts[0].startswith("I waited")
    assert [card.heading.text() for card in editor.form.facts.cards] == ["order", "day", "reason"]
    assert editor.form.facts.cards[1].places["volunteer"].field.isChecked()
    assert editor.form.goals.ticks["promise_made"].isChecked()


def test_a_field_of_the_form_changes_its_own_line_of_the_text(page, editor, qtbot, sent):
    field(editor, "title").setFocus()
    field(editor, "title").selectAll()
    qtbot.keyClicks(field(editor, "title"), "Dark lamp")
    qtbot.waitUntil(lambda: bool(typed_in(sent)))
    (typed,) = typed_in(sent)
    assert typed == ScenarioTyped("w", TEXT, (Put("title", ("Dark lamp",)),))
    answered(page, typed)
    assert editor.text.text == TEXT.replace("A parcel that did not come", "Dark lamp")
    assert field(editor, "title").text() == "Dark lamp" and field(editor, "title").hasFocus()


def test_typing_in_the_text_changes_the_form(page, editor, qtbot, sent):
    editor.text.go_to(6)
    qtbot.keyClicks(editor.text, "# mine ")
    qtbot.waitUntil(lambda: bool(typed_in(sent)))
    text = typed_in(sent)[-1].text.replace("Martin Hale", "Nora Hale")
    editor.text.show_text(text)
    shown(page, opened(text))
    assert field(editor, "caller.name").text() == "Nora Hale" and "# mine lang: en" in editor.text.text


def test_what_is_typed_meanwhile_is_not_overwritten_by_late_news(page, editor, qtbot, sent):
    write(qtbot, field(editor, "title"), " !")
    qtbot.waitUntil(lambda: bool(typed_in(sent)))
    editor.text.go_to(1)
    qtbot.keyClicks(editor.text, "#")
    now = editor.text.text
    answered(page, typed_in(sent)[0])
    assert editor.text.text == now
    qtbot.waitUntil(lambda: len(typed_in(sent)) > 1)
    last = typed_in(sent)[-1]
    assert last.text == now and last.changes == (Put("title", ("A parcel that did not come !",)),)
    answered(page, last)
    assert "did not come !" in editor.text.text and editor.text.text.startswith("##")


def test_who_goes_on_typing_in_a_field_keeps_the_newest(page, editor, qtbot, sent):
    write(qtbot, field(editor, "title"), " !")
    qtbot.waitUntil(lambda: bool(typed_in(sent)))
    qtbot.keyClicks(field(editor, "title"), "!")
    answered(page, typed_in(sent)[0])
    assert "did not come !\n" in editor.text.text and field(editor, "title").text().endswith("!!")
    qtbot.waitUntil(lambda: len(typed_in(sent)) > 1)
    answered(page, typed_in(sent)[-1])
    assert "did not come !!\n" in editor.text.text


def test_while_the_text_cannot_be_read_the_form_waits_and_keeps_what_was_typed(page, editor, qtbot, sent):
    broken = f"x: [\n{TEXT}"
    editor.text.show_text(broken)
    write(qtbot, field(editor, "title"), " !")
    qtbot.waitUntil(lambda: bool(typed_in(sent)))
    fault = TextFault(1, 4, "", "syntax", "")
    shown(
        page,
        replace(
            opened(),
            text=broken,
            before=broken,
            changes=typed_in(sent)[-1].changes,
            form=None,
            faults=(fault,),
        ),
    )
    assert editor.form.waiting.isVisible() and field(editor, "title").text().endswith(" !")
    editor.text.go_to(1)
    editor.text.show_text(TEXT)
    editor.tell()
    assert typed_in(sent)[-1].changes == (Put("title", ("A parcel that did not come !",)),)
    answered(page, typed_in(sent)[-1])
    assert not editor.form.waiting.isVisible() and "did not come !" in editor.text.text


def test_a_fault_is_told_with_its_line_and_leads_there(page, editor, qtbot):
    shown(page, replace(opened(), faults=(WEIGHTS,)))
    assert (
        editor.faults.rows.item(0)
        .text()
        .translate(ISOLATES)
        .endswith("The weights come to 105; they have to come to 100.")
    )
    editor.faults.rows.setFocus()
    editor.faults.rows.setCurrentRow(0)
    qtbot.keyClick(editor.faults.rows, Qt.Key.Key_Return)
    assert editor.text.hasFocus() and editor.text.textCursor().blockNumber() == 50
    assert not editor.bar.attempt.isEnabled()


def test_a_fault_is_told_beside_its_field_too(page, editor):
    shown(page, replace(opened(), faults=(TextFault(9, 3, "mood.start", "not-a-number", ""),)))
    assert field(editor, "mood.start").accessibleDescription() == "A number belongs here."


@pytest.mark.parametrize(
    "reason",
    sorted(
        {*ScenarioWords()._of_text(), *ScenarioWords()._of_values(), *ScenarioWords()._of_calls()}
        - {"syntax"}
    ),
)
def test_the_window_says_what_the_command_line_says(reason):
    fault = TextFault(3, 1, "facts[0].ask", reason, "this")
    said = ScenarioWords().reason(fault).translate(ISOLATES)
    assert said == sentence(Fault("f", 3, 1, "facts[0].ask", Reason(reason), "this"))
    assert Reason(reason) in FAULTS


def test_facts_come_and_go_by_buttons(page, editor, sent):
    editor.form.facts.more.click()
    (typed,) = typed_in(sent)
    (change,) = typed.changes
    assert isinstance(change, Add) and change.part == "facts" and dict(change.entry)["id"] == "fact-1"
    answered(page, typed)
    assert len(editor.form.facts.cards) == 4 and "  - id: fact-1\n" in editor.text.text
    editor.form.facts.cards[0].remove.click()
    assert typed_in(sent)[-1].changes == (Take("facts", 0),)
    answered(page, typed_in(sent)[-1])
    assert [card.heading.text() for card in editor.form.facts.cards] == ["day", "reason", "fact-1"]


def test_a_goal_is_a_tick(page, editor, sent):
    editor.form.goals.ticks["mood_at_least"].click()
    assert typed_in(sent)[-1].changes == (Add("goals", (("id", "mood_at_least"), ("value", "60"))),)
    answered(page, typed_in(sent)[-1])
    assert editor.form.goals.mood.isVisible() and editor.form.goals.mood.text() == "60"
    editor.form.goals.ticks["learned_all"].click()
    assert typed_in(sent)[-1].changes == (Take("goals", 0),)


def test_two_entries_are_not_changed_at_once(editor, sent):
    editor.form.facts.more.click()
    editor.form.facts.cards[0].remove.click()
    assert len(typed_in(sent)) == 1


def test_saving_tells_all_that_was_typed_at_once(editor, qtbot, sent):
    write(qtbot, field(editor, "title"), " !")
    qtbot.keyClick(editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert sent[-1] == SaveScenario(
        ScenarioTyped("w", TEXT, (Put("title", ("A parcel that did not come !",)),))
    )


def test_with_faults_saving_leads_to_the_first(page, editor, sent):
    shown(page, replace(opened(), faults=(WEIGHTS,)))
    editor.bar.save.click()
    assert isinstance(sent[-1], SaveScenario) and editor.text.textCursor().blockNumber() == 50


def test_only_what_is_saved_rings(page, editor, sent):
    assert (
        not editor.bar.ring.isEnabled() and editor.state.text() == "Not saved yet. Nothing you typed is lost."
    )
    shown(page, opened(own="own-call-1", saved=TEXT))
    assert (
        editor.state.text() == "Saved" and not editor.bar.save.isEnabled() and editor.bar.delete.isVisible()
    )
    editor.bar.ring.click()
    assert sent[-1] == BeginPractice("own-call-1")


def test_saved_under_its_own_name_it_is_told_anew_as_that(page, sent, qtbot):
    shown(page, opened())
    shown(page, replace(opened(own="own-call-1", saved=TEXT), id="own-call-1"))
    qtbot.waitUntil(lambda: bool(typed_in(sent)))
    assert typed_in(sent)[-1].writing_id == "own-call-1"


def test_leaving_tells_what_was_typed_and_comes_back_to_the_list(page, editor, qtbot, sent):
    write(qtbot, field(editor, "title"), " !")
    editor.back.click()
    assert isinstance(sent[-2], ScenarioTyped) and sent[-2].changes and sent[-1] == CloseWriting()
    shown(page, None)
    assert page.steps.currentWidget() is page.lobby


def test_thrown_away_it_is_not_told_once_more(editor, qtbot, sent):
    write(qtbot, field(editor, "title"), " !")
    editor.bar.drop.click()
    assert sent == [DropWriting("w")] and not editor._pause.isActive()


def lines(editor):
    return [one.text().translate(ISOLATES) for one in editor.trial.lines.lines]


def test_three_reps_are_asked_and_shown_side_by_side(page, editor, sent):
    editor.bar.attempt.click()
    assert sent[-1] == TryScenario(ScenarioTyped("w", TEXT)) and editor.tabs.currentWidget() is editor.trial
    shown(page, opened(trying=True))
    assert "few seconds" in editor.trial.said.text() and not editor.bar.attempt.isEnabled()
    shown(page, opened(trial=APART))
    assert editor.trial.said.text().startswith("It tells them apart") and lines(editor) == []
    assert "92 of 100" in editor.trial.columns[DemoRep.SKILLED].accessibleName().translate(ISOLATES)


def test_where_they_do_not_come_apart_it_is_said_what_is_missing(page, editor):
    shown(page, opened(trial=TOGETHER))
    told = lines(editor)
    assert editor.trial.said.text() == "It does not tell them apart yet."
    assert (
        "80 at least" in told[0]
        and "Said it back · 12 of 25" in told[1]
        and "“day” never came out" in told[2]
    )
    assert "which day" in told[2] and "45 at most" in told[3]


def test_a_trial_of_another_text_says_so(page, editor):
    shown(page, opened(trial=Trial("other", APART.outcomes)))
    assert editor.trial.said.text() == "The text has changed since they tried it."


def test_what_there_is_to_begin_with_is_offered_and_opens(page, sent):
    page.lobby.list.choose("teapot")
    page.lobby.files.write.click()
    assert WritingsWanted() in sent
    page.show_screen(benched(practice=ROOM, writings=SHELF))
    start = page.writing.start
    for button in start.buttons:
        button.click()
    assert sent[-7:] == [
        OpenWriting("d1"),
        OpenWriting("d2"),
        NewScenario("en"),
        NewScenario("ur"),
        ChangeScenario(TEAPOT.id),
        CopyScenario(TEAPOT.id),
        ScenarioOfCall("i1"),
    ]
    assert start.buttons[1].words == "Without a title"
    start.back.click()
    assert page.steps.currentWidget() is page.lobby


def test_what_was_taken_out_of_a_call_is_told(page):
    shown(page, opened(taken_out=("Asha Rao", "4417")))
    (told,) = page.writing.editor.notes.lines
    assert (
        told.text().translate(ISOLATES) == "Taken out: Asha Rao, 4417. Look for other names before you save."
    )


def test_an_empty_and_a_full_screen_may_come_twice(page):
    for writing in (
        None,
        opened(),
        opened(trial=TOGETHER),
        None,
        Writing("v", "x: [", revision=2, before="x: [", faults=(WEIGHTS,)),
        opened(),
    ):
        for _ in range(2):
            page.show_screen(benched(practice=ROOM, writing=writing, writings=SHELF))
    assert isinstance(Bench().writing, type(None)) and ScenarioForm().text("title") == ""


def test_urdu_runs_from_the_right_in_the_form_and_the_text_from_the_left(page):
    text = template("ur")
    shown(page, opened(text))
    editor = page.writing.editor
    assert field(editor, "caller.name").layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert field(editor, "mood.start").layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert editor.text.document().defaultTextOption().textDirection() is Qt.LayoutDirection.LeftToRight


def test_a_change_of_language_keeps_what_is_written(page, editor, qtbot, look, sent):
    editor.text.go_to(1)
    qtbot.keyClicks(editor.text, "#")
    fresh = PracticePage(sent.append, look)
    qtbot.addWidget(fresh)
    fresh.inherit(page)
    fresh.show_screen(benched(practice=ROOM, writing=page.writing.editor._writing))
    assert fresh.writing.editor.text.text.startswith("##") and fresh.steps.currentWidget() is fresh.writing
