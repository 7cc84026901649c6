"""Phones are switched on and off while calls run; what they need to know is asked for beside."""

import socket
import threading
import time
from contextlib import suppress
from queue import SimpleQueue

import pytest

from agentassist import clock
from agentassist.app.phone_room import PhoneRoom
from agentassist.app.phone_secrets import PhoneSecrets, entry_of
from agentassist.app.phone_trial import PhoneTrial
from agentassist.app.phones import Phones
from agentassist.content.resources import phone_pages
from agentassist.core import messages as m
from agentassist.core.call import CallEvent, Fault, Kind, LinkState, Order, SourceStatus, Verb
from agentassist.core.errors import Trouble, VaultError
from agentassist.core.phone_effects import (
    BeginTrial,
    EndTrial,
    KeepPhoneSecret,
    ReadPhones,
    ReadToken,
    RenewToken,
)
from agentassist.core.phone_setup import Heard, PhoneAbout, SecretKind
from agentassist.core.preferences import SourceChoice
from agentassist.telephony import discover
from agentassist.telephony.around import Places

SOON_S = 30
DEMO = SourceChoice("demo", (("number", "+442079460124"), ("after_s", "60")))
RING = (
    b'{"event":true,"type":"CALL_INCOMING","id":"%d","direction":"incoming","peeruri":"sip:+442079460123@x"}'
)


class Ring:
    """A keyring in memory."""

    def __init__(self, *, locked=False):
        self.kept, self.locked = {}, locked
        self.asked_by = []

    def read(self, entry):
        self.asked_by.append(threading.current_thread().name)
        return "" if self.locked else self.kept.get(entry, "")

    def keep(self, entry, secret):
        if self.locked:
            raise VaultError(Trouble.PASSWORD_UNKEPT)
        self.kept[entry] = secret


class Told:
    """Phones, and what they tell."""

    def __init__(self, ring=None):
        self.news = SimpleQueue()
        self.troubles = []
        self.secrets = PhoneSecrets(self.news.put, lambda: ring or Ring())
        self.phones = Phones(self.news.put, self.news.put, self.troubles.append, self.secrets)
        self.room = PhoneRoom(self.phones, self.secrets, self.news.put)

    def next(self, what, **facts):
        """Return the next news like this; what comes before is let pass."""
        while True:
            news = self.news.get(timeout=SOON_S)
            if isinstance(news, what) and all(getattr(news, name) == value for name, value in facts.items()):
                return news

    def rest(self):
        left = []
        while not self.news.empty():
            left.append(self.news.get())
        return left


def until(seen):
    """Wait for something that nobody tells of."""
    end_s = time.monotonic() + SOON_S
    while not seen():
        assert time.monotonic() < end_s
        time.sleep(0.002)


@pytest.fixture
def ring():
    return Ring()


@pytest.fixture
def told(ring):
    made = Told(ring)
    yield made
    made.room.leave()
    made.phones.stop()
    assert [thread.name for thread in threading.enumerate() if thread.name in ("phones", "phone-trial")] == []


@pytest.fixture
def locked_door(monkeypatch):
    """Have the sample caller ask for a password, as an exchange does."""
    about = PhoneAbout("demo", secret=SecretKind.TYPED)
    monkeypatch.setattr(discover, "about_of", lambda name: about if name == "demo" else None)


class ControlPort:
    """A control port that says to whoever comes that somebody rings, and says so again on wish."""

    def __init__(self):
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = str(self._listening.getsockname()[1])
        self._links = []
        self._rings = 0
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def __enter__(self):
        return self

    def _serve(self):
        with suppress(OSError):
            while True:
                self._links.append(self._listening.accept()[0])
                self.ring()

    def ring(self):
        self._rings += 1
        body = RING % self._rings
        with suppress(OSError):
            self._links[-1].sendall(b"%d:%b," % (len(body), body))

    def __exit__(self, *_):
        with suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        for one in (self._listening, *self._links):
            one.close()


def filled_in(phone, *, on=True):
    return SourceChoice("baresip", (("port", phone.port),), on=on)


def test_the_calls_of_a_phone_that_is_switched_off_are_known_to_go_on_unseen(told):
    told.phones.choose((DEMO,))
    told.next(SourceStatus, state=LinkState.CONNECTED)
    told.phones.choose(())
    lost = told.next(CallEvent)
    assert (lost.kind, lost.source) == (Kind.LOST, "demo")
    assert told.next(SourceStatus).state is LinkState.OFF


def test_a_phone_that_is_filled_in_and_off_stays_off(told):
    told.phones.choose((SourceChoice("demo", on=False),))
    told.phones.stop()
    assert told.rest() == []


