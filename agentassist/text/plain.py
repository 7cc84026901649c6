"""Plain words: one spelling for what people write in many, each word knowing where it stood.

Quotes, capitals, accents, marks that typists leave out, letter variants of Hindi and Urdu, invisible
joiners, contractions ("can't", "cant", "cannot") and chat spellings all come out the same way, so that a
phrase needs to be written once.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import lru_cache

from agentassist.core.frozen import dataclass
from agentassist.text.fold import fold

_APOSTROPHES = "'\u2019\u2018\u02bc\u2032\u00b4`"
_SMILEYS = "\u2600-\u27bf\ufe0f\U0001f000-\U0001faff"
_MARKS = rf"\s!-%'-/:-@\[-`{{-~¡-¿\u2010-\u2027\u2030-\u205e।॥۔؟،؛{_APOSTROPHES}{_SMILEYS}"
_WORD = re.compile(
    rf"[$£€₹]?\d+(?:[.,/:]\d+)*(?:%|[^{_MARKS}]+)?"
    rf"|[^{_MARKS}]+(?:[{_APOSTROPHES}][^{_MARKS}]+)*"
    r"|[;:?؛؟—]"
)
"""Amounts and clock times, words with their inner apostrophes, and the marks that part clauses or ask."""

_BREAKS = {":": ";", "؛": ";", "—": ";", "؟": "?"}

_ENDINGS = {"'ll": "will", "'re": "are", "'ve": "have", "'m": "am", "'d": "would"}
_IS_AFTER = frozenset({"it", "that", "this", "what", "there", "here", "he", "she", "who", "how", "where"})
"""After these ``'s`` is short for "is"; after others it mostly tells whose something is."""
_PREDICATES = (
    "a already always an ancient at away back been being blocked broken busy cancelled closed"
    " crashed cut declined delayed down due empty ended even ever expired failed faulty final fine"
    " finished frozen full going gone here in just late locked lost missing moved my never no not off"
    " ok old only our out over overdue pending playing pushed ready refused rejected running shut"
    " slow so sold still stopped stuck the there too unavailable up very waiting working wrong your"
)
_IS_BEFORE = frozenset(_PREDICATES.split())
"""And before these it is "is" (or "has") after any word: "the driver's not here", "that model's ancient"."""

_SPELLINGS = {
    written: tuple(meant.split())
    for meant, spellings in {
        "can not": "can't cant cannot cann't",
        "will not": "won't wont",
        "shall not": "shan't",
        "is not": "ain't aint isnt",
        "do not": "dont",
        "does not": "doesnt",
        "did not": "didnt",
        "are not": "arent",
        "was not": "wasnt",
        "were not": "werent",
        "have not": "havent",
        "has not": "hasnt",
        "had not": "hadnt",
        "could not": "couldnt",
        "would not": "wouldnt",
        "should not": "shouldnt",
        "must not": "mustnt",
        "should have": "shouldve shoulda",
        "could have": "couldve coulda",
        "i am": "im",
        "i have": "ive",
        "you are": "youre",
        "you have": "youve",
        "you will": "youll",
        "they are": "theyre",
        "we have": "weve",
        "it is": "its",
        "it will": "itll",
        "that is": "thats",
        "there is": "theres",
        "what is": "whats",
        "let us": "let's lets",
        "let me": "lemme",
        "give me": "gimme",
        "going to": "gonna",
        "want to": "wanna",
        "have to": "hafta",
        "got to": "gotta",
        "do not know": "dunno",
        "i do not know": "idk",
        "to be honest": "tbh",
        "you": "u ya",
        "you all": "y'all",
        "your": "ur",
        "are": "r",
        "and": "&",
        "please": "pls plz",
        "thanks": "thx tnx",
        "because": "cuz coz bcoz bcos",
        "before": "b4",
        "tomorrow": "tmrw tmr tomo 2moro",
        "message": "msg",
        "account": "acct",
        "department": "dept",
        "ok": "okay okey",
        "no": "nope nah",
    }.items()
    for written in spellings.split()
}


@dataclass(frozen=True, slots=True)
class Plain:
    """A text as plain words, and where each word stood in the text as typed."""

    words: tuple[str, ...]
    """Lower case, in order; ``;`` for a break between clauses and ``?`` for a question are among them."""
    text: str
    """The words, each followed by one blank."""
    places: tuple[int, ...]
    """Where in ``text`` each word starts."""
    spans: tuple[tuple[int, int], ...]
    """Start and end of each word in the text as typed; the parts of a contraction share one."""

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the stretch as typed that became ``text[start:end]``, widened to whole words."""
        first = bisect_right(self.places, start) - 1
        last = bisect_left(self.places, end) - 1
        return self.spans[first][0], self.spans[max(first, last)][1]


Spelling = Callable[[str], str]
"""What a plain word is compared by."""


def plain(text: str, spelling: Spelling = str) -> Plain:
    """Return ``text`` as plain words, each in the given spelling.

    >>> plain("We CAN\u2019T; dunno").text
    'we can not ; do not know '
    """
    words: list[str] = []
    spans: list[tuple[int, int]] = []
    for match in _WORD.finditer(text):
        meant = tuple(map(spelling, _meant(match[0])))
        if meant and words and meant[0] in _IS_BEFORE and words[-1].endswith("'s"):
            words[-1:] = [words[-1][:-2], "is"]
            spans.append(spans[-1])
        words.extend(meant)
        spans.extend([match.span()] * len(meant))
    places, place = [], 0
    for word in words:
        places.append(place)
        place += len(word) + 1
    return Plain(tuple(words), "".join(word + " " for word in words), tuple(places), tuple(spans))


_STRAIGHT = str.maketrans(dict.fromkeys(_APOSTROPHES, "'"))


@lru_cache(maxsize=2048)
def _meant(written: str) -> tuple[str, ...]:
    """Return the words that ``written`` stands for: itself, mostly; none where nothing of it can be seen."""
    word = _BREAKS.get(written) or fold(written.translate(_STRAIGHT))
    if word in _SPELLINGS:
        return _SPELLINGS[word]
    stem, mark, ending = word.rpartition("'")
    if not mark:
        return tuple(word.split())
    if ending == "t" and stem.endswith("n"):
        return (stem[:-1], "not")
    if ending == "s" and stem in _IS_AFTER:
        return (stem, "is")
    if mark + ending in _ENDINGS:
        return (*_meant(stem), _ENDINGS[mark + ending])
    return (word,)
