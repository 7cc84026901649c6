"""What a file somebody brought looks like before it is let in, and what became of each row."""

from dataclasses import replace
from enum import StrEnum

from agentassist.core.call_log import CallField
from agentassist.core.contact import Contact
from agentassist.core.frozen import dataclass


class FileKind(StrEnum):
    """What was brought."""

    CSV = "csv"
    VCARD = "vcard"
    KNOWLEDGE = "knowledge"
    """A folder of articles."""
    CALLS = "calls"
    """The log of a telephone system, as a table."""


class Field(StrEnum):
    """What a column can hold."""

    NAME = "name"
    """The whole name; wins over its parts."""
    PREFIX = "prefix"
    GIVEN = "given"
    MIDDLE = "middle"
    FAMILY = "family"
    SUFFIX = "suffix"
    SAY_NAME = "say-name"
    ORG = "org"
    PHONE = "phone"
    EMAIL = "email"
    LANG = "lang"
    PLACE = "place"
    COUNTRY = "country"
    TZ = "tz"
    CIRCUMSTANCES = "circumstances"
    NOTES = "notes"
    PREFERS = "prefers"
    BEST_TIME = "best-time"


class Reason(StrEnum):
    """Why a row, card or article was refused, or what of it could not be understood."""

    ROW_TOO_LONG = "row-too-long"
    """Facts: limit, in characters."""
    FIELD_TOO_LONG = "field-too-long"
    """Facts: limit, in characters."""
    QUOTE_UNCLOSED = "quote-unclosed"
    """A quotation mark opens here and never closes. Facts: none."""
    QUOTE_SWALLOWED = "quote-swallowed"
    """Lies behind a quotation mark that never closes. Facts: opened, a line."""
    QUOTE_STRAY = "quote-stray"
    """Text goes on behind a closing quotation mark. Facts: none."""
    FIELDS_MISSING = "fields-missing"
    """Facts: found, expected."""
    FIELDS_EXTRA = "fields-extra"
    """Facts: found, expected."""
    UNDECODABLE = "undecodable"
    """Bytes that are no letters here, or letters lost before. Facts: none."""
    LETTERS_LOST = "letters-lost"
    """Another program wrote ??? for letters it did not know. Facts: field."""
    CONTROL_CHARACTER = "control-character"
    """Facts: none."""
    NOBODY = "nobody"
    """Neither a name nor a number nor an address. Facts: none."""
    CARD_BROKEN = "card-broken"
    """A line of the card is no vCard. Facts: at, a line."""
    CARD_UNENDED = "card-unended"
    """The card never ends. Facts: none."""
    NUMBER_DAMAGED = "number-damaged"
    """A spreadsheet rounded the number; kept as written, it matches nobody. Facts: none."""
    NUMBER_UNREADABLE = "number-unreadable"
    """Kept as written, it matches nobody. Facts: none."""
    EMAIL_UNREADABLE = "email-unreadable"
    """Kept as written, it matches nobody. Facts: none."""
    FILE_TOO_LONG = "file-too-long"
    """Facts: limit, in bytes."""
    LINK_OUTSIDE = "link-outside"
    """A link that leads out of the folder. Facts: none."""
    FILE_UNREADABLE = "file-unreadable"
    """The system does not let us read it. Facts: none."""
    FRONT_MATTER_BROKEN = "front-matter-broken"
    """Facts: line, column and reason where known."""
    FIELD_WRONG = "field-wrong"
    """A field of the front matter is not of its kind. Facts: field."""
    NO_TEXT = "no-text"
    """Nothing to read in it. Facts: none."""
    NOT_PUBLISHED = "not-published"
    """Marked as draft or retired. Facts: status."""
    ID_TWICE = "id-twice"
    """Another file of the folder has the same id. Facts: other, a file."""
    CALL_TIME = "call-time"
    """When the call began cannot be told. Facts: none."""
    CALL_INSIDE = "call-inside"
    """Both ends are the firm's own. Facts: none."""
    CALL_ORDER = "call-order"
    """It was answered or ended before it began. Facts: none."""
    PICTURE_MISSING = "picture-missing"
    """The text shows a picture that is not there; the article comes in without. Facts: picture."""
    PICTURE_UNKNOWN = "picture-unknown"
    """What the text shows is no picture that can be shown. Facts: picture."""
    PICTURE_REMOTE = "picture-remote"
    """Pictures that lie on the web stay links; nothing is fetched. Facts: count."""
    IS_INDEX = "is-index"
    """The page only lists others. Facts: none."""
    PICTURE_TOO_BIG = "picture-too-big"
    """Facts: picture; megabytes, the most there may be."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing said of a person."""

    field: Field
    text: str
    label: str = ""
    """Of a number or address: work, mobile."""


