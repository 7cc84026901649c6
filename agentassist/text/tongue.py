"""Which language a text most likely is in, by its letters and, in Latin ones, by its little words."""

import re

from agentassist.text.fold import listed

_SCRIPTS = (("hi", "\u0900", "\u097f"), ("te", "\u0c00", "\u0c7f"), ("ur", "\u0600", "\u06ff"))
_WORD = re.compile(r"[a-z]+")
_LITTLE = {
    "hi-Latn": listed(
        "hai hain aap aapka aapki aapke aapko ka ki ke ko mein se nahi nahin karna karenge hoga hogi jaega"
        " jayega jaegi jayegi kar liye bhi tak baje apna apni apne raha rahi diya gaya gayi gaye kijiye"
        " lijiye dijiye hum main mera meri mere aur rupaye wala wale kya abhi yeh ye woh agar toh wapas"
    ),
    "te-Latn": listed(
        "andi meeru mee meeku memu maa lo ki ku undi unnayi avutundi vastundi vastaru cheyandi chestaru"
        " chestamu cheyali kaadu ledu kavali ayindi ayyindi garu ee aa nunchi varaku loga lopu"
        " gantalaki"
        " rupayalu teesukondi teesukoni ivvandi istamu pampistamu inka kooda naa mana rojullo"
    ),
}
_FEWEST = 2


def tongue(text: str) -> str:
    """Return ``en``, ``hi``, ``te``, ``ur``, ``hi-Latn`` (Hindi or Urdu) or ``te-Latn``.

    >>> tongue("Aapka order kal tak aa jaega"), tongue("Your order"), tongue("మీ ఆర్డర్")
    ('hi-Latn', 'en', 'te')
    """
    for name, first, last in _SCRIPTS:
        if any(first <= char <= last for char in text):
            return name
    words = _WORD.findall(text.lower())
    best = max(_LITTLE, key=lambda name: sum(word in _LITTLE[name] for word in words))
    return best if sum(word in _LITTLE[best] for word in words) >= min(_FEWEST, len(words)) else "en"
