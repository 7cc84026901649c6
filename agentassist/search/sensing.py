"""What a query means, as far as its words are known; slips and half-typed words as the index takes them."""

from agentassist.search.meaning import Sense, Student
from agentassist.search.query import Query, Term
from agentassist.search.scoring import Scorer

TRIED = 4
"""So many of the words that a typed one may stand for are looked up, the surest first."""
SURE = 0.45


def sense_of(query: Query, scorer: Scorer, student: Student) -> Sense | None:
    """Return what ``query`` means; None where no word of it is known.

    Args:
        query: What is asked.
        scorer: Knows which words of the articles may be meant, and how telling they are.
        student: Knows what words mean.
    """
    places = []
    understood = total = 0.0
    for term in query.terms:
        telling = scorer.telling(term)
        total += telling
        place = _place(term, scorer, student)
        if place is not None:
            places.append(place)
            understood += telling
    return Sense(student.text(places), understood / total) if places and total else None


def _place(term: Term, scorer: Scorer, student: Student) -> int | None:
    words = scorer.segment.lexicon.words
    meant = scorer.meant(term)
    for at, sure in zip(meant.places[:TRIED].tolist(), meant.sure[:TRIED].tolist(), strict=True):
        word = words[at]
        # A word typed in Latin letters may be of another script: then nothing below it is meant.
        if sure < SURE or not word.isascii():
            return None
        place = student.place(word)
        if place is not None:
            return place
    return student.place(term.word)
