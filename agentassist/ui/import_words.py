"""What an import is called: files, columns, and why a row stays out."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from agentassist.core.bench import ImportState
from agentassist.core.call_log import CallField
from agentassist.core.importing import Field, FileKind, Reason
from agentassist.ui.trouble_words import filled


class ImportWords(QObject):
    """Says the codes of an import."""

    def state(self, state: ImportState) -> str:
        """Return how far an import is."""
        return {
            ImportState.READING: self.tr("Looking into it"),
            ImportState.PREVIEWED: self.tr("Ready to import"),
            ImportState.RUNNING: self.tr("Importing"),
            ImportState.DONE: self.tr("Imported"),
            ImportState.CANCELLED: self.tr("Stopped"),
            ImportState.TAKING_BACK: self.tr("Being taken back"),
        }[state]

    def file_kind(self, kind: FileKind) -> str:
        """Return what was brought."""
        return {
            FileKind.CSV: self.tr("Table (CSV)"),
            FileKind.VCARD: self.tr("Address cards (vCard)"),
            FileKind.KNOWLEDGE: self.tr("Folder of articles"),
            FileKind.CALLS: self.tr("Call log"),
        }[kind]

    def field(self, field: Field | CallField) -> str:
        """Return what a column holds."""
        return self._of_call(field) if isinstance(field, CallField) else self._of_person(field)

    def _of_call(self, field: CallField) -> str:
        return {
            CallField.STARTED: self.tr("Began"),
            CallField.CLOCK: self.tr("Time of day"),
            CallField.ANSWERED: self.tr("Answered"),
            CallField.ENDED: self.tr("Ended"),
            CallField.DURATION: self.tr("Length in all"),
            CallField.RINGING: self.tr("Length of ringing"),
            CallField.TALKING: self.tr("Length of talking"),
            CallField.DIRECTION: self.tr("Incoming or outgoing"),
            CallField.FROM: self.tr("Who rang"),
            CallField.TO: self.tr("Who was rung"),
            CallField.PEER: self.tr("Number outside"),
            CallField.CAUSE: self.tr("How it ended"),
            CallField.KEY: self.tr("Id of the call"),
            CallField.FROM_LINE: self.tr("Line that rang"),
            CallField.TO_LINE: self.tr("Line that was rung"),
        }[field]

    def _of_person(self, field: Field) -> str:
        return {
            Field.NAME: self.tr("Name"),
            Field.PREFIX: self.tr("Title"),
            Field.GIVEN: self.tr("Given name"),
            Field.MIDDLE: self.tr("Middle name"),
            Field.FAMILY: self.tr("Family name"),
            Field.SUFFIX: self.tr("Suffix"),
            Field.SAY_NAME: self.tr("How to say the name"),
            Field.ORG: self.tr("Company"),
            Field.PHONE: self.tr("Phone"),
            Field.EMAIL: self.tr("Email"),
            Field.LANG: self.tr("Language"),
            Field.PLACE: self.tr("Place"),
            Field.COUNTRY: self.tr("Country"),
            Field.TZ: self.tr("Time zone"),
            Field.CIRCUMSTANCES: self.tr("Special circumstances"),
            Field.NOTES: self.tr("Notes"),
            Field.PREFERS: self.tr("Preferred channel"),
            Field.BEST_TIME: self.tr("Best time"),
        }[field]

    def reason(self, reason: Reason, facts: Mapping[str, str | int] | None = None) -> str:
        """Return why a row stays out, or what of it is kept as written."""
        told = {name: str(value) for name, value in (facts or {}).items()}
        return filled((self._table() | self._person() | self._article())[reason], told)

    def _table(self) -> dict[Reason, str]:
        return {
            Reason.ROW_TOO_LONG: self.tr("The row is longer than {limit} characters."),
            Reason.FIELD_TOO_LONG: self.tr("A cell is longer than {limit} characters."),
            Reason.QUOTE_UNCLOSED: self.tr("A quotation mark opens here and never closes."),
            Reason.QUOTE_SWALLOWED: self.tr("Lies behind the quotation mark of line {opened}."),
            Reason.QUOTE_STRAY: self.tr("Text goes on behind a closing quotation mark."),
            Reason.FIELDS_MISSING: self.tr("It has {found} cells, the headings {expected}."),
            Reason.FIELDS_EXTRA: self.tr("It has {found} cells, the headings only {expected}."),
            Reason.UNDECODABLE: self.tr("Some of it is no readable letter."),
            Reason.LETTERS_LOST: self.tr("Another program lost letters here: {field}."),
            Reason.CONTROL_CHARACTER: self.tr("It holds a character that no text has."),
        }

    def _person(self) -> dict[Reason, str]:
        return {
            Reason.NOBODY: self.tr("Neither a name nor a number nor an address."),
            Reason.CARD_BROKEN: self.tr("Line {at} of the card cannot be read."),
            Reason.CARD_UNENDED: self.tr("The card never ends."),
            Reason.NUMBER_DAMAGED: self.tr("A spreadsheet rounded the number; it matches nobody."),
            Reason.NUMBER_UNREADABLE: self.tr("The number cannot be read; it is kept as written."),
            Reason.EMAIL_UNREADABLE: self.tr("The address cannot be read; it is kept as written."),
        }

    def _article(self) -> dict[Reason, str]:
        return {
            Reason.CALL_TIME: self.tr("When the call began cannot be read."),
            Reason.CALL_INSIDE: self.tr("Both ends of the call are your own numbers."),
            Reason.CALL_ORDER: self.tr("The call was answered or ended before it began."),
            Reason.FILE_TOO_LONG: self.tr("The file is longer than {limit} bytes."),
            Reason.LINK_OUTSIDE: self.tr("It is a link that leads out of the folder."),
            Reason.FILE_UNREADABLE: self.tr("The system does not let us read it."),
            Reason.FRONT_MATTER_BROKEN: self.tr("Its head cannot be read, line {line}."),
            Reason.FIELD_WRONG: self.tr("{field} in its head is not as it should be."),
            Reason.NO_TEXT: self.tr("There is nothing to read in it."),
            Reason.NOT_PUBLISHED: self.tr("It is marked as {status}."),
            Reason.ID_TWICE: self.tr("{other} has the same id."),
            Reason.PICTURE_REMOTE: self.tr("Pictures on the web stay links, nothing is fetched: {count}"),
            Reason.IS_INDEX: self.tr("It only lists the other pages."),
            Reason.PICTURE_MISSING: self.tr(
                "The picture {picture} is not in the folder. The article comes in without it."
            ),
            Reason.PICTURE_UNKNOWN: self.tr(
                "{picture} is no PNG, JPEG, GIF or WebP. The article comes in without it."
            ),
            Reason.PICTURE_TOO_BIG: self.tr(
                "{picture} is larger than {megabytes} MB. The article comes in without it."
            ),
        }
