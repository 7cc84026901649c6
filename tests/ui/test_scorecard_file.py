"""A scorecard on the disk: readable in a browser and on paper, and never half written."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextDocument

from agentassist.core.errors import AssistError, Trouble
from agentassist.ui.practice_words import PracticeWords
from agentassist.ui.scorecard_document import scorecard_html
from agentassist.ui.scorecard_file import file_name, with_ending, write_scorecard
from tests.ui.practice_screens import REPORT


@pytest.fixture
def words(look):  # noqa: ARG001  # the fonts of the window
    return PracticeWords()


def read(html):
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText()


def test_all_of_a_scorecard_is_on_the_page(words):
    text = read(scorecard_html(REPORT, words))
    for told in (REPORT.title, "86", "Never put it on him", *REPORT.debrief, *words.moods(REPORT)):
        assert told in text
    for line in REPORT.lines:
        assert line.text in text


def test_no_text_can_be_markup(words):
    line = replace(REPORT.lines[0], text='<script>x</script>"')
    html = scorecard_html(replace(REPORT, title="<i>", lines=(line,)), words)
    assert "<script>" not in html and "<i>" not in html
    assert line.text in read(html)


def test_the_curve_is_in_the_page_itself(words):
    html = scorecard_html(REPORT, words)
    assert html.count("<img") == 1 and 'src="data:image/png;base64,' in html
    assert "http" not in html


def test_urdu_runs_from_right_to_left(dress, qapp):
    dress(language="ur")
    assert 'dir="rtl"' in scorecard_html(REPORT, PracticeWords())
    dress()
    assert qapp and 'dir="ltr"' in scorecard_html(REPORT, PracticeWords())


def test_a_call_that_ended_before_it_began_has_a_scorecard(words):
    empty = replace(REPORT, checks=(), goals=(), lines=(), moods=(), debrief=(), ending=None, rating=None)
    assert "You rang off in the middle." in read(scorecard_html(empty, words))


def test_a_page_is_written_in_utf_8(words, tmp_path):  # noqa: ARG001
    path = tmp_path / "card.html"
    write_scorecard(replace(REPORT, title="केतली"), path)
    assert "<title>केतली</title>" in path.read_text(encoding="utf-8")
    assert [one.name for one in tmp_path.iterdir()] == ["card.html"]


def test_a_pdf_is_written(words, tmp_path):  # noqa: ARG001
    path = tmp_path / "card.PDF"
    write_scorecard(REPORT, path)
    content = path.read_bytes()
    assert content.startswith(b"%PDF") and content.rstrip().endswith(b"%%EOF")


def test_a_folder_that_is_not_there_is_told(words, tmp_path):  # noqa: ARG001
    with pytest.raises(AssistError) as told:
        write_scorecard(REPORT, tmp_path / "gone" / "card.html")
    assert told.value.code is Trouble.FOLDER_CLOSED and told.value.facts == {"folder": "gone"}


def test_a_file_is_offered_under_title_and_day():
    assert file_name(replace(REPORT, title='Late: "where/when"?')) == "Late where when 2026-12-12.html"
    assert len(file_name(replace(REPORT, title="x" * 500))) < 120


@pytest.mark.parametrize(("path", "meant"), [("a.pdf", "a.pdf"), ("a.b", "a.b.html"), ("a.HTML", "a.HTML")])
def test_what_names_no_kind_becomes_a_page(path, meant):
    assert with_ending(path) == meant
