"""The words for numbers in four languages, from which ``number_words`` reads what is said."""

from collections.abc import Mapping
from decimal import Decimal

from agentassist.text.fold import fold, numbered

HINDI = (
    "एक दो तीन चार पाँच छह/छः/छ/छे/छै सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह/सतरह"
    " अठारह/अट्ठारह उन्नीस बीस इक्कीस बाईस/बाइस तेईस/तेइस चौबीस पच्चीस छब्बीस सत्ताईस/सत्ताइस"
    " अट्ठाईस/अट्ठाइस/अठाईस उनतीस/उन्तीस तीस इकतीस/इकत्तीस बत्तीस तैंतीस/तेंतीस चौंतीस पैंतीस छत्तीस"
    " सैंतीस अड़तीस उनतालीस/उन्तालीस चालीस इकतालीस बयालीस/बयालिस तैंतालीस चवालीस/चौवालीस पैंतालीस"
    " छियालीस सैंतालीस अड़तालीस उनचास/उन्चास पचास इक्यावन बावन तिरपन/तिरेपन चौवन/चव्वन पचपन छप्पन"
    " सत्तावन अट्ठावन/अठावन उनसठ साठ इकसठ बासठ तिरसठ चौंसठ/चौसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर"
    " सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर/पिचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी/उन्यासी"
    " अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी/सतासी अट्ठासी/अठासी नवासी नब्बे"
    " इक्यानवे/इक्यानबे बानवे/बानबे तिरानवे/तिरानबे चौरानवे/चौरानबे पंचानवे/पचानवे छियानवे सत्तानवे"
    " अट्ठानवे/अठानवे निन्यानवे/निन्यानबे"
)
URDU = (
    "ایک دو تین چار پانچ چھ/چھے/چھہ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس"
    " اکیس بائیس تئیس/تیئیس چوبیس پچیس چھبیس ستائیس اٹھائیس انتیس تیس اکتیس بتیس تینتیس چونتیس پینتیس"
    " چھتیس سینتیس اڑتیس انتالیس چالیس اکتالیس بیالیس تینتالیس چوالیس پینتالیس چھیالیس سینتالیس اڑتالیس"
    " انچاس پچاس اکاون باون ترپن چون پچپن چھپن ستاون اٹھاون انسٹھ ساٹھ اکسٹھ باسٹھ تریسٹھ چونسٹھ پینسٹھ"
    " چھیاسٹھ سڑسٹھ اڑسٹھ انہتر ستر اکہتر بہتر تہتر چوہتر پچہتر چھہتر ستتر اٹھہتر اناسی اسّی اکیاسی بیاسی"
    " تراسی چوراسی پچاسی چھیاسی ستاسی اٹھاسی نواسی نوے اکانوے بانوے ترانوے چورانوے پچانوے چھیانوے ستانوے"
    " اٹھانوے ننانوے"
)
"""One to ninety-nine, each with its spellings."""
TELUGU = (
    "ఒకటి/ఒక/ఒక్క రెండు మూడు నాలుగు ఐదు/అయిదు ఆరు ఏడు ఎనిమిది తొమ్మిది పది పదకొండు పన్నెండు పదమూడు"
    " పద్నాలుగు/పధ్నాలుగు పదిహేను/పదహైదు పదహారు పదిహేడు పద్దెనిమిది పంతొమ్మిది/పందొమ్మిది ఇరవై"
)
"""One to twenty; from then on tens and units."""
TELUGU_TENS = "ముప్పై/ముప్ఫై నలభై యాభై అరవై డెబ్బై/డెబ్భై ఎనభై తొంభై"
TELUGU_ENDINGS = (
    "",
    *("ో", "వ", "వది", "ింటికి", "ింటి", "ిటికి", "కి", "కు", "లకు", "లో", "లోపు", "న", "ని", "నుంచి"),
)
"""What may be glued to a number without changing it."""
TELUGU_HALF = ("న్నర", "ిన్నర", "ున్నర")
"""Half past, or and a half."""
ENGLISH = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty"
)
ENGLISH_TENS = "thirty forty/fourty fifty sixty seventy eighty ninety"
BELOW_A_HUNDRED = {
    "en": ((ENGLISH, 1, 1), (ENGLISH_TENS, 30, 10)),
    "hi": ((HINDI, 1, 1),),
    "te": ((TELUGU, 1, 1), (TELUGU_TENS, 30, 10)),
    "ur": ((URDU, 1, 1),),
}
"""By writing: words, the number of the first, and the step from one to the next."""
ENGLISH_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS = {
    1: "पहला पहली पहले پہلا پہلی మొదటి",
    2: "दूसरा दूसरी दूसरे دوسرا دوسری دوسرے",
    3: "तीसरा तीसरी तीसरे تیسرا تیسری تیسرے",
    4: "चौथा चौथी चौथे چوتھا چوتھی چوتھے",
}
ORDINAL_ENDINGS = ("वीं", "वां", "वें", "वा", "ویں", "واں")
"""Glued to a number of Hindi or Urdu they make it an ordinal."""
ZERO = "zero oh nought शून्य ज़ीरो जीरो సున్నా జీరో صفر زیرو"
SCALES = {
    100: "hundred सौ سو వంద వందల వందలు నూట నూరు వందలకు",
    1_000: "thousand grand हज़ार हजार ہزار వెయ్యి వేయి వేల వేలు వేలకు",
    100_000: "lakh lakhs lac लाख لاکھ లక్ష లక్షల లక్షలు",
    1_000_000: "million",
    10_000_000: "crore crores करोड़ کروڑ కోటి కోట్ల",
}
FRACTIONS = {
    "hi": {"0.25": "सवा", "0.5": "साढ़े साढे", "-0.25": "पौने"},
    "ur": {"0.25": "سوا", "0.5": "ساڑھے", "-0.25": "پونے"},
}
"""Added to the number after them: साढ़े तीन is three and a half."""
WITH_HALVES = {
    "hi": {"1.5": "डेढ़", "2.5": "ढाई"},
    "ur": {"1.5": "ڈیڑھ", "2.5": "ڈھائی"},
    "te": {"2.5": "అఢాయి"},
}
DOUBLE = {2: "double डबल డబుల్ ڈبل", 3: "triple treble ट्रिपल ట్రిపుల్ ٹرپل"}
RARELY_NUMBERS = "اسی بہتر"
"""Eighty and seventy-two before a thousand or a hundred; else "that very" and "better"."""
NO_NUMBERS = "saath sath"
"""Sound like a number in Latin letters, and mean something else."""
LATIN = {
    "hi-Latn": {
        "dhai": "2.5", "adhai": "2.5", "dedh": "1.5", "derh": "1.5", "ek": "1", "do": "2", "teen": "3",
        "char": "4", "chaar": "4", "panch": "5", "paanch": "5", "che": "6", "cheh": "6", "chhah": "6",
        "chhe": "6", "chhay": "6", "saat": "7", "sat": "7", "aath": "8", "nau": "9", "das": "10", "dus": "10",
        "bis": "20", "bees": "20", "tis": "30", "tees": "30", "assi": "80", "nabbe": "90",
    },
    "te-Latn": {
        "okati": "1", "oka": "1", "rendu": "2", "moodu": "3", "mudu": "3", "nalugu": "4", "naalugu": "4",
        "aidu": "5", "ayidu": "5", "aaru": "6", "aru": "6", "edu": "7", "yedu": "7", "enimidi": "8",
        "tommidi": "9", "thommidi": "9", "padi": "10", "padakondu": "11", "pannendu": "12", "iravai": "20",
        "mupphai": "30", "muppai": "30", "nalabhai": "40", "yabhai": "50", "yaabhai": "50",
        "aravai": "60", "debbai": "70", "enabhai": "80", "tombhai": "90", "padihenu": "15", "padamudu": "13",
        "padnalugu": "14", "padaharu": "16", "padihedu": "17", "paddenimidi": "18", "pantommidi": "19",
    },
}  # fmt: skip
"""Spellings in Latin letters that the sounds of the other tables do not give."""


def in_writing(writing: str) -> dict[str, dict[str, float]]:
    """Return the words for numbers below a hundred, and those for what is added to the number after them."""
    numbers = {fold(word): float(value) for word, value in LATIN.get(writing, {}).items()}
    numbers |= {word: float(value) for value, word in below_a_hundred(writing)}
    numbers |= {word: float(value) for word, value in spelled(WITH_HALVES, writing)}
    return {
        "numbers": numbers,
        "fractions": {word: float(value) for word, value in spelled(FRACTIONS, writing)},
    }


def below_a_hundred(writing: str) -> list[tuple[int, str]]:
    """Return whole numbers and their words; none in Latin letters, where sounds tell more than a list."""
    return [one for row in BELOW_A_HUNDRED.get(writing, ()) for one in numbered(*row)]


def spelled(told: Mapping[str, Mapping[str, str]], writing: str) -> list[tuple[str, Decimal]]:
    """Return the words of one writing in a table such as ``FRACTIONS``, each with its value."""
    rows = told.get(writing, {}).items()
    return [(fold(word), Decimal(value)) for value, words in rows for word in words.split()]
