"""Weekdays, months, parts of the day, units of time and money, in four languages and in Latin letters."""

from functools import cache

from agentassist.text.fold import fold, listed, numbered

_WEEKDAYS = {
    "en": "monday tuesday/tues/tue wednesday/weds thursday/thurs/thur/thu friday/fri saturday sunday",
    "hi": "सोमवार मंगलवार/मंगल बुधवार/बुध गुरुवार/गुरूवार/बृहस्पतिवार/वीरवार शुक्रवार/जुमा शनिवार रविवार/इतवार",
    "te": "సోమవారం/సోమవారము/మండే మంగళవారం బుధవారం గురువారం శుక్రవారం శనివారం ఆదివారం",
    "ur": "پیر/سوموار منگل بدھ جمعرات جمعہ/جمعے ہفتہ/سنیچر اتوار",
    "hi-Latn": "somvar/somwar mangalvar/mangalwar budhvar/budhwar guruvar/guruwar/jumerat/jumeraat"
    " shukravar/shukrawar/juma/jumma shanivar/shaniwar ravivar/raviwar/itvaar/itwar/itvar",
    "te-Latn": "somavaram mangalavaram budhavaram guruvaram sukravaram/shukravaram sanivaram/shanivaram"
    " aadivaram/adivaram",
}
"""By writing, from Monday on; ہفتہ is also a week, which the words around it tell."""
_MONTHS = {
    "en": "january/jan february/feb march april/apr may june/jun july/jul august/aug september/sept"
    " october/oct november/nov december/dec",
    "hi": "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर/अक्तूबर नवंबर दिसंबर",
    "te": "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జూలై/జులై ఆగస్టు/ఆగస్ట్ సెప్టెంబర్/సెప్టెంబరు అక్టోబర్/అక్టోబరు"
    " నవంబర్/నవంబరు డిసెంబర్/డిసెంబరు",
    "ur": "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
    "hi-Latn": "janvari farvari/farwari maarch/marchi eprail mai joon julai agast/agastu sitambar aktubar"
    " navambar disambar",
}
"""In Latin letters Telugu mostly has those of English."""
_DAYS = {
    "en": "today tomorrow/tmrw overmorrow yesterday",
    "hi": "आज कल परसों",
    "te": "ఈరోజు/ఇవాళ/ఈవేళ రేపు ఎల్లుండి నిన్న",
    "ur": "آج کل پرسوں",
    "hi-Latn": "aaj kal parson/parso",
    "te-Latn": "ivala/eeroju/ivvala repu ellundi/yellundi ninna",
}
_DAY_NAMES = {0: "today", 1: "tomorrow", 2: "overmorrow", -1: "yesterday"}
"""By how far they are from today, in the order of the words."""
_PARTS = {
    "am": "am a.m morning सुबह सवेरे ఉదయం పొద్దున పొద్దున్న ఉదయాన్నే صبح subah savere subha udayam poddunna",
    "noon": "noon midday",
    "pm": "pm p.m afternoon दोपहर మధ్యాహ్నం دوپہر dopahar dopeher dopahr madhyahnam madhyanam",
    "evening": "evening शाम సాయంత్రం شام shaam sham sayantram saayantram",
    "night": "night tonight रात రాత్రి رات raat ratri raatri",
    "midnight": "midnight",
}
_UNITS = {
    "second": "second seconds sec secs सेकंड सेकेंड సెకను సెకన్లు సెకన్ల సెకండ్లు سیکنڈ sekand",
    "minute": "minute minutes min mins मिनट मिनटों నిమిషం నిమిషాలు నిమిషాల నిమిషాల్లో నిమిషాలలో నిమిషంలో منٹ minat"
    " nimisham nimishalu nimishala nimishallo nimishaallo nimishaalu nimishalalo",
    "hour": "hour hours hr hrs घंटा घंटे घंटों గంట గంటలు గంటల గంటలో గంటల్లో గంటలలో గంటలపాటు گھنٹہ گھنٹے گھنٹوں ghanta"
    " ghante ghanton ganta gantalu gantala gantallo gantalo",
    "working_day": "workday workdays weekday weekdays कार्यदिवस कार्यदिवसों పనిదినాలు పనిదినాల పనిదినాల్లో"
    " panidinalu panidinallo karyadivas",
    "day": "day days दिन दिनों రోజు రోజులు రోజుల రోజుల్లో రోజులలో రోజులకు دن دنوں din dinon roju rojulu rojula"
    " rojullo rojulalo",
    "week": "week weeks wk wks"
    " हफ्ता हफ्ते हफ्तों सप्ताह వారం వారాలు వారాల వారాల్లో వారంలో ہفتہ ہفتے ہفتوں hafta hafte"
    " hafton saptah vaaram varam vaaralu varalu vaarallo varallo vaaramlo",
    "fortnight": "fortnight fortnights",
    "month": "month months महीना महीने महीनों माह నెల నెలలు నెలల నెలల్లో నెలలో మాసం مہینہ مہینے مہینوں ماہ mahina mahine"
    " maheene mahinon nela nelalu nelala nelallo",
    "year": "year years yr yrs साल सालों वर्ष वर्षों సంవత్సరం సంవత్సరాలు సంవత్సరాల ఏడాది ఏళ్లు ఏళ్ల سال سالوں برس saal"
    " salon samvatsaram samvatsaralu edadi yellu",
}
_MONEY = {
    "₹": "rupee rupees rs inr रु रू రూ రు रुपये रुपया रुपए रूपये रुपयों రూపాయలు రూపాయల రూపాయి రూపాయలకు రూపాయలే"
    " روپے روپیہ روپیے"
    " rupaye rupaya rupay rupiya rupayalu rupaayalu rupayala rupai",
    "£": "pound pounds quid gbp पाउंड పౌండ్లు پاؤنڈ",
    "$": "dollar dollars usd bucks डॉलर డాలర్లు ڈالر",
    "€": "euro euros eur यूरो యూరోలు یورو",
}
_PERCENT = "percent percentage pct प्रतिशत फीसदी శాతం فیصد pratishat satam"
_OCLOCK = (
    "o'clock oclock बजे बजकर గంటలకు గంటలకి గంటలవరకు گھنٹے بجے بجکر baje bajkar bajey gantalaku"
    " gantalaki"
    " gantaluku sharp"
)
_NTH = "st nd rd th तारीख తేదీ తేదీన తేదీకి తారీఖు تاریخ tarikh tareekh tedi tediki tarikhu tediona tedina"
_HALVES = "half quarter आधा आधे అర آدھا آدھے aadha aadhe ara"


