from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QWidget

from agentassist.core.messages import (
    DevicesWanted,
    InviteColleague,
    JoinTeam,
    LeaveTeam,
    SharePack,
    ShowOut,
    TryHubNow,
)
from agentassist.core.preferences import Preferences
from agentassist.core.team import Access, HubSays, LinkKind, TeamView
from agentassist.ui.dialogs import team_settings
from agentassist.ui.dialogs.settings_page import SettingsPage
from agentassist.ui.dialogs.team_settings import TeamSettings
from agentassist.ui.dialogs.workbench import SIZE as BENCH_SIZE
from tests.ui.bench_screens import benched
from tests.ui.settings_parts import look_at
from tests.ui.speech import EVERY_LANGUAGE, PSEUDO, data_of, our_own, speaking, words_of
from tests.ui.team_screens import (
    AWAY,
    FILLING,
    HELD_BACK,
    INVITATION,
    INVITED,
    JOINING,
    LIVE,
    OWNED,
    OWNER,
    REVOKED,
    ROSTER,
    SENDING,
    SYNCED_MS,
    TEAMS,
    TURNED_AWAY,
    joined,
)
from tests.ui.test_fits import faults, settle
from tests.ui.test_translations import latin, names_of_their_own, said_by_qt, unbracketed

SOLO = replace(benched(), preferences=Preferences(rep="Meera"))
OWNER_AWAY = replace(AWAY, membership=OWNER)


@pytest.fixture
def page(qtbot, look, sent, monkeypatch):
    """The settings as somebody sees them three minutes after the team was last heard."""
    monkeypatch.setattr(team_settings, "_now_ms", lambda: SYNCED_MS + 3 * 60_000)
    made = SettingsPage(sent.append, look)
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    made.show_screen(SOLO)
    look_at(made, "team")
    sent.clear()
    return made


def name_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def seen(page, *parts):
    return [part.isVisibleTo(page) for part in parts]


def test_an_empty_and_a_full_screen_may_come_twice(page):
    for screen in (SOLO, SOLO, OWNED, OWNED, *map(joined, TEAMS), replace(SOLO, team=TURNED_AWAY), SOLO):
        page.show_screen(screen)
    team = page.team
    assert seen(page, team.form, team.filling, team.standing, team.office, team.leaving) == [
        True,
        *(False,) * 4,
    ]


def test_before_joining_it_says_what_is_shared(page):
    told = " ".join(text for _, text in words_of(page.team.form))
    assert "Joining shares" in told and "passwords stay on this computer" in told


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "As the team's owner gave it to you."),
        ("hub.example", "no whole invitation yet"),
        ("hub.example:8443/7QK4", "no whole invitation yet"),
        (INVITATION, "It leads to the hub"),
    ],
)
def test_an_invitation_is_looked_at_while_it_is_typed(page, typed, said):
    form = page.team.form
    form.invitation.setText(typed)
    assert said in form.read.text()
    assert form.invitation.accessibleDescription() == form.read.text()
    assert form.join.isEnabled() == (typed == INVITATION)


def test_the_name_is_offered_and_may_be_another(page, qtbot, sent):
    form = page.team.form
    assert form.name.text() == "Meera"
    form.invitation.setText(f"  {INVITATION} ")
    form.name.clear()
    assert not form.join.isEnabled()
    qtbot.keyClicks(form.name, "Meera from Care")
    page.show_screen(replace(SOLO, preferences=Preferences(rep="Someone")))
    qtbot.keyClick(form.name, Qt.Key.Key_Return)
    assert sent == [JoinTeam(INVITATION, "Meera from Care")]


def test_half_an_invitation_joins_nothing(page, qtbot, sent):
    page.team.form.invitation.setText("hub.example:8443/7QK4")
    qtbot.keyClick(page.team.form.invitation, Qt.Key.Key_Return)
    assert sent == []


def test_where_the_hub_refuses_the_reason_is_said_and_what_was_typed_stays(page):
    form = page.team.form
    form.invitation.setText(INVITATION)
    page.show_screen(replace(SOLO, team=JOINING))
    page.show_screen(replace(SOLO, team=TURNED_AWAY))
    assert seen(page, form, form.refusal) == [True, True]
    assert form.refusal.words.text().startswith("The hub does not take this invitation")
    assert form.invitation.text() == INVITATION
    page.show_screen(SOLO)
    assert form.refusal.isHidden()


def test_who_was_turned_away_is_where_they_typed(page, qtbot):
    page.activateWindow()
    page.team.form.name.setFocus()
    qtbot.waitUntil(page.team.form.name.hasFocus)
    page.show_screen(replace(SOLO, team=JOINING))
    page.show_screen(replace(SOLO, team=TURNED_AWAY))
    assert page.team.form.invitation.hasFocus()


