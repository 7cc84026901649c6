"""What the desk makes of phones that are set up: secrets only pass through, the newest trial counts."""

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Capabilities, LinkState, SourceStatus
from agentassist.core.errors import SourceError, Trouble
from agentassist.core.phone_effects import (
    BeginTrial,
    EndTrial,
    FindPhones,
    KeepPhoneSecret,
    OpenLinks,
    ReadPhones,
    ReadToken,
    RenewToken,
    StopFinding,
)
from agentassist.core.phone_setup import FoundPhone, Heard, HookToken, PhoneAbout, PhoneOffer
from agentassist.core.preferences import SourceChoice
from agentassist.core.screen import Undoable

BARESIP = SourceChoice("baresip", (("port", "14444"),))
NEW, OLD = HookToken("webhook", "new-one", "/n"), HookToken("webhook", "old-one", "/o")
UP = SourceStatus("baresip:default", LinkState.CONNECTED)


def test_phones_are_listed_when_somebody_looks(table):
    offer = PhoneOffer(PhoneAbout("baresip"), Capabilities())
    screen = table.play(m.PhonesWanted(), m.PhonesRead((offer,), "agentassist"))
    assert ReadPhones() in table.effects
    assert (screen.bench.phones.offers, screen.bench.phones.command) == ((offer,), "agentassist")


def test_what_was_found_is_shown(table):
    assert table.play(m.LookForPhones()).bench.phones.looking and FindPhones() in table.effects
    shown = table.play(m.PhonesFound((FoundPhone("baresip"),))).bench.phones
    assert not shown.looking and shown.found == (FoundPhone("baresip"),)


def test_what_is_found_after_nobody_wants_to_know_any_more_is_not_shown(table):
    shown = table.play(m.LookForPhones(), m.StopLooking(), m.PhonesFound(())).bench.phones
    assert StopFinding() in table.effects
    assert not shown.looking and shown.found is None


def test_a_trial_shows_how_the_phone_stands_and_the_first_call(table):
    screen = table.play(
        m.TryPhone(BARESIP), m.PhoneTried("baresip", UP), m.PhoneRang("baresip", Heard("+442079460123"))
    )
    assert BeginTrial(BARESIP) in table.effects
    assert screen.bench.phones.trial.status is UP
    assert screen.bench.phones.trial.heard == Heard("+442079460123")


def test_a_call_that_is_only_heard_in_a_trial_is_no_call_of_the_reps(table):
    screen = table.play(m.TryPhone(BARESIP), m.PhoneRang("baresip", Heard("+442079460123")))
    assert screen.card is None and screen.lines == ()


@pytest.mark.parametrize(
    "late",
    [
        m.PhoneTried("baresip", UP),
        m.PhoneRang("baresip", Heard()),
        m.TrialFailed("baresip", SourceError(Trouble.SOURCE_SETTING_WRONG, source="baresip", setting="port")),
    ],
)
def test_what_comes_of_a_trial_that_is_over_is_let_pass(table, late):
    assert table.play(m.TryPhone(BARESIP), m.StopTrying(), late).bench.phones.trial is None
    assert EndTrial() in table.effects
    other = table.play(m.TryPhone(SourceChoice("asterisk")), late).bench.phones.trial
    assert (other.name, other.status, other.heard, other.trouble) == ("asterisk", None, None, "")


def test_what_is_filled_in_wrongly_is_said_of_the_trial(table):
    error = SourceError(Trouble.SOURCE_SETTING_WRONG, source="baresip", setting="port")
    trial = table.play(m.TryPhone(BARESIP), m.TrialFailed("baresip", error)).bench.phones.trial
    assert (trial.trouble, dict(trial.facts)["setting"]) == (Trouble.SOURCE_SETTING_WRONG, "port")


def test_a_password_goes_out_to_be_kept_and_stands_on_no_screen(table):
    screen = table.play(
        m.SetPhoneSecret("asterisk", "hush-hush"), m.PhoneSecretKept("asterisk", lasting=True)
    )
    assert KeepPhoneSecret("asterisk", "hush-hush") in table.effects
    assert screen.bench.phones.lasting
    assert "hush-hush" not in repr(screen) + repr(table.effects)


def test_it_is_said_where_a_password_is_forgotten_with_the_end_of_the_app(table):
    assert not table.play(m.PhoneSecretKept("asterisk", lasting=False)).bench.phones.lasting


def test_a_token_is_shown_on_wish_only_and_is_in_no_description(table):
    screen = table.play(m.ShowToken("webhook"), m.TokenRead(HookToken("webhook", "t0ken")))
    assert ReadToken("webhook") in table.effects
    assert screen.bench.phones.tokens == (HookToken("webhook", "t0ken"),)
    assert "t0ken" not in repr(screen)


def test_a_new_token_can_be_taken_back(table):
    screen = table.play(m.ChangeToken("webhook"), m.TokenRenewed(NEW, OLD))
    assert RenewToken("webhook") in table.effects and screen.undo is Undoable.TOKEN
    screen = table.play(m.Undo())
    assert screen.bench.phones.tokens == (OLD,)
    assert table.effects[-1] == KeepPhoneSecret("webhook", "old-one")


def test_a_first_token_is_nothing_to_take_back(table):
    assert table.play(m.TokenRenewed(NEW, HookToken("webhook", ""))).undo is None


def test_who_opens_links_is_shown_once_somebody_wanted_it(table):
    screen = table.play(m.LetLinksOpen(on=True), m.LinksOpened("ours"))
    assert OpenLinks(on=True) in table.effects and screen.bench.phones.links == "ours"
