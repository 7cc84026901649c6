"""Links open here where that was asked for, and whoever had them before has them again afterwards."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from phones import clock, until_true

from agentassist import folders
from agentassist.cli import run
from agentassist.core.call import CallEvent
from agentassist.telephony.handover.links.linux import ENTRY, desktop_entry, with_ours, without_ours
from agentassist.telephony.handover.links.windows import (
    CAPABILITIES,
    CHOICE,
    HOME,
    NAME,
    OURS,
    REGISTERED,
    Value,
    plan,
)
from agentassist.telephony.handover.source import HandoverSource

OTHERS = """[Added Associations]
text/plain=editor.desktop;

[Default Applications]
text/html=browser.desktop
x-scheme-handler/tel=softphone.desktop;dialer.desktop;

[Removed Associations]
x-scheme-handler/tel=toy.desktop;
"""
TABLES = [
    "",
    OTHERS,
    OTHERS.replace("\n\n", "\n"),
    "[Default Applications]\n\n[Added Associations]\nx=y;\n",
    "[Added Associations]\nx=y;\n",
    "# नाम\n[Default Applications]\nx-scheme-handler/callto=a.desktop;;b.desktop\n",
]


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    for name, folder in (("HOME", ""), ("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config")):
        monkeypatch.setenv(name, str(tmp_path / folder))
    monkeypatch.setenv("AGENTASSIST_HOME", str(tmp_path / "app"))
    return tmp_path


def told(capsys, *words: str) -> dict[str, dict[str, str]]:
    capsys.readouterr()
    assert run(["install-links", *words]) == 0
    return {Path(line["what"]).name: line for line in map(json.loads, capsys.readouterr().out.splitlines())}


def table(home: Path) -> str:
    path = home / "config" / "mimeapps.list"
    return path.read_text(encoding="utf-8") if path.exists() else ""


# --- Linux


@pytest.mark.parametrize("before", TABLES)
@pytest.mark.parametrize("words", [(), ("--tel",)])
def test_removing_leaves_everything_as_it_was(home, capsys, before, words):
    if before:
        (home / "config").mkdir()
        (home / "config" / "mimeapps.list").write_text(before, encoding="utf-8")
    told(capsys, *words)
    assert ENTRY in table(home)
    told(capsys, "--remove")
    assert table(home) == before
    assert not (home / "data" / "applications" / ENTRY).exists()


def test_only_our_own_links_are_taken_unless_more_is_asked_for(home, capsys):
    done = told(capsys)
    assert (done["agentassist:"]["state"], set(done) & {"tel:", "callto:"}) == ("ours", set())
    assert "tel" not in table(home)
    told(capsys, "--tel")
    assert f"x-scheme-handler/tel={ENTRY};" in table(home)
    assert told(capsys)["tel:"]["state"] == "theirs"
    assert "tel" not in table(home)


def test_who_had_the_links_is_told_and_comes_next(home, capsys):
    (home / "config").mkdir()
    (home / "config" / "mimeapps.list").write_text(OTHERS, encoding="utf-8")
    assert told(capsys, "--tel")["tel:"]["before"] == "softphone.desktop;dialer.desktop"
    assert f"x-scheme-handler/tel={ENTRY};softphone.desktop;dialer.desktop;" in table(home)
    assert "x-scheme-handler/tel=toy.desktop;" in table(home)


@pytest.mark.usefixtures("home")
def test_the_second_time_nothing_changes(capsys):
    told(capsys, "--tel")
    again = told(capsys, "--tel")
    assert {again[name]["state"] for name in (ENTRY, "mimeapps.list")} == {"same"}
    told(capsys, "--remove")
    assert {line["state"] for line in told(capsys, "--remove").values()} == {"same"}


def test_a_choice_made_after_ours_stays(home, capsys):
    told(capsys, "--tel")
    chosen = table(home).replace(f"tel={ENTRY};", "tel=newer.desktop;")
    (home / "config" / "mimeapps.list").write_text(chosen, encoding="utf-8")
    told(capsys, "--remove")
    assert table(home) == "[Default Applications]\nx-scheme-handler/tel=newer.desktop;\n"


def test_a_table_that_is_a_link_to_another_place_stays_one(home, capsys):
    (home / "config").mkdir()
    (home / "dotfiles").write_text(OTHERS, encoding="utf-8")
    (home / "config" / "mimeapps.list").symlink_to(home / "dotfiles")
    told(capsys)
    assert (home / "config" / "mimeapps.list").is_symlink() and ENTRY in (home / "dotfiles").read_text(
        "utf-8"
    )


def test_a_folder_that_takes_nothing_is_named_in_a_sentence(home, capsys):
    (home / "data").write_text("no folder")
    assert run(["install-links"]) == 2
    said = capsys.readouterr()
    assert (said.out, len(said.err.splitlines())) == ("", 1)


@pytest.mark.parametrize("scheme", ["agentassist", "tel"])
@pytest.mark.parametrize("text", TABLES)
def test_the_list_is_changed_by_one_line_and_back(text, scheme):
    ours = with_ours(text, scheme)
    assert with_ours(ours, scheme) == ours
    assert without_ours(ours, scheme) == text
    assert set(text.splitlines()) - set(ours.splitlines()) <= {
        "x-scheme-handler/tel=softphone.desktop;dialer.desktop;"
    }


def test_a_program_in_an_odd_place_is_written_so_that_it_is_found():
    lines = desktop_entry(["tel"], ['/opt/a "b" $c\\100%/app', "-m", "agentassist"]).splitlines()
    assert r'Exec="/opt/a \\"b\\" \\$c\\\\100%%/app" -m agentassist open -- %u' in lines


OPENERS = [("xdg-open",), ("gio", "open")]


@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("opener", OPENERS, ids=["xdg-open", "gio"])
def test_the_desktop_s_own_opener_reaches_the_running_app(capsys, monkeypatch, opener):
    if shutil.which(opener[0]) is None:
        assert not os.environ.get("CI"), f"{opener[0]} must be installed where everything is checked"
        pytest.skip(f"{opener[0]} is not installed")
    # Without a screen it looks for browsers of the terminal alone; nothing here is ever shown on one.
    monkeypatch.setenv("DISPLAY", ":none")
    told(capsys, "--tel")
    heard: list[CallEvent] = []
    source = HandoverSource(clock, folders.own().base, lambda _wish: None)
    source.start(heard.append, lambda _status: None)
    links = ("agentassist:call?number=%2B442079460123&name=Asha%20Rao", "tel:+44-20-7946-0124")
    for at, link in enumerate(links):
        subprocess.run([*opener, link], check=True, capture_output=True, timeout=30)
        until_true(lambda wanted=at + 1: len(heard) == wanted)
    source.stop()
    assert [(event.kind, event.peer_raw, event.peer_name) for event in heard] == [
        ("ringing", "+442079460123", "Asha Rao"),
        ("dialing", "+44-20-7946-0124", None),
    ]


# --- Windows: what is to be written

APP = (r"C:\Program Files\Agent Assist\agentassist.exe",)
COMMAND = r'"C:\Program Files\Agent Assist\agentassist.exe" open -- "%1"'


def test_windows_opens_our_own_links_with_us():
    wanted = plan(["agentassist"], APP)
    assert wanted.written == (
        Value(OURS, "", "URL:Agent Assist"),
        Value(OURS, "URL Protocol", ""),
        Value(rf"{OURS}\shell\open\command", "", COMMAND),
    )


def test_windows_offers_us_for_phone_links_and_takes_them_from_nobody():
    wanted = plan(["agentassist", "tel", "callto"], APP)
    keys = {value.key for value in wanted.written}
    assert not any(
        key.lower().startswith((r"software\classes\tel", r"software\classes\callto")) for key in keys
    )
    assert Value(rf"{CAPABILITIES}\URLAssociations", "tel", "AgentAssist.Link") in wanted.written
    assert Value(rf"{CHOICE}\shell\open\command", "", COMMAND) in wanted.written
    assert Value(REGISTERED, NAME, CAPABILITIES) in wanted.written


@pytest.mark.parametrize("schemes", [["agentassist"], ["agentassist", "tel", "callto"]])
def test_windows_keeps_nothing_of_us_afterwards(schemes):
    left = plan([], APP)
    assert left.written == ()
    for value in plan(schemes, APP).written:
        gone = any(value.key == key or value.key.startswith(f"{key}\\") for key in left.keys_gone)
        assert gone or (value.key, value.name) in left.values_gone
    assert all(key in (OURS, CHOICE, CAPABILITIES, HOME) for key in left.keys_gone)
