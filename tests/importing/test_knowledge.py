import os

import pytest

from agentassist.content.plain import plain_data
from agentassist.core.errors import ImportRefusedError, Trouble
from agentassist.core.importing import BadRow, Reason
from agentassist.core.knowledge import Article
from agentassist.importing import knowledge
from agentassist.importing.html_text import markdown_of
from agentassist.importing.knowledge import articles, look_into
from tests.pictures import CUP, DOT, LID


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "kb"
    made.mkdir()
    return made


def read(folder, stop=lambda: False):
    found = list(articles(folder, plain_data, stop))
    good = [one for one in found if isinstance(one, Article)]
    bad = [(one.file, one.reason) for one in found if isinstance(one, BadRow)]
    return good, bad


FULL = """---
id: kettle-lid
title: "The lid sticks"
lang: en
questions:
  - "My lid is stuck"
keywords: [lid, no, kettle]
audience: public
status: published
updated: 2026-02-05
actions: [resend-invoice]
---
## Issue

The lid sticks.
"""


def test_front_matter_is_kept_as_typed(folder):
    (folder / "lid.md").write_text(FULL, encoding="utf-8")
    (article,), bad = read(folder)
    assert not bad and article.public and article.body.startswith("## Issue")
    assert (article.id, article.title, article.updated) == ("kettle-lid", "The lid sticks", "2026-02-05")
    assert article.keywords == ("lid", "no", "kettle") and article.source == "kb/lid.md"


@pytest.mark.parametrize(
    ("name", "text", "title", "body"),
    [
        ("a.md", "# Cold tea\n\nWarm the pot.", "Cold tea", "Warm the pot."),
        ("a.md", "Cold tea\n========\nWarm it.", "Cold tea", "Warm it."),
        ("cold-tea_pot.md", "Warm the pot.", "cold tea pot", "Warm the pot."),
        ("a.txt", "# not a heading", "a", "# not a heading"),
        ("a.html", "<title>Cold tea</title><p>Warm <b>it</b>", "Cold tea", "Warm **it**"),
        ("a.html", "<h1>Cold tea</h1><p>Warm it", "Cold tea", "Warm it"),
        ("a.md", "---\nno front matter", "a", "---\nno front matter"),
    ],
)
def test_plain_files_come_in_with_a_title(folder, name, text, title, body):
    (folder / name).write_text(text, encoding="utf-8")
    (article,), _ = read(folder)
    assert (article.title, article.body) == (title, body)


def test_a_second_import_finds_the_same_article(folder):
    (folder / "a.md").write_text("# Cold tea\n\nWarm it.", encoding="utf-8")
    (first,), _ = read(folder)
    (folder / "a.md").write_text("# Cold tea\n\nWarm it well.", encoding="utf-8")
    (second,), _ = read(folder)
    assert (first.id, first.source) == (second.id, second.source)


def test_the_language_is_told_by_the_script(folder):
    texts = {"en": "Warm it", "hi": "चाय गरम करें", "te": "టీ వేడి చేయండి", "ur": "چائے گرم کریں"}
    for lang, text in texts.items():
        (folder / f"{lang}.txt").write_text(text, encoding="utf-8")
    assert [article.lang for article in read(folder)[0]] == list(texts)


def test_a_bad_file_is_told_and_costs_no_other(folder):
    files = {
        "broken.md": FULL.replace("lang: en", "lang: [en"),
        "draft.md": FULL.replace("published", "draft").replace("kettle-lid", "b"),
        "empty.md": "# Only a title\n",
        "good.md": FULL,
        "list.md": "---\n- a\n---\ntext",
        "twice.md": FULL,
        "wrong.md": FULL.replace("kettle-lid", "c").replace(
            "keywords: [lid, no, kettle]", "keywords: {a: b}"
        ),
    }
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "letters.md").write_bytes(b"# Caf\xe9\n\ntext")
    (folder / "long.md").write_text("x" * (knowledge.LONGEST_FILE + 1), encoding="utf-8")
    good, bad = read(folder)
    assert [article.id for article in good] == ["kettle-lid"]
    assert bad == [
        ("broken.md", Reason.FRONT_MATTER_BROKEN),
        ("draft.md", Reason.NOT_PUBLISHED),
        ("empty.md", Reason.NO_TEXT),
        ("letters.md", Reason.UNDECODABLE),
        ("list.md", Reason.FRONT_MATTER_BROKEN),
        ("long.md", Reason.FILE_TOO_LONG),
        ("twice.md", Reason.ID_TWICE),
        ("wrong.md", Reason.FIELD_WRONG),
    ]


def test_the_line_of_broken_front_matter_is_that_of_the_file(folder):
    (folder / "a.md").write_text("---\nid: a\nid: b\n---\ntext", encoding="utf-8")
    (refused,) = articles(folder, plain_data, lambda: False)
    assert isinstance(refused, BadRow) and dict(refused.facts)["line"] == 3


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no links here")
def test_links_that_lead_out_are_told_and_not_followed(folder, tmp_path):
    (tmp_path / "secret.md").write_text("secret", encoding="utf-8")
    (tmp_path / "elsewhere").mkdir()
    (folder / "good.md").write_text("good", encoding="utf-8")
    (folder / "out.md").symlink_to(tmp_path / "secret.md")
    (folder / "away").symlink_to(tmp_path / "elsewhere")
    (folder / "inside.md").symlink_to(folder / "good.md")
    (folder / "round").symlink_to(folder)
    good, bad = read(folder)
    assert [article.title for article in good] == ["good"]
    assert sorted(bad) == [("away", Reason.LINK_OUTSIDE), ("out.md", Reason.LINK_OUTSIDE)]


