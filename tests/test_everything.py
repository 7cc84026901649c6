"""Everything goes into one file and comes back as it was; a file that is not whole changes nothing."""

import hashlib
import io
import json
import shutil
import zipfile
from contextlib import closing
from dataclasses import replace

import pytest

from agentassist.content.whole_out import StoppedError
from agentassist.core.errors import AssistError, ImportRefusedError
from agentassist.core.history import PromiseState
from agentassist.core.knowledge import Article
from agentassist.core.synonym import Synonym
from agentassist.core.whole import MANIFEST
from agentassist.everything import (
    bring_everything,
    bring_files,
    check_everything,
    inside_of,
    write_everything,
)
from agentassist.importing.whole_in import WholeFile
from agentassist.storage.store import Store, open_reader
from tests.pictures import DOT, LID
from tests.storage.people import ASHA, DAY, NOW, ROHAN, call, draft, follow_up, hold, promise
from tests.store_template import KEY, fresh_house

LATER = NOW + DAY
OWN_ROWS = (
    ("insert into mastery values(?, ?, ?)", ("rep-1", "greet", 3)),
    ("insert into learned_words values(?, ?, ?, ?)", ("kettel", "kettle", 1, NOW)),
    ("insert into read_tick values(?, ?, ?)", ("rep-1", "lid", NOW)),
    ("insert into line_correction values(?, ?, ?)", ("en", "hold on", "hold_demand")),
    (
        "insert into search(id, text, at_ms, found, opened, retyped) values(?, ?, ?, ?, ?, ?)",
        ("q1", "lid", NOW, 1, "lid", ""),
    ),
    (
        "insert into practice_run values(?, ?, ?, ?, ?, ?, ?, ?, ?)",
        ("run-1", "rep-1", "lamp", NOW, 80, 0.5, 0, None, "{}"),
    ),
)


@pytest.fixture
def full(tmp_path):
    """A house with something of everything."""
    folders = fresh_house(tmp_path, "full")
    (folders.content / "playbooks").mkdir(parents=True)
    (folders.content / "pack.yaml").write_text("id: own\n", encoding="utf-8")
    (folders.content / "playbooks" / "हिंदी.yaml").write_text("x: y\n", encoding="utf-8")
    folders.settings.write_text('language = "ur"\napi_token = "hidden"\n', encoding="utf-8")
    with closing(Store(folders.cache, KEY)) as store:
        fill(store)
    return folders


def fill(store):
    store.contacts.save(ASHA, NOW)
    store.contacts.save(ROHAN, NOW)
    store.contacts.save(replace(ROHAN, id="twin", points=()), NOW)
    store.contacts.merge("rohan", "twin", NOW + 5)
    store.calls.begin(call("c1", summary="Lid — चाय 🍵 cracked"))
    store.calls.begin(call("c2", None, NOW + 7))
    store.calls.patch("c1", NOW + 9, summary="Lid cracked twice")
    store.calls.keep_ticks("c1", ("greet.name",), NOW)
    store.holds.start(hold("h1", "c1"))
    store.promises.add(promise("p1", NOW), NOW)
    store.follow_ups.add(follow_up("f1", NOW), NOW)
    store.drafts.save(draft("c1", "half a note"), NOW)
    store.pictures.keep((LID,))
    store.articles.save(Article("lid", "Lids", "en", f"![lid](<{LID.link}>)\n", public=True), NOW)
    store.synonyms.save(Synonym("s1", en=("refund", "money back")), NOW)
    with store.together():
        for sql, params in OWN_ROWS:
            store._rows.run(sql, *params)
    store.contacts.save(replace(ASHA, id="gone", name="Gone For Ever", points=()), NOW)
    store.team.erase("gone", NOW + 20)


def export(folders, path, at_ms=NOW):
    with closing(open_reader(folders.cache, KEY)) as store:
        return write_everything(store, folders, path, at_ms)


def bring(folders, path, at_ms=LATER):
    with closing(WholeFile(path)) as whole:
        assert whole.verify()
        with closing(Store(folders.cache, KEY)) as store:
            done = bring_everything(store, whole, at_ms)
        return done, bring_files(whole, folders)


def pieces(path):
    with zipfile.ZipFile(path) as packed:
        return {name: packed.read(name) for name in packed.namelist() if name != MANIFEST}


