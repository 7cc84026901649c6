"""What the columns of a contact list hold: by their headings, else by what stands in them."""

import re
from collections.abc import Sequence

from agentassist.core.importing import Column, Field, Mapping
from agentassist.text.fold import words
from agentassist.text.numbers import read_number

_KNOWN: dict[Field, str] = {
    Field.NAME: """
        name|full name|display name|contact name|contact|customer|customer name|client|person|caller
        vollständiger name|nom complet|nombre completo|kunde
        नाम|पूरा नाम|ग्राहक|ग्राहक का नाम|पूर्ण नाम|పేరు|పూర్తి పేరు|కస్టమర్|కస్టమర్ పేరు|نام|پورا نام|گاہک|گاہک کا نام""",
    Field.PREFIX: "name prefix|prefix|title|salutation|honorific|anrede",
    Field.GIVEN: """
        first name|given name|firstname|forename|vorname|prénom|prenom|nombre|primer nombre
        पहला नाम|प्रथम नाम|మొదటి పేరు|پہلا نام""",
    Field.MIDDLE: "middle name|additional name|second name|मध्य नाम|మధ్య పేరు|درمیانی نام",
    Field.FAMILY: """
        last name|family name|lastname|surname|nachname|familienname|nom|nom de famille|apellido|apellidos
        उपनाम|कुलनाम|अंतिम नाम|ఇంటి పేరు|చివరి పేరు|خاندانی نام|آخری نام""",
    Field.SUFFIX: "name suffix|suffix|generational suffix",
    Field.SAY_NAME: "say name|say name as|pronunciation|how to say the name|phonetic name|उच्चारण|ఉచ్చారణ|تلفظ",
    Field.ORG: """
        organization name|organization|organisation|organization 1 name|company|company name
        associated company|firm|business|business name|account name|firma|unternehmen
        entreprise|société|empresa
        कंपनी|कम्पनी|संस्था|కంపెనీ|సంస్థ|کمپنی|ادارہ""",
    Field.PHONE: """
        phone|phone number|phone no|telephone|telephone number|tel|mobile|mobile phone|mobile number|mobile no
        mobile phone number|cell|cell phone|cellphone|contact number|contact no|whatsapp|whatsapp number
        whatsapp phone number
        business phone|business phone 2|callback|car phone|company main phone|home phone|home phone 2
        other phone|primary phone|radio phone|work phone|office phone|telefon|telefonnummer|handy
        mobil|téléphone|portable|teléfono|móvil|celular
        फ़ोन|फोन नंबर|फ़ोन नंबर|मोबाइल|मोबाइल नंबर|दूरभाष|ఫోన్|ఫోన్ నంబర్|మొబైల్|మొబైల్ నంబర్|ఫోన్ నెంబర్
        فون|فون نمبر|موبائل|موبائل نمبر|ٹیلی فون""",
    Field.EMAIL: """
        email|e mail|email address|e mail address|e mail 2 address|e mail 3 address|email 2 address
        email 3 address|mail|work email|additional email addresses|correo|correo electrónico|courriel
        adresse e mail
        ईमेल|ई मेल|ईमेल पता|ఈమెయిల్|ఇమెయిల్|ای میل""",
    Field.LANG: "language|preferred language|lang|languages|sprache|langue|idioma|भाषा|భాష|زبان",
    Field.PLACE: """
        place|city|town|location|business city|home city|other city|address 1 city|ort|stadt|ville|ciudad
        शहर|नगर|स्थान|ఊరు|నగరం|పట్టణం|شہر|مقام""",
    Field.COUNTRY: """
        country|country region|business country region|home country region|address 1 country|land|pays|país
        देश|దేశం|ملک""",
    Field.TZ: "time zone|timezone|tz|zone|समय क्षेत्र|సమయ మండలం",
    Field.CIRCUMSTANCES: """
        special circumstances|circumstances|special needs|विशेष परिस्थिति|ప్రత్యేక పరిస్థితులు|خاص حالات""",
    Field.NOTES: """
        notes|note|comments|comment|remarks|description|message|notizen|टिप्पणी|नोट|గమనికలు|గమనిక|نوٹ|تبصرہ""",
    Field.PREFERS: "prefers|preferred channel|preferred contact method|preferred contact",
    Field.BEST_TIME: "best time|best time to call|best time to reach|सबसे अच्छा समय|బెస్ట్ టైమ్|بہترین وقت",
}
"""Headings that mean a field, parted by bars and line ends; they are compared folded, word by word."""

