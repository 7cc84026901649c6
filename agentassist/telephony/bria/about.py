"""What the Bria softphone asks for."""

from agentassist.core.phone_setup import PhoneAbout
from agentassist.core.setting_field import SettingField, SettingKind

ABOUT = PhoneAbout("bria", (SettingField("port", SettingKind.COUNT, "9002"),), page="bria.md")
