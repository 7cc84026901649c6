from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, Qt

from agentassist.core.messages import (
    DismissSuggestion,
    FillSuggestion,
    RewordPhrase,
    SayTyped,
    TakeSuggestion,
)
from agentassist.core.own_words import Manner, Wording
from agentassist.core.phrase import Reworded, Slot
from agentassist.core.preferences import Endpoint
from agentassist.ui.panels.call.phrase import PhrasePanel
from agentassist.ui.widgets.day_choice import due_ms, next_days
from tests.ui.conftest import NARROW, USUAL
from tests.ui.screens import CALL, CARD, EMPTY, SUGGESTED, SUGGESTION

PLAIN = replace(SUGGESTED, phrase=replace(SUGGESTION, better="I can send it today.", slots=(), rule="plain"))
TWO_GAPS = replace(
    SUGGESTED,
    phrase=replace(
        SUGGESTION,
        rule="two",
        better="{name} will call you by {date}.",
        slots=(Slot("name", "Who will call?"), Slot("date", "By when?")),
    ),
)
OTHER_CALL = replace(CALL, card=replace(CARD, interaction_id="i9"))


@pytest.fixture
def phrase(make, qtbot):
    panel = make(PhrasePanel)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.show_screen(CALL)
    return panel


def days(panel):
    return panel.card._gaps["date"]


def test_an_empty_and_a_full_screen_may_come_twice(phrase):
    for screen in (EMPTY, EMPTY, SUGGESTED, SUGGESTED, TWO_GAPS, EMPTY):
        phrase.show_screen(screen)
    assert phrase.card.isHidden()
    assert not phrase.field.isHidden()


def test_a_suggestion_shows_what_was_said_why_and_the_better_words(phrase):
    phrase.show_screen(SUGGESTED)
    assert "it is back-ordered" in phrase.card.flagged.text()
    assert "A date helps more than a reason." in phrase.card.flagged.text()
    assert phrase.card.better.text() == "It will be here …, and I will reserve yours now."


def test_the_empty_line_gives_its_place_to_the_suggestion(phrase):
    phrase.field.clearFocus()
    phrase.show_screen(SUGGESTED)
    assert phrase.field.isHidden()
    phrase.say.trigger()
    assert phrase.field.hasFocus()


def test_the_line_being_typed_stays(phrase, qtbot):
    phrase.field.setFocus()
    qtbot.keyClicks(phrase.field, "it is back-ordered ")
    phrase.show_screen(SUGGESTED)
    assert phrase.field.hasFocus()


def test_words_are_sent_at_word_ends_and_pauses_not_at_every_key(phrase, qtbot, sent):
    qtbot.keyClicks(phrase.field, "we cannot")
    assert sent == [SayTyped("we ", typing=True)]
    qtbot.waitUntil(lambda: sent[-1] == SayTyped("we cannot", typing=False))


def test_enter_says_that_the_sentence_is_finished(phrase, qtbot, sent):
    qtbot.keyClicks(phrase.field, "cannot")
    qtbot.keyClick(phrase.field, Qt.Key.Key_Return)
    assert sent == [SayTyped("cannot", typing=False)]


def test_without_a_gap_one_key_says_it(phrase, sent):
    phrase.show_screen(PLAIN)
    phrase.take.trigger()
    assert sent == [TakeSuggestion("I can send it today.", None)]


def test_a_missing_day_is_asked_for_before_anything_is_promised(phrase, sent):
    phrase.show_screen(SUGGESTED)
    phrase.take.trigger()
    assert sent == [FillSuggestion()]
    assert days(phrase).chips[0].hasFocus()


def test_a_digit_chooses_the_day_and_the_same_key_promises_it(phrase, qtbot, sent):
    phrase.show_screen(SUGGESTED)
    phrase.take.trigger()
    qtbot.keyClicks(days(phrase).chips[0], "2")
    assert days(phrase).said() in phrase.card.better.text()
    phrase.take.trigger()
    taken = sent[-1]
    tomorrow = datetime.now().astimezone() + timedelta(days=1)
    assert taken.wording.startswith("It will be here ")
    assert "…" not in taken.wording
    assert datetime.fromtimestamp(taken.due_ms / 1000).astimezone().date() == tomorrow.date()


def test_any_other_day_can_be_typed(phrase):
    phrase.show_screen(SUGGESTED)
    in_a_month = QDate.currentDate().addDays(30)
    days(phrase).other.setDate(in_a_month)
    assert days(phrase).day == date(in_a_month.year(), in_a_month.month(), in_a_month.day())
    assert not any(chip.isChecked() for chip in days(phrase).chips)


def test_every_gap_must_be_filled_in_its_turn(phrase, qtbot, sent):
    phrase.show_screen(TWO_GAPS)
    phrase.take.trigger()
    line = phrase.card._gaps["name"]
    assert line.hasFocus()
    qtbot.keyClicks(line, "Meena")
    assert phrase.card.better.text() == "Meena will call you by …."
    phrase.take.trigger()
    assert days(phrase).chips[0].hasFocus()
    assert sent == [FillSuggestion()]


