"""Trouble as a code and facts; ``ui/words.py`` and ``cli/words.py`` turn it into a sentence."""

from enum import StrEnum


class Trouble(StrEnum):
    """Everything that can go wrong in a way the rep should hear of."""

    CACHE_UNREADABLE = "cache-unreadable"
    """Damaged, or not opened by this key. Facts: file."""
    CACHE_DAMAGED = "cache-damaged"
    """A check found pages that cannot be read. Facts: file."""
    CACHE_FOREIGN = "cache-foreign"
    """A database, but not one of ours. Facts: file."""
    CACHE_NEWER = "cache-newer"
    """Written by a newer version. Facts: file, found, known."""
    CACHE_BUSY = "cache-busy"
    """Another instance has it open. Facts: file."""
    DISK_FULL = "disk-full"
    """Nothing more can be saved. Facts: file."""
    FOLDER_CLOSED = "folder-closed"
    """Nothing can be written into the folder of the data. Facts: folder."""
    KEY_WRONG = "key-wrong"
    """The passphrase or recovery code opens no slot. Facts: none."""
    KEYRING_MISSING = "keyring-missing"
    """This desktop has no keyring. Facts: none."""
    KEYRING_LOCKED = "keyring-locked"
    """The keyring is locked and could not ask. Facts: none."""
    KEYRING_CHANGED = "keyring-changed"
    """The keyring answers, but does not hold our key any more. Facts: backend."""
    SLOTS_UNREADABLE = "slots-unreadable"
    """The key-slot file is damaged. Facts: file."""
    FILE_MISSING = "file-missing"
    """Facts: file."""
    FILE_UNREADABLE = "file-unreadable"
    """Cannot be read as what it should be. Facts: file, reason."""
    ENCODING_UNKNOWN = "encoding-unknown"
    """The letters cannot be told for certain; ask with a preview. Facts: file, guesses."""
    ENCODING_NAME = "encoding-name"
    """No encoding of that name. Facts: name."""
    FOLDER_TOO_BIG = "folder-too-big"
    """More files or bytes than an import takes. Facts: folder, files, megabytes (the limits)."""
    HEADING_UNKNOWN = "heading-unknown"
    """The file has no such column. Facts: file, heading."""
    FIELD_UNKNOWN = "field-unknown"
    """A column can hold no such thing. Facts: field, known."""
    RUN_FOREIGN = "run-foreign"
    """No practice run that somebody shared, or a damaged one, or a newer version's. Facts: file."""
    CONTENT_FILE = "content-file"
    """A content file as a whole is not as it should be. Facts: file."""
    PICTURE_REFUSED = "picture-refused"
    """A picture that content shows is missing, no picture, or too large. Facts: picture, megabytes."""
    CONTENT_FAULT = "content-fault"
    """A content file breaks its schema. Facts: file, line, column, field, reason."""
    SCENARIO_UNREADABLE = "scenario-unreadable"
    """Neither a scenario nor a story that can be read. Facts: file, formats, megabytes (the limit)."""
    IMPORT_EMPTY = "import-empty"
    """Nothing in the file can be imported. Facts: file."""
    MAPPING_NEEDED = "mapping-needed"
    """The headings are not known; the rep must say what is what. Facts: file."""
    SOURCE_UNKNOWN = "source-unknown"
    """The settings name a call source that does not exist. Facts: source."""
    SOURCE_SETTING_WRONG = "source-setting-wrong"
    """A call source cannot work as it is set up. Facts: source, setting."""
    SOURCE_TWICE = "source-twice"
    """Two phones would tell under one name; only the first is used. Facts: source."""
    SOFTPHONE_DOWN = "softphone-down"
    """Facts: source."""
    SOFTPHONE_TAKEN = "softphone-taken"
    """Another program controls the softphone. Facts: source."""
    HANDOVER_REFUSED = "handover-refused"
    """A message from outside is too long or malformed. Facts: reason."""
    NOT_RUNNING = "not-running"
    """No running app to hand the event to. Facts: none."""
    SETTINGS_UNREADABLE = "settings-unreadable"
    """The settings file is damaged; defaults are used, the file is kept aside. Facts: file, line."""
    HEARING_PACKAGE = "hearing-package"
    """What turns speech into text is not installed. Facts: none."""
    HEARING_MODEL = "hearing-model"
    """The folder chosen holds no speech model. Facts: folder."""
    HEARING_SOUND = "hearing-sound"
    """Neither microphone nor loudspeaker can be heard. Facts: none."""
    HEARING_ENDED = "hearing-ended"
    """What turns speech into text stopped by itself. Facts: none."""
    NUMBER_UNREADABLE = "number-unreadable"
    """Not a phone number. Facts: text."""
    SHAPE_UNKNOWN = "shape-unknown"
    """No articles in any shape of JSON that is known. Facts: file."""
    FAQ_EMPTY = "faq-empty"
    """No article is for everybody. Facts: none."""
    FAQ_LANGUAGES = "faq-languages"
    """One page holds one language, and there are several. Facts: languages."""
    WHOLE_FOREIGN = "whole-foreign"
    """No export of everything by this app. Facts: file."""
    WHOLE_DAMAGED = "whole-damaged"
    """Something in it is not as it was written. Facts: file, part (of it)."""
    WHOLE_NEWER = "whole-newer"
    """Written by a newer version. Facts: file."""
    WHOLE_TOO_BIG = "whole-too-big"
    """Unpacked it would be far larger than any export. Facts: file."""
    ZONE_UNKNOWN = "zone-unknown"
    """There is no time zone of that name. Facts: zone."""
    ZONE_NEEDED = "zone-needed"
    """The times of a file tell no time zone, and nobody said which. Facts: file."""
    PERSON_UNKNOWN = "person-unknown"
    """No contact has this id or number. Facts: none."""
    PERSON_SHARED = "person-shared"
    """Several contacts have this number. Facts: count."""
    ERASING_NOT_ALLOWED = "erasing-not-allowed"
    """In a team, only trainers and owners erase people; nothing was touched. Facts: none."""
    MODEL_MISSING = "model-missing"
    """The model that finds by meaning is not installed, or does not load. Facts: none."""
    MODEL_ADDRESS_WRONG = "model-address-wrong"
    """Neither https nor this computer. Facts: address, scheme (what it must begin with)."""
    MODEL_SERVER_DOWN = "model-server-down"
    """The server of a model does not answer, or not in time. Facts: server."""
    MODEL_SERVER_REFUSED = "model-server-refused"
    """It does not take our key. Facts: server."""
    MODEL_SERVER_ODD = "model-server-odd"
    """What it answers is not what such a server answers. Facts: server."""
    PAIRING_PORT = "pairing-port"
    """Nobody can be waited for on this computer's network. Facts: none."""
    PAIRING_ADDRESS = "pairing-address"
    """Not the address of a computer. Facts: address."""
    PAIRING_NO_ANSWER = "pairing-no-answer"
    """Nobody waits at an address. Facts: address."""
    PAIRING_ODD = "pairing-odd"
    """What answers there is no trainer's app. Facts: address."""
    PAIRING_VERSION = "pairing-version"
    """The other computer has another version. Facts: none."""
    PAIRING_CODE_WRONG = "pairing-code-wrong"
    """The code is not the one of the computer that was joined. Facts: none."""
    PASSWORD_UNKEPT = "password-unkept"
    """The keyring did not take a password. Facts: none."""
    CONNECTOR_UNKNOWN = "connector-unknown"
    """Facts: connector, known."""
    CONNECTOR_SETTING = "connector-setting"
    """A setting is missing or wrong. Facts: connector, setting."""
    CONNECTOR_SECRET = "connector-secret"
    """Its password or token is not in the keyring. Facts: connector."""
    CONNECTOR_ADDRESS = "connector-address"
    """Neither encrypted nor this computer. Facts: address."""
    CONNECTOR_DOWN = "connector-down"
    """The server does not answer, or not in time. Facts: server."""
    CONNECTOR_CERTIFICATE = "connector-certificate"
    """It does not prove who it is. Facts: server."""
    CONNECTOR_REFUSED = "connector-refused"
    """It does not let us in, or not as far. Facts: server."""
    CONNECTOR_BUSY = "connector-busy"
    """It asks to be left alone for longer than we wait. Facts: server, wait_s."""
    CONNECTOR_ODD = "connector-odd"
    """What it answers is not what such a server answers. Facts: server."""
    CONNECTOR_TOO_BIG = "connector-too-big"
    """An answer is longer than any we take. Facts: server, megabytes."""
    INTERNAL = "internal"
    """A fault of ours; the log has the traceback. Facts: none."""


class AssistError(Exception):
    """Trouble with a code and its facts; never a caller's number, name or words among them.

    Args:
        code: What went wrong.
        facts: Plain values that the sentence needs (see each code).
    """

    def __init__(self, code: Trouble, **facts: str | int) -> None:
        super().__init__(code.value)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        """Return the code and the facts, for the log."""
        told = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        return f"{self.code} ({told})" if told else str(self.code)


class StoreError(AssistError):
    """The local cache cannot be used as asked."""


class VaultError(AssistError):
    """A key or password cannot be had."""


class ContentError(AssistError):
    """A content file is refused."""


class ImportRefusedError(AssistError):
    """A file cannot be imported at all; single bad rows are told one by one instead."""


class ModelError(AssistError):
    """A model cannot be asked; the app goes on without it."""


class PairingError(AssistError):
    """Two computers do not come together."""


class ConnectorError(AssistError):
    """A server that people have cannot be used as asked; what was brought from it before stands."""


class SourceError(AssistError):
    """A call source cannot do what was asked."""
