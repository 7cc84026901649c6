import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agentassist.core.importing import BadRow, FileKind, Reason
from agentassist.importing.lines import Line
from agentassist.importing.vcard import Card, cards


def card(n, middle=""):
    return f"BEGIN:VCARD\nVERSION:3.0\nFN:Person {n}\n{middle}TEL:+1 212 555 0{100 + n % 100}\nEND:VCARD\n"


def test_a_wrapped_hindi_name_of_an_old_phone_is_whole(bring):
    brought = bring("android_21.vcf")
    (lakshmi,) = brought.people
    assert brought.look.kind is FileKind.VCARD and not brought.bad
    assert (lakshmi.name, brought.numbers) == ("लक्ष्मी राव", [["+12125550123"]])


def test_version_three_keeps_groups_labels_escapes_and_folds(bring):
    (asha,) = bring("three.vcf").people
    assert (asha.name, asha.org, asha.place) == ("Asha Verma", "Verma Tiles, Pune, Sales", "Pune, India")
    assert [(point.label, point.value) for point in asha.points] == [
        ("mobile", "+1 212 555 0130"),
        ("workshop", "+1 212 555 0131"),
        ("home", "asha@example.org"),
    ]
    assert asha.notes == "Rings before noon, never after\nsix"


def test_version_four_numbers_are_addresses(bring):
    brought = bring("four.vcf")
    (farida,) = brought.people
    assert brought.numbers == [["+16465550140", "+442079460123"]]
    assert (farida.lang, farida.tz) == ("ur", "Asia/Karachi")


BROKEN = {
    "a line that is none": card(77, "this is no property\n"),
    "no end": card(77).replace("END:VCARD\n", ""),
    "half a letter": card(77, "NOTE;ENCODING=QUOTED-PRINTABLE:=E0=A4\n"),
    "a charset that is none": card(77, "NOTE;CHARSET=X-NONE;ENCODING=QUOTED-PRINTABLE:=41\n"),
    "no beginning": card(77).replace("BEGIN:VCARD\n", ""),
    "nobody": "BEGIN:VCARD\nVERSION:3.0\nNOTE:hm\nEND:VCARD\n",
    "a line without end": card(77, "NOTE:" + "x" * 300_000 + "\n"),
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN)
def test_one_broken_card_of_two_hundred_is_told_and_199_come_in(bring, broken):
    text = "".join([*(card(n) for n in range(120)), broken, *(card(n) for n in range(120, 199))])
    brought = bring(text, name="people.vcf")
    assert len(brought.good) == 199 and brought.names[-1] == "Person 198"
    assert [row.line for row in brought.bad] == [601]


def test_the_last_card_may_lack_its_end_and_is_told(bring):
    brought = bring(card(1) + "BEGIN:VCARD\nFN:Ravi\n")
    assert brought.reasons == [(6, Reason.CARD_UNENDED)]


def test_a_picture_however_long_costs_no_memory_and_no_card(bring):
    picture = "PHOTO;ENCODING=b;TYPE=JPEG:" + "A" * 400_000 + "\n " + "B" * 70 + "\n"
    brought = bring(card(1, picture) + card(2, "PHOTO;BASE64:" + "QUJD\nRUZH\n" * 3000))
    assert brought.names == ["Person 1", "Person 2"] and not brought.bad


def test_a_name_in_parts_is_put_together(bring):
    brought = bring("BEGIN:VCARD\nN:Rao;Lakshmi;Devi;Ms;\nTEL:+1 212 555 0123\nEND:VCARD\n")
    assert brought.names == ["Ms Lakshmi Devi Rao"]


PIECES = [
    "BEGIN:VCARD",
    "END:VCARD",
    "FN:A",
    "TEL;CELL:+1 212 555 0123",
    " folded",
    "N;ENCODING=QUOTED-PRINTABLE:=41=",
]
PIECES += [
    "=E0=A4",
    ":",
    ";:",
    'TEL;TYPE="a:b',
    "item1.TEL:1",
    "PHOTO;B:",
    "N;ENCODING=B:####",
    "VERSION:2.1",
    "\0",
]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=30)), max_size=30))
def test_no_cards_whatever_stop_the_reader(pieces):
    lines = (Line(at, piece.replace("\n", "")) for at, piece in enumerate(pieces, 1))
    assert all(isinstance(found, (BadRow, Card)) for found in cards(lines))
