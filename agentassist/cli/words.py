"""Troubles and refused rows as English sentences, for a terminal."""

from collections import defaultdict
from collections.abc import Iterable

from agentassist.core.errors import AssistError, Trouble
from agentassist.core.importing import Reason

TROUBLES = {
    Trouble.CACHE_UNREADABLE: "The data in {file} cannot be read: it is damaged, or belongs to another key.",
    Trouble.CACHE_DAMAGED: "A part of the data is damaged; open the app, which mends what can be mended.",
    Trouble.CACHE_FOREIGN: "{file} is a database of another program; it was left as it is.",
    Trouble.CACHE_NEWER: "{file} was written by a newer version of the app; it was left as it is.",
    Trouble.CACHE_BUSY: "{file} is in use by another window of the app; close that one first.",
    Trouble.DISK_FULL: "The disk is full, nothing more can be saved in {file}; free some space.",
    Trouble.FOLDER_CLOSED: "Nothing can be written into {folder}; look at its rights and its disk.",
    Trouble.KEY_WRONG: "This passphrase or recovery code does not open your data.",
    Trouble.KEYRING_MISSING: "This desktop has no keyring; open your data with the passphrase.",
    Trouble.KEYRING_LOCKED: "The keyring is locked; unlock it, or use the recovery code.",
    Trouble.KEYRING_CHANGED: "The keyring no longer has the key of your data; use the recovery code.",
    Trouble.SLOTS_UNREADABLE: "The key file {file} is damaged; put it back from a backup.",
    Trouble.FILE_MISSING: "There is no {file}.",
    Trouble.FILE_UNREADABLE: "{file} cannot be read.",
    Trouble.ENCODING_UNKNOWN: "The letters of {file} cannot be told for certain; "
    "choose with --encoding one of: {guesses}.",
    Trouble.ENCODING_NAME: "There is no encoding called {name}.",
    Trouble.FOLDER_TOO_BIG: "{folder} is too large: an import takes {files} files and {megabytes} MB.",
    Trouble.HEADING_UNKNOWN: "{file} has no column {heading}.",
    Trouble.FIELD_UNKNOWN: "A column cannot be {field}; it can be one of: {known}.",
    Trouble.RUN_FOREIGN: "{file} is no practice run that was shared with this app; nothing was changed.",
    Trouble.CONTENT_FILE: "{file} is not as it should be.",
    Trouble.PICTURE_REFUSED: "{picture} is missing, or is no PNG, JPEG, GIF or WebP of at most"
    " {megabytes} MB.",
    Trouble.CONTENT_FAULT: "{file}, line {line}, column {column}: {field} is not as it should be ({reason}).",
    Trouble.SCENARIO_UNREADABLE: "{file} is no scenario of at most {megabytes} MB, and no story"
    " in one of these formats: {formats}.",
    Trouble.IMPORT_EMPTY: "There is nothing in {file} to import.",
    Trouble.MAPPING_NEEDED: "What the columns of {file} hold is not certain; "
    "say it with --map HEADING=FIELD, as often as needed.",
    Trouble.SOURCE_UNKNOWN: "The settings name a phone that the app does not know: {source}.",
    Trouble.SOURCE_SETTING_WRONG: "The phone {source} cannot work as it is set up; see {setting}.",
    Trouble.SOURCE_TWICE: "The settings name the phone {source} twice; only the first of them is used.",
    Trouble.SOFTPHONE_DOWN: "The softphone {source} does not answer; it is tried again by itself.",
    Trouble.SOFTPHONE_TAKEN: "Another program controls the softphone {source}.",
    Trouble.HANDOVER_REFUSED: "What was handed over is too long or not understood ({reason}).",
    Trouble.NOT_RUNNING: "The app is not running.",
    Trouble.SETTINGS_UNREADABLE: "The settings {file} are damaged in line {line}; "
    "they were put aside and the usual ones are in use.",
    Trouble.HEARING_PACKAGE: "What turns speech into text is not installed; install agentassist[transcript].",
    Trouble.HEARING_MODEL: "There is no speech model in {folder}.",
    Trouble.HEARING_SOUND: "Neither microphone nor loudspeaker can be heard; look at the sound server.",
    Trouble.HEARING_ENDED: "Listening to the call stopped by itself.",
    Trouble.NUMBER_UNREADABLE: "That is not a phone number.",
    Trouble.SHAPE_UNKNOWN: "{file} is no JSON with articles in a shape that is known.",
    Trouble.FAQ_EMPTY: "No article here is marked as public in that language, so there is nothing to write.",
    Trouble.FAQ_LANGUAGES: "There are articles in {languages}, and a page holds one language; "
    "name a folder, or add --language.",
    Trouble.WHOLE_FOREIGN: "{file} is no export of everything by this app; nothing was changed.",
    Trouble.WHOLE_DAMAGED: "{file} is damaged or was changed since it was written ({part}); nothing came in.",
    Trouble.WHOLE_NEWER: "{file} was written by a newer version of the app; update this one first.",
    Trouble.WHOLE_TOO_BIG: "{file} would unpack to far more than any export holds; nothing was changed.",
    Trouble.ZONE_UNKNOWN: "There is no time zone {zone}; name one as in UTC, Asia/Kolkata or Europe/London.",
    Trouble.ZONE_NEEDED: "The times of {file} do not say in which time zone they are; "
    "say it with --zone, as in --zone Asia/Kolkata or --zone UTC.",
    Trouble.PERSON_UNKNOWN: "No contact has this id or number.",
    Trouble.ERASING_NOT_ALLOWED: (
        "In a team only trainers and owners erase people; ask one of them. Nothing was removed."
    ),
    Trouble.PERSON_SHARED: "{count} contacts share this number; name one of them by its id.",
    Trouble.MODEL_MISSING: "The model of the extra 'meaning' is not installed, or does not load.",
    Trouble.MODEL_ADDRESS_WRONG: "{address} is neither https nor on this computer.",
    Trouble.MODEL_SERVER_DOWN: "The model at {server} does not answer.",
    Trouble.MODEL_SERVER_REFUSED: "The model at {server} does not take the key.",
    Trouble.MODEL_SERVER_ODD: "What {server} answers is not from such a model; see its address and name.",
    Trouble.PAIRING_PORT: "This computer lets nobody wait for others on its network; look at its firewall.",
    Trouble.PAIRING_ADDRESS: "{address} is not the address of a computer.",
    Trouble.PAIRING_NO_ANSWER: "Nobody waits at {address}; both computers must be in one network.",
    Trouble.PAIRING_ODD: "{address} answers, but no trainer waits there with this app.",
    Trouble.PAIRING_VERSION: "The other computer has another version of the app; update both.",
    Trouble.PAIRING_CODE_WRONG: "That is not the code on the trainer's screen; check each letter.",
    Trouble.CONNECTOR_UNKNOWN: "There is no connector {connector}, only {known}.",
    Trouble.CONNECTOR_SETTING: "The connector {connector} cannot work as it is set up; see {setting}.",
    Trouble.CONNECTOR_SECRET: "The password of {connector} is not in the keyring; "
    "keep it with 'connect {connector} set --secret-stdin'.",
    Trouble.CONNECTOR_ADDRESS: "{address} is neither encrypted (https) nor on this computer.",
    Trouble.CONNECTOR_DOWN: "{server} does not answer; try again later, or see its address.",
    Trouble.CONNECTOR_CERTIFICATE: "{server} does not prove who it is; its certificate is not trusted.",
    Trouble.CONNECTOR_REFUSED: "{server} does not let us do that; see name, password and rights.",
    Trouble.CONNECTOR_BUSY: "{server} asks to be left alone for {wait_s} seconds; try again after that.",
    Trouble.CONNECTOR_ODD: "What {server} answers is not from such a server; see its address.",
    Trouble.CONNECTOR_TOO_BIG: "{server} answers more than {megabytes} MB at once; nothing was taken.",
    Trouble.PASSWORD_UNKEPT: "The keyring did not take the password; it was not kept.",
    Trouble.INTERNAL: "Something went wrong in the app; the log says what.",
}
"""One sentence for each trouble, with its facts."""

