"""Help desks and a CRM by their documentation: never tried against the real services, and said so."""

import base64
import json
from dataclasses import replace
from pathlib import Path

import pytest

from agentassist.core.call import Direction
from agentassist.core.connecting import (
    Case,
    DropPerson,
    PulledPerson,
    PushOutcome,
    PutNote,
    PutPerson,
    Told,
    Touch,
)
from agentassist.core.contact import Contact, ContactPoint, PointKind
from agentassist.core.history import Channel
from tests.connectors.conftest import LEELA, SECRET
from tests.connectors.replies import Page

SAMPLES = Path(__file__).parent.parent / "data" / "connectors"
SPOUT, COMING = "It leaks at the spout.", "A new one is on its way."


def sample(name):
    return json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))


def pulled(connector, since="", known=None):
    batches = [*connector.pull(since, known or {})]
    return [piece for b in batches for piece in b.pieces], sum(b.unknown for b in batches), batches[-1].since


def cases(pieces):
    return {piece.what: piece for piece in pieces if isinstance(piece, Case)}


def words(pieces, subject):
    return [(p.direction, p.text) for p in pieces if isinstance(p, Touch) and p.subject in (subject, "")]


def zammad(replies):
    replies.lay("GET", "/api/v1/users/me", {"id": 9, "login": "asha", "email": "asha@example.org"})
    replies.lay("GET", "/api/v1/tickets/search", sample("zammad_tickets"))
    replies.lay("GET", "/api/v1/users/7", {"id": 7, "email": LEELA})
    replies.lay("GET", "/api/v1/ticket_articles/by_ticket/41", sample("zammad_articles"))
    replies.lay("GET", "/api/v1/ticket_articles/by_ticket/42", [])
    replies.lay("POST", "/api/v1/ticket_articles", {"id": 204}, 201)


def zendesk(replies):
    replies.lay("GET", "/api/v2/users/me.json", {"user": {"id": 9, "email": "asha@example.org"}})
    pages = [Page(sample("zendesk_tickets")), Page(sample("zendesk_tickets_2"))]
    replies.lay("GET", "/api/v2/incremental/tickets/cursor.json", pages)
    replies.lay("GET", "/api/v2/tickets/41/comments.json", sample("zendesk_comments"))
    replies.lay("GET", "/api/v2/tickets/42/comments.json", {"comments": [], "next_page": None})
    replies.lay("PUT", "/api/v2/tickets/41.json", {"ticket": {"id": 41}})


def chatwoot(replies):
    replies.lay("GET", "/api/v1/profile", {"id": 9, "email": "asha@example.org"})
    replies.lay("GET", "/api/v1/accounts/3/conversations/meta", {"meta": {}})
    replies.lay("GET", "/api/v1/accounts/3/conversations", sample("chatwoot_conversations"))
    replies.lay("GET", "/api/v1/accounts/3/conversations/41/messages", sample("chatwoot_messages"))
    replies.lay("GET", "/api/v1/accounts/3/conversations/42/messages", {"payload": []})
    replies.lay("POST", "/api/v1/accounts/3/conversations/41/messages", {"id": 205})


DESKS = {"zammad": zammad, "zendesk": zendesk, "chatwoot": chatwoot}


@pytest.fixture(params=DESKS)
def desk(request, replies, connect):
    """Return one after the other, with its sample answers laid out."""
    DESKS[request.param](replies)
    made = connect(request.param)
    made.name = request.param
    return made


def test_trying_tells_by_which_name_we_are_known(desk):
    assert desk.try_out() == "asha@example.org"


def test_open_and_closed_cases_come_with_their_words_and_strangers_only_as_a_number(desk):
    pieces, unknown, _ = pulled(desk)
    found = cases(pieces)
    assert set(found) == {"The kettle leaks (#41)", "The lid (#42)"} and unknown == 1
    assert found["The kettle leaks (#41)"].closed_ms is None and found["The lid (#42)"].closed_ms
    assert words(pieces, "The kettle leaks") == [(Direction.IN, SPOUT), (Direction.OUT, COMING)]


def test_the_words_of_strangers_are_not_even_asked_for(desk, replies):
    pulled(desk)
    assert not [path for path in replies.paths() if "43" in path]


def test_the_next_pull_goes_on_where_this_one_was(desk, replies):
    pieces, _, since = pulled(desk)
    replies.asked.clear()
    again, _, later = pulled(desk, since)
    assert later == since
    texts = [text for _, text in words(again, "The kettle leaks")]
    assert SPOUT not in texts and len(pieces) > len(again)