def test_what_comes_into_an_empty_cache_goes_out_again_the_same(full, tmp_path):
    export(full, tmp_path / "a.zip")
    empty = fresh_house(tmp_path, "empty")
    done, files = bring(empty, tmp_path / "a.zip")
    assert done.changed > 10 and files == 3
    export(empty, tmp_path / "b.zip", LATER)
    first, second = pieces(tmp_path / "a.zip"), pieces(tmp_path / "b.zip")
    assert first.keys() == second.keys()
    assert [name for name in first if first[name] != second[name]] == []
    with closing(open_reader(empty.cache, KEY)) as other:
        assert other.contacts.callers("+12125550123", "12125550123")[0].name == ASHA.name
        assert other.team.is_erased("gone")


def test_the_list_of_contents_differs_by_its_time_alone(full, tmp_path):
    export(full, tmp_path / "a.zip")
    export(full, tmp_path / "b.zip", LATER)
    lists = [json.loads(zipfile.ZipFile(tmp_path / name).read(MANIFEST)) for name in ("a.zip", "b.zip")]
    assert lists[0].pop("exported") != lists[1].pop("exported") and lists[0] == lists[1]


def test_it_says_who_wrote_it(full, tmp_path):
    full.settings.write_text('rep = "Meera"\n', encoding="utf-8")
    assert export(full, tmp_path / "a.zip").by == "Meera"
    with closing(WholeFile(tmp_path / "a.zip")) as whole:
        inside = inside_of(whole.manifest)
    assert inside.by == "Meera" and inside.at_ms == NOW // 1000 * 1000
    assert inside.count("contact") == 3 and inside.count("promise", "follow_up") == 2


def test_a_look_at_every_row_keeps_nothing(full, tmp_path):
    export(full, tmp_path / "a.zip")
    empty = fresh_house(tmp_path, "empty")
    with closing(WholeFile(tmp_path / "a.zip")) as whole, closing(open_reader(empty.cache, KEY)) as store:
        check_everything(store, whole, LATER)
        assert store.contacts.count() == 0


def test_a_second_import_changes_nothing(full, tmp_path):
    export(full, tmp_path / "a.zip")
    assert bring(full, tmp_path / "a.zip")[0].changed == 0


def test_of_every_field_the_newer_value_wins_both_ways(full, tmp_path):
    other = fresh_house(tmp_path, "other")
    shutil.copy(full.cache, other.cache)
    with closing(Store(full.cache, KEY)) as store:
        store.promises.settle("p1", PromiseState.KEPT, NOW + 5_000)
        store.contacts.save(replace(ASHA, place="Leeds"), NOW + 1_000)
    with closing(Store(other.cache, KEY)) as store:
        store.contacts.save(replace(ASHA, notes="Rings late"), NOW + 2_000)
    export(full, tmp_path / "a.zip")
    bring(other, tmp_path / "a.zip")
    with closing(open_reader(other.cache, KEY)) as store:
        asha = store.contacts.get("asha")
        assert (asha.place, asha.notes) == ("Leeds", "Rings late")
        assert store.promises.get("p1").state is PromiseState.KEPT


def test_nobody_comes_back_who_was_taken_out_for_ever(full, tmp_path):
    other = fresh_house(tmp_path, "other")
    shutil.copy(full.cache, other.cache)
    with closing(Store(other.cache, KEY)) as store:
        store.team.erase("asha", NOW + 50)
    export(full, tmp_path / "a.zip")
    bring(other, tmp_path / "a.zip")
    with closing(open_reader(other.cache, KEY)) as store:
        assert store.contacts.get("asha") is None and store.calls.get("c1") is None


def test_a_team_hears_of_what_came_in(full, tmp_path):
    from agentassist.core.team import Access, Membership

    member = fresh_house(tmp_path, "member")
    with closing(Store(member.cache, KEY)) as store:
        store.team.join(Membership("t", "Team", "r", "Meera", Access.OWNER, "hub:1"))
    export(full, tmp_path / "a.zip")
    bring(member, tmp_path / "a.zip")
    with closing(Store(member.cache, KEY)) as store:
        assert {"asha", "c1", "p1", "lid"} <= {op.row_id for op in store.team.waiting()}


