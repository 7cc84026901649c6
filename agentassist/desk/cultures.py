"""Which culture card is about callers from where a caller is."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from agentassist.core.company import CultureCard
from agentassist.core.frozen import dataclass
from agentassist.text.fold import words
from agentassist.text.numbers import country_of


@dataclass(frozen=True, slots=True)
class Where:
    """What tells where a caller is; each empty where nobody knows."""

    place: str = ""
    tz: str = ""
    """IANA zone name."""
    lang: str = ""
    e164: str = ""


def culture_of(cards: Sequence[CultureCard], where: Where) -> CultureCard | None:
    """Return the card about callers from there; None where it cannot be told, for a guess would be unkind.

    The place decides, then how the number begins, then the language, then the country alone.
    """
    there = _in_the_country(cards, where)
    by_place = _alone(_best(cards if there is None else there, where.place))
    if by_place is not None or there is None:
        return by_place
    if not where.place:
        known = _alone(_beginning(there, where.e164)) or _alone(_speaking(there, where.lang))
        if known is not None:
            return known
    return _alone([card for card in there if card.region == card.country])


def _in_the_country(cards: Iterable[CultureCard], where: Where) -> list[CultureCard] | None:
    """Return the cards of the caller's country; None where that cannot be told.

    Who is on file with the time they live by may ring from a number of anywhere.
    """
    cards = tuple(cards)
    if where.tz:
        lands = {card.country for card in cards if where.tz in card.zones}
    else:
        lands = {country_of(where.e164)} if where.e164 else set()
    return [card for card in cards if card.country in lands] if lands - {""} or where.tz else None


def _best(cards: Iterable[CultureCard], place: str) -> list[CultureCard]:
    """Return the cards with the longest name of a place in ``place``."""
    told = f" {' '.join(words(place))} "
    lengths = [(_longest(card.places, told), card) for card in cards]
    most = max((length for length, _ in lengths), default=0)
    return [card for length, card in lengths if most and length == most]


def _longest(places: tuple[str, ...], told: str) -> int:
    return max((len(name) for name in _folded(places) if name in told), default=0)


@lru_cache(maxsize=64)
def _folded(places: tuple[str, ...]) -> tuple[str, ...]:
    # A card's own names never change, and every caller is looked for among them.
    return tuple(f" {' '.join(words(place))} " for place in places)


def _beginning(cards: Iterable[CultureCard], e164: str) -> list[CultureCard]:
    """Return the cards with the longest beginning of a number."""
    begun = [
        (max((len(one) for one in card.numbers if e164.startswith(one)), default=0), card) for card in cards
    ]
    most = max((length for length, _ in begun), default=0)
    return [card for length, card in begun if most and length == most]


def _speaking(cards: Iterable[CultureCard], lang: str) -> list[CultureCard]:
    return [card for card in cards if lang and lang in card.languages]


def _alone(cards: Sequence[CultureCard]) -> CultureCard | None:
    return cards[0] if len(cards) == 1 else None
