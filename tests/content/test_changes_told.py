"""A firm tells its reps of a change in a file of its own, and may say what holds until then."""

import shutil

import pytest

from agentassist.content.article_facts import article_facts
from agentassist.content.checking import check_folder
from agentassist.content.fault import Reason
from agentassist.content.pack import compile_pack
from agentassist.content.resources import sample_company, schemas_folder
from agentassist.content.schema import Schemas
from agentassist.core.authority import Grant
from agentassist.core.changes import Subject

CHANGE = """kind: change
schema: 1
id: ours
lang: en
title: More of it
what: You may give more.
valid_from: "2027-01-04"
action: store-credit
scenario: the-second-cup
"""


@pytest.fixture
def folder(tmp_path):
    """The sample company with one change of our own."""
    for name in ("pack.yaml", "outcomes.yaml", "authority.yaml"):
        shutil.copy(sample_company() / name, tmp_path / name)
    for name in ("playbooks", "scenarios", "articles", "people"):
        shutil.copytree(sample_company() / name, tmp_path / name)
    (tmp_path / "changes").mkdir()
    (tmp_path / "changes" / "ours.yaml").write_text(CHANGE, "utf-8")
    return tmp_path


def faults(folder):
    found = check_folder(folder, Schemas(schemas_folder())).faults
    return [(one.file, one.line, one.reason, one.detail) for one in found]


def replace_in(path, old, new):
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_the_sample_companys_changes_are_told_in_every_language():
    changes = compile_pack(sample_company()).changes
    assert {change.id for change in changes} == {"more-store-credit", "no-waiting-for-the-photo"}
    for change in changes:
        assert change.valid_from and change.scenarios and change.article
        for words in (change.title, change.what):
            assert {lang for lang, _ in words.by_lang} == {"en", "hi", "te", "ur"}


def test_a_change_is_compiled_with_what_it_is_about(folder):
    assert faults(folder) == []
    (change,) = compile_pack(folder).changes
    assert (change.kind, change.subject, change.scenarios) == (
        Subject.ACTION,
        "store-credit",
        ("the-second-cup",),
    )


@pytest.mark.parametrize(
    ("old", "new", "line", "reason", "detail"),
    [
        ("action: store-credit", "action: store-nothing", 8, Reason.UNKNOWN_NAME, "store-nothing"),
        ("the-second-cup", "[the-second-cup, a-third]", 9, Reason.UNKNOWN_NAME, "a-third"),
        ('"2027-01-04"', "in January", 7, Reason.BAD_FORM, "in January"),
        ("what:", "why:", 6, Reason.UNKNOWN_KEY, ""),
    ],
)
def test_a_change_with_a_fault_is_told_at_its_line(folder, old, new, line, reason, detail):
    replace_in(folder / "changes" / "ours.yaml", old, new)
    assert ("changes/ours.yaml", line, reason, detail) in faults(folder)


def test_what_holds_until_then_needs_the_day_and_known_roles(folder):
    (action,) = [one for one in compile_pack(folder).authority.actions if one.until]
    assert (action.id, action.until.grants[0], action.until.ask) == (
        "store-credit",
        Grant("rep", 2000.0),
        "senior",
    )
    replace_in(folder / "authority.yaml", '    valid_from: "2027-01-04"\n', "")
    assert [(file, reason, detail) for file, _, reason, detail in faults(folder)] == [
        ("authority.yaml", Reason.NEEDS, "valid_from")
    ]


def test_articles_are_facts_without_their_translations():
    facts = {fact.subject: fact for fact in article_facts(sample_company())}
    assert len(facts) == len(list((sample_company() / "articles" / "en").glob("*.md")))
    assert facts["refund-policy"].title.say("en") and facts["refund-policy"].told
