"""Files of shared runs: one is written for a trainer or for a rep, one that came back is read."""

from collections.abc import Iterator
from pathlib import Path

from agentassist.core.effects import ReadSharedRun, WriteSharedRun
from agentassist.core.errors import AssistError, Trouble
from agentassist.core.messages import ReportWritten, SharedRunRead


def run_read(wish: ReadSharedRun) -> Iterator[SharedRunRead]:
    """Read a file that somebody handed over.

    Raises:
        AssistError: It is not there, or no shared run.
    """
    # Most runs are nobody's but their rep's.
    from agentassist.training.run_file import LARGEST, ForeignError, read

    path = Path(wish.path)
    if not path.is_file():
        raise AssistError(Trouble.FILE_MISSING, file=path.name)
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise ForeignError("too big")
        yield SharedRunRead(read(data.decode("utf-8-sig")))
    except OSError as error:
        raise AssistError(Trouble.FILE_UNREADABLE, file=path.name) from error
    except ValueError as error:
        raise AssistError(Trouble.RUN_FOREIGN, file=path.name) from error


def run_written(wish: WriteSharedRun) -> Iterator[ReportWritten]:
    """Write a file to hand over, whole or not at all.

    Raises:
        AssistError: The folder or its disk refuses.
    """
    from agentassist.content.whole_files import write_whole
    from agentassist.training.run_file import ENDING, written

    path = Path(wish.path)
    path = path if path.suffix.lower() == ENDING else path.with_name(f"{path.name}{ENDING}")
    write_whole(path, written(wish.shared).encode())
    yield ReportWritten(path.name)
