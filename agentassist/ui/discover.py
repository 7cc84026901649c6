"""The panels, found by folder: a new one is a new file and nothing else."""

import importlib
import pkgutil
from types import ModuleType

from agentassist.ui import panels
from agentassist.ui.panel import Panel


def find_panels() -> tuple[type[Panel], ...]:
    """Return the panels seen between calls, in the order of their places.

    Raises:
        LookupError: None is found; a frozen app that misses them must not start empty.
    """
    return _found_in(panels)


def find_call_panels() -> tuple[type[Panel], ...]:
    """Return the panels seen only during a call, in the order of their places; loads them all.

    Raises:
        LookupError: None is found.
    """
    from agentassist.ui.panels import call

    return _found_in(call)


def _found_in(package: ModuleType) -> tuple[type[Panel], ...]:
    files = sorted(info.name for info in pkgutil.iter_modules(package.__path__) if not info.ispkg)
    modules = [importlib.import_module(f"{package.__name__}.{name}") for name in files]
    found: list[type[Panel]] = [module.PANEL for module in modules if hasattr(module, "PANEL")]
    if not found:
        raise LookupError(f"no panel was found in {package.__name__}")
    return tuple(sorted(found, key=lambda panel: panel.place))
