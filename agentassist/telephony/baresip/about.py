"""What the baresip softphone asks for."""

from agentassist.core.phone_setup import PhoneAbout
from agentassist.core.setting_field import SettingField, SettingKind
from agentassist.telephony.wire.settings import PORTS

ABOUT = PhoneAbout(
    "baresip",
    (
        SettingField("host", SettingKind.ADDRESS, "127.0.0.1"),
        SettingField("port", SettingKind.COUNT, str(PORTS["baresip"])),
    ),
    page="baresip.md",
)
