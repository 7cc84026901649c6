"""The phrasing rules, as the workbench wants them."""

from agentassist.core.errors import AssistError
from agentassist.core.frozen import dataclass
from agentassist.core.rulebook import FileFault, RuleText, TeamRules, Verdict


@dataclass(frozen=True, slots=True)
class RulesWanted:
    """Show the rules of a language that match ``text`` and ``show``; no language is the window's."""

    lang: str = ""
    text: str = ""
    show: str = ""
    """A ``Shown`` value, or a category."""
    anew: bool = False
    """True where the team's file may have been changed by hand."""


@dataclass(frozen=True, slots=True)
class RuleTyped:
    """A rule as it stands in its fields, and the sentence it is to be tried on."""

    lang: str
    rule: RuleText
    tried: str = ""


@dataclass(frozen=True, slots=True)
class SaveRule:
    """Let a rule hold as it was typed; refused while its proof fails."""

    lang: str
    rule: RuleText


@dataclass(frozen=True, slots=True)
class SwitchRule:
    """Switch a rule on or off for the whole team."""

    lang: str
    rule_id: str
    on: bool


@dataclass(frozen=True, slots=True)
class RevertRule:
    """Forget what the team says about a rule; one of its own goes."""

    lang: str
    rule_id: str


@dataclass(frozen=True, slots=True)
class UnmuteRule:
    """Let this rep hear of a rule again."""

    rule_id: str


@dataclass(frozen=True, slots=True)
class RulesRead:
    """The rules of a language, with what the team says about them."""

    langs: tuple[str, ...]
    """All languages that there are rules for."""
    given: tuple[RuleText, ...]
    """As they ship."""
    team: TeamRules
    matcher: object
    """Opaque here: the rules in force, ready to be tried, which only the linter looks into."""
    fault: FileFault | None = None
    """What is wrong with the team's file; ``team`` is then what it said before."""
    compiled: tuple[tuple[str, str, bytes], ...] = ()
    """What was read anew and is to be kept: hash, name and content of each."""


@dataclass(frozen=True, slots=True)
class RulesReady:
    """The rules of a language, ready to be tried."""

    matcher: object
    """Opaque here, as ``RulesRead.book``."""
    compiled: tuple[tuple[str, str, bytes], ...] = ()
    """As in ``RulesRead``."""


@dataclass(frozen=True, slots=True)
class RuleProved:
    """What trying a rule has shown."""

    verdict: Verdict


@dataclass(frozen=True, slots=True)
class RuleFileFailed:
    """The team's file could not be written."""

    error: AssistError


RulesMessage = (
    RulesWanted
    | RuleTyped
    | SaveRule
    | SwitchRule
    | RevertRule
    | UnmuteRule
    | RulesRead
    | RuleProved
    | RuleFileFailed
)
"""One of these; ``RulesReady`` comes without the workbench."""
