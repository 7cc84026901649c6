"""What the Linphone daemon asks for."""

from agentassist.core.connecting import SettingField, SettingKind
from agentassist.core.phone_setup import PhoneAbout
from agentassist.telephony.linphone.source import SOCKET

ABOUT = PhoneAbout("linphone", (SettingField("socket", SettingKind.FILE, SOCKET),), page="linphone.md")