def test_the_chosen_day_stays_while_the_rep_types_on(phrase):
    phrase.show_screen(SUGGESTED)
    days(phrase).chips[1].click()
    phrase.show_screen(replace(SUGGESTED, phrase=replace(SUGGESTION, start=4, end=22)))
    assert days(phrase).said() in phrase.card.better.text()


def test_the_next_suggestion_begins_with_empty_gaps(phrase):
    phrase.show_screen(SUGGESTED)
    days(phrase).chips[1].click()
    phrase.show_screen(CALL)
    phrase.show_screen(SUGGESTED)
    assert days(phrase).day is None


def test_not_now_is_one_key_or_click(phrase, sent):
    phrase.show_screen(SUGGESTED)
    phrase.dismiss.trigger()
    phrase.card.not_now.click()
    assert sent == [DismissSuggestion(), DismissSuggestion()]


def test_nothing_can_be_taken_where_nothing_is_suggested(phrase, sent):
    phrase.take.trigger()
    phrase.dismiss.trigger()
    assert sent == []


def test_what_was_typed_in_one_call_is_not_there_in_the_next(phrase, qtbot, sent):
    qtbot.keyClicks(phrase.field, "we ")
    phrase.show_screen(OTHER_CALL)
    assert phrase.field.text() == ""
    assert sent == [SayTyped("we ", typing=True)]


def test_the_working_days_after_tomorrow_skip_the_weekend():
    thursday = date(2026, 11, 26)
    names = [day.strftime("%a") for day in next_days(thursday)]
    assert names == ["Thu", "Fri", "Mon", "Tue"]


def test_what_is_promised_for_a_day_is_due_when_work_ends():
    morning = datetime(2026, 11, 26, 9, tzinfo=UTC)
    assert datetime.fromtimestamp(due_ms(date(2026, 11, 27), morning) / 1000, UTC).hour == 18


def test_what_is_promised_for_tonight_is_not_overdue_at_once():
    night = datetime(2026, 11, 26, 19, tzinfo=UTC)
    assert due_ms(night.date(), night) > night.timestamp() * 1000


def test_it_fits_at_either_size(make, dress):
    for scale, width in ((1.0, NARROW), (2.0, USUAL)):
        panel = make(PhrasePanel, other_look=dress(scale))
        panel.show_screen(TWO_GAPS)
        assert panel.minimumSizeHint().width() <= width - 24


READ = Wording("Your order leaves us today", Manner.READ, ((0, 10),))


def test_a_try_shows_how_it_sounds_with_the_words_of_the_sample_underlined(phrase, qtbot):
    qtbot.keyClicks(phrase.field, READ.text)
    phrase.show_screen(replace(CALL, wording=READ))
    assert phrase.wording.isVisible()
    assert phrase.wording.text() == "<u>Your order</u> leaves us today · <b>read</b>"
    assert phrase.wording.accessibleName() == "Sounds: read"


def test_the_next_letter_takes_the_verdict_away(phrase, qtbot):
    qtbot.keyClicks(phrase.field, READ.text)
    phrase.show_screen(replace(CALL, wording=READ))
    qtbot.keyClicks(phrase.field, "x")
    assert phrase.wording.isHidden()


def test_a_verdict_on_words_that_are_gone_is_not_shown(phrase):
    phrase.show_screen(replace(CALL, wording=READ))
    assert phrase.wording.isHidden()


WITH_MODEL = replace(
    SUGGESTED,
    preferences=replace(SUGGESTED.preferences, rewording=Endpoint("https://models.example/v1", "m")),
)


def test_reword_is_offered_only_where_there_is_a_model(phrase, sent):
    phrase.show_screen(SUGGESTED)
    assert phrase.card.reword.isHidden() and not phrase.reword.isEnabled()
    phrase.show_screen(WITH_MODEL)
    assert not phrase.card.reword.isHidden() and phrase.reword.isEnabled()
    phrase.card.reword.click()
    assert sent == [RewordPhrase()]


def test_the_models_words_are_shown_and_said_to_be_its_own(phrase):
    done = replace(SUGGESTION, better="I will reserve yours.", slots=(), reworded=Reworded.DONE)
    phrase.show_screen(replace(WITH_MODEL, phrase=done))
    assert phrase.card.better.text() == "I will reserve yours."
    assert "the model's words" in phrase.card.reworded.text()
    phrase.show_screen(replace(WITH_MODEL, phrase=replace(SUGGESTION, reworded=Reworded.NO_BETTER)))
    assert "no better" in phrase.card.reworded.text() and phrase.card.reword.isEnabled()
    phrase.show_screen(WITH_MODEL)
    assert phrase.card.reworded.isHidden()
