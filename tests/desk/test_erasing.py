"""Somebody asked to be erased: shown first, confirmed by their name, out of the way of calls, certified."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Kind
from agentassist.core.errors import Trouble
from agentassist.core.rights_effects import EraseMore, KeepCertificate, SweepErased, WritePerson
from agentassist.core.rights_view import ErasingState
from agentassist.core.screen import Told
from agentassist.core.team import Access, Membership
from agentassist.storage.erased_copies import Sweep
from tests.desk.conftest import LAKSHMI
from tests.store_template import KEY


@pytest.fixture
def called(table):
    """Lakshmi Rao rang and was filed."""
    table.happens(Kind.RINGING)
    table.happens(Kind.ANSWERED)
    interaction = table.desk.screen.card.interaction_id
    table.play(
        m.NoteTyped(interaction, "Her stall opens at six in the morning, and she wants the tall kettle. ")
    )
    table.happens(Kind.ENDED)
    table.play(m.ChooseOutcome("solved"), m.ChooseTopic("damage"), m.AnswerResolved("yes"), m.FinishWrapUp())
    assert not table.desk.screen.card
    return table


def on_to_the_end(table):
    while not (swept := [one for one in table.effects if isinstance(one, SweepErased)]):
        assert EraseMore() in table.effects
        table.play(m.EraseOn())
    return swept[0]


def test_what_would_go_is_shown_and_the_wrong_name_does_nothing(called):
    view = called.play(m.PreviewErase("lakshmi")).bench.erasing
    assert view.state is ErasingState.ASKED and view.confirm == "Lakshmi Rao"
    assert dict(view.counts)["interaction"] == 1
    assert called.play(m.EraseNow("lakshmi", "Lakshmi")).bench.erasing.state is ErasingState.ASKED
    assert called.play(m.LeaveErase()).bench.erasing is None and called.store.contacts.get("lakshmi")


def test_the_right_name_erases_and_nothing_can_be_undone(called):
    called.play(m.PreviewErase("lakshmi"))
    screen = called.play(m.EraseNow("lakshmi", " lakshmi  RAO "))
    assert screen.undo is None and screen.bench.erasing.state is ErasingState.RUNNING
    sweep = on_to_the_end(called)
    assert isinstance(sweep, SweepErased) and called.desk.screen.bench.erasing.state is ErasingState.CHECKING
    assert called.store.contacts.get("lakshmi") is None and called.store.calls.recent() == ()
    certificate = Sweep(called.path, KEY).swept(sweep.begun, sweep.who, sweep.traces)
    view = called.play(m.ErasureSwept(certificate)).bench.erasing
    assert view.state is ErasingState.DONE and view.certificate.clean
    assert called.store.erasure.certificate("lakshmi")["complete"] is True
    assert "Lakshmi" not in repr(called.desk._sitting)
    called.play(m.WriteCertificate("/f/c.json", "read"))
    assert called.effects[-1] == KeepCertificate("/f/c.json", certificate, "read")


def test_nobody_is_erased_while_somebody_is_on_the_line(called):
    called.play(m.PreviewErase("lakshmi"))
    called.happens(Kind.RINGING, key="c9", number="+442079460999")
    screen = called.play(m.EraseNow("lakshmi", "Lakshmi Rao"))
    assert screen.notices[-1].code == Told.ERASE_LATER and called.store.contacts.get("lakshmi") == LAKSHMI


def test_a_rep_of_a_team_erases_nobody(called):
    called.play(m.PreviewErase("lakshmi"))
    rep = Membership("t", "Kettles", "r1", "Meera", Access.REP, "hub.example:8443")
    called.play(m.JoinTeam("hub.example/7QK4-9DZP-2MXH-C3TN", "Meera"), m.LetIn(rep, "secret", 0))
    screen = called.play(m.EraseNow("lakshmi", "Lakshmi Rao"))
    assert screen.notices[-1].code == Trouble.ERASING_NOT_ALLOWED
    assert called.store.contacts.get("lakshmi") == LAKSHMI


def test_an_erasure_waits_for_a_call_that_comes_in_between(called):
    called.play(m.PreviewErase("lakshmi"), m.EraseNow("lakshmi", "Lakshmi Rao"))
    called.happens(Kind.RINGING, key="c9", number="+442079460999")
    called.play(m.EraseOn())
    assert called.store.contacts.get("lakshmi") is not None
    called.happens(Kind.ENDED, key="c9", number="+442079460999")
    called.play(m.Ticked())
    on_to_the_end(called)
    assert called.store.contacts.get("lakshmi") is None


def test_an_erasure_that_was_cut_short_goes_on_at_the_next_start(called):
    called.play(m.PreviewErase("lakshmi"), m.EraseNow("lakshmi", "Lakshmi Rao"))
    called.store.close()
    called.fall_over()
    assert EraseMore() in called.effects
    on_to_the_end(called)
    assert called.store.contacts.get("lakshmi") is None


def test_the_audit_tells_who_what_and_whether_it_is_whole(called):
    called.play(m.DeletePerson("lakshmi"), m.Undo())
    view = called.play(m.AuditWanted()).bench.audit
    assert [entry.action for entry in view.entries] == ["undelete", "delete"]
    assert view.count == 2 and view.broken is None


def test_what_goes_out_to_a_person_is_in_the_language_of_the_window(called):
    hindi = replace(called.desk.screen.preferences, language="hi")
    called.play(m.SetPreferences(hindi), m.ExportPerson("lakshmi", "/f", (("contact", "कॉन्टैक्ट"),)))
    (wish,) = (effect for effect in called.effects if isinstance(effect, WritePerson))
    words = dict(wish.words)
    assert wish.lang == "hi" and words["contact"] == "कॉन्टैक्ट"
    assert {f"outcome.{one.id}" for one in called.firm.codes.outcomes} <= words.keys()
