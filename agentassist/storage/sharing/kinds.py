"""Shared rows that nothing else in the app has a value for."""

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Tick:
    """One point of a prompt that was covered in a call."""

    id: str
    """Made of the call and the point, so that it is the same on every computer."""
    interaction_id: str
    point: str


@dataclass(frozen=True, slots=True)
class Case:
    """What several contacts are about."""

    id: str
    contact_id: str | None
    topic: str
    title: str
    opened_ms: int
    closed_ms: int | None = None


@dataclass(frozen=True, slots=True)
class Teammate:
    """Somebody of the team."""

    id: str
    """As the hub knows them."""
    name: str
    role: str
    lang: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True)
class Feedback:
    """What a caller's words mean for a department."""

    id: str
    interaction_id: str | None
    contact_id: str | None
    department: str
    text: str
    sent_ms: int | None = None


@dataclass(frozen=True, slots=True)
class PackFile:
    """One file of the firm's content pack."""

    id: str
    """Made of pack and path, so that it is the same on every computer."""
    pack: str
    path: str
    text: str
    hash: str
    version: int
