"""Address books, against a real server."""

import pytest

from agentassist.connectors.discover import build
from agentassist.core.connecting import (
    Access,
    BadRow,
    DropPerson,
    Gone,
    PulledPerson,
    PushOutcome,
    PutPerson,
    Told,
)
from agentassist.core.contact import Contact
from agentassist.core.errors import ConnectorError, Trouble
from tests.connectors.means import means
from tests.servers.radicale import LEELA, OMAR, PASSWORD, USER


@pytest.fixture
def book(address_book):
    return address_book


def connected(there, secret=PASSWORD, **settings):
    told = {"address": there.address, "user": USER, **settings}
    return build("carddav", Access(told, secret), means())


def pulled(book, since="", known=None, **settings):
    """Pull everything; return the pieces and from where to go on."""
    batches = [*connected(book, **settings).pull(since, known or {})]
    return [piece for batch in batches for piece in batch.pieces], batches[-1].since


def known_of(pieces):
    return {piece.remote: piece.tag for piece in pieces if isinstance(piece, PulledPerson)}


def said(person, theirs):
    return [told.text for told in person.told if told.theirs == theirs]


def test_the_address_book_is_found_from_the_servers_bare_address(book):
    assert connected(book).try_out() == book.path


def test_the_address_book_is_found_by_its_own_address_too(book):
    assert connected(book, address=book.address + book.path).try_out() == book.path


def test_everybody_comes_with_name_number_and_address(book):
    book.put("leela", LEELA)
    book.put("omar", OMAR)
    people = sorted(pulled(book)[0], key=lambda piece: piece.remote)
    assert [said(one, "name") for one in people] == [["Leela Prakash"], ["Omar Siddiqui"]]
    assert said(people[0], "email") == ["leela@example.org"]
    assert said(people[1], "notes") == ["prefers, mornings"]


def test_the_second_time_only_what_changed_comes(book):
    book.put("leela", LEELA)
    first, since = pulled(book)
    assert pulled(book, since, known_of(first))[0] == []
    book.put("omar", OMAR)
    book.put("leela", LEELA.replace("0101", "0111"))
    again, later = pulled(book, since, known_of(first))
    assert sorted(piece.remote for piece in again) == [f"{book.path}leela.vcf", f"{book.path}omar.vcf"]
    assert later != since


def test_who_was_taken_out_there_is_told_as_gone(book):
    book.put("leela", LEELA)
    first, since = pulled(book)
    book.drop("leela")
    assert pulled(book, since, known_of(first))[0] == [Gone(f"{book.path}leela.vcf")]


@pytest.mark.parametrize(
    "since", ["what is this", '{"book": "/asha/people/", "token": "http://no.such/token"}']
)
def test_a_place_the_server_does_not_know_any_more_means_a_look_at_everything(book, since):
    book.put("leela", LEELA)
    book.put("omar", OMAR)
    first, _ = pulled(book)
    book.drop("omar")
    again, later = pulled(book, since, known_of(first))
    assert again == [Gone(f"{book.path}omar.vcf")] and "token" in later


def test_a_pull_that_was_cut_goes_on_where_it_was(book):
    for at in range(120):
        book.put(f"p{at:03}", LEELA.replace("UID:leela", f"UID:p{at}"))
    first = next(connected(book).pull("", {}))
    assert first.since == "" and len(first.pieces) == 50 and first.total == 120
    rest, since = pulled(book, "", known_of(first.pieces))
    assert len(rest) == 70 and not known_of(rest).keys() & known_of(first.pieces).keys()
    assert pulled(book, since, {**known_of(first.pieces), **known_of(rest)})[0] == []


def test_a_card_that_cannot_be_read_costs_itself_only(book):
    book.put("leela", LEELA)
    book.put("nobody", "BEGIN:VCARD\nVERSION:3.0\nUID:nobody\nFN:\nN:;;;;\nEND:VCARD\n")
    pieces, _ = pulled(book)
    assert sorted(type(piece).__name__ for piece in pieces) == ["BadRow", "PulledPerson"] and BadRow


def push(book, *wishes):
    return [*connected(book).push(wishes)]


def told(**fields):
    return tuple(Told(name, text) for name, text in fields.items())


def test_somebody_new_goes_there_and_comes_back_the_same(book):
    wish = PutPerson(
        Contact("c1", "Nila Rao"), told(name="Nila Rao", phone="+44 20 7946 0103", notes="a;b,c\nd")
    )
    (result,) = push(book, wish)
    assert result.outcome is PushOutcome.CREATED
    (person,), _ = pulled(book)
    assert (person.remote, person.tag) == (result.remote, result.tag)
    assert said(person, "name") == ["Nila Rao"] and said(person, "notes") == ["a;b,c\nd"]
    assert pulled(book, "", {result.remote: result.tag})[0] == []


def test_a_change_keeps_what_other_apps_wrote_into_the_card(book):
    tag = book.put("leela", LEELA)
    both = (*told(name="Leela Prakash", phone="020 7946 0109"), Told("phone", "+442079460101"))
    wish = PutPerson(Contact("c1", "Leela Prakash"), (*both, *told(org="Tea")), f"{book.path}leela.vcf", tag)
    (result,) = push(book, wish)
    assert result.outcome is PushOutcome.UPDATED
    card = book.read("leela")
    for kept in ("X-PET:a parrot", "PHOTO", "N:Prakash;Leela;;;", "020 7946 0109", "ORG:Tea"):
        assert kept in card
    assert "leela@example.org" not in card and "0101" in card


def test_what_was_changed_there_meanwhile_is_told_and_left_alone(book):
    old = book.put("leela", LEELA)
    book.put("leela", LEELA.replace("0101", "0199"))
    wish = PutPerson(Contact("c1", "Leela"), told(name="Leela"), f"{book.path}leela.vcf", old)
    drop = DropPerson(f"{book.path}leela.vcf", old)
    assert [result.outcome for result in push(book, wish, drop)] == [PushOutcome.CONFLICT] * 2
    assert "0199" in book.read("leela") and "FN:Leela Prakash" in book.read("leela")


def test_who_was_deleted_here_goes_there_too(book):
    tag = book.put("leela", LEELA)
    drop = DropPerson(f"{book.path}leela.vcf", tag)
    assert [result.outcome for result in push(book, drop)] == [PushOutcome.DELETED]
    assert [result.outcome for result in push(book, drop)] == [PushOutcome.DELETED]
    assert pulled(book)[0] == []


def test_a_wrong_password_is_told_as_one(book):
    with pytest.raises(ConnectorError) as told:
        connected(book, secret="wrong").try_out()
    assert told.value.code is Trouble.CONNECTOR_REFUSED


def test_a_book_that_is_not_there_is_asked_for(book):
    with pytest.raises(ConnectorError) as told:
        connected(book, book="No such book").try_out()
    assert (told.value.code, told.value.facts["setting"]) == (Trouble.CONNECTOR_SETTING, "book")
