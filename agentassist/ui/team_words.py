"""What a team and its hub are called, in the rep's language."""

from PySide6.QtCore import QLocale, QObject

from agentassist.core.screen import Place, Screen
from agentassist.core.team import Access, Clash, ClashField, HubSays, LinkKind, TeamView
from agentassist.ui.dates import clock_here, day_of, instant_of
from agentassist.ui.words import isolated

MINUTE_MS, HOUR_MS, DAY_MS = 60_000, 3_600_000, 86_400_000


class TeamWords(QObject):
    """Says each of them; whoever shows one makes its own."""

    def access(self, access: Access) -> str:
        """Return what somebody may do in the team."""
        return {
            Access.REP: self.tr("Representative"),
            Access.TRAINER: self.tr("Trainer"),
            Access.OWNER: self.tr("Owner"),
        }[access]

    def link(self, link: LinkKind) -> str:
        """Return how this computer stands with the hub."""
        return {
            LinkKind.SOLO: self.tr("On your own"),
            LinkKind.JOINING: self.tr("Joining the team…"),
            LinkKind.CATCHING_UP: self.tr("Fetching what the team has"),
            LinkKind.LIVE: self.tr("Connected"),
            LinkKind.AWAY: self.tr("The hub does not answer; all goes on here"),
            LinkKind.REFUSED: self.tr("Nothing is shared"),
        }[link]

    def says(self, code: HubSays) -> str:
        """Return why a hub refuses: what happened, what it means, what to do."""
        return (self._of_the_team() | self._of_the_line())[code]

    def refusal(self, team: TeamView) -> str:
        """Return why the hub refuses now; empty where it does not."""
        if team.refused is HubSays.REVOKED and team.membership is None:
            return self.tr(
                "The team's owner has removed this computer, so what the team shared is no longer on it. "
                "Please ask the owner if that was not meant."
            )
        return self.says(team.refused) if team.refused else ""

    def _of_the_team(self) -> dict[HubSays, str]:
        return {
            HubSays.BAD_CODE: self.tr(
                "The hub does not take this invitation: it was used already, has run out, "
                "or a letter is wrong. Nothing was shared. "
                "Please check it, or ask the team's owner for a new one."
            ),
            HubSays.BAD_TOKEN: self.tr(
                "The hub does not know this computer any more, so nothing is shared with the team. "
                "Everything is kept here. Please ask the team's owner what happened."
            ),
            HubSays.REVOKED: self.tr(
                "The team's owner has removed this computer, so nothing is shared with the team any more. "
                "Please ask the owner if that was not meant."
            ),
            HubSays.FORBIDDEN: self.tr(
                "Your role in the team does not reach that far, so the hub did not do it. "
                "Please ask the team's owner."
            ),
            HubSays.BAD_OPERATION: self.tr(
                "The hub could not read a change from this computer. It is kept here, and all else goes on. "
                "Please update the app, and tell whoever looks after the hub."
            ),
            HubSays.TOO_LARGE: self.tr(
                "The hub has no room for a change from this computer. It is kept here, and all else goes on. "
                "Please make the text shorter, or the picture smaller."
            ),
        }

    def _of_the_line(self) -> dict[HubSays, str]:
        return {
            HubSays.FUTURE_STAMP: self.tr(
                "The clock of this computer is ahead of the hub's, so nothing is shared for now. "
                "Everything is kept here. Please set date and time right; the rest goes by itself."
            ),
            HubSays.TOO_MANY: self.tr(
                "The hub asks this computer to wait a little. "
                "Everything is kept here and goes to the team by itself."
            ),
            HubSays.PROTOCOL: self.tr(
                "This app and the hub are of versions too far apart, so nothing is shared for now. "
                "Everything is kept here. Please update the app, or ask for the hub to be updated."
            ),
            HubSays.UNAVAILABLE: self.tr(
                "The hub answers, but its database does not, so nothing is shared for now. "
                "Please try again in a few minutes."
            ),
            HubSays.BAD_CERTIFICATE: self.tr(
                "What answers cannot prove that it is your team's hub, so nothing was sent to it. "
                "Everything is kept here. Please ask the team's owner before you go on."
            ),
            HubSays.STRANGE_ANSWER: self.tr(
                "What answers there is not a team's hub, so nothing was sent to it. "
                "Please check the address, and whether this network wants you to sign in first."
            ),
            HubSays.SAMPLE: self.tr(
                "This is the sample company. Nobody in it is real, so it joins no team. "
                "Start with your own data on the day page, and join from there."
            ),
            HubSays.NO_ANSWER: self.tr(
                "The hub does not answer, so nothing was done. Please check the network and try again."
            ),
        }

    def saved(self, screen: Screen) -> str:
        """Return where everything is kept, for the last line of the window; empty without a team."""
        team = screen.team
        if team.membership is None or team.link is LinkKind.SOLO:
            return ""
        if team.link is LinkKind.LIVE and not team.unsent:
            if screen.place is Place.DAY:
                return self.tr("Shared with the team.")
            return self.tr("Shared when wrapped up.")
        return {
            LinkKind.JOINING: self.tr("Joining the team…"),
            LinkKind.CATCHING_UP: self.tr("Saved here. Fetching the rest…"),
            LinkKind.LIVE: self.tr("Saved here, being shared…"),
            LinkKind.AWAY: self._as_of(team),
            LinkKind.REFUSED: self.tr("Saved here, not shared."),
        }[team.link]

    def _as_of(self, team: TeamView) -> str:
        if team.synced_ms is None:
            return self.tr("Saved here, shared later.")
        when = isolated(clock_here(team.synced_ms))
        return self.tr("Saved here. Team as of {when}.").format(when=when)

    def away(self) -> str:
        """Return the calm line about a hub that does not answer."""
        return self.tr(
            "The team's hub does not answer. Everything is kept here and goes to the team by itself."
        )

    def beside(self, names: tuple[str, ...]) -> str:
        """Return who else has the caller on the screen."""
        said = QLocale().createSeparatedList([isolated(name) for name in names])
        if len(names) == 1:
            return self.tr("{name} is looking at this caller too").format(name=said)
        return self.tr("{names} are looking at this caller too").format(names=said)

    def ago(self, then_ms: int, now_ms: int) -> str:
        """Return how long ago a UTC instant was; from a day on, the instant itself."""
        passed = max(0, now_ms - then_ms)
        if passed < MINUTE_MS:
            return self.tr("just now")
        if passed < HOUR_MS:
            return self.tr("%Ln minute(s) ago", "", passed // MINUTE_MS)
        if passed < DAY_MS:
            return self.tr("%Ln hour(s) ago", "", passed // HOUR_MS)
        return instant_of(then_ms)

    def clash_field(self, field: ClashField) -> str:
        """Return what two people changed at once."""
        return {
            ClashField.NAME: self.tr("Name"),
            ClashField.NOTES: self.tr("Notes about the caller"),
            ClashField.SUMMARY: self.tr("Notes of a call"),
            ClashField.OUTCOME: self.tr("How a call ended"),
            ClashField.PROMISE: self.tr("Promise"),
            ClashField.DUE: self.tr("By when it was promised"),
        }[field]

    def clash_text(self, clash: Clash, text: str) -> str:
        """Return one of the two texts as it is read."""
        if not text.strip():
            return self.tr("(empty)")
        if clash.field is ClashField.DUE and text.isdecimal():
            return instant_of(int(text))
        return text

    def clash_other(self, clash: Clash) -> str:
        """Return who wrote the other text, and when."""
        when = isolated(f"{day_of(clash.at_ms)}, {clock_here(clash.at_ms)}")
        if not clash.other_by:
            return self.tr("A colleague wrote, {when}").format(when=when)
        return self.tr("{name} wrote, {when}").format(name=isolated(clash.other_by), when=when)
