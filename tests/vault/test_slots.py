"""The slot file is small, private and never half written."""

import json
import os

import pytest

from agentassist.core.errors import Trouble, VaultError
from agentassist.vault.slots import FILE_NAME, Slot, SlotFile, SlotKind, read_slots, write_slots

FILE = SlotFile(
    "0123456789abcdef",
    (
        Slot(SlotKind.KEYRING, "a", b"n" * 12, b"s" * 48, backend="secret-service"),
        Slot(SlotKind.CODE, "b", b"n" * 12, b"s" * 48, salt=b"x" * 16, confirmed=True),
        Slot(SlotKind.PASSPHRASE, "c", b"n" * 12, b"s" * 48, salt=b"x" * 16),
    ),
)


@pytest.fixture
def path(tmp_path):
    write_slots(tmp_path / FILE_NAME, FILE)
    return tmp_path / FILE_NAME


def test_what_was_written_is_read_back(path):
    assert read_slots(path) == FILE


def test_all_ways_to_a_key_take_less_than_a_kilobyte(path):
    assert path.stat().st_size < 1024


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights elsewhere")
def test_only_its_owner_reads_it(path):
    assert path.stat().st_mode & 0o077 == 0


def test_nothing_else_is_left_in_the_folder(path):
    assert [entry.name for entry in path.parent.iterdir()] == [FILE_NAME]


def test_the_key_in_a_slot_is_never_printed(path):
    assert "sss" not in repr(read_slots(path))


def altered(**changes):
    return json.dumps({"version": 1, "check": "c", "slots": []} | changes).encode()


CODE_SLOT = {"kind": "code", "id": "b", "nonce": "", "sealed": "", "salt": "", "confirmed": True}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\x00\x01",
        b"[]",
        b"null",
        b"SQLite format 3\x00",
        b"[" * 4000,
        b'"' + b"x" * 100_000 + b'"',
        altered(version="one"),
        altered(slots=5),
        altered(slots=[{"kind": "magic", "id": "a"}]),
        altered(slots=[{"kind": "keyring", "id": "a", "nonce": "%%%", "sealed": "", "backend": "x"}]),
        altered(slots=[CODE_SLOT | {"argon2id": [2**31, 3, 4]}]),
        altered(slots=[CODE_SLOT | {"argon2id": [65536, 10**6, 4]}]),
        altered(slots=[CODE_SLOT | {"argon2id": "fast"}]),
    ],
)
def test_a_damaged_file_is_named_and_left_alone(path, content):
    path.write_bytes(content)
    with pytest.raises(VaultError) as told:
        read_slots(path)
    assert told.value.code is Trouble.SLOTS_UNREADABLE and told.value.facts == {"file": FILE_NAME}
    assert path.read_bytes() == content


def test_a_file_of_a_newer_version_is_refused(path):
    path.write_bytes(altered(version=9))
    with pytest.raises(VaultError) as told:
        read_slots(path)
    assert told.value.code is Trouble.CACHE_NEWER


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(VaultError) as told:
        read_slots(tmp_path / FILE_NAME)
    assert told.value.code is Trouble.FILE_MISSING


def test_a_folder_that_cannot_be_written_keeps_the_old_file(path):
    (path.parent / f"{FILE_NAME}.part").mkdir()
    with pytest.raises(VaultError):
        write_slots(path, SlotFile("other"))
    assert read_slots(path) == FILE
