"""What the app writes as Markdown it reads again, letter by letter."""

from dataclasses import replace
from pathlib import Path

import pytest

from agentassist.content.articles import read_articles
from agentassist.content.checking import check_folder
from agentassist.content.markdown_out import article_text, file_name, new_folder, write_article
from agentassist.content.plain import plain_data
from agentassist.content.resources import sample_company, schemas_folder
from agentassist.content.schema import Schemas
from agentassist.core.errors import AssistError, Trouble
from agentassist.core.knowledge import Article
from agentassist.importing.knowledge import articles
from tests.pictures import CUP, LID

HARD = Article(
    "hard",
    'She said: "no" # \\ and {this}',
    "ur",
    "---\nA rule, then\n\n---\n\n\tcode\n\n# A heading\n",
    summary="yes",
    questions=("- is it: [a, b]?", "کیا؟", "a\u2028b\u0085c", "null"),
    keywords=("no", "1e3", "~", "a, b"),
    topics=("late",),
    actions=("refund",),
    public=True,
    owner="@orders",
    updated="2026-05-06",
    review_by="2026-12-15",
    translation_of="hard-en",
    source="kb/ہارڈ.md",
)
PLAIN = Article("plain", "Plain", "en", "Only a text.")


def written(folder, *some):
    for article in some:
        write_article(folder / file_name(article), article)
    return {article.id: article for article in articles(folder, plain_data, lambda: False)}


@pytest.mark.parametrize("article", [replace(HARD, body=HARD.body.strip()), PLAIN], ids=["hard", "plain"])
def test_an_article_comes_back_as_it_went_out(tmp_path, article):
    assert written(tmp_path / "knowledge", article) == {article.id: article}


def test_the_whole_sample_comes_back_unchanged(tmp_path):
    sample = {article.id: article for article in read_articles(sample_company()).articles}
    assert written(tmp_path / "knowledge", *sample.values()) == sample


def test_what_is_written_keeps_to_the_schema(tmp_path):
    folder = tmp_path / "pack" / "articles"
    written(folder, *read_articles(sample_company()).articles)
    (tmp_path / "pack" / "pack.yaml").write_bytes((sample_company() / "pack.yaml").read_bytes())
    check = check_folder(tmp_path / "pack", Schemas(schemas_folder()))
    assert not [fault for fault in check.faults if fault.file.endswith(".md") and not fault.warning]


def test_no_name_of_an_article_leads_out_of_the_folder(tmp_path):
    odd = (
        replace(PLAIN, id=name, lang=lang) for name, lang in (("../../x", ".."), ("a/b", "/etc"), ("", ""))
    )
    for article in odd:
        path = (tmp_path / file_name(article)).resolve()
        assert path.is_relative_to(tmp_path) and len(path.relative_to(tmp_path).parts) == 2


def test_a_second_export_leaves_the_first_alone(tmp_path):
    assert [new_folder(tmp_path).name for _ in range(3)] == ["knowledge", "knowledge-2", "knowledge-3"]


def test_a_place_that_takes_nothing_is_told(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(AssistError) as told:
        write_article(tmp_path / "file" / "a.md", PLAIN)
    assert told.value.code is Trouble.FOLDER_CLOSED


def test_an_empty_field_is_left_out():
    assert article_text(PLAIN) == (
        '---\nid: "plain"\ntitle: "Plain"\nlang: "en"\naudience: internal\nstatus: published\n'
        'source: {file: ""}\n---\nOnly a text.\n'
    )


def test_there_is_a_sample_to_try():
    assert Path(sample_company() / "articles").is_dir()


def test_pictures_go_out_beside_the_text_and_come_back(tmp_path):
    shown = replace(PLAIN, body=f"![the lid]({LID.link}) and ![gone](picture:gone)")
    write_article(tmp_path / "en" / "plain.md", shown, (LID, CUP))
    text = (tmp_path / "en" / "plain.md").read_text(encoding="utf-8")
    assert f"![the lid](pictures/{LID.file_name}) and ![gone](picture:gone)" in text
    assert [path.name for path in (tmp_path / "en" / "pictures").iterdir()] == [LID.file_name]
    assert list(articles(tmp_path, plain_data, lambda: False)) == [LID, shown]
