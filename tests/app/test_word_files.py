"""Files of words are read and written beside the desk, and whatever comes of it is told."""

from queue import SimpleQueue

import pytest

from agentassist.app.word_files import WordFiles
from agentassist.core.effects import ReadWords, WriteWords
from agentassist.core.errors import Trouble
from agentassist.core.messages import Message, WordFileFailed, WordsRead, WordsWritten
from agentassist.core.synonym import Synonym

CUP = Synonym("cup", en=("cup", "mug"))


@pytest.fixture
def told() -> SimpleQueue[Message]:
    return SimpleQueue()


@pytest.fixture
def files(told):
    made = WordFiles(told.put)
    yield made
    made.stop()


def test_a_file_is_written_before_it_is_read_again(files, told, tmp_path):
    path = str(tmp_path / "words.yaml")
    files.perform(WriteWords(path, (CUP,)))
    files.perform(ReadWords(path))
    files.stop()
    assert [told.get(), told.get()] == [WordsWritten("words.yaml", 1), WordsRead((CUP,))]


def test_a_file_that_is_not_there_is_told(files, told, tmp_path):
    files.perform(ReadWords(str(tmp_path / "gone.yaml")))
    answer = told.get(timeout=10)
    assert isinstance(answer, WordFileFailed)
    assert answer.error.code is Trouble.FILE_MISSING


def test_nothing_runs_before_the_first_wish(told):
    WordFiles(told.put).stop()
    assert told.empty()
