"""What the house tells itself."""

from agentassist.core.errors import AssistError
from agentassist.core.frozen import dataclass
from agentassist.core.knowledge import Gist
from agentassist.core.preferences import ModelUse
from agentassist.core.synonym import Synonym


@dataclass(frozen=True, slots=True)
class Started:
    """The first message: read what was left open, fill the day list."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """A pause or a date change: save what is pending, refresh what is due."""


@dataclass(frozen=True, slots=True)
class IndexRead:
    """The search index stands, with all changes of articles up to one."""

    index: object
    """Opaque here: an index is what only the search looks into. Nobody else keeps it."""
    upto: int
    groups: tuple[Synonym, ...] = ()
    """The words that it takes for the same."""


@dataclass(frozen=True, slots=True)
class IndexPacked:
    """A part of the index as bytes, to be kept in the cache."""

    upto: int
    """The last change that is in it."""
    place: int
    """Counts the parts from 0."""
    part: bytes
    last: bool
    """True where no part follows."""


@dataclass(frozen=True, slots=True)
class MeaningRead:
    """A model read some articles; to be kept, so that it need not do so again."""

    model: str
    read: tuple[Gist, ...]


@dataclass(frozen=True, slots=True)
class MeaningFound:
    """What means the same as a search."""

    text: str
    """The search as it was typed."""
    ids: tuple[str, ...]
    """Articles, the nearest first."""


@dataclass(frozen=True, slots=True)
class ModelKeyKept:
    """The key of a model's server is in the keyring."""

    use: ModelUse


@dataclass(frozen=True, slots=True)
class PhraseJudged:
    """A model was asked whether a sentence wants rewording."""

    sentence: str
    """As the model was told it."""
    wants_rewording: bool
    """True also where there is no model to ask, or it has not learned yet: the rule alone decides then."""


@dataclass(frozen=True, slots=True)
class JudgeTaught:
    """A model has learned what the rules of a language notice; to be kept, so that it need not again."""

    compiled: tuple[tuple[str, str, bytes], ...]
    """As in ``RulesRead``."""


@dataclass(frozen=True, slots=True)
class PhraseReworded:
    """A model reworded a sentence."""

    sentence: str
    """As the model was told it."""
    text: str


@dataclass(frozen=True, slots=True)
class RewordingFailed:
    """A model could not be asked to reword."""

    sentence: str
    error: AssistError


@dataclass(frozen=True, slots=True)
class Failed:
    """Work outside the desk met trouble."""

    error: AssistError


HouseMessage = (
    Started
    | Ticked
    | IndexRead
    | IndexPacked
    | MeaningRead
    | MeaningFound
    | ModelKeyKept
    | PhraseJudged
    | JudgeTaught
    | PhraseReworded
    | RewordingFailed
    | Failed
)
"""One of these."""
