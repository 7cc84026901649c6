"""The team's pack is looked over, laid down and dropped beside the desk, and the firm is read from it."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from agentassist.app.team_packs import done
from agentassist.content.fault import FaultsError
from agentassist.core.errors import ContentError, Trouble
from agentassist.core.messages import PackGathered, PackLaid, PackUnusable
from agentassist.core.team_effects import DropPack, GatherPack, LayPack
from agentassist.folders import Folders
from agentassist.opening import House, sample_house

PACK = "kind: pack\nschema: 1\nid: ours\nversion: {}\nlanguages: [en]\ncompany: {}\nrequires: 0.1\n"
PLAYBOOK = """kind: playbook
schema: 1
id: our-way
title: Our own way
lang: en
stages:
  - {stage: greet, prompts: [{id: hello, intent: Make them feel welcome, points: [your name]}]}
"""
ARTICLE = "---\nid: lid\ntitle: A cracked lid\nlang: en\n---\n\nSend a new one.\n"


@pytest.fixture
def house(tmp_path) -> House:
    return sample_house(Folders(tmp_path / "home", tmp_path / "home", sample=True))


def own(house: House, version: int = 1, company: str = "Ours", playbook: str = PLAYBOOK) -> Path:
    folder = house.folders.content
    for name, text in {
        "pack.yaml": PACK.format(version, company),
        "playbooks/our-way.yaml": playbook,
        "articles/lid.md": ARTICLE,
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def gathered(house: House):
    (found,) = done(house, GatherPack())
    assert isinstance(found, PackGathered)
    return replace(found.pack, fingerprint=f"f{found.pack.version}")


def company(tools) -> str:
    return tools.firm.company.name


def test_a_pack_goes_without_its_articles(house):
    own(house)
    assert [name for name, _ in gathered(house).files] == ["pack.yaml", "playbooks/our-way.yaml"]


def test_a_missing_pack_and_one_with_faults_are_told(house):
    with pytest.raises(ContentError) as told:
        list(done(house, GatherPack()))
    assert told.value.code is Trouble.FILE_MISSING
    own(house, playbook=PLAYBOOK.replace("stages:", "stage:"))
    with pytest.raises(FaultsError) as faults:
        list(done(house, GatherPack()))
    assert faults.value.facts["file"] == "playbooks/our-way.yaml"


def test_the_teams_pack_holds_over_the_firms_own_and_what_changed_is_told(house):
    own(house, 2, "Team", PLAYBOOK.replace("welcome", "at home"))
    pack = gathered(house)
    folder = own(house)
    with closing(house.open_tools().store):
        pass
    tools = house.open_tools()
    with closing(tools.store):
        assert company(tools) == "Ours"
        (laid,) = done(house, LayPack(pack))
        assert isinstance(laid, PackLaid) and (laid.version, laid.fingerprint) == (2, "f2")
        for one in laid.compiled:
            tools.store.compiled.keep(*one)
        assert company(tools) == "Ours"
        tools.read_anew()
        assert company(tools) == "Team"
        # The articles did not go with it, and are not told as gone.
        assert [change.subject for change in tools.firm.changes] == ["our-way"]
        assert "Ours" in (folder / "pack.yaml").read_text(encoding="utf-8")
        (gone,) = done(house, DropPack(keep=False))
        assert gone == PackLaid(compiled=gone.compiled) and gone.compiled
        tools.read_anew()
        assert company(tools) == "Ours"


def test_a_pack_that_is_not_in_order_leaves_the_one_before(house):
    own(house, 2, "Team")
    good = gathered(house)
    list(done(house, LayPack(good)))
    for files in ((("pack.yaml", "id: ["),), (*good.files, ("../out.yaml", "id: x"))):
        assert list(done(house, LayPack(replace(good, version=3, files=files)))) == [PackUnusable(3)]
    tools = house.open_tools()
    with closing(tools.store):
        assert company(tools) == "Team" and tools.firm.trouble is None
    assert not (house.folders.base / "out.yaml").exists()
