"""Files of words are read and written as they were asked for."""

import pytest

from agentassist.app.word_files import words_read, words_written
from agentassist.core.errors import ContentError, Trouble
from agentassist.core.messages import WordsRead, WordsWritten
from agentassist.core.synonym import Synonym
from agentassist.core.words_effects import ReadWords, WriteWords

CUP = Synonym("cup", en=("cup", "mug"))


def test_what_is_written_can_be_read_again(tmp_path):
    path = str(tmp_path / "words.yaml")
    assert list(words_written(WriteWords(path, (CUP,)))) == [WordsWritten("words.yaml", 1)]
    assert list(words_read(ReadWords(path))) == [WordsRead((CUP,))]


def test_a_file_that_is_not_there_is_told(tmp_path):
    with pytest.raises(ContentError) as told:
        list(words_read(ReadWords(str(tmp_path / "gone.yaml"))))
    assert told.value.code is Trouble.FILE_MISSING
