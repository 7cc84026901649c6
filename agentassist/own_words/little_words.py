"""Words that say little, and words that deny, in four languages and Latin letters."""

import re

from agentassist.text.fold import listed

LITTLE = listed(
    "a an the this that these those it its is are was were be been being am do does did have has had"
    " will would"
    " shall should can could may might must i me my we us our you your yours he him his she her they"
    " them their"
    " of to in on at for from by with and or but so if as than then there here what which who whom"
    " whose"
    " when"
    " where why how not no just also too very really some any all each every about into onto over up"
    " down out"
    " off again only own takes take less than same such more most other please "
    " get got let make"
    " need needs needed required want take goes go going come put one thing something anything"
    " everything now yourself"
    " myself"
    " whether because while until till within between since dated last past",
    "का की के को में से पर है हैं था थी थे हो होगा होगी होंगे और या भी ही तो यह ये वह वे इस उस आप"
    " आपका"
    " आपकी आपके आपको मैं हम हमारा"
    " हमारी हमारे मेरा मेरी मेरे कि जो जब तब अब एक कर करें करना करके लिए तक साथ ने अपना अपनी अपने"
    " जी हूँ"
    " रहा रही रहे दिया गया"
    " गई कोई कुछ क्या वाला वाली वाले बताएँ बताना कहें ले दे जाए जाएगा जाएगी",
    "మీ మీకు మీరు మేము మా మాకు నేను నా నాకు ఈ ఆ ఇది అది మరియు లేదా కూడా కోసం నుండి నుంచి వరకు లో"
    " కు కి"
    " ను ని తో యొక్క ఒక"
    " అని అండి గారు చేయండి చేయాలి ఉంది ఉంటుంది ఉన్నాయి అవుతుంది చెప్పండి చెప్పాలి ఏ ఏమి ఇక్కడ"
    " అక్కడ",
    "کا کی کے کو میں سے پر ہے ہیں تھا تھی تھے ہو ہوگا ہوگی اور یا بھی ہی تو یہ وہ اس آپ آپکا ہم ہمارا"
    " ہمارے ہماری میں میرا میری"
    " کہ جو جب تب اب ایک کر کریں کرنا لیے تک ساتھ نے اپنا اپنی اپنے جی ہوں رہا رہی رہے دیا گیا گئی کوئی"
    " کچھ کیا والا والی صاحب"
    " گے گا گی",
    "ka ki ke ko mein me se par hai hain tha thi the ho hoga hogi honge aur ya bhi hi to yeh ye woh vo"
    " is us aap"
    " aapka aapki aapke aapko main hum hamara hamari hamare mera meri mere jo jab ab ek kar karein"
    " karna"
    " liye tak"
    " ne apna apni apne ji hoon raha rahi diya gaya gayi koi kuch kya wala wali jaega jaegi jayega"
    " jayegi",
    "mee meeku meeru memu maa maaku nenu naa naaku ee aa idi adi mariyu leda kuda kosam nundi nunchi"
    " varaku lo ku"
    " ki nu ni tho to oka ani andi garu undi untundi unnayi avutundi cheyandi cheyali cheppandi",
)
"""Not what a point is about."""
DENIALS = listed(
    "not no never none nothing neither nor cannot without excluded excludes exclude excluding"
    " except unable"
    " unavailable nobody nowhere refuse",
    "नहीं नही मत बिना बगैर न ना लेदु",
    "లేదు కాదు వద్దు లేవు లేరు రాదు కూడదు కాదండి లేదండి లేకుండా లేని",
    "نہیں نہ مت بغیر بنا بلا",
    "nahi nahin nai mat bina bagair na",
    "ledu kadu kaadu vaddu levu raadu radu leru lekunda undadu avvadu avadu raavu ravu undavu"
    " levandi ledandi raadandi vartinchadu cheyadu kudadu",
)
TAGS = listed("न ना na no")
"""Deny only before something else: ``है ना`` asks for assent."""
_DENYING = re.compile("(?:[^ం]దు|[^ం]దండి|[^ం]వండి|కుండా|కండి|ొద్దు|వద్దు)$")
"""How verbs that deny end in Telugu."""
_DENYING_LATIN = re.compile("[a-z]{3,}(?:kunda|akandi|oddu|akudadu)$")
FORGET = re.compile(
    "(?:forget|forgetting|भूल|మర్చిపో|మరవ|మరచి|بھول|bhool|bhul|marchipo|marava|worry|worries|problem)"
)
"""Who denies these denies nothing else."""
_COMPARED = frozenset({"later", "more", "older", "longer", "less", "fewer", "only", "earlier"})
"""After these a "no" says how much."""
CORRECTING = listed(
    "sorry mean actually rather correction wait make नहीं माफ़ बल्कि मतलब కాదు క్షమించండి సారీ"
    " نہیں معاف"
    " بلکہ nahi nahin maaf"
    " balki kadu kaadu"
)
"""Takes back what was said just before."""
ASKING = listed(
    "ask asks asking पूछें पूछना पूछ అడగండి అడగాలి پوچھیں پوچھنا poochhein puchna adagandi",
)
HEADS = listed(
    "say tell explain mention give state बताना बताएँ कहना कहें చెప్పండి చెప్పాలి بتائیں بتانا کہیں"
    " batana kehna cheppandi"
)
"""How a point may begin that only says that something is to be said."""
OFFERING = listed("offer offers पेशकश ఇస్తామని پیشکش")
_QUESTION = re.compile(
    r"[?؟]"
    r"|(?<!\S)(?:shall|should|would|could|can|may|might|will|do|did|does|is|are|was|has|have) (?:i|you|we"
    r"|they|it|that|this|there|everything)(?!\S)"
    r"|(?<!\S)(?:what|how|which|when|where) (?:can|may|do|did|would|is|are|else|about)(?!\S)"
    r"|(?<!\S)(?:क्या|کیا|kya)(?!\S)|(?:ా|ారా|వా|గలరా)(?=\s*$)"
)
OFFERS = listed("can could shall how about let would if like")


def asks(text: str) -> bool:
    """Return whether something is asked, with a mark or without one, as recognisers write.

    >>> asks("would you like me to do that"), asks("I would like that.")
    (True, False)
    """
    return _QUESTION.search(text.lower()) is not None


def denies(words: list[str], at: int, te_latn: bool = False) -> bool:
    """Return whether the word at a place denies what is said around it.

    >>> denies("it is not covered".split(), 2), denies("no later than noon".split(), 0)
    (True, False)
    """
    word = words[at]
    if FORGET.match(word):
        return False
    after = words[at + 1] if at + 1 < len(words) else ""
    if word in TAGS and not after:
        return False
    known = word in DENIALS or _DENYING.search(word) is not None
    known = known or (te_latn and _DENYING_LATIN.search(word) is not None)
    return known and after not in _COMPARED and not FORGET.match(after)
