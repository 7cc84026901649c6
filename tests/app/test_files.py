"""What people take away is written beside the desk."""

import pytest

from agentassist.app.files import Files
from agentassist.core import messages as m
from agentassist.core.faq import FaqFormat
from agentassist.core.file_effects import WriteFaq
from agentassist.folders import Folders
from agentassist.opening import sample_house


@pytest.fixture
def heard():
    return []


@pytest.fixture
def files(tmp_path, heard):
    house = sample_house(Folders(tmp_path / "home", tmp_path / "home", sample=True))
    house.open_tools().store.close()
    made = Files(house, heard.append)
    yield made
    made.stop()


def test_public_answers_are_written_and_counted(files, heard, tmp_path):
    files.perform(WriteFaq(str(tmp_path / "faq"), FaqFormat.HTML, ()))
    files.stop()
    assert isinstance(heard[0], m.ArticlesWritten) and heard[0].done > 40 and heard[0].name == "faq"
    assert (tmp_path / "faq" / "faq.ur.html").exists()


def test_a_folder_that_takes_nothing_is_told(files, heard, tmp_path):
    (tmp_path / "faq").write_text("a file in its place")
    files.perform(WriteFaq(str(tmp_path / "faq"), FaqFormat.HTML, ()))
    files.stop()
    assert isinstance(heard[0], m.Failed)
