"""Everything the rep sees, as one frozen value.

The desk makes a new ``Screen`` for every message and shares each part that did not change, so a panel
compares its own part with ``is``. Texts of the firm are already in the rep's language; what the app itself
says is a code that ``ui/words.py`` turns into words.
"""

from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING

from agentassist.core.bench import Bench
from agentassist.core.call import SourceStatus
from agentassist.core.calm import CalmCard
from agentassist.core.frozen import dataclass
from agentassist.core.hold import HoldView
from agentassist.core.own_words import Wording
from agentassist.core.phrase import Suggestion
from agentassist.core.practice import PracticeCall
from agentassist.core.preferences import Preferences
from agentassist.core.screen.answers import Completion as Completion
from agentassist.core.screen.answers import Filter as Filter
from agentassist.core.screen.answers import Finding as Finding
from agentassist.core.screen.answers import Reading as Reading
from agentassist.core.screen.answers import Sheet as Sheet
from agentassist.core.screen.approving import RequestView as RequestView
from agentassist.core.screen.caller import Card as Card
from agentassist.core.screen.caller import Chip as Chip
from agentassist.core.screen.caller import ChipKind as ChipKind
from agentassist.core.screen.caller import Choice as Choice
from agentassist.core.screen.caller import History as History
from agentassist.core.screen.caller import HistoryRow as HistoryRow
from agentassist.core.screen.caller import LineState as LineState
from agentassist.core.screen.caller import LineView as LineView
from agentassist.core.screen.caller import RowState as RowState
from agentassist.core.screen.cards import HOUSE as HOUSE
from agentassist.core.screen.cards import CardPart as CardPart
from agentassist.core.screen.cards import Part as Part
from agentassist.core.screen.cards import SmallTalk as SmallTalk
from agentassist.core.screen.filing import DAY_KINDS as DAY_KINDS
from agentassist.core.screen.filing import PROMISE as PROMISE
from agentassist.core.screen.filing import Day as Day
from agentassist.core.screen.filing import DayItem as DayItem
from agentassist.core.screen.filing import Missing as Missing
from agentassist.core.screen.filing import Option as Option
from agentassist.core.screen.filing import WrapUp as WrapUp
from agentassist.core.screen.handing_on import Asks as Asks
from agentassist.core.screen.handing_on import HandingOn as HandingOn
from agentassist.core.screen.handing_on import HandTarget as HandTarget
from agentassist.core.screen.handing_on import LegState as LegState
from agentassist.core.screen.holding import BeforeHold as BeforeHold
from agentassist.core.screen.holding import CallBackOffer as CallBackOffer
from agentassist.core.screen.rights import KEEPING as KEEPING
from agentassist.core.screen.rights import RIGHTS as RIGHTS
from agentassist.core.screen.rights import ActionBadge as ActionBadge
from agentassist.core.screen.rights import RightsGroup as RightsGroup
from agentassist.core.screen.rights import RightsKind as RightsKind
from agentassist.core.screen.rights import Triage as Triage
from agentassist.core.screen.rights import Whom as Whom
from agentassist.core.screen.talking import Apology as Apology
from agentassist.core.screen.talking import Listening as Listening
from agentassist.core.screen.talking import Notes as Notes
from agentassist.core.screen.talking import Nudge as Nudge
from agentassist.core.screen.talking import Offer as Offer
from agentassist.core.screen.talking import Point as Point
from agentassist.core.screen.talking import PromiseLine as PromiseLine
from agentassist.core.screen.talking import PromptCard as PromptCard
from agentassist.core.screen.talking import RailState as RailState
from agentassist.core.screen.telling import Notice as Notice
from agentassist.core.screen.telling import Told as Told
from agentassist.core.screen.telling import Undoable as Undoable
from agentassist.core.team import Beside, Clash, TeamView
from agentassist.core.team_line import TeamLine

if TYPE_CHECKING:
    # Known once somebody practises, not at every start.
    from agentassist.core.stage import Stage


class Place(StrEnum):
    """Which page the call window shows."""

    DAY = "day"
    CALL = "call"
    WRAPUP = "wrapup"


@dataclass(frozen=True, slots=True)
class Screen:
    """The whole screen."""

    place: Place = Place.DAY
    lines: tuple[LineView, ...] = ()
    card: Card | None = None
    history: History = field(default_factory=History)
    prompt: PromptCard | None = None
    hold: HoldView | None = None
    """The hold of the shown line."""
    before_hold: BeforeHold | None = None
    """What to say before a hold, while the rep looks at it."""
    call_back: CallBackOffer | None = None
    calm: CalmCard | None = None
    """What helps while the caller is abusive."""
    cooling: bool = False
    """True while the rep is left alone after such a call."""
    handing: HandingOn | None = None
    """None where nobody is, or was, handed on in this call."""
    apology: Apology | None = None
    requests: tuple[RequestView, ...] = ()
    """What somebody was asked for in this call, and what waits of others."""
    phrase: Suggestion | None = None
    promise: PromiseLine | None = None
    wording: Wording | None = None
    """How what is being tried sounds beside the sample wording; None for too little to tell."""
    offer: Offer | None = None
    small_talk: SmallTalk | None = None
    """None where it would not be fitting."""
    listening: Listening | None = None
    """None where the rep has not switched it on, and between calls."""
    finding: Finding = field(default_factory=Finding)
    reading: Reading | None = None
    sheet: Sheet | None = None
    paying: bool = False
    """True while a payment is taken: digits are shown, and not kept."""
    notes: Notes = field(default_factory=Notes)
    wrapup: WrapUp | None = None
    day: Day = field(default_factory=Day)
    house: str = ""
    """What the card of how things are done here is called, until the rep puts it away."""
    notices: tuple[Notice, ...] = ()
    undo: Undoable | None = None
    can_save: bool = True
    """False while the disk refuses; a banner says so."""
    sources: tuple[SourceStatus, ...] = ()
    team: TeamView = field(default_factory=TeamView)
    """How this computer stands with its team."""
    team_line: TeamLine | None = None
    """What must be known of that beyond the state line; None mostly."""
    beside: Beside = field(default_factory=Beside)
    """Colleagues who look at the same caller."""
    clashes: tuple[Clash, ...] = ()
    """What two people wrote at once about this caller, until somebody says what shall stand."""
    preferences: Preferences = field(default_factory=Preferences)
    playbooks: tuple[Option, ...] = ()
    """The playbooks to choose from, in the rep's language."""
    bench: Bench = field(default_factory=Bench)
    """What the workbench shows."""
    practice: PracticeCall | None = None
    """The practice call, while it is the one on screen."""
    stage: "Stage | None" = None
    """What somebody at this computer has before them who plays the caller."""

    @property
    def hands_on(self) -> bool:
        """True while the steps of handing the caller on take the place of the prompt and the hold."""
        return self.handing is not None and self.handing.open