def test_a_folder_too_large_is_refused_whole(folder, monkeypatch):
    for name in "abc":
        (folder / f"{name}.md").write_text("text", encoding="utf-8")
    monkeypatch.setattr(knowledge, "MOST_FILES", 2)
    with pytest.raises(ImportRefusedError) as refused:
        articles(folder, plain_data, lambda: False)
    assert refused.value.code is Trouble.FOLDER_TOO_BIG


def test_hidden_and_other_files_are_passed_over(folder):
    (folder / ".git").mkdir()
    (folder / ".git" / "a.md").write_text("text", encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    with pytest.raises(ImportRefusedError) as refused:
        look_into(folder, plain_data, lambda: False)
    assert refused.value.code is Trouble.IMPORT_EMPTY


def test_a_preview_of_a_folder_shows_titles_and_what_stays_out(folder):
    (folder / "a.md").write_text("# Cold tea\n\nWarm it.", encoding="utf-8")
    (folder / "b.md").write_text("", encoding="utf-8")
    look = look_into(folder, plain_data, lambda: False)
    assert (look.good, look.sample, [row.file for row in look.bad]) == (1, (("Cold tea", "en"),), ["b.md"])


def test_cancelling_ends_the_articles(folder):
    for name in "abc":
        (folder / f"{name}.md").write_text("text", encoding="utf-8")
    asked = iter([False, True])
    assert len(read(folder, lambda: next(asked, True))[0]) == 1


def test_nothing_of_a_web_page_runs_or_loads():
    page = (
        "<head><style>p{}</style></head><p onclick=x()>Warm <a href='javascript:x()'>it</a>"
        "<script>x()</script><img src=http://example.org/a.png onerror=x()>"
        "<a href='https://example.org/pot'>pot</a> &lt;script&gt;x()&lt;/script&gt;"
    )
    assert markdown_of(page)[1] == (
        "Warm it[a.png](http://example.org/a.png)[pot](https://example.org/pot) \\<script>x()\\</script>"
    )


def test_lists_and_tables_of_a_web_page_stay_lists_and_tables():
    page = "<ul><li>a<li>b<ol><li>c</ol></ul><table><tr><th>X<th>Y<tr><td><p>1<td></table><pre>x\n y</pre>"
    assert markdown_of(page)[1] == "- a\n- b\n    1. c\n\n| X | Y |\n| --- | --- |\n| 1 |  |\n\n    x\n     y"


@pytest.mark.parametrize(
    "page", ["<b>" * 20_000, "<a <a " * 20_000, "<!--" * 20_000, "<![x>" * 20_000, "</" * 20_000]
)
def test_a_hostile_page_is_read_all_the_same(page):
    markdown_of(page)


def test_pictures_come_in_with_the_article_that_shows_them(folder):
    (folder / "in a").mkdir()
    (folder / "lid.png").write_bytes(DOT)
    (folder / "in a" / "cup.GIF").write_bytes(CUP.data)
    (folder / "in a" / "lids.md").write_text("# Lids\n\n![the lid](../lid.png) and ![](<cup.GIF>)")
    rows = list(articles(folder, plain_data, lambda: False))
    assert rows[:2] == [LID, CUP]
    assert rows[2].body == f"![the lid]({LID.link}) and ![]({CUP.link})"


def test_pictures_of_a_page_come_in_and_those_of_the_web_are_told(folder):
    (folder / "lid.png").write_bytes(DOT)
    there = '<img src="http://a.invalid/x.png" alt="cup">'
    page = f'<h1>Lids</h1><p>Lift <img alt="the [lid]" src="lid.png"> {there}'
    (folder / "lids.html").write_text(page)
    picture, article, told = articles(folder, plain_data, lambda: False)
    assert picture == LID
    assert article.body == f"Lift ![the \\[lid\\]]({LID.link}) [cup](http://a.invalid/x.png)"
    assert (told.reason, dict(told.facts)) == (Reason.PICTURE_REMOTE, {"count": 1})


def test_a_picture_that_stays_out_is_told_and_its_article_comes_in(folder):
    outside = folder.parent / "secret.png"
    outside.write_bytes(DOT)
    (folder / "page.png").write_text("<html>")
    (folder / "a.md").write_text("# A\n\n![x](../secret.png) ![y](page.png) ![z](a.md) ![w](gone.png)")
    article, *bad = articles(folder, plain_data, lambda: False)
    assert article.body.startswith("![x](../secret.png)")
    assert [(one.reason, dict(one.facts)["picture"], one.file) for one in bad] == [
        (Reason.PICTURE_MISSING, "../secret.png", "a.md"),
        (Reason.PICTURE_UNKNOWN, "page.png", "a.md"),
        (Reason.PICTURE_MISSING, "a.md", "a.md"),
        (Reason.PICTURE_MISSING, "gone.png", "a.md"),
    ]


def test_a_first_look_tells_of_pictures_that_would_stay_out(folder):
    (folder / "a.md").write_text("# A\n\n![w](gone.png)")
    look = look_into(folder, plain_data, lambda: False)
    assert look.good == 1 and [one.reason for one in look.bad] == [Reason.PICTURE_MISSING]
