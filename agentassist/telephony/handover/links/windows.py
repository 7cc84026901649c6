r"""Links on Windows: keys of this user's registry. Untried there; what is to be written is tested everywhere.

``agentassist:`` is ours alone. For ``tel:`` and ``callto:`` we are only put among those to choose from in
Settings, Apps, Default apps: Windows lets nobody but the user choose, and whoever has them keeps them.
"""

import subprocess
import sys
from collections.abc import Sequence

from agentassist.core.frozen import dataclass
from agentassist.telephony.handover.links import OWN, Done

CLASSES = r"Software\Classes"
OURS = rf"{CLASSES}\agentassist"
CHOICE = rf"{CLASSES}\AgentAssist.Link"
HOME = r"Software\AgentAssist"
CAPABILITIES = rf"{HOME}\Capabilities"
REGISTERED = r"Software\RegisteredApplications"
NAME = "Agent Assist"


@dataclass(frozen=True, slots=True)
class Value:
    """One text value beneath HKEY_CURRENT_USER; an empty name is the key's own value."""

    key: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What the registry is to hold of us, and what not."""

    keys_gone: tuple[str, ...]
    """Taken away with all beneath, before anything is written; nobody else writes there."""
    values_gone: tuple[tuple[str, str], ...]
    """By key and name."""
    written: tuple[Value, ...]


def plan(schemes: Sequence[str], program: Sequence[str]) -> Plan:
    """Return what makes exactly the links of ``schemes`` open with ``program``."""
    phones = [scheme for scheme in schemes if scheme not in OWN]
    gone = (OURS, CHOICE, CAPABILITIES, HOME)
    if not schemes:
        return Plan(gone, ((REGISTERED, NAME),), ())
    # The dashes keep a link from being read as an option, whatever quotation marks it holds.
    command = f'{subprocess.list2cmdline(program)} open -- "%1"'
    values = [*_opener(OURS, command)]
    if phones:
        values += [
            *_opener(CHOICE, command),
            Value(CAPABILITIES, "ApplicationName", NAME),
            Value(CAPABILITIES, "ApplicationDescription", "Shows who is calling."),
            *(Value(rf"{CAPABILITIES}\URLAssociations", scheme, "AgentAssist.Link") for scheme in phones),
            Value(REGISTERED, NAME, CAPABILITIES),
        ]
    return Plan(gone, () if phones else ((REGISTERED, NAME),), tuple(values))


def _opener(key: str, command: str) -> tuple[Value, ...]:
    return (
        Value(key, "", f"URL:{NAME}"),
        Value(key, "URL Protocol", ""),
        Value(rf"{key}\shell\open\command", "", command),
    )


def change(schemes: Sequence[str], program: Sequence[str]) -> list[Done]:
    """Carry the plan out and tell what was done."""
    wanted = plan(schemes, program)
    _carry_out(wanted)
    done = [Done(rf"HKEY_CURRENT_USER\{value.key}", "written") for value in wanted.written]
    if not schemes:
        return [Done(rf"HKEY_CURRENT_USER\{key}", "removed") for key in wanted.keys_gone]
    return [*dict.fromkeys(done), *(_scheme_done(scheme) for scheme in schemes)]


def _scheme_done(scheme: str) -> Done:
    return Done(f"{scheme}:", "ours" if scheme in OWN else "to-choose")


if sys.platform == "win32":
    import winreg

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
else:

    def _carry_out(wanted: Plan) -> None:
        raise NotImplementedError(wanted)
