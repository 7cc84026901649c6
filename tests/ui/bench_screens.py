"""Ready screens for the workbench; all people are made up."""

from dataclasses import replace

from agentassist.core.asked import Asked, Judged, Opened, Overdue, Retyped, Twin, Unanswered
from agentassist.core.authoring import ArticleRow, Editing, Shelf, Version, VersionRow
from agentassist.core.bench import (
    Bench,
    ImportState,
    ImportView,
    MergePreview,
    People,
    PersonRow,
    WordList,
    WordRow,
    WordsFault,
)
from agentassist.core.call_log import CallField
from agentassist.core.contact import Contact, ContactPoint, PointKind
from agentassist.core.importing import (
    BadRow,
    Column,
    Field,
    FileKind,
    Guess,
    Mapping,
    Preview,
    Reason,
    Summary,
)
from agentassist.core.knowledge import Article
from tests.ui.screens import DAY_LIST, ms

CALLS = Preview(
    FileKind.CALLS,
    "Master.csv",
    900,
    "utf-8",
    delimiter=",",
    header=False,
    mapping=Mapping((Column("start", CallField.STARTED), Column("src", CallField.FROM), Column("userfield"))),
    sample=(("2026-11-20 10:00:00", "+12125550145", "ANSWERED"),),
    good=3,
    whole=True,
    zone="Europe/London",
)
GROUPS = (
    WordRow("g1", ("Nilam 2", "N2", "blue kettle", "नीलम", "نیلم")),
    WordRow("g2", ("refund", "money back", "वापसी", "రీఫండ్", "ریفنڈ", "wapsi")),
)
WORDS = WordList("", 2, GROUPS, 629)

LAKSHMI = Contact(
    "p1",
    "Lakshmi Reddy",
    say_name="LUHK-shmee",
    org="Saree Loom",
    lang="te",
    place="Hyderabad",
    tz="Asia/Kolkata",
    prefers="call",
    points=(
        ContactPoint("n1", PointKind.PHONE, "+1 212 555 0123", "+12125550123", "Work"),
        ContactPoint("n2", PointKind.EMAIL, "lakshmi@saree-loom.example", "lakshmi@saree-loom.example"),
    ),
)
DOUBLE = Contact(
    "p2", "L. Reddy", points=(ContactPoint("n3", PointKind.PHONE, "+1 646 555 0144", "+16465550144"),)
)
MERGE = MergePreview(LAKSHMI, DOUBLE, replace(LAKSHMI, points=LAKSHMI.points + DOUBLE.points), 7)
ROWS = tuple(
    PersonRow(f"p{at}", f"Caller {at}", "Saree Loom", f"+1 212 555 01{at:02d}", "Hyderabad")
    for at in range(100)
)
MANY = People("", 100_000, 0, ROWS)
PREVIEW = Preview(
    FileKind.CSV,
    "people.csv",
    size=12_000,
    encoding="utf-8",
    mapping=Mapping((Column("First", Field.GIVEN), Column("Mobile", Field.PHONE), Column("Birthday"))),
    sample=(("Lakshmi", "+1 212 555 0123", "1980"), ("Arjun", "+1 212 555 0124", "")),
    rows_estimate=1200,
    good=98,
    bad=(BadRow(17, Reason.FIELDS_MISSING, (("found", 3), ("expected", 6))), BadRow(44, Reason.NOBODY)),
)
UNSURE = replace(PREVIEW, encoding="", guesses=(Guess("cp1252", "Zoë;1"), Guess("iso8859_5", "Zoы;1")))
CARDS = replace(PREVIEW, kind=FileKind.VCARD, mapping=Mapping(), whole=True, bad=())

LATE = Article(
    "late",
    "Late delivery: the day has passed",
    "en",
    "## Issue\n\nThe parcel has not come.\n\n## Resolution\n\n1. Look where it is.\n2. Give **one** day.",
    summary="Find the parcel and give one day.",
    questions=("Where is my order", "It was to come on Monday"),
    keywords=("late", "delay"),
    topics=("delivery",),
    owner="orders",
    updated="2026-05-06",
    review_by="2026-12-15",
)
VERSIONS = tuple(VersionRow(number, 1_780_000_000_000 + number, "Meera") for number in (3, 2, 1))
EDITING = Editing(LATE, versions=VERSIONS, offered_questions=("my parcel is lost",), revision=1)
UNSAVED = replace(EDITING, draft=replace(LATE, title="Late", review_by="soon"))
LOOKING_BACK = replace(EDITING, former=Version(VERSIONS[1], replace(LATE, title="A late parcel")))
BEGUN = Editing(Article("new", "", "ur", "## مسئلہ\n\n## حل\n"), new=True, revision=1)
ARTICLES = tuple(
    ArticleRow(f"a{at}", f"How to care for cup {at}", "en", "2026-05-06", due=at % 3 == 0, unsaved=at == 1)
    for at in range(100)
)
SHELF = Shelf("", 100_000, 0, ARTICLES, (ARTICLES[1], ArticleRow("a200", "", "ur", unsaved=True)))


def benched(**parts):
    """Return the day list with parts of the workbench."""
    return replace(DAY_LIST, bench=Bench(**{"people": MANY, "shelf": SHELF} | parts))


def importing(state, preview=PREVIEW, **facts):
    """Return the workbench in the middle of an import."""
    return benched(importing=ImportView(state, "people.csv", preview, **facts))


RUNNING = importing(ImportState.RUNNING, done=400, total=1000, import_id="i1", summary=Summary(30, 2, 1, 2))
WORDY = benched(words=WORDS)
REFUSED = benched(words=replace(WORDS, fault=WordsFault.ONE_WORD, answered=1))
DONE = importing(
    ImportState.DONE, done=1000, total=1000, import_id="i1", summary=Summary(1170, 20, 5, 2), bad=PREVIEW.bad
)
ASKED = Asked(
    unanswered=(
        Unanswered("gift wrap", 7, ms("2026-12-10T10:00")),
        Unanswered("तोहफ़े की पैकिंग", 2, ms("2026-12-02T10:00")),
    ),
    retyped=(
        Retyped("mony back", "refund", 3, ms("2026-12-11T10:00")),
        Retyped("lid", "cover", 2, ms("2026-12-09T10:00")),
    ),
    popular=(Opened("a1", "Returns within 30 days", 41), Opened("a2", "Refund above the limit", 1)),
    overdue=(Overdue("a3", "Prices of the summer", "2026-09-01"),),
    judged=(
        Judged("a2", "Refund above the limit", 2, 1, ("The limit is 3,000 now", "Who is the team lead?")),
        Judged("a4", "How to clean a kettle", 0, 3),
    ),
    twins=(Twin("a5", "Late parcels", "Lost parcels", "where is my parcel?"),),
)
