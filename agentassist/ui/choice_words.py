"""What the choices of the settings page are called."""

from PySide6.QtCore import QObject

from agentassist.core.preferences import MeaningBy, Profile, Scheme, UrduStyle


class ChoiceWords(QObject):
    """Says the codes of a person's choices."""

    def scheme(self, scheme: Scheme) -> str:
        """Return the name of a scheme of colours."""
        return {
            Scheme.SYSTEM: self.tr("As the system"),
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
            Scheme.CONTRAST: self.tr("High contrast"),
        }[scheme]

    def profile(self, profile: Profile) -> str:
        """Return who uses the app."""
        return {
            Profile.REP: self.tr("Representative"),
            Profile.TRAINER: self.tr("Trainer"),
            Profile.SOLO: self.tr("On my own"),
        }[profile]

    def meaning(self, by: MeaningBy) -> str:
        """Return which model finds by meaning."""
        return {
            MeaningBy.OFF: self.tr("Off"),
            MeaningBy.INSTALLED: self.tr("The model on this computer"),
            MeaningBy.SERVER: self.tr("A server"),
        }[by]

    def urdu_style(self, style: UrduStyle) -> str:
        """Return the name of an Urdu letter style."""
        return {UrduStyle.NASKH: self.tr("Naskh"), UrduStyle.NASTALIQ: self.tr("Nastaliq")}[style]
