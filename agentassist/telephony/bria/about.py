"""What the Bria softphone asks for."""

from agentassist.core.connecting import SettingField, SettingKind
from agentassist.core.phone_setup import PhoneAbout

ABOUT = PhoneAbout("bria", (SettingField("port", SettingKind.COUNT, "9002"),), page="bria.md")
