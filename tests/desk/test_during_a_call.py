"""Prompts, notes, kinder words, answers and the wrap-up of one call."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Cause, Kind
from agentassist.core.errors import AssistError, Trouble
from agentassist.core.history import Resolved
from agentassist.core.importing import FileKind, Preview
from agentassist.core.knowledge import Article, Badge
from agentassist.core.prompt import Rail, Stage
from agentassist.core.screen import ChipKind, Missing, Nudge, Place, RailState, Undoable
from tests.desk.conftest import NOON_MS

DUE_MS = NOON_MS + 3 * 86_400_000


@pytest.fixture
def call(table):
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    return table


def test_the_prompt_says_what_to_achieve_and_moves_on(call):
    assert call.desk.screen.prompt.intent == "Welcome"
    screen = call.play(m.NextPrompt())
    assert screen.prompt.stage is Stage.READBACK and dict(screen.prompt.rail)[Rail.GREET] is RailState.DONE
    assert call.play(m.PreviousPrompt()).prompt.stage is Stage.GREET


def test_solving_before_the_read_back_is_nudged_never_blocked(call):
    assert call.play(m.GoToRail(Rail.SOLVE)).prompt.nudge is Nudge.READ_BACK_FIRST
    assert call.play(m.CallerAgreed()).prompt.nudge is None


def test_undo_takes_a_tick_back_and_keeps_the_note(call):
    interaction = call.desk.screen.card.interaction_id
    screen = call.play(m.TickPoint("welcome/1"), m.NoteTyped(interaction, "typed since "))
    assert screen.undo is Undoable.TICK
    screen = call.play(m.Undo())
    assert not screen.prompt.points[1].ticked and screen.notes.text == "typed since "


def test_a_half_typed_card_number_never_reaches_the_cache(call):
    interaction = call.desk.screen.card.interaction_id
    call.play(m.NoteTyped(interaction, "card 4111 1111 1111"))
    assert "4111 1111" not in call.store.drafts.load(interaction).note
    call.play(m.NoteTyped(interaction, "card 4111 1111 1111 1111 ok "))
    assert call.store.drafts.load(interaction).note == "card •••• 1111 ok "


def test_back_ordered_asks_for_the_date_and_makes_the_promise(call):
    screen = call.play(m.SayTyped("Sorry, it is back-ordered."))
    assert screen.phrase.slots[0].question == "When will it be there?"
    screen = call.play(m.TakeSuggestion("It will be here on Friday; I can reserve one for you now.", DUE_MS))
    assert screen.phrase is None and any(chip.kind is ChipKind.PROMISE_LATER for chip in screen.card.chips)
    assert call.store.promises.open_for("lakshmi")[0].due_ms == DUE_MS
    call.play(m.Undo())
    assert not call.store.promises.open_for("lakshmi")


def test_a_suggestion_dismissed_three_times_is_not_made_again(table):
    for key in ("a", "b", "c"):
        table.happens(Kind.RINGING, key=key)
        table.happens(Kind.ANSWERED, key=key)
        table.play(m.ShowLine(key))
        assert table.play(m.SayTyped("It is back-ordered.")).phrase is not None
        table.play(m.DismissSuggestion())
    table.happens(Kind.RINGING, key="d")
    table.play(m.ShowLine("d"))
    assert table.play(m.SayTyped("It is back-ordered.")).phrase is None


@pytest.mark.parametrize("typed", ["late deliv", "refnd late", "where is my money", "delivary"])
def test_an_answer_is_there_before_the_sentence_ends(call, typed):
    answers = call.play(m.SearchTyped(typed)).finding.answers
    assert answers[0].id == "refunds" and answers[0].badge is Badge.MAY_UP_TO
    assert (answers[0].badge_amount, answers[0].badge_currency) == ("2000", "INR")


def test_an_article_opens_with_what_the_rep_may_do(call):
    screen = call.play(m.SearchTyped("refund"), m.OpenAnswer("article", "refunds"))
    assert screen.reading.badges[0].title == "Give a refund" and not screen.finding.answers
    assert call.play(m.CloseReading()).reading is None


def test_a_wrap_up_needs_an_outcome_and_an_answer(call):
    call.happens(Kind.ENDED, cause=Cause.NORMAL)
    screen = call.play(m.FinishWrapUp())
    assert screen.place is Place.WRAPUP and screen.wrapup.missing == (Missing.OUTCOME, Missing.RESOLVED)
    screen = call.play(m.ChooseOutcome("solved"), m.AnswerResolved(Resolved.YES), m.FinishWrapUp())
    assert screen.place is Place.DAY
    assert call.store.calls.page("lakshmi", 0, 5)[0].resolved is Resolved.YES


def test_partly_solved_leaves_a_follow_up_with_owner_and_date(call):
    call.happens(Kind.ENDED, cause=Cause.NORMAL)
    screen = call.play(m.ChooseOutcome("solved"), m.AnswerResolved(Resolved.PARTLY))
    assert screen.wrapup.follow_up and screen.wrapup.follow_owner == "meera"
    call.play(m.FinishWrapUp())
    owed = call.store.follow_ups.open_for("lakshmi")
    assert len(owed) == 1 and owed[0].due_ms > call.now.utc_ms


def test_undo_brings_a_finished_call_back(call):
    interaction = call.desk.screen.card.interaction_id
    call.play(m.NoteTyped(interaction, "Cracked base "))
    call.happens(Kind.ENDED, cause=Cause.NORMAL)
    call.play(m.ChooseOutcome("follow-up"), m.AnswerResolved(Resolved.NO), m.FinishWrapUp())
    screen = call.play(m.Undo())
    assert screen.place is Place.WRAPUP and screen.wrapup.outcome == "follow-up"
    assert not call.store.follow_ups.open_for("lakshmi") and call.store.drafts.load(interaction).note


def test_a_dropped_line_owes_a_call_back_and_keeps_the_note(call):
    interaction = call.desk.screen.card.interaction_id
    call.play(m.NoteTyped(interaction, "Cracked base "))
    screen = call.play(m.CallDropped())
    assert screen.wrapup.outcome == "dropped" and screen.day.items[0].kind == "call-back"
    assert call.store.drafts.load(interaction).note == "Cracked base "


def test_the_end_of_a_note_is_filed_even_where_it_was_held_back(call):
    interaction = call.desk.screen.card.interaction_id
    call.play(m.NoteTyped(interaction, "Broken kettle, order 4471"))
    call.happens(Kind.ENDED, cause=Cause.NORMAL)
    call.play(m.ChooseOutcome("solved"), m.AnswerResolved(Resolved.YES), m.FinishWrapUp())
    assert call.store.calls.get(interaction).summary == "Broken kettle, order 4471"


def test_a_card_number_leaves_the_screen_when_the_rep_turns_away(call):
    interaction = call.desk.screen.card.interaction_id
    screen = call.play(m.NoteTyped(interaction, "card 4111 1111 1111 1111", settled=True))
    assert screen.notes.text == "card •••• 1111" and screen.notes.revision == 1


def test_good_news_goes_by_itself_and_trouble_stays(call):
    call.play(m.Failed(AssistError(Trouble.DISK_FULL, file="cache.db")), m.SayTyped("It is back-ordered."))
    call.play(m.TakeSuggestion("It will be here on Friday.", DUE_MS))
    assert len(call.play(m.NextPrompt()).notices) == 2
    call.wait(20)
    assert [notice.code for notice in call.play(m.PreviousPrompt()).notices] == [Trouble.DISK_FULL]


def test_a_slip_of_the_answer_leaves_no_follow_up(call):
    call.happens(Kind.ENDED, cause=Cause.NORMAL)
    assert call.play(m.AnswerResolved(Resolved.NO)).wrapup.follow_up
    assert not call.play(m.AnswerResolved(Resolved.YES)).wrapup.follow_up
    assert call.play(m.ChooseOutcome("follow-up")).wrapup.follow_up
    assert not call.play(m.ChooseOutcome("solved")).wrapup.follow_up


def test_a_follow_up_the_rep_agreed_on_stays(call):
    call.happens(Kind.ENDED, cause=Cause.NORMAL)
    screen = call.play(m.SetFollowUp(True, "Send the guide", DUE_MS, "meera"), m.AnswerResolved(Resolved.YES))
    assert screen.wrapup.follow_what == "Send the guide"


def test_a_line_that_dropped_owes_one_call_back_however_often_it_is_said(call):
    assert len(call.play(m.CallDropped(), m.CallDropped()).day.items) == 1
    call.happens(Kind.ENDED, cause=Cause.NORMAL)
    assert not call.play(m.AnswerResolved(Resolved.NOT_ASKED)).wrapup.follow_up
    call.fall_over()
    assert len(call.desk.screen.day.items) == 1 and not call.desk.screen.wrapup.follow_up


def test_a_dropped_line_chosen_as_the_outcome_still_can_owe_the_call_back(call):
    assert call.play(m.ChooseOutcome("dropped")).wrapup is None
    screen = call.play(m.CallDropped())
    assert [item.kind for item in screen.day.items] == ["call-back"] and not screen.wrapup.follow_up


def test_another_role_changes_what_the_answers_on_the_screen_allow(call):
    call.play(m.OpenAnswer("article", "refunds"), m.SearchTyped("refund"))
    screen = call.play(m.SetPreferences(replace(call.preferences, role="guest")))
    assert screen.finding.answers[0].badge is Badge.ASK and screen.reading.badges[0].badge is Badge.ASK


def test_an_answer_imported_while_it_is_looked_for_appears(call):
    folder = Preview(FileKind.KNOWLEDGE, "articles")
    call.play(m.SearchTyped("teapot"), m.OpenImport("articles", knowledge=True), m.ImportPreviewed(folder))
    article = Article("teapot", "Teapot lids", "en", "They fit.")
    screen = call.play(m.ConfirmImport(), m.RowsRead((article,), (), 9, 9, last=True))
    assert [answer.id for answer in screen.finding.answers] == ["teapot"]
    assert not call.play(m.Undo()).finding.answers


def test_what_was_typed_before_nobody_answered_is_kept_for_the_wrap_up(table):
    interaction = table.happens(Kind.RINGING).card.interaction_id
    table.play(m.NoteTyped(interaction, "4471"))
    assert table.happens(Kind.ENDED, cause=Cause.MISSED).place is Place.WRAPUP


def test_the_points_covered_are_kept_with_the_filed_call(call):
    interaction = call.play(m.TickPoint("welcome/1")).card.interaction_id
    call.happens(Kind.ENDED, cause=Cause.NORMAL)
    call.play(m.ChooseOutcome("solved"), m.AnswerResolved(Resolved.YES), m.FinishWrapUp())
    assert call.store.calls.ticks(interaction) == ("welcome/1",)


def test_the_last_word_of_a_note_is_filed_even_where_the_hand_was_quicker(call):
    interaction = call.play(m.ChooseOutcome("solved"), m.AnswerResolved(Resolved.YES)).card.interaction_id
    call.happens(Kind.ENDED, cause=Cause.NORMAL)
    call.play(m.NoteTyped(interaction, "Cracked "), m.FinishWrapUp())
    call.play(m.NoteTyped(interaction, "Cracked base"))
    assert call.store.calls.get(interaction).summary == "Cracked base"
    assert call.play(m.Undo()).notes.text == "Cracked base"
