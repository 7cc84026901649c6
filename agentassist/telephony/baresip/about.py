"""What the baresip softphone asks for."""

from agentassist.core.connecting import SettingField, SettingKind
from agentassist.core.phone_setup import PhoneAbout

ABOUT = PhoneAbout(
    "baresip",
    (
        SettingField("host", SettingKind.ADDRESS, "127.0.0.1"),
        SettingField("port", SettingKind.COUNT, "4444"),
    ),
    page="baresip.md",
)
