"""The rep's choices are there again at the next start, and a bad file never stops one."""

import tomllib
from dataclasses import fields, replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agentassist.core.errors import AssistError, Trouble
from agentassist.core.preferences import (
    LANGUAGES,
    Endpoint,
    MeaningBy,
    Preferences,
    Profile,
    Scheme,
    SourceChoice,
    UrduStyle,
)
from agentassist.core.retention import Retention
from agentassist.settings import MOST_BYTES, UPGRADES, VERSION, load, save

CHOSEN = Preferences(
    language="ur",
    scheme=Scheme.CONTRAST,
    text_scale=1.5,
    profile=Profile.SOLO,
    role="lead",
    rep='Meera "Mo" Rao \\ मीरा',
    region="GB",
    sound=True,
    urdu_style=UrduStyle.NASTALIQ,
    sources=(SourceChoice("baresip", (("port", "4444"), ("host", "127.0.0.1"))), SourceChoice("manual")),
    meaning=MeaningBy.SERVER,
    quiet=True,
    embedding=Endpoint("https://models.example/v1", "e5"),
    rewording=Endpoint("http://localhost:8080/v1", "small"),
    voice=True,
    stay_on_top=True,
    still=True,
    fading=False,
    retention=Retention(notes=12, silent=24),
    aloud=True,
    listen=True,
    lock_after_min=30,
    speech_model="/models/small",
    geometry=(-1200, 40, 420, 820),
    shortcuts=(("hold", "Ctrl+H"), ("wrap up", "F9")),
    connectors=(SourceChoice("carddav", (("address", "https://dav.example.org"), ("map.note", "-"))),),
)

PRINTABLE = st.text(max_size=20).filter(str.isprintable)
PAIRS = st.dictionaries(PRINTABLE, PRINTABLE, max_size=3).map(lambda pairs: tuple(pairs.items()))
ANY = st.builds(
    Preferences,
    language=st.sampled_from(LANGUAGES),
    text_scale=st.floats(1.0, 2.0),
    role=PRINTABLE,
    rep=PRINTABLE,
    region=st.sampled_from(["IN", "GB", "US"]),
    sources=st.lists(st.builds(SourceChoice, PRINTABLE, PAIRS), max_size=3).map(tuple),
    geometry=st.none() | st.tuples(*[st.integers(1, 5000)] * 4),
    shortcuts=PAIRS,
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.toml"


def aside(path):
    return path.with_name("settings.damaged.toml")


def test_the_first_start_has_the_usual_settings(path):
    assert load(path).preferences == Preferences() and load(path).trouble is None


def test_every_choice_is_there_again(path):
    save(path, CHOSEN)
    assert load(path).preferences == CHOSEN and load(path).trouble is None
    assert all(
        getattr(CHOSEN, each.name) != getattr(Preferences(), each.name) for each in fields(Preferences)
    )


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ANY)
def test_whatever_is_chosen_is_there_again(path, chosen):
    save(path, chosen)
    assert load(path).preferences == chosen


def test_every_choice_is_written_for_people_to_read(path):
    save(path, CHOSEN)
    written = tomllib.loads(path.read_text(encoding="utf-8"))
    assert set(written) == {"version", *(each.name for each in fields(Preferences))}
    assert "मीरा" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (b"language = ", 1),
        (b'language = "hi"\n\nsound = maybe\n', 3),
        (b'language = "hi"\nlanguage = "te"\n', 2),
        (b'rep = "M\nscheme = 1', 1),
        (b'# notes\nrep = "\xff\xfe"', 2),
        (b"\x00\x01\x02", 1),
        (b"version = 0", 1),
        (b'version = "new"', 1),
        (b"a = " + b"[" * 5000, 1),
        (b"# " + b"x" * MOST_BYTES, 1),
    ],
)
def test_a_damaged_file_is_kept_aside_and_named_with_its_line(path, content, line):
    path.write_bytes(content)
    loaded = load(path)
    assert loaded.preferences == Preferences()
    assert loaded.trouble is not None and loaded.trouble.code is Trouble.SETTINGS_UNREADABLE
    assert loaded.trouble.facts == {"file": "settings.toml", "line": line}
    assert aside(path).read_bytes() == content


@pytest.mark.parametrize(
    "wrong",
    [
        'language = "xx"',
        "language = 5",
        'scheme = "pink"',
        "text_scale = 9.0",
        "text_scale = nan",
        "text_scale = true",
        'text_scale = "big"',
        'profile = ""',
        "rep = 7",
        'rep = "two\\nlines"',
        f'role = "{"x" * 300}"',
        'region = "India"',
        "region = 91",
        "sound = 1",
        "geometry = [1, 2, 3]",
        "geometry = [1, 2, 0, 0]",
        'geometry = "wide"',
        "geometry = [1.5, 2, 3, 4]",
        "sources = 5",
        'sources = ["baresip"]',
        "sources = [{port = 1}]",
        'sources = [{name = "baresip", settings = {port = 4444}}]',
        "shortcuts = {hold = 5}",
        'shortcuts = "all"',
    ],
)
def test_one_wrong_value_costs_only_itself(path, wrong):
    path.write_text(f'version = 1\nurdu_style = "nastaliq"\n{wrong}\n', encoding="utf-8")
    loaded = load(path)
    assert loaded.preferences == replace(Preferences(), urdu_style=UrduStyle.NASTALIQ)
    assert loaded.trouble is not None and loaded.trouble.facts["line"] == 3
    assert aside(path).exists()


def test_settings_of_a_newer_version_count_as_far_as_they_are_known(path):
    path.write_text(f'version = {VERSION + 1}\nlanguage = "te"\nmood = "calm"\n', encoding="utf-8")
    assert load(path).preferences == Preferences(language="te")


def test_a_file_saved_by_an_editor_with_a_mark_at_its_start_is_read(path):
    path.write_bytes(b'\xef\xbb\xbflanguage = "hi"\r\n')
    assert load(path).preferences.language == "hi"


def test_a_folder_in_the_files_place_stops_nothing(path):
    path.mkdir()
    loaded = load(path)
    assert loaded.preferences == Preferences() and loaded.trouble is not None


def test_where_nothing_can_be_written_the_old_settings_stay(path):
    save(path, CHOSEN)
    path.with_name("settings.toml.part").mkdir()
    with pytest.raises(AssistError) as told:
        save(path, Preferences())
    assert told.value.code is Trouble.DISK_FULL
    assert load(path).preferences == CHOSEN


def test_saving_after_trouble_keeps_the_damaged_file(path):
    path.write_text("rep = ", encoding="utf-8")
    save(path, load(path).preferences)
    assert load(path).trouble is None and aside(path).read_text(encoding="utf-8") == "rep = "


def test_there_is_one_upgrade_for_every_version_but_the_first():
    assert len(UPGRADES) == VERSION - 1
