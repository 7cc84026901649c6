"""A shared run lies in one file; what cannot be read is told in a sentence."""

import pytest

from agentassist.app.run_files import run_read, run_written
from agentassist.cli.words import TROUBLES
from agentassist.core.effects import ReadSharedRun, WriteSharedRun
from agentassist.core.errors import AssistError, Trouble
from agentassist.core.messages import ReportWritten, SharedRunRead
from agentassist.training.run_file import LARGEST
from tests.training.test_run_file import SHARED


def test_what_is_written_is_read(tmp_path):
    path = tmp_path / "run.json"
    assert list(run_written(WriteSharedRun(str(path), SHARED))) == [ReportWritten("run.json")]
    assert list(run_read(ReadSharedRun(str(path)))) == [SharedRunRead(SHARED)]
    assert [file.name for file in tmp_path.iterdir()] == ["run.json"]


def test_a_name_without_an_ending_gets_one(tmp_path):
    assert list(run_written(WriteSharedRun(str(tmp_path / "to Asha"), SHARED))) == [
        ReportWritten("to Asha.json")
    ]


@pytest.mark.parametrize(
    "data", [b"", b"hello", b"\xff\xfe{", b"{}", b" " * (LARGEST + 1), b"%PDF-1.4", b"[" * 200_000]
)
def test_a_file_that_is_no_run_is_told(tmp_path, data):
    (tmp_path / "odd.json").write_bytes(data)
    with pytest.raises(AssistError) as told:
        list(run_read(ReadSharedRun(str(tmp_path / "odd.json"))))
    assert told.value.code is Trouble.RUN_FOREIGN
    assert "odd.json" in TROUBLES[told.value.code].format_map(told.value.facts)


def test_a_file_that_is_gone_and_a_folder_that_refuses_are_told(tmp_path):
    with pytest.raises(AssistError) as told:
        list(run_read(ReadSharedRun(str(tmp_path / "gone.json"))))
    assert told.value.code is Trouble.FILE_MISSING
    with pytest.raises(AssistError) as told:
        list(run_written(WriteSharedRun(str(tmp_path / "nowhere" / "run.json"), SHARED)))
    assert told.value.code is Trouble.FOLDER_CLOSED
