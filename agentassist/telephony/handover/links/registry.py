"""Writes our links into the registry; only Windows has one."""

import sys
from collections.abc import Sequence

from agentassist.telephony.handover.links import Done
from agentassist.telephony.handover.links.windows import Plan, plan, told

if sys.platform == "win32":
    import winreg

    def change(schemes: Sequence[str], program: Sequence[str]) -> list[Done]:
        """Have exactly the links of ``schemes`` open with ``program``, and tell what was done."""
        wanted = plan(schemes, program)
        _carry_out(wanted)
        return told(schemes, wanted)

    def _carry_out(wanted: Plan) -> None:
        for key in wanted.keys_gone:
            _take_away(key)
        for key, name in wanted.values_gone:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                    winreg.DeleteValue(opened, name)
            except FileNotFoundError:
                continue
        for value in wanted.written:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, value.key) as made:
                winreg.SetValueEx(made, value.name, 0, winreg.REG_SZ, value.text)

    def _take_away(key: str) -> None:
        """Take a key away with all beneath it; one that is not there is no matter."""
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                beneath = [winreg.EnumKey(opened, at) for at in range(winreg.QueryInfoKey(opened)[0])]
        except FileNotFoundError:
            return
        for name in beneath:
            _take_away(rf"{key}\{name}")
        winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
