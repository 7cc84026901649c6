"""A pack leaves for a team only when it is in order, and takes the place of another only when it is."""

import sys
from dataclasses import replace
from pathlib import Path
from subprocess import run

import pytest

from agentassist.content.fault import FaultsError, Reason
from agentassist.content.pack import compile_pack
from agentassist.content.pack_place import current
from agentassist.content.resources import sample_company
from agentassist.content.shared_pack import drop, gather, put_down
from agentassist.core.errors import ContentError, Trouble
from agentassist.core.shared_pack import SharedPack, is_picture
from tests.firm_pack import PACK
from tests.pictures import CUP, DOT, LID

FIRST = SharedPack("ours", 1, (("pack.yaml", PACK.format(1, "Ours")),), "f1")
SECOND = SharedPack("ours", 2, (("pack.yaml", PACK.format(2, "Ours")),), "f2")
ROGUE = (
    *("../pack.yaml", "playbooks/../../a.yaml", "/etc/a.yaml", "C:/playbooks/a.yaml", "playbooks\\a.yaml"),
    *(
        "playbooks/..yaml/../a.yaml",
        ".hidden/a.yaml",
        "playbooks//a.yaml",
        "playbooks/a.yaml ",
        "playbooks/.yaml",
    ),
    *(
        "playbooks/a.exe",
        "articles/a.svg",
        "people/a.yaml",
        "a.yaml",
        "",
        "playbooks/a\n.yaml",
        "playbooks/a:b.yaml",
    ),
)

KILLED = """
import os, sys
from pathlib import Path
from agentassist.content.shared_pack import put_down
from agentassist.core.shared_pack import SharedPack, is_picture
from tests.firm_pack import PACK
from tests.pictures import CUP, DOT, LID
left = [int(sys.argv[2])]
def hook(event, _):
    if event == "os.rename":
        left[0] -= 1
        if left[0] < 0:
            os._exit(9)
sys.addaudithook(hook)
put_down(Path(sys.argv[1]), SharedPack("ours", 2, (("pack.yaml", Path(sys.argv[3]).read_text()),), "f2"))
"""


