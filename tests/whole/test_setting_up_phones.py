"""A phone is set up in the window of the whole app, and rings there a moment later."""

import socket
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from agentassist.core.errors import Trouble, VaultError
from agentassist.core.screen import LineState
from agentassist.ui.dialogs.settings_page import SettingsPage
from tests.whole.running import wait_for

LAKSHMI = "442079460124"


class NoKeyring:
    """A desktop without one."""

    def read(self, _entry):
        return ""

    def keep(self, _entry, _secret):
        raise VaultError(Trouble.PASSWORD_UNKEPT)


@pytest.fixture
def phones(app, monkeypatch):
    """The page of phones, with all that can be switched on."""
    monkeypatch.setattr("agentassist.app.phone_secrets._keyring", NoKeyring)
    page = app.page(SettingsPage)
    page.turn_to("calls")
    settings = page.group("calls").phones
    wait_for(lambda: settings.rows)
    return settings


@pytest.fixture
def port():
    with socket.create_server(("127.0.0.1", 0)) as free:
        return str(free.getsockname()[1])


def fill_in(details, code, text):
    line = details.fields.lines[code]
    line.setText(text)
    line.tell()


def post(address, **said):
    body = "&".join(f"{name}={value}" for name, value in said.items()).encode()
    with urlopen(address, body, timeout=10) as answer:
        return answer.status


def test_a_phone_system_reports_to_the_address_that_was_copied(app, phones, port):
    row = phones.rows["webhook"]
    details = row.unfold()
    fill_in(details, "port", port)
    row.on.click()
    address = details.address.address.line
    wait_for(lambda: row.state.text() == "Connected" and f":{port}/cti/" in address.text())
    assert "no keyring" in details.lasting.text() and details.lasting.isVisible()

    told = address.text()
    assert (
        post(told, event="newCall", callId="1", direction="in", **{"from": LAKSHMI, "to": "442079460100"})
        == 200
    )
    app.until(lambda screen: screen.card is not None and screen.card.name == "Lakshmi Rao")

    details.address.renew.click()
    wait_for(lambda: f":{port}/cti/" in address.text() and address.text() != told)
    wait_for(lambda: row.state.text() == "Connected")
    with pytest.raises(URLError):
        post(told, event="hangup", callId="1")
    assert post(address.text(), event="answer", callId="1") == 200


def test_a_phone_that_is_switched_off_falls_silent_and_its_call_goes_on_by_hand(app, phones, port):
    row = phones.rows["webhook"]
    fill_in(row.unfold(), "port", port)
    row.on.click()
    wait_for(lambda: row.state.text() == "Connected" and row.details.address.address.line.text())
    address = row.details.address.address.line.text()
    post(address, event="newCall", callId="1", direction="in", **{"from": LAKSHMI, "to": "442079460100"})
    app.until(lambda screen: screen.card is not None)
    row.on.click()
    app.until(lambda screen: screen.card.state is LineState.LOST)
    with pytest.raises(URLError):
        post(address, event="hangup", callId="1")
    assert app.screen.card.name == "Lakshmi Rao"
    app.press("Ctrl+Shift+Return")


def test_a_trial_beside_a_running_app_tells_the_first_call_and_shows_nobody(app, phones, port):
    row = phones.rows["webhook"]
    details = row.unfold()
    fill_in(details, "port", port)
    wait_for(lambda: f":{port}/cti/" in details.address.address.line.text())
    details.trial.button.click()
    wait_for(lambda: "Now ring yourself" in details.trial.said.words.text())
    address = details.address.address.line.text()
    post(address, event="newCall", callId="1", direction="in", **{"from": LAKSHMI, "to": "442079460100"})
    wait_for(lambda: LAKSHMI in details.trial.said.words.text())
    assert app.screen.card is None
    row.on.click()
    wait_for(lambda: row.state.text() == "Connected")


def test_a_port_that_another_program_has_is_said(phones):
    row = phones.rows["webhook"]
    with socket.create_server(("127.0.0.1", 0)) as taken:
        fill_in(row.unfold(), "port", str(taken.getsockname()[1]))
        row.on.click()
        wait_for(lambda: "Another program has this port" in row.state.text())
