"""A firm's folder is taken whole or not at all."""

import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from agentassist.content.articles import read_articles
from agentassist.content.checking import check_folder
from agentassist.content.fault import FaultsError, Reason
from agentassist.content.fingerprints import pack_hash
from agentassist.content.pack import compile_pack
from agentassist.content.pack_files import MAX_FILES, pack_files, unknown_files
from agentassist.content.resources import resources, sample_company, schemas_folder
from agentassist.content.schema import Schemas
from agentassist.core.company import Pack
from agentassist.core.frozen_json import from_json, to_json
from tests.pictures import LID

READ_MS = 100.0
"""Takes a tenth of it on a quiet machine; compiling the pack again would take seconds."""


@pytest.fixture(scope="module")
def sample() -> Pack:
    return compile_pack(sample_company())


@pytest.fixture
def folder(tmp_path) -> Path:
    """A copy of the sample company's rules, to be spoilt."""
    for name in ("pack.yaml", "outcomes.yaml", "authority.yaml", "company.yaml"):
        shutil.copy(sample_company() / name, tmp_path / name)
    shutil.copytree(sample_company() / "playbooks", tmp_path / "playbooks")
    return tmp_path


def refusals(folder: Path) -> list[tuple[str, Reason, str]]:
    with pytest.raises(FaultsError) as refused:
        compile_pack(folder)
    return [(fault.file, fault.reason, fault.field) for fault in refused.value.faults]


def replace_in(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    "folder_of_ours", [sample_company(), resources() / "phrasing", resources() / "words"]
)
def test_every_file_we_ship_is_right(folder_of_ours):
    check = check_folder(folder_of_ours, Schemas(schemas_folder()))
    assert check.files
    assert check.faults == ()


def test_the_sample_company_has_what_the_wrap_up_and_the_badges_need(sample):
    assert len(sample.codes.groups) == 8
    assert all(sum(o.group == group.id for o in sample.codes.outcomes) <= 6 for group in sample.codes.groups)
    assert len(sample.codes.topics) == 14
    assert len(sample.authority.actions) == 25
    assert sample.authority.roles == ("rep", "senior", "manager")
    assert len(sample.authority.departments) == 5
    assert (len(sample.playbooks), len(sample.cultures), len(sample.snippets)) == (12, 8, 15)
    for lang in ("en", "hi", "te", "ur"):
        assert sum(one.lang == lang for one in sample.openings) == 20
        # Something is left where nobody knows the place or the season.
        assert sum(one.lang == lang and not (one.months or one.regions) for one in sample.openings) >= 5
    assert sum(len(team.people) for team in sample.company.teams) == 6


def test_every_language_has_twenty_articles():
    told = Counter(article.lang for article in read_articles(sample_company()).articles)
    assert told == {"en": 40, "hi": 20, "te": 20, "ur": 20}


def test_a_compiled_pack_comes_back_as_it_was(sample):
    assert from_json(Pack, to_json(sample)) == sample


def test_a_start_reads_the_compiled_pack_in_a_moment(sample):
    text = to_json(sample)
    from_json(Pack, text)
    took = []
    for _ in range(5):
        began = time.process_time()
        from_json(Pack, text)
        took.append((time.process_time() - began) * 1000)
    assert min(took) < READ_MS


def test_a_start_loads_neither_the_yaml_reader_nor_the_schemas():
    asked = "import sys; from agentassist.content import articles, pack, plain, sample; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert not {"ruamel.yaml", "jsonschema", "PySide6"} & set(done.stdout.split())


def test_the_hash_follows_the_words_and_not_the_clock(folder):
    before = pack_hash(folder)
    os.utime(folder / "outcomes.yaml", (0, 0))
    assert pack_hash(folder) == before
    replace_in(folder / "outcomes.yaml", "Settled", "Sorted")
    assert pack_hash(folder) != before


def test_a_file_nobody_knows_is_told_and_does_no_harm(folder):
    (folder / "notes.txt").write_text("for ourselves")
    (told,) = unknown_files(pack_files(folder))
    assert (told.file, told.reason, told.warning) == ("notes.txt", Reason.UNKNOWN_FILE, True)
    assert compile_pack(folder)


def test_a_folder_without_a_pack_file_is_no_pack(tmp_path):
    assert refusals(tmp_path) == [("pack.yaml", Reason.MISSING_FILE, "")]


def test_a_link_out_of_the_folder_is_refused(folder):
    secret = folder.parent / "secret.yaml"
    secret.write_text("kind: playbook")
    (folder / "playbooks" / "innocent.yaml").symlink_to(secret)
    assert refusals(folder) == [("innocent.yaml", Reason.LINK, "")]


def test_a_linked_folder_is_refused_as_well(folder):
    (folder / "culture").symlink_to(folder.parent, target_is_directory=True)
    assert refusals(folder) == [("culture", Reason.LINK, "")]


def test_folders_without_end_are_refused(folder):
    deep = folder.joinpath(*["deeper"] * 30)
    deep.mkdir(parents=True)
    assert refusals(folder) == [("deeper", Reason.TOO_DEEP, "")]