REASONS = {
    Reason.ROW_TOO_LONG: "The row is longer than {limit} characters.",
    Reason.FIELD_TOO_LONG: "A field is longer than {limit} characters.",
    Reason.QUOTE_UNCLOSED: "A quotation mark opens in this row and never closes.",
    Reason.QUOTE_SWALLOWED: "The row lies behind the quotation mark of line {opened} that never closes.",
    Reason.QUOTE_STRAY: "Text goes on behind a closing quotation mark.",
    Reason.FIELDS_MISSING: "The row has {found} fields instead of {expected}.",
    Reason.FIELDS_EXTRA: "The row has {found} fields instead of {expected}.",
    Reason.UNDECODABLE: "Some letters cannot be read.",
    Reason.LETTERS_LOST: "Another program wrote question marks in place of the letters of the {field}.",
    Reason.CONTROL_CHARACTER: "There is a zero byte in the row.",
    Reason.NOBODY: "There is neither a name nor a number nor an address.",
    Reason.CARD_BROKEN: "Line {at} of the card cannot be read.",
    Reason.CARD_UNENDED: "The card has no end.",
    Reason.NUMBER_DAMAGED: "A spreadsheet rounded the number; it matches nobody.",
    Reason.NUMBER_UNREADABLE: "What stands for the number is none; it matches nobody.",
    Reason.EMAIL_UNREADABLE: "What stands for the e-mail address is none.",
    Reason.FILE_TOO_LONG: "The file is larger than {limit} bytes.",
    Reason.LINK_OUTSIDE: "The link leads out of the folder.",
    Reason.FILE_UNREADABLE: "The file cannot be read.",
    Reason.FRONT_MATTER_BROKEN: "What stands above the text cannot be read.",
    Reason.FIELD_WRONG: "The field {field} is not of its kind.",
    Reason.NO_TEXT: "There is no text in it.",
    Reason.NOT_PUBLISHED: "It is marked as {status}.",
    Reason.ID_TWICE: "{other} has the same id.",
    Reason.PICTURE_REMOTE: "Pictures on the web stay links and are not fetched: {count}.",
    Reason.IS_INDEX: "The page only lists the others.",
    Reason.CALL_TIME: "When the call began cannot be told.",
    Reason.CALL_INSIDE: "Both ends of the call are the firm's own.",
    Reason.CALL_ORDER: "The call was answered or ended before it began.",
    Reason.PICTURE_MISSING: "The picture {picture} is not in the folder; the article comes in without it.",
    Reason.PICTURE_UNKNOWN: "{picture} is no PNG, JPEG, GIF or WebP; the article comes in without it.",
    Reason.PICTURE_TOO_BIG: "{picture} is larger than {megabytes} MB; the article comes in without it.",
}
"""One sentence for each reason, with its facts."""


def sentence(error: AssistError) -> str:
    """Return what somebody at a terminal should read about ``error``."""
    return _filled(TROUBLES[error.code], error.facts.items())


def refusal(reason: Reason, facts: Iterable[tuple[str, str | int]]) -> str:
    """Return why a row, card or article stays out."""
    return _filled(REASONS[reason], facts)


def _filled(pattern: str, facts: Iterable[tuple[str, str | int]]) -> str:
    return pattern.format_map(defaultdict(lambda: "?", facts))
