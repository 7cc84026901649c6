"""Public answers leave as calm pages, Markdown or JSON; internal ones stay, and no word is markup."""

import json

import pytest

from agentassist.content.faq_out import Faq, write_faq
from agentassist.content.markdown_html import html_of
from agentassist.content.plain import plain_data
from agentassist.core.faq import FaqFormat
from agentassist.core.knowledge import Article
from agentassist.importing.knowledge import articles
from tests.pictures import LID

EVIL = '<script>alert("x")</script>'
LIDS = Article(
    "lid", f"Lids {EVIL}", "en", f"# Lift\n\n![the lid]({LID.link}) {EVIL}", topics=("care",), public=True
)
REFUND = Article(
    "refund", "Refunds", "en", "Seven days.", topics=("billing",), public=True, keywords=("money",)
)
URDU = Article("ur1", "واپسی", "ur", "سات دن۔", public=True)
SECRET = Article("secret", "Only for us", "en", "The limit is 500.")
TITLES = {"en": {"care": "Care", "billing": "Billing"}}


@pytest.fixture
def faq():
    return Faq((LIDS, REFUND, SECRET, URDU), TITLES, lambda ids: [LID] if LID.id in ids else [])


def test_each_language_gets_a_page_of_its_own_that_needs_nothing_else(faq, tmp_path):
    files = write_faq(tmp_path, faq, FaqFormat.HTML)
    assert [path.name for path in files] == ["faq.en.html", "faq.ur.html"]
    en, ur = (path.read_text(encoding="utf-8") for path in files)
    assert '<html lang="ur" dir="rtl">' in ur and "واپسی" in ur
    assert '<html lang="en" dir="ltr">' in en and en.index("Billing") < en.index("Care")
    assert '<a href="#a-lid">' in en and '<article id="a-lid">' in en
    assert "<script" not in en and 'src="http' not in en and 'src="data:image/png;base64,' in en


def test_internal_articles_never_leave(faq, tmp_path):
    for form in FaqFormat:
        write_faq(tmp_path / form, faq, form)
    everything = "".join(
        path.read_text(encoding="utf-8") for path in tmp_path.rglob("*.[hmj]*") if path.is_file()
    )
    assert "Refunds" in everything and "Only for us" not in everything and "500" not in everything


def test_json_comes_back_equal(faq, tmp_path):
    (file,) = write_faq(tmp_path / "faq.json", faq, FaqFormat.JSON)
    assert json.loads(file.read_text(encoding="utf-8"))["format"] == "agentassist-faq"
    found = [one for one in articles(file, plain_data, lambda: False) if isinstance(one, Article)]
    assert found == [LIDS, REFUND, URDU]


def test_markdown_comes_back_equal_and_has_an_index(faq, tmp_path):
    write_faq(tmp_path, faq, FaqFormat.MARKDOWN)
    index = (tmp_path / "index.en.md").read_text(encoding="utf-8")
    assert "## Billing" in index and "(en/refund.md)" in index and "\\<script\\>" in index
    found = {
        one.id: one
        for one in articles(tmp_path / "en", plain_data, lambda: False)
        if isinstance(one, Article)
    }
    assert found["refund"].body == REFUND.body and found["lid"].body == LIDS.body


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("a *b* **c** `d<`", "<p>a <em>b</em> <strong>c</strong> <code>d&lt;</code></p>"),
        ("- a\n    - b\n- c", "<ul>\n<li>\na\n<ul>\n<li>\nb\n</li></ul>\n</li>\n<li>\nc\n</li></ul>"),
        ("1. a\n2. b", "<ol>\n<li>\na\n</li>\n<li>\nb\n</li></ol>"),
        (
            "| a | b |\n| --- | --- |\n| c | d |",
            "<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td>c</td><td>d</td></tr>\n</table>",
        ),
        ("```\n<x>\n```", '<pre dir="ltr"><code>&lt;x&gt;</code></pre>'),
        ("> so", "<blockquote>\n<p>so</p>\n</blockquote>"),
        ("[x](javascript:y) [z](https://a.invalid)", '<p>x <a href="https://a.invalid">z</a></p>'),
        ("![x](https://a.invalid/y.png)", "<p>x</p>"),
        ('[x](https://a.invalid/"onclick=y)', "<p>x</p>"),
        ("\\*a\\* &amp; &lt", "<p>*a* &amp; &amp;lt</p>"),
        ("a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>"),
    ],
)
def test_markdown_becomes_html_in_which_nothing_runs(markdown, html):
    assert html_of(markdown, lambda _: "") == html


@pytest.mark.parametrize(
    "text",
    [
        "`" * 200_000,
        "[" * 200_000,
        "*a" * 100_000,
        " " * 200_000 + "x",
        "> " * 100_000,
        "<http" * 50_000,
        "- " * 50_000,
        "# " + " #" * 100_000 + "x",
        "|-" * 100_000,
        "\\" * 200_000,
        "![](" * 50_000,
        "\n".join(" " * n + "- a" for n in range(300)),
    ],
    ids=range(12),
)
def test_hostile_markdown_takes_no_longer_than_any_other(text):
    assert len(html_of(text, lambda _: "")) < 3_000_000
