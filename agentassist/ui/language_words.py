"""The names of the languages that callers speak."""

from PySide6.QtCore import QLocale, QObject


class LanguageWords(QObject):
    """Names a language in the rep's own."""

    def name(self, code: str) -> str:
        """Return the name of an ISO language; one we do not know by the name it gives itself."""
        return self._names().get(code) or QLocale(code).nativeLanguageName() or code

    def _names(self) -> dict[str, str]:
        return {
            "en": self.tr("English"),
            "hi": self.tr("Hindi"),
            "te": self.tr("Telugu"),
            "ur": self.tr("Urdu"),
            "ta": self.tr("Tamil"),
            "kn": self.tr("Kannada"),
            "ml": self.tr("Malayalam"),
            "mr": self.tr("Marathi"),
            "gu": self.tr("Gujarati"),
            "bn": self.tr("Bengali"),
            "pa": self.tr("Punjabi"),
            "ar": self.tr("Arabic"),
            "es": self.tr("Spanish"),
            "fr": self.tr("French"),
            "de": self.tr("German"),
        }
