"""What is said to whoever writes a scenario: what is wrong, what a field is for, how the three reps fared."""

from PySide6.QtCore import QObject

from agentassist.core.writing import DemoOutcome, DemoRep, TextFault
from agentassist.ui.words import isolated, left_to_right


class ScenarioWords(QObject):
    """Says the codes of a scenario that is being written."""

    def fault(self, fault: TextFault) -> str:
        """Return what is wrong in one sentence, with its line."""
        said = self.reason(fault)
        if not fault.line:
            return said
        return self.tr("Line {line}: {said}").format(line=left_to_right(str(fault.line)), said=said)

    def reason(self, fault: TextFault) -> str:
        """Return what is wrong, as the check of content files says it."""
        known = self._of_text() | self._of_values() | self._of_calls()
        said = known.get(fault.reason) or self.tr("{detail} is not as it should be.")
        return said.format(
            detail=isolated(fault.detail),
            yes="true",
            no="false",
            key=isolated(fault.field.rsplit(".", 1)[-1]),
            near=self.tr(" (was {detail} meant?)").format(detail=isolated(fault.detail))
            if fault.detail
            else "",
            found=f": {isolated(fault.detail)}" if fault.detail else "",
        )

    def _of_text(self) -> dict[str, str]:
        return {
            "too-big": self.tr("The file is too large; at most {detail} bytes are read."),
            "control-character": self.tr(
                "There is an invisible control character here ({detail}); delete it."
            ),
            "tab": self.tr("There is a tab here; use spaces."),
            "syntax": self.tr("The file cannot be read from here on."),
            "empty": self.tr("The file is empty."),
            "several-documents": self.tr("A second document begins here; keep one in each file."),
            "directive": self.tr("Lines that begin with % have no use here; delete them."),
            "tag": self.tr("The mark {detail} has no use here; put quotes around a text that begins with !."),
            "anchor": self.tr(
                "References such as {detail} are not followed; write the text out, or quote it."
            ),
            "too-deep": self.tr("This is nested too deeply; {detail} levels are read."),
            "key-not-text": self.tr("A key has to be a plain word."),
            "duplicate-key": self.tr("The key {detail} is here for the second time."),
            "wrong-folder": self.tr("A file of another kind belongs in this place: {detail}."),
        }

    def _of_values(self) -> dict[str, str]:
        return {
            "unknown-key": self.tr("The key {key} is not known here{near}."),
            "missing-key": self.tr("The key {key} is missing."),
            "not-a-language": self.tr(
                "{key} is no language; a text with a comma between {{ }} wants quotes around it."
            ),
            "not-text": self.tr("A text belongs here."),
            "not-a-number": self.tr("A number belongs here."),
            "not-yes-or-no": self.tr("Either {yes} or {no} belongs here."),
            "not-a-list": self.tr("A list belongs here."),
            "not-a-mapping": self.tr("Keys with values belong here."),
            "not-allowed": self.tr("Only these are possible here: {detail}."),
            "bad-form": self.tr("{detail} is not written as it should be here."),
            "too-long": self.tr("This is too long; {detail} at most."),
            "too-short": self.tr("This is too short; at least {detail} belong here."),
            "out-of-range": self.tr("The number is out of range; the limit is {detail}."),
            "twice": self.tr("Something is here twice that may be here only once{found}."),
        }

    def _of_calls(self) -> dict[str, str]:
        return {
            "unknown-name": self.tr("Nothing in this pack is called {detail}."),
            "weights": self.tr("The weights come to {detail}; they have to come to 100."),
            "never-told": self.tr(
                "The caller never tells this: give words that ask for it, or a lower mood."
            ),
            "no-keyword": self.tr("No keyword here is in the scenario's language ({detail}); add some."),
            "unreachable": self.tr(
                "Nobody can reach the goal {detail}: facts, solutions or moods forbid it."
            ),
        }

    def rep(self, rep: DemoRep) -> str:
        """Return who of the three it is."""
        return {
            DemoRep.SKILLED: self.tr("Listens"),
            DemoRep.SCRIPTED: self.tr("Reads a script"),
            DemoRep.CARELESS: self.tr("Does not care"),
        }[rep]

    def apart(self, outcome: DemoOutcome) -> str:
        """Return what a score means that is not where it belongs; empty where it is."""
        if outcome.apart:
            return ""
        return {
            DemoRep.SKILLED: self.tr("Whoever listens should come to 80 at least. What is missing:"),
            DemoRep.SCRIPTED: self.tr(
                "Whoever reads a script should come to 45 at most: let listening and own words weigh more."
            ),
            DemoRep.CARELESS: self.tr(
                "Whoever does not care should come to 25 at most: let less be given for little."
            ),
        }[outcome.rep]

    def fields(self) -> dict[str, str]:
        """Return what the fields of the form are called, by their last key."""
        return {
            "title": self.tr("Title"),
            "level": self.tr("For whom"),
            "brief": self.tr("What the rep reads before the call"),
            "caller.name": self.tr("Caller's name"),
            "caller.phone": self.tr("Phone number (made up; empty is withheld)"),
            "caller.place": self.tr("Place"),
            "caller.about": self.tr("About the caller"),
            "mood.start": self.tr("Mood at the start, 0 (hostile) to 100 (content)"),
            "mood.patience_turns": self.tr("After so many lines the caller has had enough"),
            "opening": self.tr("First words, one choice a line"),
            "debrief": self.tr("Questions for afterwards, one a line"),
            "goals.value": self.tr("Mood at the end, at least"),
        }

    def fact_fields(self) -> dict[str, str]:
        """Return what the fields of a fact are called."""
        return {
            "ask": self.tr("Words that ask for it, one a line"),
            "say": self.tr("What the caller says then"),
            "keywords": self.tr("Words that show it was heard, one a line"),
            "must_learn": self.tr("The rep has to find it out"),
            "must_read_back": self.tr("The rep has to say it back"),
            "volunteer": self.tr("Comes out when asked what happened"),
        }

    def solution_fields(self) -> dict[str, str]:
        """Return what the fields of a way out are called."""
        return {
            "words": self.tr("Words that offer it, one a line"),
            "say": self.tr("What the caller says then"),
            "accepts_at": self.tr("From which mood on the caller takes it"),
            "action": self.tr("Id in your authority file, if it needs one"),
        }

    def check_fields(self) -> dict[str, str]:
        """Return what the fields of a check are called."""
        return {"title": self.tr("What is looked at"), "weight": self.tr("Weight")}
