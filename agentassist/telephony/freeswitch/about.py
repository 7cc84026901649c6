"""What FreeSWITCH asks for."""

from agentassist.core.phone_setup import PhoneAbout, SecretKind
from agentassist.core.setting_field import SettingField, SettingKind
from agentassist.telephony.wire.settings import PORTS

ABOUT = PhoneAbout(
    "freeswitch",
    (
        SettingField("host", SettingKind.ADDRESS, "127.0.0.1"),
        SettingField("endpoint", needed=True, example="1001"),
        SettingField("port", SettingKind.COUNT, str(PORTS["freeswitch"])),
    ),
    SecretKind.TYPED,
    "freeswitch.md",
)
