"""A scorecard as a page of its own: HTML that a browser shows and a ``QTextDocument`` prints.

There are no tables: Qt does not turn their columns round where writing runs to the left.
"""

from base64 import b64encode
from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QPointF, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter, QPainter

from agentassist.core.debrief import for_next_time
from agentassist.core.practice_report import CheckRow, PracticeLine, PracticeReport
from agentassist.core.scenario import Band
from agentassist.core.sharing import Review
from agentassist.core.speech import Who
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.sharing_words import SharingWords
from agentassist.ui.theme import BASE_PX, LIGHT
from agentassist.ui.widgets.mood_picture import MoodPlot, paint_bands, paint_curve, paint_dot
from agentassist.ui.words import isolated

WIDTH, HEIGHT, EDGE, GAP, DENSITY = 560, 200, 10, 10, 2
"""Of the picture, in pixels of the page; it is drawn so many times as dense."""
STYLE = f"""
body {{ font-family: "Noto Sans", "Noto Sans Devanagari", "Noto Sans Telugu", "Noto Sans Arabic", sans-serif;
  color: {LIGHT.text}; background: {LIGHT.card}; max-width: 680px; margin: 24px auto; padding: 0 16px; }}
h1 {{ font-size: 20pt; margin-bottom: 4px; }} h2 {{ font-size: 13pt; margin-top: 20px; margin-bottom: 6px; }}
p, li {{ font-size: 10.5pt; margin-top: 4px; margin-bottom: 4px; }}
.dim {{ color: {LIGHT.dim}; }} .score {{ font-size: 26pt; font-weight: 600; }} img {{ max-width: 100%; }}
"""


def scorecard_html(report: PracticeReport, words: PracticeWords, review: Review | None = None) -> str:
    """Return the whole page, in the language and direction of the moment; call it on Qt's thread."""
    direction = "rtl" if QGuiApplication.isRightToLeft() else "ltr"
    lang = QLocale().bcp47Name()
    head = f'<head><meta charset="utf-8"><title>{escape(report.title)}</title><style>{STYLE}</style></head>'
    body = "".join(filter(None, _parts(report, words, review)))
    page = f'<html lang="{lang}" dir="{direction}">{head}<body dir="{direction}">{body}</body></html>'
    return f"<!DOCTYPE html>\n{page}\n"


def _parts(report: PracticeReport, words: PracticeWords, review: Review | None) -> Iterable[str]:
    critical = [row for row in report.checks if row.critical]
    others = [row for row in report.checks if not row.critical]
    yield f"<h1>{escape(report.title)}</h1>"
    felt = () if report.rating is None else (words.felt(report.rating),)
    yield _dim(" · ".join((words.facts(report), *felt)))
    yield from _outcome(report, words)
    yield _checks(words.critical_heading(), critical, words)
    yield _checks(words.checks_heading(), others, words)
    if review is not None and review.given:
        sharing = SharingWords()
        yield _list(sharing.heading(), sharing.lines(review))
    yield _list(words.goals_heading(), map(words.goal_told, report.goals))
    yield _mood(report, words)
    yield _conversation(report.lines, words)
    yield _list(words.debrief_heading(), report.debrief)


def _outcome(report: PracticeReport, words: PracticeWords) -> Iterable[str]:
    yield f'<p class="score">{escape(words.scored(report.score))}</p><p>{escape(words.outcome(report))}</p>'
    yield _dim(f"{words.ending(report.ending)} {words.own_words(report.own_words)}")
    row = for_next_time(report)
    if row is not None:
        yield f"<p><b>{escape(words.next_time(row))}</b></p>"
    if report.again:
        yield f"<p>{escape(words.said_again(report.again))}</p>"


def _checks(heading: str, rows: list[CheckRow], words: PracticeWords) -> str:
    told = "".join(_check(row, words) for row in rows)
    return f"<h2>{escape(heading)}</h2>{told}" if rows else ""


def _check(row: CheckRow, words: PracticeWords) -> str:
    quotes = "".join(f'<br><span class="dim">{escape(words.quoted(line))}</span>' for line in row.evidence)
    return f"<p>{escape(words.check(row))} · <b>{escape(words.reached(row))}</b>{quotes}</p>"


def _mood(report: PracticeReport, words: PracticeWords) -> str:
    told = "".join(f"<li>{escape(sentence)}</li>" for sentence in words.moods(report))
    heading = escape(words.mood_heading())
    picture = _data(_mood_image(report, words))
    shown = f'<img width="{WIDTH}" height="{HEIGHT}" alt="{heading}" src="{picture}">'
    return f"<h2>{heading}</h2><p>{shown}</p><ol>{told}</ol>"


def _conversation(lines: Iterable[PracticeLine], words: PracticeWords) -> str:
    told = "".join(_said(line, words) for line in lines)
    return f"<h2>{escape(words.conversation_heading())}</h2>{told}" if told else ""


def _said(line: PracticeLine, words: PracticeWords) -> str:
    heard = f'<br><span class="dim">{escape(words.heard(line.acts))}</span>' if line.who is Who.REP else ""
    return f"<p><b>{escape(words.who(line.who))}</b> {escape(words.quoted(line.text))}{heard}</p>"


def _list(heading: str, lines: Iterable[str]) -> str:
    told = "".join(f"<li>{escape(isolated(line))}</li>" for line in lines)
    return f"<h2>{escape(heading)}</h2><ul>{told}</ul>" if told else ""


def _dim(text: str) -> str:
    return f'<p class="dim">{escape(text)}</p>'


def _mood_image(report: PracticeReport, words: PracticeWords) -> QImage:
    """Return the curve as it is drawn on the screen, in light colours, for paper."""
    image = QImage(WIDTH * DENSITY, HEIGHT * DENSITY, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(DENSITY)
    image.fill(QColor(LIGHT.card))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QGuiApplication.font()
    font.setPixelSize(BASE_PX)
    painter.setFont(font)
    _paint(painter, report, {band: words.band(band) for band in Band})
    painter.end()
    return image


def _paint(painter: QPainter, report: PracticeReport, names: dict[Band, str]) -> None:
    moods = (report.start_mood, *(point.mood for point in report.moods))
    beside = max(map(painter.fontMetrics().horizontalAdvance, names.values())) + GAP
    mirrored = QGuiApplication.isRightToLeft()
    room = QRectF(0 if mirrored else beside, EDGE, WIDTH - beside, HEIGHT - 2 * EDGE)
    plot = MoodPlot(room, len(moods), mirrored, EDGE)
    paint_bands(painter, plot, names, QRectF(room.right() if mirrored else 0, 0, beside, HEIGHT), LIGHT)
    paint_curve(painter, plot, moods, LIGHT, 2)
    for at, mood in enumerate(moods):
        paint_dot(painter, QPointF(plot.point(at, mood)), 4, LIGHT, chosen=False)


def _data(image: QImage) -> str:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return f"data:image/png;base64,{b64encode(buffer.data().data()).decode('ascii')}"
