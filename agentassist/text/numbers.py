"""Phone numbers as callers, files and softphones write them, read into one form."""

import re
import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote

from agentassist.core.frozen import dataclass

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

LONGEST = 250
"""Longer text is no phone number, in characters."""
LONGEST_CELL = 8 * LONGEST
"""A longer cell is no list of numbers, in characters."""
INTERNAL_DIGITS = 6
"""At most this many digits without a plus are an extension of the firm's own."""
WHOLE_DIGITS = 10
"""From this many digits on, a number may carry its country code without the plus."""

_DIGITS = frozenset("0123456789")
_WITHHELD = frozenset(
    {
        "",
        "anonymous",
        "blocked",
        "no caller id",
        "not available",
        "number withheld",
        "private",
        "private number",
        "restricted",
        "unavailable",
        "unknown",
        "unknown number",
        "withheld",
    }
)
_SCHEME = re.compile(r"^(sips?|tel|callto|phone):(//)?", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"<([^<>]*)>")
_CONTEXT = re.compile(r";phone-context=(\+[\d.()-]+)", re.IGNORECASE)
_PARAM_EXTENSION = re.compile(r";ext=(\d{1,12})", re.IGNORECASE)
_DAMAGED = re.compile(r"^[+-]?\d+(?:[.,]\d+)?E[+-]?\d+$", re.IGNORECASE)
_BETWEEN = re.compile(
    r"\s*(?::::|[;,|\n\r\t]|\s/\s|\s(?:or|and|&)\s)\s*(?!\s*(?:ext|x\s*\d|isub|phone-context))", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Number:
    """One number as it was read; all empty where it cannot be told."""

    e164: str = ""
    """Empty for extensions, withheld numbers and what is no number."""
    digits: str = ""
    """ASCII digits to compare by: those of ``e164``, else as dialled; empty where nothing may match."""
    anonymous: bool = False
    """True where the caller withholds the number: never an identity."""
    extension: str = ""
    """What is dialled after the number, as in ``ext 12``."""
    internal: bool = False
    """True for a short extension of the firm's own."""
    raw: str = ""
    """As it was written."""

    @property
    def readable(self) -> bool:
        """True where a number is known, whole or internal."""
        return bool(self.e164) or self.internal


def read_number(raw: str, region: str) -> Number:
    """Return what ``raw`` stands for, seen from ``region`` (two capital letters, as in GB).

    >>> read_number("(020) 7946-0123", "GB").e164
    '+442079460123'
    >>> read_number("sip:anonymous@anonymous.invalid", "GB").anonymous
    True
    >>> read_number("4.42079E+11", "GB").digits
    ''
    """
    if len(raw) > LONGEST:
        return Number(raw=raw[:LONGEST])
    text = _unwrapped(raw)
    if text.casefold() in _WITHHELD:
        return Number(anonymous=True, raw=raw)
    # A spreadsheet rounded it: any digits left belong to thousands of numbers.
    if _DAMAGED.match(text):
        return Number(raw=raw)
    digits = "".join(char for char in text if char in _DIGITS)
    if 0 < len(digits) <= INTERNAL_DIGITS and _is_dialled(text):
        return Number(digits=digits, internal=True, raw=raw)
    return _whole(text, digits, region, raw)


def numbers_in(cell: str, region: str) -> tuple[Number, ...]:
    """Return every number in ``cell``, in order, each with its own ``raw``.

    An empty cell has none; a cell that cannot be read gives one ``Number`` that is not ``readable``.
    """
    if not cell.strip():
        return ()
    if len(cell) > LONGEST_CELL:
        return (Number(raw=cell[:LONGEST]),)
    pieces = [piece.strip() for piece in _BETWEEN.split(cell) if piece.strip()]
    read = [number for piece in pieces for number in _in_piece(piece, region)]
    # Words between numbers are labels; digits that are no number are told.
    told = [number for number in read if number.readable or any(map(str.isdigit, number.raw))]
    return tuple(told or read[:1] or [Number(raw=cell[:LONGEST])])


def shown(e164: str, region: str) -> str:
    """Return ``e164`` spaced for the eye: as dialled within ``region``, with the plus when from elsewhere."""
    import phonenumbers

    number = _parsed(e164, None)
    if number is None:
        return e164
    at_home = phonenumbers.country_code_for_region(region) == number.country_code
    form = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(number, form.NATIONAL if at_home else form.INTERNATIONAL)


def country_of(e164: str) -> str:
    """Return the country of a number, as in ``IN``; empty where it cannot be told.

    >>> country_of("+442079460123"), country_of("+12125550123"), country_of("")
    ('GB', 'US', '')
    """
    import phonenumbers

    number = _parsed(e164, None)
    if number is None:
        return ""
    found = phonenumbers.region_code_for_number(number)
    # Numbers that nobody has been given yet lie in no country of a shared code.
    first = phonenumbers.region_code_for_country_code(number.country_code or 0)
    return found or (first if first.isalpha() else "")


def _unwrapped(raw: str) -> str:
    """Return the dialled part alone: no scheme, host, brackets, escapes or parameters; digits in ASCII."""
    text = _ascii_digits(unquote(raw) if "%" in raw else raw).strip()
    inner = _IN_BRACKETS.search(text)
    text = (inner.group(1) if inner else text).strip()
    scheme = _SCHEME.match(text)
    text = text[scheme.end() :] if scheme else text
    user, at, host = text.partition("@")
    if scheme and scheme.group(1).lower().startswith("sip") and not at and "." in user:
        return "host"  # Empty would pass for a withheld number.
    if at and host.lower().partition(";")[0].endswith(".invalid"):
        return ""
    return _without_parameters(user)


def _without_parameters(user: str) -> str:
    """Return ``user`` with the context put in front, the extension behind and no other parameter."""
    head = re.split("[;?]", user)[0].strip() or user
    context, extension = _CONTEXT.search(user), _PARAM_EXTENSION.search(user)
    if context and not head.startswith("+"):
        head = context.group(1) + head
    return f"{head} ext {extension.group(1)}" if extension else head


def _ascii_digits(text: str) -> str:
    """Return ``text`` with the digits of every script as 0 to 9, wide forms narrow, invisible marks gone."""
    return "".join(
        str(unicodedata.decimal(char)) if char.isdecimal() else char
        for char in unicodedata.normalize("NFKC", text)
        if unicodedata.category(char) != "Cf"
    )


def _is_dialled(text: str) -> bool:
    """Tell whether ``text`` is digits and separators without a plus."""
    return all(char in _DIGITS or char in " -.()*#" for char in text)


def _whole(text: str, digits: str, region: str, raw: str) -> Number:
    import phonenumbers

    number = _best(text, digits, region)
    if number is None:
        return Number(digits=digits, raw=raw)
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return Number(e164, e164[1:], extension=number.extension or "", raw=raw)


def _best(text: str, digits: str, region: str) -> "PhoneNumber | None":
    """Return the first reading in use somewhere, else the first of a possible length."""
    import phonenumbers

    readings = [number for number in _readings(text, digits, region) if _is_complete(number)]
    valid = (number for number in readings if phonenumbers.is_valid_number(number))
    return next(valid, readings[0] if readings else None)


def _readings(text: str, digits: str, region: str) -> Iterator["PhoneNumber"]:
    """Yield what ``text`` may mean: as dialled here, after 00, with the plus forgotten."""
    tries = [text]
    if not text.startswith("+"):
        tries += ["+" + digits[2:]] if digits.startswith("00") else []
        tries += ["+" + digits] if len(digits) >= WHOLE_DIGITS and digits[0] != "0" else []
    for attempt in tries:
        number = _parsed(attempt, region)
        if number is not None:
            yield number


def _parsed(text: str, region: str | None) -> "PhoneNumber | None":
    import phonenumbers

    try:
        return phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None


def _is_complete(number: "PhoneNumber") -> bool:
    """Tell whether the length fits; that of a number without its area code does not."""
    import phonenumbers

    return phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE


def _in_piece(piece: str, region: str) -> tuple[Number, ...]:
    number = read_number(piece, region)
    return (number,) if number.readable else tuple(_found_in(piece, region)) or (number,)


def _found_in(cell: str, region: str) -> Iterator[Number]:
    """Yield the numbers standing in running text."""
    import phonenumbers

    for match in phonenumbers.PhoneNumberMatcher(_ascii_digits(cell), region):
        e164 = phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
        yield Number(e164, e164[1:], extension=match.number.extension or "", raw=match.raw_string)
