"""Another program's window, in which the rep is typing; prints a line of JSON for what reaches it."""

import json
import sys

from PySide6.QtWidgets import QApplication, QLineEdit


def say(**news: object) -> None:
    """Tell whoever started this program."""
    sys.stdout.write(json.dumps(news) + "\n")
    sys.stdout.flush()


def main() -> int:
    """Show the window until the program is ended."""
    qt = QApplication(["neighbour"])
    field = QLineEdit()
    field.textChanged.connect(lambda text: say(text=text))
    qt.focusWindowChanged.connect(lambda window: say(active=window is not None))
    field.show()
    return qt.exec()


if __name__ == "__main__":
    sys.exit(main())
