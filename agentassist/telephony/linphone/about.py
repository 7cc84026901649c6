"""What the Linphone daemon asks for."""

from agentassist.core.phone_setup import PhoneAbout
from agentassist.core.setting_field import SettingField, SettingKind
from agentassist.telephony.linphone.source import SOCKET

ABOUT = PhoneAbout("linphone", (SettingField("socket", SettingKind.FILE, SOCKET),), page="linphone.md")