def everything(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_the_sample_pack_is_shared_without_people(tmp_path):
    pack = gather(sample_company(), {}).pack
    kinds = {name.split("/")[0] for name, _ in pack.files}
    assert pack.pack and pack.version > 0
    assert {"pack.yaml", "playbooks", "scenarios", "authority.yaml", "articles"} <= kinds
    assert not kinds & {"people", "history"}
    compiled = put_down(tmp_path / "team", replace(pack, fingerprint="f"))
    folder = current(tmp_path / "team")
    assert compiled.playbooks and folder is not None
    shown = [name for name, _ in pack.files if is_picture(name)]
    assert shown and all(
        (folder / one).read_bytes() == (sample_company() / one).read_bytes() for one in shown
    )


def test_a_picture_that_is_not_what_it_is_called_by_is_refused(tmp_path):
    put_down(tmp_path, FIRST)
    before = everything(tmp_path)
    link = ("articles/lid.png", LID.link)
    for pictures in ((), (replace(LID, data=b"<svg/>"),), (replace(CUP, id=LID.id),)):
        with pytest.raises(FaultsError) as told:
            put_down(tmp_path, replace(SECOND, files=(*SECOND.files, link), pictures=pictures))
        assert told.value.faults[0].reason is Reason.PICTURE_UNKNOWN
    assert everything(tmp_path) == before
    put_down(tmp_path, replace(SECOND, files=(*SECOND.files, link), pictures=(LID,)))
    assert DOT in everything(tmp_path).values()


def test_a_folder_without_a_pack_is_told(tmp_path):
    with pytest.raises(ContentError) as told:
        gather(tmp_path, {})
    assert told.value.code is Trouble.FILE_MISSING


def test_a_pack_with_a_fault_is_not_shared(tmp_path):
    (tmp_path / "pack.yaml").write_text(
        PACK.format(1, "Ours").replace("company", "compamy"), encoding="utf-8"
    )
    with pytest.raises(FaultsError) as told:
        gather(tmp_path, {})
    assert told.value.faults[0].file == "pack.yaml"


def test_a_newer_pack_takes_the_place_of_the_one_before(tmp_path):
    put_down(tmp_path, FIRST)
    first = current(tmp_path)
    put_down(tmp_path, SECOND)
    second = current(tmp_path)
    assert first is not None and second is not None and first != second
    # Somebody may be reading in the one before.
    assert first.is_dir() and "version: 2" in (second / "pack.yaml").read_text(encoding="utf-8")
    put_down(tmp_path, FIRST)
    assert not first.exists() and second.is_dir()


@pytest.mark.parametrize("path", ROGUE)
def test_a_path_that_leads_elsewhere_is_refused_and_the_old_pack_stays(path, tmp_path):
    packs = tmp_path / "deep" / "team"
    put_down(packs, FIRST)
    before = everything(tmp_path)
    with pytest.raises(FaultsError) as told:
        put_down(packs, replace(SECOND, files=(*SECOND.files, (path, "id: x"))))
    assert told.value.faults[0].reason in (Reason.OUTSIDE, Reason.UNKNOWN_FILE)
    assert everything(tmp_path) == before


def test_a_pack_with_faults_never_takes_the_place_of_a_good_one(tmp_path):
    put_down(tmp_path, FIRST)
    before = everything(tmp_path)
    for text in ("id: [", PACK.format(2, "Ours").replace("requires: 0.1", "requires: 99.0")):
        with pytest.raises(FaultsError):
            put_down(tmp_path, replace(SECOND, files=(("pack.yaml", text),)))
    assert everything(tmp_path) == before


def test_too_large_a_pack_is_refused(tmp_path):
    files = [("pack.yaml", PACK.format(1, "Ours")), ("playbooks/a.yaml", "x" * 2_000_001)]
    with pytest.raises(FaultsError) as told:
        put_down(tmp_path, replace(FIRST, files=tuple(files)))
    assert told.value.faults[0].reason is Reason.PACK_TOO_BIG


def test_who_is_killed_at_any_step_leaves_one_whole_pack(tmp_path):
    newer = tmp_path / "newer.yaml"
    newer.write_text(PACK.format(2, "Ours"), encoding="utf-8")
    versions = []
    # Renamed are: the one file, the whole folder, the line that names it.
    for step in range(4):
        packs = tmp_path / str(step)
        put_down(packs, FIRST)
        ended = run([sys.executable, "-c", KILLED, str(packs), str(step), str(newer)], check=False)
        folder = current(packs)
        assert folder is not None
        versions.append((ended.returncode, compile_pack(folder).version))
    assert versions == [(9, 1), (9, 1), (9, 1), (0, 2)]


def test_what_a_killed_writer_left_changes_nothing_and_is_tidied(tmp_path):
    put_down(tmp_path, FIRST)
    was = current(tmp_path)
    for half in ("2.part", "3"):
        (tmp_path / half / "playbooks").mkdir(parents=True)
        (tmp_path / half / "pack.yaml").write_text("half of i", encoding="utf-8")
    assert current(tmp_path) == was
    put_down(tmp_path, SECOND)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["1", "4", "current"]


def test_a_pack_that_stays_becomes_the_firms_own_where_there_is_none(tmp_path):
    packs, own = tmp_path / "team", tmp_path / "content"
    put_down(packs, FIRST)
    drop(packs, own, keep=True)
    assert "version: 1" in (own / "pack.yaml").read_text(encoding="utf-8") and not packs.exists()
    put_down(packs, SECOND)
    drop(packs, own, keep=True)
    assert "version: 1" in (own / "pack.yaml").read_text(encoding="utf-8") and not packs.exists()


def test_a_pack_that_goes_leaves_nothing(tmp_path):
    packs, own = tmp_path / "team", tmp_path / "content"
    put_down(packs, FIRST)
    drop(packs, own, keep=False)
    assert list(tmp_path.iterdir()) == []
