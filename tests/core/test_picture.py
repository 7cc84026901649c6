"""What is taken for a picture, and how a text points to it."""

import base64

import pytest

from agentassist.core.picture import (
    PICTURE_AT_MOST,
    Picture,
    PictureFault,
    PictureKind,
    drawn,
    picture_of,
    pictures_in,
    pointed_anew,
)
from tests.pictures import CUP, DOT, LID


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (DOT, PictureKind.PNG),
        (b"\xff\xd8\xff\xe0rest", PictureKind.JPEG),
        (b"GIF87a", PictureKind.GIF),
        (b"RIFF\x01\x02\x03\x04WEBPVP8 ", PictureKind.WEBP),
    ],
)
def test_what_a_file_holds_tells_its_kind(data, kind):
    picture = picture_of(data)
    assert (picture.kind, picture.data) == (kind, data)
    assert picture.id.isalpha() and picture.link == f"picture:{picture.id}"


@pytest.mark.parametrize("data", [b"", b"<svg onload='x()'/>", b"RIFF1234WAVE", b"%PDF-1.7"])
def test_nothing_else_passes_for_a_picture(data):
    assert picture_of(data) is PictureFault.UNKNOWN


def test_a_picture_that_is_too_big_is_refused():
    assert picture_of(DOT + bytes(PICTURE_AT_MOST)) is PictureFault.TOO_BIG


def test_the_same_picture_has_the_same_name_and_another_another():
    assert picture_of(DOT) == LID and picture_of(DOT + b"\x00").id != LID.id != CUP.id


def test_pictures_beside_a_text_come_in_by_their_paths():
    beside = {"lid.png": DOT, "in%20a/cup.gif": CUP.data, "in a/cup.gif": CUP.data}
    text = "See ![the lid](lid.png 'how') and ![](<in a/cup.gif>), ![again](in%20a/cup.gif)."
    found = drawn(text, beside.get)
    assert found.body == f"See ![the lid]({LID.link}) and ![]({CUP.link}), ![again]({CUP.link})."
    assert found.pictures == (LID, CUP) and not found.refused


def test_a_picture_written_out_in_the_text_comes_in():
    letters = base64.b64encode(DOT).decode()
    found = drawn(f"![lid](data:image/png;base64,{letters})", {}.get)
    assert (found.body, found.pictures) == (f"![lid]({LID.link})", (LID,))


@pytest.mark.parametrize(
    "target", ["https://example.org/a.png", "//example.org/a.png", "/etc/a.png", LID.link, "C:\\a.png"]
)
def test_what_lies_elsewhere_is_never_asked_for(target):
    asked = []
    text = f"![lid]({target})"
    assert drawn(text, asked.append).body == text and not asked


def test_what_cannot_be_taken_is_told_and_the_text_stays():
    beside = {"big.png": DOT + bytes(PICTURE_AT_MOST), "page.png": b"<html>"}
    text = "![a](big.png) ![b](page.png) ![c](gone.png) ![d](data:image/png;base64,@@@)"
    found = drawn(text, beside.get)
    assert found.body == text and not found.pictures
    assert found.refused == (
        ("big.png", PictureFault.TOO_BIG),
        ("page.png", PictureFault.UNKNOWN),
        ("gone.png", PictureFault.MISSING),
        ("data:", PictureFault.MISSING),
    )


def test_a_text_tells_its_pictures_once_each_in_order():
    assert pictures_in(f"![a]({CUP.link}) [no]({LID.link}) ![b](<{LID.link}>) ![c]({CUP.link})") == (
        CUP.id,
        LID.id,
    )


@pytest.mark.parametrize("text", ["![" * 50_000, "![](" * 50_000, "![a](" + "x" * 2_000_000, "[" * 100_000])
def test_text_that_only_begins_pictures_is_gone_through_in_no_time(text):
    assert pointed_anew(text, str.upper) == text


def test_a_picture_is_a_value():
    assert Picture("a", PictureKind.PNG, b"x") == Picture("a", PictureKind.PNG, b"x")
