"""A scorecard on the disk: a page for the browser, or a PDF."""

import contextlib
import re
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from agentassist.core.errors import AssistError, Trouble
from agentassist.core.practice_report import PracticeReport
from agentassist.core.sharing import Review
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.scorecard_document import scorecard_html

HTML, PDF = ".html", ".pdf"
LONGEST_TITLE = 80
"""So many letters of a title make the name of a file."""
MARGIN_MM = 16.0
DPI = 300
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def file_name(report: PracticeReport) -> str:
    """Return the name that a scorecard is offered under."""
    day = datetime.fromtimestamp(report.at_ms / 1000, UTC).astimezone().date().isoformat()
    title = " ".join(_NOT_IN_NAMES.sub(" ", report.title).split())[:LONGEST_TITLE].strip(" .")
    return f"{title} {day}{HTML}".strip()


def with_ending(path: str) -> str:
    """Return ``path`` so that it says what is to be written; a page where it names nothing else."""
    return path if Path(path).suffix.lower() in (HTML, PDF) else f"{path}{HTML}"


def write_scorecard(report: PracticeReport, path: Path, review: Review | None = None) -> None:
    """Write ``report`` in the language of the moment, as PDF or else as a page; call it on Qt's thread.

    Raises:
        AssistError: The folder or its disk refuses; a file that was there is as it was.
    """
    html = scorecard_html(report, PracticeWords(), review)
    content = _pdf(html, report.title) if path.suffix.lower() == PDF else html.encode("utf-8")
    part = path.with_name(f"{path.name}.part")
    try:
        # Written aside and renamed: half a file would take the place of a whole one.
        part.write_bytes(content)
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise AssistError(Trouble.FOLDER_CLOSED, folder=path.parent.name) from error


def _pdf(html: str, title: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setResolution(DPI)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Millimeter,
        )
    )
    document = QTextDocument()
    document.setDefaultFont(QGuiApplication.font())
    document.setDocumentMargin(0)
    document.setHtml(html)
    document.print_(writer)
    # The writer ends its file when it goes.
    del writer
    return bytes(buffer.data().data())