def test_two_phones_of_one_name_are_told_and_the_first_is_used(told):
    told.phones.choose((DEMO, SourceChoice("demo", (("after_s", "50"),))))
    told.next(SourceStatus, state=LinkState.CONNECTED)
    told.phones.stop()
    assert [error.code for error in told.troubles] == [Trouble.SOURCE_TWICE]


def test_the_hand_is_there_at_once_and_obeys(told):
    told.phones.add(discover.build_source("manual", clock.read, {}))
    told.phones.obey(Order("manual", Verb.RING, number="+442079460123"))
    assert told.next(CallEvent).peer_e164 == "+442079460123"


@pytest.mark.usefixtures("locked_door")
def test_a_password_is_asked_of_the_keyring_away_from_the_window(told, ring):
    ring.kept[entry_of("demo")] = "hush-hush"
    told.phones.choose((DEMO,))
    told.next(SourceStatus, state=LinkState.CONNECTED)
    assert ring.asked_by == ["beside"]


@pytest.mark.usefixtures("locked_door")
def test_without_a_password_a_phone_waits_for_one_and_says_so(told, ring):
    told.phones.choose((DEMO,))
    missing = told.next(SourceStatus)
    assert (missing.state, missing.fault) == (LinkState.DOWN, Fault.SECRET_MISSING)
    told.room.perform(KeepPhoneSecret("demo", "hush-hush"))
    told.next(SourceStatus, state=LinkState.CONNECTED)
    assert ring.kept == {"phone-demo": "hush-hush"}


@pytest.mark.usefixtures("locked_door")
def test_another_password_lets_the_phone_begin_anew(told, ring):
    ring.kept[entry_of("demo")] = "hush-hush"
    told.phones.choose((DEMO,))
    told.next(SourceStatus, state=LinkState.CONNECTED)
    told.room.perform(KeepPhoneSecret("demo", "hush"))
    assert told.next(CallEvent).kind is Kind.LOST
    told.next(SourceStatus, state=LinkState.CONNECTED)


@pytest.mark.usefixtures("locked_door")
def test_without_a_keyring_a_password_holds_until_the_app_is_closed(ring):
    ring.locked = True
    told = Told(ring)
    told.phones.choose((DEMO,))
    told.next(SourceStatus, fault=Fault.SECRET_MISSING)
    told.room.perform(KeepPhoneSecret("demo", "hush-hush"))
    assert not told.next(m.PhoneSecretKept).lasting
    told.phones.choose(())
    told.phones.choose((DEMO,))
    told.next(SourceStatus, state=LinkState.CONNECTED)
    told.phones.stop()
    assert ring.kept == {}


@pytest.mark.usefixtures("locked_door")
def test_a_phone_that_waits_for_its_password_can_be_switched_off(told):
    told.phones.choose((DEMO,))
    told.next(SourceStatus, fault=Fault.SECRET_MISSING)
    told.phones.choose(())
    assert told.next(SourceStatus) == SourceStatus("demo", LinkState.OFF)


def test_all_phones_that_ask_for_something_are_listed_with_what_they_tell(told):
    told.room.perform(ReadPhones())
    read = told.next(m.PhonesRead)
    (baresip,) = (one for one in read.offers if one.about.name == "baresip")
    assert Verb.HOLD in baresip.tells.control and read.command.endswith("agentassist")


@pytest.mark.parametrize("about", discover.every_about(), ids=lambda about: about.name)
def test_a_source_calls_itself_as_it_is_listed(about):
    source = discover.build_source(about.name, clock.read, discover.likely(about))
    assert source.name.partition(":")[0] == about.name
    assert discover.tells(about, clock.read) == source.capabilities
    source.stop()


@pytest.mark.parametrize("about", discover.every_about(), ids=lambda about: about.name)
def test_the_page_of_a_source_is_one_that_the_first_page_leads_to(about):
    first = (phone_pages() / "README.md").read_text(encoding="utf-8")
    assert f"({about.page})" in first


def test_a_token_is_made_where_a_phone_that_needs_one_is_switched_on(told, ring, monkeypatch):
    about = PhoneAbout("demo", secret=SecretKind.MADE)
    monkeypatch.setattr(discover, "about_of", lambda _name: about)
    told.phones.choose((DEMO,))
    told.next(SourceStatus, state=LinkState.CONNECTED)
    assert len(ring.kept["phone-demo"]) >= 22


def test_a_trial_tells_how_a_phone_stands_and_the_first_call_it_hears(told):
    with ControlPort() as phone:
        told.room.perform(BeginTrial(filled_in(phone)))
        assert told.next(m.PhoneTried).status.state is LinkState.CONNECTED
        assert told.next(m.PhoneRang).heard == Heard("+442079460123")
        told.room.perform(EndTrial())
        told.phones.stop()
    assert not any(isinstance(news, CallEvent) for news in told.rest())


