"""Words that say what the digits beside them are: a code to be kept secret, or a number that may stay."""

import re
from functools import cached_property

from agentassist.text.fold import fold


class Said:
    """Words to be found in what stands beside digits; compiled with the first digits, for it takes a while.

    Args:
        pattern: A regular expression.
    """

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._pattern)

    def search(self, text: str) -> re.Match[str] | None:
        """Return where in ``text``, folded, these words stand first."""
        return self._compiled.search(text)


def _phrase(*ways: str) -> str:
    """Return a pattern for any of ``ways`` as whole words; spaces in them match spaces only."""
    return rf"(?<!\S)(?:{'|'.join(ways)})(?!\S)"


def _spelled(words: str) -> tuple[str, ...]:
    """Return the folded words of a list parted by commas."""
    return tuple(re.escape(fold(word.strip())).replace(r"\ ", " ") for word in words.split(","))


_NUMBER_OF = _spelled(
    "no, number, num, nr, id, is, in, with, are, ref, code, digits, the, hai, ye, on, date,"
    "नंबर, संख्या, है, नं, अंक, నంబర్, నెంబర్, సంఖ్య, نمبر, ہے, ہیں"
)


def _leading(*ways: str) -> str:
    """Return a pattern for any of ``ways`` right before digits, as in ``order no is``."""
    return rf"{_phrase(*ways)}(?: (?:{'|'.join(_NUMBER_OF)})(?!\S))* ?$"


_CVV = (
    r"cvv\d?",
    r"cvc\d?",
    r"cvn|csc|cid",
    r"security (?:code|number|digits)",
    r"back of (?:the|my|your) (?:debit |credit )?card",
    r"(?:peeche|piche|pichhe|venaka|venuka)(?: (?:ke|wale|wala|likha|unna))*(?: (?:teen|3|moodu|mudu))?",
    *_spelled("सीवीवी, सी वी वी, सीवीसी, सुरक्षा कोड, सिक्योरिटी कोड, पीछे के तीन, पीछे वाले तीन, पीछे वाला"),
    *_spelled("సీవీవీ, సివివి, సీవీసీ, సెక్యూరిటీ కోడ్, వెనక ఉన్న, వెనుక ఉన్న, వెనకాల, వెనక మూడు, వెనుక మూడు"),
    *_spelled("سی وی وی, سیویوی, سی وی سی, سیکیورٹی کوڈ, پیچھے والے, پیچھے کے, پیچھے لکھے, پشت پر"),
)

_THREE_DIGITS = (
    r"(?:on|at) the back(?! of (?!(?:the |my |your )?(?:debit |credit )?card))",
    r"(?:three|3|teen) (?:digits?|numbers?|ank)",
)

_OTP = (
    r"otps?|o t p",
    r"one time (?:pass ?code|password|code|pin)",
    r"(?:verification|login|log in|auth|authentication|authorisation|authorization|2fa|sms|one time) code",
    r"pass ?code",
    r"(?:the|my|a|that|this|your) code",
    r"code (?:is|was|says|reads|came|just came|they|you|it|aaya|aya|aa gaya|hai|vachindi|vacchindi)",
    *_spelled("ओटीपी, ओ टी पी, कोड आया, कोड है, कोड मिला, सत्यापन कोड"),
    *_spelled("ఓటీపీ, ఓటిపి, కోడ్ వచ్చింది, వచ్చిన కోడ్"),
    *_spelled("او ٹی پی, اوٹیپی, او ٹیپی, کوڈ آیا, کوڈ ہے, کوڈ ملا"),
)

_PIN = (
    r"pin(?: (?:no|number|is))?(?! ?code)",
    *_spelled("मेरा पिन, पिन है, पिन नंबर, एटीएम पिन, यूपीआई पिन"),
    *_spelled("నా పిన్, పిన్ నంబర్, ఏటీఎం పిన్, యూపీఐ పిన్"),
    *_spelled("میرا پن, پن نمبر, پن ہے, اے ٹی ایم پن"),
)

_LONG_PIN = (r"(?:atm|upi|m|card|debit|bank)(?: card)? ?pin", r"mpin")

_EXPIRY = (
    r"exp(?:iry|ires?|iration)?(?: date)?",
    r"valid(?:ity)?(?: (?:thru|through|till|until|upto|up to))?|good thru",
    *_spelled("एक्सपायरी, वैधता, समाप्ति, ఎక్స్‌పైరీ, గడువు, ایکسپائری, میعاد"),
)

_AADHAAR = (
    r"aadh?aa?r|adh?aa?r|uid(?:ai)?",
    *_spelled("आधार, ఆధార్, آدھار, ادھار کارڈ"),
)

_STAYS = (
    r"orders?|tickets?|invoice|tracking|track|awb|parcel|shipment|consignment|serial|imei|meid|ext|extension",
    r"ref|reference|case|room|flat|house|end(?:s|ing)?|last (?:four|4|three|3)|booking|pnr|utr|sku|iban",
    r"version|since|mrn|ean|isbn|upc|barcode|policy|uan|meter|claim|hsn|consumer",
    r"(?:pin|post|postal|zip|area|error|product|promo|coupon|gift|dial|sort|ifsc|branch|voucher) ?code",
    *_spelled("ऑर्डर, ओर्डर, टिकट, इनवॉइस, ट्रैकिंग, पार्सल, सीरियल, आखिरी चार, आखिरी, एक्सटेंशन, पिन कोड, यूटीआर"),
    *_spelled("ఆర్డర్, టికెట్, ఇన్వాయిస్, ట్రాకింగ్, పార్సెల్, సీరియల్, చివరి నాలుగు, చివరి, పిన్ కోడ్"),
    *_spelled("آرڈر, ٹکٹ, انوائس, ٹریکنگ, پارسل, سیریل, آخری چار, آخری, پن کوڈ"),
)

STAYS = Said(_leading(*_STAYS))
"""At the end of what stands before: these digits are an order, an extension, the last four, …"""

AADHAAR = Said(_phrase(*_AADHAAR))
"""Anywhere near: twelve digits are an Aadhaar number."""

EXPIRY = Said(_leading(*_EXPIRY))
"""At the end of what stands before: the digits are the month and year a card is good until."""

SECRETS: tuple[tuple[Said, frozenset[int]], ...] = (
    (Said(_phrase(*_CVV)), frozenset({3, 4})),
    (Said(_phrase(*_THREE_DIGITS)), frozenset({3})),
    (Said(_phrase(*_LONG_PIN)), frozenset({4, 5, 6})),
    (Said(_phrase(*_PIN)), frozenset({4})),
    (Said(_phrase(*_OTP)), frozenset({4, 5, 6, 7, 8})),
)
"""What announces a code, and how many digits such a code has."""

LINK = frozenset(
    _spelled(
        "is, was, s, its, the, my, that, for, ye, yeh, hai, mera, meri, as,"
        "है, ये, यह, मेरा, मेरी, ఇది, నా, یہ, میرا, ہے"
    )
)
"""Words that may stand between a code and its name: ``737 is the cvv``."""
