"""Asks for a file to write or to read; the call window stays free, which Qt's ready questions would block."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from agentassist.core.picture import PICTURE_ENDINGS

Chosen = Callable[[str], object]
"""Is given the path that somebody chose."""
ChosenAll = Callable[[list[str]], object]


def ask_file(parent: QWidget, words: str, name: str, chosen: Chosen) -> QFileDialog:
    """Ask for a file to write; ``name`` is offered."""
    dialog = _asking(parent, words, QFileDialog.FileMode.AnyFile, _each(chosen))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    return dialog


def ask_folder(parent: QWidget, words: str, chosen: Chosen) -> QFileDialog:
    """Ask for a folder that is there."""
    dialog = _asking(parent, words, QFileDialog.FileMode.Directory, _each(chosen))
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return dialog


def ask_reading(parent: QWidget, words: str, kinds: str, chosen: Chosen) -> QFileDialog:
    """Ask for a file that is there, of ``kinds`` as Qt filters names."""
    dialog = _asking(parent, words, QFileDialog.FileMode.ExistingFile, _each(chosen))
    dialog.setNameFilter(kinds)
    return dialog


def ask_pictures(parent: QWidget, words: str, chosen: ChosenAll) -> QFileDialog:
    """Ask for pictures that are there; ``chosen`` is given them all at once."""
    dialog = _asking(parent, words, QFileDialog.FileMode.ExistingFiles, chosen)
    dialog.setNameFilter(" ".join(f"*{ending}" for ending in sorted(PICTURE_ENDINGS)))
    return dialog


def _asking(parent: QWidget, words: str, mode: QFileDialog.FileMode, chosen: ChosenAll) -> QFileDialog:
    """Show a question that goes away by itself."""
    dialog = QFileDialog(parent, words)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(mode)
    dialog.filesSelected.connect(chosen)
    dialog.open()
    return dialog


def _each(chosen: Chosen) -> ChosenAll:
    return lambda paths: [chosen(path) for path in paths]