_FIELD_OF = {
    words(heading): field
    for field, text in _KNOWN.items()
    for heading in re.split(r"[|\n]", text)
    if heading.strip()
}
_NUMBERED = re.compile(r"(e mail|email|phone) \d+ (value|label|type)")
"""Pairs of columns: one tells the kind of number, one the number."""
_NOT_TO_RING = frozenset({"fax", "pager", "telex", "isdn", "assistant", "assistants", "tty"})
_PLACES = frozenset(
    {"home", "work", "mobile", "business", "cell", "other", "primary", "whatsapp", "car", "main"}
)
_MOST = 0.6
"""So large a part of a column's cells must look alike to guess from them."""


def mapping_of(headings: Sequence[str]) -> Mapping:
    """Return what ``headings`` mean; columns not understood are left out."""
    folded = [words(heading) for heading in headings]
    return Mapping(tuple(_column(heading, folded[at], folded) for at, heading in enumerate(headings)))


def has_headings(first: Sequence[str], region: str) -> bool:
    """Tell whether ``first`` is a row of headings and not a person already."""
    if any(mapping_of(first).fields):
        return True
    return not any("@" in cell or read_number(cell, region).readable for cell in first if cell.strip())


def guessed(mapping: Mapping, rows: Sequence[Sequence[str]], region: str) -> Mapping:
    """Return ``mapping`` with numbers, addresses and a name guessed from ``rows``."""
    columns = list(mapping.columns)
    for at, column in enumerate(columns):
        cells = [row[at] for row in rows if at < len(row) and row[at].strip()]
        field = None if column.field or not cells else _looks_like(cells, region)
        if field and not (field is Field.NAME and Field.NAME in Mapping(tuple(columns)).fields):
            columns[at] = Column(column.heading, field)
    return Mapping(tuple(columns))


def _column(heading: str, folded: tuple[str, ...], all_folded: Sequence[tuple[str, ...]]) -> Column:
    pair = _NUMBERED.fullmatch(" ".join(folded))
    if pair:
        return _of_pair(heading, folded, pair, all_folded)
    field = None if _NOT_TO_RING & set(folded) else _FIELD_OF.get(folded)
    label = " ".join(word for word in folded if word in _PLACES)
    return Column(heading, field, label if field in (Field.PHONE, Field.EMAIL) else "")


def _of_pair(
    heading: str, folded: tuple[str, ...], pair: re.Match[str], all_folded: Sequence[tuple[str, ...]]
) -> Column:
    """Return the column of a value with the place of its label; the label's own column is left out."""
    if pair.group(2) != "value":
        return Column(heading)
    labels = [(*folded[:-1], last) for last in ("label", "type")]
    places = [at for at, other in enumerate(all_folded) if other in labels]
    field = Field.PHONE if pair.group(1) == "phone" else Field.EMAIL
    return Column(heading, field, label_from=places[0] if places else None)


def _looks_like(cells: Sequence[str], region: str) -> Field | None:
    """Return what most of ``cells`` are, None where they are of no one kind."""
    least = _MOST * len(cells)
    if sum("@" in cell for cell in cells) >= least:
        return Field.EMAIL
    # Short numbers are as well amounts or order numbers: only whole ones tell.
    if sum(bool(read_number(cell, region).e164) for cell in cells) >= least:
        return Field.PHONE
    if sum(any(map(str.isalpha, cell)) and not any(map(str.isdigit, cell)) for cell in cells) >= least:
        return Field.NAME
    return None
