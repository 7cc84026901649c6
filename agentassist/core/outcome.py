"""Outcomes (dispositions) and topics, as the firm defines them."""

from agentassist.core.frozen import dataclass
from agentassist.core.words import Words


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a contact ended; one is chosen at wrap-up."""

    id: str
    title: Words
    group: str = ""
    """Id of its group."""
    follow_up: bool = False
    """True where somebody still has something to do."""


@dataclass(frozen=True, slots=True)
class OutcomeGroup:
    """A heading that outcomes are shown under."""

    id: str
    title: Words


@dataclass(frozen=True, slots=True)
class Topic:
    """What a contact was about."""

    id: str
    title: Words
    playbook: str = ""
    """Id of the playbook that fits; empty for none."""
    serious: bool = False
    """True where nobody is in the mood for small talk."""


@dataclass(frozen=True, slots=True)
class Codes:
    """Everything a wrap-up can be filed under, in the order shown."""

    outcomes: tuple[Outcome, ...] = ()
    topics: tuple[Topic, ...] = ()
    groups: tuple[OutcomeGroup, ...] = ()