def test_secrets_and_hidden_files_stay(full, tmp_path):
    (full.content / ".hidden").write_text("x")
    export(full, tmp_path / "a.zip")
    held = pieces(tmp_path / "a.zip")
    assert b"hidden" not in held["settings.toml"] and b"ur" in held["settings.toml"]
    assert "content/pack.yaml" in held and not any(".hidden" in name for name in held)


def test_content_and_settings_that_are_there_stay_as_they_are(full, tmp_path):
    export(full, tmp_path / "a.zip")
    other = fresh_house(tmp_path, "other")
    other.content.mkdir()
    other.settings.write_text('language = "te"\n', encoding="utf-8")
    assert bring(other, tmp_path / "a.zip")[1] == 0
    assert "te" in other.settings.read_text(encoding="utf-8")


def test_cancelling_an_export_leaves_no_file_and_the_old_one_as_it_was(full, tmp_path):
    path = tmp_path / "a.zip"
    path.write_text("older")
    with closing(Store(full.cache, KEY)) as store, store.together():
        for at in range(600):
            store.calls.begin(call(f"x{at}", None, NOW + at))
    with closing(open_reader(full.cache, KEY)) as store, pytest.raises(StoppedError):
        write_everything(store, full, path, NOW, lambda _: True)
    assert path.read_text() == "older" and not list(tmp_path.glob("*.part"))


def test_a_disk_that_refuses_is_told(full, tmp_path):
    with pytest.raises(AssistError, match="folder-closed"):
        export(full, tmp_path / "nowhere" / "a.zip")


def test_cancelling_an_import_leaves_the_cache_as_it_was(full, tmp_path):
    export(full, tmp_path / "a.zip")
    empty = fresh_house(tmp_path, "empty")
    with closing(WholeFile(tmp_path / "a.zip")) as whole, closing(Store(empty.cache, KEY)) as store:
        with pytest.raises(StoppedError):
            bring_everything(store, whole, LATER, lambda done: done > 3)
        assert store.contacts.count() == 0 and not store.team.is_erased("gone")


# Files that are not as we wrote them


