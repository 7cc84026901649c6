"""Asks for a file to write or to read; the call window stays free, which Qt's ready questions would block."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from agentassist.core.picture import PICTURE_ENDINGS


def ask_file(parent: QWidget, words: str, name: str, chosen: Callable[[str], object]) -> QFileDialog:
    """Ask for a file to write; ``name`` is offered, ``chosen`` is given the path."""
    dialog = _asked(QFileDialog(parent, words), chosen)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(name)
    dialog.open()
    return dialog


def ask_folder(parent: QWidget, words: str, chosen: Callable[[str], object]) -> QFileDialog:
    """Ask for a folder that is there; ``chosen`` is given its path."""
    dialog = _asked(QFileDialog(parent, words), chosen)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def ask_reading(parent: QWidget, words: str, kinds: str, chosen: Callable[[str], object]) -> QFileDialog:
    """Ask for a file that is there, of ``kinds`` as Qt filters names; ``chosen`` is given its path."""
    dialog = _asked(QFileDialog(parent, words), chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(kinds)
    dialog.open()
    return dialog


def ask_pictures(parent: QWidget, words: str, chosen: Callable[[str], object]) -> QFileDialog:
    """Ask for pictures that are there; ``chosen`` is given the path of each."""
    dialog = QFileDialog(parent, words)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilter(" ".join(f"*{ending}" for ending in sorted(PICTURE_ENDINGS)))
    dialog.filesSelected.connect(lambda paths: [chosen(path) for path in paths])
    dialog.open()
    return dialog


def _asked(dialog: QFileDialog, chosen: Callable[[str], object]) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    return dialog
