"""What a rep or firm may choose; the minute of a hold is not among it."""

from dataclasses import field
from enum import StrEnum

from agentassist.core.frozen import dataclass
from agentassist.core.retention import Retention

LANGUAGES = ("en", "hi", "te", "ur")
"""The languages of the window."""


class Scheme(StrEnum):
    """Colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Profile(StrEnum):
    """Who uses the app; it changes what is shown first."""

    REP = "rep"
    TRAINER = "trainer"
    SOLO = "solo"


class UrduStyle(StrEnum):
    """The letter style of Urdu prompts."""

    NASKH = "naskh"
    NASTALIQ = "nastaliq"


class MeaningBy(StrEnum):
    """Which model reads articles and questions, so that search knows what they mean."""

    OFF = "off"
    INSTALLED = "installed"
    """The one of the extra ``meaning``, on this computer."""
    SERVER = "server"


class ModelUse(StrEnum):
    """What the model of a server is for; each has a key of its own."""

    MEANING = "meaning"
    REWORDING = "rewording"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A model behind an OpenAI-compatible server; its key is in the keyring."""

    base_url: str = ""
    """Up to and with ``/v1``; https, or this computer."""
    model: str = ""

    @property
    def given(self) -> bool:
        """True where there is something to ask."""
        return bool(self.base_url and self.model)


@dataclass(frozen=True, slots=True)
class SourceChoice:
    """One call source or one connector, with its settings."""

    name: str
    settings: tuple[tuple[str, str], ...] = ()
    on: bool = True
    """False for a call source that is filled in and switched off."""


@dataclass(frozen=True, slots=True)
class Preferences:
    """One person's choices."""

    language: str = "en"
    scheme: Scheme = Scheme.SYSTEM
    text_scale: float = 1.0
    """1.0 to 2.0."""
    profile: Profile = Profile.REP
    role: str = "rep"
    """A role of the firm's authority table."""
    rep: str = ""
    """The rep's own name, as owner of promises and follow-ups."""
    region: str = "IN"
    """ISO country whose numbers are written without a prefix."""
    sound: bool = False
    """A soft tone when a hold reaches 55 s."""
    urdu_style: UrduStyle = UrduStyle.NASKH
    sources: tuple[SourceChoice, ...] = field(default_factory=tuple)
    meaning: MeaningBy = MeaningBy.OFF
    embedding: Endpoint = field(default_factory=Endpoint)
    """Where ``meaning`` is ``SERVER``."""
    quiet: bool = False
    """Suggestions short of a stop show only where the model of ``meaning`` thinks so too."""
    rewording: Endpoint = field(default_factory=Endpoint)
    """Who may reword a sentence when the rep asks for it; nobody where none is given."""
    voice: bool = False
    """The same server also words what the callers of practice calls say."""
    stay_on_top: bool = False
    still: bool = False
    """Nothing moves by itself, not even what one breathes with."""
    fading: bool = True
    """Prompts show less to a rep who makes their points unaided."""
    aloud: bool = False
    """The callers of practice calls speak, where the system has a voice."""
    listen: bool = False
    """True once the rep agreed that calls are turned into text."""
    speech_model: str = ""
    """The folder of the model that does it; the app brings none."""
    lock_after_min: int = 15
    """So many minutes without a key or a click lock the window; 0 for never."""
    geometry: tuple[int, int, int, int] | None = None
    """Where the window was: x, y, width, height."""
    retention: Retention = Retention()
    """How long things are kept."""
    shortcuts: tuple[tuple[str, str], ...] = ()
    """Overrides: pairs of an action's name and its keys."""
    connectors: tuple[SourceChoice, ...] = field(default_factory=tuple)
    """Servers that people have already; their passwords are in the keyring."""

    @property
    def voiced(self) -> bool:
        """True where a model words what the callers of practice calls say."""
        return self.voice and self.rewording.given

    @property
    def asks_twice(self) -> bool:
        """True where a model is asked before a suggestion shows."""
        return self.quiet and self.meaning is not MeaningBy.OFF
