"""Qt for Python, loaded so that it leaves the sources of all other modules alone."""

import builtins


def load_qt() -> None:
    """Load Qt for Python before anything else brings it.

    It reads the source of every module loaded after it, to see who might use its ``__feature__`` switches,
    and Python keeps those texts: a tenth of a start and 12 MB. Nobody here uses them, so nobody looks.
    """
    import PySide6.QtCore  # noqa: F401 - its hook is there from now on

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
