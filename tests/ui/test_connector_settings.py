"""The page of connections: filled in, tried, looked at, and only then sent."""

from dataclasses import replace

import pytest

from agentassist.connectors.discover import every_about
from agentassist.core.connecting import Connectors, Counts, Doing, Run, RunState
from agentassist.core.messages import (
    ConnectorsWanted,
    KeepConnectorSecret,
    PullConnector,
    PushConnector,
    SetPreferences,
    StopConnector,
    TryConnector,
    UndoImport,
)
from agentassist.core.preferences import SourceChoice
from agentassist.ui.connector_words import ConnectorWords
from agentassist.ui.dialogs.settings_page import SettingsPage
from tests.ui.bench_screens import benched
from tests.ui.settings_parts import look_at

ABOUTS = every_about()
FILLED = SourceChoice("carddav", (("address", "https://dav.example.org"), ("user", "asha")))
PULLED = Run("carddav", Doing.PULLING, RunState.DONE, counts=Counts(3, 1, 40, unknown=2), import_id="i1")


@pytest.fixture
def page(qtbot, look, sent):
    made = SettingsPage(sent.append, look)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return look_at(made, "connections")


def shown(page, run=None, chosen=(FILLED,), places=()):
    screen = benched(connectors=Connectors(ABOUTS, run, places))
    page.show_screen(replace(screen, preferences=replace(screen.preferences, connectors=chosen)))
    return page.connectors


def test_connectors_are_asked_for_when_somebody_looks(page, sent):
    assert page.isVisible() and ConnectorsWanted() in sent


def test_the_one_in_use_is_shown_as_it_was_filled_in(page):
    settings = shown(page)
    assert settings.which.code == "carddav"
    assert settings.fields.lines["address"].text() == "https://dav.example.org"
    assert settings.fields.lines["user"].accessibleName() == "User"


def test_what_is_typed_is_kept_without_what_is_empty(page, sent):
    settings = shown(page, chosen=())
    sent.clear()
    line = settings.fields.lines["address"]
    line.setText(" https://dav.example.org ")
    line.tell()
    assert isinstance(sent[-1], SetPreferences)
    assert sent[-1].preferences.connectors == (
        SourceChoice("carddav", (("address", "https://dav.example.org"),)),
    )


def test_a_password_goes_to_the_keyring_and_leaves_the_field(page, sent):
    settings = shown(page)
    settings.fields.secret.setText("hush-hush")
    settings.fields.secret.tell()
    assert sent[-1] == KeepConnectorSecret("carddav", "hush-hush")
    assert settings.fields.secret.text() == "" and "hush" not in repr(sent)


def test_a_field_can_become_another_or_be_left_out(page, sent):
    settings = shown(page)
    assert not settings.fields.mapping.isVisibleTo(page)
    settings.fields.mapped.click()
    assert settings.fields.mapping.isVisibleTo(page)
    settings.fields.choices["notes"].picked.emit("-")
    assert ("map.notes", "-") in sent[-1].preferences.connectors[0].settings


@pytest.mark.parametrize(
    ("button", "wish"),
    [
        ("trying", TryConnector("carddav")),
        ("look_in", PullConnector("carddav", dry=True)),
        ("pull", PullConnector("carddav")),
        ("look_out", PushConnector("carddav", dry=True)),
    ],
)
def test_each_button_asks_for_its_work(page, sent, button, wish):
    getattr(shown(page), button).click()
    assert sent[-1] == wish


def test_nothing_is_sent_before_somebody_has_seen_what_would_go(page, sent):
    settings = shown(page)
    assert not settings.push.isEnabled()
    plan = Run("carddav", Doing.PLANNING, RunState.DONE, outcomes=(("new", 12), ("deleted", 1)))
    shown(page, plan)
    assert settings.state.text() == "This would go there: new 12 · deleted 1"
    settings.push.click()
    assert sent[-1] == PushConnector("carddav")


def test_while_it_works_it_can_only_be_stopped(page, sent):
    settings = shown(page, Run("carddav", Doing.PULLING, done=50, total=120))
    assert settings.state.text() == "Bringing in … 50 of 120"
    assert not settings.pull.isEnabled() and settings.halt.isVisibleTo(page)
    settings.halt.click()
    assert sent[-1] == StopConnector()


def test_what_came_is_told_and_can_be_taken_back(page, sent):
    settings = shown(page, PULLED, places=(("carddav", 1_780_086_400_000),))
    assert (
        settings.state.text() == "Brought in: new 3 · changed 1 · as before 40 · of people not known here 2"
    )
    assert "2026" in settings.last.text()
    settings.undo.click()
    assert sent[-1] == UndoImport("i1") and not settings.undo.isVisibleTo(page)


def test_trouble_is_said_beside_what_came_before_it(page):
    run = replace(
        PULLED, state=RunState.FAILED, trouble="connector-down", facts=(("server", "dav.example.org"),)
    )
    said = shown(page, run).state.text()
    assert "dav.example.org" in said.replace("\u2068", "").replace("\u2069", "") and "new 3" in said


def test_work_with_another_server_is_not_shown_here(page):
    settings = shown(page, replace(PULLED, name="imap"))
    assert not settings.state.isVisibleTo(page) and not settings.undo.isVisibleTo(page)


def test_a_mailbox_offers_nothing_to_send(page):
    settings = shown(page, chosen=(SourceChoice("imap"),))
    assert settings.which.code == "imap"
    assert not settings.push.isVisibleTo(page) and not settings.look_out.isVisibleTo(page)


@pytest.mark.parametrize("about", ABOUTS, ids=lambda about: about.name)
def test_every_connector_and_all_it_asks_for_has_a_name(about):
    words = ConnectorWords()
    assert words.title(about.name) != about.name and words.about(about)
    assert all(words.setting(field.code) != field.code for field in about.fields)


def test_the_connection_that_was_looked_at_is_there_again_in_another_language(page, qtbot, look, sent):
    settings = shown(page)
    settings.which.picked.emit("imap")
    again = SettingsPage(sent.append, look)
    qtbot.addWidget(again)
    again.inherit(page)
    look_at(again, "connections")
    assert shown(again).which.code == "imap"
