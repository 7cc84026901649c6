"""Whoever calls is read rightly, however the phone writes it."""

import pytest

from agentassist.telephony.peers import peer, plain


@pytest.mark.parametrize(
    ("address", "raw", "e164"),
    [
        ("sip:+442079460123@127.0.0.1:15070", "+442079460123", "+442079460123"),
        ("sip:02079460123@127.0.0.1;user=phone", "02079460123", ""),
        ("sips:%2B442079460145@host", "+442079460145", "+442079460145"),
        ("tel:+44-20-7946-0123;ext=4", "+44-20-7946-0123", "+442079460123"),
        ("442079460100", "442079460100", ""),
        ("sip:1001@pbx", "1001", ""),
        ("sip:billing@pbx", "billing", ""),
        ("+44 20 7946 0123", "+44 20 7946 0123", "+442079460123"),
    ],
)
def test_a_number_is_found_in_an_address(address, raw, e164):
    who = peer(address)
    assert (who.raw, who.e164, who.anonymous) == (raw, e164, False)


@pytest.mark.parametrize(
    "address",
    ["", "anonymous", "<unknown>", "sip:anonymous@anonymous.invalid", "sip:Restricted@pbx", "sip:@pbx"],
)
def test_a_withheld_number_gives_no_name_either(address):
    who = peer(address, "Anonymous")
    assert (who.raw, who.name, who.anonymous) == ("", "", True)


def test_a_name_loses_escapes_and_control_characters_but_no_joiners():
    assert peer("sip:1@x", 'क्\u200dष \\"VIP\\"\x07').name == 'क्\u200dष "VIP"'


def test_a_name_that_only_repeats_the_number_is_none():
    assert peer("sip:1001@x", "1001").name == ""


def test_an_endless_name_is_cut():
    assert len(plain("a" * 100_000)) == 200


@pytest.mark.parametrize("mark", "\u202e\u2066\u2069\u200f\u200e\u061c\u200b\ufeff\u2028\u2029\x00\x1b\n")
def test_nothing_unseen_turns_a_number_or_a_name_around(mark):
    who = peer(f"+4420{mark}79460123", f"Asha{mark} Rao{mark}")
    assert (who.raw, who.name, who.e164) == ("+442079460123", "Asha Rao", "+442079460123")


def test_the_joiners_of_a_name_stay():
    assert peer("1001", "क\u200dष श\u200cर").name == "क\u200dष श\u200cर"
