"""The team's pack is looked over, laid down and dropped beside the desk, and the firm is read from it."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from agentassist.app.team_packs import done
from agentassist.content.fault import FaultsError
from agentassist.core.errors import ContentError, Trouble
from agentassist.core.messages import PackGathered, PackLaid, PackUnusable
from agentassist.core.rulebook import Touch
from agentassist.core.shared_pack import Gathered, SharedPack
from agentassist.core.team_effects import DropPack, GatherPack, LayPack
from agentassist.folders import Folders
from agentassist.opening import House, sample_house
from tests.firm_pack import ARTICLE, PACK, PICTURED, PLAYBOOK, lay_down
from tests.pictures import DOT, LID

RULES = "kind: team-phrasing\nschema: 1\nlang: en\noff: [filler-basically]\n"


@pytest.fixture
def house(tmp_path) -> House:
    return sample_house(Folders(tmp_path / "home", tmp_path / "home", sample=True))


def own(house: House, version: int = 1, company: str = "Ours", playbook: str = PLAYBOOK) -> Path:
    files = {
        "pack.yaml": PACK.format(version, company),
        "playbooks/our-way.yaml": playbook,
        "articles/lid.md": PICTURED,
        "articles/draft.md": ARTICLE.replace("id: lid", "id: draft\nstatus: draft"),
        "articles/pictures/lid.png": DOT,
    }
    return lay_down(house.folders.content, files)


def gathered(house: House) -> Gathered:
    (told,) = done(house, GatherPack())
    assert isinstance(told, PackGathered)
    return told.found


def comes(house: House, pack: SharedPack) -> None:
    """Let the cache have a pack."""
    tools = house.open_tools()
    with closing(tools.store):
        tools.store.pictures.keep(pack.pictures)
        tools.store.pack_files.put(pack.pack, pack.version, pack.files, 1_790_000_000_000 + pack.version)


def laid(house: House):
    (told,) = done(house, LayPack())
    return told


def company(tools) -> str:
    return tools.firm.company.name


def test_a_pack_goes_with_its_articles_and_their_pictures(house):
    own(house)
    found = gathered(house)
    files = dict(found.pack.files)
    assert sorted(files) == [
        *("articles/draft.md", "articles/lid.md", "articles/pictures/lid.png"),
        *("pack.yaml", "playbooks/our-way.yaml"),
    ]
    assert files["articles/pictures/lid.png"] == LID.link and found.pack.pictures == (LID,)
    # What is not published yet is nobody's article, and lies in the folder only.
    assert [(one.id, one.source) for one in found.articles] == [("lid", "articles/lid.md")]
    assert LID.link in found.articles[0].body


def test_the_teams_own_phrasing_rules_go_with_it_and_what_a_broken_file_says_does_not(house):
    folder = own(house)
    lay_down(folder, {"rules/en.yaml": RULES.replace("filler-basically", "sorry-but")})
    assert dict(gathered(house).pack.files)["rules/en.yaml"] == RULES.replace("filler-basically", "sorry-but")
    lay_down(house.folders.phrasing, {"en.yaml": RULES})
    with closing(house.open_tools().store):
        pass
    pack = gathered(house).pack
    assert dict(pack.files)["rules/en.yaml"] == RULES
    comes(house, pack)
    laid(house)
    tools = house.open_tools()
    with closing(tools.store):
        assert [rules.touches for rules in tools.firm.rules] == [(Touch("filler-basically", off=True),)]
    lay_down(house.folders.phrasing, {"en.yaml": RULES.replace("off:", "oof:")})
    with pytest.raises(ContentError) as told:
        gathered(house)
    assert told.value.facts["file"] == "en.yaml"


def test_what_only_calls_itself_a_picture_is_not_shared(house):
    folder = own(house)
    (folder / "articles" / "pictures" / "cup.png").write_bytes(b"<svg><script>alert(1)</script></svg>")
    with pytest.raises(ContentError) as told:
        gathered(house)
    assert (told.value.code, told.value.facts["picture"]) == (
        Trouble.PICTURE_REFUSED,
        "articles/pictures/cup.png",
    )


def test_more_files_than_a_team_takes_are_told_as_that(house, monkeypatch):
    monkeypatch.setattr("agentassist.content.pack_files.MAX_FILES", 3)
    own(house)
    with pytest.raises(ContentError) as told:
        gathered(house)
    assert told.value.code is Trouble.FOLDER_TOO_BIG


def test_a_missing_pack_and_one_with_faults_are_told(house):
    with pytest.raises(ContentError) as told:
        gathered(house)
    assert told.value.code is Trouble.FILE_MISSING
    own(house, playbook=PLAYBOOK.replace("stages:", "stage:"))
    with pytest.raises(FaultsError) as faults:
        gathered(house)
    assert faults.value.facts["file"] == "playbooks/our-way.yaml"


def test_the_teams_pack_holds_over_the_firms_own_and_what_changed_is_told(house):
    own(house, 2, "Team", PLAYBOOK.replace("welcome", "at home"))
    newer = lay_down(house.folders.content, {"articles/lid.md": PICTURED.replace("new", "better")})
    pack = gathered(house).pack
    folder = own(house)
    assert folder == newer
    with closing(house.open_tools().store):
        pass
    comes(house, pack)
    tools = house.open_tools()
    with closing(tools.store):
        assert company(tools) == "Ours"
        told = laid(house)
        assert isinstance(told, PackLaid)
        assert (told.version, told.fingerprint) == (2, tools.store.pack_files.fingerprint())
        for one in told.compiled:
            tools.store.compiled.keep(*one)
        assert company(tools) == "Ours"
        tools.read_anew()
        assert company(tools) == "Team"
        assert [change.subject for change in tools.firm.changes] == ["our-way", "lid"]
        assert "Ours" in (folder / "pack.yaml").read_text(encoding="utf-8")
        (gone,) = done(house, DropPack(keep=False))
        assert gone == PackLaid(compiled=gone.compiled) and gone.compiled
        tools.read_anew()
        assert company(tools) == "Ours"


def test_a_pack_of_which_a_picture_is_missing_waits(house):
    own(house, 2, "Team")
    pack = gathered(house).pack
    comes(house, replace(pack, pictures=()))
    assert list(done(house, LayPack())) == []
    comes(house, pack)
    assert laid(house).version == 2


def test_a_pack_that_is_not_in_order_leaves_the_one_before(house):
    own(house, 2, "Team")
    good = gathered(house).pack
    comes(house, good)
    laid(house)
    broken = (
        (("pack.yaml", "id: ["),),
        (*good.files, ("../out.yaml", "id: x")),
        (*good.files, ("articles/a.svg", "<svg/>")),
        (*good.files, ("articles/a.png", "<svg/>")),
    )
    for files in broken:
        comes(house, replace(good, version=3, files=files))
        assert laid(house) == PackUnusable(3, file=files[-1][0])
    tools = house.open_tools()
    with closing(tools.store):
        assert company(tools) == "Team" and tools.firm.trouble is None
    assert not (house.folders.base / "out.yaml").exists()


@pytest.mark.parametrize(("was", "now"), [("requires: 0.1", "requires: 99.0"), ("schema: 1", "schema: 2")])
def test_a_pack_of_a_newer_app_is_told_as_that(house, was, now):
    own(house, 2, "Team")
    pack = gathered(house).pack
    files = dict(pack.files)
    files["pack.yaml"] = files["pack.yaml"].replace(was, now)
    files["playbooks/our-way.yaml"] += "what_only_it_knows: yes\n"
    comes(house, replace(pack, version=4, files=tuple(files.items())))
    assert laid(house) == PackUnusable(4, newer=True, file="pack.yaml")
