"""Any number of articles that read like a help desk's, put together from words."""

import random
from collections.abc import Iterator
from itertools import product

from agentassist.core.knowledge import Article


def _words(listed: str) -> tuple[str, ...]:
    return tuple(listed.split())


_THINGS = _words("""
    kettle teapot cup saucer tray infuser caddy strainer lid handle spout base filter cable plug whisk
    tin pouch sampler subscription hamper voucher parcel invoice order account address coupon
    """)
_KINDS = _words("""
    copper steel glass clay enamel porcelain travel office gift family classic mini large folding
    electric whistling double hand-painted
    """)
_TROUBLES = (
    *("arrived cracked", "leaks at the seam", "does not heat up", "came in the wrong colour", "is late"),
    *("smells of metal", "stains after washing", "was charged twice", "went to the old house"),
    *("is missing a part", "cannot be opened", "shows an error"),
)
_DEEDS = _words("""
    replace refund repair return exchange clean descale register cancel pause track insure engrave rewrap
    """)
_PLACES = _words("Leeds Cardiff Boston Austin Denver Pune Hyderabad Lahore Mysuru Dublin Toronto Perth")
_STEMS = _words("bren cal dor fen gal hol jun kes lor mar nev or pel quin ras sel tor ul ven wil")
_ENDS = _words("ta ner lo vik sun ray met dal pin ost ick um")
_LINES = (
    "Ask for the order number and a picture of the {kind} {thing}.",
    "Open {name} and choose {deed}; the {thing} need not be sent back below the limit.",
    "In {place} the courier collects on weekdays before noon.",
    "If it {trouble}, offer to {deed} it at once and say by when.",
    "The {kind} model has a different {other}; see {name} for its number.",
    "Say what happens next, and write the date into the note.",
    "Customers who bought the {other} together with the {thing} keep the price of the set.",
)


def articles(count: int) -> Iterator[Article]:
    """Yield ``count`` articles; the same number always gives the same ones."""
    chance = random.Random(11)
    # Names of models and forms: rare words, as every firm's knowledge has thousands of.
    names = ["".join(parts).capitalize() for parts in product(_STEMS, _ENDS, _ENDS)]
    for number in range(count):
        said = {
            "thing": chance.choice(_THINGS),
            "other": chance.choice(_THINGS),
            "kind": chance.choice(_KINDS),
            "trouble": chance.choice(_TROUBLES),
            "deed": chance.choice(_DEEDS),
            "place": chance.choice(_PLACES),
            "name": chance.choice(names),
        }
        title = "The {kind} {thing} {trouble}: {deed} it through {name}".format(**said)
        lines = chance.choices(_LINES, k=12)
        body = "\n\n".join(line.format(**said | {"name": chance.choice(names)}) for line in lines)
        asked = ("My {kind} {thing} {trouble}, what now?".format(**said), "Can you {deed} it?".format(**said))
        keywords = (said["thing"], said["kind"], said["deed"])
        yield Article(f"made-{number:05}", title, "en", body, body[:90], asked, keywords)


def queries(count: int) -> Iterator[str]:
    """Yield what a rep might type; one in five has a slip of the finger."""
    chance = random.Random(13)
    for number in range(count):
        typed = f"{chance.choice(_KINDS)} {chance.choice(_THINGS)} {chance.choice(_DEEDS)}"
        at = chance.randrange(1, len(typed) - 1)
        yield typed[:at] + typed[at + 1 :] if number % 5 == 4 else typed
