"""What is said about phrasing rules: what is wrong with one, how it fares, what it is filed under."""

from PySide6.QtCore import QObject

from agentassist.core.rulebook import FileFault, RuleCount, RuleFlaw, RuleRow, Shown
from agentassist.ui.words import isolated, left_to_right


class RuleWords(QObject):
    """Says the codes of rules."""

    def flaw(self, flaw: RuleFlaw, line: int = 0) -> str:
        """Return what is wrong in one sentence; ``line`` is where it is seen, 0 for all of the field."""
        said = self.reason(flaw.reason, flaw.detail)
        return self.tr("Line {line}: {said}").format(line=line, said=said) if line else said

    def fault(self, fault: FileFault) -> str:
        """Return why the team's file is not read as it stands."""
        file, said = isolated(fault.file), self.reason(fault.reason, fault.field or fault.detail)
        where = self.tr("{file}, line {line}").format(file=file, line=fault.line) if fault.line else file
        holds = self.tr("Until it is mended, the rules hold as they were.")
        return f"{where}: {said} {holds}"

    def reason(self, reason: str, detail: str) -> str:
        """Return one sentence for a reason why a rule or a file is refused."""
        known = self._of_phrases() | self._of_rules() | self._of_proof() | self._of_files()
        said = known.get(reason) or self.tr("{detail} is not as it should be.")
        return said.format(detail=isolated(detail), encoding="UTF-8")

    def _of_phrases(self) -> dict[str, str]:
        return {
            "no-macro": self.tr("There is no macro called {detail}."),
            "endless-macro": self.tr("The macro {detail} uses itself."),
            "nothing-to-match": self.tr("All of this phrase may be left out; one word has to stay."),
            "open-bracket": self.tr("A bracket is open. Close it with {detail}."),
            "stray-bracket": self.tr("The {detail} belongs to no other bracket."),
            "bad-part": self.tr("{detail} needs one star, after two letters or before them."),
            "too-loose": self.tr("This fits too much. Use fewer gaps (..), or fewer words that begin alike."),
            "too-wide": self.tr("With its macros this phrase is too long. Please make two of it."),
        }

    def _of_rules(self) -> dict[str, str]:
        return {
            "missing-key": self.tr("Something has to stand here."),
            "not-text": self.tr("A text has to stand here."),
            "slot-not-asked": self.tr("Nothing asks for {detail}. Add a question for it below."),
            "slot-unknown": self.tr("No better wording has a gap {detail} that could be asked for."),
            "twice": self.tr("{detail} is here for the second time."),
        }

    def _of_proof(self) -> dict[str, str]:
        return {
            "not-flagged": self.tr("The rule does not notice this sentence."),
            "flagged": self.tr("This should be fine, and is noticed by {detail}."),
            "flags-others": self.tr("It also notices what another rule calls fine: {detail}"),
        }

    def _of_files(self) -> dict[str, str]:
        return {
            "unreadable": self.tr("The file cannot be opened."),
            "utf-16": self.tr("The file is not {encoding}. Save it as {encoding}."),
            "not-utf-8": self.tr("The file is not {encoding}. Save it as {encoding}."),
            "syntax": self.tr("From here on the file cannot be read."),
            "tab": self.tr("There is a tab. Use spaces."),
            "empty": self.tr("The file is empty."),
            "duplicate-key": self.tr("{detail} is here for the second time."),
            "unknown-key": self.tr("{detail} is not known here."),
        }

    def category(self, tag: str) -> str:
        """Return what a category is called; one that is not ours as it is written."""
        return self._categories().get(tag) or tag.replace("-", " ")

    def _categories(self) -> dict[str, str]:
        return {
            "refusal": self.tr("Refusal"),
            "dismissive": self.tr("Dismissive"),
            "blame": self.tr("Blame"),
            "command": self.tr("Command"),
            "robotic": self.tr("Robotic"),
            "uncertain": self.tr("Uncertain"),
            "policy": self.tr("Policy"),
            "not-my-job": self.tr("Not my job"),
            "negative-future": self.tr("Bad news first"),
            "wording": self.tr("Wording"),
            "doubt": self.tr("Doubt"),
            "over-promise": self.tr("Over-promise"),
            "transfer": self.tr("Transfer"),
            "hold": self.tr("Hold"),
            "contradict": self.tr("Contradiction"),
            "sorry-but": self.tr("Sorry, but"),
            "restriction": self.tr("Restriction"),
            "jargon": self.tr("Jargon"),
            "unfortunately": self.tr("Unfortunately"),
            "honorific": self.tr("Form of address"),
        }

    def severity(self, severity: int) -> str:
        """Return how much a rule matters."""
        return {1: self.tr("Hint"), 2: self.tr("Reword"), 3: self.tr("Stop")}[severity]

    def shown(self, shown: Shown) -> str:
        """Return which rules are listed."""
        return {
            Shown.ALL: self.tr("All rules"),
            Shown.TEAM: self.tr("Changed by your team"),
            Shown.OFF: self.tr("Switched off"),
            Shown.MUTED: self.tr("Muted for you"),
        }[shown]

    def taken(self, count: RuleCount) -> str:
        """Return how often a suggestion was taken of all the times it was shown; empty where it never was."""
        if not count.shown:
            return ""
        return left_to_right(self.tr("{taken} of {shown}").format(taken=count.taken, shown=count.shown))

    def fares(self, count: RuleCount) -> str:
        """Return all counts of a rule; empty where it was never shown."""
        if not count.shown:
            return ""
        said = self.tr("Shown {shown}, taken {taken}, dismissed {dismissed}")
        return said.format(shown=count.shown, taken=count.taken, dismissed=count.dismissed)

    def signs(self) -> str:
        """Return what the signs in a phrase mean."""
        said = self.tr(
            "{either} one of these · {maybe} or nothing · {gap} words · {star} any ending · {macro} a macro"
        )
        signs = {"either": "(a|b)", "maybe": "[a]", "gap": "..", "star": "ab*", "macro": "{we}"}
        return said.format(**{name: left_to_right(sign) for name, sign in signs.items()})

    def weight(self, row: RuleRow) -> str:
        """Return how much a rule matters, or that nobody, or not this rep, hears of it."""
        if row.off:
            return self.tr("Off")
        return self.tr("Muted") if row.muted else self.severity(row.rule.severity)

    def name(self, row: RuleRow) -> str:
        """Return what a rule is about, in the words it was written for."""
        rule = row.rule
        return next(iter((*rule.bad, *rule.when)), rule.id)
