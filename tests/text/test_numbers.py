import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentassist.text.numbers import numbers_in, read_number, shown

LONDON = "+442079460123"


@pytest.mark.parametrize(
    "raw",
    [
        "(020) 7946-0123",
        "02079460123",
        "020.7946.0123",
        "0044 20 7946 0123",
        "+44 20 7946 0123",
        "+44 (0)20 7946 0123",
        "442079460123",
        "tel:+44-20-7946-0123",
        "tel:+442079460123;isub=1",
        "tel:7946-0123;phone-context=+4420",
        "callto:+442079460123",
        "sip:+442079460123@pbx;user=phone",
        "sips:+442079460123@pbx.example:5061;transport=tls",
        "sip:02079460123;user=phone",
        "02079460123;user=phone",
        "%2B442079460123",
        "sip:%2B442079460123@pbx",
        '"Lakshmi Rao" <sip:+442079460123@pbx>;tag=abc',
        "+४४ २० ७९४६ ०१२३",
        "०२०७९४६०१२३",
        "౦౨౦౭౯౪౬౦౧౨౩",
        "۰۲۰۷۹۴۶۰۱۲۳",
        "٠٢٠٧٩٤٦٠١٢٣",
        "020 7946 0123",
        "\u202a+44 20 7946 0123\u202c",
        "+44 20 7946 0123",
    ],
)
def test_one_caller_is_known_however_the_number_is_written(raw):
    assert read_number(raw, "GB").e164 == LONDON


@pytest.mark.parametrize("raw", ["020 7946 0123 ext 12", "020 7946 0123x12", "tel:+442079460123;ext=12"])
def test_an_extension_after_the_number_does_not_hide_the_caller(raw):
    number = read_number(raw, "GB")
    assert (number.e164, number.extension) == (LONDON, "12")


@pytest.mark.parametrize("region", ["US", "IN", "PK"])
@pytest.mark.parametrize("raw", ["442079460123", "0044 20 7946 0123"])
def test_a_forgotten_plus_is_understood_abroad(raw, region):
    assert read_number(raw, region).e164 == LONDON


def test_digits_alone_read_as_a_call_from_this_country_first():
    assert read_number("2125550123", "US").e164 == "+12125550123"


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "   ",
        "anonymous",
        "Anonymous",
        "anonymous@anonymous.invalid",
        "sip:anonymous@anonymous.invalid",
        '"Anonymous" <sip:anonymous@anonymous.invalid>;tag=1',
        "sip:c8oqz84zk7z@privacy.invalid",
        "<unknown>",
        "unknown",
        "Private",
        "RESTRICTED",
        "Unavailable",
        "sip:Restricted@10.0.0.5",
    ],
)
def test_a_withheld_number_is_never_an_identity(raw):
    number = read_number(raw, "GB")
    assert number.anonymous and not number.e164 and not number.digits and not number.internal


@pytest.mark.parametrize("raw", ["4.42079E+11", "4,42079E+11", "9.19877e+11", "4.42079E11", "442079E+06"])
def test_a_number_that_a_spreadsheet_damaged_never_matches_anybody(raw):
    number = read_number(raw, "GB")
    assert not number.readable and not number.digits and not number.anonymous


@pytest.mark.parametrize("raw", ["101", "1001", "sip:1001@pbx", "१०१", "123456"])
def test_a_short_number_is_a_colleague(raw):
    number = read_number(raw, "GB")
    assert number.internal and not number.e164 and number.digits.isascii()


@pytest.mark.parametrize("raw", ["billing", "sip:billing@pbx", "sip:192.168.10.200", "?", "0" * 400])
def test_what_is_no_number_matches_nobody_and_is_not_called_withheld(raw):
    number = read_number(raw, "GB")
    assert not number.readable and not number.anonymous


def test_a_number_without_its_area_code_is_not_passed_off_as_whole():
    number = read_number("555-0123", "US")
    assert not number.e164 and number.digits == "5550123"


@pytest.mark.parametrize(
    "cell",
    [
        "020 7946 0123 ::: +1 212 555 0123",
        "020 7946 0123; +1 212 555 0123",
        "020 7946 0123, +12125550123",
        "020 7946 0123 / +1 (212) 555-0123",
        "020 7946 0123 or +1 212 555 0123",
        "020 7946 0123\n+1 212 555 0123",
        "020 7946 0123 +1 212 555 0123",
        "mobile 020 7946 0123, home +1 212 555 0123",
    ],
)
def test_two_numbers_in_a_cell_are_both_kept(cell):
    assert [number.e164 for number in numbers_in(cell, "GB")] == [LONDON, "+12125550123"]


def test_a_number_in_a_cell_keeps_its_own_writing():
    assert [number.raw for number in numbers_in("020 7946 0123; 101", "GB")] == ["020 7946 0123", "101"]


def test_what_stands_beside_a_number_and_cannot_be_read_is_told():
    assert [number.e164 for number in numbers_in("+1 212 555 0123; 4.42079E+11", "GB")] == [
        "+12125550123",
        "",
    ]


def test_an_extension_after_a_comma_is_not_a_number_of_its_own():
    (number,) = numbers_in("020 7946 0123, ext 12", "GB")
    assert (number.e164, number.extension) == (LONDON, "12")


def test_an_empty_cell_has_no_number_and_a_damaged_one_is_told():
    assert numbers_in("  ", "GB") == ()
    (number,) = numbers_in("4.42079E+11", "GB")
    assert not number.readable and number.raw == "4.42079E+11"


def test_a_number_is_shown_as_it_is_dialled_here():
    assert shown(LONDON, "GB") == "020 7946 0123"
    assert shown(LONDON, "IN") == "+44 20 7946 0123"
    assert shown("not a number", "GB") == "not a number"


@given(st.text(max_size=300), st.sampled_from(["GB", "US", "IN", "PK", "", "??"]))
def test_no_text_whatever_stops_the_reader(raw, region):
    number = read_number(raw, region)
    assert number.digits.isascii()
    assert not (number.anonymous and number.readable)
    numbers_in(raw, region)


def test_the_library_and_its_big_tables_are_not_loaded_at_start():
    code = (
        "import sys; from agentassist.text import numbers\n"
        "assert 'phonenumbers' not in sys.modules\n"
        "numbers.read_number('+442079460123', 'GB')\n"
        "big = ('phonenumbers.geocoder', 'phonenumbers.carrier', 'phonenumbers.timezone')\n"
        "assert not [name for name in sys.modules if name.startswith(big)]\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