def test_a_trial_of_a_phone_that_is_on_listens_to_it_and_leaves_it_alone(told):
    with ControlPort() as phone:
        choice = filled_in(phone)
        told.phones.choose((choice,))
        told.next(CallEvent, kind=Kind.RINGING)
        told.room.perform(BeginTrial(choice))
        told.room.perform(EndTrial())
        told.phones.stop()
    assert not any(isinstance(news, m.PhoneTried) for news in told.rest())


def test_a_phone_that_is_switched_on_while_it_is_tried_is_tried_on(told):
    with ControlPort() as phone:
        told.room.perform(BeginTrial(filled_in(phone, on=False)))
        told.next(m.PhoneRang)
        told.room.choose((filled_in(phone),))
        told.next(CallEvent, kind=Kind.RINGING)
        until(lambda: told.phones.watch is not None)
        phone.ring()
        told.next(m.PhoneRang)
        told.room.leave()
        told.phones.stop()
    assert told.phones.watch is None


def test_what_is_filled_in_elsewhere_ends_no_trial(told):
    with ControlPort() as phone:
        told.room.perform(BeginTrial(filled_in(phone, on=False)))
        told.room.choose((SourceChoice("baresip", on=False), DEMO))
        assert told.next(m.PhoneTried).status.state is LinkState.CONNECTED
        told.next(m.PhoneRang)
        told.room.leave()
        told.phones.stop()


def test_a_trial_that_nobody_ends_ends_by_itself(told, monkeypatch):
    monkeypatch.setattr("agentassist.app.phone_trial.LONGEST_S", 0.01)
    with ControlPort() as phone:
        told.room.perform(BeginTrial(filled_in(phone, on=False)))
        told.next(m.StopTrying)
        told.room.leave()
        told.phones.stop()


def test_a_keyring_that_asks_the_rep_holds_up_nothing_else(told, ring, monkeypatch):
    asking = threading.Event()
    monkeypatch.setattr(ring, "read", lambda _entry: str(asking.wait(SOON_S)))
    about = PhoneAbout("baresip", secret=SecretKind.TYPED)
    monkeypatch.setattr(discover, "about_of", lambda name: about if name == "baresip" else None)
    told.room.perform(BeginTrial(SourceChoice("baresip")))
    told.room.choose((SourceChoice("baresip"), DEMO))
    told.next(SourceStatus, state=LinkState.CONNECTED)
    told.room.leave()
    told.phones.stop()
    asking.set()


def test_nobody_there_is_told_at_once(told):
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = str(gone.getsockname()[1])
    told.room.perform(BeginTrial(SourceChoice("baresip", (("port", port),))))
    assert told.next(m.PhoneTried).status.state is LinkState.RETRYING


def test_what_is_filled_in_wrongly_cannot_be_tried(told):
    told.room.perform(BeginTrial(SourceChoice("baresip", (("port", "many"),))))
    assert told.next(m.TrialFailed).error.code is Trouble.SOURCE_SETTING_WRONG


@pytest.mark.usefixtures("locked_door")
def test_a_phone_without_its_password_is_not_tried_but_asked_for(told):
    told.room.perform(BeginTrial(DEMO))
    assert told.next(m.PhoneTried).status.fault is Fault.SECRET_MISSING


def test_a_trial_does_not_throw_out_the_program_that_holds_a_phone(told, tmp_path):
    (tmp_path / "net").mkdir()
    (tmp_path / "net" / "tcp").write_text(
        "sl local_address rem_address st\n"
        " 0: 0100007F:115C 00000000:0000 0A\n"
        " 1: 0100007F:115C 0100007F:A2B4 01\n"
    )
    places = Places(tmp_path, tmp_path)
    trial = PhoneTrial(SourceChoice("baresip"), told.phones, told.secrets, told.news.put, places)
    trial.begin()
    assert told.next(m.PhoneTried).status.state is LinkState.TAKEN
    trial.end()


def test_the_address_of_a_webhook_holds_its_path_and_not_its_token(told):
    told.room.perform(ReadToken("webhook"))
    token = told.next(m.TokenRead).token
    assert token.path.startswith("/cti/") and token.token not in token.path


def test_a_token_is_made_once_and_again_on_wish(told, ring, monkeypatch):
    monkeypatch.setattr("agentassist.app.phone_room.path_with", lambda _name, token: f"/cti/{token}")
    told.room.perform(ReadToken("webhook"))
    first = told.next(m.TokenRead).token
    told.room.perform(ReadToken("webhook"))
    assert told.next(m.TokenRead).token == first and len(first.token) >= 22
    told.room.perform(RenewToken("webhook"))
    renewed = told.next(m.TokenRenewed)
    assert renewed.former == first and first.path == f"/cti/{first.token}"
    assert first.token != renewed.token.token == ring.kept["phone-webhook"]
    assert first.token not in repr((first, renewed))
