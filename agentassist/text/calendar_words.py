"""Weekdays, months, parts of the day, units of time and money, in four languages and in Latin letters."""

from functools import cache

from agentassist.text.fold import fold, listed

_WEEKDAYS = (
    "monday सोमवार మండే సోమవారం సోమవారము پیر سوموار somvar somwar somavaram",
    "tuesday tues tue मंगलवार मंगल మంగళవారం منگل mangalvar mangalwar mangalavaram",
    "wednesday weds बुधवार बुध బుధవారం بدھ budhvar budhwar budhavaram",
    "thursday thurs thur thu गुरुवार गुरूवार बृहस्पतिवार वीरवार గురువారం جمعرات guruvar guruwar"
    " jumerat"
    " jumeraat"
    " guruvaram",
    "friday fri शुक्रवार जुमा శుక్రవారం جمعہ جمعے shukravar shukrawar juma jumma sukravaram shukravaram",
    "saturday शनिवार శనివారం ہفتہ سنیچر shanivar shaniwar sanivaram shanivaram",
    "sunday रविवार इतवार ఆదివారం اتوار ravivar raviwar itvaar itwar itvar aadivaram adivaram",
)
"""From Monday on; ہفتہ is also a week, which the words around it tell."""
_MONTHS = (
    "january jan जनवरी జనవరి جنوری janvari",
    "february feb फरवरी ఫిబ్రవరి فروری farvari farwari",
    "march मार्च మార్చి مارچ maarch marchi",
    "april apr अप्रैल ఏప్రిల్ اپریل eprail",
    "may मई మే مئی mai",
    "june jun जून జూన్ جون joon",
    "july jul जुलाई జూలై జులై جولائی julai",
    "august aug अगस्त ఆగస్టు ఆగస్ట్ اگست agast agastu",
    "september sept सितंबर సెప్టెంబర్ సెప్టెంబరు ستمبر sitambar",
    "october oct अक्टूबर अक्तूबर అక్టోబర్ అక్టోబరు اکتوبر aktubar",
    "november nov नवंबर నవంబర్ నవంబరు نومبر navambar",
    "december dec दिसंबर డిసెంబర్ డిసెంబరు دسمبر disambar",
)
_DAYS = {
    "today": "today tonight आज ఈరోజు ఇవాళ ఈవేళ آج aaj ivala eeroju ivvala",
    "tomorrow": "tomorrow tmrw कल రేపు کل kal repu",
    "overmorrow": "overmorrow परसों ఎల్లుండి پرسوں parson parso ellundi yellundi",
    "yesterday": "yesterday నిన్న ninna",
}
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


def _spelled(told: dict[str, str]) -> dict[str, str]:
    return {fold(word): name for name, words in told.items() for word in words.split()}


@cache
def weekdays() -> dict[str, str]:
    """Return the number of each folded word for a weekday, Monday being ``0``."""
    return _spelled({str(at): words for at, words in enumerate(_WEEKDAYS)})


@cache
def months() -> dict[str, str]:
    """Return the number of each folded word for a month, ``1`` to ``12``."""
    return _spelled({str(at): words for at, words in enumerate(_MONTHS, 1)})


@cache
def days() -> dict[str, str]:
    """Return which day from today a word means."""
    return _spelled(_DAYS)


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
