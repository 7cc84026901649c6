"""What the Bria softphone asks for."""

from agentassist.core.phone_setup import PhoneAbout
from agentassist.core.setting_field import SettingField, SettingKind
from agentassist.telephony.wire.settings import PORTS

ABOUT = PhoneAbout("bria", (SettingField("port", SettingKind.COUNT, str(PORTS["bria"])),), page="bria.md")
