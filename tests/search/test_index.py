import pytest

from agentassist.core.knowledge import Document
from agentassist.core.synonym import Synonym
from agentassist.search.index import Index
from agentassist.search.packing import DamagedIndexError, pack, unpack
from agentassist.search.synonyms import Synonyms

REFUND = Document(
    "refund", "en", "When your refund arrives", ("money back",), (), "Five working days. It is sent."
)
LABEL = Document(
    "label", "en", "Return label", (), ("How do I send it back?",), "Print the label, then post it."
)
WAPSI = Document("wapsi", "hi", "पैसे की वापसी", (), (), "वापसी पाँच दिन में होती है।")
TELUGU = Document("software", "te", "సాఫ్ట్‌వేర్ నవీకరణ", (), (), "ప్రతి నెలా వస్తుంది.")
URDU = Document("complaint", "ur", "شکایت کیسے درج کریں", (), (), "فون پر یا خط سے۔")
ALL = (REFUND, LABEL, WAPSI, TELUGU, URDU)


@pytest.fixture
def index():
    return Index.of(ALL)


def best(index, text):
    hits = index.search(text)
    return hits[0].id if hits else None


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("refund arrives", "refund"),
        ("refunds", "refund"),
        ("refnud", "refund"),
        ("arivves", "refund"),
        ("refu", "refund"),
        ("rfeu", "refund"),
        ("returnlabel", "label"),
        ("वापसी", "wapsi"),
        ("vapsi", "wapsi"),
        ("paise ki wapasi", "wapsi"),
        ("సాఫ్ట్వేర్", "software"),
        ("saftver", "software"),
        ("شکایت", "complaint"),
        ("shikayat", "complaint"),
    ],
)
def test_an_article_is_found_however_it_is_typed(index, typed, wanted):
    assert best(index, typed) == wanted


HINDI = [
    Document(
        f"hi-{at}", "hi", f"{what} के बारे में", (), (), f"{what} की जानकारी यहाँ देता है, {what} नहीं तो यह लाइन।"
    )
    for at, what in enumerate(("परियोजना", "कार्य", "अपडेट", "वापसी", "शिकायत"))
]
ENGLISH = [
    Document("main", "en", "Main menu", (), (), "The main line, and the data."),
    Document("baby", "en", "Baby seats", (), (), "Bare, and a tar of hair."),
]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("pariyojana ke baare mein", "hi-0"),
        ("karya ke bare main jankari", "hi-1"),
        ("update ki jaankari deta hai", "hi-2"),
        ("yahan shikayat ke bare me", "hi-4"),
        ("mein shikay", "hi-4"),
        ("main menu", "main"),
    ],
)
def test_the_words_around_tell_which_letters_are_meant(typed, wanted):
    assert best(Index.of([*HINDI, *ENGLISH]), typed) == wanted


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "a",
        "😀😀",
        "x" * 10_000,
        "word " * 3_000,
        'NEAR("a" AND',
        "(.*)+$",
        "\x00\ud800",
        "شکایت refund वापसी",
    ],
)
def test_nothing_typed_is_an_error(index, typed):
    assert isinstance(index.search(typed), tuple)


def test_a_changed_article_is_found_by_its_new_words_only(index):
    index.put([Document("refund", "en", "Gift vouchers", (), (), "A voucher is valid for three years.")])
    assert best(index, "voucher") == "refund"
    assert best(index, "working days sent") != "refund"


def test_a_dropped_article_is_found_no_more(index):
    index.drop(["label", "nobody"])
    assert all(hit.id != "label" for hit in index.search("return label"))
    assert len(index) == len(ALL) - 1


def test_articles_that_came_one_by_one_are_found_like_those_that_came_together(index):
    alone = Index()
    for document in ALL:
        alone.put([document])
    for text in ("refund", "label", "vapsi", "shikayat"):
        assert best(alone, text) == best(index, text)


def test_an_index_put_away_finds_the_same(index):
    index.drop(["label"])
    again = Index([unpack(pack(index.in_one()))])
    assert len(again) == len(index)
    for text in ("refund", "label", "vapsi", "saft"):
        assert again.search(text) == index.search(text)


@pytest.mark.parametrize(
    "damage", [lambda b: b[:50], lambda _: b"", lambda b: b[:-9] + b"123456789", lambda b: b"X" + b]
)
def test_a_damaged_index_is_told_from_a_sound_one(index, damage):
    with pytest.raises(DamagedIndexError):
        unpack(damage(pack(index.in_one())))


def test_the_passage_that_answers_lifts_an_article():
    filler = "Other things are told here. " * 5
    apart = Document(
        "apart", "en", "Notes", (), (), f"The card is new. {filler} It was blocked. {filler} Unlock the door."
    )
    together = Document("together", "en", "Notes", (), (), f"{filler} Unlock a blocked card here. {filler}")
    assert best(Index.of([apart, together]), "unlock blocked card") == "together"


def test_a_note_without_a_title_is_found_before_a_title_that_shares_some_words():
    note = Document("note", "hi", "", (), (), "वारंटी कार्ड खो जाए तो रसीद भी चलती है।")
    titled = Document("card", "hi", "वारंटी कार्ड और रसीद", (), (), "कार्ड खो जाए तो नया फ़ॉर्म भरें।")
    assert best(Index.of([titled, note]), "वारंटी कार्ड खो जाए") == "note"


def test_a_title_half_typed_comes_before_a_shorter_one_of_the_same_words():
    wanted = Document("plan", "en", "Custom fields for the prices of a plan", (), (), "Add one to a form.")
    other = Document("form", "en", "Custom fields for prices", (), (), "Custom fields for the prices.")
    assert best(Index.of([other, wanted]), "custom fields for the pr") == "plan"


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("झुड़ा", "जुड़ा"),  # Sounds the same, and begins with another letter.
        ("कना", "करना"),  # Three letters are a whole word in Hindi.
        ("परिजो", "परियोजना"),  # Half typed, with a slip.
    ],
)
def test_a_hindi_word_with_a_slip_is_found_before_others_that_look_like_it(typed, wanted):
    every = ("जुड़ा", "झड़ा", "करना", "गाना", "परियोजना", "परिचय")
    index = Index.of([Document(word, "hi", "", (), (), f"यहाँ {word} है।") for word in every])
    assert best(index, typed) == wanted


def test_a_slip_is_taken_for_the_word_that_is_met_most_often():
    words = ("कनेर", *["करने"] * 9)
    notes = [Document(f"{at}", "hi", "", (), (), f"यहाँ {word} पर।") for at, word in enumerate(words)]
    assert best(Index.of(notes), "कनरे") != "0"


def test_what_means_the_same_is_found_in_every_language(index):
    refund = Synonym("refund", en=("refund", "money back"), hi=("वापसी",), te=("వాపసు",), latin=("wapsi",))
    index.know(Synonyms([refund]))
    assert best(index, "వాపసు") in ("refund", "wapsi")
    assert {hit.id for hit in index.search("refund")} >= {"refund", "wapsi"}
    assert best(index, "refund arrives") == "refund"
