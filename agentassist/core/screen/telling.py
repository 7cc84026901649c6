"""What the window tells the rep in a line of its own."""

from enum import StrEnum

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the rep should know; a line in the window, never a pop-up."""

    id: int
    code: str
    """A ``Trouble`` value or a ``Told`` value."""
    facts: tuple[tuple[str, str], ...] = ()
    bad: bool = False


class Told(StrEnum):
    """Good news and plain facts."""

    CALL_RESTORED = "call-restored"
    """The app came back into a call that was running."""
    PROMISE_MADE = "promise-made"
    """Facts: due_ms."""
    WRAPPED = "wrapped"
    IMPORTED = "imported"
    """Facts: created, updated, unchanged, refused."""
    EXPORTED = "exported"
    """Facts: count, name (of the file or folder)."""
    KEY_KEPT = "key-kept"
    """The key of a model's server."""
    UNDONE = "undone"
    MERGED = "merged"
    WORDS_IMPORTED = "words-imported"
    """Facts: created, updated, unchanged."""
    WORDS_EXPORTED = "words-exported"
    """Facts: file, count."""
    SAMPLE_COMPANY = "sample-company"
    """The app runs on the sample company."""
    ARTICLE_GONE = "article-gone"
    """A link names an article that is not here."""
    PRACTICE_LATER = "practice-later"
    """Somebody is on the line, who comes before a practice call."""
    PAIR_BUSY = "pair-busy"
    """The rep at the other computer is on the line, or has a practice call to file."""
    PAIR_SCENARIO = "pair-scenario"
    """The app at the other computer cannot use the scenario."""
    PAIR_JOINED = "pair-joined"
    """A rep has joined this computer, or this one a trainer's."""
    PAIR_PARTED = "pair-parted"
    """The other computer has left."""
    PRACTISED = "practised"
    """Facts: title, score."""
    SCENARIO_BROUGHT = "scenario-brought"
    """Facts: title."""
    SCENARIO_SAVED = "scenario-saved"
    """Facts: title."""
    REPORT_WRITTEN = "report-written"
    """Facts: name, of the file."""
    BACK_LATER = "back-later"
    """Somebody is on the line, so nothing is brought back now."""
    WENT_BACK = "went-back"
    """Facts: at_ms, up to when the copy knows everything."""
    KEY_LATER = "key-later"
    """Somebody is on the line, so nobody takes care of a key now."""
    KEY_CHANGED = "key-changed"
    KEY_IN_KEYRING = "key-in-keyring"
    """The key of the data."""
    CODE_RENEWED = "code-renewed"
    PASSPHRASE_CHANGED = "passphrase-changed"
    PATH_BROUGHT = "path-brought"
    """Facts: title."""
    RUN_MARKED = "run-marked"
    """A trainer's marks came. Facts: title."""
    RUN_UNMARKED = "run-unmarked"
    """The rep's own run came back, and no trainer has said anything yet. Facts: title."""
    RECOVERY_CODE_DUE = "recovery-code-due"
    """The recovery code has not been confirmed yet."""


class Undoable(StrEnum):
    """What the last step was, for the undo line."""

    TICK = "tick"
    HEARD = "heard"
    PROMISE = "promise"
    WRAPUP = "wrapup"
    CHOICE = "choice"
    MERGE = "merge"
    IMPORT = "import"
    CONTACT = "contact"
    DAY_ITEM = "day-item"
    APOLOGY = "apology"
    DISMISS = "dismiss"
    SCENARIO = "scenario"
    """A scenario or a draft of one taken out."""
    RUN = "run"
    """A run of a practice call removed."""
    MARK = "mark"
    """What was said of an article."""
    SYNONYM = "synonym"
    """That two texts mean the same, or do not."""
    ARTICLE = "article"
    WORDS = "words"
    RULE = "rule"
    """A phrasing rule changed, switched, or as it was given again."""
