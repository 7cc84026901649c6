"""What must happen outside the desk; answers come back as messages."""

from dataclasses import field
from typing import TYPE_CHECKING

from agentassist.core.call import Order
from agentassist.core.connecting_effects import ConnectingEffect
from agentassist.core.file_effects import FileEffect
from agentassist.core.frozen import dataclass
from agentassist.core.importing import Preview
from agentassist.core.knowledge import Article
from agentassist.core.messages import OpenImport
from agentassist.core.pairing import PairingEffect
from agentassist.core.phone_effects import PhoneEffect
from agentassist.core.picture import Picture
from agentassist.core.preferences import Endpoint, ModelUse, Preferences
from agentassist.core.rights_effects import RightsEffect
from agentassist.core.rulebook import RuleText, Touch
from agentassist.core.safety_effects import SafetyEffect
from agentassist.core.synonym import Synonym
from agentassist.core.team_effects import TakeRules, TeamEffect
from agentassist.core.words_effects import WordsEffect
from agentassist.core.writing_effects import WritingEffect

if TYPE_CHECKING:
    from agentassist.core.caller_line import LineBrief
    from agentassist.core.practice_report import PracticeReport
    from agentassist.core.sharing import Review, SharedRun


@dataclass(frozen=True, slots=True)
class TellPhone:
    """Ask a call source to act; what really happened comes back as events."""

    order: Order


@dataclass(frozen=True, slots=True)
class Listen:
    """Listen to this call and to no other; answered by ``HearingChanged`` and ``Said``."""

    call_key: str = ""
    """Empty for silence."""
    model: str = ""
    """The folder of the speech model."""


@dataclass(frozen=True, slots=True)
class KeepPreferences:
    """Write the settings file."""

    preferences: Preferences


@dataclass(frozen=True, slots=True)
class ReadPreview:
    """Look into a file; answered by ``ImportPreviewed``."""

    asked: OpenImport


@dataclass(frozen=True, slots=True)
class ReadRows:
    """Read the next batch of the import; answered by ``RowsRead``."""

    asked: OpenImport
    preview: Preview


@dataclass(frozen=True, slots=True)
class StopReading:
    """Close the file of a cancelled import."""


@dataclass(frozen=True, slots=True)
class ReadIndex:
    """Read the search index, or make it of the articles; answered by ``IndexRead`` and ``IndexPacked``."""

    groups: tuple[Synonym, ...] = ()
    """The words that it is to take for the same."""


@dataclass(frozen=True, slots=True)
class UseModel:
    """Let the model that these preferences name read from now on; none where they name none."""

    preferences: Preferences


@dataclass(frozen=True, slots=True)
class FindMeaning:
    """Have a model look for what means the same; answered by ``MeaningFound``, where there is one.

    Asked at every key; whoever does it waits for a pause and answers only the newest.
    """

    text: str
    """The search as it was typed."""
    words: str
    """What of it is no filter."""


@dataclass(frozen=True, slots=True)
class JudgePhrase:
    """Ask a model whether a sentence wants rewording; answered by ``PhraseJudged``, with a model or without.

    Asked at every key; whoever does it waits for a pause and answers only the newest.
    """

    sentence: str
    """Already without what must not leave the house, but for names."""


@dataclass(frozen=True, slots=True)
class Reword:
    """Have a model reword a sentence; answered by ``PhraseReworded`` or ``RewordingFailed``."""

    where: Endpoint
    sentence: str
    """Already without what must not leave the house."""
    why: str
    better: str
    """The wording of the rule."""


@dataclass(frozen=True, slots=True)
class WordLine:
    """Have a model word what a practice caller has decided to say; answered by ``LineWorded``, always."""

    where: Endpoint
    call_key: str
    place: int
    """Which turn of the call it is."""
    brief: "LineBrief"


@dataclass(frozen=True, slots=True)
class KeepPassword:
    """Keep the key of a model's server in the keyring; answered by ``ModelKeyKept`` or ``Failed``."""

    use: ModelUse
    key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class WriteArticles:
    """Write a batch of articles as Markdown; answered by ``ArticlesWritten``."""

    path: str
    """The file for one article; the folder in which a new one is made for all."""
    articles: tuple[Article, ...]
    done: int = 0
    """How many were written before these."""
    name: str = ""
    """Of the new folder; empty until it is made."""
    pictures: tuple[Picture, ...] = ()
    """What the articles show."""
    whole: bool = True
    """False for an article by itself."""


@dataclass(frozen=True, slots=True)
class ReadExercises:
    """Read the scenarios of the firm; answered by ``ExercisesRead``."""

    brought: str = ""
    """A file to take in first."""


@dataclass(frozen=True, slots=True)
class CopyExercise:
    """Write the file of a scenario; answered by ``ReportWritten``."""

    exercise: str
    path: str
    is_path: bool = False
    """True for the file of a learning path of this id instead."""


@dataclass(frozen=True, slots=True)
class PreparePractice:
    """Make ready who plays the caller of a scenario; answered by ``PracticeReady`` or ``PracticeFailed``."""

    exercise: str
    lang: str


@dataclass(frozen=True, slots=True)
class SayAloud:
    """Say what a practice caller says, instead of what is being said; nothing is heard of it."""

    text: str = ""
    """Empty for silence."""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class WriteScorecard:
    """Write a report as HTML or PDF, as the path ends; answered by ``ReportWritten`` or ``Failed``."""

    path: str
    report: "PracticeReport"
    review: "Review | None" = None
    """What its trainer made of it."""


@dataclass(frozen=True, slots=True)
class ReadSharedRun:
    """Read a run that somebody handed over; answered by ``SharedRunRead`` or ``Failed``."""

    path: str


@dataclass(frozen=True, slots=True)
class WriteSharedRun:
    """Write a run to hand over; answered by ``ReportWritten`` or ``Failed``."""

    path: str
    shared: "SharedRun"


@dataclass(frozen=True, slots=True)
class PrepareRules:
    """Get the phrasing rules of some languages ready before a sentence asks for them; see ``RulesReady``."""

    langs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReadRules:
    """Read the phrasing rules of a language, and the team's file on them; answered by ``RulesRead``."""

    lang: str


@dataclass(frozen=True, slots=True)
class ChangeRule:
    """Write what the team says about one rule; answered by ``RulesRead`` or ``RuleFileFailed``."""

    lang: str
    touch: Touch


@dataclass(frozen=True, slots=True)
class ProveRule:
    """Try a rule on every example of its book; answered by ``RuleProved``. Only the newest matters."""

    lang: str
    rule: RuleText
    tried: str = ""


Effect = (
    TellPhone
    | Listen
    | KeepPreferences
    | ReadPreview
    | ReadRows
    | StopReading
    | ReadIndex
    | UseModel
    | FindMeaning
    | JudgePhrase
    | Reword
    | WordLine
    | KeepPassword
    | WriteArticles
    | FileEffect
    | ReadExercises
    | CopyExercise
    | PreparePractice
    | SayAloud
    | WriteScorecard
    | PairingEffect
    | ReadSharedRun
    | WriteSharedRun
    | WordsEffect
    | PrepareRules
    | ReadRules
    | ChangeRule
    | ProveRule
    | SafetyEffect
    | RightsEffect
    | WritingEffect
    | TeamEffect
    | TakeRules
    | ConnectingEffect
    | PhoneEffect
)
"""One of these."""
