r"""Links on Windows: keys of this user's registry. Untried there; what is to be written is tested everywhere.

``agentassist:`` is ours alone. For ``tel:`` and ``callto:`` we are only put among those to choose from in
Settings, Apps, Default apps: Windows lets nobody but the user choose, and whoever has them keeps them.
"""

import subprocess
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


def told(schemes: Sequence[str], wanted: Plan) -> list[Done]:
    """Return what was done once the plan is carried out."""
    if not schemes:
        return [Done(rf"HKEY_CURRENT_USER\{key}", "removed") for key in wanted.keys_gone]
    done = [Done(rf"HKEY_CURRENT_USER\{value.key}", "written") for value in wanted.written]
    return [*dict.fromkeys(done), *(_scheme_done(scheme) for scheme in schemes)]


def _scheme_done(scheme: str) -> Done:
    return Done(f"{scheme}:", "ours" if scheme in OWN else "to-choose")
