"""The panels, found by folder: a new one is a new file and nothing else."""

import importlib
import pkgutil

from agentassist.ui import panels
from agentassist.ui.panel import Panel


def find_panels() -> tuple[type[Panel], ...]:
    """Return every module's ``PANEL``, in the order of their places.

    Raises:
        LookupError: None is found; a frozen app that misses them must not start empty.
    """
    names = sorted(info.name for info in pkgutil.iter_modules(panels.__path__))
    modules = [importlib.import_module(f"{panels.__name__}.{name}") for name in names]
    found: list[type[Panel]] = [module.PANEL for module in modules if hasattr(module, "PANEL")]
    if not found:
        raise LookupError("no panel was found")
    return tuple(sorted(found, key=lambda panel: panel.place))