def repacked(path, change=None, *, more=(), manifest=None, relist=False):
    """Pack ``path`` anew with changed files; ``relist`` makes its list agree with them again."""
    held = pieces(path) | {MANIFEST: zipfile.ZipFile(path).read(MANIFEST)}
    held |= change or {}
    listed = json.loads(held[MANIFEST]) | (manifest or {})
    if relist:
        for one in listed["files"]:
            data = held[one["path"]]
            one |= {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            if one["path"].endswith(".jsonl"):
                one["rows"] = data.count(b"\n")
    held[MANIFEST] = json.dumps(listed).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in (*held.items(), *more):
            packed.writestr(name, data)


def refused(folders, path):
    before = folders.cache.read_bytes()
    with pytest.raises(ImportRefusedError) as caught:
        bring(folders, path)
    with closing(open_reader(folders.cache, KEY)) as store:
        assert store.contacts.count() == 0 and store.articles.count() == 0
    assert not folders.content.exists() and folders.cache.read_bytes()[:100] == before[:100]
    return str(caught.value.code)


@pytest.fixture
def packed(full, tmp_path):
    export(full, tmp_path / "a.zip")
    return tmp_path / "a.zip"


@pytest.fixture
def empty(tmp_path):
    return fresh_house(tmp_path, "empty")


@pytest.mark.parametrize("name", ["../evil", "/etc/evil", "rows/../../evil", "C:/evil", "a\\b", "rows//x"])
def test_a_path_that_leads_out_is_refused(packed, empty, name):
    entry = {"path": name, "bytes": 1, "sha256": "0" * 64, "rows": 0}
    listed = json.loads(zipfile.ZipFile(packed).read(MANIFEST))
    repacked(packed, more=[(name, b"x")], manifest={"files": [*listed["files"], entry]})
    assert refused(empty, packed) == "whole-foreign"


def test_a_file_that_is_not_listed_or_not_there_is_refused(packed, empty):
    repacked(packed, more=[("rows/more.jsonl", b"{}\n")])
    assert refused(empty, packed) == "whole-damaged"


def test_a_changed_byte_is_refused(packed, empty):
    data = pieces(packed)["rows/contact.jsonl"]
    repacked(packed, {"rows/contact.jsonl": data.replace(b"Asha", b"Usha")})
    assert refused(empty, packed) == "whole-damaged"


def test_a_newer_version_is_refused(packed, empty):
    repacked(packed, manifest={"version": 2})
    assert refused(empty, packed) == "whole-newer"


@pytest.mark.parametrize("part", [0, 3, 0.3, 0.9, 0.999])
def test_a_cut_file_is_refused(packed, empty, part):
    data = packed.read_bytes()
    packed.write_bytes(data[: round(len(data) * part) if part < 1 else part])
    assert refused(empty, packed) == "whole-foreign"


def test_a_turned_bit_anywhere_is_refused_or_harmless(packed, empty):
    data = bytearray(packed.read_bytes())
    for at in range(40, len(data) - 4_000, max(1, len(data) // 40)):
        turned = bytearray(data)
        turned[at] ^= 0x10
        packed.write_bytes(turned)
        try:
            with closing(WholeFile(packed)) as whole:
                whole.verify()
        except ImportRefusedError:
            continue
        packed.write_bytes(data)
    assert empty.cache.exists()


def test_a_bomb_is_refused_before_it_is_unpacked(packed, empty):
    repacked(packed, {"rows/contact.jsonl": b"0" * 30_000_000}, relist=True)
    assert refused(empty, packed) == "whole-too-big"
    listed = json.loads(zipfile.ZipFile(packed).read(MANIFEST))
    for one in listed["files"]:
        one["bytes"] *= 10**9
    repacked(packed, manifest=listed)
    assert refused(empty, packed) in ("whole-damaged", "whole-too-big")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("rows/contact.jsonl", b"[]\n"),
        ("rows/contact.jsonl", b"{\n"),
        ("rows/contact.jsonl", b"[" * 50_000 + b"\n"),
        ("rows/contact.jsonl", b'{"r":"x","s":"x","h":"yesterday","d":{"name":"x"}}\n'),
        ("rows/contact.jsonl", b'{"r":"x","s":"x","h":"ffffffffffff0000testtest","d":{"name":"x"}}\n'),
        ("rows/contact.jsonl", b'{"r":"x y","s":"x","h":"019ffffffff0000testtest","d":{}}\n'),
        ("own/draft.jsonl", b'{"interaction_id":"x"}\n'),
        (
            "own/draft.jsonl",
            b'{"interaction_id":"x","note":{},"said":"","playbook":"","stage":"","ticks":"","points":"","read_back":0}\n',
        ),
        (
            "own/draft.jsonl",
            b'{"interaction_id":"c1","note":"","said":"","playbook":"","stage":"","ticks":"x","points":"[]",'
            b'"read_back":0}\n',
        ),
        ("own/read_tick.jsonl", b'{"rep":"x","what":"y","at_ms":9007199254740991}\n'),
        ("own/mastery.jsonl", b'{"rep":"x","stage":"y","calls":' + b"1" * 25 + b"}\n"),
        ("own/mastery.jsonl", b'{"rep":"\\ud800","stage":"y","calls":1}\n'),
        ("own/practice_run.jsonl", b'{"id\\"; drop table contact; --": 1}\n'),
        ("erased.jsonl", b'{"op":"x","r":"asha"}\n'),
        (f"pictures/{LID.file_name}", b"no picture"),
        (f"pictures/{LID.file_name}", DOT + b"more"),
    ],
    ids=range(16),
)
def test_a_row_that_is_none_takes_everything_back(packed, empty, name, data):
    repacked(packed, {name: data}, relist=True)
    assert refused(empty, packed) == "whole-damaged"


def test_what_is_no_zip_of_ours_is_one_refusal(empty, tmp_path):
    path = tmp_path / "x.zip"
    for data in (b"", b"PK\x03\x04", b"text", b"\0" * 10_000):
        path.write_bytes(data)
        assert refused(empty, path) == "whole-foreign"
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as other:
        other.writestr("readme.txt", "hello")
    path.write_bytes(made.getvalue())
    assert refused(empty, path) == "whole-foreign"
    path.unlink()
    assert refused(empty, path) == "file-missing"
