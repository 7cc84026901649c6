"""What Asterisk, FreePBX and their kin ask for."""

from agentassist.core.phone_setup import PhoneAbout, SecretKind
from agentassist.core.setting_field import SettingField, SettingKind
from agentassist.telephony.wire.settings import PORTS

ABOUT = PhoneAbout(
    "asterisk",
    (
        SettingField("host", SettingKind.ADDRESS, "127.0.0.1"),
        SettingField("user", needed=True),
        SettingField("endpoint", needed=True, example="201"),
        SettingField("port", SettingKind.COUNT, example=str(PORTS["asterisk"])),
        SettingField("tls", SettingKind.FLAG),
        SettingField("certificate", SettingKind.FILE, within="tls"),
        SettingField("tls_name", within="tls"),
        SettingField("dial", SettingKind.FLAG),
        SettingField("context", usual="from-internal", within="dial"),
    ),
    SecretKind.TYPED,
    "asterisk-and-freepbx.md",
)
