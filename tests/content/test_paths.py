"""A path leads to calls and articles that are there, and a trainer may make one of their own."""

import shutil

import pytest

from agentassist.content.checking import check_folder
from agentassist.content.fault import FaultsError, Reason
from agentassist.content.path_shelf import PathShelf, is_path
from agentassist.content.resources import sample_company, schemas_folder
from agentassist.content.schema import Schemas
from agentassist.core.errors import ContentError, Trouble

FILE = sample_company() / "paths" / "first-week.yaml"
MINE = """kind: path
schema: 1
id: second-week
lang: en
title: Your second week
steps:
  - why: To begin with.
    scenario: the-second-cup
  - why: Read this.
    article: refund-policy
"""
CALLS = ("the-second-cup",)


@pytest.fixture
def own(tmp_path):
    return tmp_path / "paths"


@pytest.fixture
def shelf(own):
    return PathShelf(sample_company(), own)


@pytest.fixture
def brought(tmp_path):
    def write(text=MINE):
        (tmp_path / "draft.yaml").write_text(text, "utf-8")
        return tmp_path / "draft.yaml"

    return write


def test_the_sample_companys_path_is_whole_in_every_language(shelf):
    (path,), faults = shelf.read()
    assert not faults and len(path.steps) == 8 and path.roles == ("rep",)
    for words in (path.title, path.about, *(step.why for step in path.steps)):
        assert {lang for lang, _ in words.by_lang} == {"en", "hi", "te", "ur"}
    assert all(len(step.scenarios) == 4 for step in path.steps if step.scenarios)


def test_a_path_of_a_trainer_stands_beside_the_packs_and_may_be_changed(shelf, brought, own, tmp_path):
    assert shelf.take(brought(), CALLS).id == "second-week"
    shelf.take(brought(MINE.replace("second week", "third week")), CALLS)
    paths, faults = shelf.read()
    assert not faults and {path.id for path in paths} == {"first-week", "second-week"}
    assert "second week" in (own / "second-week.yaml.before").read_text("utf-8")
    shelf.give("second-week", tmp_path / "copy.yaml")
    assert "third week" in (tmp_path / "copy.yaml").read_text("utf-8")
    with pytest.raises(ContentError) as told:
        shelf.give("nobody-has-this", tmp_path / "copy.yaml")
    assert told.value.code is Trouble.FILE_MISSING


@pytest.mark.parametrize(
    ("text", "reason", "line", "field"),
    [
        (MINE.replace("the-second-cup", "no-such-cup"), Reason.UNKNOWN_NAME, 8, "steps[0].scenario"),
        (
            MINE.replace("the-second-cup", "[the-second-cup, no-such-cup]"),
            Reason.UNKNOWN_NAME,
            8,
            "steps[0].scenario[1]",
        ),
        (MINE.replace("    scenario: the-second-cup\n", ""), Reason.MISSING_KEY, 7, "steps[0].scenario"),
        (MINE.replace("why: Read", "because: Read"), Reason.UNKNOWN_KEY, 9, "steps[1].because"),
        (MINE.replace("kind: path", "kind: path\nfor: rep"), Reason.NOT_A_LIST, 2, "for"),
        (MINE[: MINE.index("steps")] + "steps: []\n", Reason.TOO_SHORT, 6, "steps"),
    ],
)
def test_a_path_with_a_fault_is_refused_at_its_line_and_leaves_nothing(
    tmp_path, brought, text, reason, line, field
):
    with pytest.raises(FaultsError) as told:
        PathShelf(sample_company(), tmp_path / "paths").take(brought(text), CALLS)
    fault = told.value.faults[0]
    assert (fault.reason, fault.line, fault.field) == (reason, line, field)
    assert not (tmp_path / "paths").exists()


def test_check_content_tells_calls_articles_and_roles_that_are_not_there(tmp_path):
    for name in ("pack.yaml", "outcomes.yaml", "authority.yaml"):
        shutil.copy(sample_company() / name, tmp_path / name)
    for name in ("playbooks", "scenarios", "articles", "people", "paths"):
        shutil.copytree(sample_company() / name, tmp_path / name)
    text = FILE.read_text("utf-8")
    wrong = text.replace("cups-past-their-day", "cups-of-nobody").replace("article: late-", "article: never-")
    (tmp_path / "paths" / "first-week.yaml").write_text(wrong.replace("for: [rep]", "for: [owner]"), "utf-8")
    faults = [
        one for one in check_folder(tmp_path, Schemas(schemas_folder())).faults if one.file[:4] == "path"
    ]
    assert [(one.line, one.detail) for one in faults] == [
        (line_of(text, "for:"), "owner"),
        (line_of(text, "article: late-"), "never-delivery"),
        (line_of(text, "cups-past-their-day"), "cups-of-nobody"),
    ]


def line_of(text, part):
    return text[: text.index(part)].count("\n") + 1


def test_what_is_brought_says_itself_what_it_is(brought):
    assert is_path(brought())
    assert not is_path(brought("kind: scenario\n"))
    assert not is_path(brought("["))
    assert not is_path(brought("- path"))
    assert not is_path(FILE.parent / "gone.yaml")
