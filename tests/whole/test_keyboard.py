"""The sample call taken with the keyboard alone, and no sentence to read out at any step."""

import pytest

from agentassist.content.pack import compile_pack
from agentassist.content.resources import sample_company
from agentassist.core import messages as m
from agentassist.core.screen import LineState, Place, RowState, Told
from agentassist.ui.widgets.day_choice import DayChoice
from tests.whole.conftest import PHONE
from tests.whole.running import Running, words_on

NOTE = "Base cracked again, she needs it by Thursday "
FINISH = ("Alt+1", "Alt+1", "Alt+Y", "Ctrl+Return")
"""A group, an outcome, solved, file it: straight from the note."""


@pytest.fixture(scope="module")
def samples() -> tuple[str, ...]:
    """Every sentence of every playbook that no live call may show."""
    pack = compile_pack(sample_company())
    prompts = (prompt for book in pack.playbooks for card in book.stages for prompt in card.prompts)
    found = tuple(text for prompt in prompts for sample in prompt.samples for _, text in sample.by_lang)
    assert len(found) > 50
    return found


@pytest.fixture
def spoken(samples, ringing):
    """Return a function that tells which sample wordings are anywhere in the window."""

    def now() -> list[str]:
        shown = words_on(ringing.window)
        return [sample for sample in samples if sample in shown]

    return now


def answered(app: Running) -> None:
    app.press("Ctrl+Return")
    app.until(lambda screen: screen.card.state is LineState.ACTIVE)


def test_the_whole_call_needs_no_mouse_and_shows_no_sentence_to_read_out(ringing, spoken):
    app, seen = ringing, spoken()
    answered(app)
    first = app.screen.prompt.intent
    app.press("Ctrl+J")
    app.until(lambda screen: screen.prompt.intent != first)
    seen += spoken()

    app.press("Ctrl+I")
    app.type("it's back-ordered")
    app.until(lambda screen: screen.phrase)
    seen += spoken()
    app.press("Ctrl+P")
    assert isinstance(app.focus.parent(), DayChoice)
    app.press("2", "Ctrl+P")
    app.until(lambda screen: Told.PROMISE_MADE in [notice.code for notice in screen.notices])
    assert app.screen.phrase is None

    app.press("Ctrl+K")
    app.type("crackd kettel")
    app.until(lambda screen: screen.finding.answers)
    app.press("Return")
    app.until(lambda screen: screen.reading)
    seen += spoken()
    app.press("Esc")
    app.until(lambda screen: screen.reading is None)

    app.press("Ctrl+N")
    app.type(NOTE)
    app.press("Ctrl+H")
    app.until(lambda screen: screen.hold)
    seen += spoken()
    app.press("Ctrl+H")
    app.until(lambda screen: screen.apology)
    app.press("Ctrl+Shift+H")
    app.until(lambda screen: screen.apology is None)
    app.press("Ctrl+E")
    app.until(lambda screen: screen.place is Place.WRAPUP)
    app.press("Esc")
    seen += spoken()
    assert not seen and app.screen.notes.text == NOTE


def test_the_wrap_up_takes_at_most_five_keys_and_the_call_is_found_after_a_restart(qapp, folder):
    app = Running(qapp, folder, (PHONE,))
    app.until(lambda screen: screen.card is not None and screen.card.known)
    before = app.screen.history.count
    answered(app)
    app.press("Ctrl+N")
    app.type(NOTE)
    app.press("Ctrl+E")
    app.until(lambda screen: screen.place is Place.WRAPUP)
    app.press(*FINISH[:-1])
    app.until(lambda screen: not screen.wrapup.missing)
    app.press(FINISH[-1])
    app.until(lambda screen: screen.place is Place.DAY)
    assert len(FINISH) <= 5
    app.stop()

    again = Running(qapp, folder, (PHONE,))
    again.until(lambda screen: screen.card is not None and screen.card.known)
    newest = again.screen.history.rows[0]
    assert (newest.subject, newest.state) == (NOTE.strip(), RowState.SOLVED)
    assert again.screen.history.count == before + 1
    again.stop()


def test_no_prompt_of_any_playbook_shows_its_sample_wording(ringing, spoken):
    answered(ringing)
    shown = set()
    for playbook in ringing.screen.playbooks:
        ringing.post(m.ChoosePlaybook(playbook.id))
        ringing.until(lambda screen, title=playbook.title: screen.prompt.playbook == title)
        while not spoken() and ringing.screen.prompt.next_stage:
            here = ringing.screen.prompt
            shown.add(here.intent)
            ringing.post(m.NextPrompt())
            ringing.until(lambda screen, here=here: screen.prompt is not here)
        assert not spoken()
        ringing.post(m.GoToRail(ringing.screen.prompt.rail[0][0]))
    assert len(shown) > 30
