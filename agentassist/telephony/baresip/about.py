"""What the baresip softphone asks for."""

from agentassist.core.phone_setup import PhoneAbout
from agentassist.core.setting_field import SettingField, SettingKind

ABOUT = PhoneAbout(
    "baresip",
    (
        SettingField("host", SettingKind.ADDRESS, "127.0.0.1"),
        SettingField("port", SettingKind.COUNT, "4444"),
    ),
    page="baresip.md",
)