def in_writing(writing: str) -> dict[str, dict[str, int]]:
    """Return weekdays, Monday being 0, months from 1 on, and days counted from today."""
    far = tuple(_DAY_NAMES)
    return {
        "weekdays": {word: at for at, word in numbered(_WEEKDAYS.get(writing, ""))},
        "months": {word: at for at, word in numbered(_MONTHS.get(writing, ""), 1)},
        "days": {word: far[at] for at, word in numbered(_DAYS.get(writing, ""))},
    }


def _everywhere(name: str) -> dict[str, int]:
    return {word: at for writing in _WEEKDAYS for word, at in in_writing(writing)[name].items()}


def _spelled(told: dict[str, str]) -> dict[str, str]:
    return {fold(word): name for name, words in told.items() for word in words.split()}


@cache
def weekdays() -> dict[str, int]:
    """Return the number of each folded word for a weekday, Monday being 0."""
    return _everywhere("weekdays")


@cache
def months() -> dict[str, int]:
    """Return the number of each folded word for a month, 1 to 12."""
    return _everywhere("months")


@cache
def days() -> dict[str, str]:
    """Return which day from today a word means."""
    return {word: _DAY_NAMES[far] for word, far in _everywhere("days").items()} | {"tonight": "today"}


@cache
def parts() -> dict[str, str]:
    """Return which part of the day a word means."""
    return _spelled(_PARTS)


@cache
def units() -> dict[str, str]:
    """Return the unit of time that a word means."""
    return _spelled(_UNITS)


@cache
def currencies() -> dict[str, str]:
    """Return the sign of the currency that a word means."""
    return _spelled(_MONEY)


@cache
def percents() -> frozenset[str]:
    """Return the words for one in a hundred."""
    return listed(_PERCENT)


@cache
def oclock() -> frozenset[str]:
    """Return the words that make an hour of a number."""
    return listed(_OCLOCK)


@cache
def nth() -> frozenset[str]:
    """Return the words that make a day of a month of a number."""
    return listed(_NTH)


@cache
def halves() -> frozenset[str]:
    """Return the words for a half or a quarter."""
    return listed(_HALVES)
