"""Numbers as people say and write them: "1,450", "fourteen fifty", "साढ़े तीन सौ", "pannendu"."""

from collections.abc import Sequence
from decimal import Decimal
from functools import cache, lru_cache

from agentassist.core.frozen import dataclass
from agentassist.text import number_table as table
from agentassist.text.fold import fold, listed, numbered
from agentassist.text.roman import roman

_CURRENCY = "$£€₹"
_JOINING = frozenset({"and", "और", "اور"})
_FEWEST_DIGITS = 3
"""From so many spoken digits on they are one number, told digit by digit."""


@dataclass(frozen=True, slots=True)
class Number:
    """One number and the words that say it."""

    first: int
    last: int
    """The words from ``first`` to before ``last``."""
    digits: str
    """Its usual writing in ASCII digits, ``1450`` or ``2.5``; leading zeros stay."""
    parts: tuple[str, ...] = ()
    """The pieces of one that was said in pieces: ``("2", "50")``."""
    ordinal: bool = False
    spelled: bool = False
    """True where words said it."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What one word does in a number."""

    value: Decimal = Decimal(0)
    scale: int = 0
    fraction: bool = False
    ordinal: bool = False
    times: int = 0


_ZERO = _Said()


def numbers(words: Sequence[str], tongue: str = "en") -> tuple[Number, ...]:
    """Return the numbers among folded ``words``, in order.

    Args:
        words: Without marks but those inside a numeral.
        tongue: ``hi-Latn`` or ``te-Latn`` where Latin letters spell Hindi, Urdu or Telugu; otherwise any.

    >>> [one.digits for one in numbers("two hundred and fifty or five five six one".split())]
    ['250', '5561']
    >>> [one.digits for one in numbers("साढे तीन सौ 1,450".split())]
    ['350', '1450']
    """
    found: list[Number] = []
    at = 0
    while at < len(words):
        one = _number(words, at, tongue)
        if one is None:
            at += 1
        else:
            found.append(one)
            at = one.last
    return tuple(_joined(found))


def _number(words: Sequence[str], at: int, tongue: str) -> Number | None:
    numeral = written(words[at])
    if numeral:
        return _with_scale(words, at, numeral, tongue)
    said = _meaning(words[at], tongue)
    if said is None or (said.scale and words[at].startswith("grand")):
        return None
    if words[at] in _rarely() and not _is_scale(words, at + 1, tongue):
        return None
    if said.times:
        after = _digits(words[at + 1], tongue) if at + 1 < len(words) else ""
        return Number(at, at + 2, after * said.times, spelled=True) if len(after) == 1 else None
    return _cardinal(words, at, tongue)


@cache
def _rarely() -> frozenset[str]:
    return listed(table.RARELY_NUMBERS)


def _is_scale(words: Sequence[str], at: int, tongue: str) -> bool:
    said = _meaning(words[at], tongue) if at < len(words) else None
    return said is not None and bool(said.scale)


def _with_scale(words: Sequence[str], at: int, numeral: str, tongue: str) -> Number:
    """Read ``5 lakh`` and ``2 thousand``."""
    after = _meaning(words[at + 1], tongue) if at + 1 < len(words) else None
    if after and after.scale and "." not in numeral[-1:]:
        return Number(at, at + 2, _plain(Decimal(numeral) * after.scale), spelled=True)
    return Number(at, at + 1, numeral)


def _cardinal(words: Sequence[str], at: int, tongue: str) -> Number | None:
    whole, part, last, ordinal, begun = Decimal(0), Decimal(0), at, False, False
    added: Decimal | None = None
    while last < len(words) and not ordinal:
        if words[last] in _JOINING and begun and whole + part >= 100:
            after = _meaning(words[last + 1], tongue) if last + 1 < len(words) else None
            if after is None or after.scale or after.fraction or after.times:
                break
            last += 1
            continue
        said = _meaning(words[last], tongue)
        if said is None or said.times or (said.fraction and begun and part):
            break
        if said == _ZERO:
            return Number(at, at + 1, "0", spelled=True) if not begun else _told(at, last, whole + part)
        if said.fraction:
            added = said.value
        elif said.scale:
            part = (part or Decimal(1)) * said.scale
            if said.scale > 100:
                whole, part = whole + part, Decimal(0)
        elif _fits(part, said.value) and not (part and added is not None):
            part += said.value + (added or 0)
            ordinal = said.ordinal
        else:
            break
        begun, last = begun or not said.fraction, last + 1
    while last > at and words[last - 1] in _JOINING:
        last -= 1
    return _told(at, last, whole + part, ordinal=ordinal) if begun else None


def _told(first: int, last: int, value: Decimal, *, ordinal: bool = False) -> Number:
    return Number(first, last, _plain(value), ordinal=ordinal, spelled=True)


def _fits(part: Decimal, value: Decimal) -> bool:
    """Return whether a number below a hundred may follow: after hundreds, or a unit after tens."""
    if part % 100 == 0:
        return not part or part >= 100
    return part % 100 >= 20 and part % 10 == 0 and value < 10


def _joined(found: Sequence[Number]) -> list[Number]:
    """Join what was said digit by digit, or in pairs: ``two fifty``, ``twenty twenty-seven``."""
    joined: list[Number] = []
    run: list[Number] = []
    for one in found:
        if run and not _follows(run, one):
            joined += _run(run)
            run = []
        run.append(one)
    return joined + _run(run)


