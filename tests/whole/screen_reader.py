"""What a screen reader finds in the app; runs on the system's Python, which has its library.

Prints one JSON line: every element that takes the keyboard and has no name, and how many take it. With a name
after the process number, the element of that name is pressed first.
"""

import json
import sys
import time
from collections.abc import Iterator

import pyatspi

PATIENCE_S = 15.0
LOOK_S = 0.05


def below(element: object) -> Iterator[object]:
    """Give the element and everything in it."""
    yield element
    for child in element:
        if child is not None:
            yield from below(child)


def window_of(pid: int) -> object:
    """Return the app's root, once it has one with something in it."""
    end_s = time.monotonic() + PATIENCE_S
    while time.monotonic() < end_s:
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.get_process_id() == pid and app.childCount:
                return app
        time.sleep(LOOK_S)
    raise LookupError(pid)


def has(element: object, *states: int) -> bool:
    """Tell whether an element is in all these states."""
    known = element.getState()
    return all(known.contains(state) for state in states)


def press(root: object, name: str) -> None:
    """Do the first action of the shown element called ``name``."""
    found = next(one for one in below(root) if one.name == name and has(one, pyatspi.STATE_SHOWING))
    found.queryAction().doAction(0)


def main(pid: int, name: str) -> None:
    """Print what was found."""
    root = window_of(pid)
    if name:
        press(root, name)
    seen = [one for one in below(root) if has(one, pyatspi.STATE_SHOWING, pyatspi.STATE_FOCUSABLE)]
    nameless = [f"{one.getRoleName()} in {one.parent.name}" for one in seen if not one.name]
    sys.stdout.write(json.dumps({"focusable": len(seen), "nameless": nameless}))


if __name__ == "__main__":
    main(int(sys.argv[1]), " ".join(sys.argv[2:]))