def test_joining_and_filling_show_how_far_they_are(page):
    filling = page.team.filling
    page.show_screen(replace(SOLO, team=JOINING))
    assert seen(page, filling, page.team.form) == [True, False] and filling.bar.maximum() == 0
    page.show_screen(joined(FILLING))
    page.show_screen(joined(replace(FILLING, to_come=9_000)))
    assert (filling.bar.value(), filling.bar.maximum()) == (27_000, 36_000)
    assert "9,000" in filling.said.text()
    page.show_screen(joined(LIVE))
    assert filling.isHidden()


def test_how_it_stands_is_said_in_words(page):
    page.show_screen(joined(SENDING))
    now = page.team.standing
    assert "Saree Loom care" in now.team.text() and now.you.text().endswith("Representative")
    assert now.state.text() == "Connected" and now.synced.text() == "just now"
    assert now.unsent.text() == "2 change(s) wait here"
    page.show_screen(joined(AWAY))
    assert name_of(now.synced) == "Up to date: 3 minute(s) ago"


def test_how_long_ago_is_said_anew_while_somebody_looks(page, monkeypatch):
    page.show_screen(joined(AWAY))
    monkeypatch.setattr(team_settings, "_now_ms", lambda: SYNCED_MS + 5 * 60_000)
    page.team._clock.timeout.emit()
    assert page.team.standing.synced.text() == "5 minute(s) ago"
    page.hide()
    assert not page.team._clock.isActive()


@pytest.mark.parametrize(
    ("team", "offered"), [(LIVE, False), (SENDING, True), (AWAY, True), (HELD_BACK, True)]
)
def test_the_hub_is_tried_at_once_where_that_makes_sense(page, sent, team, offered):
    page.show_screen(joined(team))
    assert page.team.standing.again.isVisibleTo(page) == offered
    page.team.standing.again.click()
    assert sent == [TryHubNow()]


def test_what_the_hub_did_not_take_is_counted_with_what_to_do(page):
    now = page.team.standing
    page.show_screen(joined(HELD_BACK))
    assert "did not take 1 change" in now.held_back.text() and "make the text shorter" in now.refusal.text()
    page.show_screen(joined(replace(HELD_BACK, refused=None)))
    assert now.refusal.text().startswith("Update the app")
    page.show_screen(joined(LIVE))
    assert seen(page, now.held_back, now.refusal) == [False, False]


def test_a_refusal_is_said_where_it_stands(page):
    page.show_screen(joined(REVOKED))
    assert "removed this computer" in page.team.standing.refusal.text()


def test_leaving_says_what_it_does_before_it_is_done(page, sent):
    leaving = page.team.leaving
    page.show_screen(joined(OWNER_AWAY, roster=ROSTER))
    sent.clear()
    assert not leaving.inside.isVisibleTo(page)
    leaving.fold.click()
    assert leaving.means.text().startswith("What is here stays here")
    assert "4 change(s) are not shared yet. They stay here" in leaving.unshared.text()
    leaving.keep.click()
    assert "go from this computer" in leaving.means.text() and "would be lost" in leaving.unshared.text()
    leaving.leave.click()
    assert sent == [LeaveTeam(keep=False)]


def test_whose_role_allows_it_keeps_a_copy(page, sent):
    page.show_screen(joined(replace(LIVE, membership=replace(OWNER, access=Access.TRAINER))))
    page.team.leaving.fold.click()
    page.team.leaving.leave.click()
    assert sent == [LeaveTeam(keep=True)]


def test_a_rep_takes_no_copy_along(page, sent):
    page.show_screen(joined(LIVE))
    leaving = page.team.leaving
    leaving.fold.click()
    assert not leaving.keep.isVisibleTo(page) and "go from this computer" in leaving.means.text()
    leaving.leave.click()
    assert sent == [LeaveTeam(keep=False)]


def test_whoever_stays_has_the_keyboard_where_it_was(page, qtbot):
    page.show_screen(joined(LIVE))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    leaving = page.team.leaving
    leaving.fold.setFocus()
    qtbot.keyClick(leaving.fold, Qt.Key.Key_Space)
    assert leaving.stay.hasFocus()
    qtbot.keyClick(leaving.stay, Qt.Key.Key_Space)
    assert leaving.fold.hasFocus() and not leaving.inside.isVisibleTo(page)


def test_the_owner_asks_for_the_computers_and_nobody_else_does(page, sent):
    page.show_screen(joined(LIVE))
    assert sent == []
    page.show_screen(joined(OWNER_AWAY))
    page.hide()
    page.show()
    assert sent.count(DevicesWanted()) == 2


def test_each_computer_says_whose_it_is_and_when_it_was_seen(page):
    page.show_screen(OWNED)
    listed = page.team.office.list
    said = [listed.item(at).text() for at in range(listed.count())]
    assert ["this computer" in said[0], "seen" in said[1], "removed" in said[3]] == [True] * 3
    assert name_of(listed) == "Computers of the team"


def test_a_computer_is_removed_and_neither_this_one_nor_one_that_was(page, sent):
    page.show_screen(OWNED)
    sent.clear()
    office = page.team.office
    offered = []
    for row in range(office.list.count()):
        office.list.setCurrentRow(row)
        offered.append(office.out.isEnabled())
    assert offered == [False, True, True, False]
    office.list.setCurrentRow(2)
    page.show_screen(joined(OWNED.team, roster=replace(ROSTER, devices=ROSTER.devices[1:])))
    office.out.click()
    assert sent == [ShowOut("d3", wipe=True)]