def test_too_many_files_are_refused(folder):
    many = folder / "snippets"
    many.mkdir()
    for at in range(MAX_FILES + 1):
        (many / f"{at}.yaml").touch()
    assert refusals(folder) == [("", Reason.TOO_MANY_FILES, "")]


def test_fifty_megabytes_are_too_many(folder):
    with (folder / "large.bin").open("wb") as large:
        large.truncate(50_000_001)
    assert refusals(folder) == [("", Reason.PACK_TOO_BIG, "")]


def test_an_unknown_key_in_the_pack_file_is_refused(folder):
    with (folder / "pack.yaml").open("a") as pack:
        pack.write("colour: green\n")
    assert refusals(folder) == [("pack.yaml", Reason.UNKNOWN_KEY, "colour")]


def test_a_pack_for_a_newer_app_is_refused(folder):
    replace_in(folder / "pack.yaml", "requires: 0.1", "requires: 99.0")
    assert refusals(folder) == [("pack.yaml", Reason.NEEDS_NEWER, "requires")]


def test_a_topic_whose_playbook_is_gone_is_told(folder):
    (folder / "playbooks" / "complaint.yaml").unlink()
    assert refusals(folder) == [("outcomes.yaml", Reason.UNKNOWN_NAME, "topics[12].playbook")]


def test_a_role_that_nobody_has_is_told(folder):
    replace_in(
        folder / "authority.yaml", "{ask: senior, department: returns", "{ask: owner, department: returns"
    )
    assert refusals(folder) == [("authority.yaml", Reason.UNKNOWN_NAME, "actions[0].otherwise.ask")]


def test_two_playbooks_of_one_name_are_told(folder):
    shutil.copy(folder / "playbooks" / "complaint.yaml", folder / "playbooks" / "zweite.yaml")
    assert refusals(folder) == [("playbooks/zweite.yaml", Reason.TWICE, "id")]


def test_a_playbook_in_the_wrong_folder_is_told_once(folder):
    (folder / "culture").mkdir()
    shutil.move(folder / "playbooks" / "any-call.yaml", folder / "culture" / "any-call.yaml")
    assert refusals(folder) == [("culture/any-call.yaml", Reason.WRONG_FOLDER, "kind")]


def test_every_fault_of_every_file_is_told_in_one_go(folder):
    replace_in(folder / "playbooks" / "complaint.yaml", "lang: en", "lang: English")
    replace_in(folder / "company.yaml", "ships_to: [IN,", "ships_to: [India,")
    assert [file for file, _, _ in refusals(folder)] == ["company.yaml", "playbooks/complaint.yaml"]


def test_an_article_that_speaks_of_an_action_nobody_has_is_told(folder):
    (folder / "articles").mkdir()
    page = "---\nid: wrap\ntitle: Wrapping\nlang: en\nactions: [gift-wrapping]\n---\nWith a ribbon.\n"
    (folder / "articles" / "wrap.md").write_text(page)
    check = check_folder(folder, Schemas(schemas_folder()))
    (fault,) = [fault for fault in check.faults if fault.file == "articles/wrap.md"]
    assert (fault.reason, fault.line, fault.column, fault.detail) == (
        Reason.UNKNOWN_NAME,
        5,
        11,
        "gift-wrapping",
    )


def test_a_draft_article_stays_with_its_author(folder):
    (folder / "articles").mkdir()
    for status in ("draft", "published", "retired"):
        page = f"---\nid: {status}\ntitle: T\nlang: en\nstatus: {status}\n---\nBody of it.\n"
        (folder / "articles" / f"{status}.md").write_text(page)
    (article,) = read_articles(folder).articles
    assert (article.id, article.body) == ("published", "Body of it.")


def test_an_article_of_a_pack_brings_its_pictures(folder):
    (folder / "articles" / "en").mkdir(parents=True)
    (folder / "articles" / "lid.png").write_bytes(LID.data)
    page = "---\nid: lid\ntitle: T\nlang: en\n---\n![the lid](../lid.png)\n"
    (folder / "articles" / "en" / "lid.md").write_text(page)
    knowledge = read_articles(folder)
    assert knowledge.pictures == (LID,)
    assert knowledge.articles[0].body == f"![the lid]({LID.link})"
    assert not [
        fault for fault in check_folder(folder, Schemas(schemas_folder())).faults if "lid" in fault.file
    ]


def test_a_picture_that_is_not_there_is_a_fault_of_its_line(folder):
    (folder / "articles").mkdir()
    page = "---\nid: lid\ntitle: T\nlang: en\n---\n\nLift it.\n\n![the lid](lid.png)\n"
    (folder / "articles" / "lid.md").write_text(page)
    with pytest.raises(FaultsError) as told:
        read_articles(folder)
    (fault,) = told.value.faults
    assert (fault.file, fault.line, fault.reason) == ("articles/lid.md", 9, Reason.PICTURE_MISSING)
    assert fault in check_folder(folder, Schemas(schemas_folder())).faults