@pytest.mark.parametrize("loud", ["", "yes"])
@pytest.mark.parametrize("name", DESKS)
def test_a_note_goes_to_its_case_and_to_the_customer_only_where_that_is_set(replies, connect, name, loud):
    DESKS[name](replies)
    connector = connect(name, tell_customer=loud)
    results = [*connector.push((PutNote("41", "Sent a new one.", "c1"), PutNote("77", "Lost.", "c2")))]
    assert results[0].outcome is PushOutcome.NOTED
    assert results[1].outcome is (PushOutcome.NOTED if name == "zammad" else PushOutcome.GONE)
    said = replies.asked[0].said
    public = {
        "zammad": lambda: not said["internal"],
        "zendesk": lambda: said["ticket"]["comment"]["public"],
        "chatwoot": lambda: not said["private"],
    }[name]()
    assert public is bool(loud) and "Sent a new one." in json.dumps(said)


def test_each_shows_its_token_the_way_it_is_documented(replies, connect):
    for name, lay in DESKS.items():
        lay(replies)
        connect(name).try_out()
    shown = [{name.title(): text for name, text in one.headers.items()} for one in replies.asked]
    login = base64.b64encode(f"asha@example.org/token:{SECRET}".encode()).decode()
    assert f"Token token={SECRET}" in [one.get("Authorization") for one in shown]
    assert f"Basic {login}" in [one.get("Authorization") for one in shown]
    assert SECRET in [one.get("Api_Access_Token") for one in shown]


def test_conversations_keep_their_channel_and_need_no_address_but_a_number(replies, connect):
    chatwoot(replies)
    pieces, _, _ = pulled(connect("chatwoot"))
    touches = [piece for piece in pieces if isinstance(piece, Touch)]
    assert {(one.channel, one.address) for one in touches} == {(Channel.CHAT, "+442079460101")}


@pytest.fixture
def crm(replies, connect):
    pages = [Page(sample("hubspot_contacts")), Page(sample("hubspot_contacts_2"))]
    replies.lay("POST", "/crm/v3/objects/contacts/search", pages)
    replies.lay("GET", "/account-info/v3/details", {"portalId": 1234})
    return connect("hubspot")


def test_the_crms_people_come_page_by_page(crm, replies):
    assert crm.try_out() == "1234"
    pieces, _, since = pulled(crm)
    leela, omar = (piece for piece in pieces if isinstance(piece, PulledPerson))
    assert [told.text for told in leela.told if told.theirs == "name"] == ["Leela Prakash"]
    assert ("mobilephone", "+44 7700 900101", "mobile") in [(t.theirs, t.text, t.label) for t in leela.told]
    assert omar.remote == "502" and since == "1795262400000"
    assert replies.asked[-1].said["after"] == "1"
    assert [told.theirs for told in omar.told] == ["name", "email"]


def test_people_who_are_known_as_they_are_stay_out(crm):
    pieces, _, _ = pulled(crm, "", {"501": "2026-11-21T10:00:00.000Z"})
    assert [piece.remote for piece in pieces] == ["502"]


NUMBER = ContactPoint("p1", PointKind.PHONE, "020 7946 0103", "+442079460103", "work")
CELL = ContactPoint("p2", PointKind.PHONE, "07700 900103", "+447700900103", "mobile")
THIRD = ContactPoint("p3", PointKind.PHONE, "020 7946 0104", "+442079460104", "home")
NILA = Contact("c1", "Nila Rao", points=(NUMBER, CELL, THIRD))
TOLD = (
    Told("name", "Nila Rao"),
    *(Told(theirs, one.value, one.label) for theirs in ("phone", "mobilephone") for one in NILA.points),
)


def test_somebody_new_goes_to_the_crm_with_one_number_of_each_kind(crm, replies):
    replies.lay("POST", "/crm/v3/objects/contacts", {"id": "503", "updatedAt": "t1"}, 201)
    (result,) = crm.push((PutPerson(NILA, TOLD),))
    assert (result.outcome, result.remote, result.tag) == (PushOutcome.CREATED, "503", "t1")
    assert replies.asked[-1].said == {
        "properties": {
            "firstname": "Nila",
            "lastname": "Rao",
            "phone": "020 7946 0103",
            "mobilephone": "07700 900103",
        }
    }
    assert [point.id for point in result.kept.points] == ["p1", "p2"]


@pytest.mark.parametrize(("now", "outcome"), [("t1", PushOutcome.UPDATED), ("t2", PushOutcome.CONFLICT)])
def test_who_was_changed_in_the_crm_meanwhile_is_left_alone(crm, replies, now, outcome):
    replies.lay("GET", "/crm/v3/objects/contacts/503", {"id": "503", "updatedAt": now})
    replies.lay("PATCH", "/crm/v3/objects/contacts/503", {"id": "503", "updatedAt": "t3"})
    (result,) = crm.push((PutPerson(NILA, TOLD, "503", "t1"),))
    assert result.outcome is outcome
    assert ("PATCH /crm/v3/objects/contacts/503" in replies.paths()) is (outcome is PushOutcome.UPDATED)


def test_who_is_gone_from_the_crm_is_told_as_gone(crm):
    wishes = (PutPerson(replace(NILA), TOLD, "599", "t1"), DropPerson("599", "t1"))
    assert [one.outcome for one in crm.push(wishes)] == [PushOutcome.GONE, PushOutcome.DELETED]
