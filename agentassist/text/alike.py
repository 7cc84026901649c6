"""How near a typed word is to a name, whatever scripts the two are written in."""

from agentassist.text.roman import roman, skeleton

FORGIVING = 4
"""From so many letters on a slip of the finger is forgiven."""
LONG = 8
"""From so many letters on two are."""
LONG_ELSEWHERE = 6
"""The same between two scripts, where one letter is often written as two."""
TELLING, TELLING_URDU = 3, 2
"""So many consonants say enough by themselves; fewer do in Urdu, which does not write its short vowels."""
SAME_SOUND, SAME_CONSONANTS, SLIP = 1, 2, 3


def unlikeness(typed: str, name: str, *, begun: bool = False) -> int | None:
    """Return how little a folded word is like a folded name, the less the nearer; None for not at all.

    Args:
        typed: One word.
        name: One word of a name.
        begun: Whether the word may be half typed.

    >>> unlikeness("suresh", "सुरेश") == SAME_SOUND
    True
    >>> unlikeness("sureah", "suresh") == SLIP
    True
    >>> unlikeness("suresh", "ramesh") is None
    True
    """
    said, sound = roman(typed), roman(name)
    if said == sound or (begun and len(said) > 1 and sound.startswith(said)):
        return SAME_SOUND
    bones, frame = skeleton(typed), skeleton(name)
    urdu, elsewhere = _is_urdu(typed) or _is_urdu(name), typed.isascii() is not name.isascii()
    telling = TELLING_URDU if urdu and begun else TELLING
    if len(bones) >= telling and (bones == frame or (begun and frame.startswith(bones))):
        return SAME_CONSONANTS
    if _forgiven(typed, name, LONG, begun) or _forgiven(
        said, sound, LONG_ELSEWHERE if elsewhere else LONG, begun
    ):
        return SLIP
    return SLIP if urdu and bones == frame and _distance(said, sound) <= FORGIVING // 2 else None


def _is_urdu(word: str) -> bool:
    return "\u0600" <= word[:1] <= "\u06ff"


def _forgiven(typed: str, name: str, long: int, begun: bool) -> bool:
    slips = 0 if len(typed) < FORGIVING else 1 if len(typed) < long else 2
    ends = {len(name), *((len(typed) - 1, len(typed), len(typed) + 1) if begun else ())}
    return slips > 0 and min(_distance(typed, name[:end]) for end in ends) <= slips


def _distance(one: str, other: str) -> int:
    # Loaded with the first search: nobody searches before the window stands.
    from rapidfuzz.distance import OSA

    return OSA.distance(one, other)
