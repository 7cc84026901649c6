"""What a phone system that reports calls asks for, and where it reports to."""

from agentassist.core.phone_setup import PhoneAbout, SecretKind
from agentassist.core.setting_field import SettingField, SettingKind
from agentassist.telephony.webhook.door import KINDS, PORT
from agentassist.telephony.webhook.gate import path_of

__all__ = ["ABOUT", "path_of"]

ABOUT = PhoneAbout(
    "webhook",
    (
        SettingField("kind", SettingKind.CHOICE, KINDS[0], options=KINDS),
        SettingField("mine"),
        SettingField("port", SettingKind.COUNT, str(PORT)),
        SettingField("lan", SettingKind.FLAG),
        SettingField("outside", SettingKind.ADDRESS),
    ),
    SecretKind.MADE,
    "webhook.md",
)