def _follows(run: Sequence[Number], one: Number) -> bool:
    before = run[-1]
    if before.last != one.first or before.ordinal or one.ordinal or before.spelled is not one.spelled:
        return False
    return one.spelled and "." not in before.digits + one.digits


def _run(run: Sequence[Number]) -> list[Number]:
    if len(run) < 2:
        return list(run)
    texts = tuple(one.digits for one in run)
    short = sum(map(len, texts)) >= _FEWEST_DIGITS and all(len(text) <= 3 for text in texts)
    pair = len(run) == 2 and len(texts[0]) <= 2 and len(texts[1]) == 2
    if pair or (short and any(len(text) == 1 for text in texts)):
        return [Number(run[0].first, run[-1].last, "".join(texts), texts, spelled=True)]
    return list(run)


@lru_cache(2_048)
def written(word: str) -> str:
    """Return a numeral in plain digits, without currency, commas or letters behind it; empty for none.

    >>> written("£1,450"), written("5.30pm"), written("18th"), written("hx77")
    ('1450', '5.30', '18', '')
    """
    bare = word.lstrip(_CURRENCY).removesuffix("%")
    digits = bare.rstrip("abcdefghijklmnopqrstuvwxyz") if bare.isascii() else _leading(bare)
    plain = digits.replace(",", "")
    return plain if plain.replace(".", "", 1).isdecimal() else ""


def _leading(word: str) -> str:
    end = next((at for at, char in enumerate(word) if not (char.isdecimal() or char in ".,")), len(word))
    return word[:end]


def _digits(word: str, tongue: str) -> str:
    said = _meaning(word, tongue)
    return written(word) or ("" if said is None or said.scale else _plain(said.value))


def _plain(value: Decimal) -> str:
    return format(value.normalize(), "f")


@lru_cache(8_192)
def _meaning(word: str, tongue: str) -> _Said | None:
    """Return what ``word`` does in a number; None where it is no word for one."""
    if not word or word[0].isdigit():
        return None
    if word.isascii():
        sounds = "" if word in table.NO_NUMBERS.split() else f"~{roman(word)}"
        own = _latin(tongue).get(word) or _latin(tongue).get(sounds)
        return own or _words().get(word) or _hyphened(word)
    known = _words().get(word)
    return known or (_telugu(word) if "\u0c00" <= word[0] <= "\u0c7f" else _ordinal(word))


def _hyphened(word: str) -> _Said | None:
    tens, hyphen, unit = word.partition("-")
    one, other = _words().get(tens), _words().get(unit)
    return _Said(one.value + other.value, ordinal=other.ordinal) if hyphen and one and other else None


def _ordinal(word: str) -> _Said | None:
    stems = (
        word.removesuffix(fold(ending)) for ending in table.ORDINAL_ENDINGS if word.endswith(fold(ending))
    )
    known = next((known for stem in stems if (known := _words().get(stem))), None)
    return None if known is None or known.scale else _Said(known.value, ordinal=True)


def _telugu(word: str) -> _Said | None:
    for length in range(len(word), 1, -1):
        value = _telugu_stems().get(word[:length])
        rest = word[length:]
        if value is not None and rest in table.TELUGU_ENDINGS:
            return _Said(Decimal(value), ordinal=rest in ("ో", "వ"))
        half = next((half for half in table.TELUGU_HALF if rest.startswith(half)), None)
        if value is not None and half and rest.removeprefix(half) in table.TELUGU_ENDINGS:
            return _Said(Decimal(value) + Decimal("0.5"))
    return None


@cache
def _telugu_stems() -> dict[str, int]:
    """Return Telugu numbers with and without the vowel that an ending replaces."""
    stems: dict[str, int] = {}
    for value, spelled in table.below_a_hundred("te"):
        stems[spelled] = value
        if spelled[-1] in "ిు":
            stems.setdefault(spelled[:-1], value)
    return stems


@cache
def _words() -> dict[str, _Said]:
    """Return what each word of the scripts and of English does."""
    known = {
        word: _Said(Decimal(value))
        for writing in table.BELOW_A_HUNDRED
        for value, word in table.below_a_hundred(writing)
    }
    ordinals = [*numbered(table.ENGLISH_ORDINALS, 1), (30, "thirtieth")]
    ordinals += [(n, fold(word)) for n, told in table.ORDINALS.items() for word in told.split()]
    known |= {spelling: _Said(Decimal(value), ordinal=True) for value, spelling in ordinals}
    known |= {fold(word): _Said() for word in table.ZERO.split()}
    known |= {fold(word): _Said(scale=scale) for scale, told in table.SCALES.items() for word in told.split()}
    for writing in table.BELOW_A_HUNDRED:
        fractions = table.spelled(table.FRACTIONS, writing)
        known |= {word: _Said(value, fraction=True) for word, value in fractions}
        known |= {word: _Said(value) for word, value in table.spelled(table.WITH_HALVES, writing)}
    return known | {fold(word): _Said(times=n) for n, told in table.DOUBLE.items() for word in told.split()}


@cache
def _latin(tongue: str) -> dict[str, _Said]:
    """Return number words spelt in Latin letters; those known by their sound begin with ``~``."""
    own = table.LATIN.get(tongue)
    if own is None:
        return {}
    first, last = ("\u0900", "\u097f") if tongue == "hi-Latn" else ("\u0c00", "\u0c7f")
    sounds = {
        f"~{roman(word)}": said
        for word, said in _words().items()
        if first <= word[0] <= last and (len(word) > 2 or said.scale)
    }
    return sounds | {word: _Said(Decimal(value)) for word, value in own.items()}
