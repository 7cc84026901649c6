"""What is told calmly: what was done, what came, what can wait."""

from PySide6.QtCore import QObject

from agentassist.core.screen import Told


class ToldWords(QObject):
    """Says what a notice tells; its facts are still to be filled in."""

    def said(self, told: Told, count: int) -> str:
        """Return the sentence; ``count`` decides its number."""
        said = self._work(count) | self._practice() | self._pack() | self._data() | self._key()
        return said[told]

    def _work(self, count: int) -> dict[Told, str]:
        return {
            Told.CALL_RESTORED: self.tr("You are back in the call. Nothing is lost."),
            Told.PROMISE_MADE: self.tr("Promise kept in mind for {day}."),
            Told.WRAPPED: self.tr("Wrapped up."),
            Told.IMPORTED: self.tr(
                "Imported: {created} new, {updated} updated, {unchanged} unchanged, {refused} refused."
            ),
            Told.EXPORTED: self.tr("%Ln article(s) written to {name}.", "", count),
            Told.UNDONE: self.tr("Taken back."),
            Told.TAKING_BACK: self.tr("The import is being taken back. You can go on working meanwhile."),
            Told.MERGED: self.tr("Merged into one contact."),
            Told.WORDS_IMPORTED: self.tr(
                "Groups of words: {created} new, {updated} changed, {unchanged} as they were."
            ),
            Told.WORDS_EXPORTED: self.tr("Written into {file}. Groups of words: {count}."),
            Told.SAMPLE_COMPANY: self.tr("This is the sample company. Nobody here is real."),
            Told.ARTICLE_GONE: self.tr("That article is no longer here. The link to it is out of date."),
        }

    def _practice(self) -> dict[Told, str]:
        return {
            Told.PRACTICE_LATER: self.tr("Somebody is on the line. Practise once that call is filed."),
            Told.PAIR_BUSY: self.tr("The rep is on a call, or still has one to file. Try again after that."),
            Told.PAIR_SCENARIO: self.tr("The app at the other computer cannot use this practice call."),
            Told.PAIR_JOINED: self.tr("The two computers are joined."),
            Told.PAIR_PARTED: self.tr("The other computer is no longer joined."),
            Told.PRACTISED: self.tr("Practised: {title}. {score} of 100; the report is in the workbench."),
            Told.SCENARIO_SAVED: self.tr("Saved, and ready to be practised: {title}."),
            Told.SCENARIO_BROUGHT: self.tr("Ready to be practised: {title}."),
            Told.PATH_BROUGHT: self.tr("Ready to be followed: {title}."),
            Told.RUN_MARKED: self.tr("Your trainer's marks are on your scorecard: {title}."),
            Told.RUN_UNMARKED: self.tr("This run is your own, and no trainer has marked it yet: {title}."),
            Told.REPORT_WRITTEN: self.tr("Written as {name}."),
        }

    def _pack(self) -> dict[Told, str]:
        return {
            Told.PACK_SHARED: self.tr("The team has version {version} of your pack."),
            Told.PACK_OLD: self.tr(
                "The team has version {version} already. Give your pack a higher number and share it again, "
                "so that everybody can read what changed."
            ),
            Told.PACK_NEW: self.tr("The company's rules are here as version {version}: read what changed."),
            Told.PACK_NEWER: self.tr(
                "Version {version} of the company's rules needs a newer app, so those before hold on. "
                "Please update the app."
            ),
            Told.PACK_FAULTY: self.tr(
                "Version {version} of the company's rules is not used, so those before hold on: "
                "{file} is not as it should be. Please tell your trainer."
            ),
            Told.PACK_UNUSABLE: self.tr(
                "Version {version} of the company's rules cannot be used here, so those before hold on. "
                "Please update the app, or tell your trainer."
            ),
        }

    def _data(self) -> dict[Told, str]:
        return {
            Told.BACK_LATER: self.tr("Somebody is on the line. Go back once that call is filed."),
            Told.ERASE_LATER: self.tr("Somebody is on the line. Erase once that call is filed."),
            Told.BRING_LATER: self.tr("Somebody is on the line. Bring the file in once that call is filed."),
            Told.WENT_BACK: self.tr(
                "You are back at the copy of {when}. What was here before is kept as a copy too."
            ),
            Told.DISK_LOW: self.tr(
                "The disk is full. What you do is still saved, in room that was held back for this. "
                "Please make some room; this line goes by itself then."
            ),
            Told.MENDED: self.tr(
                "Your data was damaged and is put right: the copy of {when}, and from the damaged file "
                "{count} newer entries. Places that nobody can read: {lost}. It is kept beside the copies."
            ),
            Told.MENDED_ALONE: self.tr(
                "Your data was damaged, and there was no copy. {count} entries could be read. "
                "Places that nobody can read: {lost}. The damaged file is kept beside the copies."
            ),
        }

    def _key(self) -> dict[Told, str]:
        return {
            Told.KEY_KEPT: self.tr("The key is in the keyring."),
            Told.KEY_LATER: self.tr("Somebody is on the line. See to your key once that call is filed."),
            Told.KEY_CHANGED: self.tr(
                "Your data has a new key, and of the codes only the new one opens it. Copies open as before."
            ),
            Told.KEY_IN_KEYRING: self.tr("The keyring of this desktop opens your data."),
            Told.CODE_RENEWED: self.tr("The new recovery code is valid. The old one opens nothing any more."),
            Told.PASSPHRASE_CHANGED: self.tr("The new passphrase opens your data."),
            Told.RECOVERY_CODE_DUE: self.tr("Your recovery code has not been confirmed yet."),
        }
