"""What is wrong with a content file, and where."""

from enum import StrEnum

from agentassist.core.errors import ContentError, Trouble
from agentassist.core.frozen import dataclass


class Reason(StrEnum):
    """Everything a content file or a pack can be refused or warned for."""

    # The text itself
    UNREADABLE = "unreadable"
    UTF_16 = "utf-16"
    NOT_UTF_8 = "not-utf-8"
    TOO_BIG = "too-big"
    CONTROL_CHARACTER = "control-character"
    TAB = "tab"
    SYNTAX = "syntax"
    EMPTY = "empty"
    SEVERAL_DOCUMENTS = "several-documents"
    DIRECTIVE = "directive"
    TAG = "tag"
    ANCHOR = "anchor"
    TOO_DEEP = "too-deep"
    KEY_NOT_TEXT = "key-not-text"
    DUPLICATE_KEY = "duplicate-key"
    # Its meaning
    UNKNOWN_KIND = "unknown-kind"
    UNKNOWN_KEY = "unknown-key"
    MISSING_KEY = "missing-key"
    NOT_A_LANGUAGE = "not-a-language"
    """A text in several languages has a key that names none; often a comma that wanted quotes."""
    NOT_TEXT = "not-text"
    NOT_A_NUMBER = "not-a-number"
    NOT_YES_OR_NO = "not-yes-or-no"
    NOT_A_LIST = "not-a-list"
    NOT_A_MAPPING = "not-a-mapping"
    NOT_ALLOWED = "not-allowed"
    BAD_FORM = "bad-form"
    TOO_LONG = "too-long"
    TOO_SHORT = "too-short"
    OUT_OF_RANGE = "out-of-range"
    TWICE = "twice"
    NEEDS = "needs"
    # What it points at
    UNKNOWN_NAME = "unknown-name"
    WEIGHTS = "weights"
    """Those of a rubric do not come to 100."""
    NEVER_TOLD = "never-told"
    """A caller keeps a fact to themselves, whatever they are asked."""
    NO_KEYWORD = "no-keyword"
    """Nothing in the scenario's language shows that a fact was heard."""
    UNREACHABLE = "unreachable"
    PICTURE_MISSING = "picture-missing"
    PICTURE_UNKNOWN = "picture-unknown"
    PICTURE_TOO_BIG = "picture-too-big"
    HOURS = "hours"
    """Opening hours that nobody can read."""
    CONCESSION = "concession"
    """Something may be offered unasked that nobody may at all."""
    # A story that is to become a scenario
    NO_STORY = "no-story"
    """Neither a scenario nor a story of a kind we read."""
    NO_PASSAGES = "no-passages"
    TOO_MANY_PASSAGES = "too-many-passages"
    STORY_VERSION = "story-version"
    """Compiled for a runtime that is too old or too new."""
    # The pack around it
    NEEDS_NEWER = "needs-newer"
    MISSING_FILE = "missing-file"
    LINK = "link"
    OUTSIDE = "outside"
    TOO_MANY_FILES = "too-many-files"
    PACK_TOO_BIG = "pack-too-big"
    UNKNOWN_FILE = "unknown-file"
    WRONG_FOLDER = "wrong-folder"


WARNINGS = frozenset({Reason.UNKNOWN_FILE})
"""These are told, and the pack is used all the same."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong, where the reader can find it."""

    file: str
    """As a path inside its pack, with ``/``."""
    line: int
    """Counted from 1; 0 where the fault is the file's as a whole."""
    column: int
    field: str
    """The way to the value: ``stages[0].prompts[1].intent``; empty for the whole file."""
    reason: Reason
    detail: str = ""
    """What was found, or what would be right; depends on the reason."""

    @property
    def warning(self) -> bool:
        """True where nothing is lost by going on."""
        return self.reason in WARNINGS


class FaultsError(ContentError):
    """Content is refused whole; ``faults`` has everything wrong with it, never nothing.

    Args:
        faults: At least one; the first also becomes the facts.
    """

    def __init__(self, *faults: Fault) -> None:
        first = faults[0]
        super().__init__(
            Trouble.CONTENT_FAULT,
            file=first.file,
            line=first.line,
            column=first.column,
            field=first.field,
            reason=first.reason.value,
        )
        self.faults = faults
