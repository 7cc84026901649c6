"""The page of phones: what is there, how each stands, what it tells, and how it is tried."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from agentassist.core.call import Capabilities, Fault, Holding, LinkState, SourceStatus, Verb
from agentassist.core.errors import Trouble
from agentassist.core.messages import (
    ChangeToken,
    LetLinksOpen,
    LookForPhones,
    PhonesWanted,
    SetPhoneSecret,
    SetPreferences,
    ShowToken,
    StopLooking,
    StopTrying,
    TryPhone,
    Undo,
)
from agentassist.core.phone_setup import (
    HAND_OVER,
    FoundPhone,
    Heard,
    HookToken,
    PhoneAbout,
    PhoneOffer,
    PhoneSetup,
    SecretKind,
    Trial,
)
from agentassist.core.preferences import SourceChoice
from agentassist.core.screen import Undoable
from agentassist.core.setting_field import SettingField, SettingKind
from agentassist.ui.dialogs.settings_page import SettingsPage
from agentassist.ui.phone_recipes import RECIPES
from agentassist.ui.phone_words import PhoneWords
from tests.ui.bench_screens import benched
from tests.ui.settings_parts import look_at

HOST, PORT = (
    SettingField("host", SettingKind.ADDRESS, "127.0.0.1"),
    SettingField("port", SettingKind.COUNT, "4444"),
)
OFFERS = (
    PhoneOffer(PhoneAbout(HAND_OVER), Capabilities(name=True, call_id=True)),
    PhoneOffer(
        PhoneAbout("baresip", (HOST, PORT)),
        Capabilities(Holding.LOCAL, name=True, control=frozenset({Verb.ANSWER, Verb.HOLD, Verb.HANGUP})),
    ),
    PhoneOffer(
        PhoneAbout(
            "asterisk",
            (
                SettingField("host", needed=True),
                SettingField("endpoint", needed=True, example="PJSIP/201"),
                SettingField("tls", SettingKind.FLAG),
                SettingField("certificate", within="tls"),
            ),
            SecretKind.TYPED,
        ),
        Capabilities(Holding.BOTH, name=True, transfers=True, queue=True),
    ),
    PhoneOffer(
        PhoneAbout(
            "webhook",
            (
                SettingField("kind", SettingKind.CHOICE, "zammad", options=("zammad", "placetel")),
                SettingField("port", SettingKind.COUNT, "8470"),
                SettingField("lan", SettingKind.FLAG),
            ),
            SecretKind.MADE,
        ),
        Capabilities(),
    ),
)
SETUP = PhoneSetup(OFFERS, "/opt/agentassist", hosts=("192.0.2.17",))
ON = SourceChoice("baresip", (("port", "14444"),))
UP = SourceStatus("baresip:default", LinkState.CONNECTED)
EXCHANGE = SourceChoice("asterisk", (("host", "pbx.example.org"), ("endpoint", "PJSIP/201")), on=False)


@pytest.fixture
def page(qtbot, look, sent):
    made = SettingsPage(sent.append, look)
    qtbot.addWidget(made)
    made.resize(800, 900)
    made.show()
    return look_at(made, "calls")


@pytest.fixture
def shown(page, sent):
    """Return a function that shows phones, and gives the part of the page that has them."""

    def show(setup=SETUP, chosen=(), told=(), undo=None):
        screen = benched(phones=setup)
        preferences = replace(screen.preferences, sources=chosen)
        page.show_screen(replace(screen, preferences=preferences, sources=told, undo=undo))
        sent.clear()
        return page.phones

    return show


def sources(sent):
    return [one.preferences.sources for one in sent if isinstance(one, SetPreferences)]


def tells(row):
    return [line.text() for line in row.unfold().tells.lines]


def test_phones_are_asked_for_when_somebody_looks(page, sent):
    assert page.isVisible() and PhonesWanted() in sent


def test_every_way_has_a_row_and_those_that_are_always_there_no_switch(shown):
    rows = shown().rows
    assert list(rows) == ["manual", HAND_OVER, "baresip", "asterisk", "webhook"]
    assert [name for name, row in rows.items() if row.on is None] == ["manual", HAND_OVER]
    assert all(row.more.accessibleName() and not row.unfolded for row in rows.values())


def test_a_phone_is_switched_on_as_it_comes(shown, sent):
    shown().rows["baresip"].on.click()
    assert sources(sent) == [(SourceChoice("baresip"),)]


def test_a_phone_that_is_switched_off_keeps_what_was_filled_in_and_others_stay(shown, sent):
    other = SourceChoice("demo")
    shown(chosen=(other, ON)).rows["baresip"].on.click()
    assert sources(sent) == [(other, replace(ON, on=False))]


def test_two_fields_that_are_left_one_after_the_other_are_both_kept(shown, sent):
    fields = shown(chosen=(ON,)).rows["baresip"].unfold().fields
    for code, text in (("host", "192.0.2.9"), ("port", "")):
        fields.lines[code].setText(text)
        fields.lines[code].tell()
    assert sources(sent)[-1] == (SourceChoice("baresip", (("host", "192.0.2.9"),)),)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (None, "Not asked yet"),
        (UP, "Connected"),
        (replace(UP, state=LinkState.RETRYING), "Not answering, trying again"),
        (replace(UP, state=LinkState.TAKEN), "Another program controls this phone"),
        (replace(UP, state=LinkState.DOWN, fault=Fault.WRONG_SECRET), "not accepted"),
        (replace(UP, state=LinkState.DOWN, fault=Fault.SECRET_MISSING), "password is missing"),
        (replace(UP, state=LinkState.DOWN, fault=Fault.ENCRYPTED), "TLS"),
        (replace(UP, state=LinkState.RETRYING, fault=Fault.PORT_IN_USE), "has this port"),
    ],
)
def test_how_a_phone_stands_is_said_with_what_to_do(shown, status, words):
    row = shown(chosen=(ON,), told=(status,) if status else ()).rows["baresip"]
    assert words in row.state.text() and row.on.accessibleDescription() == row.state.text()
    assert not row.state.isHidden()


@pytest.mark.usefixtures("qapp")
def test_every_fault_has_a_sentence():
    words = PhoneWords()
    assert all(words.fault(fault) for fault in Fault if fault is not Fault.NONE)


def test_of_a_phone_that_is_off_nothing_needs_to_be_said(shown):
    row = shown(told=(replace(UP, state=LinkState.OFF),)).rows["baresip"]
    assert not row.state.isVisible() and not row.on.isChecked()


def test_a_state_that_waited_for_a_password_gives_way_to_the_one_that_lives(shown):
    waited = SourceStatus("asterisk", LinkState.OFF)
    lives = SourceStatus("asterisk:default", LinkState.CONNECTED)
    for told in ((waited, lives), (lives, waited)):
        rows = shown(chosen=(replace(EXCHANGE, on=True),), told=told).rows
        assert rows["asterisk"].state.text() == "Connected"


def test_what_a_phone_tells_and_does_not_is_listed(shown):
    rows = shown().rows
    assert "Your own holds" in tells(rows["baresip"])
    assert "From here you can: answer, hold, hang up" in tells(rows["baresip"])
    assert "How long callers waited in the queue" in tells(rows["asterisk"])
    by_command = " ".join(tells(rows[HAND_OVER]))
    assert "press Hold here" in by_command and "The caller's name" in by_command
    assert "Nothing by itself" in tells(rows["manual"])[0]


def test_what_is_needed_is_asked_for_before_a_phone_goes_on(shown, sent):
    row = shown().rows["asterisk"]
    row.on.click()
    assert not sources(sent) and not row.on.isChecked()
    assert "Address" in row.details.asking.words.text() and "Your phone" in row.details.asking.words.text()
    assert row.details.fields.lines["host"].accessibleName() == "Asterisk, FreePBX: Address"


def test_what_only_matters_with_a_tick_is_asked_for_with_it(shown):
    fields = shown(chosen=(EXCHANGE,)).rows["asterisk"].unfold().fields
    assert fields.lines["certificate"].isHidden()
    shown(chosen=(replace(EXCHANGE, settings=(("tls", "yes"),)),))
    assert not fields.lines["certificate"].isHidden()
    assert fields.lines["endpoint"].placeholderText() == "PJSIP/201"


def test_a_password_goes_to_the_keyring_and_leaves_the_field(shown, sent):
    details = shown(chosen=(EXCHANGE,)).rows["asterisk"].unfold()
    assert details.password.echoMode() is QLineEdit.EchoMode.Password
    details.password.setText("hush-hush")
    details.password.tell()
    assert sent[-1] == SetPhoneSecret("asterisk", "hush-hush") and details.password.text() == ""
    assert "hush" not in repr(sent)


def test_where_no_keyring_keeps_it_that_is_said(shown):
    details = shown().rows["asterisk"].unfold()
    assert details.lasting.isHidden()
    shown(replace(SETUP, lasting=False))
    assert "no keyring" in details.lasting.text() and not details.lasting.isHidden()


def test_a_phone_is_tried_as_it_is_filled_in_and_let_go(shown, sent):
    trial = shown(chosen=(EXCHANGE,)).rows["asterisk"].unfold().trial
    trial.button.click()
    assert sent == [TryPhone(EXCHANGE)]
    shown(replace(SETUP, trial=Trial("asterisk")), chosen=(EXCHANGE,))
    assert trial.said.words.text() == "Trying …" and trial.button.words == "Stop trying"
    trial.button.click()
    assert sent == [StopTrying()]


def test_a_phone_that_lacks_something_is_not_tried(shown, sent):
    details = shown().rows["asterisk"].unfold()
    details.trial.button.click()
    assert sent == [] and not details.asking.isHidden()


@pytest.mark.parametrize(
    ("trial", "words", "tone"),
    [
        (Trial("baresip", UP), "Connected. Now ring yourself", "good"),
        (Trial("baresip", UP, Heard("+442079460123", "Asha Rao")), "Asha Rao", "good"),
        (Trial("baresip", UP, Heard()), "somebody without a number", "good"),
        (
            Trial("baresip", replace(UP, state=LinkState.RETRYING, fault=Fault.UNREACHABLE)),
            "Nobody answers",
            "bad",
        ),
        (
            Trial(
                "baresip",
                trouble=Trouble.SOURCE_SETTING_WRONG,
                facts=(("source", "baresip"), ("setting", "port")),
            ),
            "Port",
            "bad",
        ),
    ],
)
def test_a_trial_says_what_it_finds(shown, trial, words, tone):
    shown().rows["baresip"].unfold()
    said = shown(replace(SETUP, trial=trial)).rows["baresip"].details.trial.said
    assert words in said.words.text() and said.property("tone") == tone


def test_a_phone_that_is_on_tells_by_itself_how_a_trial_stands(shown):
    rows = shown(replace(SETUP, trial=Trial("baresip")), chosen=(ON,), told=(UP,)).rows
    assert "Connected" in rows["baresip"].unfold().trial.said.words.text()


def test_nothing_is_tried_behind_a_page_that_nobody_sees(page, shown, sent):
    shown(replace(SETUP, trial=Trial("baresip"))).rows["baresip"].unfold()
    sent.clear()
    page.turn_to("you")
    assert StopTrying() in sent


def test_switching_a_phone_on_ends_its_trial_first(shown, sent):
    rows = shown(replace(SETUP, trial=Trial("baresip"))).rows
    rows["baresip"].unfold()
    sent.clear()
    rows["baresip"].on.click()
    assert sent[0] == StopTrying() and sources(sent) == [(SourceChoice("baresip"),)]


def test_somebody_looks_and_has_enough(shown, sent):
    shown().finding.button.click()
    assert sent == [LookForPhones()]
    finding = shown(replace(SETUP, looking=True)).finding
    assert finding.state.text() == "Looking …"
    finding.button.click()
    assert sent == [StopLooking()]


def test_what_was_found_is_switched_on_with_one_press(shown, sent):
    found = (FoundPhone("baresip", (("port", "4445"),)),)
    shown(replace(SETUP, found=found)).finding.offers[0].click()
    assert sources(sent)[-1] == (SourceChoice("baresip", (("port", "4445"),)),)


def test_what_was_found_and_needs_more_is_unfolded_there(shown, sent):
    found = (FoundPhone("asterisk", (("port", "5038"),)),)
    phones = shown(replace(SETUP, found=found))
    phones.finding.offers[0].click()
    assert phones.rows["asterisk"].unfolded
    assert all(not one.on for one in sources(sent)[-1])


def test_a_softphone_that_was_found_leads_to_its_lines(shown):
    phones = shown(replace(SETUP, found=(FoundPhone("microsip"),)))
    assert phones.finding.offers[0].accessibleName() == "Show how: MicroSIP"
    phones.finding.offers[0].click()
    commands = phones.rows[HAND_OVER].details.commands
    assert commands.phone.code == "microsip"
    assert commands.lines[0].line.text() == "/opt/agentassist event ringing --source microsip --number"


def test_a_softphone_that_hands_nothing_over_leads_to_what_to_do_instead(shown):
    daemon = PhoneOffer(PhoneAbout("linphone", (SettingField("socket"),)), Capabilities())
    phones = shown(replace(SETUP, offers=(*OFFERS, daemon), found=(FoundPhone("linphone-desktop"),)))
    phones.finding.offers[0].click()
    assert phones.rows["linphone"].unfolded and not phones.rows[HAND_OVER].unfolded


def test_what_is_on_already_is_not_offered_again(shown):
    phones = shown(replace(SETUP, found=(FoundPhone("baresip", (("port", "4444"),)),)), chosen=(ON,))
    assert not phones.finding.offers[0].isEnabled()


@pytest.mark.parametrize(("found", "words"), [((), "No phone"), (None, "")])
def test_finding_nothing_is_said(shown, found, words):
    state = shown(replace(SETUP, found=found)).finding.state
    assert words in state.text() and state.isHidden() == (not words)


def test_a_line_for_another_phone_is_copied(shown):
    commands = shown().rows[HAND_OVER].unfold().commands
    commands.phone.show_code("other")
    commands.phone.activated.emit(commands.phone.currentIndex())
    commands.lines[-1].copy.click()
    assert QGuiApplication.clipboard().text() == "agentassist:call?number=NUMBER"


def test_links_are_taken_and_given_back(shown, sent):
    commands = shown().rows[HAND_OVER].unfold().commands
    assert commands.links.isHidden() and commands.give_back.isHidden()
    commands.open.click()
    assert sent == [LetLinksOpen(on=True)]
    shown(replace(SETUP, links="ours"))
    assert "open this app" in commands.links.text()
    commands.give_back.click()
    assert sent == [LetLinksOpen(on=False)]


def test_every_softphone_has_lines_and_each_line_a_name(shown):
    commands = shown().rows[HAND_OVER].unfold().commands
    for phone in RECIPES:
        commands.turn_to(phone)
        assert commands.lines and all(line.copy.accessibleName() for line in commands.lines)
        assert all(
            "{" not in line.line.text().replace("{number}", "").replace("{name}", "")
            for line in commands.lines
        )


def test_the_address_to_report_to_is_on_no_page_before_somebody_looks(shown, sent):
    row = shown().rows["webhook"]
    assert ShowToken("webhook") not in sent
    row.unfold()
    assert ShowToken("webhook") in sent


def hooked(shown, **settings):
    token = HookToken("webhook", "t0ken", "/cti/p4th")
    chosen = (SourceChoice("webhook", tuple(settings.items())),)
    phones = shown(replace(SETUP, tokens=(token,)), chosen=chosen, undo=Undoable.TOKEN)
    return phones.rows["webhook"].unfold().address


def test_the_address_is_copied_whole_and_is_that_of_this_computer_where_others_may_report(shown):
    assert hooked(shown).address.line.text() == "http://127.0.0.1:8470/cti/p4th"
    address = hooked(shown, port="8471", lan="yes").address
    address.copy.click()
    assert QGuiApplication.clipboard().text() == "http://192.0.2.17:8471/cti/p4th"


def test_the_secret_is_shown_only_for_whoever_signs(shown):
    assert not hooked(shown).secret.isVisible()
    signed = hooked(shown, kind="placetel").secret
    assert signed.isVisible() and signed.line.text() == "t0ken"


def test_a_new_address_can_be_taken_back_where_it_was_asked_for(shown, sent):
    address = hooked(shown)
    hooked(shown).renew.click()
    assert sent[-1] == ChangeToken("webhook")
    hooked(shown).back.click()
    assert sent[-1] == Undo() and address is hooked(shown)


def test_what_was_unfolded_is_so_after_the_window_is_dressed_anew(qtbot, look, shown, page):
    shown().rows["baresip"].unfold()
    fresh = SettingsPage(lambda _message: None, look)
    qtbot.addWidget(fresh)
    fresh.inherit(page)
    fresh.show()
    fresh.show_screen(benched(phones=SETUP))
    assert fresh.group("calls").phones.rows["baresip"].unfolded


def test_the_keyboard_gets_everywhere(shown, qtbot):
    row = shown(chosen=(ON,)).rows["baresip"]
    row.more.setFocus()
    qtbot.keyClick(row.more, Qt.Key.Key_Space)
    assert row.unfolded and row.more.accessibleDescription() == "unfolded"
    qtbot.keyClick(row.more, Qt.Key.Key_Space)
    assert not row.unfolded


def test_a_way_that_nobody_knows_the_words_of_is_shown_by_its_name(shown):
    offers = (*OFFERS, PhoneOffer(PhoneAbout("telepathy", (SettingField("range"),)), Capabilities()))
    rows = shown(replace(SETUP, offers=offers)).rows
    assert rows["telepathy"].on.text() == "telepathy"
    assert "range" in rows["telepathy"].unfold().fields.lines
