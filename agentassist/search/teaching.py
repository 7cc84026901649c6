"""Let a model read the articles once, where one is installed, so that search knows what they mean.

Slow: about a tenth of a second for an article. For a thread that may take its time, which keeps each batch as
it comes; a reading that was broken off goes on with the articles nobody has read.
"""

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from agentassist.core.knowledge import Document
from agentassist.search.meaning import Floats, Student, Vectors
from agentassist.text.fold import words

AT_ONCE = 8
"""So many articles are read before the reading may be broken off."""
OPENING = 280
"""So many characters of a body are read; the model slows down with every line."""


def read(
    documents: Sequence[Document], student: Student, passage: Callable[[Sequence[str]], Floats]
) -> Iterator[dict[str, Vectors]]:
    """Read articles, a few at a time; whoever asks for no more of them has broken it off.

    Args:
        documents: The articles nobody has read.
        student: Knows where the model's vectors lie among its own.
        passage: The model; see ``core.embedding``.

    Yields:
        The vectors of the articles just read, by id; for ``Index.understand``.
    """
    for at in range(0, len(documents), AT_ONCE):
        some = documents[at : at + AT_ONCE]
        told = student.told(passage([_text(one) for one in some]))
        yield {one.id: row for one, row in zip(some, told, strict=True)}


def strange_words(documents: Sequence[Document], student: Student) -> list[str]:
    """Return the Latin words of articles that ``student`` does not know, in order."""
    met = {word for one in documents for word in words(" ".join((one.title, *one.questions, one.body)))}
    # Fitted to English sentences, it would mislead in other scripts.
    return sorted(
        word
        for word in met
        if word.isascii() and word.isalpha() and len(word) > 1 and student.place(word) is None
    )


def taught(student: Student, strange: Sequence[str], query: Callable[[str], Floats]) -> Student:
    """Return a student that knows the ``strange`` words too; ``query`` is the model's."""
    return student.knowing(strange, np.array([query(word) for word in strange])) if strange else student


def _text(one: Document) -> str:
    return " ".join(filter(None, (one.title, *one.keywords, *one.questions, one.body[:OPENING])))
