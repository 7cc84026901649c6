"""An invitation survives being mailed, read out and typed."""

import pytest

from agentassist.core.invitation import Invitation, code_of, read_invitation

CODE, PIN = "7QK49DZP2MXHC3TN", "3f" * 32


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (f"hub.example:9000/{CODE}", Invitation("hub.example:9000", CODE)),
        (f"hub.example/{CODE.lower()}", Invitation("hub.example:8443", CODE)),
        ("https://hub.example/7QK4-9DZP-2MXH-C3TN/", Invitation("hub.example:8443", CODE)),
        (f"192.0.2.7:8443/{CODE}/{PIN.upper()}", Invitation("192.0.2.7:8443", CODE, PIN)),
        (f"[2001:db8::7]:8443/{CODE}", Invitation("[2001:db8::7]:8443", CODE)),
        (f"[2001:db8::7]/{CODE}", Invitation("[2001:db8::7]:8443", CODE)),
        ("hub.example / OIL0 9DZP 2MXH C3TN", Invitation("hub.example:8443", "01109DZP2MXHC3TN")),
        (f"hub.example/{CODE}/\n {PIN[:30]}\n{PIN[30:]}", Invitation("hub.example:8443", CODE, PIN)),
    ],
)
def test_what_was_meant_is_read(typed, meant):
    assert read_invitation(typed) == meant
    assert read_invitation(str(meant)) == meant


@pytest.mark.parametrize(
    "typed",
    [
        *("", "hub.example", CODE, f"/{CODE}", f"hub.example/{CODE[:-1]}", f"hub.example/{CODE}/{PIN[1:]}"),
        *(f"hub.example:0/{CODE}", f"hub.example:70000/{CODE}", f"hub.example:x/{CODE}"),
        *(f"hub example!/{CODE}", f"2001:db8::7/{CODE}", f"a/{CODE}/{PIN}/b"),
    ],
)
def test_what_is_no_invitation_is_none(typed):
    assert read_invitation(typed) is None


def test_every_number_has_its_code():
    assert (code_of(0), code_of(2**80 - 1)) == ("0" * 16, "Z" * 16)
    assert read_invitation(f"h/{code_of(123456789)}").code == code_of(123456789)
