import zlib

import pytest

from agentassist.core.knowledge import Document
from agentassist.search import packing
from agentassist.search.index import Index
from agentassist.search.meaning import DIMENSIONS, DamagedWordsError, Student
from agentassist.search.packing import pack, unpack
from tests.search.meanings import WORDS_FILE, like

REFUND = Document("refund", "en", "When your refund arrives", (), (), "We send it to your card in five days.")
PASSWORD = Document("password", "en", "Reset your password", (), (), "Open the page and choose forgotten.")
LABEL = Document("label", "en", "Print a return label", (), (), "Stick it on the parcel.")
WAPSI = Document("wapsi", "hi", "पैसे की वापसी", (), (), "PIN डालें और पाँच दिन रुकें।")
ALL = (REFUND, PASSWORD, LABEL, WAPSI)


@pytest.fixture(scope="module")
def student():
    return Student.read(WORDS_FILE)


@pytest.fixture
def index(student):
    return Index.of(ALL, student)


def best(index, text):
    hits = index.search(text)
    return hits[0].id if hits else None


@pytest.mark.parametrize(("asked", "wanted"), [("money back", "refund"), ("forgot login", "password")])
def test_an_article_that_says_it_in_other_words_is_found(index, asked, wanted):
    assert best(Index.of(ALL), asked) is None
    assert best(index, asked) == wanted


@pytest.mark.parametrize("asked", ["asdfgh qwrtz", "पढ़ाई", "123 456", "?!"])
def test_where_nothing_is_understood_nothing_is_made_up(index, asked):
    assert index.search(asked) == Index.of(ALL).search(asked)


def test_an_article_with_the_very_words_stays_first(index, student):
    index.understand({"refund": student.told(like(student, "print a return label")[None])[0]})
    assert best(index, "print a return label") == "label"


def test_an_article_in_a_language_nobody_learnt_is_found_by_its_words_only(index):
    segment = index.in_one()
    assert not segment.vectors[list(segment.ids).index("wapsi")].any()
    assert best(index, "vapsi") == "wapsi"


def test_an_index_put_away_still_knows_what_articles_mean(index, student):
    index.drop(["label"])
    again = Index([unpack(pack(index.in_one()))], student)
    assert again.search("money back") == index.search("money back") != ()


def test_a_changed_article_is_found_by_what_it_means_now(index):
    index.put([Document("refund", "en", "Opening hours", (), (), "The shop opens at nine.")])
    assert best(index, "money back") is None


def test_many_small_changes_do_not_make_it_forget(student):
    index = Index([], student)
    for document in ALL * 3:
        index.put([document])
    assert best(index, "money back") == "refund"


def test_an_index_from_before_takes_in_articles_that_are_understood(student):
    index = Index([Index.of([LABEL, PASSWORD]).in_one()], student)
    for place in range(6):
        index.put([REFUND, Document(f"note-{place}", "en", "Note", (), (), "Nothing.")])
    assert best(index, "money back") == "refund"
    assert best(index, "label") == "label"


def test_what_a_model_read_in_an_article_counts(index, student):
    told = {"label": student.told(like(student, "music concert tickets")[None])[0]}
    assert best(index, "song") is None
    index.understand(told)
    assert best(index, "concert music") == "label"
    assert best(index, "money back") == "refund"
    assert len(index) == len(ALL)


def test_what_was_dropped_stays_dropped_when_a_model_has_read_the_rest(index, student):
    index.drop(["refund"])
    index.understand({"label": student.told(like(student, "money")[None])[0]})
    assert best(index, "money back") == "label"


@pytest.mark.parametrize(
    "damage", [lambda b: b[:50], lambda _: b"", lambda b: b[:-9] + b"123456789", lambda b: b"X" + b]
)
def test_a_damaged_table_of_words_is_told_from_a_sound_one(student, damage):
    assert list(Student.unpack(student.pack()).words) == list(student.words)
    with pytest.raises(DamagedWordsError):
        Student.unpack(damage(student.pack()))


@pytest.mark.parametrize("damage", [lambda b: b[:-1], lambda _: b""])
def test_articles_are_found_without_a_table_of_words_that_is_damaged(student, tmp_path, damage):
    path = tmp_path / "words.bin"
    path.write_bytes(student.pack())
    assert list(Student.read(path).words) == list(student.words)
    (tmp_path / "damaged.bin").write_bytes(damage(student.pack()))
    assert Student.find(tmp_path / "damaged.bin") is None


def test_the_words_we_ship_are_small_and_belong_to_the_packed_index():
    packed = WORDS_FILE.read_bytes()
    assert len(packed) < 6_000_000
    # The vectors of packed articles lie among these: other words need another number of packing.FORMAT.
    assert (packing.FORMAT, zlib.crc32(packed)) == (b"AAIX0003", 3_800_796_472)
    student = Student.unpack(packed)
    assert student.vectors.shape == (len(student.words), DIMENSIONS)
    assert list(student.words) == sorted(set(student.words))
