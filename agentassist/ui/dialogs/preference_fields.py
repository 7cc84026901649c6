"""The choices that the settings page changes, one or more at a time."""

from typing import TypedDict

from agentassist.core.preferences import Endpoint, MeaningBy, Profile, Scheme, SourceChoice, UrduStyle


class PreferenceFields(TypedDict, total=False):
    """As in ``Preferences``."""

    language: str
    scheme: Scheme
    text_scale: float
    profile: Profile
    role: str
    rep: str
    region: str
    sound: bool
    urdu_style: UrduStyle
    sources: tuple[SourceChoice, ...]
    stay_on_top: bool
    still: bool
    fading: bool
    listen: bool
    lock_after_min: int
    speech_model: str
    meaning: MeaningBy
    embedding: Endpoint
    quiet: bool
    rewording: Endpoint
    voice: bool
    connectors: tuple[SourceChoice, ...]
