"""Trouble as a sentence: what the rep lost, and what they can do."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from agentassist.core.errors import Trouble


class _Facts(dict[str, str]):
    """A fact that nobody told leaves a gap; trouble must be readable in any case."""

    def __missing__(self, name: str) -> str:
        return "…"


def filled(sentence: str, facts: Mapping[str, str]) -> str:
    """Return ``sentence`` with its ``{facts}`` in place."""
    return sentence.format_map(_Facts(facts))


class TroubleWords(QObject):
    """Says trouble; one sentence or two, no blame, no code."""

    def said(self, code: str, facts: Mapping[str, str]) -> str:
        """Return the sentence for a ``Trouble`` value; an unknown code is called a fault of ours."""
        known = code if code in set(Trouble) else Trouble.INTERNAL
        said = self._cache() | self._key() | self._files() | self._phone()
        said |= self._hearing() | self._models() | self._pairing()
        said |= self._connectors() | self._house()
        return filled(said[Trouble(known)], facts)

    def _cache(self) -> dict[Trouble, str]:
        return {
            Trouble.CACHE_UNREADABLE: self.tr(
                "{file} cannot be opened: it is damaged, or the key is another one."
            ),
            Trouble.CACHE_DAMAGED: self.tr(
                "A part of your data on this disk is damaged. Please close the app when you can and open it "
                "again: it then puts right what can be put right."
            ),
            Trouble.CACHE_FOREIGN: self.tr("{file} was not made by this app, so it is left alone."),
            Trouble.CACHE_NEWER: self.tr("{file} was written by a newer version. Please update the app."),
            Trouble.CACHE_BUSY: self.tr("The app is open already."),
            Trouble.DISK_FULL: self.tr("The disk is full: nothing more can be saved. Please make some room."),
            Trouble.FOLDER_CLOSED: self.tr(
                "Nothing can be written into {folder}. Please look at its rights and its disk."
            ),
        }

    def _key(self) -> dict[Trouble, str]:
        return {
            Trouble.KEY_WRONG: self.tr("That opens nothing. Please check each letter and try again."),
            Trouble.KEYRING_MISSING: self.tr(
                "This desktop has no keyring, so a passphrase guards your data."
            ),
            Trouble.KEYRING_LOCKED: self.tr("The keyring is locked. Unlock it, or use your passphrase."),
            Trouble.KEYRING_CHANGED: self.tr(
                "The keyring does not hold our key any more. Use your recovery code."
            ),
            Trouble.SLOTS_UNREADABLE: self.tr(
                "{file} is damaged. Use a backup of it, or your recovery code."
            ),
        }

    def _files(self) -> dict[Trouble, str]:
        return {
            Trouble.FILE_MISSING: self.tr("{file} is not there."),
            Trouble.FILE_UNREADABLE: self.tr("{file} cannot be read."),
            Trouble.ENCODING_UNKNOWN: self.tr(
                "The letters of {file} cannot be told. Choose what looks right."
            ),
            Trouble.ENCODING_NAME: self.tr("There is no encoding called {name}."),
            Trouble.FOLDER_TOO_BIG: self.tr("{folder} holds more than {files} files or {megabytes} MB."),
            Trouble.HEADING_UNKNOWN: self.tr("{file} has no column {heading}."),
            Trouble.FIELD_UNKNOWN: self.tr("A column cannot hold {field}. It can hold: {known}."),
            Trouble.RUN_FOREIGN: self.tr(
                "{file} is no practice run that somebody shared, or it is damaged or newer than this app. "
                "Nothing was changed."
            ),
            Trouble.CONTENT_FILE: self.tr("{file} is not as it should be."),
            Trouble.PICTURE_REFUSED: self.tr(
                "{picture} is missing, or is no PNG, JPEG, GIF or WebP of at most {megabytes} MB."
            ),
            Trouble.CONTENT_FAULT: self.tr("{file}, line {line}: {field} is not as it should be."),
            Trouble.SCENARIO_UNREADABLE: self.tr(
                "{file} cannot be used. It has to be a scenario, or a story in one of these formats: "
                "{formats}. At most {megabytes} MB."
            ),
            Trouble.IMPORT_EMPTY: self.tr("There is nothing to import in {file}."),
            Trouble.MAPPING_NEEDED: self.tr("Please say what each column of {file} holds."),
            Trouble.SHAPE_UNKNOWN: self.tr("There are no articles in {file} that the app can read."),
            Trouble.FAQ_EMPTY: self.tr("No article is marked as public yet, so there is nothing to write."),
            Trouble.FAQ_LANGUAGES: self.tr(
                "One page holds one language, and there are several: {languages}."
            ),
            Trouble.WHOLE_FOREIGN: self.tr(
                "{file} is no export of everything by this app. Nothing was changed."
            ),
            Trouble.WHOLE_DAMAGED: self.tr(
                "{file} is damaged, or was changed since it was written. Nothing was changed here."
            ),
            Trouble.WHOLE_NEWER: self.tr("{file} was written by a newer version. Please update the app."),
            Trouble.WHOLE_TOO_BIG: self.tr(
                "{file} would unpack to far more than any export holds. Nothing was changed."
            ),
            Trouble.ZONE_UNKNOWN: self.tr("There is no time zone called {zone}."),
            Trouble.ZONE_NEEDED: self.tr("Please say in which time zone the times of {file} are."),
            Trouble.SETTINGS_UNREADABLE: self.tr(
                "{file} is damaged at line {line}. It is kept aside; the usual settings hold."
            ),
        }

    def _phone(self) -> dict[Trouble, str]:
        return {
            Trouble.SOURCE_UNKNOWN: self.tr("The settings name a phone {source} that does not exist."),
            Trouble.SOURCE_SETTING_WRONG: self.tr(
                "The phone {source} cannot work with {setting} as it is set."
            ),
            Trouble.SOURCE_TWICE: self.tr(
                "The settings name the phone {source} twice; only the first of them is used."
            ),
            Trouble.SOFTPHONE_DOWN: self.tr(
                "The softphone {source} is not answering. Hold and hang up in it by hand."
            ),
            Trouble.SOFTPHONE_TAKEN: self.tr("Another program controls the softphone {source}."),
            Trouble.NUMBER_UNREADABLE: self.tr("That is not a phone number."),
        }

    def _hearing(self) -> dict[Trouble, str]:
        return {
            Trouble.HEARING_PACKAGE: self.tr(
                "This call is not turned into text: the parts for it are missing (agentassist[transcript])."
            ),
            Trouble.HEARING_MODEL: self.tr(
                "This call is not turned into text: {folder} holds no speech model. "
                "Choose another in the settings."
            ),
            Trouble.HEARING_SOUND: self.tr(
                "This call is not turned into text: neither microphone nor loudspeaker can be heard."
            ),
            Trouble.HEARING_ENDED: self.tr(
                "This call is no longer turned into text: that part stopped. Your call and notes are safe."
            ),
        }

    def _models(self) -> dict[Trouble, str]:
        return {
            Trouble.MODEL_MISSING: self.tr(
                "The model that finds by meaning is not installed here. Search goes on by words."
            ),
            Trouble.MODEL_ADDRESS_WRONG: self.tr(
                "{address} cannot be asked. A model's address begins with {scheme}, or is on this computer."
            ),
            Trouble.MODEL_SERVER_DOWN: self.tr("The model at {server} does not answer. All else goes on."),
            Trouble.MODEL_SERVER_REFUSED: self.tr(
                "The model at {server} does not take the key. Please look at it in the settings."
            ),
            Trouble.MODEL_SERVER_ODD: self.tr(
                "What {server} answers is not from such a model. Please look at its address and name."
            ),
            Trouble.PASSWORD_UNKEPT: self.tr(
                "The keyring did not take the key, so it was not kept. Unlock the keyring and try again."
            ),
        }

    def _pairing(self) -> dict[Trouble, str]:
        return {
            Trouble.PAIRING_PORT: self.tr(
                "This computer does not let the app wait for others on its network. A firewall may forbid it."
            ),
            Trouble.PAIRING_ADDRESS: self.tr(
                "{address} is not the address of a computer. It looks like the one on the trainer's screen."
            ),
            Trouble.PAIRING_NO_ANSWER: self.tr(
                "Nobody waits at {address}. Both computers must be in one network, and the trainer's waiting."
            ),
            Trouble.PAIRING_ODD: self.tr("{address} answers, but no trainer waits there with this app."),
            Trouble.PAIRING_VERSION: self.tr(
                "The other computer has another version of the app. Please update both."
            ),
            Trouble.PAIRING_CODE_WRONG: self.tr(
                "That is not the code on the trainer's screen. Please check each letter and try again."
            ),
        }

    def _connectors(self) -> dict[Trouble, str]:
        return {
            Trouble.CONNECTOR_UNKNOWN: self.tr("There is no connection called {connector}."),
            Trouble.CONNECTOR_SETTING: self.tr("{connector} cannot work yet. Please look at its {setting}."),
            Trouble.CONNECTOR_SECRET: self.tr(
                "The password for {connector} is not in the keyring. Please type it once more."
            ),
            Trouble.CONNECTOR_ADDRESS: self.tr(
                "{address} is neither encrypted nor on this computer, so nothing was sent there."
            ),
            Trouble.CONNECTOR_DOWN: self.tr("{server} does not answer. What you have here stands."),
            Trouble.CONNECTOR_CERTIFICATE: self.tr(
                "{server} cannot prove who it is, so no password was sent there."
            ),
            Trouble.CONNECTOR_REFUSED: self.tr(
                "{server} does not let you in, or not as far. Please look at name, password and rights."
            ),
            Trouble.CONNECTOR_BUSY: self.tr(
                "{server} asks to be left alone for {wait_s} seconds. What came until now is kept."
            ),
            Trouble.CONNECTOR_ODD: self.tr(
                "What {server} answers is not from such a server. Please look at its address."
            ),
            Trouble.CONNECTOR_TOO_BIG: self.tr(
                "{server} answers more than {megabytes} MB at once. Nothing of it was taken."
            ),
        }

    def _house(self) -> dict[Trouble, str]:
        return {
            Trouble.PERSON_UNKNOWN: self.tr("There is no such contact any more."),
            Trouble.ERASING_NOT_ALLOWED: self.tr(
                "In your team, trainers and owners erase people for good. Nothing was removed; "
                "please ask one of them."
            ),
            Trouble.PERSON_SHARED: self.tr("{count} contacts share this number. Choose one of them."),
            Trouble.HANDOVER_REFUSED: self.tr(
                "Another program sent something that is no call. It was ignored."
            ),
            Trouble.NOT_RUNNING: self.tr("The app is not open."),
            Trouble.INTERNAL: self.tr("Something went wrong on our side. Your call and notes are safe."),
        }
