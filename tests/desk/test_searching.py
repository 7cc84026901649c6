"""One field finds everything; filters narrow it; what was opened last comes first."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.call import Direction, Kind
from agentassist.core.company import CultureCard, Snippet
from agentassist.core.contact import Contact
from agentassist.core.history import Channel, Interaction
from agentassist.core.knowledge import Article, Group, Why
from agentassist.core.outcome import Codes, Topic
from agentassist.core.words import Words
from tests.desk.conftest import FIRM, NOON_MS, english

DAY_MS = 86_400_000
TOPICS = (
    Topic("refund", Words((("en", "Refund"), ("hi", "रिफंड"), ("te", "రీఫండ్"), ("ur", "رقم واپسی")))),
    Topic("late", Words((("en", "Late delivery"), ("hi", "देर से डिलीवरी")))),
    Topic("returns", Words((("en", "Returns"), ("hi", "वापसी")))),
)
SNIPPETS = (
    Snippet(
        "sent",
        Words((("en", "The refund is sent"),)),
        Words((("en", "It left us on {day}."),)),
        topics=("refund",),
    ),
    Snippet("sent", Words((("te", "రీఫండ్ పంపాం"),)), Words((("te", "refund {day}"),)), topics=("refund",)),
    Snippet("trace", Words((("en", "A trace is running"),)), Words((("en", "We look for your parcel."),))),
)


@pytest.fixture
def full(table):
    """The desk with articles in two languages, people in three scripts, and a past."""
    card = CultureCard("there", english("There"), "GB", leave=(english("a refund"),))
    codes = Codes(FIRM.codes.outcomes, TOPICS)
    table.firm = replace(FIRM, codes=codes, snippets=SNIPPETS, cultures=(card,))
    store = table.store
    for article_id, lang, title, topic, original in (
        ("refund-card", "en", "Refund to a card", "refund", ""),
        ("karta", "hi", "कार्ड पर रिफंड", "refund", "refund-card"),
        ("care", "en", "Care for a kettle", "care", ""),
    ):
        article = Article(article_id, title, lang, "Body", topics=(topic,), translation_of=original)
        store.articles.save(article, NOON_MS)
    for contact_id, name in (("asha", "आशा वर्मा"), ("asif", "Asif Khan"), ("asif2", "Asif Rana")):
        store.contacts.save(
            Contact(contact_id, name, org="Refund Cafe" if contact_id == "asif" else ""), NOON_MS
        )
    for at, (call_id, who, subject, topic) in enumerate(
        (
            ("p1", "lakshmi", "Refund for the kettle", "refund"),
            ("p2", "asha", "Invoice copy", "billing"),
            ("p3", "asif2", "Where is the parcel", "late"),
            ("p4", "lakshmi", "Invoice was wrong", "billing"),
        )
    ):
        store.calls.begin(
            Interaction(
                call_id,
                who,
                Channel.EMAIL,
                Direction.IN,
                NOON_MS - 9 * DAY_MS + at,
                subject=subject,
                topic=topic,
            )
        )
    table.store.close()
    table.open()
    return table


def found(table, text):
    """Return group and id of everything found."""
    return [(one.kind, one.id) for one in table.play(m.SearchTyped(text)).finding.answers]


def of(table, text, group):
    return [row_id for kind, row_id in found(table, text) if kind == group]


def test_everything_is_found_at_once_answers_first(full):
    groups = [kind for kind, _ in found(full, "refund")]
    assert groups == sorted(groups, key=list(Group).index)
    assert set(groups) == set(Group)


@pytest.mark.parametrize("typed", ["asha", "आशा", "ఆశ", "آشا", "asah"])
def test_a_person_is_found_in_any_script(full, typed):
    assert "asha" in of(full, typed, Group.CONTACT)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("asif", Why.NAME),
        ("khan", Why.NAME),
        ("refund caf", Why.FIRM),
        ("आसिफ", Why.SOUND),
    ],
)
def test_a_person_says_why(full, typed, why):
    answers = full.play(m.SearchTyped(typed)).finding.answers
    assert next(one.why for one in answers if one.id == "asif") is why


def test_the_number_that_matched_is_shown(full):
    answers = full.play(m.SearchTyped("7946 0124")).finding.answers
    assert [(one.id, one.why, one.detail) for one in answers] == [
        ("lakshmi", Why.REACH, "020 7946 0124 · Rao Tea Stall")
    ]


def test_of_equals_the_one_spoken_with_last_comes_first(full):
    assert of(full, "asif", Group.CONTACT) == ["asif2", "asif"]
    full.play(m.OpenAnswer(Group.CONTACT, "asif"))
    assert of(full, "asif", Group.CONTACT) == ["asif", "asif2"]


def test_past_contacts_are_found_the_newest_first_with_whom(full):
    answers = full.play(m.SearchTyped("invoice")).finding.answers
    past = [(one.id, one.detail) for one in answers if one.kind == Group.PAST]
    assert past == [("p4", "Lakshmi Rao"), ("p2", "आशा वर्मा")]


def test_a_name_filter_finds_people_and_their_past(full):
    assert found(full, "@lakshmi") == [("contact", "lakshmi"), ("past", "p4"), ("past", "p1")]
    assert found(full, "@लक्ष्मी") == found(full, "@lakshmi")


def test_words_beside_a_name_are_what_it_was_about(full):
    assert found(full, "@asha invoice") == [("contact", "asha"), ("past", "p2")]


def test_words_beside_a_name_may_be_the_rest_of_it(full):
    assert found(full, "@asif rana") == [("contact", "asif2"), ("past", "p3")]


def test_the_name_filter_alone_offers_whom_the_rep_had_to_do_with(full):
    full.play(m.OpenAnswer(Group.CONTACT, "asif"))
    assert of(full, "@", Group.CONTACT)[0] == "asif"


@pytest.mark.parametrize("typed", ["#refund", "#रिफंड", "#రీఫండ్", "#refund ", "#refun"])
def test_a_topic_is_found_by_id_and_by_its_name_in_any_language(full, typed):
    rows = found(full, typed)
    assert [row for row in rows if row[0] != "snippet"] == [("article", "refund-card"), ("past", "p1")]


def test_of_a_topic_an_article_in_several_languages_is_shown_in_the_reps_own(full):
    for article_id, lang, original in (("late-te", "te", "late-en"), ("late-en", "en", "")):
        article = Article(article_id, "Late", lang, "Body", topics=("late",), translation_of=original)
        full.store.articles.save(article, NOON_MS)
    assert of(full, "#late", Group.ARTICLE) == ["late-en"]


def test_a_topic_narrows_what_words_find(full):
    assert of(full, "#refund card", Group.ARTICLE) == ["refund-card"]
    assert of(full, "#refund kettle", Group.PAST) == ["p1"]
    assert of(full, "#late refund", Group.ARTICLE) == []


@pytest.mark.parametrize(
    "typed", ["lang:hi", "lang:hindi", "lang:हिंदी", "lang:हिन्दी", "lang:ہندی", "lang:hin"]
)
def test_a_language_is_found_by_code_and_by_any_of_its_names(full, typed):
    assert found(full, typed) == [("article", "karta")]


def test_filters_combine(full):
    assert found(full, "#refund lang:hi") == [("article", "karta")]
    assert of(full, "#refund @lakshmi", Group.PAST) == ["p1"]
    assert found(full, "#late lang:hi") == []


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("#refund", ("Refund",)),
        ("#zzz", ()),
        ("lang:te", ("te",)),
        ("lang:xx", ()),
        ("#re", ("Refund", "Returns")),
    ],
)
def test_a_filter_tells_what_it_stands_for(full, typed, titles):
    assert full.play(m.SearchTyped(typed)).finding.filters[0].titles == titles


@pytest.mark.parametrize("typed", ["#zzz", "#zzz refund", "lang:xx refund", "@zzz", "lang:", "> refund"])
def test_a_filter_that_stands_for_nothing_finds_nothing(full, typed):
    assert found(full, typed) == []


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("#", ["refund", "late", "returns"]),
        ("#re", ["refund", "returns"]),
        ("#deliv", ["late"]),
        ("#refund", []),
        ("lang:", ["en", "hi", "te", "ur"]),
        ("lang:t", ["te"]),
        ("lang:hi", []),
        ("refund", []),
    ],
)
def test_half_typed_filters_are_offered_whole(full, typed, offered):
    assert [one.word for one in full.play(m.SearchTyped(typed)).finding.completions] == offered


def test_a_written_text_is_found_once_in_the_reps_language(full):
    assert of(full, "refund", Group.SNIPPET) == ["sent"]
    screen = full.play(m.OpenAnswer(Group.SNIPPET, "sent"))
    assert (screen.sheet.title, screen.sheet.text) == ("The refund is sent", "It left us on {day}.")


def test_nothing_to_be_read_aloud_is_found_during_a_call(full):
    full.happens(Kind.RINGING)
    full.happens(Kind.ANSWERED)
    assert of(full, "refund", Group.SNIPPET) == []
    full.happens(Kind.ENDED)
    assert of(full, "refund", Group.SNIPPET) == ["sent"]


def test_a_past_contact_opens_with_whom_and_when(full):
    sheet = full.play(m.SearchTyped("kettle"), m.OpenAnswer(Group.PAST, "p1")).sheet
    assert (sheet.title, sheet.name, sheet.past.channel) == (
        "Refund for the kettle",
        "Lakshmi Rao",
        Channel.EMAIL,
    )
    assert full.play(m.CloseReading()).sheet is None


def test_what_was_opened_last_comes_first_in_the_empty_field(full):
    full.play(
        m.OpenAnswer("article", "care"), m.OpenAnswer("contact", "asha"), m.OpenAnswer("article", "gone")
    )
    screen = full.play(m.OpenAnswer("article", "care"), m.SearchTyped(""))
    assert [one.id for one in screen.finding.recent] == ["care", "asha"]


def test_only_the_last_few_are_remembered_and_only_until_the_app_ends(full):
    for contact_id in ("asha", "asif", "asif2", "lakshmi"):
        full.play(m.OpenAnswer("contact", contact_id))
    screen = full.play(m.OpenAnswer("article", "care"), m.OpenAnswer("article", "refund-card"))
    assert [one.id for one in screen.finding.recent] == ["refund-card", "care", "lakshmi", "asif2", "asif"]
    full.fall_over()
    assert full.play(m.SearchTyped("")).finding.recent == ()


def test_somebody_deleted_is_found_and_remembered_nowhere(full):
    full.play(m.OpenAnswer("contact", "asha"), m.SearchTyped("asha"))
    screen = full.play(m.DeletePerson("asha"))
    assert "asha" not in [one.id for one in screen.finding.answers]
    assert found(full, "@asha") == found(full, "invoice copy") == []
    assert full.play(m.SearchTyped("")).finding.recent == ()
    full.play(m.Undo())
    assert found(full, "invoice copy") == [("past", "p2")]


def test_one_letter_asks_only_for_articles(full):
    assert {kind for kind, _ in found(full, "r")} == {"article"}
