import numpy as np
import pytest

from agentassist.core.knowledge import Document
from agentassist.search.index import Index
from agentassist.search.meaning import Student
from agentassist.search.teaching import read, strange_words, taught
from tests.search.meanings import WORDS_FILE, like

REFUND = Document("refund", "en", "When your refund arrives", (), (), "We send it to your card in five days.")


@pytest.fixture(scope="module")
def student():
    return Student.read(WORDS_FILE)


def test_a_reading_goes_on_where_it_was_broken_off(student):
    documents = [Document(f"note-{at}", "en", f"Note {at}") for at in range(20)]

    def passage(texts):
        return np.array([like(student, "note") for _ in texts])

    first = next(read(documents, student, passage))
    rest = [one for one in documents if one.id not in first]
    told = {**first, **{key: row for batch in read(rest, student, passage) for key, row in batch.items()}}
    assert list(told) == [one.id for one in documents]


def test_words_of_the_firm_are_learnt(student):
    note = Document("note", "en", "Zorbix", (), (), "The zorbix वापसी is here.")
    assert strange_words([note], student) == ["zorbix"]
    at = student.place("refund")
    meant = np.linalg.lstsq(student.word_turn.T, student.vectors[at].astype(np.float32), rcond=None)[0]
    knowing = taught(student, ["zorbix"], lambda _: meant + student.word_centre)
    assert strange_words([note], knowing) == []
    assert Index.of([REFUND], knowing).search("zorbix")[0].id == "refund"
    assert taught(student, [], like) is student
