"""Phones are found on this computer without a word to any of them."""

import socket
from contextlib import closing
from itertools import islice
from pathlib import Path

import pytest

from agentassist.core.phone_setup import FoundPhone
from agentassist.telephony import around
from agentassist.telephony.around import Places, phones_around, taken

HEAD = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
LISTENS = "   {at}: 0100007F:{port:04X} 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000 0 1\n"
TALKS = "   {at}: 0100007F:{port:04X} 0100007F:E432 01 00000000:00000000 00:00000000 00000000  1000 0 2\n"
GONE = "   {at}: 0100007F:{port:04X} 0100007F:E432 06 00000000:00000000 00:00000000 00000000  1000 0 2\n"


@pytest.fixture
def places(tmp_path: Path) -> Places:
    made = Places(tmp_path / "proc", tmp_path / "home", tmp_path / "programs")
    for folder in (made.processes / "net", made.home, made.programs):
        assert folder is not None
        folder.mkdir(parents=True)
    return made


def ports(places: Places, *rows: tuple[str, int]) -> None:
    told = "".join(row.format(at=at, port=port) for at, (row, port) in enumerate(rows))
    (places.processes / "net" / "tcp").write_text(HEAD + told)


def found(places: Places) -> list[FoundPhone]:
    return list(phones_around(places))


def test_phones_are_found_by_the_ports_they_listen_on(places):
    ports(places, (LISTENS, 4444), (LISTENS, 5038), (LISTENS, 8021), (LISTENS, 9002), (LISTENS, 22))
    assert [one.name for one in found(places)] == ["baresip", "asterisk", "freeswitch", "bria"]
    assert found(places)[1].settings == (("port", "5038"),)


def test_a_phone_that_another_program_holds_is_told(places):
    ports(places, (LISTENS, 4444), (TALKS, 4444), (LISTENS, 5038), (TALKS, 5038))
    assert [one.taken for one in found(places)] == [True, False]
    assert taken("baresip", "4444", places) and taken("baresip", "", places)
    assert not taken("baresip", "14444", places) and not taken("asterisk", "5038", places)


def test_a_phone_that_was_closed_just_now_is_not_there(places):
    ports(places, (GONE, 4444))
    assert found(places) == []


@pytest.mark.parametrize("table", ["", "nonsense\n\n\n", HEAD + "0: x:zz y 0A\n", HEAD + "0:\n"])
def test_a_table_that_cannot_be_read_finds_nothing(places, table):
    (places.processes / "net" / "tcp").write_text(table)
    assert found(places) == []


def test_where_no_system_lists_its_ports_one_that_cannot_be_had_is_listened_on(places, monkeypatch):
    (places.processes / "net").rmdir()
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        port = listening.getsockname()[1]
        monkeypatch.setattr(around, "PORTS", {"asterisk": port})
        assert [one.name for one in found(places)] == ["asterisk"]
    assert found(places) == []


def test_the_daemon_of_linphone_is_found_by_how_it_was_started(places):
    ports(places)
    for number, words in (
        ("12", "linphone-daemon\0--pipe\0rep\0"),
        ("13", "sh\0"),
        ("14", "linphone-daemon\0"),
    ):
        (places.processes / number).mkdir()
        (places.processes / number / "cmdline").write_text(words)
    assert found(places) == [FoundPhone("linphone", (("socket", "/tmp/rep"),))]


def test_phones_that_start_programs_are_found_by_their_folders(places):
    ports(places)
    (places.home / ".twinkle").mkdir()
    assert places.programs is not None
    (places.programs / "MicroSIP").mkdir()
    assert [one.name for one in found(places)] == ["twinkle", "microsip"]


def test_whoever_has_enough_stops_asking(places):
    ports(places, (LISTENS, 4444), (LISTENS, 5038))
    assert len(list(islice(phones_around(places), 1))) == 1


def test_looking_around_here_harms_nobody_and_ends():
    list(phones_around(around.usual_places()))