def test_a_colleague_is_invited_by_name_and_role(page, qtbot, sent):
    page.show_screen(joined(OWNED.team, roster=ROSTER))
    sent.clear()
    invite = page.team.office.invite
    assert not invite.make.isEnabled() and not invite.answer.isVisibleTo(page)
    qtbot.keyClicks(invite.name, "Kiran")
    invite.access.show_code(Access.TRAINER)
    qtbot.keyClick(invite.name, Qt.Key.Key_Return)
    assert sent == [InviteColleague("Kiran", Access.TRAINER)]
    page.show_screen(joined(OWNED.team, roster=INVITED))
    assert invite.made.text() == INVITATION and "Kiran" in invite.told.text()
    assert invite.name.text() == ""
    invite.copy.click()
    assert QGuiApplication.clipboard().text() == INVITATION


def test_what_the_hub_does_not_let_an_owner_do_is_said(page):
    page.show_screen(joined(OWNED.team, roster=replace(ROSTER, refused=HubSays.NO_ANSWER)))
    office = page.team.office
    assert office.refusal.words.text().startswith("The hub does not answer")
    page.show_screen(OWNED)
    assert office.refusal.isHidden()


def test_everything_the_keyboard_reaches_has_a_name(page):
    for screen in (SOLO, OWNED, joined(AWAY)):
        page.show_screen(screen)
        reached = [
            part
            for part in page.team.findChildren(QWidget)
            if part.isVisibleTo(page) and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert reached and all(name_of(part) for part in reached)


def test_the_keyboard_goes_through_the_form_in_reading_order(page, qtbot):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    form = page.team.form
    form.invitation.setText(INVITATION)
    form.invitation.setFocus()
    for field in (form.name, form.join):
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        assert field.hasFocus()


STATES = (
    SOLO,
    replace(SOLO, team=TURNED_AWAY),
    replace(SOLO, team=TeamView(refused=HubSays.SAMPLE)),
    replace(SOLO, team=JOINING),
    OWNED,
    joined(OWNER_AWAY, roster=replace(ROSTER, refused=HubSays.FORBIDDEN)),
    *map(joined, (FILLING, HELD_BACK, REVOKED)),
)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_nothing_of_the_team_page_is_cut_off(qtbot, qapp, language, scale):
    told = []
    with speaking(qapp, language, scale) as speaker:
        bench = speaker.workbench()
        qtbot.addWidget(bench)
        bench.show()
        bench.turn_to_settings("team")
        leaving = bench.findChild(TeamSettings).leaving
        for screen in STATES:
            bench.show_screen(screen)
            if screen.team.membership and leaving.inside.isHidden():
                leaving.fold.click()
            settle(bench, BENCH_SIZE)
            told += [f"{screen.team.link}: {fault}" for fault in faults(bench)]
    assert not told, "\n".join(told)


def test_no_text_of_the_team_page_bypasses_translation(qtbot, qapp):
    with speaking(qapp, PSEUDO) as speaker:
        bench = speaker.workbench()
        qtbot.addWidget(bench)
        bench.show()
        bench.turn_to_settings("team")
        for screen in STATES:
            bench.show_screen(screen)
            data = data_of(screen) | said_by_qt() | names_of_their_own()
            outside = [text for _, text in words_of(bench) if latin(our_own(unbracketed(text), data))]
            assert not outside


def test_a_state_of_the_link_without_a_team_shows_the_way_in(page):
    page.show_screen(replace(SOLO, team=TeamView(LinkKind.AWAY)))
    assert page.team.form.isVisibleTo(page)


def test_a_trainer_and_an_owner_share_the_pack_and_a_rep_does_not_see_it(page, sent):
    pack = page.team.pack
    for access, may in ((Access.REP, False), (Access.TRAINER, True), (Access.OWNER, True)):
        page.show_screen(joined(replace(LIVE, membership=replace(OWNER, access=access))))
        assert pack.isVisibleTo(page) is may
    sent.clear()
    pack.share.click()
    assert sent == [SharePack()]
    assert pack.version.text() == "Nothing is shared yet."
    page.show_screen(joined(replace(LIVE, membership=OWNER, pack=4)))
    assert pack.version.text() == "The team has version 4."
    assert "practice calls" in pack.share.accessibleDescription()
    page.show_screen(SOLO)
    assert not pack.isVisibleTo(page)


def test_the_sample_company_is_told_calmly_that_it_joins_no_team(page):
    page.show_screen(replace(SOLO, team=TeamView(refused=HubSays.SAMPLE)))
    team = page.team
    assert seen(page, team.invented, team.form, team.standing, team.leaving) == [True, False, False, False]
    assert "sample company" in team.invented.text()
    page.show_screen(SOLO)
    assert seen(page, team.invented, team.form) == [False, True]
