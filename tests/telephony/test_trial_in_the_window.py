"""A real softphone is tried in the window, with a real call, and then switched on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from phones import REP

from agentassist.core.call import Verb
from agentassist.core.screen import LineState
from agentassist.ui.dialogs.settings_page import SettingsPage
from tests.sample_template import fresh_sample
from tests.whole.running import Running, wait_for

pytestmark = pytest.mark.telephony


@pytest.fixture
def app(qapp, tmp_path: Path) -> Iterator[Running]:
    fresh_sample(tmp_path / "sample")
    running = Running(qapp, tmp_path / "sample")
    yield running
    running.stop()


def test_a_softphone_is_tried_and_switched_on(app, softphone, caller):
    page = app.page(SettingsPage)
    page.turn_to("calls")
    phones = page.group("calls").phones
    wait_for(lambda: phones.rows)
    row = phones.rows["baresip"]
    details = row.unfold()
    details.fields.lines["port"].setText(str(softphone.control_port))
    details.fields.lines["port"].tell()

    details.trial.button.click()
    wait_for(lambda: "Now ring yourself" in details.trial.said.words.text())
    caller.do(Verb.DIAL, number=REP)
    wait_for(lambda: "Asha Rao" in details.trial.said.words.text())
    assert app.screen.card is None

    row.on.click()
    wait_for(lambda: row.state.text() == "Connected" and details.trial.said.isHidden())
    app.until(lambda screen: screen.card is not None and screen.card.state is LineState.RINGING)


def test_a_softphone_that_another_program_holds_is_left_to_it(app, softphone, desk, caller):
    page = app.page(SettingsPage)
    page.turn_to("calls")
    phones = page.group("calls").phones
    wait_for(lambda: phones.rows)
    details = phones.rows["baresip"].unfold()
    details.fields.lines["port"].setText(str(softphone.control_port))
    details.fields.lines["port"].tell()
    details.trial.button.click()
    wait_for(lambda: "Another program controls this phone" in details.trial.said.words.text())
    caller.do(Verb.DIAL, number=REP)
    desk.until(lambda: bool(desk.tracker.sessions))
