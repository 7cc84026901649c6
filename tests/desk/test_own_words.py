"""Points tick themselves as they are made, and the rep's own tick always wins."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.fading import Mastery
from agentassist.core.own_words import Differs, Manner
from agentassist.core.prompt import Playbook, Prompt, Stage, StageCard
from agentassist.core.speech import Who
from tests.desk.conftest import FIRM, english

SAMPLE = (
    "We post the new lamp on Friday and you pay nothing for it, so please keep the old one for the driver."
)
BOOK = Playbook(
    "lamps",
    english("Lamps"),
    "en",
    (
        StageCard(
            Stage.GREET,
            (
                Prompt(
                    "greet",
                    english("Say what happens"),
                    (english("new lamp on Friday"), english("free of charge")),
                    samples=(english(SAMPLE),),
                ),
            ),
        ),
    ),
)


@pytest.fixture
def call(table):
    table.firm = replace(FIRM, playbooks=(BOOK,))
    table.fall_over()
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    return table


def ticked(screen):
    return [point.ticked for point in screen.prompt.points]


def test_a_point_ticks_itself_when_what_is_typed_makes_it(call):
    assert ticked(call.play(m.SayTyped("Your new lamp is with you on Friday."))) == [True, False]


def test_a_finished_sentence_of_the_note_ticks_too(call):
    interaction = call.desk.screen.card.interaction_id
    note = m.NoteTyped(interaction, "Told her the new lamp costs nothing.")
    assert ticked(call.play(note)) == [False, True]


def test_what_is_said_aloud_ticks_and_what_the_caller_says_does_not(call):
    agreed = replace(call.preferences, listen=True, speech_model="/models/small")
    call.play(m.SetPreferences(agreed), m.Said("c1", Who.CALLER, "Is it free of charge?"))
    screen = call.play(m.Said("c1", Who.REP, "Your new lamp is with you on Friday."))
    assert ticked(screen) == [True, False]
    # No sample is compared with it: how it sounds is told of what stands in the field.
    assert screen.wording is None


def test_nothing_ticks_while_a_word_is_being_typed(call):
    assert ticked(call.play(m.SayTyped("Your new lamp comes Friday", typing=True))) == [False, False]


def test_a_point_made_with_a_wrong_fact_is_told_and_not_ticked(call):
    point = call.play(m.SayTyped("Your new lamp is with you on Monday.")).prompt.points[0]
    assert (point.ticked, point.differs) == (False, Differs.DATE)


def test_said_right_at_last_it_is_ticked(call):
    call.play(m.SayTyped("Your new lamp is with you on Monday."))
    point = call.play(m.SayTyped("Your new lamp is with you on Friday.")).prompt.points[0]
    assert (point.ticked, point.differs) == (True, None)


def test_what_the_rep_unticked_stays_unticked(call):
    call.play(m.SayTyped("Your new lamp is with you on Friday."), m.TickPoint("greet/0", ticked=False))
    assert ticked(call.play(m.SayTyped("The new lamp comes on Friday."))) == [False, False]


def test_what_the_rep_ticked_stays_ticked(call):
    call.play(m.TickPoint("greet/0"))
    point = call.play(m.SayTyped("Your new lamp is with you on Monday.")).prompt.points[0]
    assert (point.ticked, point.differs) == (True, None)


def test_a_sample_typed_as_it_is_sounds_read(call):
    assert call.play(m.SayTyped(SAMPLE)).wording.manner is Manner.READ
    own = call.play(m.SayTyped("There's a fresh lamp coming your way by the end of the week, on the house."))
    assert own.wording.manner is Manner.OWN


def test_an_emptied_field_sounds_like_nothing(call):
    call.play(m.SayTyped(SAMPLE))
    assert call.play(m.SayTyped("")).wording is None


MUST = "This call is recorded, and you may say no to that."


@pytest.fixture
def recorded(call):
    prompt = replace(BOOK.stages[0].prompts[0], must_say=(english(MUST),))
    call.firm = replace(FIRM, playbooks=(replace(BOOK, stages=(StageCard(Stage.GREET, (prompt,)),)),))
    call.fall_over()
    return call


def test_a_line_that_must_be_said_word_for_word_comes_first_and_ticks_when_it_was(recorded):
    screen = recorded.play(m.SayTyped("You may say no to that, as we record calls here in this house."))
    assert [point.verbatim for point in screen.prompt.points] == [True, False, False]
    assert ticked(screen) == [False, False, False]
    screen = recorded.play(m.SayTyped("Hello. This call is recorded, and you may say no to that."))
    assert ticked(screen) == [True, False, False]
    assert screen.wording is None or screen.wording.manner is not Manner.READ


def test_a_line_that_must_be_said_word_for_word_never_fades(recorded):
    for calls, texts in ((6, [MUST, "new lamp Friday", "free of charge"]), (9, [MUST])):
        recorded.store.masteries.keep(Mastery("meera", Stage.GREET, calls))
        recorded.fall_over()
        screen = recorded.play(m.Ticked())
        assert [point.text for point in screen.prompt.points] == texts