Facts = tuple[tuple[str, str | int], ...]
"""Name and value of what a sentence needs; never a name or number from the file."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column and what it is taken for."""

    heading: str
    """As in the file; made up where it has no headings."""
    field: Field | CallField | None = None
    """None leaves it out."""
    label: str = ""
    """What the heading says of the number or address: work, mobile."""
    label_from: int | None = None
    """Place of the column that tells the label, from 0."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """What each column is taken for, in the order of the file."""

    columns: tuple[Column, ...] = ()

    @property
    def fields(self) -> frozenset[Field | CallField]:
        """The fields that some column fills."""
        return frozenset(column.field for column in self.columns if column.field)

    @property
    def complete(self) -> bool:
        """True where people would get a name and a way to reach them, or calls a time and a number."""
        if CallField.STARTED in self.fields:
            return bool({CallField.FROM, CallField.TO, CallField.PEER} & self.fields)
        named = {Field.NAME, Field.GIVEN, Field.FAMILY, Field.ORG} & self.fields
        return bool(named and {Field.PHONE, Field.EMAIL} & self.fields)

    def choosing(self, heading: str, field: Field | CallField | None) -> "Mapping":
        """Return the mapping with every column of that heading taken for ``field``."""
        return Mapping(tuple(replace(c, field=field) if c.heading == heading else c for c in self.columns))


@dataclass(frozen=True, slots=True)
class Guess:
    """One way to read the letters, to be chosen by eye."""

    encoding: str
    """A Python codec's name."""
    sample: str
    """Some lines where it matters, read this way."""


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that stays out, or an article, a picture of one, or a card."""

    line: int
    """Where it begins, from 1; 0 for a whole file."""
    reason: Reason
    facts: Facts = ()
    file: str = ""
    """Its file within the folder; empty for rows of a single file."""


@dataclass(frozen=True, slots=True)
class GoodRow:
    """A row that can come in."""

    line: int
    contact: Contact
    doubts: tuple[Reason, ...] = ()
    """What of it could not be understood and is kept as written."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a file is read, in bytes (files, for a folder)."""

    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class Preview:
    """A first look into a file; nothing is imported yet."""

    kind: FileKind
    file: str
    """Its name without the folder."""
    size: int = 0
    """Bytes; files, for a folder."""
    encoding: str = ""
    """A Python codec's name; empty while it has to be chosen among ``guesses``."""
    guesses: tuple[Guess, ...] = ()
    delimiter: str = ""
    header: bool = True
    """False where the first line is a person already."""
    mapping: Mapping = Mapping()
    """Empty for cards and articles, which say themselves what is what."""
    sample: tuple[tuple[str, ...], ...] = ()
    """The first rows, cell by cell."""
    rows_estimate: int = 0
    good: int = 0
    """Good ones among the rows looked at."""
    bad: tuple[BadRow, ...] = ()
    """Bad ones among the rows looked at."""
    whole: bool = False
    """True where the file was looked at to its end, so that the counts are exact."""
    needs_mapping: bool = False
    """True where somebody should say what is what."""
    zone: str = ""
    """Where the clocks of a call log's times stand, an IANA name; empty where nobody said."""
    needs_zone: bool = False
    """True where times tell no zone of their own, and nobody said which."""
    own: str = ""
    """Patterns of the firm's own numbers in a call log, with ``*`` and ``?``, parted by commas."""

    @property
    def needs_encoding(self) -> bool:
        """True where somebody should say which letters are right."""
        return not self.encoding and bool(self.guesses)

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings, in the order of the file."""
        return tuple(column.heading for column in self.mapping.columns)


@dataclass(frozen=True, slots=True)
class Summary:
    """What an import did."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: int = 0
