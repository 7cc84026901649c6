import pytest

from agentassist.core.errors import ImportRefusedError, Trouble
from agentassist.core.importing import Reason
from agentassist.importing.encoding import tell
from agentassist.importing.preview import preview

HINDI = "Name,Phone\nलक्ष्मी राव,+1 212 555 0123\n" * 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_the_letters_of_four_scripts_are_certain_in_unicode(tmp_path, encoding):
    path = tmp_path / "people.csv"
    path.write_bytes((HINDI + "తెలుగు,1\nفریدہ,2\n").encode(encoding))
    assert (
        path.read_bytes().decode(tell(path).encoding).removeprefix("\ufeff").startswith("Name,Phone\nलक्ष्मी")
    )


def test_a_utf_16_list_comes_in(bring):
    assert bring("hindi_utf16.csv").names == ["लक्ष्मी राव", "फ़रीदा ख़ान"]


def test_letters_that_are_not_certain_are_asked_for_with_a_preview(tmp_path):
    path = tmp_path / "people.csv"
    path.write_bytes("Name,Phone\nJosé Müller,1\n".encode("cp1252"))
    look = preview(path, region="US")
    assert look.needs_encoding and not look.rows_estimate
    assert any("José Müller" in guess.sample for guess in look.guesses)
    assert all("\ufffd" not in guess.sample for guess in look.guesses)
    assert look.guesses[0].encoding == "cp1252"


def test_the_letters_the_rep_chose_come_in(bring):
    assert bring("cp1252.csv", encoding="cp1252").names == ["José Müller", "Zoë Brenner"]


def test_bytes_that_are_no_letters_cost_their_row_and_not_the_file(bring):
    brought = bring("one_bad_byte.csv")
    assert brought.names == ["José Müller", "Noël Petit"]
    assert brought.reasons == [(3, Reason.UNDECODABLE)]


def test_letters_lost_before_are_never_saved(bring):
    brought = bring("letters_lost.csv")
    assert (brought.names, brought.people[0].notes) == (["Lakshmi Rao"], "really??")
    assert brought.reasons == [(2, Reason.LETTERS_LOST), (4, Reason.UNDECODABLE)]


@pytest.mark.parametrize("name", ["no-such", "hex", "x" * 400, "rot13", "a\0b"])
def test_what_is_no_encoding_is_refused(bring, name):
    with pytest.raises(ImportRefusedError) as refused:
        bring("cp1252.csv", encoding=name)
    assert refused.value.code is Trouble.ENCODING_NAME
